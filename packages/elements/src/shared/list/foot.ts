import { html, nothing, type TemplateResult } from 'lit';

import type { ListTexts } from './list-texts.js';

/** What a document says about itself. */
export interface Head {
  publisher?: { name: string; url?: string | undefined } | undefined;
  licence?: { name: string; url?: string | undefined } | undefined;
  updated?: string | undefined;
}

const linked = (named: NonNullable<Head['publisher']>, say: (name: string) => string) =>
  named.url === undefined ? say(named.name) : html`<a href=${named.url} rel="noopener" referrerpolicy="no-referrer">${say(named.name)}</a>`;

/** Who publishes a list, under which licence, and of when it is, as far as it says so. */
export const foot = ({ publisher, licence, updated }: Head, m: ListTexts): TemplateResult =>
  html`<footer class="foot small soft">
    <p>
      ${publisher ? html`${linked(publisher, m.publisher)}. ` : nothing}${licence ? html`${linked(licence, m.licence)}. ` : nothing}${updated ? `${m.updated(updated)}.` : nothing}
    </p>
    <p class="printed">${m.printed(new Date())}</p>
  </footer>`;
