import type { CaseCell, EngagementCase } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { type Cited, part, plain, type View } from './view.js';

const rows: readonly CaseCell[] = ['project', 'actors', 'rhythm', 'framework', 'status', 'pay', 'training', 'prospects'];

/** Where the cells come from. */
export const citedCells = ({ outline, texts }: View): Cited[] =>
  outline.cases.flatMap(({ id, cells }) =>
    rows.map((row) => ({ words: `${texts.cells[row]}, ${texts.cases[id]?.title}`, sources: cells[row].sources })),
  );

/** The cases side by side, in a table where there is room and one after the other elsewhere, in the same order. None bears a degree. */
export function cases(v: View): TemplateResult {
  const { m, texts, state } = v;
  const shown = v.outline.cases.filter(({ id }) => state.cases.includes(id));
  const cell = ({ id, cells }: EngagementCase, row: CaseCell) =>
    html`${texts.cases[id]?.cells[row]}${cells[row].unsure ? html`<b aria-hidden="true">&nbsp;*</b><span class="sr"> (${texts.unsure})</span>` : nothing}`;
  // Two drawings of one content, of which one is shown: a table whose cells became blocks would no longer be read as a table.
  return html`${part(
      v,
      'filter',
      'filter screen',
      html`<span>${m.filter}</span>`,
      html`<div class="facets">
        ${state.facets.map(
          ({ name, values }) =>
            html`<fieldset>
              <legend class="strong">${texts.cells[name]}</legend>
              ${values.map(
                ({ value, count, selected }) =>
                  html`<label class="choice"
                    ><input type="checkbox" .checked=${selected} @change=${() => v.act((store) => store.toggleFilter(name, value))} /><span
                      >${texts.facets[name][value]}</span
                    ><span class="soft">${count}</span></label
                  >`,
              )}
            </fieldset>`,
        )}
      </div>`,
    )}
    <p class="screen">
      <span class="strong">${m.examples(shown.length, v.outline.cases.length)}</span>
      ${shown.length < v.outline.cases.length ? html`<button type="button" class="button text" @click=${() => v.act((store) => store.clearFilters())}>${m.clear}</button>` : nothing}
    </p>
    ${
      shown.length === 0
        ? html`<p>${m.none}</p>`
        : html`<table>
              <caption class="sr">
                ${texts.sections.cases.title}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${texts.cells.structure}</th>
                  ${shown.map(({ id }) => html`<th scope="col">${texts.cases[id]?.title}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${
                  v.simple === false
                    ? nothing
                    : html`<tr class="simply">
                        <th scope="row">${m.plain}</th>
                        ${shown.map(({ id }) => html`<td>${texts.cases[id]?.plain}</td>`)}
                      </tr>`
                }
                ${rows.map(
                  (row) =>
                    html`<tr>
                      <th scope="row">${texts.cells[row]}</th>
                      ${shown.map((each) => html`<td>${cell(each, row)}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
            <div class="blocks">
              ${shown.map((each) => {
                const words = texts.cases[each.id];
                return (
                  words &&
                  html`<div>
                    <p class="lead" role="heading" aria-level=${v.level + 2}>${words.title}</p>
                    ${plain(v, words.plain)}
                    <dl>
                      ${rows.map(
                        (row) =>
                          html`<dt class="soft">${texts.cells[row]}</dt>
                            <dd>${cell(each, row)}</dd>`,
                      )}
                    </dl>
                  </div>`
                );
              })}
            </div>`
    }
    ${shown.some(({ cells }) => rows.some((row) => cells[row].unsure)) ? html`<p class="small soft"><b aria-hidden="true">*</b> ${texts.unsure}</p>` : nothing}`;
}
