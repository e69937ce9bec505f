import type { Places } from '../reading/place.js';
import type { ListName } from '../reading/vocabulary.js';
import { fold } from '../text/fold.js';
import { distanceKm, type Point } from '../text/geo.js';
import { addBit, allBits, type Bits, both, count, hasBit, noBits, toBits } from './bits.js';
import type { Engine, Page } from './engine.js';
import { buildFacetIndex, type Facet, type FacetSubject } from './facets.js';
import type { Localized } from '../text/language.js';
import { labelsOf } from './labels.js';
import type { BaseQuery, Distance, Query, RecordKind } from './query.js';
import type { Searchable } from './read-listings.js';
import type { Matches, TextIndex } from './text-index.js';

/**
 * How records of one kind are searched. Those of `among` are results, the others are found only by `matching`.
 */
export interface Subject<Item, K extends RecordKind> extends FacetSubject<Item, K['facet']> {
  /** Finds the communes that words may mean. */
  places: Places | undefined;
  /** Positions of the records in the order in which they are shown at first. */
  order: readonly number[];
  /** What the index of words reads of a record. */
  searchable(item: Item, label: (list: ListName, code: string) => Localized): Searchable;
  /** Where a record is. */
  placesOf(item: Item): readonly { location?: Point | undefined; approximate?: boolean | undefined }[];
  /** Whether a record can be had without travel. */
  isRemote(item: Item): boolean;
  toResult(item: Item, distance: Distance): K['result'];
  /** The order that the query asks for; by distance, relevance or `order` when it asks for none. */
  orderOf?(query: Query<K>): readonly number[] | undefined;
  /** What a page says besides; `matching` gives what the query leaves of some records, in its order. */
  says(query: Query<K>, matching: (among: Bits) => K['result'][]): K['says'];
}

/** What was found for a query, before it is cut into pages. */
interface Answer<K extends RecordKind> {
  query: Query<K>;
  wordless: boolean;
  /** Positions of the records that match, in the order in which they are shown. */
  order: readonly number[];
  facets: readonly Facet<K['facet']>[];
  says: K['says'];
}

