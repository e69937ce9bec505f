import { html, type TemplateResult } from 'lit';

import { pencil } from './icons.js';
import { answerText, type View } from './view.js';

/** The answers on the route, each with a way to change it, before anything is said of them. */
export function reviewScreen(view: View, edit: (question: string) => void, next: () => void): TemplateResult {
  const { m, state, texts } = view;
  return html`<p class="title" id="heading" role="heading" aria-level=${view.level} tabindex="-1">${m.review}</p>
    <dl class="review">
      ${state.route.questions.map((question) => {
        const answer = state.answers[question] ?? 'skipped';
        const short = texts.questions[question]?.short ?? '';
        return html`<div>
          <dt class="soft">${short}</dt>
          <dd class=${answer === 'skipped' ? 'soft' : 'strong'}>
            ${answer === 'skipped' ? m.none : answerText(view, { question, answer })}
          </dd>
          <dd class="edit">
            <button type="button" class="button text" @click=${() => edit(question)}>
              ${pencil} ${m.edit}<span class="sr">&nbsp;: ${short}</span>
            </button>
          </dd>
        </div>`;
      })}
    </dl>
    <button type="button" class="button main" @click=${next}>${m.see}</button>`;
}
