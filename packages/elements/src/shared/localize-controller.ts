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

/** Gives an element its texts in its own language, or in that of the page. French comes with the element; English is a file of its own. */
export class LocalizeController<Texts> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { lang: string };
  readonly #french: Texts;
  readonly #loadEnglish: () => Promise<Texts>;
  #english: Texts | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element & { lang: string }, french: Texts, loadEnglish: () => Promise<Texts>) {
    this.#host = host;
    this.#french = french;
    this.#loadEnglish = loadEnglish;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The language that the element speaks now: French until the English texts have come. */
  get language(): Language {
    if (languageFor(this.#host) === 'fr') return 'fr';
    if (this.#english) return 'en';
    // A file that does not come leaves the element in French; the next update asks again.
    this.#loading ??= this.#loadEnglish().then(
      (texts) => {
        this.#english = texts;
        this.#host.requestUpdate();
      },
      () => (this.#loading = undefined),
    );
    return 'fr';
  }

  get texts(): Texts {
    return this.language === 'en' && this.#english ? this.#english : this.#french;
  }
}
