import { loadSelfCheck, PairError } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import type { Language } from '../shared/localize-controller.js';

import type { Content } from './content.js';

type Advice = readonly { where: string; fr: string; en: string }[];

/** A document that was read, and in which something is to be mended. */
export class RefusedDocument extends PairError {
  /** What to do, for the person who wrote the document, under a heading of this level. */
  readonly advice: (title: string, language: Language, level: number) => TemplateResult;

  constructor(advice: Advice) {
    super('format', `The self-check is not shown: ${advice.map(({ where, en }) => `${where}: ${en}`).join(' ')}`);
    this.advice = (title, language, level) =>
      html`<section class="owner" part="problems" aria-labelledby="problems">
        <p class="lead" id="problems" role="heading" aria-level=${level}>${title}</p>
        <ul>
          ${advice.map((each) => html`<li><code>${each.where}</code> ${each[language]}</li>`)}
        </ul>
      </section>`;
  }
}

/** Loads and checks an owner's document. Throws PairError when it cannot be had, RefusedDocument when it is to be mended. */
export async function ownerContent(src: string, signal: AbortSignal): Promise<Content> {
  const { selfCheck, problems } = await loadSelfCheck(new URL(src, document.baseURI), { signal });
  if (!selfCheck) throw new RefusedDocument(problems.map(({ where, advice }) => ({ where, ...advice })));
  const { texts: byLanguage, ...rules } = selfCheck;
  return {
    rules,
    async texts(wanted) {
      const [language = wanted, texts] =
        Object.entries(byLanguage).find(([tag]) => tag === wanted || tag.startsWith(`${wanted}-`)) ?? Object.entries(byLanguage)[0] ?? [];
      if (!texts) throw new RefusedDocument([]);
      return { language, texts };
    },
  };
}
