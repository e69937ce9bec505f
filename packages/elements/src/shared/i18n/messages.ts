import { fr, type Messages } from './fr.js';

export type Language = 'fr' | 'en';
export type { Messages };

const loaded: Partial<Record<Language, Messages>> = { fr };

/** The language that an element speaks: its own `lang`, else that of the page around it; French when it is neither. */
export function languageOf(element: Element): Language {
  const tag =
    element.closest('[lang]')?.getAttribute('lang') ??
    (element.getRootNode() as ShadowRoot).host?.closest('[lang]')?.getAttribute('lang') ??
    'fr';
  return /^en\b/i.test(tag) ? 'en' : 'fr';
}

/** The texts of a language, when they are there already. */
export const messagesOf = (language: Language): Messages | undefined => loaded[language];

/** Loads the texts of a language. French is always there; another one is a file of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'en') loaded.en ??= (await import('./en.js')).en;
  return loaded[language] ?? fr;
}
