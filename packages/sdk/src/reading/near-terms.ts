import type { Finding } from '../problems/finding.js';
import { keyOf } from '../text/key.js';
import { perLanguage } from '../text/language.js';
import type { Vocabulary } from './vocabulary.js';

/** Shortest word that is proposed, in letters: a short one may be meant for any other. */
const SHORTEST = 5;
/** Most words that are looked for, of one column: a report names a few. */
const MOST = 5;

/** Says of words that are not known which ones may be meant, one letter away: "alcol" for alcohol. */
export function proposeTerms(findings: readonly Finding[], vocabulary: Vocabulary): Finding[] {
  const labels = new Map<string, string>();
  for (const { fr, aliases = [] } of Object.values(vocabulary).flatMap((terms) => terms ?? []))
    for (const key of [fr, ...aliases].map(keyOf)) if (key.length >= SHORTEST && !labels.has(key)) labels.set(key, fr);
  const keys = [...labels.keys()];
  const looked = new Map<string | undefined, Map<string, string>>();
  for (const { code, field, found = '' } of findings) {
    if (code !== 'unknown-value') continue;
    const words = looked.get(field) ?? new Map<string, string>();
    if (words.has(found) || words.size >= MOST) continue;
    const word = keyOf(found);
    const key = word.length < SHORTEST - 1 ? undefined : keys.find((each) => isOneApart(word, each));
    looked.set(field, words.set(found, key === undefined ? '' : `« ${found} » → « ${labels.get(key)} »`));
  }
  return findings.map((finding) => {
    const proposed = finding.code === 'unknown-value' ? [...(looked.get(finding.field)?.values() ?? [])].filter(Boolean) : [];
    return proposed.length > 0 ? { ...finding, expected: perLanguage(() => proposed.join(', ')) } : finding;
  });
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
