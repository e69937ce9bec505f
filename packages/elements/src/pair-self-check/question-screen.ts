import { reservedAnswers, resultOf } from '@pair-aidance/sdk';
import { html, nothing, svg, type TemplateResult } from 'lit';

import { helpNumbers } from '../shared/help-lines/help-lines.js';
import { topicsOf } from '../shared/help-lines/topics.js';
import { answerText, fold, type View } from './view.js';

export interface QuestionActions {
  answer(question: string, answer: string): void;
  next(): void;
  /** Puts the focus on the first answer. */
  toFirst(): void;
  /** Says the question in other words. */
  reword(): void;
}

/** Which answer a page's scripts would read from an event that reached them. */
const keep = (event: Event) => event.stopPropagation();

/** A companion line, and one stride for each question reached; the line has an end only when that is known. */
function strides(number: number, total: number | null): TemplateResult {
  const end = total ?? number + 1;
  const width = (end + 1) * 18;
  const each = Array.from({ length: number }, (_, index) => svg`<path d="M${2 + index * 18} 20h10" />`);
  return html`<svg class="strides" width=${width} height="24" viewBox="0 0 ${width} 24" aria-hidden="true">
    <path d="M2 8h${end * 18 - 8}" />
    ${total === null ? svg`<path d="M${end * 18 + 4} 8h16" stroke-dasharray="0.1 8" />` : nothing} ${each}
  </svg>`;
}

/** One question: a group of answers, none chosen beforehand, and two ways not to choose. */
export function questionScreen(
  view: View,
  isPlain: boolean,
  { answer, next, toFirst, reword }: QuestionActions,
): TemplateResult | typeof nothing {
  const { m, texts, state, rules } = view;
  const question = rules.questions.find(({ id }) => id === state.question);
  const words = question && texts.questions[question.id];
  if (!words) return nothing;
  const { id } = question;
  const given = state.answers[id];
  const asked = isPlain ? words.plain : words.text;
  const option = (value: string, index: number, speaksOfDistress = false) =>
    html`<label class="answer ${given === value ? 'chosen' : ''}"
        ><input
          type="radio"
          name="answer"
          id=${`answer-${index}`}
          autocomplete="off"
          value=${value}
          @change=${() => answer(id, value)}
        /><span>${answerText(view, { question: id, answer: value })}</span></label
      >${speaksOfDistress ? safety(view, given === value) : nothing}`;
  return html`${
      state.missing
        ? html`<div class="note alert" id="summary" role="group" tabindex="-1" aria-labelledby="summary-title">
            <p class="lead" id="summary-title" role="heading" aria-level=${view.level}>${m.missingTitle}</p>
            <p>
              <a
                href="#answer-0"
                @click=${(event: Event) => {
                  event.preventDefault();
                  toFirst();
                }}
                >${m.missing}</a
              >
            </p>
          </div>`
        : nothing
    }
    <div class="asked">
      ${strides(state.number ?? 1, state.total)}
      <p class="soft" id="progress">${m.question(state.number ?? 1, state.total)}</p>
      <p class="title" id="heading" role="heading" aria-level=${view.level} tabindex="-1" aria-describedby="progress">${asked}</p>
      <button type="button" class="button text" @click=${reword}>${isPlain ? m.usual : m.plain}</button>
    </div>
    <form
      novalidate
      autocomplete="off"
      @submit=${(event: Event) => {
        event.preventDefault();
        next();
      }}
    >
      <fieldset
        aria-labelledby="heading"
        aria-describedby=${[words.hint && 'hint', state.missing && 'missing'].filter(Boolean).join(' ') || nothing}
        @click=${keep}
        @input=${keep}
        @change=${keep}
      >
        ${words.hint ? html`<p class="soft" id="hint">${words.hint}</p>` : nothing}
        ${state.missing ? html`<p class="alert-text" id="missing">${m.missing}</p>` : nothing}
        <div class="answers">${question.answers.map((each, index) => option(each.id, index, each.distress))}</div>
        <div class="answers quiet">${reservedAnswers.map((each, index) => option(each, question.answers.length + index))}</div>
      </fieldset>
      ${question.notions?.map((notion) => notionDetails(view, notion))}
      <button type="submit" class="button main">${m.next}</button>
    </form>`;
}

/** Under an answer that speaks of distress, once it is chosen: numbers to call. The region is there before, so that it is heard. */
function safety({ texts, state, rules, help }: View, isShown: boolean): TemplateResult {
  const topics = isShown ? topicsOf(help.lines, ['suicide', ...resultOf(rules, state.answers).topics]).slice(0, 2) : [];
  return html`<div role="status" class=${isShown ? 'warm' : 'none'}>
    ${
      isShown
        ? html`<p>${texts.distress}</p>
            ${helpNumbers(topics, help)}`
        : nothing
    }
  </div>`;
}

/** What a word means, for who wants to know. */
function notionDetails({ texts, rules, m }: View, id: string): TemplateResult | typeof nothing {
  const notion = texts.notions[id];
  const sources = rules.notions.find((each) => each.id === id)?.sources;
  if (!notion) return nothing;
  return fold(
    m.learn(notion.term),
    html`<p>${notion.text}</p>
      ${sources?.map(
        (source) => html`<p class="small soft">${[texts.sources[source.id]?.title, m.lines(source.lines)].filter(Boolean).join(', ')}</p>`,
      )}`,
  );
}
