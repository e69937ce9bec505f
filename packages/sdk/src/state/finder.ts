import type { Directory } from '../schemas/directory.js';
import type { Listing } from '../schemas/listing.js';
import type { Location, Places } from '../schemas/place.js';
import type { ListName } from '../schemas/vocabulary.js';
import { addBit, allBits, type Bits, both, count, hasBit, noBits, positions } from '../search/bits.js';
import { buildFacetIndex, type Facet, type FacetName, type Filters } from '../search/facets.js';
import { distanceKm } from '../search/geo.js';
import { type Label, labelsOf } from '../search/labels.js';
import type { Matches, TextIndex } from '../search/text-index.js';
import { RADII, RADIUS, readLink, writeLink } from './link.js';
import { createStore, type Store } from './store.js';

/** How many results are shown at first, and added by `more()`. */
const PAGE = 20;
/** How many listings without travel an empty result proposes. */
const MOST_REMOTE = 3;

/** Where to search around. Without `location` the commune or postcode is looked up with the `places` that the finder was given. */
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
export interface FinderQuery<Name extends string = FacetName> {
  words: string;
  filters: Filters<Name>;
  /** The place to search around, once found. `label` is empty for the device's own position. */
  near?: { label: string; location: Location; approximate: boolean };
  radiusKm: number;
}

export interface Result {
  listing: Listing;
  /** Straight-line distance from the place, in kilometres; absent without a place. */
  distanceKm?: number;
  /** Whether either end of the distance is the middle of a commune and not the place itself. */
  approximate?: boolean;
}

/** What may help when nothing matches. */
export interface Ways<Name extends string = FacetName, Found = Result> {
  /** The nearest offered radius, in kilometres, at which something matches, and how much. */
  farther?: { radiusKm: number; total: number };
  /** What to leave out: each chosen value, or the words, with how much would then match; nothing that would not help. */
  without: readonly ({ facet: Name; value: string; label: Label; total: number } | { words: string; total: number })[];
  /** The nearest listing that matches all but the distance. */
  nearest?: Found;
  /** Listings that match words and filters and need no travel: by telephone or online. */
  remote: readonly Found[];
}

export interface FinderState {
  /**
   * `busy` while the words wait for their index or the place for its look-up; the results are still those of before. `failed` when the file
   * that looks words up could not be had: the results are those without the words, and the next action tries again.
   */
  status: 'ready' | 'busy' | 'failed';
  /** What became of the place last asked for: `unknown` when no commune has that name, `failed` when the look-up could not be made. */
  place: 'none' | 'locating' | 'found' | 'unknown' | 'failed';
  /** The first 20 results, 20 more after each `more()`. */
  results: readonly Result[];
  /** How many listings match. */
  total: number;
  facets: readonly Facet[];
  /** Ways out, when `total` is 0 and the directory is not empty. */
  ways?: Ways;
  query: FinderQuery;
}

/**
 * The headless finder. Actions return a promise that settles when `get()` shows their effect, or that of a later action that replaced it.
 * Results are ordered by distance when a place is set, else by relevance when there are words, else by name in French order.
 */
