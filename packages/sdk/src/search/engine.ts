import type { ListName } from '../reading/vocabulary.js';
import type { Point } from '../text/geo.js';
import type { Facet } from './facets.js';
import type { Localized } from '../text/language.js';
import type { NearPlace, Query, RecordKind } from './query.js';

/** A value of a facet that words may mean. */
export interface MeantValue<FacetName extends string> {
  facet: FacetName;
  value: string;
  label: Localized;
}

/** A commune that words may mean, to be given to `near`. */
export interface MeantPlace {
  near: Required<NearPlace> & { radiusKm: number };
}

/** What words may have meant. `words` are those that are left to search, and `total` how many records would then match. */
export type Meant<FacetName extends string> = (MeantValue<FacetName> | MeantPlace) & { words: string; total: number };

/** What may help when nothing matches. */
export interface Ways<K extends RecordKind> {
  /** What the words look like, when no record has them: values to filter by and communes to search near, in place of these words. */
  meant: readonly Meant<K['facet']>[];
  /** The nearest offered radius, in kilometres, at which something matches, and how much. */
  farther?: { radiusKm: number; total: number };
  /** What to leave out: each chosen value, or the words, with how much would then match; nothing that would not help. */
  without: readonly ({ facet: K['facet']; value: string; label: Localized; total: number } | { words: string; total: number })[];
  /** The nearest record that matches all but the distance. */
  nearest?: K['result'];
  /** Records that match words and filters and need no travel: by telephone or online. */
  remote: readonly K['result'][];
}

interface BasePage<K extends RecordKind> {
  /** The first of the results, in the order that the query asks for. */
  results: readonly K['result'][];
  /** How many records match. */
  total: number;
  facets: readonly Facet<K['facet']>[];
  /** Ways out, when `total` is 0 and there is something to find. */
  ways?: Ways<K>;
  /**
   * Set when no record has all the words: those of them, as they were typed, that the results answer. To be said above the results: "Nothing for all of
   * it; here is what answers « boire »".
   */
  matched?: string;
  /** Set when the words speak of suicide or of hurting oneself: a line like the 3114 is shown first, whatever is found. */
  danger?: true;
  /** Set when the words could not be looked up: the page is the one without them, and the next `find` tries again. */
  wordless?: true;
}

/** What an engine finds for a query. */
export type Page<K extends RecordKind> = BasePage<K> & K['says'];

/** How much is asked of an engine. */
export interface Range {
  /** The most results wanted, from the first. */
  limit: number;
  /** Aborted once a newer query replaced this one: what comes then is dropped. */
  signal: AbortSignal;
}

/**
 * Answers queries over records of one kind: those of a document in memory, or those of a server. A store asks it and shows what it finds; an answer
 * that comes late, out of order or not at all is the store's matter.
 */
export interface Engine<K extends RecordKind> {
  /** The facets, in the order in which they are shown. */
  readonly facetNames: readonly K['facet'][];
  /** Whether records can be filtered by this value. */
  has(facet: K['facet'], value: string): boolean;
  /** What people read for a code of the vocabulary. */
  label(list: ListName, code: string): Localized;
  /** Makes ready for a first search by words: called when a visitor comes to the field. Never rejects. */
  prepare?(): Promise<void>;
  /** A page at once, or a promise of one when something has to be loaded for it. */
  find(query: Query<K>, range: Range): Page<K> | Promise<Page<K>>;
  /** Where everything that matches is, for a map. */
  points?(
    query: Query<K>,
  ): readonly { result: K['result']; location: Point }[] | Promise<readonly { result: K['result']; location: Point }[]>;
}
