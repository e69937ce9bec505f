import { html, nothing, type TemplateResult } from 'lit';

import { figure } from './degrees.js';
import { citedPassages } from './names.js';
import { explained, plain, sourced, type View } from './view.js';

const isAnswered = ({ state }: View) => Object.keys(state.answers).length > 0;

/** "Situez votre projet": questions for one mission, and the passages of the guide that the answers meet. No place, no figure, no verdict. */
export const situate = (v: View): TemplateResult =>
  html`<div class="situate ${isAnswered(v) ? 'answered' : ''}">
    <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      <p class="on-paper mission">${v.m.mission}</p>
      ${v.outline.situate.questions.map(({ id, answers, terms }) => {
        const words = v.texts.situate.questions[id];
        if (!words) return nothing;
        return html`<fieldset>
          <legend class="strong">${v.simple ? words.plain : words.text}</legend>
          ${v.simple ? nothing : plain(v, words.plain)}
          ${answers.map(
            (answer) =>
              html`<label class="choice ${v.state.answers[id] === answer.id ? 'chosen' : ''}"
                ><input
                  type="radio"
                  name=${id}
                  value=${answer.id}
                  .checked=${v.state.answers[id] === answer.id}
                  @change=${() => v.act((store) => store.answer(id, answer.id))}
                /><span>${words.answers[answer.id]}</span></label
              >`,
          )}
          ${explained(v, terms)}
        </fieldset>`;
      })}
      <p class="screen">
        <button type="button" class="button" @click=${() => v.act((store) => store.clearAnswers())}>${v.m.another}</button>
        <span class="small soft">${v.m.stays}</span>
      </p>
    </form>
    <div>
      <p class="lead" role="heading" aria-level=${v.level + 2}>${v.m.met}</p>
      ${figure(
        v,
        v.state.passages.flatMap(({ degree }) => degree ?? []),
      )}
      ${isAnswered(v) ? nothing : html`<p class="soft">${v.m.unmet}</p>`}
      ${v.state.passages.map(({ id, because }) => {
        const quotes = because.map(({ question, answer }) => v.m.quoted(v.texts.situate.questions[question]?.answers[answer] ?? ''));
        return html`<div class="note">
          <p>${v.texts.situate.passages[id]}</p>
          ${quotes.length > 0 ? html`<p class="small soft">${v.m.because(quotes.join(', '))}</p>` : nothing}
        </div>`;
      })}
      <div class="foot">${sourced(v, v.m.met, citedPassages(v))}</div>
    </div>
  </div>`;
