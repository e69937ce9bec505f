import type { Problem, ProblemCode } from './problem.js';
import { words as en } from './words.en.js';
import { words as fr } from './words.fr.js';

/** A problem as a reader finds it, before it has words. */
export type Finding = Pick<Problem, 'code' | 'record' | 'line' | 'field' | 'found' | 'expected'>;

/** What is said of a problem in one language. */
export interface ProblemWords {
  /** What the page does now. */
  consequence: string;
  /** What to do in the file. */
  advice: string;
  expected?: string;
}

/** Problems that cost a record, or the whole list; the others cost a field or nothing. */
const errors: ReadonlySet<ProblemCode> = new Set([
  'unreadable',
  'empty',
  'not-a-directory',
  'not-a-catalogue',
  'newer-format',
  'no-header',
  'unclosed-quote',
  'not-a-record',
  'missing-name',
  'missing-consent',
  'expired-consent',
  'duplicate-id',
  'duplicate-listing',
]);

/** Longest quotation, in UTF-16 units. */
const LONGEST = 120;

/** Gives a finding its severity and its words, in French and in English. */
export function describeProblem(finding: Finding): Problem {
  const { code, found, expected } = finding;
  const [inFrench, inEnglish] = [fr[code], en[code]];
  const usual =
    inFrench.expected !== undefined && inEnglish.expected !== undefined ? { fr: inFrench.expected, en: inEnglish.expected } : undefined;
  return {
    count: 1,
    severity: errors.has(code) ? 'error' : 'warning',
    ...finding,
    ...(found !== undefined && { found: found.length > LONGEST ? `${found.slice(0, LONGEST - 1)}…` : found }),
    consequence: { fr: inFrench.consequence, en: inEnglish.consequence },
    ...((expected ?? usual) && { expected: expected ?? usual }),
    advice: { fr: inFrench.advice, en: inEnglish.advice },
  };
}
