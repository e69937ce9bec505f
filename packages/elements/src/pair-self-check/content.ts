import type { SelfCheckRules, SelfCheckTexts } from '@pair-aidance/sdk';

import type { Language } from '../shared/language.js';
import type { Worded } from '../shared/worded.js';
import type { Messages } from './i18n/fr.js';

/** A self-check to show: its rules, and its words. */
export interface Content extends Worded<SelfCheckTexts> {
  rules: SelfCheckRules;
}

const texts: Record<Language, () => Promise<SelfCheckTexts>> = {
  fr: async () => (await import('@pair-aidance/data/self-check/fr')).selfCheckFr,
  en: async () => (await import('@pair-aidance/data/self-check/en')).selfCheckEn,
};

/** The self-check that comes with the package. */
export const shippedContent = async (): Promise<Content> => ({
  rules: (await import('@pair-aidance/data/self-check/rules')).selfCheckRules,
  texts: async (language) => ({ language, texts: await texts[language]() }),
});

/** The words around the questions, in a file of their own for each language. */
export const words: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('./i18n/fr.js')).fr,
  en: async () => (await import('./i18n/en.js')).en,
};
