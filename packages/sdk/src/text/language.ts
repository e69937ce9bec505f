/** The languages that the SDK speaks. French comes first: it is what a document says when it says nothing in another. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in each language. */
export type Localized = Record<Language, string>;

/** A value for each language. */
export const perLanguage = <Value>(valueOf: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(languages.map((language) => [language, valueOf(language)])) as Record<Language, Value>;
