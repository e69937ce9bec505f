import type { Term, Vocabulary } from './vocabulary.js';

/** Our vocabulary with an owner's terms: theirs rename ours of the same code, and come first in the list. */
export function mergeTerms(theirs: Vocabulary, ours: Vocabulary): Vocabulary {
  const merge = (own: readonly Term[], known: readonly Term[]) => [
    ...own,
    ...known.filter(({ code }) => !own.some((term) => term.code === code)),
  ];
  const lists = Object.keys({ ...ours, ...theirs }) as (keyof Vocabulary)[];
  return Object.fromEntries(lists.map((list) => [list, merge(theirs[list] ?? [], ours[list] ?? [])]));
}