export interface Finder extends Store<FinderState> {
  /** Replaces the words. Accents, case, hyphens and apostrophes do not matter. */
  search(words: string): Promise<void>;
  /** Makes the index of words ahead of the first search, which otherwise makes it: for when a visitor comes to the field. */
  prepare(): Promise<void>;
  /** Chooses a value of a facet, or leaves it if it was chosen. A value that the directory does not use changes nothing. */
  toggle(facet: FacetName, value: string): Promise<void>;
  /** Searches around a place, changes only the radius when that is all that is given, or forgets the place with `null`. */
  near(target: NearTarget | null): Promise<void>;
  /** Forgets words, filters and place. */
  clear(): Promise<void>;
  /** Shows 20 more results. */
  more(): Promise<void>;
  /** What people read for a code of the directory's vocabulary. */
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

/** Makes a finder over a directory. `places` finds the communes that a visitor types. */
export function createFinder(directory: Directory, { places }: { places?: Places | undefined } = {}): Finder {
  const { listings } = directory;
  const everything = allBits(listings.length);
  const facetIndex = buildFacetIndex(directory);
  const byName = orderByName(listings);
  const label = labelsOf(directory.vocabulary);
  let ready: TextIndex | undefined;
  let preparing: Promise<void> | undefined;

  let query: FinderQuery = { words: '', filters: {}, radiusKm: RADIUS.usual };
  let place: FinderState['place'] = 'none';
  let shown = PAGE;
  /** Positions of the listings that match, in the order in which they are shown. */
  let matches: number[] = [];
  /** Settles when the newest query is shown; `asks` counts them. */
  let showing = Promise.resolve();
  let asks = 0;

  const store = createStore<FinderState>({ status: 'ready', place, ...match(), query });

  /** The last words and the last place looked up: one state asks for them several times, and a filter leaves them as they are. */
  let searched: { words: string; found: Matches } | undefined;
  let measured: { location: Location; distances: Float64Array } | undefined;

  function search(words: string): Matches | undefined {
    if (words === '' || !ready) return undefined;
    if (searched?.words !== words) searched = { words, found: ready.search(words) };
    return searched.found;
  }

  function measure(location: Location): Float64Array {
    if (measured?.location !== location) measured = { location, distances: distancesFrom(location, listings) };
    return measured.distances;
  }

  /** What each part of a query leaves. */
  function evaluate({ words, filters, near, radiusKm }: FinderQuery) {
    const found = search(words);
    const withWords = found ? toBits(found, listings.length) : everything;
    const distances = near && measure(near.location);
    const base = distances ? both(withWords, within(distances, radiusKm)) : withWords;
    return { found, distances, base, matching: facetIndex.filter(base, filters) };
  }

  function totalOf(asked: FinderQuery): number {
    return count(evaluate(asked).matching);
  }

  /** Results, total, facets and, when nothing matches, ways out. */
  function match(): Pick<FinderState, 'results' | 'total' | 'facets' | 'ways'> {
    const { found, distances, base, matching } = evaluate(query);
    matches = byName.filter((position) => hasBit(matching, position));
    // Sorting is stable: what is as near, or answers as well, stays in the order of names.
    if (distances) matches.sort((a, b) => distances[a]! - distances[b]!);
    else if (found) {
      const scores = scoresOf(found, listings.length);
      matches.sort((a, b) => scores[b]! - scores[a]!);
    }
    const total = matches.length;
    return {
      results: page(),
      total,
      facets: facetIndex.facets(base, query.filters),
      ...(total === 0 && listings.length > 0 && { ways: waysOut() }),
    };
  }

  function waysOut(): Ways {
    const { near } = query;
    const farther =
      near &&
      RADII.filter((radiusKm) => radiusKm > query.radiusKm).map((radiusKm) => ({ radiusKm, total: totalOf({ ...query, radiusKm }) }));
    const without = Object.entries(query.filters).flatMap(([facet, values]) =>
      values.map((value) => ({
        facet: facet as FacetName,
        value,
        label: facetIndex.label(facet as FacetName, value),
        total: totalOf({ ...query, filters: { ...query.filters, [facet]: values.filter((other) => other !== value) } }),
      })),
    );
    const anywhere = evaluate({ words: query.words, filters: query.filters, radiusKm: query.radiusKm });
    const distances = near && measure(near.location);
    const nearest =
      distances &&
      positions(anywhere.matching).reduce(
        (best, position) => ((distances[position] ?? Infinity) < (distances[best] ?? Infinity) ? position : best),
        -1,
      );
    const remote = positions(anywhere.matching).filter((position) => {
      const { formats, contact } = listings[position]!;
      const isReached = contact?.phone ?? contact?.email ?? contact?.url;
      return isReached && formats?.some((format) => format === 'en-ligne' || format === 'telephone');
    });
    const first = farther?.find(({ total }) => total > 0);
    return {
      ...(first && { farther: first }),
      without: [...without, ...(query.words === '' ? [] : [{ words: query.words, total: totalOf({ ...query, words: '' }) }])].filter(
        ({ total }) => total > 0,
      ),
      ...(nearest !== undefined && nearest >= 0 && { nearest: toResult(nearest, distances) }),
      remote: remote.slice(0, MOST_REMOTE).map((position) => toResult(position)),
    };
  }

  /** The results shown, of the matches found last. */
  function page(): Result[] {
    const distances = query.near && measure(query.near.location);
    return matches.slice(0, shown).map((position) => toResult(position, distances));
  }

  function toResult(position: number, distances?: Float64Array): Result {
    const listing = listings[position]!;
    if (!distances) return { listing };
    const approximate = Boolean(listing.place?.approximate) || Boolean(query.near?.approximate);
    return { listing, distanceKm: distances[position]!, approximate };
  }

  /** Takes a new query and shows it as soon as its words can be looked up. */
  function ask(next: Partial<FinderQuery>): Promise<void> {
    query = { ...query, ...next };
    shown = PAGE;
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
    store.set({ status: failed ? 'failed' : place === 'locating' ? 'busy' : 'ready', place, ...match(), query });
  }

  /** Loads and builds the index of words, once; a file that did not come is asked for again the next time. */
  function prepare(): Promise<void> {
    return (preparing ??= import('../search/text-index.js')
      .then(({ buildTextIndex }) => buildTextIndex(listings, (list, code) => Object.values(label(list, code))))
      .then(
        (built) => void (ready = built),
        () => (preparing = undefined),
      ));
  }

  function withoutNear(): FinderQuery {
    const { near: _, ...rest } = query;
    return rest;
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
      return ask({ filters: values.length > 0 ? { ...others, [facet]: values } : others });
    },
    near,
    clear() {
      asking += 1;
      place = 'none';
      query = withoutNear();
      return ask({ words: '', filters: {} });
    },
    async more() {
      await showing;
      if (shown >= matches.length) return;
      shown += PAGE;
      store.set({ ...store.get(), results: page() });
    },
    label,
    link: (prefix = '', into = '') =>
      writeLink({ words: query.words, filters: query.filters, near: query.near?.label ?? '', radiusKm: query.radiusKm }, prefix, into),
    async open(link, prefix = '') {
      const linked = readLink(link, prefix, facetIndex.has);
      const settled = ask({ words: linked.words, filters: linked.filters, radiusKm: linked.radiusKm });
      await near(linked.near === '' ? null : { commune: linked.near });
      await settled;
    },
  };
}

/** Positions of the listings by name in French order, where accents and case come last. */
function orderByName(listings: readonly Listing[]): number[] {
  const { compare } = new Intl.Collator('fr', { numeric: true });
  return listings.map((_, position) => position).sort((a, b) => compare(listings[a]!.name, listings[b]!.name));
}

/** Distance of each listing in kilometres; infinite without a point. */
function distancesFrom(location: Location, listings: readonly Listing[]): Float64Array {
  return Float64Array.from(listings, ({ place }) => (place?.location ? distanceKm(location, place.location) : Infinity));
}

function within(distances: Float64Array, radiusKm: number): Bits {
  const bits = noBits(distances.length);
  distances.forEach((distance, position) => {
    if (distance <= radiusKm) addBit(bits, position);
  });
  return bits;
}

function toBits({ ids }: Matches, size: number): Bits {
  const bits = noBits(size);
  for (const id of ids) addBit(bits, id);
  return bits;
}

/** The relevance of each listing, by position. */
function scoresOf({ ids, scores }: Matches, size: number): Float32Array {
  const byPosition = new Float32Array(size);
  ids.forEach((id, at) => (byPosition[id] = scores[at]!));
  return byPosition;
}
