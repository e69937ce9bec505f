import type { EngagementSection } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import { printer } from '../shared/icons/screens.js';
import { cases } from './cases.js';
import { degrees } from './degrees.js';
import { documents, names } from './names.js';
import { plus } from './icons.js';
import { situate } from './situate.js';
import { chapter, group, type View } from './view.js';

/** What is special to a chapter, in reading order of all of them. */
const chapters: Record<EngagementSection, ((v: View) => TemplateResult) | undefined> = {
  intro: undefined,
  degrees,
  activities: group('activities'),
  situate,
  cases,
  modalities: group('modalities'),
  supports: group('supports'),
  place: undefined,
  certified: undefined,
  effects: undefined,
  limits: undefined,
  names,
  notice: undefined,
};
const order = Object.keys(chapters) as EngagementSection[];

/** All that the explainer says. The static page is made of it too. */
export const page = (v: View): TemplateResult =>
  html`<p class="display" id="title" role="heading" aria-level=${v.level}>${v.texts.title}</p>
    <div class="head screen">
      <details class="screen">
        <summary class="button text">${plus}<span>${v.m.contents}</span></summary>
        <ul role="list">
          ${order.map(
            (name) =>
              html`<li><button type="button" class="button text" @click=${() => v.go(name)}>${v.texts.sections[name].title}</button></li>`,
          )}
        </ul>
      </details>
      <button type="button" class="button text" @click=${() => print()}>${printer}<span>${v.m.print}</span></button>
    </div>
    ${order.map((name) => chapter(v, name, chapters[name]?.(v)))} ${documents(v)}`;
