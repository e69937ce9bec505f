import type { Language } from './language.js';
import { RefusedDocument } from './refused-document.js';

/** A content to show: its words come in the language asked, or in another when it has no other. */
export interface Worded<Texts> {
  texts(language: Language): Promise<{ language: string; texts: Texts }>;
}

/** The words of a document that holds those of all its languages. */
export const wordsOf = <Texts>(byLanguage: Readonly<Record<string, Texts>>): Worded<Texts> => ({
  async texts(wanted) {
    const all = Object.entries(byLanguage);
    const [language, texts] = all.find(([tag]) => tag === wanted || tag.startsWith(`${wanted}-`)) ?? all[0] ?? [];
    if (!language || !texts) throw new RefusedDocument([]);
    return { language, texts };
  },
});
