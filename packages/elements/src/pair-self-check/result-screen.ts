import type { GivenAnswer, SelfCheckResult, StatementPart } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { helpList, topicsOf } from '../shared/help-lines/topics.js';
import { printer } from '../shared/icons/screens.js';
import { download, pencil } from './icons.js';
import { fold, quotesOf, type View } from './view.js';
import { way, type WayActions } from './ways.js';

export interface ResultActions extends WayActions {
  print(): void;
  save(): void;
  /** Back to the answers. */
  again(): void;
}

/** How many ways on stand in the first screen; all open, with what there is to say of them. */
const WAYS = 3;

/** The parts of the result, in the order in which they are said: to somebody for whom today is hard, care comes first. */
export const partsOf = ({ distress }: SelfCheckResult): readonly StatementPart[] =>
  distress ? ['care', 'brings', 'know', 'free'] : ['brings', 'know', 'care', 'free'];

/** First what it comes to, three ways on and somebody to talk to; then, each a press away, what the answers showed and why. No verdict. */
export function resultScreen(view: View, actions: ResultActions): TemplateResult | typeof nothing {
  const { m, texts, help, level } = view;
  const { result } = view.state;
  const outcome = result && texts.outcomes[result.outcome];
  if (!outcome) return nothing;
  const ways = (isDetailed: boolean) => result.steps.map((step) => way(view, step, actions, isDetailed));
  const reasons = [
    { words: outcome.title, because: result.because },
    ...result.steps.map(({ id, because }) => ({ words: texts.steps[id]?.title, because })),
  ].filter(({ because }) => because.length > 0);
  const topics = topicsOf(help.lines, topicsFor(result));
  const part = (title: string, content: unknown, isOpen = false) =>
    content === nothing ? nothing : fold(title, content, level + 1, isOpen);
  const lines = html`<div id="help-lines">${part(help.m.title, helpList(topics, { ...help, level: level + 2 }), result.distress)}</div>`;
  return html`<div id="result">
      <p class="display" id="heading" role="heading" aria-level=${level} tabindex="-1">${outcome.title}</p>
      <p>${outcome.text}</p>
      <div>
        <p class="lead" role="heading" aria-level=${level + 1}>${m.steps}</p>
        <ul class="ways" role="list">
          ${ways(false).slice(0, WAYS)}
        </ul>
      </div>
      <div class="warm" id="person">
        <p class="lead" role="heading" aria-level=${level + 1}>${texts.contact.title}</p>
        <p class="small">${texts.contact.text}</p>
        <div class="numbers"><slot name="local"></slot></div>
      </div>
      <div class="rest">
        ${result.distress ? lines : nothing}
        ${part(
          m.allSteps,
          html`<ul class="ways" role="list">
            ${ways(true)}
          </ul>`,
        )}
        ${partsOf(result).map((name) => {
          const said = result.statements.filter((each) => each.part === name);
          const words = said.map(({ id, because }) => ({ words: texts.statements[id], because }));
          return part(texts.parts[name], reasoned(view, words));
        })}
        ${part(m.why, reasoned(view, reasons))} ${result.distress ? nothing : lines} ${part(m.sources, sources(view, result))}
      </div>
    </div>
    <p class="actions">
      <button type="button" class="button text" @click=${actions.print}>${printer} ${m.print}</button>
      <button type="button" class="button text" @click=${actions.save}>${download} ${m.save}</button>
      <button type="button" class="button text" @click=${actions.again}>${pencil} ${m.again}</button>
    </p>
    <p class="on-paper">${m.printed(new Date())}</p>`;
}

/** Where life is at stake first, after an answer that spoke of distress; then the topics of the answers. */
export const topicsFor = ({ distress, topics }: SelfCheckResult): readonly string[] =>
  distress ? ['suicide', 'ecoute', ...topics] : topics.length > 0 ? topics : ['ecoute'];

/** What is said to everybody, then what an answer led to, under that answer: each is quoted once. */
function reasoned(view: View, items: readonly { words: string | undefined; because: readonly GivenAnswer[] }[]) {
  const groups = new Map<string, unknown[]>();
  for (const { words, because } of items) {
    const quotes = quotesOf(view, because);
    groups.set(quotes, [...(groups.get(quotes) ?? []), html`<p>${words}</p>`]);
  }
  if (groups.size === 0) return nothing;
  const always = groups.get('');
  groups.delete('');
  return html`${always}
  ${
    groups.size === 0
      ? nothing
      : html`<p class="small soft">${view.m.because}</p>
          <ul role="list">
            ${[...groups].map(
              ([quotes, said]) =>
                html`<li>
                  <p class="small soft">${quotes}</p>
                  ${said}
                </li>`,
            )}
          </ul>`
  }`;
}

/** The documents that what is said here comes from, with the lines. */
function sources({ rules, texts, m }: View, result: SelfCheckResult): TemplateResult | typeof nothing {
  const shown = new Set([...result.statements, ...result.steps].map(({ id }) => id));
  const cited = [
    ...[...rules.statements, ...rules.steps].filter(({ id }) => shown.has(id)),
    ...rules.outcomes.filter(({ id }) => id === result.outcome),
  ].flatMap((each) => each.sources ?? []);
  const lines = new Map<string, Set<string>>();
  for (const source of cited) lines.set(source.id, new Set([...(lines.get(source.id) ?? []), ...source.lines.split(', ')]));
  if (lines.size === 0) return nothing;
  return html`<ul role="list">
    ${[...lines].map(([id, each]) => {
      const { title = id, publisher, date } = texts.sources[id] ?? {};
      const sorted = [...each].sort((a, b) => parseInt(a) - parseInt(b)).join(', ');
      return html`<li class="small">${[title, publisher, date, m.lines(sorted)].filter(Boolean).join(', ')}</li>`;
    })}
  </ul>`;
}
