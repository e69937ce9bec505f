import type { EngagementOutline, EngagementTexts } from '@pair-aidance/sdk';

import type { Language } from '../shared/language.js';
import type { Worded } from '../shared/worded.js';
import type { Messages } from './i18n/fr.js';

/** An explainer to show: its outline, and its words. */
export interface Content extends Worded<EngagementTexts> {
  outline: EngagementOutline;
}

const texts: Record<Language, () => Promise<EngagementTexts>> = {
  fr: async () => (await import('@pair-aidance/data/engagement/fr')).engagementFr,
  en: async () => (await import('@pair-aidance/data/engagement/en')).engagementEn,
};

/** The explainer that comes with the package. */
export const shippedContent = async (): Promise<Content> => ({
  outline: (await import('@pair-aidance/data/engagement/outline')).engagementOutline,
  texts: async (language) => ({ language, texts: await texts[language]() }),
});

/** The words around the content, in a file of their own for each language. */
export const words: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('./i18n/fr.js')).fr,
  en: async () => (await import('./i18n/en.js')).en,
};
