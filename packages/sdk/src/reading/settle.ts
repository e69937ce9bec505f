import type * as z from 'zod/mini';

import type { ProblemCode } from '../problems/problem.js';
import { isObject } from '../text/shape.js';
import type { Note } from './fields.js';

/** What a failed field is called, by the start of its path; anything else is an invalid value. */
const codesByPath: [path: RegExp, code: ProblemCode][] = [
  [/^(place\.)?location/, 'invalid-coordinates'],
  [/^(place\.)?postcode/, 'invalid-postcode'],
  [/^contact\.phone/, 'invalid-phone'],
  [/^contact\.email/, 'invalid-email'],
  [/(^|\.)url$/, 'unsafe-link'],
  [/^(start|end)$/, 'invalid-session-date'],
  [/^(verifiedAt|opens|deadline)$/, 'invalid-date'],
  [/^serviceArea/, 'invalid-departement'],
  [/^cost/, 'invalid-price'],
];

/** Leaves out what the schema refuses. Gives nothing when that is what the record cannot be without; its identifier is made anew. */
export function settleOf<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  essential?: string,
): (value: Record<string, unknown>, note: Note, freshId: () => string) => z.infer<z.ZodMiniObject<Shape>> | undefined {
  return (value, note, freshId) => {
    let result = schema.safeParse(value);
    while (!result.success) {
      const path = result.error.issues[0]?.path ?? [];
      const [field = '', part] = path.map(String);
      if (field === '' || field === essential) return undefined;
      const group = value[field];
      const inGroup = part !== undefined && isObject(group);
      const name = inGroup ? `${field}.${part}` : field;
      const found = path.reduce<unknown>(
        (at, key) => (isObject(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined),
        value,
      );
      const code = codesByPath.find(([start]) => start.test(name))?.[1] ?? 'invalid-value';
      const named = path.filter((key) => typeof key !== 'number').join('.');
      note(code, named, found ?? '');
      if (field === 'id') value.id = freshId();
      // A part that is required and missing, or half of a consent, costs the whole group.
      else if (inGroup && part in group && field !== 'consent') delete group[part];
      else delete value[field];
      result = schema.safeParse(value);
    }
    return result.data;
  };
}
