import { type ContentProblem, PairError } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import type { Language } from './language.js';

/** A document that was read, and in which something is to be mended. */
export class RefusedDocument extends PairError {
  readonly faults: readonly ContentProblem<string>[];

  constructor(faults: readonly ContentProblem<string>[]) {
    super('format', `The document is not shown: ${faults.map(({ field, advice }) => `${field}: ${advice.en}`).join(' ')}`);
    this.faults = faults;
  }

  /** What to do, for the person who wrote the document, under a heading of this level. */
  advice = (title: string, language: Language, level: number): TemplateResult =>
    html`<section class="owner" part="problems" aria-labelledby="problems">
      <p class="lead" id="problems" role="heading" aria-level=${level}>${title}</p>
      <ul>
        ${this.faults.map(({ field, advice }) => html`<li><b>${field}</b> ${advice[language]}</li>`)}
      </ul>
    </section>`;
}
