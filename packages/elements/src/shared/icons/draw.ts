import { html, svg, type TemplateResult } from 'lit';

/** An icon beside words, from shapes on a grid of 24: it says nothing by itself, so assistive technology passes over it. */
export const draw = (shape: TemplateResult<2>): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

/** The telephone of Lucide (see origin.json), which every element has. */
export const phone = svg`<path d="M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"/>`;

/** Our sign: two ways, one begun earlier, that come near and go on level. It opens an element. */
export const crest: TemplateResult = html`<div class="crest" aria-hidden="true">
  <svg viewBox="0 0 104 26">
    <path d="M1 1c36 0 44 10 72 10h31" />
    <path d="M22 25c28 0 32-10 56-10h26" />
  </svg>
</div>`;
