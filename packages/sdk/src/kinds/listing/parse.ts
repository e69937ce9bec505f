import type { Problem } from '../../problems/problem.js';
import { type DocumentKind, parseDocument, type ParseOptions } from '../../reading/document.js';
import { documentHeadSchema } from '../../reading/parts.js';
import type { Column } from '../../reading/titles.js';
import { addBranch, makeMemory } from './doubles.js';
import { readListing } from './record.js';
import { DIRECTORY_FORMAT, type Directory, type Listing, listingSchema } from './schema.js';
import type * as Tidy from './tidy.js';
import type { FieldPath } from './titles.js';

export type { ParseOptions } from '../../reading/document.js';

/** A document that was read, and what is wrong with it. */
export interface ParsedDirectory {
  directory: Directory;
  /** Empty when the document is in order. Each problem has its words in French and English. */
  problems: readonly Problem[];
  /** How each column of a spreadsheet was read, and why; absent for our JSON. */
  columns?: readonly Column[];
}

/** Our vocabulary: a file of its own, asked for once. */
export const loadTerms = () => import('./terms.js').then(({ terms }) => terms);

const directories: DocumentKind<Listing, FieldPath, typeof Tidy> = {
  format: DIRECTORY_FORMAT,
  list: 'listings',
  notOne: 'not-a-directory',
  fields: new Set([...Object.keys(listingSchema.shape), 'pseudonym']),
  nameField: 'name',
  head: documentHeadSchema.shape,
  loadTerms,
  loadSheet: () => import('./sheet.js').then(({ sheet }) => sheet),
  loadTidy: () => import('./tidy.js'),
  readRecord: readListing,
  nameOf: ({ name }) => name,
  makeMemory,
  join: addBranch,
  placesOf: ({ place, branches = [] }) => [
    ...(place ? [['place', place] as const] : []),
    ...branches.map((branch, at) => [`branches.${at}`, branch] as const),
  ],
};

/**
 * Reads a directory: our JSON, a spreadsheet saved as CSV, a map as GeoJSON, or JSON with the titles of a spreadsheet as its keys, as bytes, text or an already parsed value. Every usable record is in
 * `directory.listings`, in its order; what was left out, withheld or not understood is in `problems`. Never throws for data: with nothing
 * usable, `listings` is empty.
 */
export async function parseDirectory(input: unknown, options: ParseOptions = {}): Promise<ParsedDirectory> {
  const { head, vocabulary, records, ...rest } = await parseDocument(input, directories, options);
  return { directory: { format: DIRECTORY_FORMAT, ...head, vocabulary, listings: records }, ...rest };
}
