import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element whose result can be read as a whole. */
type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Opens what is closed in the result while the page is printed, or while something reads all of it. */
export class Unfolding implements ReactiveController {
  readonly #host: Host;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.close);
  }

  readonly open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('#result details:not([open])')];
    for (const each of this.#opened) each.open = true;
  };

  readonly close = (): void => {
    for (const each of this.#opened) each.open = false;
    this.#opened = [];
  };
}
