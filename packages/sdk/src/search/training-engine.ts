import { freshnessOf } from '../kinds/freshness.js';
import type { Training, TrainingCatalogue } from '../kinds/training/schema.js';
import { readSession, sessionStates, type SessionView } from '../kinds/training/session.js';
import type { Places } from '../reading/place.js';
import type { ListName, Vocabulary } from '../reading/vocabulary.js';
import { departementOf } from '../text/geo.js';
import { addBit, noBits } from './bits.js';
import type { Engine } from './engine.js';
import type { Localized } from '../text/language.js';
import { createLocalEngine, orderByText } from './local-engine.js';
import type { Distance } from './query.js';
import type { Searchable } from './read-listings.js';

/** The list of the vocabulary that names the values of each facet: all that a card shows can be filtered. */
const listOf = {
  kind: 'trainingKinds',
  region: 'regions',
  format: 'formats',
  topic: 'topics',
  audience: 'audiences',
  session: 'sessionStates',
  cost: 'costs',
  funding: 'fundings',
  duration: 'durations',
  level: 'levels',
  register: 'registerStates',
  prerequisite: 'prerequisites',
  internship: 'internships',
  organiser: 'organisers',
  freshness: 'freshness',
} as const satisfies Record<string, ListName>;

/** What trainings can be filtered by. */
export type TrainingFacetName = keyof typeof listOf;
export const trainingFacetNames = Object.keys(listOf) as readonly TrainingFacetName[];

/** Orders that a visitor may ask for. What has no date, no duration or no price in euros comes last. */
export const sorts = ['date', 'title', 'duration', 'cost'] as const;
export type Sort = (typeof sorts)[number];

export interface TrainingResult extends Distance {
  training: Training;
  /** Its sessions, each with its one state: by what a visitor can do about them, then by date; those that are over or cancelled last. */
  sessions: readonly SessionView[];
  /** The session to show first; absent when no date is announced, or only past or cancelled ones. */
  next?: SessionView;
}

/** How trainings are searched. */
export interface TrainingKind {
  facet: TrainingFacetName;
  result: TrainingResult;
  asks: {
    /** Absent: by distance when a place is set, else by relevance when there are words, else by date. */
    sort?: Sort | undefined;
    /** Ids of the trainings to compare, in the order in which they were chosen; at most three. */
    compared: readonly string[];
  };
  says: {
    /** The trainings of the past and of other countries that match, to be shown apart. */
    archive: readonly TrainingResult[];
    /** The trainings to compare, whether or not they match. */
    compared: readonly TrainingResult[];
    /** ISO day in Paris on which the states of the sessions were judged: that on which the catalogue was created. */
    today: string;
    /** Why the last `compare()` changed nothing: three are chosen already. The next action takes it away. */
    refused?: { id: string; reason: 'three-already' };
  };
}

/** An engine over trainings, which also gives one of them by its id, whether or not it matches. */
export interface TrainingEngine extends Engine<TrainingKind> {
  training(id: string): TrainingResult | undefined;
}

/** The engine of a catalogue on a day (ISO). `places` finds the communes that words may mean. */
export function createTrainingEngine(
  { trainings, vocabulary }: TrainingCatalogue,
  today: string,
  places: Places | undefined,
): TrainingEngine {
  const items = trainings.map((training) => read(training, today));
  const byId = new Map(items.map((item) => [item.training.id, item]));
  const order = orderByText(items, ({ training }) => training.title);
  const positionsBy = {
    date: orderBy(order, items, ({ next }) => (next ? sessionKey(next) : '9')),
    title: order,
    duration: orderBy(order, items, ({ training }) => training.duration?.hours ?? Infinity),
    cost: orderBy(order, items, ({ training }) => (training.cost?.state === 'free' ? 0 : (training.cost?.euros ?? Infinity))),
  };
  const regionOf = regionsByDepartement(vocabulary);
  const [current, archived] = [noBits(items.length), noBits(items.length)];
  items.forEach(({ training: { standing = 'current' } }, position) => addBit(standing === 'current' ? current : archived, position));
  const engine = createLocalEngine<TrainingResult, TrainingKind>(items, {
    vocabulary,
    places,
    listOf,
    valuesOf: (item, facet) => valuesOf(item, facet, regionOf, today),
    order: positionsBy.date,
    searchable,
    placesOf: ({ training }) => training.places ?? [],
    isRemote: ({ training }) => training.formats?.includes('en-ligne') ?? false,
    toResult: (item, distance) => ({ ...item, ...distance }),
    among: current,
    orderOf: ({ sort }) => sort && positionsBy[sort],
    says: ({ compared }, matching) => ({ archive: matching(archived), compared: compared.flatMap((id) => byId.get(id) ?? []), today }),
  });
  return { ...engine, training: (id) => byId.get(id) };
}

