import { coerceCommon, readCsv, readDate, type Sheet } from '../../formats/csv.js';
import type { Finding } from '../../problems/finding.js';
import type { CodeOf } from '../../reading/fields.js';
import type { RawDocument } from '../../reading/raw.js';
import { columnsByTitle, type FieldPath, lists } from './titles.js';

const sheet: Sheet<FieldPath> = {
  columns: columnsByTitle,
  lists,
  names: ['name', 'pseudonym'],
  coerce: (field, cell, note) => (field.startsWith('consent.') ? readDate(cell) : coerceCommon(field, cell, note)),
};

/** Reads a spreadsheet of listings, a row each. */
export const readDirectoryCsv = (text: string, codeOf: CodeOf, findings: Finding[]): RawDocument | undefined =>
  readCsv(text, sheet, codeOf, findings);
