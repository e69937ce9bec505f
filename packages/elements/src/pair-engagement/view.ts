import type {
  Citation,
  EngagementBlock,
  EngagementBlockTexts,
  EngagementOutline,
  EngagementSection,
  EngagementState,
  EngagementStore,
  EngagementTexts,
} from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import type { Messages } from './i18n/fr.js';
import { plus } from './icons.js';

/** What every part is drawn from. */
export interface View {
  m: Messages;
  outline: EngagementOutline;
  texts: EngagementTexts;
  state: EngagementState;
  /** Level of the main heading. */
  level: number;
  /** Whether something that a button shows is shown: a source, plainer words, a term. */
  isShown(key: string): boolean;
  show(key: string): void;
  /** Puts the focus on the heading of a chapter. */
  go(name: EngagementSection): void;
  /** Does what the visitor asked. */
  act(action: (store: EngagementStore) => void): void;
}

/** A button that shows and hides what bears the id `key`, and says what it is about to those who only hear it. */
export const shower = (key: string, isShown: boolean, label: unknown, about: string, show: () => void, kind = 'text'): TemplateResult =>
  html`<button type="button" class="button ${kind}" aria-expanded=${isShown} aria-controls=${key} @click=${show}>
    ${plus}<span>${label}<span class="sr">${about}</span></span>
  </button>`;

const showerOf = (v: View, key: string, label: unknown, about = '') => shower(key, v.isShown(key), label, about, () => v.show(key));

/** The number of a document in the list at the end. */
const numberOf = ({ texts }: View, id: string): number => Object.keys(texts.sources).indexOf(id) + 1;

/** A document by its number, and lines in it, for paper. */
export const numbered = (v: View, id: string, lines: string): string => `${numberOf(v, id)}, ${v.m.shortLines(lines)}`;

/** Words, then the documents that say so, each by its number in the list at the end. A press on the numbers shows them in full below. */
export function cited(v: View, key: string, words: string, sources: readonly Citation[]): TemplateResult {
  const id = `${key}-source`;
  const numbers = sources.map((source) => numberOf(v, source.id)).join(', ');
  const printed = sources.map((source) => numbered(v, source.id, source.lines)).join('\u00a0; ');
  const last = words.lastIndexOf(' ') + 1;
  return html`${words.slice(0, last)}<span class="last"
      >${words.slice(last)}
      <button
        type="button"
        class="ref"
        aria-label=${v.m.source(numbers)}
        aria-expanded=${v.isShown(id)}
        aria-controls=${id}
        @click=${() => v.show(id)}
      >
        [<span class="screen">${numbers}</span><span class="on-paper">${printed}</span>]
      </button></span
    ><span class="cited small soft" id=${id} ?hidden=${!v.isShown(id)}>${sources.map((source) => fullSource(v, source))}</span>`;
}

export const fullSource = ({ texts, m }: View, { id, lines }: Citation): TemplateResult => {
  const { title = id, publisher, date } = texts.sources[id] ?? {};
  return html`<span>${[title, publisher, date, m.lines(lines)].filter(Boolean).join(', ')}</span>`;
};

/** Sentences, those from one to another, each with its source, under the headings of their parts. */
export const said = (
  v: View,
  key: string,
  statements: EngagementBlock['statements'],
  words: EngagementBlockTexts,
  from = 0,
  to = statements.length,
): TemplateResult =>
  html`<div class="said">
    ${statements.map(({ id, part, study, sources }, index) => {
      if (index < from || index >= to) return nothing;
      const at = `${key}-${id}`;
      const found = v.outline.studies.find((each) => each.id === study);
      return html`<div>
        ${part && part !== statements[index - 1]?.part ? html`<p class="strong part">${v.texts.parts[part]}</p>` : nothing}
        <p>${cited(v, at, words.statements[id] ?? '', sources)}</p>
        ${
          found
            ? html`<p class="small soft">${v.m.study} ${cited(v, `${at}-study`, v.texts.studies[found.id] ?? '', found.sources)}</p>`
            : nothing
        }
      </div>`;
    })}
  </div>`;

/** The words of a block that can be explained there. */
export const explained = (v: View, key: string, terms: readonly string[] = []): TemplateResult | typeof nothing => {
  const known = v.outline.terms.filter(({ id }) => terms.includes(id));
  if (known.length === 0) return nothing;
  return html`<p class="words small">
      <span class="soft">${v.m.words}</span> ${known.map(({ id }) => showerOf(v, `${key}-${id}-term`, v.texts.terms[id]?.term))}
    </p>
    ${known.map(({ id, sources }) => {
      const at = `${key}-${id}-term`;
      return html`<p class="note small" id=${at} ?hidden=${!v.isShown(at)}>
        <b>${v.texts.terms[id]?.term}</b> – ${cited(v, at, v.texts.terms[id]?.text ?? '', sources)}
      </p>`;
    })}`;
};

/** The title of a block, and beside it a button for the plainer words. */
export const head = (v: View, key: string, words: { title: string; plain: string }, below: number): TemplateResult =>
  html`<div class="head">
      <p class=${below === 1 ? 'title' : 'lead'} id=${key} role="heading" aria-level=${v.level + below} tabindex="-1">${words.title}</p>
      ${simpler(v, key, words.title)}
    </div>
    ${plain(v, key, words.plain)}`;

export const simpler = (v: View, key: string, about: string): TemplateResult => showerOf(v, `${key}-plain`, v.m.plain, v.m.about(about));

/** The plainer words of a block, once its button was pressed. */
export const plain = (v: View, key: string, words: string): TemplateResult =>
  html`<p class="note" id="${key}-plain" ?hidden=${!v.isShown(`${key}-plain`)}>${words}</p>`;

/** The chapters of the two pages that are printed; the others are on the screen only. */
const printed: readonly EngagementSection[] = ['degrees', 'situate', 'cases', 'notice'];

/** A chapter: its own block, then what is special to it. The degrees begin with their picture: it is what a meeting looks at. */
export const chapter = (v: View, name: EngagementSection, special: unknown = nothing): TemplateResult => {
  const words = v.texts.sections[name];
  const { statements, terms } = v.outline.sections[name];
  const sentences = html`${said(v, name, statements, words)} ${explained(v, name, terms)}`;
  return html`<section class=${printed.includes(name) ? 'paper' : 'screen'} aria-labelledby=${name}>
    ${head(v, name, words, 1)} ${name === 'degrees' ? html`${special} ${sentences}` : html`${sentences} ${special}`}
  </section>`;
};

/** Blocks of the same kind, side by side when there is room. None comes before another but in reading. */
export const group =
  (name: 'modalities' | 'supports' | 'activities') =>
  (v: View): TemplateResult =>
    html`<div class="columns">
      ${v.outline[name].map(({ id, statements, terms }) => {
        const words = v.texts[name][id];
        const key = `${name}-${id}`;
        return words && html`<div>${head(v, key, words, 2)} ${said(v, key, statements, words)} ${explained(v, key, terms)}</div>`;
      })}
    </div>`;
