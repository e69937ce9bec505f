import type * as z from 'zod/mini';

import { formats, sourceOf } from '../formats/format.js';
import type { Content } from '../formats/source.js';
import type { Finding } from '../problems/finding.js';
import type { Problem, ProblemCode } from '../problems/problem.js';
import { perLanguage } from '../text/language.js';
import { isObject, wordOf } from '../text/shape.js';
import { createSlices } from '../text/slices.js';
import { makeCodeOf } from './codes.js';
import type { ReadingContext, RecordReader } from './fields.js';
import { readHead } from './head.js';
import type { ListedPlace } from './parts.js';
import type { Places } from './place.js';
import type { RawDocument } from './raw.js';
import type { Sheet } from './table.js';
import type { Column } from './titles.js';
import type { Vocabulary } from './vocabulary.js';

export interface ParseOptions {
  /** Gives a point to records that have a commune or a postcode and no coordinates, and tells which points and postcodes cannot be. */
  places?: Places | undefined;
}

/** What is loaded for values that are not in order, whatever the kind. */
interface Whole {
  /** What a document says of itself, as schemas that give it back in order. */
  head: z.core.$ZodLooseShape;
}

/** How documents of one kind are read. */
export interface DocumentKind<Item, Field extends string, Tidy extends Whole> {
  /** The format of our JSON, with its major version ("pair-aidance/directory@1"). */
  format: string;
  /** The key of the list of records in our JSON. */
  list: string;
  /** What a value without such a list is reported as. */
  notOne: ProblemCode;
  /** Names of the fields of a record in our JSON. */
  fields: ReadonlySet<string>;
  /** The field of a record's name. */
  nameField: string;
  /** What a document says of itself, field by field. */
  head: z.core.$ZodLooseShape;
  /** Our vocabulary: a file of its own, asked for once. */
  loadTerms(): Promise<Vocabulary>;
  /** What the rows of a spreadsheet are: a file of its own, loaded only for one. */
  loadSheet(): Promise<Sheet<Field>>;
  readRecord: RecordReader<Item, Tidy>;
  /** What puts values as people write them into the form that schemas expect: a file of its own. */
  loadTidy(): Promise<Tidy>;
  nameOf(item: Item): string;
  /** Creates what tells whether a record is one before it, or was joined to it. */
  makeMemory(): (item: Item, hasOwnId: boolean) => 'same' | 'joined' | undefined;
  /** Joins a record to one that has the same identifier, where that is what the file means. */
  join?(before: Item, item: Item): boolean;
  /** Where a record is, each place with its path. */
  placesOf(item: Item): readonly (readonly [path: string, place: ListedPlace])[];
}

/** What any document holds, under the names of a kind. */
export interface ParsedDocument<Item> {
  head: Record<string, unknown>;
  vocabulary: Vocabulary;
  records: Item[];
  problems: readonly Problem[];
  /** How each column of a spreadsheet was read; absent for our JSON. */
  columns?: readonly Column[];
}

/**
 * Reads a document: our JSON, a spreadsheet saved as CSV, a map as GeoJSON, or JSON with the keys of a spreadsheet, as bytes, text or an
 * already parsed value. Never throws for data.
 */
export async function parseDocument<Item extends { id: string }, Field extends string, Tidy extends Whole>(
  input: unknown,
  kind: DocumentKind<Item, Field, Tidy>,
  { places }: ParseOptions,
): Promise<ParsedDocument<Item>> {
  const terms = await kind.loadTerms();
  const source = sourceOf(input);
  const format = formats.find(({ accepts }) => accepts(source.head))!;
  // All at once: each is asked for again where it is used, and is there by then.
  if (format.isTable) Promise.all([import('./table.js'), kind.loadSheet(), kind.loadTidy()]).catch(() => {});
  const read = await format.load();
  const content = await read(source);
  const { raw, findings } = await rawDocumentOf(content, kind);
  const result = raw && (await readRecords(raw, kind, terms, places));
  const all = [...content.findings, ...findings, ...(result?.findings ?? [])];
  const { head = {}, vocabulary = terms, records = [], silent = new Set<number>() } = result ?? {};
  // Of a record that may be a person who did not agree, no cell is quoted: only that it is withheld.
  const kept = all.filter(
    ({ code, record }) => !record || !silent.has(record.index) || withholding.has(code) || code === 'spreadsheet-error',
  );
  const document = { head, vocabulary, records, ...(raw?.columns && { columns: raw.columns }) };
  if (kept.length === 0) return { ...document, problems: [] };
  const [{ proposeTerms }, { describeProblems }] = await Promise.all([import('./near-terms.js'), import('../problems/describe.js')]);
  return { ...document, problems: describeProblems(proposeTerms(kept, vocabulary), (await raw?.loadLines?.()) ?? []) };
}

