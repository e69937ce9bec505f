import type { EngagementBlock, EngagementBlockTexts } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { citedCells } from './cases.js';
import { places } from './degrees.js';
import { type Cited, citedIn, fullSource, numbered, type View } from './view.js';

/** The names of the role, with what the documents say of them. */
export const names = (v: View): TemplateResult =>
  html`<dl class="names">
    ${v.outline.names.map(({ id }) => {
      const { term, text } = v.texts.names[id] ?? {};
      return html`<div>
        <dt class="strong">${term}</dt>
        <dd>${text}</dd>
      </div>`;
    })}
  </dl>`;

/** Where the names come from. */
export const citedNames = ({ outline, texts }: View): Cited[] =>
  outline.names.map(({ id, sources }) => ({ words: texts.names[id]?.term, sources }));

/** Where the questions and the passages that they lead to come from. */
export const citedQuestions = ({ outline, texts }: View): Cited[] =>
  outline.situate.questions.map(({ id, sources }) => ({ words: texts.situate.questions[id]?.text, sources }));
export const citedPassages = ({ outline, texts, state }: View): Cited[] =>
  outline.situate.passages
    .filter(({ id }) => state.passages.some((met) => met.id === id))
    .map(({ id, sources }) => ({ words: texts.situate.passages[id], sources }));

/** The documents that the numbers stand for; on paper also the lines, block by block, of all that is printed. */
export function documents(v: View): TemplateResult {
  const { outline, texts } = v;
  const blocks: [EngagementBlockTexts, EngagementBlock, Cited[]?][] = [
    ...places.map((name): (typeof blocks)[0] => [texts.degrees[name], outline.degrees[name]]),
    [texts.sections.degrees, outline.sections.degrees],
    [texts.sections.situate, outline.sections.situate, [...citedQuestions(v), ...citedPassages(v)]],
    [texts.sections.cases, outline.sections.cases, citedCells(v)],
    [texts.sections.notice, outline.sections.notice],
  ];
  return html`<ol class="small">
      ${Object.keys(texts.sources).map((id) => html`<li>${fullSource(v, id)}</li>`)}
    </ol>
    <p class="small soft">${v.m.textVersion}</p>
    ${
      outline.links?.length
        ? html`<div class="screen small">
            <p>${v.m.links}</p>
            <ul role="list">
              ${outline.links.map(
                ({ id, url, sources }) =>
                  html`<li><a href=${url}>${texts.links?.[id]}</a> <span class="soft">[${numbered(v, sources)}]</span></li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    <div class="on-paper small notes">
      ${blocks.map(
        ([words, block, more = []]) =>
          html`<p>
            <b>${words.title}</b>
            [${[...new Set([...citedIn(v, block, words), ...more].map(({ sources }) => numbered(v, sources)))].join('\u00a0; ')}]
          </p>`,
      )}
    </div>`;
}
