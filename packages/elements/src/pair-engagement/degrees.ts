import type { EngagementDegree } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import { continuum } from './continuum.js';
import { explained, head, said, shower, type View } from './view.js';

/** In the order of the continuum. */
const places: readonly EngagementDegree[] = ['participation', 'hybrid', 'partnership'];

/**
 * The degrees drawn: two strands, and under them the reach of participation and that of partnership. Where both reach is the hybrid. What `met`
 * names is drawn strong. It says nothing that the text beside it does not, so assistive technology passes over it.
 */
export const figure = ({ m, texts }: View, met?: readonly EngagementDegree[]): TemplateResult =>
  html`<div class="figure ${met ? `of-answers ${met.join(' ')}` : ''}" aria-hidden="true">
    <div class="keys">
      <p class="key small"><span class="experience"></span>${m.experience}</p>
      <p class="key small activity"><span></span>${m.activity}</p>
    </div>
    ${continuum}
    <p class="key small"><span class="team"></span>${m.team}</p>
    <div class="reach"><p>${places.map((degree) => html`<span>${texts.degrees[degree].title}</span> `)}</p></div>
  </div>`;

/** The three places of the continuum: what each is, and behind its own button what else the source says of it. */
export const degrees = (v: View): TemplateResult =>
  html`${figure(v)}
    <div class="columns">
      ${places.map((degree) => {
        const { statements, terms } = v.outline.degrees[degree];
        const words = v.texts.degrees[degree];
        const isOpen = v.state.open.includes(degree);
        const key = `${degree}-more`;
        return html`<div>
          ${head(v, degree, words, 2)} ${said(v, degree, statements, words, 0, 1)}
          ${shower(key, isOpen, v.m.more, v.m.about(words.title), () => v.act((store) => store.toggleDegree(degree)))}
          <div class="opened" id=${key} ?hidden=${!isOpen}>${said(v, degree, statements, words, 1)} ${explained(v, degree, terms)}</div>
        </div>`;
      })}
    </div>
    <p class="screen">
      <button
        type="button"
        class="button"
        id="degrees-all"
        @click=${() => v.act((store) => (v.state.allOpen ? store.closeAll() : store.openAll()))}
      >
        ${v.state.allOpen ? v.m.hideAll : v.m.showAll}
      </button>
    </p>`;
