import type { Finding } from '../../problems/finding.js';
import { quote } from '../../problems/quote.js';
import {
  type CodeOf,
  fieldsOf,
  idOf,
  isFuture,
  type Note,
  readCodes,
  type ReadingContext,
  type RecordReader,
} from '../../reading/fields.js';
import { readNumber } from '../../reading/numbers.js';
import { placeSchema } from '../../reading/parts.js';
import { PERSON } from '../../reading/raw.js';
import type { ListName } from '../../reading/vocabulary.js';
import { isBlank, isObject } from '../../text/shape.js';
import { sessionSchema, type Training, trainingSchema } from './schema.js';

const trainings = fieldsOf(trainingSchema, 'title');
const sessions = fieldsOf(sessionSchema);
const places = fieldsOf(placeSchema);

/** Fields of a training that hold codes, and the list that names them. */
const coded = [
  ['topics', 'topics'],
  ['audiences', 'audiences'],
  ['formats', 'formats'],
  ['regions', 'regions'],
  ['funding', 'fundings'],
] as const;

type Fields = Record<string, unknown>;

/** Fields that hold several values, and the list that names them (none for free words); of a group, its parts. */
const listed: readonly (readonly [path: readonly [string, string?], list: ListName | null])[] = [
  [['organisers'], null],
  [['activities'], null],
  [['candidates'], null],
  [['topics'], 'topics'],
  [['audiences'], 'audiences'],
  [['formats'], 'formats'],
  [['regions'], 'regions'],
  [['prerequisites', 'required'], 'prerequisites'],
  [['prerequisites', 'advised'], 'prerequisites'],
  [['funding'], 'fundings'],
  [['complements'], null],
];

/** Makes a training of one raw record: keeps what is right, leaves out each field that is not and says so, withholds the one without a title. */
export const readTraining: RecordReader<Training> = (raw, context) => {
  const { codeOf, today, freshIdOf, values } = context;
  if (!isObject(raw)) return { findings: [{ code: 'not-a-record', found: raw === null ? 'null' : typeof raw }], unknownFields: [] };
  const findings: Finding[] = [];
  const note: Note = (code, field, found) => findings.push({ code, field, found: quote(found) });
  const { value, unknownFields } = trainings.prune(raw, note);
  const withheld = { findings: [{ code: 'missing-name' as const, field: 'title', found: '' }], unknownFields };
  if (value.title === undefined) return withheld;
  const freshId = () => freshIdOf(idOf(value.title, Array.isArray(value.organisers) ? value.organisers[0] : undefined));

  if (values) tidy(value, note, context, (raw as { [PERSON]?: unknown })[PERSON] === 'beside');
  if (typeof value.kind === 'string') {
    const kind = codeOf('trainingKinds', value.kind);
    if (kind === undefined) note('unknown-value', 'kind', value.kind);
    else value.kind = kind;
  }
  for (const [field, list] of coded) {
    const words = value[field];
    if (Array.isArray(words)) value[field] = readCodes(words, list, codeOf, (code, word) => note(code, field, word));
  }
  readPrerequisites(value, codeOf, note);
  value.cost = readCost(value.cost, codeOf, note);
  value.duration = readDuration(value.duration);
  value.level = readLevel(value.level, codeOf);
  value.register = readRegister(value.register, codeOf);
  value.internship = readInternship(value.internship, codeOf, note);
  if (Array.isArray(value.places)) {
    value.places = value.places.flatMap((place, at) => {
      const within: Note = (code, field, found) => note(code, `places.${at}.${field}`, found);
      return isObject(place) ? places.settle(places.prune(place, within).value, within, freshId) : within('invalid-value', '', place);
    });
  }
  if (Array.isArray(value.sessions)) value.sessions = readSessions(value.sessions, note);
  dropBlanks(value, 0);
  if (!values && (findings.length > 0 || !trainings.isInOrder({ ...value, id: value.id ?? '-' }))) return undefined;
  value.id ??= freshId();

  const training = trainings.settle(value, note, freshId);
  if (!training) return withheld;
  if (training.verifiedAt !== undefined && isFuture(training.verifiedAt, today)) {
    note('future-date', 'verifiedAt', training.verifiedAt);
    delete training.verifiedAt;
  }
  return { record: training, findings, unknownFields };
};

const standings = [
  [/^(actuel|en cours|current)/i, 'current'],
  [/^(ancien|histori|pass)/i, 'historical'],
  [/^([ée]trang|foreign)/i, 'foreign'],
] as const;

