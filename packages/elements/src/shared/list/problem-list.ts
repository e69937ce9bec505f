import type { Problem } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../language.js';
import type { ListMessages } from './i18n/fr.js';

/** What is wrong with the document, for the person who keeps it: what happened first, then where, what was found and what to do. */
export function problemList(
  problems: readonly Problem[],
  shown: number,
  m: ListMessages['problems'],
  language: Language,
  level: number,
): TemplateResult {
  return html`<section class="owner" part="problems" aria-labelledby="problems">
    <p class="lead" id="problems" role="heading" aria-level=${level}>${m.title}</p>
    <p>${problems.length === 0 ? m.none : m.summary(shown, problems.length)}</p>
    <ul>
      ${problems.map((problem) => html`<li>${entry(problem, m, language)}</li>`)}
    </ul>
  </section>`;
}

function entry(
  { severity, record, line, field, found, consequence, expected, advice }: Problem,
  m: ListMessages['problems'],
  language: Language,
): TemplateResult {
  const where = [line === undefined ? (record ? m.record(record.index) : '') : m.line(line), record?.name].filter(Boolean).join(', ');
  return html`<p><b>${m[severity]}.</b> ${where} ${field === undefined ? nothing : html`<span class="soft">${m.column(field)}</span>`}</p>
    <dl>
      ${
        found === undefined
          ? nothing
          : html`<div>
              <dt>${m.found}</dt>
              <dd>${found === '' ? html`<i>${m.nothing}</i>` : html`<code>${found}</code>`}</dd>
            </div>`
      }
      ${
        expected === undefined
          ? nothing
          : html`<div>
              <dt>${m.expected}</dt>
              <dd>${expected[language]}</dd>
            </div>`
      }
    </dl>
    <p>${consequence[language]} ${advice[language]}</p>`;
}
