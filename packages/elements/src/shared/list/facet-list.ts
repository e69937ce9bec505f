import { html, nothing, type TemplateResult } from 'lit';

import { DEFAULT, type Language } from '../language.js';
import type { ListFacet } from './list-store.js';
import type { ListTexts } from './list-texts.js';

/** Values of one facet shown before "see all". */
const FIRST = 8;

interface FacetContext {
  m: ListTexts;
  language: Language;
  /** Facets shown with all their values. */
  whole: ReadonlySet<string>;
  toggle: (facet: string, value: string) => void;
  unfold: (facet: string) => void;
}

/** The filters: a group of boxes for each facet that tells entries apart. */
export function facetList(facets: readonly ListFacet[], context: FacetContext): TemplateResult[] {
  return facets.filter(({ values }) => values.length > 1).map((facet) => facetGroup(facet, context));
}

function facetGroup({ name, values }: ListFacet, { m, language, whole, toggle, unfold }: FacetContext): TemplateResult {
  const all = values.length <= FIRST + 1 || whole.has(name);
  const shown = values.filter(({ selected }, index) => all || selected || index < FIRST);
  return html`<fieldset class="facet">
    <legend class="facet-name">${m.facets[name]}</legend>
    <div class="options">
      ${shown.map(
        ({ value, label, count, selected }) =>
          html`<label class="choice ${selected ? 'chosen' : count === 0 ? 'zero' : ''}">
            <input type="checkbox" .checked=${selected} @change=${() => toggle(name, value)} />
            <span lang=${language !== DEFAULT && label[language] === label[DEFAULT] ? DEFAULT : nothing}>${label[language]}</span>
            <span class="count" aria-hidden="true">${count}</span><span class="sr">, ${m.forCount(count)}</span>
          </label>`,
      )}
    </div>
    ${values.length <= FIRST + 1 ? nothing : html`<button type="button" class="button text" aria-expanded=${all} @click=${() => unfold(name)}>${all ? m.fewerValues : m.allValues(values.length)}</button>`}
  </fieldset>`;
}
