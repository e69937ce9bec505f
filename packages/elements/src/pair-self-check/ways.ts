import type { SelfCheckResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { info } from './icons.js';
import type { View } from './view.js';

export interface WayActions {
  /** Address of the page that has what a step opens, as the owner gave it. */
  href(to: string): string | undefined;
  /** Whether this page, or this element, has it. */
  has(to: string): boolean;
  /** Shows it. */
  open(to: string): void;
}

type Step = SelfCheckResult['steps'][number];

/** The name of a step: a link to the page that has it, else a button to the part of this page, else an explanation to open, else plain words. */
export function way({ texts }: View, { id, to = '', notion: about = '' }: Step, { href, has, open }: WayActions): TemplateResult {
  const title = texts.steps[id]?.title;
  const notion = texts.notions[about];
  const address = href(to);
  if (address) return html`<a class="strong" href=${address} referrerpolicy="no-referrer">${title}</a>`;
  if (has(to)) return html`<button type="button" class="button text strong" @click=${() => open(to)}>${title}</button>`;
  if (!notion) return html`<p class="strong">${title}</p>`;
  return html`<details>
    <summary class="strong">${info} <span>${title}</span></summary>
    <p>${notion.text}</p>
  </details>`;
}

/** A step with what there is to say of it. */
export function detailedWay(view: View, step: Step, actions: WayActions): TemplateResult {
  const { texts, m } = view;
  const notion = texts.notions[step.notion ?? ''];
  const leads = actions.href(step.to ?? '') ?? actions.has(step.to ?? '');
  return html`<li>
    ${way(view, step, actions)}
    <p>${texts.steps[step.id]?.text}</p>
    ${
      notion && leads
        ? html`<details>
            <summary>${info} <span>${m.learn(notion.term)}</span></summary>
            <p>${notion.text}</p>
          </details>`
        : nothing
    }
  </li>`;
}
