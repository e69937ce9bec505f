import type { Term } from '../reading/vocabulary.js';

/** More broader terms than a list needs; it also ends one whose terms go round in a circle. */
const DEEPEST = 10;

/** The codes of the broader terms of a code, nearest first. */
export function broaderOf(terms: ReadonlyMap<string, Term>, code: string): string[] {
  const found: string[] = [];
  let next = terms.get(code)?.broader;
  while (next !== undefined && found.length < DEEPEST) {
    found.push(next);
    next = terms.get(next)?.broader;
  }
  return found;
}
