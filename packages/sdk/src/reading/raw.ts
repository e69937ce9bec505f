import type { Column } from './titles.js';

/** Under this key, what a row says of a person: `row` when it is a person's, `beside` when it names one beside a structure. Known by its name, as two copies of this file may be at work. */
export const PERSON = Symbol.for('pair-aidance/person');

/** What a reader makes of a file: records in the shape that their schema expects, nothing checked yet. */
export interface RawDocument {
  head: Record<string, unknown>;
  records: unknown[];
  /** Line of the file where a record, or the part of it that holds a field, begins, from 1; absent when the document did not come as text. */
  lineOf?: (index: number, field?: string) => number | undefined;
  /** As `lineOf`, for a document whose lines are looked up only when something is wrong with a record. */
  loadLines?: () => Promise<readonly number[]>;
  /** The cell that a field was read from, as written; absent when the document did not come as a table. */
  cellOf?: (index: number, field: string) => string | undefined;
  /** The cell of a column, by its position, as written. */
  cellIn?: (index: number, column: number) => string | undefined;
  /** Title of the column that holds a field ("place.postcode" → "CP"). A JSON document names its fields itself. */
  titleOf?: (field: string) => string | undefined;
  /** How each column was read; absent when the document did not come as a table. */
  columns?: readonly Column[];
}