/** A table or a value → raw records. */
async function rawDocumentOf<Item, Field extends string, Tidy extends Whole>(
  { table, value, text, findings }: Content,
  kind: DocumentKind<Item, Field, Tidy>,
): Promise<{ raw?: RawDocument; findings: readonly Finding[] }> {
  if (table) {
    const [{ readTable }, sheet] = await Promise.all([import('./table.js'), kind.loadSheet()]);
    return readTable(table, sheet);
  }
  if (value === undefined && findings.length > 0) return { findings: [] }; // it says why
  const { format, list, notOne } = kind;
  const [name, version = ''] = isObject(value) && typeof value.format === 'string' ? value.format.split('@') : [];
  if (name !== undefined && (name !== format.split('@')[0] || !/^1(\.\d+)*$/.test(version))) {
    return {
      findings: [{ code: 'newer-format', field: 'format', found: `${name}@${version}`.slice(0, 60), expected: perLanguage(() => format) }],
    };
  }
  const records = isObject(value) ? value[list] : value;
  const linesOf = (key: string) =>
    text === undefined ? {} : { loadLines: async () => (await import('../formats/json-lines.js')).linesOfRecords(text, key) };
  if (name === undefined && !(Array.isArray(records) && areOurs(records, kind.fields))) {
    const { tableOf } = await import('../formats/json-table.js');
    const other = tableOf(value);
    if (other) {
      const [{ readTable }, sheet] = await Promise.all([import('./table.js'), kind.loadSheet()]);
      const read = await readTable(other.table, sheet);
      // Records whose keys say nothing to us are better told as ours, which they were meant to be.
      if (read.raw || !Array.isArray(records)) return { ...read, ...(read.raw && { raw: { ...read.raw, ...linesOf(other.list) } }) };
    }
  }
  if (!Array.isArray(records))
    return {
      findings: [{ code: notOne, found: isObject(value) ? `{ ${Object.keys(value).slice(0, 5).join(', ').slice(0, 80)} }` : typeof value }],
    };
  return { findings: [], raw: { head: isObject(value) ? value : {}, records, ...linesOf(list) } };
}

/** Whether records have the fields of ours: every key of the first of them. An empty list is anybody's. */
function areOurs(records: readonly unknown[], fields: ReadonlySet<string>): boolean {
  return records.slice(0, 50).every((record) => !isObject(record) || Object.keys(record).every((key) => fields.has(key)));
}

/** What withholds a record so that nothing else is said of it. */
const withholding: ReadonlySet<string> = new Set(['missing-consent', 'expired-consent', 'missing-name']);

/** How many towns without a postcode are looked up to check their points. */
const MOST_LOOKED_UP = 10;

/** How many cells of a column are given as samples. */
const SAMPLES = 3;
/** In how many records samples are looked for. */
const SAMPLED = 200;

