import type { EngagementDegree } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { continuum } from './continuum.js';
import { citedIn, explained, part, plain, said, sourced, type View } from './view.js';

/** In the order of the continuum. */
export const places: readonly EngagementDegree[] = ['participation', 'hybrid', 'partnership'];

/** Sentences of a degree that are always seen. */
export const FIRST = 2;

/**
 * The degrees drawn: two strands, and under them the reach of participation and that of partnership. Where both reach is the hybrid. What `met`
 * names is drawn strong. It says nothing that the text beside it does not, so assistive technology passes over it.
 */
export const figure = ({ m, texts }: Pick<View, 'm' | 'texts'>, met?: readonly EngagementDegree[]): TemplateResult =>
  html`<div class="figure ${met ? `of-answers ${met.join(' ')}` : ''}" aria-hidden="true">
    <div class="keys">
      <p class="key small"><span class="experience"></span>${m.experience}</p>
      <p class="key small activity"><span></span>${m.activity}</p>
    </div>
    ${continuum}
    <p class="key small"><span class="team"></span>${m.team}</p>
    <div class="reach"><p>${places.map((degree) => html`<span>${texts.degrees[degree].title}</span> `)}</p></div>
  </div>`;

/** The three places of the continuum: the picture, what each is in two sentences, and what opens to the rest that the source says of it. */
export const degrees = (v: View): TemplateResult =>
  html`${figure(v)}
    <div class="columns degrees">
      ${places.map((degree) => {
        const block = v.outline.degrees[degree];
        const words = v.texts.degrees[degree];
        const first = block.statements.slice(0, FIRST);
        const sentences = first.map(({ id }) => words.statements[id]).join(' ');
        // The plain version says the whole block: all sentences are behind it then.
        const rest = v.simple ? block.statements : block.statements.slice(FIRST);
        return html`<div>
          <p class="title" id=${degree} role="heading" aria-level=${v.level + 1} tabindex="-1">${words.title}</p>
          ${plain(v, words.plain)} ${v.simple ? nothing : html`<p>${sentences}</p>`}
          <div class="foot">
            ${part(
              v,
              degree,
              'more',
              html`<span>${v.m.more}<span class="sr">${v.m.about(words.title)}</span></span>`,
              html`${said(v, rest, words, v.level + 2)} ${explained(v, block.terms)}`,
            )}
            ${sourced(v, words.title, citedIn(v, block, words))}
          </div>
        </div>`;
      })}
    </div>`;
