import type { Language } from '../shared/language.js';
import type { Messages } from './i18n/fr.js';

/** The directory shown without a `src`: who the five source documents name. */
export const embeddedDirectory = async (): Promise<unknown> => (await import('@pair-aidance/data/directory')).directory;

/** The words around the entries, in a file of their own for each language. */
export const words: Record<Language, () => Promise<Messages>> = {
  fr: async () => (await import('./i18n/fr.js')).fr,
  en: async () => (await import('./i18n/en.js')).en,
};
