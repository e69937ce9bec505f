import type { FacetName, Finder } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../shared/localize-controller.js';
import type { Messages } from './i18n/fr.js';
import { icon } from '../shared/icons/icons.js';

/** One thing that narrows the list, and how to undo it. */
export interface Applied {
  label: string;
  remove: () => Promise<void>;
}

/** The commune of a place that is searched around, without its postcode, or the visitor's own position. */
export const nameOf = ({ label }: { label: string }, m: Messages['finder']): string => label.replace(/^\d{5} /, '') || m.myPosition;

/** What narrows the list now: the words, the place, and each value chosen. */
function appliedTo(finder: Finder, m: Messages['finder'], language: Language): Applied[] {
  const { query, facets } = finder.get();
  const values = facets.flatMap(({ name, values: known }) =>
    known
      .filter(({ selected }) => selected)
      .map(({ value, label }) => ({ label: label[language], remove: () => finder.toggle(name as FacetName, value) })),
  );
  return [
    ...(query.words ? [{ label: m.quoted(query.words), remove: () => finder.search('') }] : []),
    ...(query.near ? [{ label: m.around(m.km(query.radiusKm), nameOf(query.near, m)), remove: () => finder.near(null) }] : []),
    ...values,
  ];
}

/** The summary of what narrows the list; each part can be removed. */
export function appliedFilters(
  finder: Finder,
  m: Messages['finder'],
  language: Language,
  remove: (applied: Applied, index: number) => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  const applied = appliedTo(finder, m, language);
  if (applied.length === 0) return nothing;
  return html`<div class="applied" role="group" aria-label=${m.applied}>
    <span class="small soft" aria-hidden="true">${m.applied}</span>
    ${applied.map((each, index) => html`<button type="button" class="chip" aria-label=${m.remove(each.label)} @click=${() => remove(each, index)}>${each.label} ${icon('x')}</button>`)}
    ${applied.length > 1 ? html`<button type="button" class="button text" @click=${clear}>${m.clear}</button>` : nothing}
  </div>`;
}
