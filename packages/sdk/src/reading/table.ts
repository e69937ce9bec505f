import type { Table } from '../formats/source.js';
import type { Finding } from '../problems/finding.js';
import type { ProblemCode } from '../problems/problem.js';
import { isObject } from '../text/shape.js';
import { createSlices } from '../text/slices.js';
import { gatesOf, statesOf } from './gates.js';
import { findHeader, titlesOf, underTitle } from './header.js';
import type { RawDocument } from './raw.js';
import { realign } from './realign.js';
import { reportColumns } from './report-columns.js';
import { areFull, isHeading, mendRows, orderOf, type Row } from './rows.js';
import { type Column, type Columns, isTitled, knowTitles, likeliestName, mayBePerson } from './titles.js';
import type { ListName } from './vocabulary.js';

/** How many rows tell what a column holds. */
const SAMPLE = 500;

/** A filled cell, with what the title of its column adds. */
export interface Cell {
  text: string;
  label?: string;
  /** Which of the columns of its field it stands in, from 0, which is left out. */
  nth?: number;
}

/** The filled cells of a row by field, and what it says of a person. */
export interface FieldsOfRow<Field extends string> {
  all(field: Field): readonly Cell[];
  /** The first filled cell of a field. */
  text(field: Field): string | undefined;
  /** The first filled cell of a column of this sort. */
  names(person: NonNullable<Column['person']>): string | undefined;
  /** Reports something of this row, in the first column of a field. */
  report(code: ProblemCode, field: Field): void;
}

