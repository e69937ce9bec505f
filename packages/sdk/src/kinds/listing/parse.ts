import type { Problem } from '../../problems/problem.js';
import { documentHeadSchema } from '../../reading/parts.js';
import { type DocumentKind, parseDocument, type ParseOptions } from '../../reading/document.js';
import { fold } from '../../text/fold.js';
import { readListing } from './record.js';

import { DIRECTORY_FORMAT, type Directory, type Listing } from './schema.js';

export type { ParseOptions } from '../../reading/document.js';

/** A document that was read, and what is wrong with it. */
export interface ParsedDirectory {
  directory: Directory;
  /** Empty when the document is in order. Each problem has its words in French and English. */
  problems: readonly Problem[];
}

/** Our vocabulary: a file of its own, asked for once. */
export const loadTerms = () => import('./terms.js').then(({ terms }) => terms);

const directories: DocumentKind<Listing> = {
  format: DIRECTORY_FORMAT,
  list: 'listings',
  notOne: 'not-a-directory',
  nameField: 'name',
  head: documentHeadSchema.shape,
  loadTerms,
  readSheet: async (text, codeOf, findings) => (await import('./sheet.js')).readDirectoryCsv(text, codeOf, findings),
  readRecord: readListing,
  nameOf: ({ name }) => name,
  makeMemory: makePlaceMemory,
  placesOf: ({ place }) => (place ? [['place', place]] : []),
};

/**
 * Reads a directory: our JSON or a spreadsheet saved as CSV, as bytes, text or an already parsed value. Every usable record is in
 * `directory.listings`, in its order; what was left out, withheld or not understood is in `problems`. Never throws for data: with nothing
 * usable, `listings` is empty.
 */
export async function parseDirectory(input: unknown, options: ParseOptions = {}): Promise<ParsedDirectory> {
  const { head, vocabulary, records, problems } = await parseDocument(input, directories, options);
  return { directory: { format: DIRECTORY_FORMAT, ...head, vocabulary, listings: records }, problems };
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
