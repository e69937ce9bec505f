import type * as z from 'zod/mini';

import type { Finding } from '../problems/finding.js';
import type { ProblemCode } from '../problems/problem.js';
import { keyOf } from '../text/key.js';
import { isBlank, isObject } from '../text/shape.js';
import { quickCheckOf } from './quick-check.js';
import type { ListName } from './vocabulary.js';

/** Finds the code of a word in one list of the vocabulary, whatever its case, accents or plural. */
export type CodeOf = (list: ListName, word: string) => string | undefined;

/** Notes what is wrong with a field, and what was found there; nothing is quoted of what may be a person's. */
export type Note = (code: ProblemCode, field: string, found: unknown) => void;

/** What a record was made of. */
export interface ReadRecord<Item> {
  /** Absent when the record is withheld. */
  record?: Item;
  findings: Finding[];
  /** Fields that the schema does not know. */
  unknownFields: string[];
  /** Whether the file gave the record its identifier. */
  hasOwnId?: boolean;
}

/** What a record is read with. `Tidy` is what puts values as people write them into the form that schemas expect. */
export interface ReadingContext<Tidy> {
  codeOf: CodeOf;
  /** ISO day against which dates are judged. */
  today: string;
  /** Creates an identifier that no other has. */
  freshIdOf(base: string): string;
  /** There once a value was met that is not in that form: most of our JSON needs none of it. */
  tidy?: Tidy;
}

/** Creates a record of a raw one; nothing when a value needs `tidy`, which is not there yet. */
export type RecordReader<Item, Tidy> = (raw: unknown, context: ReadingContext<Tidy>) => ReadRecord<Item> | undefined;

/** The longest list kept, in items: more is a broken file, of which a schema would make as many complaints. */
const LONGEST_LIST = 1000;

/** The fields of a schema, as records are read for them. */
export function fieldsOf<Shape extends z.core.$ZodShape>(schema: z.ZodMiniObject<Shape>) {
  const isInOrder = quickCheckOf(schema);
  /** The parts of each field, where it is an object. */
  const parts = new Map(
    Object.entries(schema.shape).map(([field, part]) => {
      const { def } = part._zod as { def: { innerType?: { shape?: object } } };
      return [field, def.innerType?.shape];
    }),
  );

  /** A copy with the fields we know, without what says nothing, so that "not given" has one form. `except` is another's. */
  function prune(raw: Record<string, unknown>, note: Note, except?: string): { value: Record<string, unknown>; unknownFields: string[] } {
    const value: Record<string, unknown> = {};
    const unknownFields: string[] = [];
    for (const field of Object.keys(raw)) {
      if (field === except) continue;
      const found = raw[field];
      const shape = parts.get(field);
      if (!parts.has(field)) unknownFields.push(field.slice(0, 200));
      else if (Array.isArray(found) && found.length > LONGEST_LIST) note('invalid-value', field, `[${found.length}]`);
      else if (shape && isObject(found)) {
        const group = { ...found };
        for (const part of Object.keys(group)) {
          const held = group[part];
          if (Array.isArray(held) && held.length > LONGEST_LIST) note('invalid-value', `${field}.${part}`, `[${held.length}]`);
          else if (!isBlank(held)) {
            if (!Object.hasOwn(shape, part)) unknownFields.push(`${field}.${part}`.slice(0, 200));
            continue;
          }
          delete group[part];
        }
        value[field] = group;
      } else if (!isBlank(found)) value[field] = found;
    }
    if (typeof value.id === 'number') value.id = String(value.id);
    return { value, unknownFields };
  }

  return { prune, isInOrder };
}

/** The codes of a list of words; a word that is no code stays as it is written, but among départements. */
export function readCodes(
  words: readonly unknown[],
  list: ListName,
  codeOf: CodeOf,
  note: (code: ProblemCode, word: unknown) => void,
): string[] {
  const codes = new Set<string>();
  for (const word of words) {
    const code = typeof word === 'string' || typeof word === 'number' ? codeOf(list, String(word)) : undefined;
    if (code !== undefined) codes.add(code);
    else if (typeof word === 'string' && list !== 'departements') {
      note('unknown-value', word);
      codes.add(word.trim());
    } else note(list === 'departements' ? 'invalid-departement' : 'invalid-value', word);
  }
  return [...codes];
}

/** Whether a day or a month is still to come. */
export const isFuture = (date: string, today: string): boolean => date > today.slice(0, date.length);

/** What an identifier is made of, so that it is the same each time the file is read. */
export const idOf = (...parts: unknown[]): string =>
  parts
    .filter((part) => typeof part === 'string')
    .map((part) => keyOf(part).replaceAll(' ', '-'))
    .join('-')
    .slice(0, 80);
