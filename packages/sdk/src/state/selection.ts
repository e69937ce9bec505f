import type { Location, Places } from '../reading/place.js';
import type { ListName } from '../reading/vocabulary.js';
import { addBit, allBits, type Bits, both, count, hasBit, noBits, positions, toBits } from '../search/bits.js';
import { buildFacetIndex, type Facet, type FacetSubject, type Filters } from '../search/facets.js';
import { fold } from '../text/fold.js';
import { distanceKm } from '../text/geo.js';
import { type Label, labelsOf } from '../search/labels.js';
import type { Matches, Searchable, TextIndex } from '../search/text-index.js';
import { RADIUS, readLink, writeLink } from './link.js';
import { createStore, type Store } from './store.js';

/** How many results are shown at first, and added by `more()`. */
const PAGE = 20;

/** Where to search around. Without `location` the commune or postcode is looked up with the `places` that were given. */
export interface NearTarget {
  commune?: string;
  postcode?: string;
  /** A known point: of a chosen commune, or, without commune and postcode, of the device. */
  location?: Location;
  /** Whether `location` is only near the commune. */
  approximate?: boolean;
  /** Radius in kilometres, 1 to 1000; without it the last one, 20 at first. */
  radiusKm?: number;
}

/** What the visitor asks. */
export interface SelectionQuery<Name extends string> {
  words: string;
  filters: Filters<Name>;
  /** The place to search around, once found. `label` is empty for the device's own position. */
  near?: { label: string; location: Location; approximate: boolean };
  radiusKm: number;
}

/** How far a result is. */
export interface Distance {
  /** Straight-line distance from the place, in kilometres; absent without a place. */
  distanceKm?: number;
  /** Whether either end of the distance is the middle of a commune and not the place itself. */
  approximate?: boolean;
}

/** A value of a facet that words may mean. */
export interface MeantValue<Name extends string> {
  facet: Name;
  value: string;
  label: Label;
}

/** A commune that words may mean, to be given to `near`. */
export interface MeantPlace {
  near: { commune: string; postcode: string; location: Location; approximate: boolean; radiusKm: number };
}

/** What words may have meant. `words` are those that are left to search, and `total` how many records would then match. */
export type Meant<Name extends string> = (MeantValue<Name> | MeantPlace) & { words: string; total: number };

/** What may help when nothing matches. */
export interface SelectionWays<Name extends string, Found> {
  /** What the words look like, when no record has them: values to filter by and communes to search near, in place of these words. */
  meant: readonly Meant<Name>[];
  /** The nearest offered radius, in kilometres, at which something matches, and how much. */
  farther?: { radiusKm: number; total: number };
  /** What to leave out: each chosen value, or the words, with how much would then match; nothing that would not help. */
  without: readonly ({ facet: Name; value: string; label: Label; total: number } | { words: string; total: number })[];
  /** The nearest record that matches all but the distance. */
  nearest?: Found;
  /** Records that match words and filters and need no travel: by telephone or online. */
  remote: readonly Found[];
}

export interface SelectionState<Name extends string, Found, Query = SelectionQuery<Name>> {
  /**
   * `busy` while the words wait for their index or the place for its look-up; the results are still those of before. `failed` when the file
   * that looks words up could not be had: the results are those without the words, and the next action tries again.
   */
  status: 'ready' | 'busy' | 'failed';
  /** What became of the place last asked for: `unknown` when no commune has that name, `failed` when the look-up could not be made. */
  place: 'none' | 'locating' | 'found' | 'unknown' | 'failed';
  /** The first 20 results, 20 more after each `more()`. */
  results: readonly Found[];
  /** How many records match. */
  total: number;
  facets: readonly Facet<Name>[];
  /** Ways out, when `total` is 0 and there is something to find. */
  ways?: SelectionWays<Name, Found>;
  query: Query;
}

/** Actions return a promise that settles when `get()` shows their effect, or that of a later action that replaced it. */
export interface Selection<Name extends string, State> extends Store<State> {
  /** Replaces the words. Accents, case, hyphens and apostrophes do not matter. */
  search(words: string): Promise<void>;
  /** Makes the index of words ahead of the first search, which otherwise makes it: for when a visitor comes to the field. */
  prepare(): Promise<void>;
  /** Chooses a value of a facet, or leaves it if it was chosen. A value that the document does not use changes nothing. */
  toggle(facet: Name, value: string): Promise<void>;
  /** Searches around a place, changes only the radius when that is all that is given, or forgets the place with `null`. */
  near(target: NearTarget | null): Promise<void>;
  /** Forgets words, filters and place. */
  clear(): Promise<void>;
  /** Shows 20 more results. */
  more(): Promise<void>;
  /** What people read for a code of the document's vocabulary. */
  label(list: ListName, code: string): Label;
  /**
   * The query as search parameters, for a link. It carries a commune that the visitor named, never a device's position.
   * @param prefix Put before the name of each parameter.
   * @param into Search parameters of the page, kept beside ours.
   */
  link(prefix?: string, into?: string): string;
  /** Takes up the query of a link. What it says that is not known or out of range is left out. */
  open(link: string, prefix?: string): Promise<void>;
}

