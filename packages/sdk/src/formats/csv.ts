import Papa from 'papaparse';

import type { Finding } from '../problems/finding.js';
import { createSlices } from '../text/slices.js';
import type { Content, Source } from './source.js';
import { textOf } from './text.js';

const DELIMITERS = [';', ',', '\t', '|'];
/** How many lines tell the delimiter. */
const SAMPLE = 200;
/** How much is parsed in one go, in characters: some milliseconds of work. */
const PIECE = 100_000;
/** The longest a cell may be between its quotation marks, in lines: one that is open longer was never closed. */
const MOST_LINES = 200;

/** Reads a spreadsheet saved as text. The delimiter is the one that cuts the most rows into the same number of cells. */
export async function readCsv(source: Source): Promise<Content> {
  const { text: written, findings } = await textOf(source);
  const [, sep, rest = written] = /^sep=(.)\r?\n([^]*)$/.exec(written) ?? []; // a line by which Excel says it
  const text = rest.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { findings: [...findings, { code: 'empty' }] };
  if (text.includes('\0')) return { findings: [{ code: 'unreadable' }] }; // no text, in no encoding that we know
  const { rows, lines, broken } = await readRows(text, sep ?? delimiterOf(text));
  const above = sep === undefined ? 0 : 1;
  return {
    table: { rows, lineOf: (row) => (lines[row] ?? 0) + above },
    // Only the mark is quoted: the row may be that of a person who did not agree to be listed.
    findings: [...findings, ...broken.map((line): Finding => ({ code: 'unclosed-quote', line: line + above, found: '"' }))],
  };
}

/** The delimiter that cuts the most rows into the same number of cells; of two, the one that makes more of them. */
function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(text.slice(0, PIECE), {
      delimiter,
      newline: '\n',
      preview: SAMPLE,
      skipEmptyLines: true,
    });
    const wrong = new Set(errors.map(({ row }) => row));
    const widths = new Map<number, number>();
    data.forEach((cells, row) => {
      // Half a pair of quotation marks is what another delimiter's cell looks like once it is cut.
      if (cells.length < 2 || wrong.has(row) || cells.some((cell) => cell.split('"').length % 2 === 0)) return;
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    });
    // A comma in some names makes no columns.
    return Math.max(0, ...[...widths].map(([width, count]) => (count / data.length < 0.4 ? 0 : (count / data.length) * width)));
  });
  const best = (among: readonly number[]) => DELIMITERS[among.indexOf(Math.max(...among))] ?? ';';
  // A bar separates values inside a cell more often than cells.
  const usual = scores.slice(0, -1);
  return best(usual.some((score) => score >= 1) ? usual : scores);
}

/** What papaparse makes of a blank line among others. */
const blank = () => ({ data: [['']], errors: [] as Papa.ParseError[] });

interface Rows {
  rows: string[][];
  /** Line on which each row begins, from 1. */
  lines: number[];
  /** Lines whose quotation marks are broken. */
  broken: number[];
}

/**
 * Parses piece by piece, and lets the page breathe between two. A piece ends where all quotation marks are closed; one that has a broken mark
 * is read row by row, so that a mark costs its own row and each line is looked at a bounded number of times.
 */
async function readRows(text: string, delimiter: string): Promise<Rows> {
  const all: Rows = { rows: [], lines: [], broken: [] };
  const slices = createSlices();
  const parse = (part: string) => (part === '' ? blank() : Papa.parse<string[]>(part, { delimiter, newline: '\n' }));
  let at = 0;
  let line = 1;

  /** Takes rows in, of which the first begins on `line`. */
  const take = (rows: readonly string[][]) => {
    for (const cells of rows) {
      let lines = 1;
      all.lines.push(line);
      // In place: there are many, and nobody else has them.
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column]!;
        if (cell.includes('\n')) lines += cell.split('\n').length - 1;
        cells[column] = cell.trim();
      }
      all.rows.push(cells);
      line += lines;
    }
  };

  while (at < text.length) {
    if (slices.over()) await slices.next();
    const whole = endOfRow(text, delimiter, at, PIECE);
    const piece = whole === undefined ? undefined : parse(text.slice(at, whole - 1));
    if (whole !== undefined && piece?.errors.every(({ type }) => type !== 'Quotes')) {
      take(piece.data);
      at = whole;
      continue;
    }
    // Somewhere in this piece a mark is broken.
    const end = Math.min(at + PIECE, text.length);
    while (at < end) {
      if (slices.over()) await slices.next();
      const close = endOfRow(text, delimiter, at, 1);
      const row = close === undefined ? undefined : parse(text.slice(at, close - 1));
      if (close !== undefined && row?.errors.every(({ type }) => type !== 'Quotes')) {
        take(row.data);
        at = close;
      } else {
        all.broken.push(line);
        line += 1;
        at = endOfLine(text, at);
      }
    }
  }
  return all;
}

/** Where the line that `start` is in ends, past its line break. */
const endOfLine = (text: string, start: number): number => text.indexOf('\n', start) + 1 || text.length + 1;

/**
 * Where the first row ends that ends at least `least` characters after `start`, past its line break; nothing when its marks do not close. A mark
 * opens only where a cell begins: elsewhere it is a sign like another (12").
 */
function endOfRow(text: string, delimiter: string, start: number, least: number): number | undefined {
  let end = Math.min(start + least - 1, text.length);
  let isOpen = false;
  let from = start;
  for (let lines = 0; lines <= MOST_LINES; lines += 1) {
    end = endOfLine(text, end);
    for (let at = from; at < end; at += 1) {
      if (text[at] !== '"') continue;
      if (!isOpen) isOpen = at === start || text[at - 1] === delimiter || text[at - 1] === '\n';
      else if (text[at + 1] === '"') at += 1;
      else isOpen = false;
    }
    if (!isOpen) return end;
    if (end > text.length) return undefined;
    from = end;
  }
  return undefined;
}
