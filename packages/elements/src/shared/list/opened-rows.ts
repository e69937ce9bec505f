import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

import { Lazy } from '../lazily.js';
import type { ListMessages } from './i18n/fr.js';

/**
 * The entries that a visitor opened, and the file that draws the rest of them. It is asked for at the first press or key in the element, so that it is
 * there when an entry opens; on paper every entry is open.
 */
export class OpenedRows<File> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #file: Lazy<File>;
  readonly #ids = new Set<string>();
  #paper: MediaQueryList | undefined;

  constructor(host: ReactiveElement, load: () => Promise<File>) {
    this.#host = host;
    this.#file = new Lazy(host, load);
    host.addController(this);
  }

  hostConnected(): void {
    this.#paper ??= matchMedia('print');
    this.#paper.addEventListener('change', this.#draw);
    for (const event of ['pointerdown', 'focusin']) this.#host.addEventListener(event, this.#fetch, { once: true, passive: true });
  }

  hostDisconnected(): void {
    this.#paper?.removeEventListener('change', this.#draw);
  }

  readonly #draw = (): void => this.#host.requestUpdate();

  readonly #fetch = (): void => void this.#file.arrival();

  has(id: string): boolean {
    return this.#paper?.matches === true || this.#ids.has(id);
  }

  set(id: string, open: boolean): void {
    if (this.#paper?.matches || this.#ids.has(id) === open) return;
    this.#ids[open ? 'add' : 'delete'](id);
    this.#draw();
  }

  /** What the file draws; words in its place until it is there, and when it does not come, a way to ask again. */
  draw(draw: (file: File) => TemplateResult, m: ListMessages): TemplateResult | typeof nothing {
    const file = this.#file.get();
    if (file) return draw(file);
    if (this.#paper?.matches) return nothing; // paper shows what stands at rest
    if (!this.#file.failed) return html`<p class="soft">${m.detailLoading}</p>`;
    return html`<p>${m.partFailed}</p>
      <button type="button" class="button" @click=${this.#fetch}>${m.retry}</button>`;
  }
}
