import type { Problem } from './problem.js';

/** A problem as a reader finds it, before it has words. */
export type Finding = Pick<Problem, 'code' | 'record' | 'line' | 'field' | 'found' | 'expected'> & {
  /** The field of our format, where `field` may be the title of a column. */
  formatField?: string;
};

/** What is said of a problem in one language. */
export interface ProblemWords {
  /** What the page does now. */
  consequence: string;
  /** What to do in the file. */
  advice: string;
  expected?: string;
}
