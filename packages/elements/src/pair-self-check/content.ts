import type { SelfCheckRules, SelfCheckTexts } from '@pair-aidance/sdk';

import type { Language } from '../shared/language.js';
import type { Messages } from './i18n/fr.js';

/** A self-check to show: its rules, and its words in the language asked or in another when it has no other. */
export interface Content {
  rules: SelfCheckRules;
  texts(language: Language): Promise<{ language: string; texts: SelfCheckTexts }>;
}

const shippedTexts = async (language: Language): Promise<{ language: string; texts: SelfCheckTexts }> => ({
  language,
  texts:
    language === 'en'
      ? (await import('@pair-aidance/data/self-check/en')).selfCheckEn
      : (await import('@pair-aidance/data/self-check/fr')).selfCheckFr,
});

/** The self-check that comes with the package. */
export const shippedContent = async (): Promise<Content> => ({
  rules: (await import('@pair-aidance/data/self-check/rules')).selfCheckRules,
  texts: shippedTexts,
});

/** The words around the questions, in a file of their own for each language. */
export const words = async (language: Language): Promise<Messages> =>
  language === 'en' ? (await import('./i18n/en.js')).en : (await import('./i18n/fr.js')).fr;
