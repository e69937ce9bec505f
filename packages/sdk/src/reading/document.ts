import type * as z from 'zod/mini';

import { type JsonFormat, readJson, readValue } from '../formats/json.js';
import type { Finding } from '../problems/finding.js';
import type { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { keyOf } from '../text/key.js';
import { createSlices } from '../text/slices.js';
import { type CodeOf, type RecordReader } from './fields.js';
import type { ListedPlace } from './parts.js';
import type { Places } from './place.js';
import type { RawDocument } from './raw.js';
import type { ListName, Term, Vocabulary } from './vocabulary.js';

export interface ParseOptions {
  /** Gives a point to records that have a commune or a postcode and no coordinates. Without it they are kept as they are. */
  places?: Places | undefined;
}

/** How documents of one kind are read. */
export interface DocumentKind<Item> extends JsonFormat {
  /** The field of a record's name. */
  nameField: string;
  /** What a document says of itself, field by field. */
  head: z.core.$ZodLooseShape;
  /** Our vocabulary: a file of its own, asked for once. */
  loadTerms(): Promise<Vocabulary>;
  /** Reads a spreadsheet saved as CSV; its code is loaded only for one. */
  readSheet(text: string, codeOf: CodeOf, findings: Finding[]): Promise<RawDocument | undefined>;
  readRecord: RecordReader<Item>;
  nameOf(item: Item): string;
  /** Makes what tells whether a record is one before it under another identifier. */
  makeMemory(): (item: Item) => boolean;
  /** Where a record is, each place with its path. */
  placesOf(item: Item): readonly (readonly [path: string, place: ListedPlace])[];
}

/** What any document holds, under the names of a kind. */
export interface ParsedDocument<Item> {
  head: Record<string, unknown>;
  vocabulary: Vocabulary;
  records: Item[];
  problems: readonly Problem[];
}

/** Reads a document: our JSON or a spreadsheet saved as CSV, as bytes, text or an already parsed value. Never throws for data. */
export async function parseDocument<Item extends { id: string }>(
  input: unknown,
  kind: DocumentKind<Item>,
  { places }: ParseOptions,
): Promise<ParsedDocument<Item>> {
  const terms = await kind.loadTerms();
  const findings: Finding[] = [];
  const raw = await readSource(input, kind, makeCodeOf(terms), findings);
  const read = raw ? await readRecords(raw, kind, terms, findings, places) : { head: {}, vocabulary: terms, records: [] };
  if (findings.length === 0) return { ...read, problems: [] };
  const { describeProblem } = await import('../problems/finding.js');
  const lines = (await raw?.loadLines?.()) ?? [];
  for (const finding of findings) finding.line ??= finding.record && lines[finding.record.index];
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.record?.index ?? -1) - (b.record?.index ?? -1));
  return { ...read, problems: findings.map(describeProblem) };
}

/** Bytes, text or value → raw records. */
async function readSource(
  input: unknown,
  kind: Pick<DocumentKind<unknown>, keyof JsonFormat | 'readSheet'>,
  codeOf: CodeOf,
  findings: Finding[],
): Promise<RawDocument | undefined> {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  const decoded = bytes instanceof Uint8Array ? await textOf(bytes, findings) : bytes;
  if (typeof decoded !== 'string') return readValue(decoded, kind, findings);
  const text = decoded.replace(/^\uFEFF/, '');
  const start = text.trimStart()[0];
  if (start === undefined) {
    findings.push({ code: 'empty' });
    return undefined;
  }
  if (start === '{' || start === '[') return readJson(text, kind, findings);
  // A web page, or a file that is not text: a spreadsheet not saved as CSV holds NUL bytes.
  if (start === '<' || text.slice(0, 4000).includes('\0')) {
    findings.push({
      code: 'unreadable',
      found: text
        .trimStart()
        .slice(0, 60)
        .replace(/\p{Cc}/gu, '·'),
    });
    return undefined;
  }
  return kind.readSheet(text, codeOf, findings);
}

/** What withholds a record so that nothing else is said of it. */
const withholding: ReadonlySet<string> = new Set(['missing-consent', 'expired-consent', 'missing-name']);

async function textOf(bytes: Uint8Array, findings: Finding[]): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws on the first byte that is not UTF-8: the platform has no other way to ask.
    return (await import('../formats/decode.js')).decode(bytes, findings);
  }
}

