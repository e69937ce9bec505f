import type { Training, Trainings } from '../kinds/training/schema.js';
import type { Places } from '../reading/place.js';
import type { ListName, Vocabulary } from '../reading/vocabulary.js';
import { addBit, noBits } from '../search/bits.js';
import { departementOf } from '../text/geo.js';
import type { Label } from '../search/labels.js';
import type { Searchable } from '../search/text-index.js';
import { freshnessOf } from './freshness.js';
import { parametersOf } from './link.js';
import {
  createSelection,
  type Distance,
  orderByText,
  type Selection,
  type SelectionQuery,
  type SelectionState,
  type SelectionWays,
} from './selection.js';
import { dayInParis, readSession, sessionStates, type SessionView } from './session.js';

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

/** How many trainings can be compared at once. */
export const MOST_COMPARED = 3;

export interface CatalogueQuery extends SelectionQuery<TrainingFacetName> {
  /** Absent: by distance when a place is set, else by relevance when there are words, else by date. */
  sort?: Sort | undefined;
  /** Ids of the trainings to compare, in the order in which they were chosen; at most three. */
  compared: readonly string[];
}

export interface TrainingResult extends Distance {
  training: Training;
  /** Its sessions, each with its one state: by what a visitor can do about them, then by date; those that are over or cancelled last. */
  sessions: readonly SessionView[];
  /** The session to show first; absent when no date is announced, or only past or cancelled ones. */
  next?: SessionView;
}

/**
 * As the finder's, for the trainings that are current. Ordered at first by date: soonest deadlines first, then those to come, then those that
 * are full, closed or under way, then those without a date.
 */
export interface CatalogueState extends SelectionState<TrainingFacetName, TrainingResult, CatalogueQuery> {
  /** The trainings of the past and of other countries that match, to be shown apart. */
  archive: readonly TrainingResult[];
  /** The trainings to compare, whether or not they match. */
  compared: readonly TrainingResult[];
  /** Why the last `compare()` changed nothing: three are chosen already. The next action takes it away. */
  refused?: { id: string; reason: 'three-already' } | undefined;
  /** ISO day in Paris on which the states of the sessions were judged: that on which the catalogue was made. */
  today: string;
}

/** The headless catalogue. */
export interface Catalogue extends Selection<TrainingFacetName, CatalogueState> {
  /** Adds a training to the comparison or takes it out. A fourth is refused: see `refused`. An id that the catalogue lacks changes nothing. */
  compare(id: string): Promise<void>;
  /** Orders the results, or as at first with `null`. */
  sort(by: Sort | null): Promise<void>;
  /** One training with its sessions, whether or not it matches; nothing when the catalogue lacks it. */
  training(id: string): TrainingResult | undefined;
}

export type TrainingWays = SelectionWays<TrainingFacetName, TrainingResult>;

/** Makes a catalogue. `now` is the clock, read once; `places` finds the communes that a visitor types. */
export function createCatalogue(
  { trainings, vocabulary }: Trainings,
  { now = () => new Date(), places }: { now?: () => Date; places?: Places | undefined } = {},
): Catalogue {
  const today = dayInParis(now());
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
  let refused: CatalogueState['refused'];

  const selection = createSelection<TrainingResult, TrainingFacetName, TrainingResult, CatalogueQuery, CatalogueState>(items, {
    vocabulary,
    places,
    listOf,
    valuesOf: (item, facet) => valuesOf(item, facet, regionOf, today),
    order: positionsBy.date,
    searchable,
    placesOf: ({ training }) => training.places ?? [],
    isRemote: ({ training }) => training.formats?.includes('en-ligne') ?? false,
    toResult: (item, distance) => ({ ...item, ...distance }),
    rest: { compared: [] },
    among: current,
    orderOf: ({ sort }) => sort && positionsBy[sort],
    more(matching, { compared }) {
      const said = refused;
      refused = undefined; // it is said once
      return { archive: matching(archived), compared: compared.flatMap((id) => byId.get(id) ?? []), refused: said, today };
    },
  });

  const { change, open, link, ...actions } = selection;
  return {
    ...actions,
    async compare(id) {
      const { compared } = selection.get().query;
      if (!byId.has(id)) return;
      if (compared.includes(id)) return change({ compared: compared.filter((other) => other !== id) });
      if (compared.length < MOST_COMPARED) return change({ compared: [...compared, id] });
      refused = { id, reason: 'three-already' };
      return change({});
    },
    sort: (by) => change({ sort: by ?? undefined }),
    training: (id) => byId.get(id),
    link(prefix = '', into = '') {
      const { sort, compared } = selection.get().query;
      const parameters = new URLSearchParams(into);
      parameters.delete(`${prefix}sort`);
      parameters.delete(`${prefix}compare`);
      if (sort) parameters.set(`${prefix}sort`, sort);
      for (const id of compared) parameters.append(`${prefix}compare`, id);
      return link(prefix, parameters.toString());
    },
    open(address, prefix = '') {
      const parameters = parametersOf(address);
      const compared = [...new Set(parameters.getAll(`${prefix}compare`))].filter((id) => byId.has(id)).slice(0, MOST_COMPARED);
      return open(address, prefix, { compared, sort: sorts.find((name) => name === parameters.get(`${prefix}sort`)) });
    },
  };
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
function searchable({ training }: TrainingResult, label: (list: ListName, code: string) => Label): Searchable {
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
