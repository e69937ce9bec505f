import type { Finding } from '../problems/finding.js';

/** What comes to be read: bytes, text, or a value that was parsed already. */
export interface Source {
  /** How it begins, as Latin-1 without NUL: enough to tell formats apart, whatever the encoding. */
  head: string;
  bytes?: Uint8Array;
  text?: string;
  value?: unknown;
}

/** Rows of cells under titles: a spreadsheet, or objects with the keys of one. */
export interface Table {
  /** The titles, where the format itself knows them; else they are in one of the rows. */
  titles?: readonly string[];
  rows: readonly (readonly string[])[];
  /** Line of the file on which a row begins, from 1; absent when the table did not come as text. */
  lineOf?(row: number): number;
}

/** What a format finds in a source: a table, a value, or neither and a finding that says why. */
export interface Content {
  table?: Table;
  value?: unknown;
  /** The text that a value was parsed from, in which the lines of its records are looked up once something is wrong with one. */
  text?: string;
  findings: readonly Finding[];
}

export interface Format {
  /** Whether it always gives a table: then what reads one is asked for at the same time. */
  isTable?: true;
  /** Whether a source that begins so is of this format. */
  accepts(head: string): boolean;
  load(): Promise<(source: Source) => Promise<Content>>;
}
