import { html, nothing, type TemplateResult } from 'lit';

import { goTo, otherElement } from '../shared/other-elements.js';
import type { Messages } from './i18n/fr.js';

/** The other elements of the page, which one may go to from here. */
export function elsewhere(m: Messages): TemplateResult | typeof nothing {
  const others = Object.entries(m.elements).flatMap(([id, words]) => {
    const target = otherElement(id);
    return target ? [{ words, target }] : [];
  });
  if (others.length === 0) return nothing;
  return html`<div class="elsewhere">
    <p class="strong" id="elsewhere">${m.elsewhere}</p>
    <ul aria-labelledby="elsewhere" role="list">
      ${others.map(({ words, target }) => html`<li><button type="button" class="button text" @click=${() => goTo(target)}>${words}</button></li>`)}
    </ul>
  </div>`;
}
