import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { type Language, languageFor } from './language.js';

/** Gives an element its texts in its own language, or in that of the page, each language in a file of its own. */
export class LocalizeController<Texts> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { lang: string };
  readonly #load: (language: Language) => Promise<Texts>;
  readonly #loaded: Partial<Record<Language, Texts>> = {};
  readonly #loading = new Set<Language>();

  constructor(host: ReactiveControllerHost & Element & { lang: string }, load: (language: Language) => Promise<Texts>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The language that the element speaks now. */
  get language(): Language {
    const wanted = languageFor(this.#host);
    if (this.#loaded[wanted]) return wanted;
    this.#ask(wanted);
    return this.#loaded.fr || !this.#loaded.en ? 'fr' : 'en';
  }

  /** Whether there are texts yet. */
  get ready(): boolean {
    return this.#loaded[this.language] !== undefined;
  }

  /** The texts; only once `ready`. */
  get texts(): Texts {
    return this.#loaded[this.language]!;
  }

  /** A file that does not come leaves the element in the other language; the next update asks again. */
  #ask(language: Language): void {
    if (this.#loading.has(language)) return;
    this.#loading.add(language);
    void this.#load(language)
      .then(
        (texts) => (this.#loaded[language] = texts),
        () => language === 'en' && !this.#loaded.fr && this.#ask('fr'),
      )
      .then(() => {
        this.#loading.delete(language);
        if (this.#loaded[language]) this.#host.requestUpdate();
      });
  }
}
