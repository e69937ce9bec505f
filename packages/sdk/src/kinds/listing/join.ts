import { readOpeningHours } from '../../reading/opening-hours.js';
import type { Cell, FieldsOfRow } from '../../reading/table.js';
import { isObject } from '../../text/shape.js';
import type { FieldPath } from './titles.js';

type Record_ = Record<PropertyKey, unknown>;

const DAYS = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
} as const;

/** A part of a record that holds fields; empty when it has none. */
export const group = (record: Record_, key: string): Record_ => (isObject(record[key]) ? record[key] : {});

/** More columns of one meaning than any sheet has. */
const MOST_JOINED = 30;

/** Distinct texts in one, without those that another holds already. */
function join(cells: readonly Cell[], between: string): string | undefined {
  const texts = [...new Set(cells.slice(0, MOST_JOINED).map(({ text }) => text))];
  const distinct = texts.filter((text) => !texts.some((other) => other !== text && other.toLowerCase().includes(text.toLowerCase())));
  return distinct.length > 0 ? distinct.join(between) : undefined;
}

const set = (fields: Record_, key: string, value: string | undefined) => {
  if (value) fields[key] = value;
  else delete fields[key];
};

/** Makes one address of what stands in several columns. */
export function joinAddress(record: Record_, place: Record_, row: FieldsOfRow<FieldPath>): void {
  const [address, ...more] = row.all('place.address');
  const street = [row.text('address.number'), row.text('address.kind'), join(row.all('address.street'), ' ')].filter(Boolean).join(' ');
  const isWhole = address !== undefined && (street === '' || address.text.toLowerCase().includes(street.toLowerCase()));
  const first = isWhole ? address.text : [street, address?.text].filter(Boolean).join(', ');
  const isNumbered = /^\d/.test(first) || row.text('address.number') === undefined || street !== '';
  set(place, 'address', isNumbered ? first : `${row.text('address.number')} ${first}`);
  set(place, 'complement', join([...more, ...row.all('place.complement')], ', '));
  set(place, 'directions', join(row.all('place.directions'), ' '));
  const both = row.text('place.postcodeAndCommune');
  if (both !== undefined) place.postcode ??= both;
  delete place.postcodeAndCommune;
  delete record.address;
}

/** A day and an hour in columns of their own, or a column a day, are one piece of information. */
export function joinTimes(record: Record_, row: FieldsOfRow<FieldPath>): void {
  const days = (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((day) => {
    const cell = row.text(`meetings.${day}`);
    if (cell === undefined || /^(non|ferm[eé]e?|closed|no)$/i.test(cell)) return [];
    return [/^(x|oui|yes|ok|ouverte?|✓|✔|1)$/i.test(cell) ? DAYS[day] : `${DAYS[day]} ${cell}`];
  });
  const one = meetingsOf(row);
  set(record, 'meetings', [days.join(', '), one].filter(Boolean).join(one && /^\d/.test(one) ? ' ' : '\n'));
  set(record, 'hours', join(inWords(row.all('hours')), '\n'));
}

const PARTS = ['meetings.day', 'meetings.time', 'meetings.start', 'meetings.end'] as const;

const inWords = (cells: readonly Cell[]): Cell[] => cells.map((cell) => ({ ...cell, text: readOpeningHours(cell.text) }));

/** Day and hour of each meeting: "Jour 2" goes with "Heure 2". */
function meetingsOf(row: FieldsOfRow<FieldPath>): string {
  const count = 1 + Math.max(0, ...PARTS.flatMap((field) => row.all(field).map(({ nth = 0 }) => nth)));
  const written = inWords(row.all('meetings'));
  const frequency = row.text('meetings.frequency');
  if (count === 1) return oneMeeting(row, 0, join(written, '\n'), frequency);
  const ofNone = written.filter(({ nth = 0 }) => nth >= count);
  const meetings = Array.from({ length: Math.min(count, MOST_JOINED) }, (_, nth) =>
    oneMeeting(row, nth, written.find((cell) => (cell.nth ?? 0) === nth)?.text, nth === 0 ? frequency : undefined),
  );
  return [...meetings, join(ofNone, '\n')].filter(Boolean).join('\n');
}

function oneMeeting(row: FieldsOfRow<FieldPath>, at: number, written: string | undefined, frequency: string | undefined): string {
  const [day, time, start, end] = PARTS.map((field) => row.all(field).find(({ nth = 0 }) => nth === at)?.text);
  const hours = start === undefined ? undefined : end === undefined ? start : `${start}-${end}`;
  // "mardi" beside "mardi 19 h" is said already.
  const before = day !== undefined && written?.toLowerCase().includes(day.toLowerCase()) ? undefined : day;
  return [before, frequency, written, time, hours].filter(Boolean).join(' ');
}
