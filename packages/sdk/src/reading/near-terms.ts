import type { Finding } from '../problems/finding.js';
import { keyOf } from '../text/key.js';
import { type Language, perLanguage } from '../text/language.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** Shortest word that is proposed, in letters: a short one may be meant for any other. */
const SHORTEST = 5;
/** Most words that are looked for, and that are named, of one column: a report names a few. */
const [MOST_SOUGHT, MOST_NAMED] = [50, 5];

const quoted: Record<Language, (text: string) => string> = {
  fr: (text) => `«\u00a0${text}\u00a0»`,
  en: (text) => `“${text}”`,
};

/** Says of words that are not known which words of their own list may be meant, one letter away: "alcol" for alcohol. */
export function proposeTerms(findings: readonly Finding[], vocabulary: Vocabulary): Finding[] {
  const lists = new Map<string, Map<string, Term>>(); // of each field, the terms by their words
  const looked = new Map<string, Map<string, Term | undefined>>(); // of each field, what may be meant by its words
  for (const { code, formatField: of = '', found = '' } of findings) {
    if (code !== 'unknown-value') continue;
    if (!lists.has(of)) lists.set(of, readTerms(of, vocabulary));
    const words = looked.get(of) ?? new Map<string, Term | undefined>();
    if (words.has(found) || words.size >= MOST_SOUGHT) continue;
    const word = keyOf(found);
    const near = word.length < SHORTEST - 1 ? undefined : [...lists.get(of)!].find(([key]) => key !== word && isOneApart(word, key));
    looked.set(of, words.set(found, near?.[1]));
  }
  return findings.map(({ formatField: of = '', ...finding }) => {
    if (finding.code !== 'unknown-value') return finding;
    const near = [...(looked.get(of) ?? [])].flatMap(([word, term]) => (term ? [{ word, term }] : [])).slice(0, MOST_NAMED);
    if (near.length === 0) return finding;
    const expected = perLanguage((language) =>
      near.map(({ word, term }) => `${quoted[language](word)} → ${quoted[language](term[language] ?? term.fr)}`).join(', '),
    );
    return { ...finding, expected };
  });
}

/** The terms of the list that a field takes its codes from ("kind" from kinds), by the keys of their words. */
function readTerms(field: string, vocabulary: Vocabulary): Map<string, Term> {
  const [name = ''] = field.split('.');
  const terms = vocabulary[name as keyof Vocabulary] ?? vocabulary[`${name}s` as keyof Vocabulary] ?? [];
  const byWord = new Map<string, Term>();
  for (const term of terms)
    for (const key of [term.fr, ...(term.aliases ?? [])].map(keyOf)) if (key.length >= SHORTEST && !byWord.has(key)) byWord.set(key, term);
  return byWord;
}

/** Whether one letter added, left out, changed or swapped with the next makes one word of another. */
function isOneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, its] = [one.slice(at), other.slice(at)];
  return (
    rest.slice(1) === its.slice(1) ||
    rest.slice(1) === its ||
    rest === its.slice(1) ||
    (rest.length > 1 && rest[1]! + rest[0]! + rest.slice(2) === its)
  );
}
