import { coerceCommon, type Combined, readCsv, readDate, readUrl, type Sheet } from '../../formats/csv.js';
import type { Finding } from '../../problems/finding.js';
import { type CodeOf, isObject } from '../../reading/fields.js';
import type { RawDocument } from '../../reading/raw.js';
import type { ListName } from '../../reading/vocabulary.js';
import { keyOf } from '../../text/key.js';
import { trainingColumnsByTitle, trainingLists, type TrainingPath } from './titles.js';

type Fields = Record<string, unknown>;

/** Reads a spreadsheet of trainings: a row a training, or a row a session, the training's own cells repeated or left blank after the first. */
export function readTrainingsCsv(text: string, codeOf: CodeOf, findings: Finding[]): RawDocument | undefined {
  const sheet: Sheet<TrainingPath> = {
    columns: trainingColumnsByTitle,
    lists: trainingLists as Partial<Record<TrainingPath, ListName | null>>,
    names: ['title'],
    coerce: (field, cell, note) => coerce(field, cell, note, codeOf),
    combine,
  };
  return readCsv(text, sheet, codeOf, findings);
}

function coerce(field: TrainingPath, cell: string, note: (code: 'several-values', found: string) => void, codeOf: CodeOf): unknown {
  switch (field) {
    case 'url':
    case 'register.url':
      return readUrl(cell);
    case 'sessions.start':
    case 'sessions.end':
    case 'sessions.opens':
    case 'sessions.deadline':
      return readDate(cell);
    case 'sessions.seats':
      return /^\d+$/.test(cell) ? Number(cell) : cell;
    case 'sessions.status': {
      const state = codeOf('sessionStates', cell) ?? cell;
      // What the dates say is not to be said twice.
      return ['upcoming', 'running', 'over', 'none'].includes(state) ? undefined : state === 'last-week' ? 'open' : state;
    }
    case 'standing':
      return standings.find(([word]) => word.test(cell))?.[1] ?? cell;
    default:
      return coerceCommon(field.replace('places.', 'place.'), cell, note);
  }
}

const standings = [
  [/^(actuel|en cours|current)/i, 'current'],
  [/^(ancien|histori|pass)/i, 'historical'],
  [/^([ée]trang|foreign)/i, 'foreign'],
] as const;

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

/** Adds a place that the training does not have yet. */
function addPlace(record: Fields, place: Fields, added: () => void): void {
  const places = (record.places ??= []) as Fields[];
  const key = JSON.stringify(place);
  if (places.some((other) => JSON.stringify(other) === key)) return;
  places.push(place);
  added();
}

/** What two rows of one training share; nothing when the row does not name its training. */
function keyOfRow({ id, title, organisers }: Fields): string | undefined {
  if (typeof id === 'string') return `#${id}`;
  return typeof title === 'string' ? keyOf(`${title} ${Array.isArray(organisers) ? organisers.join(' ') : ''}`) : undefined;
}
