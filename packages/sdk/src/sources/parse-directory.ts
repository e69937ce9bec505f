import { DIRECTORY_FORMAT, type Directory, directoryHeadSchema } from '../schemas/directory.js';
import type { Listing } from '../schemas/listing.js';
import type { Places } from '../schemas/place.js';
import type { Problem } from '../schemas/problem.js';
import { type ListName, type Term, type Vocabulary, vocabularySchema } from '../schemas/vocabulary.js';
import { fold } from '../search/normalize.js';
import { createSlices } from '../search/slices.js';
import { readJson, readValue } from './json.js';
import { keyOf } from './key.js';
import { mergeTerms } from './merge-terms.js';
import type { Finding } from './problem-words.js';
import type { RawDirectory } from './raw.js';
import { type CodeOf, quote, readRecord } from './record.js';

export interface ParseOptions {
  /** Gives a point to records that have a commune or a postcode and no coordinates. Without it they are kept as they are. */
  places?: Places | undefined;
}

/** A document that was read, and what is wrong with it. */
export interface ParsedDirectory {
  directory: Directory;
  /** Empty when the document is in order. Each problem has its words in French and English. */
  problems: readonly Problem[];
}

/** Our vocabulary: a file of its own, asked for once. */
export const loadTerms = () => import('../vocabulary/terms.js');

/**
 * Reads a directory: our JSON or a spreadsheet saved as CSV, as bytes, text or an already parsed value. Every usable record is in
 * `directory.listings`, in its order; what was left out, withheld or not understood is in `problems`. Never throws for data: with nothing
 * usable, `listings` is empty.
 */
export async function parseDirectory(input: unknown, { places }: ParseOptions = {}): Promise<ParsedDirectory> {
  const { terms } = await loadTerms();
  const findings: Finding[] = [];
  const raw = await readSource(input, makeCodeOf(terms), findings);
  const directory = raw ? await readDirectory(raw, terms, findings, places) : { format: DIRECTORY_FORMAT, vocabulary: terms, listings: [] };
  if (findings.length === 0) return { directory, problems: [] };
  const { describeProblem } = await import('./problem-words.js');
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.record?.index ?? -1) - (b.record?.index ?? -1));
  return { directory, problems: findings.map(describeProblem) };
}

/** Bytes, text or value → raw records. The reader of spreadsheets is loaded only for a spreadsheet. */
async function readSource(input: unknown, codeOf: CodeOf, findings: Finding[]): Promise<RawDirectory | undefined> {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  const decoded = bytes instanceof Uint8Array ? await textOf(bytes, findings) : bytes;
  if (typeof decoded !== 'string') return readValue(decoded, findings);
  const text = decoded.replace(/^\uFEFF/, '');
  const start = text.trimStart()[0];
  if (start === undefined) {
    findings.push({ code: 'empty' });
    return undefined;
  }
  if (start === '{' || start === '[') return readJson(text, findings);
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
  return (await import('./csv.js')).readCsv(text, codeOf, findings);
}

/** What withholds a record so that nothing else is said of it. */
const withholding: ReadonlySet<string> = new Set(['missing-consent', 'expired-consent', 'missing-name']);

async function textOf(bytes: Uint8Array, findings: Finding[]): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws on the first byte that is not UTF-8: the platform has no other way to ask.
    return (await import('./decode.js')).decode(bytes, findings);
  }
}

