import type { Language } from '../language.js';
import type { HelpMessages } from './i18n/fr.js';

/** The lines, in a file of our own that comes with the package. */
export const loadHelpLines = async () => (await import('@pair-aidance/data/help-lines')).helpLines;

/** The words around them. */
export const helpWords: Record<Language, () => Promise<HelpMessages>> = {
  fr: async () => (await import('./i18n/fr.js')).helpFr,
  en: async () => (await import('./i18n/en.js')).helpEn,
};

export type HelpLine = Awaited<ReturnType<typeof loadHelpLines>>[number];
export type HelpTopic = HelpLine['topic'];