/** Puts values as people write them into the form that the schema expects. */
function tidy(value: Fields, note: Note, { values, codeOf }: ReadingContext, isBeside: boolean): void {
  if (!values) return;
  for (const [[field, part], list] of listed) {
    const group = part === undefined ? value : value[field];
    const key = part ?? field;
    if (!isObject(group) || (typeof group[key] !== 'string' && !Array.isArray(group[key]))) continue;
    group[key] = [group[key]].flat().flatMap((text: unknown) => (typeof text === 'string' ? values.splitList(text, list, codeOf) : [text]));
  }
  const link = (group: unknown, path: string) => {
    if (!isObject(group) || group.url === undefined) return;
    const { url, mended } = values.readUrl(group.url);
    if (mended) note('mended-link', path, group.url);
    group.url = url;
  };
  link(value, 'url');
  link(value.register, 'register.url');
  if (value.verifiedAt !== undefined) value.verifiedAt = values.readDate(value.verifiedAt);
  const { standing } = value;
  if (typeof standing === 'string') value.standing = standings.find(([word]) => word.test(standing))?.[1] ?? standing;
  if (Array.isArray(value.places)) {
    value.places.forEach((place, at) => {
      if (isObject(place)) values.tidyPlace(place, (code, field, found) => note(code, `places.${at}.${field}`, found));
    });
  }
  if (isObject(value.contact))
    values.tidyContact(value.contact, note, (reach, what) => values.isPersonal(reach, what, isBeside, String(value.title)));
  if (Array.isArray(value.sessions)) {
    value.sessions = value.sessions.map((session) => {
      if (!isObject(session)) return session;
      const one = { ...session };
      // "du 18 au 22 janvier 2027" says both days, "3, 10 et 17 mars 2027" more than two.
      const dates = values.readDates(one.start);
      if (dates) {
        one.start = dates.first;
        if (dates.last !== undefined) one.end ??= dates.last;
        if (dates.count > 2) one.note ??= session.start;
      } else if (typeof one.start === 'string' && one.start.trim() !== '') one.note ??= one.start;
      for (const field of ['end', 'opens', 'deadline'] as const) if (one[field] !== undefined) one[field] = values.readDate(one[field]);
      if (typeof one.seats === 'string' && /^\d{1,7}([.,]0)?$/.test(one.seats)) one.seats = parseInt(one.seats, 10);
      if (typeof one.status === 'string') {
        const state = codeOf('sessionStates', one.status) ?? one.status;
        // What the dates say is not to be said twice.
        if (['upcoming', 'running', 'over', 'none'].includes(state)) delete one.status;
        else one.status = state === 'last-week' ? 'open' : state;
      }
      return one;
    });
  }
}

/** Takes away what says nothing, in groups too, and the groups that are then empty; no deeper than a training goes. */
function dropBlanks(fields: Fields, depth: number): void {
  for (const [field, value] of Object.entries(fields)) {
    if (isObject(value) && depth < 5) dropBlanks(value, depth + 1);
    if (isBlank(value) || (isObject(value) && Object.keys(value).length === 0)) delete fields[field];
  }
}

/** The sessions whose fields are right, in their order; what cannot be true is left out: an end before the beginning, a deadline after it. */
function readSessions(raw: readonly unknown[], note: Note): unknown[] {
  const ids = new Set<string>();
  return raw.flatMap((one, at) => {
    const within: Note = (code, field, found) => note(code, `sessions.${at}${field && `.${field}`}`, found);
    if (!isObject(one)) {
      within('invalid-value', '', one);
      return [];
    }
    const { value } = sessions.prune(one, within);
    const freshId = () => {
      const base = /^\d{4}-\d\d/.test(String(value.start)) ? String(value.start) : String(at + 1);
      return ids.has(base) ? `${base}-${at + 1}` : base;
    };
    if (value.id === undefined || ids.has(String(value.id))) value.id = freshId();
    const session = sessions.settle(value, within, freshId);
    if (!session) return [];
    ids.add(session.id);
    const { start, deadline, opens } = session;
    const isAfter = (later: string, earlier: string) => later.slice(0, earlier.length) < earlier.slice(0, later.length);
    const drop = (field: 'end' | 'deadline' | 'opens') => {
      within('dates-out-of-order', field, session[field]);
      delete session[field];
    };
    if (start !== undefined && session.end !== undefined && isAfter(session.end, start)) drop('end');
    const last = session.end ?? start;
    if (last !== undefined && deadline !== undefined && isAfter(last, deadline)) drop('deadline');
    if (session.deadline !== undefined && opens !== undefined && isAfter(session.deadline, opens)) drop('opens');
    return [session];
  });
}

/** The longest text in which one thing is looked for, in UTF-16 units. */
const LONGEST_WORDS = 500;

