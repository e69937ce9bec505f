import type { ReactiveControllerHost } from 'lit';

import { DEFAULT, type Language, languageFor, type Speaker } from './language.js';

/** Gives an element its texts in its own language, or in that of the page, each language in a file of its own. */
export class Localized<Texts> {
  protected readonly host: ReactiveControllerHost & Speaker;
  readonly #load: (language: Language) => Promise<Texts>;
  readonly #loaded: Partial<Record<Language, Texts>> = {};
  readonly #asked: Partial<Record<Language, Promise<void>>> = {};

  constructor(host: ReactiveControllerHost & Speaker, load: (language: Language) => Promise<Texts>) {
    this.host = host;
    this.#load = load;
  }

  /** The language that the element speaks now: the one wanted, or until its texts are there the one before. Asks for what is not there. */
  get language(): Language {
    const wanted = languageFor(this.host);
    void this.arrival(wanted).catch(() => {});
    return this.#loaded[wanted] ? wanted : ((Object.keys(this.#loaded) as Language[])[0] ?? DEFAULT);
  }

  /** The texts; undefined until there are some. */
  get texts(): Texts | undefined {
    return this.#loaded[this.language];
  }

  /** Settles when the texts are there; fails when those of no language came, which are asked for again by the next update. */
  arrival(language = languageFor(this.host)): Promise<void> {
    return (this.#asked[language] ??= this.#load(language).then(
      (texts) => {
        this.#loaded[language] = texts;
        this.host.requestUpdate();
      },
      (error: unknown) => {
        delete this.#asked[language];
        console.error(`<${this.host.localName}>`, error);
        if (language === DEFAULT) throw error;
        return this.arrival(DEFAULT);
      },
    ));
  }
}
