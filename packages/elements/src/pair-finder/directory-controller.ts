import { type Directory, isPairError, loadDirectory, type PairErrorCode, parseDirectory, type Problem } from '@pair-aidance/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { embeddedDirectory, places } from './content.js';
import { type FinderPhase, PairFinderStateEvent } from './events.js';

/** After so long, in milliseconds, the visitor is told that the list loads, and that it takes long: before that, words would only flash. */
const LOADING = 1000;
const SLOW = 5000;

/** Loads the directory of its host and follows what becomes of it. A load given up never shows. */
export class DirectoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #prepare: (directory: Directory) => Promise<() => void>;
  #src: string | undefined;
  #loading: AbortController | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  phase: FinderPhase = 'idle';
  /** Why there is no list, in phase `error`. */
  code: PairErrorCode | undefined;
  /** Whether loading has taken long enough to be said. */
  late = false;
  directory: Directory | undefined;
  problems: readonly Problem[] = [];

  /** @param prepare Makes what the host shows of a directory, and gives the function that shows it; not called for a load given up. */
  constructor(host: ReactiveControllerHost & HTMLElement, prepare: (directory: Directory) => Promise<() => void>) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.phase === 'loading' && !this.#loading) void this.load(this.#src);
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects at once: only what is still away afterwards was removed.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  /** Loads the document at `src`, or our own when there is none; an empty address waits for a better one. */
  async load(src: string | undefined = this.#src): Promise<void> {
    this.#stop();
    this.#src = src;
    this.late = false;
    this.directory = undefined;
    this.problems = [];
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
      const { directory, problems } =
        src === undefined
          ? await parseDirectory(await embeddedDirectory())
          : await loadDirectory(new URL(src, document.baseURI), { signal, places });
      const show = await this.#prepare(directory);
      if (signal.aborted) return;
      show();
      this.directory = directory;
      this.problems = problems;
      this.#enter(directory.listings.length === 0 ? 'empty' : 'ready');
    } catch (error) {
      if (signal.aborted) return;
      // A PairError is every way in which a directory cannot be had; anything else is a file of ours that did not come.
      this.problems = isPairError(error) ? error.problems : [];
      this.#enter('error', isPairError(error) ? error.code : 'network');
      console.error(error);
    }
    this.#stop();
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#timers.forEach(clearTimeout);
    if (this.phase === 'slow') this.phase = 'loading'; // so that coming back loads again
  }

  #enter(phase: FinderPhase, code?: PairErrorCode): void {
    this.phase = phase;
    this.code = code;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PairFinderStateEvent(phase, code));
  }
}
