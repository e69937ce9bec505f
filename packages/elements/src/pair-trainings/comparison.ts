import type { TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { back, printer } from '../shared/icons/screens.js';
import { paragraph } from '../shared/list/entry.js';
import { unknownOf } from './brief.js';
import { comparisonStyles } from './comparison.styles.js';
import { factRows, shown } from './facts.js';
import { factsStyles } from './facts.styles.js';
import type { View } from './view.js';

/** Adopted with this file. */
export const styles = [factsStyles, comparisonStyles];

export interface ComparisonActions {
  /** Number of results to go back to. */
  total: number;
  /** Whether it is on the screen; else it waits for the printer. */
  isShown: boolean;
  close(): void;
  takeOut(result: TrainingResult): void;
  print(): void;
}

/** At most three trainings side by side: a table where there is room for one, else one list a training, with the same facts in the same order. */
export function comparison(
  compared: readonly TrainingResult[],
  view: View,
  { total, isShown, close, takeOut, print }: ComparisonActions,
): TemplateResult {
  const { m, level, lang } = view;
  const rows = factRows(compared, view);
  const told = Object.fromEntries(rows.map(({ name }) => [name, true]));
  const asked = ['place', 'duration', 'cost', 'level', 'asked'] as const;
  const unknown = unknownOf(Object.fromEntries(asked.map((name) => [name, told[name]])), m);
  // Of one alone, in a list: what the others say.
  const untold = (index: number) => {
    const names = rows.filter(({ values }) => !values[index]).map(({ name }) => m.facts[name]);
    return names.length === 0 ? undefined : m.missing(names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)));
  };
  const out = (result: TrainingResult) =>
    html`<button type="button" class="button text small" @click=${() => takeOut(result)}>
      ${icon('x')} ${m.takeOut}<span class="sr">${m.compareThis(result.training.title)}</span>
    </button>`;
  return html`<div class="comparison ${isShown ? '' : 'on-paper'}">
    <button type="button" class="button text back" @click=${close}>${back} ${m.backTo(total)}</button>
    <p class="title" id=${isShown ? 'comparison' : nothing} role="heading" aria-level=${level - 1} tabindex="-1">
      ${m.comparison(compared.length)}
    </p>
    <table class="across">
      <caption class="sr">
        ${m.comparison(compared.length)}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${compared.map((result) => html`<th scope="col" lang=${lang}>${result.training.title}</th>`)}
        </tr>
        <!-- Apart from the headers, which are read with every cell. -->
        <tr class="outs">
          <td></td>
          ${compared.map((result) => html`<td>${out(result)}</td>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, values }) =>
            html`<tr>
              <th scope="row">${m.facts[name]}</th>
              ${values.map((value) => html`<td lang=${lang}>${shown(value, m)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="down">
      ${compared.map(
        (result, index) =>
          html`<div>
            <p class="lead" role="heading" aria-level=${level} lang=${lang}>${result.training.title}</p>
            ${out(result)}
            <dl class="known">
              ${rows
                .filter(({ values }) => values[index])
                .map(
                  ({ name, values }) =>
                    html`<div>
                      <dt>${m.facts[name]}</dt>
                      <dd lang=${lang}>${values[index]}</dd>
                    </div>`,
                )}
            </dl>
            ${paragraph(untold(index), 'unknown small soft')}
          </div>`,
      )}
    </div>
    ${paragraph(unknown, 'unknown soft')}
    <p class="actions"><button type="button" class="button" @click=${print}>${printer} ${m.print}</button></p>
  </div>`;
}
