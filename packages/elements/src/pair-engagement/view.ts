import type {
  Citation,
  EngagementBlock,
  EngagementBlockTexts,
  EngagementOutline,
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
  /** Whether the plain version stands in place of the sentences; undefined where both do: on the page without script. */
  simple: boolean | undefined;
  /** Whether the part of that name is open. */
  isOpen(key: string): boolean;
  /** Takes note that a part was opened or closed. */
  open(key: string, isOpen: boolean): void;
  /** Does what the visitor asked. */
  act(action: (store: EngagementStore) => void): void;
}

type Statements = EngagementBlock['statements'];

/** Words, and the lines that they rest on. */
export interface Cited {
  words: string | undefined;
  sources: readonly Citation[];
}

/** A part that opens. It is in the page also while it is closed, for paper and for the browser's own search. */
export const part = (v: View, key: string, kind: string, label: unknown, content: unknown): TemplateResult =>
  html`<details
    class=${kind}
    id="${key}-part"
    ?open=${v.isOpen(key)}
    @toggle=${({ target }: Event) => v.open(key, (target as HTMLDetailsElement).open)}
  >
    <summary>${plus}${label}</summary>
    ${content}
  </details>`;

/** The number of a document in the list at the end. */
const numberOf = ({ texts }: View, id: string): number => Object.keys(texts.sources).indexOf(id) + 1;

/** Lines of documents, each of which is named by its number in the list at the end. */
export const numbered = (v: View, sources: readonly Citation[]): string =>
  sources.map(({ id, lines }) => `${numberOf(v, id)}, ${v.m.shortLines(lines)}`).join('\u00a0; ');

/** A document in full. */
export const fullSource = ({ texts }: View, id: string): string => {
  const { title = id, publisher, date } = texts.sources[id] ?? {};
  return [title, publisher, date].filter(Boolean).join(', ');
};

/** The first words of a sentence, by which a note names it. */
const begin = (words = '') => `${words.split(' ').slice(0, 6).join(' ')}${words.split(' ').length > 6 ? '…' : ''}`;

/** Where a block comes from: one mark, which opens to its documents and to the lines that each sentence rests on. */
export function sourced(v: View, about: string, cited: readonly Cited[]): TemplateResult {
  const ids = Object.keys(v.texts.sources).filter((id) => cited.some(({ sources }) => sources.some((source) => source.id === id)));
  return html`<details class="ref small">
    <summary>
      <span>${v.m.source}<span class="sr">${v.m.about(about)}</span> [${ids.map((id) => numberOf(v, id)).join(', ')}]</span>
    </summary>
    ${ids.map((id) => html`<p>[${numberOf(v, id)}] ${fullSource(v, id)}</p>`)}
    <ul role="list">
      ${cited.map(({ words, sources }) => html`<li>${v.m.quoted(begin(words))} [${numbered(v, sources)}]</li>`)}
    </ul>
  </details>`;
}

/** The sentences of a block and the studies behind them, with their lines. */
export const citedIn = (v: View, { statements }: EngagementBlock, words: EngagementBlockTexts): Cited[] =>
  statements.flatMap(({ id, study, sources }) => {
    const found = v.outline.studies.find((each) => each.id === study);
    return [{ words: words.statements[id], sources }, ...(found ? [{ words: v.texts.studies[found.id], sources: found.sources }] : [])];
  });

/** Sentences of a paragraph at most: longer ones are a wall. */
const MOST = 4;

/** Sentences that stand together: one after the other, of one part and of one study. */
const paragraphs = (statements: Statements) => {
  const all: Statements[] = [];
  for (const each of statements) {
    const last = all.at(-1);
    if (last && last.length < MOST && last[0]?.part === each.part && last[0]?.study === each.study) last.push(each);
    else all.push([each]);
  }
  return all;
};

/** Sentences as paragraphs, under the headings of their parts, with the studies that they come from. */
export const said = (v: View, statements: Statements, words: EngagementBlockTexts, level: number): TemplateResult => {
  let heading: string | undefined;
  return html`<div class="said">
    ${paragraphs(statements).map((each) => {
      const { part: name, study } = each[0]!;
      const isNew = name && name !== heading;
      heading = name;
      const sentences = each.map(({ id }) => words.statements[id]);
      return html`${isNew ? html`<p class="strong part" role="heading" aria-level=${Math.min(6, level)}>${v.texts.parts[name]}</p>` : nothing}
      ${
        name === 'main' || name === 'project'
          ? html`<ul class="items" role="list">
              ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : html`<p>
              ${sentences.join(' ')} ${study ? html`<span class="small soft">${v.m.study} ${v.texts.studies[study]}</span>` : nothing}
            </p>`
      }`;
    })}
  </div>`;
};

/** The words of a block that can be explained there, all at once. */
export const explained = (v: View, terms: readonly string[] = []): TemplateResult | typeof nothing => {
  const known = v.outline.terms.filter(({ id }) => terms.includes(id));
  if (known.length === 0) return nothing;
  return html`<details class="words small">
    <summary>${plus}<span>${v.m.words} ${known.map(({ id }) => v.texts.terms[id]?.term).join(', ')}</span></summary>
    ${known.map(
      ({ id, sources }) =>
        html`<p><b>${v.texts.terms[id]?.term}</b> – ${v.texts.terms[id]?.text} <span class="soft">[${numbered(v, sources)}]</span></p>`,
    )}
  </details>`;
};

/** The plain version, once it was asked for. */
export const plain = (v: View, words: string | undefined): TemplateResult | typeof nothing =>
  v.simple === false ? nothing : html`<p class="plain">${words}</p>`;
