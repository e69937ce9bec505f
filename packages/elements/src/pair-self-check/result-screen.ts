import type { SelfCheckResult, StatementPart } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { helpList, localLines, topicsOf } from '../shared/help-lines/help-lines.js';
import { printer } from '../shared/icons/screens.js';
import { download, info, pencil } from './icons.js';
import { becauseText, type View } from './view.js';

export interface ResultActions {
  /** Whether the page, or this element, has what a step opens. */
  has(to: string): boolean;
  /** Shows it. */
  open(to: string): void;
  print(): void;
  save(): void;
  /** Back to the answers. */
  again(): void;
}

/** The parts of the result, in the order in which they are said: to somebody for whom today is hard, care comes first. */
export const partsOf = ({ distress }: SelfCheckResult): readonly StatementPart[] =>
  distress ? ['care', 'brings', 'know', 'free'] : ['brings', 'know', 'care', 'free'];

/** What the answers showed and why, what one may do next, somebody to talk to, and the help lines. No verdict. */
export function resultScreen(view: View, actions: ResultActions): TemplateResult | typeof nothing {
  const { m, texts, help, level } = view;
  const { result } = view.state;
  const outcome = result && texts.outcomes[result.outcome];
  if (!outcome) return nothing;
  const [first, ...others] = partsOf(result).map((part) => statements(view, part));
  return html`<div id="result">
      <p class="display" id="heading" role="heading" aria-level=${level} tabindex="-1">${outcome.title}</p>
      <div class="prose">
        <p>${outcome.text}</p>
        ${why(view, result.because)}
      </div>
      ${first}
      <section aria-labelledby="steps">
        <p class="lead" id="steps" role="heading" aria-level=${level + 1}>${m.steps}</p>
        <ul role="list">
          ${result.steps.map((step) => {
            const words = texts.steps[step.id];
            const notion = step.notion && texts.notions[step.notion];
            return html`<li>
              ${
                step.to && actions.has(step.to)
                  ? html`<button type="button" class="button text strong" @click=${() => actions.open(step.to!)}>${words?.title}</button>`
                  : html`<p class="strong">${words?.title}</p>`
              }
              <p>${words?.text}</p>
              ${
                notion
                  ? html`<details>
                      <summary>${info} <span>${m.learn(notion.term)}</span></summary>
                      <p>${notion.text}</p>
                    </details>`
                  : nothing
              }
              ${why(view, step.because)}
            </li>`;
          })}
        </ul>
      </section>
      <div class="warm">
        <p class="lead" role="heading" aria-level=${level + 1}>${texts.contact.title}</p>
        <p>${texts.contact.text}</p>
        ${localLines({ ...help, level: level + 2 })}
      </div>
      ${others}
      <div class="part" id="help-lines" tabindex="-1">
        <p class="lead" role="heading" aria-level=${level + 1}>${help.m.title}</p>
        ${helpList(topicsOf(help.lines, topicsFor(result)), { ...help, level: level + 2 })}
      </div>
    </div>
    <p class="actions">
      <button type="button" class="button text" @click=${actions.print}>${printer} ${m.print}</button>
      <button type="button" class="button text" @click=${actions.save}>${download} ${m.save}</button>
      <button type="button" class="button text" @click=${actions.again}>${pencil} ${m.again}</button>
    </p>
    ${sources(view, result)}
    <p class="on-paper">${m.printed(new Date())}</p>`;
}

/** Where life is at stake first, after an answer that spoke of distress; then the topics of the answers. */
export const topicsFor = ({ distress, topics }: SelfCheckResult): readonly string[] =>
  distress ? ['suicide', 'ecoute', ...topics] : topics.length > 0 ? topics : ['ecoute'];

const why = (view: View, because: Parameters<typeof becauseText>[1]) =>
  because.length === 0 ? nothing : html`<p class="small soft">${becauseText(view, because)}</p>`;

function statements(view: View, part: StatementPart): TemplateResult | typeof nothing {
  const { result } = view.state;
  const said = result?.statements.filter((each) => each.part === part) ?? [];
  if (said.length === 0) return nothing;
  const title = view.texts.parts[part];
  const list = html`<ul role="list">
    ${said.map(
      ({ id, because }) =>
        html`<li>
          <p>${view.texts.statements[id]}</p>
          ${why(view, because)}
        </li>`,
    )}
  </ul>`;
  // On a hard day, what is not asked for is one press away: less to read.
  if (part === 'free' && result?.distress)
    return html`<details>
      <summary>${info} <span>${title}</span></summary>
      ${list}
    </details>`;
  return html`<section aria-labelledby=${part}>
    <p class="lead" id=${part} role="heading" aria-level=${view.level + 1}>${title}</p>
    ${list}
  </section>`;
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
  return html`<details class="cited">
    <summary>${info} <span>${m.sources}</span></summary>
    <ul role="list">
      ${[...lines].map(([id, each]) => {
        const { title = id, publisher, date } = texts.sources[id] ?? {};
        const sorted = [...each].sort((a, b) => parseInt(a) - parseInt(b)).join(', ');
        return html`<li class="small">${[title, publisher, date, m.lines(sorted)].filter(Boolean).join(', ')}</li>`;
      })}
    </ul>
  </details>`;
}
