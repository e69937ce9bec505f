import type { EngagementOutline, EngagementTexts } from '@pair-aidance/sdk';

import type { Worded } from '../shared/content-loading.js';
import type { Language } from '../shared/language.js';
import type { Messages } from './i18n/fr.js';

/** An explainer to show: its outline, and its words. */
export interface Content extends Worded<EngagementTexts> {
  outline: EngagementOutline;
}

const shippedTexts = async (language: Language): Promise<{ language: string; texts: EngagementTexts }> => ({
  language,
  texts:
    language === 'en'
      ? (await import('@pair-aidance/data/engagement/en')).engagementEn
      : (await import('@pair-aidance/data/engagement/fr')).engagementFr,
});

/** The explainer that comes with the package. */
export const shippedContent = async (): Promise<Content> => ({
  outline: (await import('@pair-aidance/data/engagement/outline')).engagementOutline,
  texts: shippedTexts,
});

/** The words around the content, in a file of their own for each language. */
export const words = async (language: Language): Promise<Messages> =>
  language === 'en' ? (await import('./i18n/en.js')).en : (await import('./i18n/fr.js')).fr;
