import type { ListMessages } from './i18n/fr.js';

/** What a list says, with what each says in its own words. */
export interface ListTexts extends ListMessages {
  readonly title: string;
  readonly whatHint: string;
  readonly notAlone: string;
  readonly remote: string;
  readonly facets: Readonly<Record<string, string>>;
}
