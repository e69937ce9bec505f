import { isPersonal, readUrl, tidyContact } from '../../reading/contacts.js';
import { readDate, readDates, readVerified } from '../../reading/dates.js';
import type { CodeOf, Note } from '../../reading/fields.js';
import { splitList, tidyPlace } from '../../reading/values.js';
import type { ListName } from '../../reading/vocabulary.js';
import { isObject, wordOf } from '../../text/shape.js';
import { trainingsHeadSchema } from './schema.js';

export const head = trainingsHeadSchema.shape;

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

const standings = [
  [/^(actuel|en cours|current)/i, 'current'],
  [/^(ancien|histori|pass)/i, 'historical'],
  [/^([ée]trang|foreign)/i, 'foreign'],
] as const;

/** Puts values as people write them into the form that the schema expects. */
export function tidyTraining(value: Fields, note: Note, codeOf: CodeOf, isBeside: boolean): void {
  for (const [[field, part], list] of listed) {
    const group = part === undefined ? value : value[field];
    const key = part ?? field;
    if (!isObject(group) || (typeof group[key] !== 'string' && !Array.isArray(group[key]))) continue;
    group[key] = [group[key]].flat().flatMap((text: unknown) => (typeof text === 'string' ? splitList(text, list, codeOf) : [text]));
  }
  const link = (group: unknown, path: string) => {
    if (!isObject(group) || group.url === undefined) return;
    const { url, mended } = readUrl(group.url);
    if (mended) note('mended-link', path, group.url);
    group.url = url;
  };
  link(value, 'url');
  link(value.register, 'register.url');
  if (value.verifiedAt !== undefined) value.verifiedAt = readVerified(value.verifiedAt);
  const { standing } = value;
  if (typeof standing === 'string') value.standing = standings.find(([word]) => word.test(standing))?.[1] ?? standing;
  if (Array.isArray(value.places)) {
    value.places.forEach((place, at) => {
      if (isObject(place)) tidyPlace(place, (code, field, found) => note(code, `places.${at}.${field}`, found));
    });
  }
  if (isObject(value.contact)) tidyContact(value.contact, note, (reach, what) => isPersonal(reach, what, isBeside, String(value.title)));
  if (Array.isArray(value.sessions)) {
    value.sessions = value.sessions.map((session, at) => {
      if (!isObject(session)) return session;
      const one = { ...session };
      // "du 18 au 22 janvier 2027" says both days, "3, 10 et 17 mars 2027" more than two.
      const dates = readDates(one.start);
      if (dates) {
        one.start = dates.first;
        if (dates.last !== undefined) one.end ??= dates.last;
        if (dates.areApart) one.note ??= session.start;
      }
      // Nothing is concluded from a beginning or an end that was not read: what is written is told beside "dates not given".
      const isUnread = (value: unknown) => typeof value === 'string' && value.trim() !== '' && !readDates(value);
      if (isUnread(session.start) || isUnread(session.end)) {
        one.note ??= [session.start, session.end, session.deadline].map(wordOf).filter(Boolean).join(' – ');
        note(
          'invalid-session-date',
          `sessions.${at}.${isUnread(session.start) ? 'start' : 'end'}`,
          isUnread(session.start) ? session.start : session.end,
        );
        for (const field of ['start', 'end', 'opens', 'deadline', 'status'] as const) delete one[field];
      }
      for (const field of ['end', 'opens', 'deadline'] as const) if (one[field] !== undefined) one[field] = readDate(one[field]);
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