/** Raw records → records, each judged alone, then against those before it. */
async function readRecords<Item extends { id: string }, Field extends string, Tidy extends Whole>(
  raw: RawDocument,
  kind: DocumentKind<Item, Field, Tidy>,
  terms: Vocabulary,
  places: Places | undefined,
): Promise<{
  head: Record<string, unknown>;
  vocabulary: Vocabulary;
  records: Item[];
  findings: readonly Finding[];
  silent: ReadonlySet<number>;
}> {
  const findings: Finding[] = [];
  const own = raw.head.vocabulary;
  const { vocabulary, findings: ofTerms } =
    own === undefined || own === null ? { vocabulary: terms, findings: [] } : (await import('./own-terms.js')).withOwnTerms(terms, own);
  findings.push(...ofTerms);
  const codeOf = makeCodeOf(vocabulary);
  const indexes = new Map<Item, number>();
  const silent = new Set<number>();
  const unknownFields = new Set<string>();
  const ids = new Map<string, Item>();
  const isKnown = kind.makeMemory();
  const given = new Set(
    raw.records
      .map((record) => (record as { id?: unknown } | null)?.id)
      .flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [String(id)] : [])),
  );
  const used = new Map<string, number>();
  const freshIdOf = (base: string): string => {
    for (let count = (used.get(base) ?? 0) + 1; ; count += 1) {
      const id = count === 1 ? base : `${base}-${count}`;
      if (given.has(id) || ids.has(id)) continue;
      used.set(base, count);
      return id;
    }
  };

  const located = (index: number, name: string | undefined, finding: Finding): Finding => {
    const line = raw.lineOf?.(index, finding.field);
    // A spreadsheet without such a column has no name for it.
    const field = finding.field === undefined || !raw.titleOf ? finding.field : raw.titleOf(finding.field);
    // A finding that quotes nothing has its reasons: the cell may be of a person.
    const cell = finding.field !== undefined && finding.found ? raw.cellOf?.(index, finding.field) : undefined;
    return {
      ...withoutField(finding),
      ...(finding.field !== undefined && { formatField: finding.field }),
      ...(cell !== undefined && { found: cell }),
      record: { index, ...(name !== undefined && { name }) },
      ...(line !== undefined && { line }),
      ...(field !== undefined && { field }),
    };
  };

  const context: ReadingContext<Tidy> = { codeOf, today: new Date().toISOString().slice(0, 10), freshIdOf };
  // A table was written by people; in our JSON a value as people write it is met one day, or never.
  if (raw.columns) context.tidy = await kind.loadTidy();
  // In the address of every second spreadsheet a zero is missing: what the town says decides.
  if (places && raw.records.some(lacksZero))
    findings.push(
      ...(await (await import('./locate.js')).restoreZeros(raw.records, places)).map(({ index, ...finding }) =>
        located(index, undefined, finding),
      ),
    );
  const slices = createSlices();
  // By number: pages are met that replace what arrays give to `for … of … .entries()`.
  for (let index = 0; index < raw.records.length; index += 1) {
    const record = raw.records[index];
    if (slices.over()) await slices.next();
    let one = kind.readRecord(record, context);
    if (!one) {
      context.tidy ??= await kind.loadTidy();
      one = kind.readRecord(record, context)!;
    }
    const { record: item, findings: found, unknownFields: unknown, hasOwnId = false } = one;
    const name = item && kind.nameOf(item);
    for (const field of unknown) if (unknownFields.size < 1000) unknownFields.add(field);
    const before = item && ids.get(item.id);
    const double = item && (before ? (kind.join?.(before, item) ? 'joined' : 'id') : isKnown(item, hasOwnId));
    if (found.some(({ code }) => withholding.has(code))) silent.add(index);
    for (const finding of found) findings.push(located(index, name, finding));
    if (double === 'id') findings.push(located(index, name, { code: 'duplicate-id', field: 'id', found: item!.id }));
    if (double === 'same') findings.push(located(index, name, { code: 'duplicate-listing', field: kind.nameField, found: name ?? '' }));
    if (!item || double) continue;
    ids.set(item.id, item);
    indexes.set(item, index);
    for (const column of index < SAMPLED ? (raw.columns ?? []) : []) {
      // Only of what is shown, and nothing that was left out of it.
      if (column.samples.length >= SAMPLES || column.field === undefined || column.why === 'person' || found.length > 0) continue;
      // Whose name or address it is, a cell alone does not tell.
      if (/^(id|pseudonym|reach|contact\.email)$/.test(column.field) || (column.field === kind.nameField && isOfPerson(item))) continue;
      const cell = raw.cellIn?.(index, column.index);
      if (cell && !column.samples.includes(cell)) column.samples.push(cell);
    }
  }
  for (const field of unknownFields) findings.push({ code: 'unknown-column', field, found: field });
  const records = [...indexes.keys()];
  const placed = records.flatMap((item) => kind.placesOf(item).map(([path, place]) => ({ item, path, place })));
  const { isFar, isInMetropolis } = await import('./departements.js'); // beside the vocabulary, which is here
  for (const { item, path, place } of placed) {
    const { location, postcode, commune } = place;
    if (!location || (postcode ?? commune) !== undefined || !isFar(location)) continue;
    // Nothing else says where it is; that it is in France once it is turned round says enough.
    if (!isInMetropolis({ lat: location.lon, lon: location.lat })) continue;
    delete place.location;
    findings.push(
      located(indexes.get(item) ?? 0, kind.nameOf(item), {
        code: 'swapped-point',
        field: `${path}.location`,
        found: `${location.lat} ; ${location.lon}`,
      }),
    );
  }
  if (places) {
    const isSure = ({ place: { location, postcode, commune } }: (typeof placed)[number]) =>
      location ? !isFar(location, postcode) : !(postcode ?? commune);
    // A point beside a town without a postcode can only be looked up: in short lists, once the gazetteer is asked for something else anyway.
    const named = placed.filter(({ place }) => place.location && place.postcode === undefined && place.commune !== undefined);
    const isAsked = named.length <= MOST_LOOKED_UP && !placed.every(isSure);
    const unsure = placed.filter((each) => !isSure(each) || (isAsked && named.includes(each)));
    if (unsure.length > 0) {
      const { locate } = await import('./locate.js'); // most lists have their points
      const found = await locate(unsure, places);
      findings.push(
        ...found.map(({ of: { item, path }, field, ...finding }) =>
          located(indexes.get(item) ?? 0, kind.nameOf(item), { ...finding, field: `${path}.${field}` }),
        ),
      );
    }
  }
  const { head, findings: ofHead } = await readHead(raw.head, kind.head, async () => (await kind.loadTidy()).head);
  return { head, vocabulary, records, findings: [...findings, ...ofHead], silent };
}

const isOfPerson = (item: object): boolean => (item as { kind?: unknown }).kind === 'person';

const withoutField = ({ field: _field, ...finding }: Finding): Finding => finding;

/** Whether a record has a postcode of four digits, which is what a spreadsheet leaves of 01500. */
const lacksZero = (record: unknown): boolean => {
  const { place, places } = (record ?? {}) as { place?: unknown; places?: unknown };
  return [place, ...(Array.isArray(places) ? places.slice(0, 50) : [])].some(
    (one) => isObject(one) && /^\s*\d ?\d{3}([.,]0)?\s*$/.test(wordOf(one.postcode)),
  );
};
