import type { Places } from '../reading/place.js';
import type { ListName } from '../reading/vocabulary.js';
import type { Engine, Page } from '../search/engine.js';
import type { Filters } from '../search/facets.js';
import type { Localized } from '../text/language.js';
import { type NearPlace, type Query, RADIUS, type RecordKind } from '../search/query.js';
import type { Point } from '../text/geo.js';
import { readLink, writeLink } from './link.js';
import { createStore, type Store } from './store.js';

/** How many results are shown at first and added by `more()`, when nothing else is asked for. */
const PAGE = 20;

/** Where to search around. Without `location` the commune or postcode is looked up with the `places` that were given. */
export interface NearTarget {
  /** Name of a commune, or what a visitor typed. */
  name?: string;
  postcode?: string;
  /** A known point: of a chosen commune, or, without name and postcode, of the device. */
  location?: Point;
  /** Whether `location` is only near the commune. */
  approximate?: boolean;
  /** Radius in kilometres, 1 to 1000; without it the last one, 20 at first. */
  radiusKm?: number;
}

/**
 * `busy` while the engine or the place's look-up works; the results are still those of before. `failed` when the words could not be looked up:
 * the results are those without them; or when the engine failed: the results are those of before. The next action tries again.
 */
export type SelectionStatus = 'ready' | 'busy' | 'failed';

/** What became of the place last asked for: `unknown` when no commune has that name, `failed` when the look-up could not be made. */
export type PlaceStatus = 'none' | 'locating' | 'found' | 'unknown' | 'failed';

/** What a store of results says: the page that its engine found, and what is asked. */
export type SelectionState<K extends RecordKind> = Page<K> & { status: SelectionStatus; place: PlaceStatus; query: Query<K> };

/** Actions return a promise that settles when `get()` shows their effect, or that of a later action that replaced it. */
export interface SelectionStore<K extends RecordKind> extends Store<SelectionState<K>> {
  /** Replaces the words. Accents, case, hyphens and apostrophes do not matter. */
  search(words: string): Promise<void>;
  /** Makes ready for the first search by words, which otherwise does it: for when a visitor comes to the field. */
  prepare(): Promise<void>;
  /** Chooses a value of a facet, or leaves it if it was chosen. Rejects with RangeError when the engine does not know the value. */
  toggleFilter(facet: K['facet'], value: string): Promise<void>;
  /**
   * Searches around a place, changes only the radius when that is all that is given, or forgets the place with `null`. Rejects with RangeError when
   * the location is none.
   */
  near(target: NearTarget | null): Promise<void>;
  /** Forgets words, filters and place. */
  clear(): Promise<void>;
  /** Shows as many more results as there were at first. */
  more(): Promise<void>;
  /** What people read for a code of the document's vocabulary. */
  label(list: ListName, code: string): Localized;
  /**
   * The query as search parameters, for a link. It carries a commune that the visitor named, never a device's position.
   * @param prefix Put before the name of each parameter.
   * @param into Search parameters of the page, kept beside ours.
   */
  link(prefix?: string, into?: string): string;
  /** Takes up the query of a link. What it says that is not known or out of range is left out. */
  open(link: string, prefix?: string): Promise<void>;
}

/** A store of results, and what its owner makes actions of its own with. */
export interface OwnSelection<K extends RecordKind> extends SelectionStore<K> {
  /** Shows a changed query, without going back to the first page; the state says `said` until the next change. */
  change(next: Partial<Query<K>>, said?: Partial<K['says']>): Promise<void>;
  open(link: string, prefix?: string, rest?: Partial<K['asks']>): Promise<void>;
}

/** What whoever creates a store of results may choose. */
export interface SelectionOptions {
  /** Finds the communes that a visitor types. */
  places?: Places | undefined;
  /** How many results are shown at first and added by `more()`: a whole number from 1; 20 without it. */
  pageSize?: number | undefined;
}

/** What a store of results begins with. */
interface Beginning<K extends RecordKind> extends SelectionOptions {
  asks: K['asks'];
  /** What the state says besides until an engine that takes its time has answered. */
  says: K['says'];
}

