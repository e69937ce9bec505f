import type { CSSResult, ReactiveControllerHost } from 'lit';

/**
 * A part of an element in a separate file, asked for when it is first needed; its `styles` are adopted with it. One that does not come is said in
 * the console and asked for again at the next update; meanwhile the element goes on without it.
 */
export class Lazy<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #asked: Promise<Part | undefined> | undefined;
  /** The part, once it is there. */
  part: Part | undefined;
  /** Whether it did not come when it was last asked for. */
  failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, for a template: undefined until it is there, and drawn again then. */
  get(): Part | undefined {
    void this.arrival();
    return this.part;
  }

  #adopt({ styles = [] }: { styles?: CSSResult | readonly CSSResult[] }): void {
    const { renderRoot } = this.#host as ReactiveControllerHost & { renderRoot: ShadowRoot };
    renderRoot.adoptedStyleSheets.push(...[styles].flat().map(({ styleSheet }) => styleSheet!));
  }

  /** The part, or undefined when it does not come. */
  arrival(): Promise<Part | undefined> {
    return (this.#asked ??= this.#load().then(
      (part) => {
        this.failed = false;
        this.part = part;
        this.#adopt(part as { styles?: CSSResult | readonly CSSResult[] });
        this.#host.requestUpdate();
        return part;
      },
      (error: unknown) => {
        this.#asked = undefined;
        console.warn(error);
        // Drawn again once: that update asks a second time, and a network that stays away is left alone then.
        if (!this.failed) this.#host.requestUpdate();
        this.failed = true;
        return undefined;
      },
    ));
  }
}
