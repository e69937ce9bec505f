import type { ContentProblem } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { DocumentElement } from './document-element.js';
import type { Language } from './language.js';
import { Localized } from './localized.js';
import type { RefusedDocument } from './refused-document.js';
import type { Worded } from './worded.js';

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

/** The words of an element, and once they are there those of its content. */
interface Words<Texts, Messages> {
  m: Messages;
  content: { language: string; texts: Texts } | undefined;
}

/** An element that shows a content in its own words, such as a questionnaire. */
export abstract class ContentElement<
  Content extends Worded<Texts>,
  Texts,
  Messages extends WaitingMessages,
> extends DocumentElement<Content> {
  #local = this.#localize();

  /** The element's own words, around those of the content. */
  protected abstract readonly words: Record<Language, () => Promise<Messages>>;
  /** Called when a content is there with its words, before it is drawn. */
  protected abstract begin(content: Content): void;

  /** What is to be mended in the document of `src`; empty when it is shown, or could not be loaded. */
  get problems(): readonly ContentProblem<string>[] {
    return (this.loading.error as Partial<RefusedDocument> | undefined)?.faults ?? [];
  }

  /** The words, once they are there: of one language at a time, also while another is loaded. */
  protected get local(): Words<Texts, Messages> | undefined {
    return this.#local.texts;
  }

  protected override async prepare(content: Content): Promise<() => void> {
    const local = this.#localize(content);
    await local.arrival();
    return () => {
      this.#local = local;
      this.begin(content);
    };
  }

  #localize(document?: Content): Localized<Words<Texts, Messages>> {
    return new Localized<Words<Texts, Messages>>(this, async (language) => {
      const [m, content] = await Promise.all([this.words[language](), document?.texts(language)]);
      return { m, content };
    });
  }

  /** What is said while there is nothing to show. With `debug`, also what is wrong with the document. */
  protected renderWaiting(): TemplateResult | typeof nothing {
    const m = this.local?.m;
    const { phase, late, error, retried } = this.loading;
    if (!m || phase === 'idle') return nothing;
    const failed = phase === 'error';
    const { advice } = (failed ? error : {}) as Partial<RefusedDocument>;
    return html`${
      failed
        ? html`<div class="note alert" role="alert">
            <p class="lead" role="heading" aria-level=${this.level()}>${m.errorTitle}</p>
            <p>${advice ? m.errorDocument : m.error}</p>
          </div>`
        : html`<p role="status" class="soft">${phase === 'slow' ? m.slow : late ? m.loading : nothing}</p>`
    }
    ${failed || retried ? html`<button type="button" class="button main" @click=${() => void this.loading.retry()}>${m.retry}</button>` : nothing}
    ${this.debug ? advice?.(m.owner, this.#local.language, this.level(1)) : nothing}`;
  }
}