/** Creates a store of what an engine finds: words, filters and a place in, results in their order out. */
export function createSelection<K extends RecordKind>(
  engine: Engine<K>,
  { places, pageSize = PAGE, asks, says }: Beginning<K>,
): OwnSelection<K> {
  if (!Number.isInteger(pageSize) || pageSize < 1) throw new RangeError(`pageSize: ${pageSize}`);
  const nothing = { words: '', filters: {}, radiusKm: RADIUS.usual };
  let query = { ...nothing, ...asks } as Query<K>;
  let place: PlaceStatus = 'none';
  let limit = pageSize;
  /** Settles when the newest query is shown; `turns` counts them. */
  let showing = Promise.resolve();
  let turns = 0;
  let turn = new AbortController();

  const empty = { results: [], total: 0, facets: [], ...says } as unknown as Page<K>; // `says` is the part that a page of this kind adds
  const store = createStore(stateOf(empty, 'busy'));
  showing = show();

  function stateOf(page: Page<K>, status: SelectionStatus, said?: Partial<K['says']>): SelectionState<K> {
    return { ...page, ...said, status, place, query };
  }

  /** Shows what the engine finds for the query. A newer turn replaces this one, which then settles when that one does. */
  async function show(said?: Partial<K['says']>): Promise<void> {
    const own = (turns += 1);
    turn.abort();
    turn = new AbortController();
    let page: Page<K> | undefined;
    try {
      const { signal } = turn;
      const found = engine.find(query, { limit, signal });
      if ('then' in found) {
        store.set({ ...store.get(), status: 'busy', query });
        page = await orReplaced(found, signal);
      } else page = found;
    } catch (error) {
      if (own === turns) console.error(error);
    }
    if (own !== turns) return showing;
    if (page) store.set(stateOf(page, page.wordless ? 'failed' : place === 'locating' ? 'busy' : 'ready', said));
    else store.set({ ...store.get(), status: 'failed', query });
  }

  /** Takes a new query and shows the first page of its results. */
  function ask(next: object): Promise<void> {
    limit = pageSize;
    return change(next as Partial<Query<K>>);
  }

  function change(next: Partial<Query<K>>, said?: Partial<K['says']>): Promise<void> {
    query = { ...query, ...next };
    return (showing = show(said));
  }

  function withoutNear(): Query<K> {
    const { near: _, ...rest } = query;
    return rest as Query<K>;
  }

  /** Counts the places asked for, so that a late answer never replaces a newer one. */
  let asking = 0;

  async function near(target: NearTarget | null): Promise<void> {
    const radiusKm = Number.isFinite(target?.radiusKm)
      ? Math.min(RADIUS.most, Math.max(RADIUS.least, target?.radiusKm ?? 0))
      : query.radiusKm;
    const [name, postcode] = [target?.name?.trim(), target?.postcode?.trim()];
    if (target?.location && !isPoint(target.location)) throw new RangeError('No such point.');
    const text = [postcode, name].filter(Boolean).join(' ');
    // A new radius changes how far, not where: a place under way stays so.
    if (target && text === '' && !target.location) return ask({ radiusKm });
    const own = (asking += 1);
    if (target?.location) {
      const { location, approximate = false } = target;
      place = 'found';
      return ask({ radiusKm, near: { ...(name && { name }), ...(postcode && { postcode }), location, approximate } satisfies NearPlace });
    }
    query = { ...withoutNear(), radiusKm };
    if (text === '' || !places) {
      place = text === '' ? 'none' : 'unknown'; // without a gazetteer no name is known
      return ask({});
    }
    place = 'locating';
    store.set({ ...store.get(), status: 'busy', place });
    const found = await (async () => places(text, 1))().then(
      ([first]) => first ?? 'unknown',
      () => 'failed' as const, // the gazetteer is another file, which may not come
    );
    if (own !== asking) return showing;
    if (typeof found === 'string') {
      place = found;
      return ask({});
    }
    place = 'found';
    const { name: commune, postcode: code, location, approximate } = found;
    return ask({ near: { name: commune, postcode: code, location, approximate } satisfies NearPlace });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    change,
    search(words) {
      const asked = words.trim();
      return asked === query.words && store.get().status !== 'failed' ? showing : ask({ words: asked });
    },
    prepare: async () => engine.prepare?.(),
    async toggleFilter(facet, value) {
      if (!engine.has(facet, value)) throw new RangeError(`No value "${value}" in "${facet}".`);
      const filters: Filters<K['facet']> = query.filters;
      const chosen = filters[facet] ?? [];
      const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
      const { [facet]: _, ...others } = filters;
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
      const { results, total } = store.get();
      if (results.length >= total) return;
      limit += pageSize;
      return (showing = show());
    },
    label: (list, code) => engine.label(list, code),
    link(prefix = '', into = '') {
      const { words, filters, radiusKm, near } = query;
      const named = [near?.postcode, near?.name].filter(Boolean).join(' ');
      return writeLink<K['facet']>(engine.facetNames, { words, filters, radiusKm, near: named }, prefix, into);
    },
    async open(link, prefix = '', rest) {
      const { near: named, ...asked } = readLink<K['facet']>(engine, link, prefix);
      const settled = ask({ ...rest, ...asked });
      await near(named === '' ? null : { name: named });
      await settled;
    },
  };
}

const isPoint = ({ lat, lon }: Point) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** What an engine answers, or nothing once a newer question was asked. */
const orReplaced = <Answer>(answer: Promise<Answer>, signal: AbortSignal) =>
  Promise.race([answer, new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)))]);
