import type { Places } from '../reading/place.js';
import type { Term } from '../reading/vocabulary.js';
import type { Facet } from '../search/facets.js';
import type { Label } from '../search/labels.js';
import { RADII } from './link.js';
import { findMeant } from './meant.js';
import type { SelectionQuery, SelectionWays } from './selection.js';

/** How many records without travel an empty result proposes. */
const MOST_REMOTE = 3;

/** What the ways out are found with: the selection that found nothing. */
export interface Found<Name extends string, Result> {
  totalOf(query: SelectionQuery<Name>): number;
  /** Positions of what a query leaves, in the order of the document. */
  positionsOf(query: SelectionQuery<Name>): readonly number[];
  /** Distance of each record from the place of the query, in kilometres. */
  distances: Float64Array | undefined;
  facets: readonly Facet<Name>[];
  /** The vocabulary of a facet. */
  termsOf(facet: Name): readonly Term[];
  places: Places | undefined;
  labelOf(facet: Name, value: string): Label;
  isRemote(position: number): boolean;
  toResult(position: number): Result;
  /** A result of which the distance says nothing. */
  toRemote(position: number): Result;
}

/** Finds what would help where a query finds nothing: what was meant, farther, something left out, the nearest, what needs no travel. */
export async function findWays<Name extends string, Result>(
  query: SelectionQuery<Name>,
  found: Found<Name, Result>,
): Promise<SelectionWays<Name, Result>> {
  const { totalOf, positionsOf, distances, labelOf, isRemote, toResult, toRemote } = found;
  const { words, filters, radiusKm } = query;
  const first =
    distances &&
    RADII.filter((radius) => radius > radiusKm)
      .map((radius) => ({ radiusKm: radius, total: totalOf({ ...query, radiusKm: radius }) }))
      .find(({ total }) => total > 0);
  const without = (Object.entries(filters) as [Name, readonly string[]][]).flatMap(([facet, values]) =>
    values.map((value) => ({
      facet,
      value,
      label: labelOf(facet, value),
      total: totalOf({ ...query, filters: { ...filters, [facet]: values.filter((other) => other !== value) } }),
    })),
  );
  const anywhere = positionsOf({ words, filters, radiusKm });
  const closest = distances
    ? anywhere.reduce((best, position) => ((distances[position] ?? Infinity) < (distances[best] ?? Infinity) ? position : best), -1)
    : -1;
  return {
    meant: await findMeant(query, found),
    ...(first && { farther: first }),
    without: [...without, ...(words === '' ? [] : [{ words, total: totalOf({ ...query, words: '' }) }])].filter(({ total }) => total > 0),
    ...(closest >= 0 && { nearest: toResult(closest) }),
    remote: anywhere.filter(isRemote).slice(0, MOST_REMOTE).map(toRemote),
  };
}
