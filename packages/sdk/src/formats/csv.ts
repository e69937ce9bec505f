import Papa from 'papaparse';

import type { Finding } from '../problems/finding.js';
import type { CodeOf } from '../reading/fields.js';
import type { RawDocument } from '../reading/raw.js';
import type { ListName } from '../reading/vocabulary.js';
import { fold } from '../text/fold.js';
import { keyOf } from '../text/key.js';
import { isPhone } from '../text/phone.js';

/** Where a header is looked for: webmasters write a title and a date above it, not a page. */
const HEADER_WITHIN = 30;

interface Row {
  cells: string[];
  line: number;
}

/** What the columns of one kind of spreadsheet may hold: fields by their path ("place.postcode"), or what the file says of itself. */
export interface Sheet<Field extends string> {
  /** The field of a column, by the key of its title. */
  columns: ReadonlyMap<string, Field>;
  /** Fields that hold several values, and the vocabulary that names them (none for free words). */
  lists: Readonly<Partial<Record<Field, ListName | null>>>;
  /** Fields of which a row of titles has at least one. */
  names: readonly Field[];
  /** A cell in the form that the schema expects, or as written when it cannot be: the schema then refuses it and quotes it. */
  coerce(field: Field, cell: string, note: (code: 'several-values', found: string) => void): unknown;
  /** Puts rows together that are one record; each row is one by itself without it. */
  combine?(rows: readonly Record<string, unknown>[]): readonly Combined[];
}

/** A record made of rows. */
export interface Combined {
  record: unknown;
  /** Positions of its rows; the first is where it begins. */
  rows: readonly number[];
  /** Cells that say something else than a row before of the same record. */
  different?: readonly { row: number; field: string }[];
  /** The row of a field that stands in another row than the first. */
  rowOf?(field: string): number | undefined;
}

/** Reads a spreadsheet saved as CSV: `;`, `,` or tab; titles known by alias; what stands above the titles skipped and reported. */
export function readCsv<Field extends string>(
  source: string,
  sheet: Sheet<Field>,
  codeOf: CodeOf,
  findings: Finding[],
): RawDocument | undefined {
  const { lists } = sheet;
  const countTitles = (cells: string[]) => countKnown(cells, sheet);
  const text = source.replace(/\r\n?/g, '\n');
  const candidates = [';', ',', '\t'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: HEADER_WITHIN });
    return { delimiter, known: Math.max(0, ...data.map(countTitles)) };
  });
  const { delimiter, known } = candidates.reduce((best, next) => (next.known > best.known ? next : best));
  const rows = readRows(text, delimiter, findings);
  const top = known === 0 ? -1 : rows.findIndex(({ cells }) => countTitles(cells) === known);
  const header = rows[top];
  if (!header) {
    findings.unshift({ code: 'no-header', line: 1, found: rows[0]?.cells.join(delimiter) ?? '' });
    return undefined;
  }
  const above = rows.slice(0, top).filter(({ cells }) => cells.some(Boolean));
  if (above[0])
    findings.push({
      code: 'lines-above-header',
      line: above[0].line,
      found: above.map(({ cells }) => cells.filter(Boolean).join(delimiter)).join(' / '),
    });

  const columns = readHeader(header, sheet, findings);
  const head: Record<string, Set<string>> = { publisher: new Set(), licence: new Set() };
  const records: Record<string, unknown>[] = [];
  const read: Row[] = [];
  for (const row of rows.slice(top + 1)) {
    if (!row.cells.some(Boolean)) continue;
    const extra = row.cells.slice(header.cells.length).filter(Boolean);
    if (extra.length > 0)
      findings.push({ code: 'extra-cells', line: row.line, record: { index: records.length }, found: extra.join(delimiter) });
    const values = new Map<Field, unknown>();
    columns.forEach((field, index) => {
      const cell = row.cells[index] ?? '';
      if (field === undefined || cell === '' || isPlaceholder(cell) || (values.has(field) && !(field in lists))) return;
      if (field === 'publisher' || field === 'licence') head[field]?.add(cell);
      else if (field in lists)
        values.set(field, [...((values.get(field) as string[] | undefined) ?? []), ...split(cell, lists[field] ?? null, codeOf)]);
      else
        values.set(
          field,
          sheet.coerce(field, cell, (code, found) =>
            findings.push({ code, line: row.line, record: { index: records.length }, field: header.cells[index] ?? '', found }),
          ),
        );
    });
    records.push(nest(values));
    read.push(row);
  }
  const named = (set: Set<string> | undefined) => (set?.size ? { name: [...set].join(' · ') } : undefined);
  const made: readonly Combined[] = sheet.combine?.(records) ?? records.map((record, row) => ({ record, rows: [row] }));
  const rowOf = (index: number, field = '') => read[made[index]?.rowOf?.(field) ?? made[index]?.rows[0] ?? -1];
  for (const { row, field } of made.flatMap(({ different = [] }) => different)) {
    const { cells = [], line = 0 } = read[row] ?? {};
    const column = columns.findIndex((other) => other === field);
    findings.push({
      code: 'different-values',
      line,
      record: { index: row },
      field: header.cells[column] ?? field,
      found: cells[column] ?? '',
    });
  }
  // What was found in a row is of the record that the row became.
  const recordOf = new Map(made.flatMap(({ rows }, index) => rows.map((row) => [row, index] as const)));
  for (const finding of findings) if (finding.record) finding.record.index = recordOf.get(finding.record.index) ?? finding.record.index;
  return {
    head: { publisher: named(head.publisher), licence: named(head.licence) },
    records: made.map(({ record }) => record),
    lineOf: (index, field) => rowOf(index, field)?.line,
    cellOf(index, path) {
      const field = withoutNumbers(path);
      return field in lists ? undefined : rowOf(index, path)?.cells[columns.findIndex((other) => other === field)];
    },
    titleOf(path) {
      const field = withoutNumbers(path);
      // A group ("consent") is named by the column of its first part that the file has, and a part ("cost.euros") by the one of its group.
      const same = (other: string | undefined) => other !== undefined && (other.startsWith(`${field}.`) || field.startsWith(`${other}.`));
      const exact = columns.findIndex((other) => other === field);
      return header.cells[exact >= 0 ? exact : columns.findIndex(same)];
    },
  };
}

