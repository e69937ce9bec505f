import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { type Language, languageFor } from '../language.js';
import { type HelpLine, loadHelpLines, loadHelpWords } from './content.js';
import type { HelpView } from './help-lines.js';
import type { HelpMessages } from './i18n/fr.js';

/** Gives an element the help lines and their words, as soon as it is in the page and whatever becomes of the rest. */
export class HelpLinesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { lang: string };
  #words: HelpMessages | undefined;
  #asked: Language | undefined;
  /** Language of the words: that of the element or of the page, French until they are there. */
  language: Language = 'fr';
  /** Empty until they are there. */
  lines: readonly HelpLine[] = [];
  /** Resolves when all is there, or did not come. */
  arrival: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element & { lang: string }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const language = languageFor(this.#host);
    if (language === this.#asked) return;
    this.#asked = language;
    this.arrival = Promise.all([loadHelpLines(), loadHelpWords(language)]).then(
      ([lines, words]) => {
        if (language !== this.#asked) return;
        this.#words = words;
        this.language = language;
        this.lines = lines;
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        // What the page's owner placed in the tag stays; the element asks again when it is drawn anew.
        this.#asked = undefined;
        console.error(`<${this.#host.localName}>: the help lines could not be loaded.`, error);
      },
    );
  }

  /** What the lines are drawn from, with headings of this level; nothing before the words are there. */
  view(level: number): HelpView | undefined {
    const hasLocal = this.#host.querySelector(':scope > [slot="local"]') !== null;
    return this.#words && { m: this.#words, language: this.language, level, hasLocal };
  }
}
