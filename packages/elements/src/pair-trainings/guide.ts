import type { TrainingCatalogue } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { citedWhole } from '../shared/list/entry-detail.js';
import type { Picture } from './content.js';
import { picture } from './picture.js';
import type { View } from './view.js';

export { guideStyles as styles } from './guide.styles.js';

type Sources = NonNullable<NonNullable<TrainingCatalogue['statements']>[number]['sources']>;

/** Each document once, with all lines that are cited of it, in order. */
function together(sources: Sources): Sources {
  const lines = new Map<string, Set<string>>();
  for (const source of sources) lines.set(source.id, new Set([...(lines.get(source.id) ?? []), ...source.lines.split(', ')]));
  return [...lines].map(([id, each]) => ({ id, lines: [...each].sort((a, b) => parseInt(a) - parseInt(b)).join(', ') }));
}

/** Our sentences by what they answer, in paragraphs. */
const parts = [
  [['no-obligation', 'often-asked', 'recommended']],
  [['cpea', 'cpea-givers', 'cpea-complements', 'brittany'], ['du'], ['etp-40']],
  [['funding'], ['not-said', 'archive']],
] as const;

/** What holds for all trainings, and how one leads to another: drawn when the picture is ours, and always in words. */
export function guide(
  { statements = [], ways = [] }: Pick<TrainingCatalogue, 'statements' | 'ways'>,
  drawn: Picture | undefined,
  view: View,
): TemplateResult {
  const { m, level, lang, catalogue } = view;
  const titleOf = (id: string) => catalogue.training(id)?.training.title ?? id;
  const sources = [...statements, ...(drawn?.edges ?? ways)].flatMap((each) => each.sources ?? []);
  const heading = (words: string) => html`<p class="lead" role="heading" aria-level=${level}>${words}</p>`;
  const paragraphOf = (ids: readonly string[]) =>
    statements.filter(({ id }) => ids.includes(id)).map(({ text }, index) => html`${index > 0 ? ' ' : ''}<span>${text}</span>`);
  const part = (index: 0 | 1 | 2) =>
    html`<div class="prose" lang=${lang}>
      ${heading(m.guideParts[index]!)} ${parts[index].map((ids) => html`<p class="statements">${paragraphOf(ids)}</p>`)}
    </div>`;
  // Only the sentences that come with the picture are known well enough to be put under headings.
  const body = drawn
    ? html`${part(0)} ${part(1)} ${part(2)} ${picture(drawn, view)}`
    : html`${
        statements.length === 0
          ? nothing
          : html`<ul class="said statements" lang=${lang}>
              ${statements.map(({ text }) => html`<li>${text}</li>`)}
            </ul>`
      }
      ${
        ways.length === 0
          ? nothing
          : html`<div>
              ${heading(m.ways)}
              <ul class="said same" lang=${lang}>
                ${ways.map(({ from, to, text }) => html`<li>${text ?? m.way(titleOf(from), titleOf(to))}</li>`)}
              </ul>
            </div>`
      }`;
  return html`<div class="guide-parts">
    ${body}
    ${
      sources.length === 0
        ? nothing
        : html`<details class="cited whole">
            <summary class="fold">${m.sources}<span class="turn">${icon('chevron-down')}</span></summary>
            ${citedWhole(together(sources), view)}
          </details>`
    }
  </div>`;
}
