import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
