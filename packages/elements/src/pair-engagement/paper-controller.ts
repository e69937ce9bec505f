import type { LitElement, ReactiveController } from 'lit';

/** Opens what is printed while it is printed, in browsers where styles alone cannot: Firefox before 143, Safari before 18.4. */
export class PaperController implements ReactiveController {
  isPrinting = false;
  readonly #host: LitElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    this.isPrinting = type === 'beforeprint';
    if (this.isPrinting) this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(':is(.paper,.more):not([open])')];
    for (const each of this.#opened) each.open = this.isPrinting;
  }
}
