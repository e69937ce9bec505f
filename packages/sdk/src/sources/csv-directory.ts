import { coerceCommon, readCsv, readDate, type Sheet } from './csv.js';
import { columnsByTitle, type FieldPath, lists } from './csv-columns.js';
import type { CodeOf } from './fields.js';
import type { Finding } from './problem-words.js';
import type { RawDocument } from './raw.js';

const sheet: Sheet<FieldPath> = {
  columns: columnsByTitle,
  lists,
  names: ['name', 'pseudonym'],
  coerce: (field, cell, note) => (field.startsWith('consent.') ? readDate(cell) : coerceCommon(field, cell, note)),
};

/** Reads a spreadsheet of listings, a row each. */
export const readDirectoryCsv = (text: string, codeOf: CodeOf, findings: Finding[]): RawDocument | undefined =>
  readCsv(text, sheet, codeOf, findings);