/**
 * The records of a document, and what makes them differ from those of another. Those of `among` are results, the others are found only by
 * `matching`.
 */
export interface Subject<Item, Name extends string, Found, Query> extends FacetSubject<Item, Name> {
  places: Places | undefined;
  /** Positions of the records in the order in which they are shown at first. */
  order: readonly number[];
  /** What the index of words reads of a record. */
  searchable(item: Item, label: (list: ListName, code: string) => Label): Searchable;
  /** Where a record is. */
  placesOf(item: Item): readonly { location?: Location | undefined; approximate?: boolean | undefined }[];
  /** Whether a record can be had without travel. */
  isRemote(item: Item): boolean;
  toResult(item: Item, distance: Distance): Found;
  /** What the query asks beside words, filters and place; nothing in the finder. */
  rest: Omit<Query, keyof SelectionQuery<Name>>;
  /** The order that the query asks for; by distance, relevance or `order` when it asks for none. */
  orderOf?(query: Query): readonly number[] | undefined;
  /** What the state says beside its results, each time they are shown. */
  more?(matching: (among: Bits) => Found[], query: Query): object;
}

/** A selection, and what its owner makes actions of its own with. */
export interface OwnSelection<Name extends string, State, Query> extends Selection<Name, State> {
  /** Shows a changed query, without going back to the first page. */
  change(next: Partial<Query>): Promise<void>;
  open(link: string, prefix?: string, rest?: Partial<Query>): Promise<void>;
}

/** Makes a store over the records of a document: words, filters and a place in, results in their order out. */
export function createSelection<
  Item,
  Name extends string,
  Found,
  Query extends SelectionQuery<Name>,
  State extends SelectionState<Name, Found, Query>,