/** "sessions.2.start" → "sessions.start": the field of a column. */
const withoutNumbers = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');

/**
 * Rows with the line they begin on. A row whose quotation marks are broken would swallow those after it: reading stops before it, reports
 * its line, and begins again on the next line.
 */
function readRows(text: string, delimiter: string, findings: Finding[]): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let start = 0;
  while (start < text.length) {
    let isBroken = false;
    Papa.parse<string[]>(text.slice(start), {
      delimiter,
      newline: '\n',
      step({ data, errors }, parser) {
        if (errors.some(({ type }) => type === 'Quotes')) {
          isBroken = true;
          parser.abort();
          return;
        }
        rows.push({ cells: data.map((cell) => cell.trim()), line });
        const lines = 1 + data.reduce((sum, cell) => sum + countLines(cell), 0);
        line += lines;
        for (let passed = 0; passed < lines; passed += 1) start = endOfLine(text, start);
      },
    });
    if (!isBroken) break;
    // Only the mark is quoted: the row may be that of a person who did not agree to be listed.
    findings.push({ code: 'unclosed-quote', line, found: '"' });
    start = endOfLine(text, start);
    line += 1;
  }
  return rows;
}

/** Where the line that `start` is in ends, past its line break. */
const endOfLine = (text: string, start: number): number => text.indexOf('\n', start) + 1 || text.length + 1;

const countLines = (cell: string) => cell.split('\n').length - 1;

/** How many titles of a row we know; 0 unless one of them is the name. */
function countKnown<Field extends string>(cells: string[], { columns, names }: Sheet<Field>): number {
  const known = cells.map((cell) => columns.get(keyOf(cell)));
  return names.some((name) => known.includes(name)) ? known.filter(Boolean).length : 0;
}

function readHeader<Field extends string>(
  { cells, line }: Row,
  { columns, lists }: Sheet<Field>,
  findings: Finding[],
): (Field | undefined)[] {
  const seen = new Set<Field>();
  return cells.map((title) => {
    const field = columns.get(keyOf(title));
    if (field === undefined) {
      if (title) findings.push({ code: 'unknown-column', line, field: title, found: title });
      return undefined;
    }
    if (seen.has(field) && !(field in lists)) {
      findings.push({ code: 'duplicate-column', line, field: title, found: title });
    }
    seen.add(field);
    return field;
  });
}

/** Signs by which people say "nothing", and the number that stands for "no SIRET" in open data. */
const isPlaceholder = (cell: string) => /^([-–—?./]+|n\.?[cdr]\.?|n\/a|néant|0{14})$/i.test(cell);

/**
 * Several values in a cell: `;` and `|` always separate; `/` and `,` only where the whole is not itself a known value, and `,` only when
 * each part is known, since a free value may hold one.
 */
function split(cell: string, list: ListName | null, codeOf: CodeOf): string[] {
  return cell
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      if (list === null) return part.split(/\s\/\s/);
      if (codeOf(list, part) !== undefined) return [part];
      const bySlash = part
        .split('/')
        .map((piece) => piece.trim())
        .filter(Boolean);
      return bySlash.flatMap((piece) => {
        const byComma = piece
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean);
        return byComma.length > 1 && byComma.every((word) => codeOf(list, word) !== undefined) ? byComma : [piece];
      });
    });
}

/** A cell of a field that any record may have. `field` is its path, without what it belongs to. */
export function coerceCommon(field: string, cell: string, note: (code: 'several-values', found: string) => void): unknown {
  switch (field) {
    case 'place.location.lat':
    case 'place.location.lon': {
      const number = Number(cell.replace(/\s|°/g, '').replace(',', '.').replace('−', '-'));
      return Number.isFinite(number) ? number : cell;
    }
    case 'place.postcode':
      return cell.replace(/\s/g, '');
    case 'contact.url':
      return readUrl(cell);
    case 'contact.email':
      return cell.replace(/^mailto:/i, '');
    case 'contact.phone': {
      if (isPhone(cell)) return cell;
      const [first = '', ...others] = cell.split(/\s*(?:[;/|,]|\bou\b|\bor\b)\s*/);
      if (others.length === 0 || !isPhone(first)) return cell;
      note('several-values', cell);
      return first;
    }
    case 'verifiedAt':
      return readDate(cell);
    default:
      return cell;
  }
}

/** "www.example.org" is meant as a link. */
export const readUrl = (cell: string): string => (/^www\.\S+$/i.test(cell) ? `https://${cell}` : cell);

/** "12/03/2026", "12.3.2026", "05/2026" and ISO days, with or without a time, as ISO; anything else as written. */
export function readDate(cell: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(fold(cell)) ?? [];
  if (year !== undefined && month !== undefined)
    return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return /^(\d{4}-\d{2}(-\d{2})?)(?:[T ]\d.*)?$/.exec(cell)?.[1] ?? cell;
}

/** "place.location.lat" → { place: { location: { lat } } }. */
function nest(values: Map<string, unknown>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    const target = keys.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, record);
    target[last] = value;
  }
  return record;
}
