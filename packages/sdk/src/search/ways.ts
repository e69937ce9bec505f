import type { Localized } from '../text/language.js';
import { type Bits, count, positions } from './bits.js';
import type { Page, Ways } from './engine.js';
import type { Subject } from './local-engine.js';
import { findMeant } from './meant.js';
import { type BaseQuery, type Query, RADII, type RecordKind } from './query.js';

/** How many records without travel an empty result proposes. */
const MOST_REMOTE = 3;

/** What the ways out are found with: the engine that found nothing. */
interface Found<Item, K extends RecordKind> {
  items: readonly Item[];
  subject: Subject<Item, K>;
  /** The best part of the words, when no record has all of them. */
  part: string | undefined;
  /** The page of a query. */
  show(query: Query<K>): Page<K>;
  /** What a query leaves. */
  matching(query: BaseQuery<K['facet']>): Bits;
  /** Distance of each record from the place of the query, in kilometres. */
  distances: Float64Array | undefined;
  labelOf(facet: K['facet'], value: string): Localized;
  toResult(position: number): K['result'];
}

/** The page for a query that finds nothing: what answers the best part of its words, else nothing with ways out. */
export async function insteadOf<Item, K extends RecordKind>(page: Page<K>, query: Query<K>, found: Found<Item, K>): Promise<Page<K>> {
  const ways = await findWays(page, query, found);
  const { part, show } = found;
  // A commune or a value that the words may mean says more than some of them do.
  const partly = part !== undefined && ways.meant.length === 0 && show({ ...query, words: part });
  return partly && partly.total > 0 ? { ...page, ...partly, matched: part } : { ...page, ways };
}

/** Finds what would help where a query finds nothing: what was meant, farther, something left out, the nearest, what needs no travel. */
async function findWays<Item, K extends RecordKind>(
  { facets }: Page<K>,
  query: Query<K>,
  { items, subject, matching, distances, labelOf, toResult }: Found<Item, K>,
): Promise<Ways<K>> {
  const { words, filters, radiusKm } = query;
  const totalOf = (asked: BaseQuery<K['facet']>) => count(matching(asked));
  const termsOf = (facet: K['facet']) => subject.vocabulary[subject.listOf[facet]] ?? [];
  const isRemote = (position: number) => subject.isRemote(items[position]!);
  const toRemote = (position: number) => subject.toResult(items[position]!, {});
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
  const anywhere = positions(matching({ words, filters, radiusKm }));
  const closest = distances
    ? anywhere.reduce((best, position) => ((distances[position] ?? Infinity) < (distances[best] ?? Infinity) ? position : best), -1)
    : -1;
  return {
    meant: await findMeant(query, { totalOf, facets, termsOf, places: subject.places }),
    ...(first && { farther: first }),
    without: [...without, ...(words === '' ? [] : [{ words, total: totalOf({ ...query, words: '' }) }])].filter(({ total }) => total > 0),
    ...(closest >= 0 && { nearest: toResult(closest) }),
    remote: anywhere.filter(isRemote).slice(0, MOST_REMOTE).map(toRemote),
  };
}