/** What the rows of one kind of spreadsheet are. */
export interface Sheet<Field extends string> extends Columns<Field> {
  /** Fields that hold several values, and the vocabulary that names them (none for free words). */
  lists: Readonly<Partial<Record<Field, ListName | null>>>;
  /** Creates what changes the record that the cells of a row alone give, for these columns. */
  finisher?(columns: readonly Column<Field>[]): (record: Record<PropertyKey, unknown>, row: FieldsOfRow<Field>) => void;
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

/** Makes raw records of a table: which row holds the titles, what each column is, what each row says. */
export async function readTable<Field extends string>(
  table: Table,
  sheet: Sheet<Field>,
): Promise<{ raw?: RawDocument; findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const lineOf = (row: number) => table.lineOf?.(row);
  const lineIn = (row: number): Pick<Finding, 'line'> => {
    const line = lineOf(row);
    return line === undefined ? {} : { line };
  };
  const know = knowTitles(sheet);
  const top = table.titles ? -1 : findHeader(table, know, sheet);
  if (top === undefined) return { findings: [{ code: 'no-header', line: 1 }] };
  const { titles, above } = titlesOf(table, top);
  const lines = table.rows.slice(0, Math.max(0, top)).filter((cells) => cells.some(Boolean)).length;

  const rows = await mendRows(table, top, titles);
  const sample = rows.slice(0, SAMPLE);
  const columns = titles.map((title, index): Column<Field> => ({
    title,
    index,
    samples: [],
    others: [],
    ...underTitle(know(title), title, above[index]),
  }));
  const isAboveRead = columns.some(
    ({ title, why }, index) => title !== (table.titles ?? table.rows[top]!)[index]?.trim() || why !== know(title).why,
  );
  if (lines > (isAboveRead ? 1 : 0)) findings.push({ code: 'lines-above-header', ...lineIn(0) });
  const cellsOf = ({ index }: Column<Field>) => sample.map(({ cells }) => cells[index] ?? '');
  for (const column of columns) judgeSource(column, cellsOf(column));
  const gates = [...gatesOf(columns, cellsOf), ...statesOf(columns)];
  sheet.inContext?.(columns, cellsOf);
  const line = top < 0 ? {} : lineIn(top);
  // A list of persons has names too, though they are not shown.
  const isNamed = ({ field, person }: Column<Field>) =>
    person === 'first-name' || person === 'surname' || (field !== undefined && (field === sheet.name || sheet.names?.includes(field)));
  if (!columns.some(isNamed)) {
    const { column, isLikely } = likeliestName(columns, cellsOf);
    const found = titles.filter(Boolean).map(quoted).join(', ');
    if (!column || !isLikely) {
      // A title that may ask for a person is renamed otherwise than one of structures.
      const guess = column && {
        expected:
          column.person === undefined
            ? {
                fr: `«\u00a0${column.title}\u00a0» renommée «\u00a0Nom\u00a0», par exemple`,
                en: `“${column.title}” renamed “Name”, for instance`,
              }
            : {
                fr: `«\u00a0${column.title}\u00a0» renommée «\u00a0Nom de la structure\u00a0» si elle nomme des structures, «\u00a0Prénom\u00a0» si ce sont des personnes`,
                en: `“${column.title}” renamed “Group name” when it names structures, “First name” when they are persons`,
              },
      };
      return { findings: [...findings, { code: 'no-name', ...line, found, ...guess }] };
    }
    Object.assign(column, { field: sheet.name, why: 'likely' });
    findings.push({ code: 'name-proposed', ...line, field: column.title, found });
  }
  findings.push(...reportColumns(columns, sheet, line, cellsOf));

  const columnOf = (field: string) => {
    const fields: readonly (string | undefined)[] = field === sheet.name ? [field, ...(sheet.names ?? [])] : [field];
    const exact = fields.map((one) => columns.findIndex((column) => column.field === one)).find((column) => column >= 0) ?? -1;
    // A group ("consent") is named by the column of its first part that the file has, and a part ("cost.euros") by the one of its group.
    return exact >= 0
      ? exact
      : columns.findIndex(({ field: other }) => other !== undefined && (other.startsWith(field) || field.startsWith(`${other}.`)));
  };
  const head: Record<string, Set<string>> = { publisher: new Set(), licence: new Set() };
  const records: Record<string, unknown>[] = [];
  const read: Row[] = [];
  const isFull = areFull(rows);
  const slices = createSlices();
  const counts = new Map<Field, number>();
  const used = columns
    .filter(({ field, person }) => field !== undefined || person !== undefined)
    .map(({ field, index, person, label }) => {
      const nth = field === undefined ? 0 : (counts.get(field) ?? 0);
      if (field !== undefined) counts.set(field, nth + 1);
      return { field, index, person, label, nth };
    });
  const published = new Set(columns.filter(({ field }) => field !== undefined).map(({ title }): string | undefined => title));
  const finish = sheet.finisher?.(columns);
  const paths = new Map(used.flatMap(({ field }) => (field === undefined ? [] : [[field, field.split('.')] as const])));
  // Of the row at hand: made once, since there may be many.
  let at = 0;
  let byField = new Map<Field, Cell[]>();
  const persons = new Map<Column['person'], string>();
  const fieldsOfRow: FieldsOfRow<Field> = {
    all: (field) => byField.get(field) ?? [],
    text: (field) => byField.get(field)?.[0]?.text,
    names: (person) => persons.get(person),
    report: (code, field) =>
      findings.push({ code, field: titles[columnOf(field)] ?? field, ...lineIn(at), record: { index: records.length } }),
  };
  const titleKey = titles.map((title) => title.toLowerCase()).join('|');
  // Titles that come again lower down may stand in another order.
  let order: readonly number[] | undefined;
  for (const mended of rows) {
    if (slices.over()) await slices.next();
    const again = !table.titles && mended.filled === titles.length ? orderOf(mended, titles) : undefined;
    if (again) {
      order = again.every((from, to) => from === to) ? undefined : again;
      findings.push({ code: 'heading-row', ...lineIn(mended.at) });
      continue;
    }
    const row = realign(order ? { ...mended, cells: order.map((from) => mended.cells[from] ?? '') } : mended, columns);
    const { cells } = row;
    at = row.at;
    const filled = row.filled;
    if (filled === 0) {
      // Of an error of the spreadsheet the row is told, if of nothing else.
      if (row.findings.length === 0 && !table.titles) continue; // an object without anything in it is a record that says nothing
    } else if (!table.titles && isHeading(row, isFull, titleKey)) {
      findings.push({ code: 'heading-row', ...lineIn(at) });
      continue;
    }
    if (gates.some(({ index, closes }) => closes(cells[index] ?? ''))) {
      findings.push({ code: 'row-not-published', ...lineIn(at) });
      continue;
    }
    const record = { index: records.length };
    const extra = cells.slice(titles.length).filter(Boolean).length;
    if (extra > 0) findings.push({ code: 'extra-cells', ...lineIn(at), record });
    for (const finding of row.findings) {
      // What is not published anyway need not be told of each cell.
      if (finding.code !== 'internal-cell' || published.has(finding.field)) findings.push({ ...finding, ...lineIn(at), record });
    }
    byField = new Map();
    persons.clear();
    for (const { field, index, person, label, nth } of used) {
      if (index >= cells.length) break; // the columns are in their order, and a row may be short
      const text = cells[index]!;
      if (text === '') continue;
      if (person !== undefined && !persons.has(person)) persons.set(person, text);
      if (field === undefined) continue;
      if (field === 'publisher' || field === 'licence') {
        head[field]?.add(text);
        continue;
      }
      const before = byField.get(field);
      const cell: Cell = label === undefined ? { text } : { text, label };
      if (nth > 0) cell.nth = nth;
      if (!before) byField.set(field, [cell]);
      else if (field in sheet.lists || sheet.several?.has(field)) before.push(cell);
    }
    const values: Record<PropertyKey, unknown> = nest(byField, paths, sheet);
    finish?.(values, fieldsOfRow);
    records.push(values);
    read.push(row);
  }
  const named = (set: Set<string> | undefined) => (set?.size && set.size <= MOST_SOURCES ? { name: [...set].join(' · ') } : undefined);
  const made: readonly Combined[] = sheet.combine?.(records) ?? records.map((record, row) => ({ record, rows: [row] }));
  const rowOf = (index: number, field = '') => read[made[index]?.rowOf?.(field) ?? made[index]?.rows[0] ?? -1];
  const recordOf = new Map(made.flatMap(({ rows: of }, index) => of.map((row) => [row, index] as const)));
  const different = made.flatMap(({ different: cells = [] }) =>
    cells.map(({ row, field }): Finding => {
      const column = columnOf(field);
      return {
        code: 'different-values',
        ...lineIn(read[row]?.at ?? 0),
        record: { index: row },
        field: titles[column] ?? field,
        found: read[row]?.cells[column] ?? '',
      };
    }),
  );
  return {
    // What was found in a row is of the record that the row became.
    findings: [...findings, ...different].map((finding) =>
      finding.record
        ? { ...finding, record: { ...finding.record, index: recordOf.get(finding.record.index) ?? finding.record.index } }
        : finding,
    ),
    raw: {
      head: { publisher: named(head.publisher), licence: named(head.licence) },
      records: made.map(({ record }) => record),
      lineOf: (index, field) => {
        const row = rowOf(index, field);
        return row && lineOf(row.at);
      },
      cellOf(index, path) {
        const field = withoutNumbers(path) as Field;
        if (field in sheet.lists || sheet.several?.has(field)) return undefined;
        const column = columns.findIndex((other) => other.field === field);
        return column < 0 ? undefined : rowOf(index, path)?.cells[column];
      },
      cellIn: (index, column) => rowOf(index)?.cells[column],
      titleOf: (path) => titles[columnOf(withoutNumbers(path))],
      columns,
    },
  };
}

/** More publishers or licences than a list has: they are of its rows. */
const MOST_SOURCES = 3;

/** A "Source" says who publishes the list where it is one of few; it may as well be whom each row was heard from. */
function judgeSource(column: Column, cells: readonly string[]): void {
  if (column.field !== 'publisher' && column.field !== 'licence') return;
  const distinct = [...new Set(cells.filter(Boolean))];
  const isPerson = distinct.some(
    (cell) => /\d{6}|(\d\d[ .]){4}|@/.test(cell) || isTitled(cell) || mayBePerson(cell.split(/[,;:(–/]|\d/)[0]!.trim()),
  );
  if (!isPerson && distinct.length <= MOST_SOURCES) return;
  delete column.field;
  column.why = isPerson ? 'person' : 'unknown';
  if (isPerson) column.person = 'contact';
}

/** "sessions.2.start" → "sessions.start": the field of a column. */
const withoutNumbers = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');

const quoted = (title: string) => `«\u00a0${title.length > 40 ? `${title.slice(0, 39)}…` : title}\u00a0»`;

/** { "place.location.lat": cells } → { place: { location: { lat } } }. A list has its cells; what may fill several columns too, with labels. */
function nest<Field extends string>(
  byField: ReadonlyMap<Field, readonly Cell[]>,
  paths: ReadonlyMap<Field, readonly string[]>,
  { lists, several }: Sheet<Field>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [path, cells] of byField) {
    const keys = paths.get(path) ?? [path];
    let target = record;
    for (let at = 0; at < keys.length - 1; at += 1) {
      // A field that is whole in another column ("48.39, -4.48") gives way to its parts.
      const before = target[keys[at]!];
      target = (isObject(before) ? before : (target[keys[at]!] = {})) as Record<string, unknown>;
    }
    const last = keys[keys.length - 1]!;
    if (isObject(target[last])) continue;
    target[last] =
      path in lists
        ? cells.map(({ text }) => text)
        : several?.has(path) && (cells.length > 1 || cells[0]?.label !== undefined)
          ? cells.map(({ text, label }) => (label === undefined ? text : { value: text, label }))
          : cells[0]?.text;
  }
  return record;
}
