import { PERSON } from '../../reading/raw.js';
import { readReach } from '../../reading/reach.js';
import type { Combined, Sheet } from '../../reading/table.js';
import { spellingOf } from '../../text/key.js';
import { isObject } from '../../text/shape.js';
import { trainingLists, type TrainingPath, trainingTitles } from './titles.js';

type Fields = Record<string, unknown>;

/** A spreadsheet of trainings: a row a training, or a row a session, the training's own cells repeated or left blank after the first. */
export const trainingSheet: Sheet<TrainingPath> = {
  titles: trainingTitles,
  lists: trainingLists,
  name: 'title',
  // Beside a column that names the training, or a first name, "Nom" is a person's.
  inContext(columns) {
    const titled = columns.filter(({ field }) => field === 'title');
    const names = titled.filter(({ title }) => /^(nom|name)s?$/i.test(title.trim()));
    if (titled.length === names.length && !columns.some(({ person }) => person === 'first-name')) return;
    for (const column of names) {
      delete column.field;
      column.person = 'surname';
      column.why = 'person';
    }
  },
  several: new Set<TrainingPath>(['contact.phone', 'contact.email', 'reach']),
  finisher: () => (record, row) => {
    const contact: Record<PropertyKey, unknown> = isObject(record.contact) ? record.contact : {};
    const areWords = readReach(row.all('reach'), contact);
    if (areWords) row.report('contact-words', 'reach');
    if (areWords || (row.names('contact') ?? row.names('first-name')) !== undefined) record[PERSON] = 'beside';
    if (Object.keys(contact).length > 0) record.contact = contact;
    delete record.reach;
  },
  combine,
};

interface RowOfSession {
  row: number;
  session: Fields;
  commune: unknown;
}

/**
 * Makes trainings of rows. A row with a session is one more of the training before it that has the same identifier, or the same title and
 * organiser, or that it does not name at all; what it says of the training itself counts where the rows before said nothing.
 */
function combine(rows: readonly Fields[]): readonly Combined[] {
  const made: {
    record: Fields;
    rows: number[];
    different: { row: number; field: string }[];
    sessions: RowOfSession[];
    places: number[];
  }[] = [];
  const known = new Map<string, (typeof made)[number]>();
  rows.forEach((row, at) => {
    const { sessions: session, places: place, ...fields } = row;
    const key = keyOfRow(fields);
    const isMore = isObject(session) && Object.values(session).some((value) => value !== undefined);
    const before = key === undefined ? made.at(-1) : known.get(key);
    let one = isMore ? before : undefined;
    if (one) {
      one.rows.push(at);
      one.different.push(...complete(one.record, fields).map((field) => ({ row: at, field })));
    } else {
      made.push((one = { record: fields, rows: [at], different: [], sessions: [], places: [] }));
      if (key !== undefined && !known.has(key)) known.set(key, one);
    }
    if (isObject(place)) addPlace(one.record, place, () => one.places.push(at));
    if (isMore) one.sessions.push({ row: at, session, commune: isObject(place) ? place.commune : undefined });
  });
  return made.map(({ record, rows, different, sessions, places }) => ({
    record: {
      ...record,
      // Of several places, a session is held at the one of its row.
      ...(sessions.length > 0 && {
        sessions: sessions.map(({ session, commune }) => ({ ...(places.length > 1 && { place: commune }), ...session })),
      }),
    },
    rows,
    different,
    rowOf(field) {
      const [, list, number] = /^(sessions|places)\.(\d+)/.exec(field) ?? [];
      return list === 'sessions' ? sessions[Number(number)]?.row : list === 'places' ? places[Number(number)] : undefined;
    },
  }));
}

/** Fills what a record does not say; gives the paths of what it says otherwise. */
function complete(record: Fields, fields: Fields): string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const said = (record[field] ??= value);
    if (isObject(said) && isObject(value)) return complete(said, value).map((part) => `${field}.${part}`);
    return JSON.stringify(said) === JSON.stringify(value) ? [] : [field];
  });
}

/** The places that a training has already. */
const placesOf = new WeakMap<Fields, Set<string>>();

/** Adds a place that the training does not have yet. */
function addPlace(record: Fields, place: Fields, added: () => void): void {
  const places = (record.places ??= []) as Fields[];
  let known = placesOf.get(record);
  if (!known) placesOf.set(record, (known = new Set()));
  const key = JSON.stringify(place);
  if (known.has(key)) return;
  known.add(key);
  places.push(place);
  added();
}

/** What two rows of one training share; nothing when the row does not name its training. */
function keyOfRow({ id, title, organisers }: Fields): string | undefined {
  if (typeof id === 'string') return `#${id}`;
  return typeof title === 'string' ? spellingOf(`${title} ${Array.isArray(organisers) ? organisers.join(' ') : ''}`) : undefined;
}
