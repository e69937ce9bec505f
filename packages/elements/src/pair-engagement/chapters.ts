import type { EngagementBlock, EngagementBlockTexts, EngagementSection } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { cases, citedCells } from './cases.js';
import { citedNames, citedQuestions, documents, names } from './names.js';
import { situate } from './situate.js';
import { type Cited, citedIn, explained, plain, said, sourced, type View } from './view.js';

/** What a block says in sentences or in the plain version, then its words explained and where it all comes from. */
const body = (v: View, block: EngagementBlock, words: EngagementBlockTexts, below: number, more: readonly Cited[] = []): TemplateResult =>
  html`${plain(v, words.plain)} ${v.simple ? nothing : said(v, block.statements, words, v.level + below)}
    <div class="foot">${explained(v, block.terms)} ${sourced(v, words.title, [...citedIn(v, block, words), ...more])}</div>`;

/** Blocks of the same kind, side by side when there is room. None comes before another but in reading. */
const group =
  (name: 'modalities' | 'supports' | 'activities') =>
  (v: View): TemplateResult =>
    html`<div class="columns">
      ${v.outline[name].map((block) => {
        const words = v.texts[name][block.id];
        return (
          words &&
          html`<div id="${name}-${block.id}">
            <p class="lead" role="heading" aria-level=${v.level + 2}>${words.title}</p>
            ${body(v, block, words, 3)}
          </div>`
        );
      })}
    </div>`;

/** What is special to a chapter, and where that comes from. */
const special: Partial<Record<EngagementSection, [special: (v: View) => TemplateResult, cited?: (v: View) => Cited[]]>> = {
  situate: [situate, citedQuestions],
  cases: [cases, citedCells],
  activities: [group('activities')],
  modalities: [group('modalities')],
  supports: [group('supports')],
  names: [names, citedNames],
};

/** What a chapter holds: its own block, then what is special to it. Its code comes once a visitor turns to the element. */
export function inside(v: View, name: EngagementSection | 'documents'): TemplateResult {
  if (name === 'documents') return documents(v);
  const [more, cited] = special[name] ?? [];
  return html`${body(v, v.outline.sections[name], v.texts.sections[name], 2, cited?.(v))} ${more?.(v)}`;
}
