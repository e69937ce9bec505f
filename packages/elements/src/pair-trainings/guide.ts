import type { TrainingCatalogue } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { cited } from '../shared/list/entry-detail.js';
import type { Picture } from './content.js';
import { picture } from './picture.js';
import type { View } from './view.js';

type Sources = NonNullable<NonNullable<TrainingCatalogue['statements']>[number]['sources']>;

/** Each document once, with all lines that are cited of it, in order. */
function together(sources: Sources): Sources {
  const lines = new Map<string, Set<string>>();
  for (const source of sources) lines.set(source.id, new Set([...(lines.get(source.id) ?? []), ...source.lines.split(', ')]));
  return [...lines].map(([id, each]) => ({ id, lines: [...each].sort((a, b) => parseInt(a) - parseInt(b)).join(', ') }));
}

/** What holds for all trainings, and how one leads to another: drawn when the picture is ours, and always in words. */
export function guide(
  { statements = [], ways = [] }: Pick<TrainingCatalogue, 'statements' | 'ways'>,
  drawn: Picture | undefined,
  view: View,
): TemplateResult {
  const { m, level, lang, catalogue } = view;
  const titleOf = (id: string) => catalogue.training(id)?.training.title ?? id;
  const sources = [...statements, ...(drawn?.edges ?? ways)].flatMap((each) => each.sources ?? []);
  return html`<div class="guide-parts">
    ${
      drawn
        ? picture(drawn, view)
        : ways.length === 0
          ? nothing
          : html`<div>
              <p class="lead" role="heading" aria-level=${level}>${m.ways}</p>
              <ul class="said same" lang=${lang}>
                ${ways.map(({ from, to, text }) => html`<li>${text ?? m.way(titleOf(from), titleOf(to))}</li>`)}
              </ul>
            </div>`
    }
    <div>
      <ul class="said statements" lang=${lang}>
        ${statements.slice(1).map(({ text }) => html`<li>${text}</li>`)}
      </ul>
      ${
        sources.length === 0
          ? nothing
          : html`<details class="cited">
              <summary class="fold">${m.sources}<span class="turn">${icon('chevron-down')}</span></summary>
              ${cited(together(sources), view)}
            </details>`
      }
    </div>
  </div>`;
}
