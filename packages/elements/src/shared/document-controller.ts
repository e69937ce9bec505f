import type { PairError, PairErrorCode } from '@pair-aidance/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Phase } from './phase.js';

/** After so long, in milliseconds, the visitor is told that the document loads, and that it takes long: before that, words would only flash. */
const LATE = 1000;
const SLOW = 5000;

/** What a host does with its document. */
export interface DocumentHost<Content> {
  /** Loads the document at `src`, or our own when there is none. */
  load(src: string | undefined, signal: AbortSignal): Promise<Content>;
  /** Creates what the host shows of a document, and gives the function that shows it; not called for a load given up. */
  prepare(document: Content): Promise<() => void>;
  isEmpty?(document: Content): boolean;
  /** Tells the page of a new phase. */
  tell(phase: Phase, code?: PairErrorCode): void;
}

/** What tells two addresses apart as two documents: a query is often only the version of the same file. */
const fileOf = (src: string | undefined) => src?.split(/[?#]/)[0];

/**
 * Loads the document of its host and follows what becomes of it. A load given up never shows. When a file is loaded once more, what it held
 * stays until the new comes, and longer when that does not come.
 */
export class DocumentController<Content> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & DocumentHost<Content>;
  #src: string | undefined;
  #loading: AbortController | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  phase: Phase = 'idle';
  /** Why there is no document in phase `error`, and no newer one in the others. */
  error: Partial<PairError> | undefined;
  /** Code of `error`; `network` for a file of ours that did not come. */
  code: PairErrorCode | undefined;
  /** Whether loading has taken long enough to be said. */
  late = false;
  document: Content | undefined;
  /** Whether a press asked again: its button stays until something comes, so that the focus does. */
  retried = false;

  constructor(host: ReactiveControllerHost & HTMLElement & DocumentHost<Content>) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects at once: only what is still away afterwards was removed.
    queueMicrotask(() => this.#host.isConnected || this.#stop());
  }

  /** Asks again for what did not come, or was given up as the host was taken out of the page. */
  resume(): void {
    if (this.error || (this.phase === 'loading' && !this.#loading)) void this.load(this.#src);
  }

  /** Asks again on a press; the focus goes from the button to what comes in its place. */
  async retry(): Promise<void> {
    this.retried = true;
    await this.load(this.#src);
    const { shadowRoot: root } = this.#host;
    if (this.error || this.#loading || !this.document || !root?.activeElement) return; // the visitor may be elsewhere by now
    await this.#host.updateComplete;
    // An owner's heading stands in place of ours, or none does.
    const places = root.querySelectorAll<HTMLElement>('[tabindex="-1"], button, input');
    [...places].find((place) => place.checkVisibility())?.focus();
  }

  /** Loads the document at `src`, or our own when there is none; an empty address waits for a better one. */
  async load(src: string | undefined): Promise<void> {
    this.#stop();
    const isSame = fileOf(src) === fileOf(this.#src);
    this.#src = src;
    this.late = false;
    this.error = undefined;
    if (!isSame) {
      this.document = undefined;
      this.retried = false;
    }
    if (src === '') return this.#enter('idle');
    const { signal } = (this.#loading = new AbortController());
    this.#timers = [
      setTimeout(() => {
        this.late = true;
        this.#host.requestUpdate();
      }, LATE),
      setTimeout(() => this.#enter('slow'), SLOW),
    ];
    this.#enter('loading');
    try {
      const document = await this.#host.load(src, signal);
      const show = await this.#host.prepare(document);
      if (signal.aborted) return;
      show();
      this.document = document;
      this.retried = false;
      this.#settle();
    } catch (error) {
      if (signal.aborted) return;
      // A PairError has a code and is every way in which a document could not be loaded; anything else is a file of ours that did not come.
      const { code = 'network' } = (this.error = error as Partial<PairError>);
      this.#settle(code);
      console.error(error);
    }
    this.#stop();
  }

  /** Enters the phase after loading: a document of before stays when no newer one came. */
  #settle(code?: PairErrorCode): void {
    const { document } = this;
    this.#enter(document ? (this.#host.isEmpty?.(document) ? 'empty' : 'ready') : 'error', code);
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#timers.forEach(clearTimeout);
    if (this.phase === 'slow') this.phase = 'loading'; // so that coming back loads again
  }

  #enter(phase: Phase, code?: PairErrorCode): void {
    this.phase = phase;
    this.code = code;
    this.#host.requestUpdate();
    this.#host.tell(phase, code);
  }
}