/** Raw records → directory, each record judged alone, then against those before it. */
async function readDirectory(raw: RawDirectory, terms: Vocabulary, findings: Finding[], places: Places | undefined): Promise<Directory> {
  const vocabulary = withOwnTerms(terms, raw.head.vocabulary, findings);
  const codeOf = makeCodeOf(vocabulary);
  const today = new Date().toISOString().slice(0, 10);
  const indexes = new Map<Listing, number>();
  const silent = new Set<number>();
  const unknownFields = new Set<string>();
  const ids = new Set<string>();
  const isKnownPlace = makePlaceMemory();
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
    const line = raw.lineOf?.(index);
    const field = titleOf(finding.field, raw.columns);
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
    const { listing, findings: found, unknownFields: unknown } = readRecord(record, codeOf, today, freshIdOf);
    for (const field of unknown) unknownFields.add(field);
    const twice: Finding | undefined =
      listing && ids.has(listing.id)
        ? { code: 'duplicate-id', field: 'id', found: listing.id }
        : listing && isKnownPlace(listing)
          ? { code: 'duplicate-listing', field: 'name', found: listing?.name ?? '' }
          : undefined;
    for (const finding of twice ? [twice] : found) report(index, listing?.name, finding);
    if (found.some(({ code }) => withholding.has(code))) silent.add(index);
    if (!listing || twice) continue;
    ids.add(listing.id);
    indexes.set(listing, index);
  }
  for (const field of unknownFields) findings.push({ code: 'unknown-column', field, found: field });
  const listings = [...indexes.keys()];
  const unplaced = places ? listings.filter(({ place }) => place && !place.location && (place.postcode ?? place.commune)) : [];
  if (places && unplaced.length > 0) {
    const { placeListings } = await import('./place-listings.js'); // most lists have their points
    await placeListings(unplaced, places, (listing, finding) => report(indexes.get(listing) ?? 0, listing.name, finding));
  }
  // Of a record that may be a person who did not agree, no cell is quoted: only that it is withheld.
  const kept = findings.filter(({ code, record }) => !record || !silent.has(record.index) || withholding.has(code));
  findings.length = 0;
  for (const finding of kept) findings.push(finding);
  return { format: DIRECTORY_FORMAT, ...readHead(raw.head, findings), vocabulary, listings };
}

/** The title of the column that holds a field; a group ("consent") is named by the column of its first part that the file has. */
function titleOf(field: string | undefined, columns: RawDirectory['columns']): string | undefined {
  if (field === undefined || !columns) return field;
  return columns.get(field) ?? [...columns].find(([path]) => path.startsWith(`${field}.`) || field.startsWith(`${path}.`))?.[1] ?? field;
}

/**
 * Tells whether an entry is the same place as one before: the name with all that is said of where it is, whatever its case, accents and
 * punctuation. Without a street, two groups of one town differ by when they meet or how they are reached; without a place a name proves nothing. Spelling is slow to undo, so it is left until two entries have the same digits, as every two spellings have.
 */
function makePlaceMemory(): (listing: Listing) => boolean {
  const byDigits = new Map<string, { first: string[]; keys: Set<string> }>();
  const keyOfAll = (parts: string[]) =>
    parts
      .map((part) =>
        fold(part)
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      )
      .join('|');
  return ({ name, place, meetings = '', contact }) => {
    const { address, postcode = '', commune = '' } = place ?? {};
    if (!address && !postcode && !commune) return false;
    const parts = [name, postcode, commune, ...(address ? [address] : [meetings, contact?.phone ?? '', contact?.email ?? ''])];
    const digits = digitsOf(`${place?.address ?? ''}${place?.postcode ?? ''}`);
    const alike = byDigits.get(digits);
    if (!alike) {
      byDigits.set(digits, { first: parts, keys: new Set() });
      return false;
    }
    if (alike.keys.size === 0) alike.keys.add(keyOfAll(alike.first));
    const key = keyOfAll(parts);
    const isKnown = alike.keys.has(key);
    alike.keys.add(key);
    return isKnown;
  };
}

/** By hand: a regular expression takes ten times as long. */
function digitsOf(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) if (text[at]! >= '0' && text[at]! <= '9') digits += text[at]!;
  return digits;
}

function readHead(head: Record<string, unknown>, findings: Finding[]): Partial<Directory> {
  const entries = Object.entries(directoryHeadSchema.shape).flatMap(([field, schema]) => {
    const value = head[field];
    if (value === undefined || value === null || value === '') return [];
    const parsed = schema.safeParse(typeof value === 'string' && (field === 'publisher' || field === 'licence') ? { name: value } : value);
    if (parsed.success) return [[field, parsed.data]];
    findings.push({ code: field === 'updated' ? 'invalid-date' : 'invalid-value', field, found: quote(value) });
    return [];
  });
  return Object.fromEntries(entries);
}

/** Our vocabulary with the owner's terms, when they can be read. */
function withOwnTerms(terms: Vocabulary, own: unknown, findings: Finding[]): Vocabulary {
  if (own === undefined || own === null) return terms;
  const parsed = vocabularySchema.safeParse(own);
  if (!parsed.success) {
    findings.push({ code: 'invalid-value', field: `vocabulary.${parsed.error.issues[0]?.path.join('.') ?? ''}`, found: quote(own) });
    return terms;
  }
  return mergeTerms(parsed.data, terms);
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
