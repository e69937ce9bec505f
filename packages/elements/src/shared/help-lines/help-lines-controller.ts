import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { type HelpLine, loadHelpLines } from './content.js';

/** Gives an element the help lines, as soon as it is in the page and whatever becomes of the rest. */
export class HelpLinesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** Empty until they are there. */
  lines: readonly HelpLine[] = [];
  /** Whether the page's owner placed lines of their own: elements with `slot="local"`. */
  hasLocal = false;
  /** Resolves when the lines are there, or did not come. */
  arrival: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.lines.length > 0) return;
    this.arrival = loadHelpLines().then(
      (lines) => {
        this.lines = lines;
        this.#host.requestUpdate();
      },
      // What the page's owner placed in the tag stays; the element asks again when it is placed anew.
      (error: unknown) => console.error(`<${this.#host.localName}>: the help lines could not be loaded.`, error),
    );
  }

  hostUpdate(): void {
    this.hasLocal = this.#host.querySelector(':scope > [slot="local"]') !== null;
  }
}
