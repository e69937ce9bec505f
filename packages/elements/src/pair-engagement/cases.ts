import type { CaseCell, EngagementCase } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { plus } from './icons.js';
import { numbered, part, plain, type View } from './view.js';

const rows: readonly CaseCell[] = ['project', 'actors', 'rhythm', 'framework', 'status', 'pay', 'training', 'prospects'];

/** The documents that a case comes from, and between which lines: on paper there is no room for those of each cell. */
function span(v: View, { cells }: EngagementCase): string {
  const lines = new Map<string, number[]>();
  for (const source of Object.values(cells).flatMap(({ sources }) => sources))
    lines.set(source.id, [...(lines.get(source.id) ?? []), ...source.lines.split(/\D+/).map(Number)]);
  return numbered(
    v,
    [...lines].map(([id, each]) => ({ id, lines: `${Math.min(...each)}-${Math.max(...each)}` })),
  );
}

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
                <tr class="on-paper small">
                  <th scope="row">${m.source}</th>
                  ${shown.map((each) => html`<td>${span(v, each)}</td>`)}
                </tr>
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
    ${shown.some(({ cells }) => rows.some((row) => cells[row].unsure)) ? html`<p class="small soft"><b aria-hidden="true">*</b> ${texts.unsure}</p>` : nothing}
    <div class="foot">
      <details class="ref small cells">
        <summary>${plus}<span>${m.cellSources}</span></summary>
        <ul role="list">
          ${shown.map(
            ({ id, cells }) =>
              html`<li>
                <b>${texts.cases[id]?.title}</b> ${rows.map((row) => `${texts.cells[row]} [${numbered(v, cells[row].sources)}]`).join(', ')}
              </li>`,
          )}
        </ul>
      </details>
    </div>`;
}
