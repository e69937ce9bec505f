import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../icons/icons.js';
import { DEFAULT, type Language } from '../language.js';
import type { ListFacet } from './list-store.js';
import type { ListTexts } from './list-texts.js';

export { facetListStyles as styles } from './facet-list.styles.js';

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

/** The filters: a way past them for who uses a keyboard, then a group of boxes for each facet that tells entries apart. */
export const facetList = (facets: readonly ListFacet[], total: number, context: FacetContext & { see: () => void }): TemplateResult =>
  html`<button type="button" class="button skip" @click=${context.see}>${context.m.see(total)}</button>
    ${facets.filter(({ values }) => values.length > 1).map((facet) => facetGroup(facet, context, false))}`;

/** The filters on a sheet over all, each group folded until it is opened or a value of it is chosen; what they leave can be seen at any time. */
export function filterSheet(
  facets: readonly ListFacet[],
  total: number,
  context: FacetContext & { close: () => void; see: () => void },
): TemplateResult {
  const { m } = context;
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')!.close();
  const see = (event: Event) => {
    close(event);
    context.see();
  };
  return html`<dialog class="sheet" aria-labelledby="sheet" @close=${context.close}>
    <div class="sheet-head">
      <p class="title" id="sheet" role="heading" aria-level="2">${m.filters}</p>
      <button type="button" class="button text" @click=${close}>${m.close} ${icon('x')}</button>
    </div>
    ${facets.filter(({ values }) => values.length > 1).map((facet) => facetGroup(facet, context, true))}
    <p class="sheet-foot"><button type="button" class="button main" @click=${see}>${m.see(total)}</button></p>
  </dialog>`;
}

function facetGroup({ name, values }: ListFacet, { m, language, whole, toggle, unfold }: FacetContext, isFolded: boolean): TemplateResult {
  const all = values.length <= FIRST + 1 || whole.has(name);
  const shown = values.filter(({ selected }, index) => all || selected || index < FIRST);
  const legend = m.facets[name];
  const group = html`<fieldset class=${isFolded ? '' : 'facet'}>
    <legend class=${isFolded ? 'sr' : 'facet-name'}>${legend}</legend>
    <div class="options">
      ${shown.map(
        ({ value, label, count, selected }) =>
          html`<label class="choice ${selected ? 'chosen' : count === 0 ? 'zero' : ''}" part="filter">
            <input type="checkbox" .checked=${selected} @change=${() => toggle(name, value)} />
            <span lang=${language !== DEFAULT && label[language] === label[DEFAULT] ? DEFAULT : nothing}>${label[language]}</span>
            <span class="count" aria-hidden="true">${count}</span><span class="sr">, ${m.forCount(count)}</span>
          </label>`,
      )}
    </div>
    ${values.length <= FIRST + 1 ? nothing : html`<button type="button" class="button text" aria-expanded=${all} @click=${() => unfold(name)}>${all ? m.fewerValues : m.allValues(values.length)}</button>`}
  </fieldset>`;
  if (!isFolded) return group;
  const chosen = values.filter(({ selected }) => selected).length;
  return html`<details class="facet" ?open=${chosen > 0}>
    <summary class="fold">
      ${legend} ${chosen === 0 ? nothing : html`<span class="soft">${m.chosen(chosen)}</span>`}<span class="turn"
        >${icon('chevron-down')}</span
      >
    </summary>
    ${group}
  </details>`;
}
