import { fold } from '../text/fold.js';

/** Months by the first letters of their names, in French and in English. */
const MONTHS: readonly (readonly [start: RegExp, month: number])[] = [
  [/^jan/, 1],
  [/^(fe[vb])/, 2],
  [/^mar/, 3],
  [/^(av|apr)/, 4],
  [/^(mai|may)/, 5],
  [/^(juin|june?)$/, 6],
  [/^(juil|jul)/, 7],
  [/^(aou|aug)/, 8],
  [/^sep/, 9],
  [/^oct/, 10],
  [/^nov/, 11],
  [/^dec/, 12],
];
const NAMES =
  'janvier|janv|jan|fevrier|fevr|fev|mars|mar|avril|avr|mai|juin|juillet|juil|jul|aout|septembre|sept|sep|octobre|oct|novembre|nov|decembre|dec|january|february|feb|march|april|apr|may|june|jun|july|august|aug|september|october|november|december';
const WEEKDAYS =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b\.?,?/g;

/** Longest text in which a date is looked for, in UTF-16 units. */
const LONGEST = 120;
/** The days that a spreadsheet counts from 30 December 1899: 1982 to 2064. */
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 60_000];

interface Part {
  day?: number | undefined;
  month?: number | undefined;
  year?: number | undefined;
}

const monthOf = (name: string): number | undefined => MONTHS.find(([start]) => start.test(name))?.[1];
const yearOf = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900));

const isoOf = ({ day, month, year }: Part): string | undefined =>
  year === undefined || month === undefined
    ? undefined
    : [year, month, ...(day === undefined ? [] : [day])].map((n) => String(n).padStart(2, '0')).join('-');

/**
 * A day or a month, or two between which something lasts, as people write them: "12/03/2026", "12.3.26", "1er août 2026", "mars 2026",
 * "2026-03-12T10:00", "46093" (a spreadsheet's day), "du 12 au 14 mars 2027", "3, 4 et 5 mars 2027". Nothing when a part of the text is
 * something else, a year is missing or a day does not exist: a date is never guessed. `areApart` when several days are named that do not follow one another.
 */
export function readDates(value: unknown): Dates | undefined {
  const dates = datesIn(value);
  return dates && exists(dates.first) && exists(dates.last) ? dates : undefined;
}

interface Dates {
  first: string;
  last?: string;
  areApart?: boolean;
}