/** Raw records → records, each judged alone, then against those before it. */
async function readRecords<Item extends { id: string }>(
  raw: RawDocument,
  kind: DocumentKind<Item>,
  terms: Vocabulary,
  findings: Finding[],
  places: Places | undefined,
): Promise<Omit<ParsedDocument<Item>, 'problems'>> {
  const own = raw.head.vocabulary;
  const vocabulary = own === undefined || own === null ? terms : (await import('./own-terms.js')).withOwnTerms(terms, own, findings);
  const codeOf = makeCodeOf(vocabulary);
  const today = new Date().toISOString().slice(0, 10);
  const indexes = new Map<Item, number>();
  const silent = new Set<number>();
  const unknownFields = new Set<string>();
  const ids = new Set<string>();
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

  const report = (index: number, name: string | undefined, finding: Finding) => {
    const line = raw.lineOf?.(index, finding.field);
    const field = finding.field === undefined ? undefined : (raw.titleOf?.(finding.field) ?? finding.field);
    const cell = finding.field === undefined ? undefined : raw.cellOf?.(index, finding.field);
    findings.push({
      ...finding,
      ...(cell !== undefined && { found: cell }),
      record: { index, ...(name !== undefined && { name }) },
      ...(line !== undefined && { line }),
      ...(field !== undefined && { field }),
    });
  };

  const slices = createSlices();
  for (const [index, record] of raw.records.entries()) {
    if (slices.over()) await slices.next();
    const { record: item, findings: found, unknownFields: unknown } = kind.readRecord(record, codeOf, today, freshIdOf);
    const name = item && kind.nameOf(item);
    for (const field of unknown) unknownFields.add(field);
    const twice: Finding | undefined =
      item && ids.has(item.id)
        ? { code: 'duplicate-id', field: 'id', found: item.id }
        : item && isKnown(item)
          ? { code: 'duplicate-listing', field: kind.nameField, found: name ?? '' }
          : undefined;
    for (const finding of twice ? [twice] : found) report(index, name, finding);
    if (found.some(({ code }) => withholding.has(code))) silent.add(index);
    if (!item || twice) continue;
    ids.add(item.id);
    indexes.set(item, index);
  }
  for (const field of unknownFields) findings.push({ code: 'unknown-column', field, found: field });
  const records = [...indexes.keys()];
  const unplaced = !places
    ? []
    : records.flatMap((item) =>
        kind
          .placesOf(item)
          .filter(([, place]) => !place.location && (place.postcode ?? place.commune))
          .map(([path, place]) => ({ item, path, place })),
      );
  if (places && unplaced.length > 0) {
    const { locate } = await import('./locate.js'); // most lists have their points
    await locate(unplaced, places, ({ item, path }, { field, ...finding }) =>
      report(indexes.get(item) ?? 0, kind.nameOf(item), { ...finding, field: `${path}.${field}` }),
    );
  }
  // Of a record that may be a person who did not agree, no cell is quoted: only that it is withheld.
  const kept = findings.filter(({ code, record }) => !record || !silent.has(record.index) || withholding.has(code));
  findings.length = 0;
  for (const finding of kept) findings.push(finding);
  return { head: readHead(raw.head, kind.head, findings), vocabulary, records };
}

function readHead(head: Record<string, unknown>, shape: z.core.$ZodLooseShape, findings: Finding[]): Record<string, unknown> {
  const entries = Object.entries(shape).flatMap(([field, schema]) => {
    const value = head[field];
    if (value === undefined || value === null || value === '') return [];
    const parsed = schema.safeParse(typeof value === 'string' && (field === 'publisher' || field === 'licence') ? { name: value } : value);
    if (parsed.success) return [[field, parsed.data]];
    findings.push({ code: field === 'updated' ? 'invalid-date' : 'invalid-value', field, found: quote(value) });
    return [];
  });
  return Object.fromEntries(entries);
}

/** One look-up for each vocabulary: making it costs more than reading a short list. */
const lookUps = new WeakMap<Vocabulary, CodeOf>();

/** Finds codes by code, label or alias, whatever the case, accents or plural. */
function makeCodeOf(vocabulary: Vocabulary): CodeOf {
  const made = lookUps.get(vocabulary);
  if (made) return made;
  const byList = new Map<ListName, { codes: ReadonlyMap<string, string>; known: Map<string, string | undefined> }>();
  const codeOf: CodeOf = (list, word) => {
    let { codes, known } = byList.get(list) ?? {};
    if (!codes || !known) byList.set(list, { codes: (codes = readTerms(vocabulary[list])), known: (known = new Map()) });
    if (!known.has(word)) known.set(word, codes.get(keyOf(word)));
    return known.get(word);
  };
  lookUps.set(vocabulary, codeOf);
  return codeOf;
}

/** The codes of a list by the key of each of their words. */
function readTerms(terms: readonly Term[] = []): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, fr, en, aliases = [] } of terms) {
    for (const word of [code, fr, en, ...aliases]) if (word !== undefined && !codes.has(keyOf(word))) codes.set(keyOf(word), code);
  }
  return codes;
}
