import type { EngagementSection } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { printer } from '../shared/icons/screens.js';
import type { inside } from './chapters.js';
import { degrees } from './degrees.js';
import { part, type View } from './view.js';

/** The chapters, in reading order. */
const order: readonly EngagementSection[] = [
  'intro',
  'degrees',
  'situate',
  'cases',
  'activities',
  'modalities',
  'supports',
  'place',
  'certified',
  'effects',
  'limits',
  'names',
  'notice',
];

/** All that opens, by name; the degrees have their own names. */
export const openable: readonly string[] = [...order, 'documents'];

/** The chapters of the two pages that are printed; the others are on the screen only. */
const printed: readonly string[] = ['degrees', 'situate', 'cases', 'notice', 'documents'];

/** What the buttons above all parts do. */
export interface Tools {
  allOpen: boolean;
  openAll(): void;
  simplify(): void;
  project(v: View): void;
  print(): void;
  /** Whether what a press asked for did not come. */
  failed: boolean;
}

/** All that the explainer says under its title: the whole in a picture and three times two sentences, then what opens. The static page is made of it too. */
export function page(v: View, within?: typeof inside, tools?: Tools): TemplateResult {
  const { m, texts } = v;
  const chapter = (name: EngagementSection | 'documents', title: string) =>
    part(
      v,
      name,
      `chapter ${printed.includes(name) ? 'paper' : 'screen'}`,
      html`<span class="lead" role="heading" aria-level=${v.level + 1}>${title}</span>`,
      html`<div class="inside">${within?.(v, name)}</div>`,
    );
  return html`${
      tools
        ? html`<div class="tools screen">
            <label class="choice"><input type="checkbox" .checked=${v.simple} @change=${tools.simplify} /><span>${m.plain}</span></label>
            <button type="button" class="button text" id="all" aria-expanded=${tools.allOpen} @click=${tools.openAll}>
              ${tools.allOpen ? m.hideAll : m.showAll}
            </button>
            <button type="button" class="button text project" @click=${() => tools.project(v)}>${m.project}</button>
            <button type="button" class="button text" @click=${tools.print}>${printer}<span>${m.print}</span></button>
            ${tools.failed ? html`<p class="alert-text" role="alert">${m.notLoaded}</p>` : nothing}
          </div>`
        : nothing
    }
    ${degrees(v)}
    <div class="chapters">${order.map((name) => chapter(name, texts.sections[name].title))} ${chapter('documents', m.sources)}</div>`;
}
