import { isPairError, type PairErrorCode, type Problem } from '@pair-aidance/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ListPhase } from './list-phase.js';

/** After so long, in milliseconds, the visitor is told that the list loads, and that it takes long: before that, words would only flash. */
const LOADING = 1000;
const SLOW = 5000;

/** What a host does with its document. */
interface DocumentHost<Document> {
  /** Loads the document at `src`, or our own when there is none. */
  load(src: string | undefined, signal: AbortSignal): Promise<{ document: Document; problems: readonly Problem[] }>;
  /** Makes what the host shows of a document, and gives the function that shows it; not called for a load given up. */
  prepare(document: Document): Promise<() => void>;
  isEmpty(document: Document): boolean;
  /** Tells the page of a new phase. */
  tell(phase: ListPhase, code?: PairErrorCode): void;
}

/** What tells two addresses apart as two lists: a query is often only the version of the same file. */
const fileOf = (src: string | undefined) => src?.split(/[?#]/)[0];

/**
 * Loads the document of its host and follows what becomes of it. A load given up never shows. When a file is loaded once more, what it held
 * stays until the new comes, and longer when that does not come.
 */
export class DocumentController<Document> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #does: DocumentHost<Document>;
  #src: string | undefined;
  #loading: AbortController | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  phase: ListPhase = 'idle';
  /** Why there is no list in phase `error`, and no newer one in the others. */
  error: unknown;
  /** Whether loading has taken long enough to be said. */
  late = false;
  document: Document | undefined;
  /** When `document` came. */
  loadedAt = new Date();
  problems: readonly Problem[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, does: DocumentHost<Document>) {
    this.#host = host;
    this.#does = does;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    if (this.phase === 'loading' && !this.#loading) void this.again();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    // A move in the document disconnects and connects at once: only what is still away afterwards was removed.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** What did not come may come now. */
  readonly #online = (): void => {
    if (this.error) void this.again();
    this.#host.requestUpdate(); // words, help lines and the like are asked for again
  };

  /** Loads what was last asked for once more. */
  again(): Promise<void> {
    return this.load(this.#src);
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
      this.problems = [];
    }
    if (src?.trim() === '') return this.#enter('idle');
    const { signal } = (this.#loading = new AbortController());
    this.#timers = [
      setTimeout(() => {
        this.late = true;
        this.#host.requestUpdate();
      }, LOADING),
      setTimeout(() => this.#enter('slow'), SLOW),
    ];
    this.#enter('loading');
    try {
      const { document, problems } = await this.#does.load(src, signal);
      const show = await this.#does.prepare(document);
      if (signal.aborted) return;
      show();
      this.document = document;
      this.loadedAt = new Date();
      this.problems = problems;
      this.#enter(this.#phaseOf(document));
    } catch (error) {
      if (signal.aborted) return;
      // A PairError is every way in which a document cannot be had; anything else is a file of ours that did not come.
      this.error = error;
      if (!this.document) this.problems = isPairError(error) ? error.problems : [];
      this.#enter(this.document ? this.#phaseOf(this.document) : 'error', isPairError(error) ? error.code : 'network');
      console.error(error);
    }
    this.#stop();
  }

  #phaseOf(document: Document): ListPhase {
    return this.#does.isEmpty(document) ? 'empty' : 'ready';
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#timers.forEach(clearTimeout);
    if (this.phase === 'slow') this.phase = 'loading'; // so that coming back loads again
  }

  #enter(phase: ListPhase, code?: PairErrorCode): void {
    this.phase = phase;
    this.#host.requestUpdate();
    this.#does.tell(phase, code);
  }
}
