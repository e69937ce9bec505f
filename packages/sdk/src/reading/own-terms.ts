import type { Finding } from '../problems/finding.js';
import { isObject } from '../text/shape.js';
import { mergeTerms } from './merge-terms.js';
import { type Vocabulary, vocabularySchema } from './vocabulary.js';

/** The most terms of one list: a schema would make as many complaints of a broken one. */
const MOST = 10_000;

/** Our vocabulary with the owner's terms, when they can be read. */
export function withOwnTerms(terms: Vocabulary, own: unknown): { vocabulary: Vocabulary; findings: readonly Finding[] } {
  const isTooLong = isObject(own) && Object.values(own).some((list) => Array.isArray(list) && list.length > MOST);
  const parsed = isTooLong ? undefined : vocabularySchema.safeParse(own);
  if (parsed?.success) return { vocabulary: mergeTerms(parsed.data, terms), findings: [] };
  const path = parsed?.error.issues[0]?.path.join('.') ?? '';
  return {
    vocabulary: terms,
    findings: [{ code: 'invalid-value', field: `vocabulary.${path}`, found: isObject(own) ? Object.keys(own).join(', ') : typeof own }],
  };
}
