import type { Places } from '../reading/place.js';
import type { Term } from '../reading/vocabulary.js';
import type { Ways } from './engine.js';
import type { Facet } from './facets.js';
import type { Localized } from '../text/language.js';
import { findMeant } from './meant.js';
import { type BaseQuery, type Query, RADII, type RecordKind } from './query.js';

/** How many records without travel an empty result proposes. */
const MOST_REMOTE = 3;

/** What the ways out are found with: the engine that found nothing. */
export interface Found<K extends RecordKind> {
  totalOf(query: BaseQuery<K['facet']>): number;
  /** Positions of what a query leaves, in the order of the document. */
  positionsOf(query: BaseQuery<K['facet']>): readonly number[];
  /** Distance of each record from the place of the query, in kilometres. */
  distances: Float64Array | undefined;
  facets: readonly Facet<K['facet']>[];
  /** The vocabulary of a facet. */
  termsOf(facet: K['facet']): readonly Term[];
  places: Places | undefined;
  labelOf(facet: K['facet'], value: string): Localized;
  isRemote(position: number): boolean;
  toResult(position: number): K['result'];
  /** A result of which the distance says nothing. */
  toRemote(position: number): K['result'];
}

/** Finds what would help where a query finds nothing: what was meant, farther, something left out, the nearest, what needs no travel. */
export async function findWays<K extends RecordKind>(query: Query<K>, found: Found<K>): Promise<Ways<K>> {
  const { totalOf, positionsOf, distances, labelOf, isRemote, toResult, toRemote } = found;
  const { words, filters, radiusKm } = query;
  const first =
    distances &&
    RADII.filter((radius) => radius > radiusKm)
      .map((radius) => ({ radiusKm: radius, total: totalOf({ ...query, radiusKm: radius }) }))
      .find(({ total }) => total > 0);
  const without = (Object.entries(filters) as [K['facet'], readonly string[]][]).flatMap(([facet, values]) =>
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
