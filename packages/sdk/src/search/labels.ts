import type { ListName, Vocabulary } from '../reading/vocabulary.js';

/** What people read for a code. */
export interface Label {
  fr: string;
  en: string;
}

/** Looks up the label of a code in its list. A word that is no code is its own label, in both languages. */
export function labelsOf(vocabulary: Vocabulary): (list: ListName, code: string) => Label {
  const labels = new Map<string, Label>();
  for (const [list, terms] of Object.entries(vocabulary)) {
    for (const { code, fr, en = fr } of terms ?? []) labels.set(`${list}:${code}`, { fr, en });
  }
  return (list, code) => labels.get(`${list}:${code}`) ?? { fr: code, en: code };
}
