import type { Training } from '../schemas/training.js';
import type { ListName } from '../schemas/vocabulary.js';
import type { Facet, Filters } from '../search/facets.js';
import type { Label } from '../search/labels.js';
import type { FinderQuery, NearTarget, Ways } from './finder.js';
import type { SessionView } from './session.js';
import type { Store } from './store.js';

/** What trainings can be filtered by: all that a card shows. */
export const trainingFacetNames = [
  'kind',
  'region',
  'format',
  'topic',
  'audience',
  'session',
  'cost',
  'funding',
  'duration',
  'level',
  'register',
  'prerequisite',
  'internship',
  'organiser',
  'freshness',
] as const;
export type TrainingFacetName = (typeof trainingFacetNames)[number];

/** Orders that a visitor may ask for. What has no date, no distance, no duration or no price comes last. */
export const sorts = ['date', 'title', 'distance', 'duration', 'cost'] as const;
export type Sort = (typeof sorts)[number];

/** How many trainings can be compared at once. */
export const MOST_COMPARED = 3;

export interface CatalogueQuery extends FinderQuery<TrainingFacetName> {
  /** Absent: by distance when a place is set, else by relevance when there are words, else by date. */
  sort?: Sort;
  /** Ids of the trainings to compare, in the order in which they were chosen; at most three. */
  compared: readonly string[];
}

export interface TrainingResult {
  training: Training;
  /** Its sessions, each with its one state: those that matter to a visitor first, by date; those that are over last. */
  sessions: readonly SessionView[];
  /** The session to show first; absent when no date is announced, or only past or cancelled ones. */
  next?: SessionView;
  /** Straight-line distance to its nearest place, in kilometres; absent without a place to search around. */
  distanceKm?: number;
  /** Whether either end of the distance is the middle of a commune and not the place itself. */
  approximate?: boolean;
}

export interface CatalogueState {
  /** As the finder's. */
  status: 'ready' | 'busy' | 'failed';
  place: 'none' | 'locating' | 'found' | 'unknown' | 'failed';
  /** The first 20 current trainings that match, 20 more after each `more()`. */
  results: readonly TrainingResult[];
  /** How many current trainings match. */
  total: number;
  /** Facets of the current trainings. */
  facets: readonly Facet<TrainingFacetName>[];
  /** Trainings of the past and of other countries that match, to be shown apart; as many as `results` may hold. */
  archive: { results: readonly TrainingResult[]; total: number };
  /** The trainings to compare, whether or not they match. */
  compared: readonly TrainingResult[];
  /** Why the last `compare()` changed nothing: three are chosen already. The next action takes it away. */
  refused?: { id: string; reason: 'three-already' };
  /** Ways out, when `total` is 0 and the catalogue has current trainings. */
  ways?: Ways<TrainingFacetName, TrainingResult>;
  query: CatalogueQuery;
  /** ISO day in Paris on which the states of the sessions were judged. */
  today: string;
}

/** The headless catalogue. Actions return a promise that settles when `get()` shows their effect, or that of a later action that replaced it. */
export interface Catalogue extends Store<CatalogueState> {
  /** As the finder's: words, their index ahead of time, a value of a facet, a place, 20 more results. */
  search(words: string): Promise<void>;
  prepare(): Promise<void>;
  toggle(facet: TrainingFacetName, value: string): Promise<void>;
  near(target: NearTarget | null): Promise<void>;
  more(): Promise<void>;
  /** Forgets words, filters and place; the comparison and the order stay. */
  clear(): Promise<void>;
  /** Adds a training to the comparison or takes it out. A fourth is refused: see `refused`. An id that the catalogue lacks changes nothing. */
  compare(id: string): Promise<void>;
  /** Orders the results, or as at first with `null`. */
  sort(by: Sort | null): Promise<void>;
  /** One training with its sessions, whether or not it matches; nothing when the catalogue lacks it. */
  training(id: string): TrainingResult | undefined;
  /** What people read for a code of the catalogue's vocabulary. */
  label(list: ListName, code: string): Label;
  /** The query as search parameters, the order and the comparison included; never a device's position. */
  link(prefix?: string, into?: string): string;
  /** Takes up the query of a link. What it says that is not known or out of range is left out. */
  open(link: string, prefix?: string): Promise<void>;
}

/** Filters of a catalogue. */
export type TrainingFilters = Filters<TrainingFacetName>;
export type TrainingFacet = Facet<TrainingFacetName>;
