import type { Finding } from '../problems/finding.js';
import { quote } from '../problems/quote.js';
import { mergeTerms } from './merge-terms.js';
import { type Vocabulary, vocabularySchema } from './vocabulary.js';

/** Our vocabulary with the owner's terms, when they can be read. */
export function withOwnTerms(terms: Vocabulary, own: unknown, findings: Finding[]): Vocabulary {
  const parsed = vocabularySchema.safeParse(own);
  if (parsed.success) return mergeTerms(parsed.data, terms);
  findings.push({ code: 'invalid-value', field: `vocabulary.${parsed.error.issues[0]?.path.join('.') ?? ''}`, found: quote(own) });
  return terms;
}
