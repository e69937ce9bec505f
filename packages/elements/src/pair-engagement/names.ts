import { html, type TemplateResult } from 'lit';

import { cited, type View } from './view.js';

/** The names of the role, with what the documents say of them. */
export const names = (v: View): TemplateResult =>
  html`<dl class="names">
    ${v.outline.names.map(({ id, sources }) => {
      const { term, text } = v.texts.names[id] ?? {};
      return html`<div>
        <dt class="strong">${term}</dt>
        <dd>${cited(v, `name-${id}`, text ?? '', sources)}</dd>
      </div>`;
    })}
  </dl>`;

/** The documents that the numbers stand for. */
export const documents = ({ m, texts, level }: View): TemplateResult =>
  html`<section class="paper" aria-labelledby="documents">
    <p class="title" id="documents" role="heading" aria-level=${level + 1}>${m.sources}</p>
    <ol class="small">
      ${Object.values(texts.sources).map(({ title, publisher, date }) => html`<li>${[title, publisher, date].filter(Boolean).join(', ')}</li>`)}
    </ol>
  </section>`;