/** The group of a value that says one thing in a text, or the value as it is. */
const asGroup = (value: unknown, read: (text: string) => Fields | undefined): unknown => {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_WORDS ? { words: text } : read(text);
};

/** "Aucun" among what is required says that nothing is asked, and "non communiqué" says nothing. */
function readPrerequisites({ prerequisites: asked }: Fields, codeOf: CodeOf, note: Note): void {
  if (!isObject(asked)) return;
  for (const necessity of ['required', 'advised'] as const) {
    const words = asked[necessity];
    if (!Array.isArray(words)) continue;
    const codes = readCodes(words, 'prerequisites', codeOf, (code, word) => note(code, `prerequisites.${necessity}`, word));
    if (codes.includes('none') && necessity === 'required') asked.none = true;
    asked[necessity] = codes.filter((code) => code !== 'none' && code !== 'unknown');
    if ((asked[necessity] as unknown[]).length === 0) delete asked[necessity];
  }
  if (asked.required !== undefined) delete asked.none;
}

/** A price: "Gratuit", "1 100 €", "à partir de 900 €", "selon situation". What cannot be read, or says no sum, is not known: never free. */
function readCost(cost: unknown, codeOf: CodeOf, note: Note): unknown {
  const read = asGroup(cost, (text) => {
    const from = /^(?:à partir de|dès|from)\s+(.*)$/i.exec(text);
    const euros = readNumber(from?.[1] ?? text);
    if (euros !== undefined) return { state: from ? 'from' : 'amount', euros };
    const state = codeOf('costs', text);
    if (state === 'amount' || state === 'from') return { state: 'unknown', words: text }; // "Payant" says no sum
    if (state !== undefined) return { state };
    note('price-as-written', 'cost', text);
    return { state: 'unknown', words: text };
  });
  if (!isObject(read)) return read;
  const group: Fields = { ...read };
  if (typeof group.state === 'string') group.state = codeOf('costs', group.state) ?? group.state;
  group.state ??= group.euros === undefined ? 'unknown' : 'amount';
  const isSum = group.state === 'amount' || group.state === 'from';
  if (isSum && group.euros === 0) return { ...group, state: 'free', euros: undefined };
  if (isSum && !(Number(group.euros) > 0)) {
    note('invalid-price', 'cost.euros', group.euros ?? '');
    return { ...group, state: 'unknown', euros: undefined };
  }
  if (!isSum && group.euros !== undefined) {
    note('invalid-price', 'cost.euros', group.euros);
    return { ...group, state: 'unknown', euros: undefined };
  }
  return group;
}

/** "120 h", "40 heures" or 40 are hours; other words stay words. */
function readDuration(duration: unknown): unknown {
  return asGroup(duration, (text) => {
    const hours = readNumber(text.replace(/\s*h(eures?|ours?)?\.?$/i, ''));
    return hours === undefined ? { words: text } : { hours };
  });
}

/** "6", "Niveau 6" and "licence" are level 6. */
function readLevel(level: unknown, codeOf: CodeOf): unknown {
  if (typeof level !== 'string' || level.length > LONGEST_WORDS) return level;
  const code = codeOf('levels', level.replace(/^(niveau|level)\s*/i, ''));
  return code === 'unknown' ? undefined : code === undefined ? level : Number(code);
}

/** "RNCP 12345" is a code; so is what tells the registry. */
function readRegister(register: unknown, codeOf: CodeOf): unknown {
  const read = asGroup(register, (text) => (/\d/.test(text) ? { code: text } : { state: text }));
  if (!isObject(read)) return read;
  const group: Fields = { ...read };
  if (typeof group.code === 'string') {
    group.code = group.code.replace(/[\s\u00a0:n°]/g, '').toUpperCase();
    group.registry ??= /^(RNCP|RS)/.exec(String(group.code))?.[1];
  }
  if (typeof group.state === 'string') {
    const state = codeOf('registerStates', group.state) ?? group.state;
    group.state = state === 'unknown' ? undefined : state;
  }
  return group;
}

/** "Oui", "facultatif", "70 heures": a number of hours is asked. */
function readInternship(internship: unknown, codeOf: CodeOf, note: Note): unknown {
  return asGroup(internship, (text) => {
    const necessity = codeOf('internships', text);
    if (necessity === 'unknown') return undefined;
    if (necessity !== undefined) return { necessity };
    const hours = readNumber(text.replace(/\s*h(eures?|ours?)?\.?$/i, ''));
    if (hours !== undefined) return { necessity: 'required', hours };
    note('invalid-value', 'internship', text);
    return undefined;
  });
}
