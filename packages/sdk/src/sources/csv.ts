import Papa from 'papaparse';

import { isPhone } from '../schemas/phone.js';
import { fold } from '../search/normalize.js';
import { columnsByTitle, type FieldPath, lists } from './csv-columns.js';
import { keyOf } from './key.js';
import type { Finding } from './problem-words.js';
import type { RawDirectory } from './raw.js';
import type { CodeOf } from './record.js';

/** Where a header is looked for: webmasters write a title and a date above it, not a page. */
const HEADER_WITHIN = 30;

interface Row {
  cells: string[];
  line: number;
}

/** Reads a spreadsheet saved as CSV: `;`, `,` or tab; titles known by alias; what stands above the titles skipped and reported. */
export function readCsv(source: string, codeOf: CodeOf, findings: Finding[]): RawDirectory | undefined {
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

  const columns = readHeader(header, findings);
  const head: Record<string, Set<string>> = { publisher: new Set(), licence: new Set() };
  const records: unknown[] = [];
  const read: Row[] = [];
  for (const row of rows.slice(top + 1)) {
    if (!row.cells.some(Boolean)) continue;
    const extra = row.cells.slice(header.cells.length).filter(Boolean);
    if (extra.length > 0)
      findings.push({ code: 'extra-cells', line: row.line, record: { index: records.length }, found: extra.join(delimiter) });
    const values = new Map<FieldPath, unknown>();
    columns.forEach((field, index) => {
      const cell = row.cells[index] ?? '';
      if (field === undefined || cell === '' || isPlaceholder(cell) || (values.has(field) && !(field in lists))) return;
      if (field === 'publisher' || field === 'licence') head[field]?.add(cell);
      else if (field in lists) values.set(field, [...((values.get(field) as string[] | undefined) ?? []), ...split(cell, field, codeOf)]);
      else
        values.set(
          field,
          coerce(field, cell, (code, found) =>
            findings.push({ code, line: row.line, record: { index: records.length }, field: header.cells[index] ?? '', found }),
          ),
        );
    });
    records.push(nest(values));
    read.push(row);
  }
  const named = (set: Set<string> | undefined) => (set?.size ? { name: [...set].join(' · ') } : undefined);
  return {
    head: { publisher: named(head.publisher), licence: named(head.licence) },
    records,
    lineOf: (index) => read[index]?.line,
    cellOf: (index, path) => (path in lists ? undefined : read[index]?.cells[columns.findIndex((field) => field === path)]),
    columns: new Map(columns.flatMap((field, index) => (field === undefined ? [] : [[field, header.cells[index] ?? '']]))),
  };
}

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
function countTitles(cells: string[]): number {
  const known = cells.map((cell) => columnsByTitle.get(keyOf(cell)));
  return known.includes('name') || known.includes('pseudonym') ? known.filter(Boolean).length : 0;
}

function readHeader({ cells, line }: Row, findings: Finding[]): (FieldPath | undefined)[] {
  const seen = new Set<FieldPath>();
  return cells.map((title) => {
    const field = columnsByTitle.get(keyOf(title));
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
function split(cell: string, field: FieldPath, codeOf: CodeOf): string[] {
  const list = lists[field as keyof typeof lists];
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

/** A cell in the form that the schema expects, or as written when it cannot be: the schema then refuses it and quotes it. */
function coerce(field: FieldPath, cell: string, note: (code: 'several-values', found: string) => void): unknown {
  switch (field) {
    case 'place.location.lat':
    case 'place.location.lon': {
      const number = Number(cell.replace(/\s|°/g, '').replace(',', '.').replace('−', '-'));
      return Number.isFinite(number) ? number : cell;
    }
    case 'place.postcode':
      return cell.replace(/\s/g, '');
    case 'contact.url':
      return /^www\.\S+$/i.test(cell) ? `https://${cell}` : cell;
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
    case 'consent.givenAt':
    case 'consent.expiresAt':
      return readDate(cell);
    default:
      return cell;
  }
}

/** "12/03/2026", "12.3.2026", "05/2026" and ISO days, with or without a time, as ISO; anything else as written. */
function readDate(cell: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(fold(cell)) ?? [];
  if (year !== undefined && month !== undefined)
    return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return /^(\d{4}-\d{2}(-\d{2})?)(?:[T ]\d.*)?$/.exec(cell)?.[1] ?? cell;
}

/** "place.location.lat" → { place: { location: { lat } } }. */
function nest(values: Map<FieldPath, unknown>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [path, value] of values) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    const target = keys.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, record);
    target[last] = value;
  }
  return record;
}
