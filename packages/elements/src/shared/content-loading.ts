import type { PairErrorCode } from '@pair-aidance/sdk';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

import { type Language, languageFor } from './language.js';
import type { RefusedDocument } from './refused-document.js';

/** What an element with a content of its own is doing: loading, loading for more than five seconds, ready, or failed. */
export type ContentPhase = 'loading' | 'slow' | 'ready' | 'error';

/** A content to show: its words come in the language asked, or in another when it has no other. */
export interface Worded<Texts> {
  texts(language: Language): Promise<{ language: string; texts: Texts }>;
}

/** What is said until a content is there, and when it cannot be. */
export interface WaitingMessages {
  loading: string;
  slow: string;
  errorTitle: string;
  error: string;
  errorDocument: string;
  retry: string;
  owner: string;
}

interface Parts<Content, Messages> {
  load(signal: AbortSignal): Promise<Content>;
  /** The element's own words, around those of the content. */
  words(language: Language): Promise<Messages>;
  /** Called once when all is there, before it is drawn. */
  ready(content: Content): void;
  entered(phase: ContentPhase, code?: PairErrorCode): void;
}

/** Pauses before the two notices of a slow content, in milliseconds. */
const LATE = 1000;
const SLOW = 5000;

/** Loads what an element shows, in its language, and says what becomes of that. */
export class ContentLoading<Content extends Worded<Texts>, Texts, Messages extends WaitingMessages> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { lang: string };
  readonly #parts: Parts<Content, Messages>;
  #loading: AbortController | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** Language that the words were last asked in. */
  #asked: string | undefined;
  #isLate = false;
  #advice: RefusedDocument['advice'] | undefined;
  phase: ContentPhase = 'loading';
  content: Content | undefined;
  texts: Texts | undefined;
  words: Messages | undefined;
  /** Language of `texts`. */
  language = '';

  constructor(host: ReactiveControllerHost & Element & { lang: string }, parts: Parts<Content, Messages>) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    // Taken out while it loaded, and put back.
    if (this.#asked !== undefined && !this.content && !this.#loading) void this.load();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    // A move in the document disconnects and connects at once: only what is still away afterwards was removed.
    queueMicrotask(() => this.#host.isConnected || this.#stop());
  }

  /** What did not come may come now. */
  readonly #online = (): void => {
    if (this.phase === 'error') void this.load();
    this.#host.requestUpdate();
  };

  hostUpdate(): void {
    if (this.content && this.#asked !== languageFor(this.#host)) void this.#translate().catch(console.warn);
  }

  async load(): Promise<void> {
    this.#stop();
    this.content = this.texts = this.#advice = undefined;
    this.#isLate = false;
    const { signal } = (this.#loading = new AbortController());
    this.#timers = [
      setTimeout(() => {
        this.#isLate = true;
        this.#host.requestUpdate();
      }, LATE),
      setTimeout(() => this.#enter('slow'), SLOW),
    ];
    this.#enter('loading');
    try {
      const [content] = await Promise.all([this.#parts.load(signal), this.#translate()]);
      if (signal.aborted) return;
      this.content = content;
      await this.#translate();
      if (signal.aborted) return;
      this.#parts.ready(content);
      this.#enter('ready');
    } catch (error) {
      if (signal.aborted) return;
      this.content = undefined;
      console.error(error);
      // A PairError has a code, and a document that is refused has advice; anything else is a file of ours that did not come.
      const { code = 'network', advice } = error as Partial<RefusedDocument>;
      this.#advice = advice;
      this.#enter('error', code);
    } finally {
      if (!signal.aborted) this.#stop();
    }
  }

  async #translate(): Promise<void> {
    const wanted = (this.#asked = languageFor(this.#host));
    const [words, found] = await Promise.all([this.#parts.words(wanted), this.content?.texts(wanted)]);
    if (wanted !== this.#asked) return;
    this.words = words;
    this.texts = found?.texts;
    this.language = found?.language ?? wanted;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#timers.forEach(clearTimeout);
  }

  #enter(phase: ContentPhase, code?: PairErrorCode): void {
    this.phase = phase;
    this.#host.requestUpdate();
    this.#parts.entered(phase, code);
  }

  /** What is said while there is nothing to show. With `isDebug`, also what is wrong with the document. */
  waiting(level: number, isDebug: boolean): TemplateResult | typeof nothing {
    const { words: m, phase } = this;
    if (!m) return nothing;
    if (phase !== 'error') return html`<p role="status" class="soft">${phase === 'slow' ? m.slow : this.#isLate ? m.loading : nothing}</p>`;
    return html`<div class="note alert" role="alert">
        <p class="lead" role="heading" aria-level=${level}>${m.errorTitle}</p>
        <p>${this.#advice ? m.errorDocument : m.error}</p>
      </div>
      <button type="button" class="button main" @click=${() => void this.load()}>${m.retry}</button>
      ${isDebug ? this.#advice?.(m.owner, this.language === 'en' ? 'en' : 'fr', level + 1) : nothing}`;
  }
}
