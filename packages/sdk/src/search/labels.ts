import type { ListName, Vocabulary } from '../reading/vocabulary.js';
import { type Localized, perLanguage } from '../text/language.js';

/** Looks up what people read for a code of its list. A word that is no code is its own label, in every language. */
export function labelsOf(vocabulary: Vocabulary): (list: ListName, code: string) => Localized {
  const labels = new Map<string, Localized>();
  for (const [list, terms] of Object.entries(vocabulary)) {
    for (const term of terms ?? [])
      labels.set(
        `${list}:${term.code}`,
        perLanguage((language) => term[language] ?? term.fr),
      );
  }
  return (list, code) => labels.get(`${list}:${code}`) ?? perLanguage(() => code);
}
