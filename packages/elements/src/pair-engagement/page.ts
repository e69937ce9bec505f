import type { EngagementSection } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { printer } from '../shared/icons/screens.js';
import { cases, citedCells } from './cases.js';
import { degrees } from './degrees.js';
import { citedNames, citedQuestions, documents, names } from './names.js';
import { situate } from './situate.js';
import { body, type Cited, group, part, type View } from './view.js';

/** What is special to a chapter, and where that comes from, in reading order of all of them. */
const chapters: Record<EngagementSection, [special?: (v: View) => TemplateResult, cited?: (v: View) => Cited[]]> = {
  intro: [],
  degrees: [],
  situate: [situate, citedQuestions],
  cases: [cases, citedCells],
  activities: [group('activities')],
  modalities: [group('modalities')],
  supports: [group('supports')],
  place: [],
  certified: [],
  effects: [],
  limits: [],
  names: [names, citedNames],
  notice: [],
};
const order = Object.keys(chapters) as EngagementSection[];

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
  /** Whether what projects did not come. */
  failed: boolean;
}

/** All that the explainer says: the whole in a picture and three times two sentences, then what opens. The static page is made of it too. */
export function page(v: View, tools?: Tools): TemplateResult {
  const { m, texts } = v;
  const chapter = (name: string, title: string, content: unknown) =>
    part(
      v,
      name,
      `chapter ${printed.includes(name) ? 'paper' : 'screen'}`,
      html`<span class="lead" role="heading" aria-level=${v.level + 1}>${title}</span>`,
      html`<div class="inside">${content}</div>`,
    );
  return html`<p class="display" id="title" role="heading" aria-level=${v.level}>${texts.title}</p>
    ${
      tools
        ? html`<div class="tools screen">
            <label class="choice"><input type="checkbox" .checked=${v.simple} @change=${tools.simplify} /><span>${m.plain}</span></label>
            <button type="button" class="button text" id="all" aria-expanded=${tools.allOpen} @click=${tools.openAll}>
              ${tools.allOpen ? m.hideAll : m.showAll}
            </button>
            <button type="button" class="button text project" @click=${() => tools.project(v)}>${m.project}</button>
            <button type="button" class="button text" @click=${() => print()}>${printer}<span>${m.print}</span></button>
            ${tools.failed ? html`<p class="alert-text" role="alert">${m.notProjected}</p>` : nothing}
          </div>`
        : nothing
    }
    ${degrees(v)}
    <div class="chapters">
      ${order.map((name) => {
        const [special, cited] = chapters[name];
        const words = texts.sections[name];
        return chapter(name, words.title, html`${body(v, v.outline.sections[name], words, 2, cited?.(v))} ${special?.(v)}`);
      })}
      ${chapter('documents', m.sources, documents(v))}
    </div>`;
}
