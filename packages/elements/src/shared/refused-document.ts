import { PairError } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import type { Language } from './language.js';

type Advice = readonly { where: string; fr: string; en: string }[];

/** A document that was read, and in which something is to be mended. */
export class RefusedDocument extends PairError {
  /** What to do, for the person who wrote the document, under a heading of this level. */
  readonly advice: (title: string, language: Language, level: number) => TemplateResult;

  constructor(problems: readonly { where: string; advice: { fr: string; en: string } }[]) {
    const advice: Advice = problems.map(({ where, advice: { fr, en } }) => ({ where, fr, en }));
    super('format', `The document is not shown: ${advice.map(({ where, en }) => `${where}: ${en}`).join(' ')}`);
    this.advice = (title, language, level) =>
      html`<section class="owner" part="problems" aria-labelledby="problems">
        <p class="lead" id="problems" role="heading" aria-level=${level}>${title}</p>
        <ul>
          ${advice.map((each) => html`<li><b>${each.where}</b> ${each[language]}</li>`)}
        </ul>
      </section>`;
  }
}
