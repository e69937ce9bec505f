import { html, type TemplateResult } from 'lit';

import type { ListTexts } from './list-texts.js';

/** What a document says about itself. */
export interface Head {
  publisher?: { name: string; url?: string | undefined } | undefined;
  licence?: { name: string; url?: string | undefined } | undefined;
  updated?: string | undefined;
}

const linked = (named: Head['publisher'], say: (name: string) => string, unknown: string) =>
  !named
    ? unknown
    : named.url === undefined
      ? say(named.name)
      : html`<a href=${named.url} rel="noopener" referrerpolicy="no-referrer">${say(named.name)}</a>`;

/** Who publishes a list, under which licence, and of when it is. */
export const foot = ({ publisher, licence, updated }: Head, m: ListTexts): TemplateResult =>
  html`<footer class="foot small soft">
    <p>
      ${linked(publisher, m.publisher, m.publisherUnknown)}. ${linked(licence, m.licence, m.licenceUnknown)}.
      ${updated === undefined ? m.updatedUnknown : m.updated(updated)}.
    </p>
    <p class="printed">${m.printed(new Date())}</p>
  </footer>`;