/** Whether the calendar has this day or month: not 31 February. */
function exists(iso = '2000-01'): boolean {
  const [year = 0, month = 0, day = 1] = iso.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function datesIn(value: unknown): Dates | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const [, iso] = /^\s*(\d{4}-\d{2}(?:-\d{2})?)(?:[T ]\d{1,2}:.*)?\s*$/.exec(text) ?? [];
  if (iso !== undefined) return { first: iso };
  const [, year, month, day] = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*$/.exec(text) ?? []; // as databases write them
  if (year !== undefined) return { first: `${year}-${month}-${day}` };
  const [, d = '', m = '', y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []; // most dates
  if (y !== undefined) return { first: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` };
  const serial = /^\s*(\d{5})(?:[.,]\d+)?\s*$/.exec(text)?.[1];
  if (serial !== undefined) {
    if (Number(serial) < FIRST_SERIAL || Number(serial) > LAST_SERIAL) return undefined;
    return { first: new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10) };
  }
  const parts = partsOf(fold(text));
  // What a part leaves out is said by the one after it: "du 12 au 14 mars 2027".
  for (let at = (parts?.length ?? 0) - 2; parts && at >= 0; at -= 1) {
    const [part, next] = [parts[at]!, parts[at + 1]!];
    if (part.year !== undefined) continue;
    part.year = next.year;
    part.month ??= next.month;
    // "du 30 novembre au 5 février 2027" begins the year before.
    if (part.year !== undefined && (part.month ?? 0) > (next.month ?? 12)) part.year -= 1;
  }
  const dates = parts?.map(isoOf) ?? [];
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.includes(undefined)) return undefined;
  if (parts?.some(({ day = 1, month = 0 }) => month < 1 || month > 12 || day < 1 || day > 31)) return undefined;
  const isInOrder = dates.every((date, at) => at === 0 || date! > dates[at - 1]!);
  if (dates.length === 1) return { first };
  // "3, 10 et 17 mars" is more than its ends say; "3, 4 et 5 mars" is not.
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  return isInOrder ? { first, last, areApart: (dates.length > 2 || /\bet\b|[,;&]/.test(text)) && days !== dates.length - 1 } : undefined;
}

/** A part of a date, in any of the ways in which people write one. */
const PART = new RegExp(
  [
    String.raw`(?<y0>\d{4})[-/.](?<m0>\d{1,2})(?:[-/.](?<d0>\d{1,2}))?(?!\d)`,
    String.raw`(?<d1>\d{1,2}) ?[/.-] ?(?<m1>\d{1,2}) ?[/.-] ?(?<y1>\d{4}|\d{2})(?!\d)`,
    String.raw`(?<m2>\d{1,2}) ?[/.-] ?(?<y2>\d{4})(?!\d)`,
    String.raw`(?<d3>\d{1,2}) ?[/.] ?(?<m3>\d{1,2})(?![\d/.])`,
    String.raw`(?:(?<d4>\d{1,2})[ /.-]{0,2})?(?<n4>${NAMES})\b\.?(?:[ /.-]{0,2}(?<d5>\d{1,2}),(?= ?\d{4}))?(?:[ /.-]{0,2}(?<y4>\d{4}|\d{2}(?![\d/.-]| ?(?:${NAMES})\b)))?`,
    String.raw`(?<d6>\d{1,2}) (?<m6>\d{2}) (?<y6>\d{4})`,
    String.raw`(?<d7>\d{1,2})(?!\d)`,
  ].join('|'),
  'g',
);

/** The parts of a folded text that is nothing but dates and what joins them. */
function partsOf(folded: string): Part[] | undefined {
  const text = folded
    .replace(WEEKDAYS, ' ')
    .replace(new RegExp(String.raw`\b\d{1,2}(?: ?/ ?\d{1,2})+ (?=(?:${NAMES})\b)`, 'g'), (days) => days.replaceAll('/', ' - ')) // "18/22 janvier"
    .replace(/(\d) ?(er|st|nd|rd|th|°)(?!\w)/g, '$1')
    .replace(/\b\d{1,2}(?: ?h(?: ?\d{2})?|:\d{2}(?::\d{2})?)\b/g, ' ') // an hour
    .replace(/\s+/g, ' ')
    .trim();
  const parts: Part[] = [];
  const rest = text.replace(PART, (...args) => {
    const { y0, m0, d0, d1, m1, y1, m2, y2, d3, m3, d4, n4, d5, y4, d6, m6, y6, d7 } = args.at(-1) as Record<string, string | undefined>;
    const day = d0 ?? d1 ?? d3 ?? d4 ?? d5 ?? d6 ?? d7;
    const month = m0 ?? m1 ?? m2 ?? m3 ?? m6;
    const year = y0 ?? y1 ?? y2 ?? y4 ?? y6;
    parts.push({
      day: day === undefined ? undefined : Number(day),
      month: n4 === undefined ? (month === undefined ? undefined : Number(month)) : monthOf(n4),
      year: year === undefined ? undefined : yearOf(year),
    });
    return ' ';
  });
  const joins =
    /^(?:[\s,;&=>→–—().-]|\b(?:du|au|le|les|la|de|des|en|a|et|to|from|and|puis|partir|compter|inclus|date|debut|mi|fin|courant|depuis|verifie|mis|mise|jour|maj)\b|[:/])*$/;
  return parts.length > 0 && parts.length <= 31 && joins.test(rest) ? parts : undefined;
}

/** When something was checked: as `readDate`, or a year alone, which is counted from its first day. */
export const readVerified = (value: unknown): unknown => /^\s*((?:19|20)\d{2})(?:[.,]0)?\s*$/.exec(String(value))?.[1] ?? readDate(value);

/** One day or month as ISO; what is no date, or more than one, as it was written. */
export function readDate(value: unknown): unknown {
  const dates = readDates(value);
  return dates && dates.last === undefined ? dates.first : value;
}
