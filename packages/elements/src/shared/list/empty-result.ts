import { html, nothing, svg, type TemplateResult } from 'lit';

import type { Language } from '../language.js';
import { nameOf } from './applied-filters.js';
import type { ListState, ListStore, ListWays } from './list-store.js';
import type { ListTexts } from './list-texts.js';

export { emptyResultStyles as styles } from './empty-result.styles.js';

type Without = ListWays<unknown>['without'][number];
type Meant = ListWays<unknown>['meant'][number];

export interface EmptyContext<Result> {
  m: ListTexts;
  language: Language;
  /** Level of the heading. */
  level: number;
  row: (result: Result) => TemplateResult;
  /** Does what a way out asks. */
  take: (action: (store: ListStore) => Promise<void>) => Promise<void>;
}

/** Two ways that have not met yet. */
const drawing = svg`<path d="M4 12c54 0 62 22 112 22"/><path d="M136 36c20 2 30 5 48 9" stroke-width="3" stroke-dasharray="0.1 10"/><path class="edge" d="M204 50c44 2 50 20 92 20"/><path class="core" d="M204 50c44 2 50 20 92 20"/>`;

/** An empty result says what was asked, that it is no end, and which ways out would give something. */
export function emptyResult<Result>(
  { query, ways }: ListState<Result>,
  { m, language, level, row, take }: EmptyContext<Result>,
): TemplateResult {
  const where = query.near ? m.within(m.km(query.radiusKm), nameOf(query.near, m)) : '';
  const meantBy = (way: Meant) =>
    ['near' in way ? m.around(m.km(way.near.radiusKm), way.near.name) : way.label[language], way.words && m.quoted(way.words)]
      .filter(Boolean)
      .join(', ');
  const labelOf = (way: Without) => ('words' in way ? m.quoted(way.words) : way.label[language]);
  return html`<div class="empty">
    <svg class="drawing" viewBox="0 0 300 84" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round">
      ${drawing}
    </svg>
    <p class="title" id="nothing" role="heading" aria-level=${level}>${m.nothingFor(query.words, where)}</p>
    <p>${m.notAlone}</p>
    <ul aria-labelledby="nothing" role="list">
      ${
        ways?.meant.length
          ? way(
              m.meant,
              ways.meant.map(
                (each) =>
                  html`<button type="button" class="button" @click=${() => take((store) => mean(store, each))}>
                    ${m.found(meantBy(each), each.total)}
                  </button>`,
              ),
            )
          : nothing
      }
      ${ways?.farther ? way(m.farther, html`<button type="button" class="button" @click=${() => take((store) => store.near({ radiusKm: ways.farther?.radiusKm ?? NaN }))}>${m.upTo(m.km(ways.farther.radiusKm), ways.farther.total)}</button>`) : nothing}
      ${
        ways?.without.length
          ? way(
              m.fewer,
              ways.without.map(
                (each) =>
                  html`<button
                    type="button"
                    class="button"
                    @click=${() => take((store) => ('words' in each ? store.search('') : store.toggleFilter(each.facet, each.value)))}
                  >
                    ${m.without(labelOf(each), each.total)}
                  </button>`,
              ),
            )
          : nothing
      }
      ${
        ways?.nearest
          ? html`<li class="way strong">${m.nearestOne}</li>
              ${row(ways.nearest)}`
          : nothing
      }
      ${
        ways?.remote.length
          ? html`<li class="way strong">${m.remote}</li>
              ${ways.remote.map((result) => row(result))}`
          : nothing
      }
    </ul>
  </div>`;
}

const way = (title: string, actions: unknown) =>
  html`<li class="way">
    <p class="strong">${title}</p>
    <div class="ways">${actions}</div>
  </li>`;

/** Searches what the words may have meant in their place. */
async function mean(store: ListStore, way: Meant): Promise<void> {
  await Promise.all([store.search(way.words), 'near' in way ? store.near(way.near) : store.toggleFilter(way.facet, way.value)]);
}
