import type { SelfCheckResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import type { Lazy } from '../shared/lazily.js';
import { goTo, otherElement } from '../shared/other-elements.js';
import type * as ownerPages from './owner-pages.js';
import { fold, type View } from './view.js';

export interface WayActions {
  /** Address of the page that has what a step opens, as the owner gave it. */
  href(to: string): string | undefined;
  /** Whether this page, or this element, has it. */
  has(to: string): boolean;
  /** Shows it. */
  open(to: string): void;
}

/** A step: a link to the page that has it, else a button to the part of this page, else an explanation to open, else plain words. */
export function way(
  { texts, m }: View,
  { id, to = '', notion: about = '' }: SelfCheckResult['steps'][number],
  { href, has, open }: WayActions,
  isDetailed: boolean,
): TemplateResult {
  const { title = '', text } = texts.steps[id] ?? {};
  const notion = texts.notions[about];
  const address = href(to);
  return html`<li>
    ${
      address
        ? html`<a class="strong" href=${address} referrerpolicy="no-referrer">${title}</a>`
        : has(to)
          ? html`<button type="button" class="button text strong" @click=${() => open(to)}>${title}</button>`
          : notion && !isDetailed
            ? fold(title, html`<p>${notion.text}</p>`)
            : html`<p class="strong">${title}</p>`
    }
    ${
      isDetailed
        ? html`<p>${text}</p>
            ${notion ? fold(m.learn(notion.term), html`<p>${notion.text}</p>`) : nothing}`
        : nothing
    }
  </li>`;
}

/** What an element does with its ways on. Nothing of the answers goes to a page or an element that is opened. */
export const wayActions = (host: Element & { renderRoot: ParentNode }, pages: Lazy<typeof ownerPages>): WayActions => ({
  href(to) {
    const given = host.getAttribute(`${to}-href`);
    return given === null ? undefined : pages.get()?.pageOf(given, host);
  },
  has: (to) => to === 'help-lines' || !!otherElement(to),
  open(to) {
    const own = to === 'help-lines' && host.renderRoot.querySelector<HTMLDetailsElement>('#help-lines > details');
    if (own) own.open = true;
    const target = own ? own.querySelector('summary') : otherElement(to);
    if (target) goTo(target);
  },
});