/** A training with its sessions as they stand on a day. */
function read(training: Training, today: string): TrainingResult {
  const sessions = (training.sessions ?? []).map((session) => readSession(session, today));
  sessions.sort((a, b) => (sessionKey(a) < sessionKey(b) ? -1 : 1));
  const next = sessions.find(({ state }) => state !== 'over' && state !== 'cancelled');
  return { training, sessions, ...(next && { next }) };
}

/** What sessions are ordered by: what a visitor can do about them, then until when, or from when. */
function sessionKey({ session: { start, deadline }, state, offered }: SessionView): string {
  return `${sessionStates.indexOf(state)} ${(offered ? (deadline ?? start) : (start ?? deadline)) ?? '9999'}`;
}

function orderBy<Item>(order: readonly number[], items: readonly Item[], keyOf: (item: Item) => string | number): number[] {
  const keys = items.map(keyOf);
  return [...order].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0));
}

/** The code of the region of each département, which our vocabulary has among the region's words. */
function regionsByDepartement({ regions = [] }: Vocabulary): ReadonlyMap<string, string> {
  return new Map(regions.flatMap(({ code, aliases = [] }) => aliases.map((word) => [word, code] as const)));
}

/** Upper ends, in hours, of the spans in which durations are filtered. */
const spans = [
  [40, 'up-to-40'],
  [150, 'up-to-150'],
  [400, 'up-to-400'],
  [Infinity, 'over-400'],
] as const;

/** The values of a training in a facet. What is not said is a value too, where a card says so. */
function valuesOf(
  { training, next }: TrainingResult,
  facet: TrainingFacetName,
  regionOf: ReadonlyMap<string, string>,
  today: string,
): readonly string[] {
  const { kind, regions = [], places = [], formats = [], duration, prerequisites: asked } = training;
  switch (facet) {
    case 'kind':
      return kind === undefined ? [] : [kind];
    case 'region': {
      const found = places.flatMap(({ postcode = '' }) => regionOf.get(departementOf(postcode) ?? '') ?? []);
      return [...new Set([...(formats.includes('en-ligne') ? ['a-distance'] : []), ...regions, ...found])];
    }
    case 'format':
      return formats;
    case 'topic':
      return training.topics ?? [];
    case 'audience':
      return training.audiences ?? [];
    case 'funding':
      return training.funding ?? [];
    case 'organiser':
      return training.organisers ?? [];
    case 'session':
      return [next?.state ?? 'none'];
    case 'cost': {
      const { state = UNKNOWN, words } = training.cost ?? {};
      return state === UNKNOWN && words !== undefined ? [] : [state]; // a price in words is said, and is none of our values
    }
    case 'duration':
      return [spans.find(([hours]) => (duration?.hours ?? NaN) <= hours)?.[1] ?? UNKNOWN];
    case 'level':
      return [training.level === undefined ? UNKNOWN : String(training.level)];
    case 'register':
      return [training.register?.state ?? UNKNOWN];
    case 'internship':
      return [training.internship?.necessity ?? UNKNOWN];
    case 'prerequisite': {
      const listed = [...(asked?.required ?? []), ...(asked?.advised ?? [])];
      return listed.length > 0 ? [...new Set(listed)] : [asked?.none ? 'none' : UNKNOWN];
    }
    case 'freshness':
      return [freshnessOf(training, new Date(today)).freshness];
  }
}

const UNKNOWN = 'unknown';

/** What is searched of a training, in the fields of a listing. */
function searchable({ training }: TrainingResult, label: (list: ListName, code: string) => Localized): Searchable {
  const { title, organisers = [], places, country = '', kind, summary = '', gives = '', activities = [], candidates = [] } = training;
  return {
    name: title,
    organisation: [...organisers, country].join(' '),
    // Of a kind only the labels, as of a listing's.
    services: [...(kind === undefined ? [] : (Object.values(label('trainingKinds', kind)) as string[])), ...activities, ...candidates],
    topics: training.topics,
    audiences: training.audiences,
    formats: training.formats,
    branches: places,
    regions: training.regions,
    summary: `${summary} ${gives}`,
  };
}