>(items: readonly Item[], subject: Subject<Item, Name, Found, Query>): OwnSelection<Name, State, Query> {
  const { placesOf, places } = subject;
  const everything = subject.among ?? allBits(items.length);
  const facetIndex = buildFacetIndex(items, subject);
  const label = labelsOf(subject.vocabulary);
  let ready: TextIndex | undefined;
  let preparing: Promise<void> | undefined;

  let query = { words: '', filters: {}, radiusKm: RADIUS.usual, ...subject.rest } as Query;
  let place: SelectionState<Name, Found>['place'] = 'none';
  let shown = PAGE;
  /** Positions of the records that match, in the order in which they are shown. */
  let matches: number[] = [];
  /** Settles when the newest query is shown; `asks` counts them. */
  let showing = Promise.resolve();
  let asks = 0;

  /** The last words and the last place looked up: one state asks for them several times, and a filter leaves them as they are. */
  let searched: { words: string; found: Matches } | undefined;
  let measured: { location: Location; distances: Float64Array } | undefined;

  const store = createStore(match('ready'));

  function search(words: string): Matches | undefined {
    if (words === '' || !ready) return undefined;
    if (searched?.words !== words) searched = { words, found: ready.search(words) };
    return searched.found;
  }

  /** Distance of each record to the nearest of its places, in kilometres; infinite without a point. */
  function measure(location: Location): Float64Array {
    if (measured?.location !== location)
      measured = { location, distances: Float64Array.from(items, (item) => nearest(location, item).distanceKm) };
    return measured.distances;
  }

  /** The nearest place of a record. */
  function nearest(from: Location, item: Item): Required<Distance> {
    let best = { distanceKm: Infinity, approximate: false };
    for (const { location, approximate = false } of placesOf(item)) {
      const km = location ? distanceKm(from, location) : Infinity;
      if (km < best.distanceKm) best = { distanceKm: km, approximate };
    }
    return best;
  }

  /** What each part of a query leaves of some records. */
  function evaluate({ words, filters, near, radiusKm }: SelectionQuery<Name>, among = everything) {
    const found = search(words);
    const withWords = found ? both(toBits(found.ids, items.length), among) : among;
    const distances = near && measure(near.location);
    const base = distances ? both(withWords, within(distances, radiusKm)) : withWords;
    return { found, distances, base, matching: facetIndex.filter(base, filters) };
  }

  /** Positions of what a query leaves, in its order. */
  function ordered({ found, distances, matching }: ReturnType<typeof evaluate>): number[] {
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

  /** The state of a query: results, total and facets. */
  function match(status: SelectionState<Name, Found>['status']): State {
    const evaluated = evaluate(query);
    matches = ordered(evaluated);
    const total = matches.length;
    return {
      status,
      place,
      results: page(),
      total,
      facets: facetIndex.facets(evaluated.base, query.filters),
      query,
      ...more(),
    } as unknown as State; // its own part is what `more` says
  }

  function more(): object | undefined {
    return subject.more?.((among) => ordered(evaluate(query, among)).map(toResult), query);
  }

  /** The results shown, of the matches found last. */
  function page(): Found[] {
    return matches.slice(0, shown).map(toResult);
  }

  function toResult(position: number): Found {
    const item = items[position]!;
    if (!query.near) return subject.toResult(item, {});
    const { distanceKm, approximate } = nearest(query.near.location, item);
    return subject.toResult(item, { distanceKm, approximate: approximate || query.near.approximate });
  }

  /** Takes a new query and shows the first page of its results. */
  function ask(next: Partial<SelectionQuery<Name>>): Promise<void> {
    shown = PAGE;
    return change(next as Partial<Query>);
  }

  /** Takes a new query and shows it as soon as its words can be looked up. */
  function change(next: Partial<Query>): Promise<void> {
    query = { ...query, ...next };
    return (showing = show((asks += 1)));
  }

  async function show(turn: number): Promise<void> {
    if (query.words !== '' && !ready) {
      store.set({ ...store.get(), status: 'busy', query });
      await prepare();
    }
    // A later action has its own turn; this one is settled when that one is.
    if (turn !== asks) return showing;
    const failed = query.words !== '' && !ready;
    const state = match(failed ? 'failed' : place === 'locating' ? 'busy' : 'ready');
    const ways = state.total === 0 && count(everything) > 0 ? await waysOut(state.facets) : undefined;
    if (turn === asks) store.set(ways ? { ...state, ways } : state);
    return turn === asks ? undefined : showing;
  }

  /** Ways out of an empty result, by a file of its own; none when it does not come. */
  async function waysOut(facets: readonly Facet<Name>[]): Promise<SelectionWays<Name, Found> | undefined> {
    const find = await import('./ways.js').then(
      ({ findWays }) => findWays,
      () => undefined,
    );
    const remote = (position: number) => subject.isRemote(items[position]!);
    return find?.(query, {
      totalOf: (asked) => count(evaluate(asked).matching),
      positionsOf: (asked) => positions(evaluate(asked).matching),
      distances: query.near && measure(query.near.location),
      facets,
      termsOf: (facet) => subject.vocabulary[subject.listOf[facet]] ?? [],
      places,
      labelOf: facetIndex.label,
      isRemote: remote,
      toResult,
      toRemote: (position) => subject.toResult(items[position]!, {}),
    });
  }

  /** Loads and builds the index of words, once; a file that did not come is asked for again the next time. */
  function prepare(): Promise<void> {
    return (preparing ??= import('../search/text-index.js')
      .then(({ buildTextIndex }) =>
        buildTextIndex(
          items.map((item) => subject.searchable(item, label)),
          subject.vocabulary,
        ),
      )
      .then(
        (built) => void (ready = built),
        () => (preparing = undefined),
      ));
  }

  function withoutNear(): Query {
    const { near: _, ...rest } = query;
    return rest as Query;
  }

  /** Counts the places asked for, so that a late answer never replaces a newer one. */
  let asking = 0;

  async function near(target: NearTarget | null): Promise<void> {
    const radiusKm = Number.isFinite(target?.radiusKm)
      ? Math.min(RADIUS.most, Math.max(RADIUS.least, target?.radiusKm ?? 0))
      : query.radiusKm;
    const text = [target?.postcode, target?.commune].filter(Boolean).join(' ').trim();
    // A new radius changes how far, not where: a place under way stays so.
    if (target && text === '' && !target.location) return ask({ radiusKm });
    const turn = (asking += 1);
    if (target?.location) {
      place = 'found';
      return ask({ radiusKm, near: { label: text, location: target.location, approximate: target.approximate ?? false } });
    }
    query = { ...withoutNear(), radiusKm };
    if (text === '' || !places) {
      place = text === '' ? 'none' : 'failed';
      return ask({});
    }
    place = 'locating';
    store.set({ ...store.get(), status: 'busy', place });
    const found = await (async () => places(text, 1))().then(
      ([first]) => first ?? 'unknown',
      () => 'failed' as const, // the gazetteer is another file, which may not come
    );
    if (turn !== asking) return showing;
    if (typeof found === 'string') {
      place = found;
      return ask({});
    }
    place = 'found';
    return ask({ near: { label: `${found.postcode} ${found.name}`, location: found.location, approximate: found.approximate } });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    change,
    search(words) {
      const asked = words.trim();
      return asked === query.words && store.get().status !== 'failed' ? showing : ask({ words: asked });
    },
    prepare,
    toggle(facet, value) {
      if (!facetIndex.has(facet, value)) return showing;
      const chosen = query.filters[facet] ?? [];
      const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
      const { [facet]: _, ...others } = query.filters;
      return ask({ filters: (values.length > 0 ? { ...others, [facet]: values } : others) as Filters<Name> });
    },
    near,
    clear() {
      asking += 1;
      place = 'none';
      query = withoutNear();
      return ask({ words: '', filters: {} as Filters<Name> });
    },
    async more() {
      await showing;
      if (shown >= matches.length) return;
      shown += PAGE;
      store.set({ ...store.get(), results: page(), ...more() });
    },
    label,
    link: (prefix = '', into = '') => writeLink(facetIndex.names, { ...query, near: query.near?.label ?? '' }, prefix, into),
    async open(link, prefix = '', rest) {
      const { near: named, ...asked } = readLink(facetIndex, link, prefix);
      shown = PAGE;
      const settled = change({ ...rest, ...asked } as Partial<Query>);
      await near(named === '' ? null : { commune: named });
      await settled;
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