/** An engine over the records of one document, in memory. */
export function createLocalEngine<Item, K extends RecordKind>(items: readonly Item[], subject: Subject<Item, K>): Engine<K> {
  const { placesOf } = subject;
  const everything = subject.among ?? allBits(items.length);
  const facetIndex = buildFacetIndex(items, subject);
  const label = labelsOf(subject.vocabulary);
  let index: TextIndex | undefined;
  let preparing: Promise<void> | undefined;

  /** The last answer, words and place: one query is asked for several pages, and a filter leaves words and place as they are. */
  let answered: Answer<K> | undefined;
  let searched: { words: string; found: Matches } | undefined;
  let measured: { location: Point; distances: Float64Array } | undefined;

  function search(words: string): Matches | undefined {
    if (words === '' || !index) return undefined;
    if (searched?.words !== words) searched = { words, found: index.search(words) };
    return searched.found;
  }

  /** Distance of each record to the nearest of its places, in kilometres; infinite without a point. */
  function measure(location: Point): Float64Array {
    if (measured?.location !== location)
      measured = { location, distances: Float64Array.from(items, (item) => nearest(location, item).distanceKm) };
    return measured.distances;
  }

  /** The nearest place of a record. */
  function nearest(from: Point, item: Item): Required<Distance> {
    let best = { distanceKm: Infinity, approximate: false };
    for (const { location, approximate = false } of placesOf(item)) {
      const km = location ? distanceKm(from, location) : Infinity;
      if (km < best.distanceKm) best = { distanceKm: km, approximate };
    }
    return best;
  }

  /** What each part of a query leaves of some records. */
  function evaluate({ words, filters, near, radiusKm }: BaseQuery<K['facet']>, among = everything) {
    const found = search(words);
    const withWords = found ? both(toBits(found.ids, items.length), among) : among;
    const distances = near && measure(near.location);
    const base = distances ? both(withWords, within(distances, radiusKm)) : withWords;
    return { found, distances, base, matching: facetIndex.filter(base, filters) };
  }

  /** Positions of what a query leaves, in its order. */
  function ordered(query: Query<K>, { found, distances, matching }: ReturnType<typeof evaluate>): number[] {
    const asked = subject.orderOf?.(query);
    const inOrder = (asked ?? subject.order).filter((position) => hasBit(matching, position));
    // Sorting is stable: what is as near, or answers as well, stays in the order it was in.
    if (asked) return inOrder;
    if (distances) return inOrder.sort((a, b) => distances[a]! - distances[b]!);
    if (found) {
      const scores = scoresOf(found, items.length);
      inOrder.sort((a, b) => scores[b]! - scores[a]!);
    }
    // What names the values that are chosen comes before what only has their broader terms.
    const naming = facetIndex.filter(matching, query.filters, true);
    return inOrder.sort((a, b) => Number(hasBit(naming, b)) - Number(hasBit(naming, a)));
  }

  function answer(query: Query<K>): Answer<K> {
    const wordless = query.words !== '' && !index;
    if (answered?.query === query && answered.wordless === wordless) return answered;
    const evaluated = evaluate(query);
    const toResult = resultOf(query);
    return (answered = {
      query,
      wordless,
      order: ordered(query, evaluated),
      facets: facetIndex.facets(evaluated.base, query.filters),
      says: subject.says(query, (among) => ordered(query, evaluate(query, among)).map(toResult)),
    });
  }

  /** Results of a query by position, each with its distance. */
  function resultOf({ near }: BaseQuery<K['facet']>): (position: number) => K['result'] {
    return (position) => {
      const item = items[position]!;
      if (!near) return subject.toResult(item, {});
      const { distanceKm, approximate } = nearest(near.location, item);
      return subject.toResult(item, { distanceKm, approximate: approximate || near.approximate });
    };
  }

  function show(query: Query<K>, limit: number): Page<K> {
    const { order, facets, says, wordless } = answer(query);
    const results = order.slice(0, limit).map(resultOf(query));
    return { results, total: order.length, facets, ...(wordless && { wordless }), ...search(query.words)?.marks, ...says } as Page<K>;
  }

  function page(query: Query<K>, limit: number): Page<K> | Promise<Page<K>> {
    const page = show(query, limit);
    return page.total > 0 || count(everything) === 0 ? page : instead(page, query, limit);
  }

  /** A page for an empty result, with what may help, by a file of its own; the empty one when it does not come. */
  async function instead(page: Page<K>, query: Query<K>, limit: number): Promise<Page<K>> {
    const find = await import('./ways.js').then(
      (file) => file.insteadOf,
      () => undefined,
    );
    return (
      find?.<Item, K>(page, query, {
        items,
        subject,
        part: search(query.words)?.part,
        show: (asked) => show(asked, limit),
        matching: (asked) => evaluate(asked).matching,
        distances: query.near && measure(query.near.location),
        labelOf: facetIndex.label,
        toResult: resultOf(query),
      }) ?? page
    );
  }

  /** Loads and builds the index of words, once; a file that did not come is asked for again the next time. */
  function prepare(): Promise<void> {
    return (preparing ??= import('./text-index.js')
      .then(({ buildTextIndex }) =>
        buildTextIndex(
          items.map((item) => subject.searchable(item, label)),
          subject.vocabulary,
        ),
      )
      .then(
        (built) => void (index = built),
        () => (preparing = undefined),
      ));
  }

  return {
    facetNames: facetIndex.names,
    has: facetIndex.has,
    label,
    prepare,
    find(query, { limit, signal }) {
      if (query.words === '' || index) return page(query, limit);
      return prepare().then(() => {
        signal.throwIfAborted(); // what many letters asked while the index was built is not looked up one by one
        return page(query, limit);
      });
    },
    points: (query) => {
      const toResult = resultOf(query);
      return answer(query).order.flatMap((position) =>
        placesOf(items[position]!).flatMap(({ location }) => (location ? [{ result: toResult(position), location }] : [])),
      );
    },
  };
}

/**
 * Positions of texts in French order, where accents and case come last and numbers count as such. By keys: the platform's collator costs a page
 * tens of milliseconds before its first row.
 */
export function orderByText<Item>(items: readonly Item[], textOf: (item: Item) => string): number[] {
  const keys = items.map((item) => fold(textOf(item)).replace(/\d+/g, (digits) => digits.padStart(9, '0')));
  // Sorting is stable: of texts that are alike the first in the document comes first.
  return items.map((_, position) => position).sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));
}

function within(distances: Float64Array, radiusKm: number): Bits {
  const bits = noBits(distances.length);
  distances.forEach((distance, position) => {
    if (distance <= radiusKm) addBit(bits, position);
  });
  return bits;
}

/** The relevance of each record, by position. */
function scoresOf({ ids, scores }: Matches, size: number): Float32Array {
  const byPosition = new Float32Array(size);
  ids.forEach((id, at) => (byPosition[id] = scores[at]!));
  return byPosition;
}
