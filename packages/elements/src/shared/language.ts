export type Language = 'fr' | 'en';

/** A table of texts in another language: the same keys, with texts and functions of the same shape. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

const isEnglish = (tag: string) => /^en\b/i.test(tag);

/** The language of the page around an element; French when it is neither French nor English. */
function languageAround(element: Element): Language {
  const around = element.closest('[lang]') ?? (element.getRootNode() as ShadowRoot).host?.closest('[lang]');
  return isEnglish(around?.getAttribute('lang') ?? '') ? 'en' : 'fr';
}

/** The language for an element to speak: its own, else that of the page. */
export const languageFor = (element: Element & { lang: string }): Language =>
  element.lang ? (isEnglish(element.lang) ? 'en' : 'fr') : languageAround(element);
