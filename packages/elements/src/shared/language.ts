/** The languages that the elements speak, in the order in which one stands in for another. */
const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language of a page that is in none of ours, and of words whose file did not come. */
export const DEFAULT: Language = languages[0];

/** A table of texts in another language: the same keys, with texts and functions of the same shape. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** An element that speaks a language. */
export type Speaker = Element & { lang: string };

/** The language of a tag such as "en-GB"; undefined when it is none of ours. */
export const languageOf = (tag: string): Language | undefined => languages.find((each) => each === tag.split('-')[0]?.toLowerCase());

/** The language of the page around an element. */
function languageAround(element: Element): Language | undefined {
  const around = element.closest('[lang]') ?? (element.getRootNode() as ShadowRoot).host?.closest('[lang]');
  return languageOf(around?.getAttribute('lang') ?? '');
}

/** The language for an element to speak: its own, else that of the page, else French. */
export const languageFor = (element: Speaker): Language => (element.lang ? languageOf(element.lang) : languageAround(element)) ?? DEFAULT;
