import type { NearPlace } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../icons/icons.js';
import type { Language } from '../language.js';
import type { ListMessages } from './i18n/fr.js';
import type { ListStore } from './list-store.js';

export { appliedFiltersStyles as styles } from './applied-filters.styles.js';

/** One thing that narrows the list, and how to undo it. */
export interface Applied {
  label: string;
  remove: () => Promise<void>;
}

/** The commune of a place that is searched around, or the visitor's own position. */
export const nameOf = ({ name, postcode }: NearPlace, m: ListMessages): string => name ?? postcode ?? m.myPosition;

/** What narrows the list now: the words, the place, and each value chosen. */
function appliedTo(store: ListStore, m: ListMessages, language: Language): Applied[] {
  const { query, facets } = store.get();
  const values = facets.flatMap(({ name, values: known }) =>
    known
      .filter(({ selected }) => selected)
      .map(({ value, label }) => ({ label: label[language], remove: () => store.toggleFilter(name, value) })),
  );
  return [
    ...(query.words ? [{ label: m.quoted(query.words), remove: () => store.search('') }] : []),
    ...(query.near ? [{ label: m.around(m.km(query.radiusKm), nameOf(query.near, m)), remove: () => store.near(null) }] : []),
    ...values,
  ];
}

/** The summary of what narrows the list; each part can be removed. */
export function appliedFilters(
  store: ListStore,
  m: ListMessages,
  language: Language,
  remove: (applied: Applied, index: number) => void,
  clear: () => void,
): TemplateResult | typeof nothing {
  const applied = appliedTo(store, m, language);
  if (applied.length === 0) return nothing;
  return html`<div class="applied" role="group" aria-label=${m.applied}>
    <span class="small soft" aria-hidden="true">${m.applied}</span>
    ${applied.map((each, index) => html`<button type="button" class="chip" part="chip" aria-label=${m.remove(each.label)} @click=${() => remove(each, index)}>${each.label} ${icon('x')}</button>`)}
    ${applied.length > 1 ? html`<button type="button" class="button text" @click=${clear}>${m.clear}</button>` : nothing}
  </div>`;
}
