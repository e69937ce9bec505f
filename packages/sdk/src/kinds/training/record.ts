import type { Finding } from '../../problems/finding.js';
import { quote } from '../../problems/quote.js';
import { type CodeOf, fieldsOf, idOf, isFuture, type Note, readCodes, type RecordReader } from '../../reading/fields.js';
import { readNumber } from '../../reading/numbers.js';
import { placeSchema } from '../../reading/parts.js';
import { PERSON } from '../../reading/raw.js';
import { settleOf } from '../../reading/settle.js';
import { isBlank, isObject, wordOf } from '../../text/shape.js';
import { type Session, sessionSchema, type Training, trainingSchema } from './schema.js';
import type * as Tidy_ from './tidy.js';

type Tidy = typeof Tidy_;

const trainings = { ...fieldsOf(trainingSchema), settle: settleOf(trainingSchema, 'title') };
const sessions = { ...fieldsOf(sessionSchema), settle: settleOf(sessionSchema) };
const places = { ...fieldsOf(placeSchema), settle: settleOf(placeSchema) };

/** Fields of a training that hold codes, and the list that names them. */
const coded = [
  ['topics', 'topics'],
  ['audiences', 'audiences'],
  ['formats', 'formats'],
  ['regions', 'regions'],
  ['funding', 'fundings'],
] as const;

type Fields = Record<string, unknown>;

/** Creates a training of one raw record: keeps what is right, leaves out each field that is not and says so, withholds the one without a title. */
export const readTraining: RecordReader<Training, Tidy> = (raw, context) => {
  const { codeOf, today, freshIdOf, tidy } = context;
  if (!isObject(raw)) return { findings: [{ code: 'not-a-record', found: raw === null ? 'null' : typeof raw }], unknownFields: [] };
  const findings: Finding[] = [];
  const note: Note = (code, field, found) => findings.push({ code, field, ...(found !== undefined && { found: quote(found) }) });
  const { value, unknownFields } = trainings.prune(raw, note);
  const withheld = { findings: [{ code: 'missing-name' as const, field: 'title', found: '' }], unknownFields };
  if (value.title === undefined) return withheld;
  const freshId = () => freshIdOf(idOf(value.title, Array.isArray(value.organisers) ? value.organisers[0] : undefined));

  tidy?.tidyTraining(value, note, codeOf, (raw as { [PERSON]?: unknown })[PERSON] === 'beside');
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
  if (!tidy && (findings.length > 0 || !trainings.isInOrder({ ...value, id: value.id ?? '-' }))) return undefined;
  value.id ??= freshId();

  const training = trainings.isInOrder(value) ? (value as Training) : trainings.settle(value, note, freshId);
  if (!training) return withheld;
  if (training.verifiedAt !== undefined && isFuture(training.verifiedAt, today)) {
    note('future-date', 'verifiedAt', training.verifiedAt);
    delete training.verifiedAt;
  }
  return { record: training, findings, unknownFields };
};

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
      const base = /^\d{4}-\d\d/.test(wordOf(value.start)) ? wordOf(value.start) : String(at + 1);
      return ids.has(base) ? `${base}-${at + 1}` : base;
    };
    if (value.id === undefined || ids.has(wordOf(value.id))) value.id = freshId();
    const session = sessions.isInOrder(value) ? (value as Session) : sessions.settle(value, within, freshId);
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
  if (isSum && !(Number(wordOf(group.euros)) > 0)) {
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
    group.registry ??= /^(RNCP|RS)/.exec(wordOf(group.code))?.[1];
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
