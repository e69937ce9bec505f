import type { EngagementSection } from '@pair-aidance/sdk';
import { html, nothing, render, type TemplateResult } from 'lit';

import { back } from '../shared/icons/screens.js';
import { figure, FIRST, places } from './degrees.js';
import { projectorStyles } from './projector.styles.js';
import { type Cited, citedIn, fullSource, type View } from './view.js';

/** What one screen shows. */
interface Idea {
  title: string;
  words?: string | undefined;
  items?: readonly string[];
  picture?: TemplateResult;
  cited?: readonly Cited[];
}

const sections: readonly EngagementSection[] = [
  'intro',
  'degrees',
  'place',
  'activities',
  'modalities',
  'supports',
  'certified',
  'effects',
  'limits',
  'names',
  'notice',
];

/** What a meeting looks at, in order: the picture, each degree, the questions to answer together, the cases, then the rest in plain words. */
function ideasOf(v: View): Idea[] {
  const { outline, texts } = v;
  return [
    { title: texts.title, picture: figure(v) },
    ...places.map((degree): Idea => {
      const { statements } = outline.degrees[degree];
      const words = texts.degrees[degree];
      const sentences = statements.slice(0, FIRST).map(({ id }) => words.statements[id]);
      return {
        title: words.title,
        words: v.simple ? words.plain : sentences.join(' '),
        picture: figure(v, degree === 'hybrid' ? ['participation', 'partnership'] : [degree]),
        cited: citedIn(v, outline.degrees[degree], words),
      };
    }),
    ...outline.situate.questions.flatMap(({ id, answers, sources }): Idea[] => {
      const words = texts.situate.questions[id];
      if (!words) return [];
      const title = v.simple ? words.plain : words.text;
      return [{ title, items: answers.map((answer) => words.answers[answer.id] ?? ''), cited: [{ words: title, sources }] }];
    }),
    ...outline.cases.flatMap(({ id, cells }): Idea[] => {
      const words = texts.cases[id];
      return words
        ? [{ title: words.title, words: words.plain, cited: Object.values(cells).map(({ sources }) => ({ words: '', sources })) }]
        : [];
    }),
    ...sections.map((name): Idea => {
      const words = texts.sections[name];
      return { title: words.title, words: words.plain, cited: citedIn(v, outline.sections[name], words) };
    }),
  ];
}

const isAbout = ({ cited = [] }: Idea, document: string) => cited.some(({ sources }) => sources.some(({ id }) => id === document));

/** Shows one idea a screen over the whole page, for a room: arrow keys go from one to the next, Escape leaves. Focus goes back where it was. */
export function project(root: HTMLElement, v: View): void {
  const { m, texts } = v;
  const ideas = ideasOf(v);
  const { adoptedStyleSheets: sheets } = root.getRootNode() as ShadowRoot;
  if (!sheets.includes(projectorStyles.styleSheet!)) sheets.push(projectorStyles.styleSheet!);
  const dialog = document.createElement('dialog');
  dialog.className = 'projector';
  dialog.setAttribute('aria-labelledby', 'idea');
  let at = 0;

  const go = (to: number) => {
    at = Math.max(0, Math.min(ideas.length - 1, to));
    const idea = ideas[at]!;
    const documents = Object.keys(texts.sources).filter((id) => isAbout(idea, id));
    render(
      html`<div class="stage">
          <p class="display" id="idea" role="heading" aria-level=${v.level} tabindex="-1">${idea.title}</p>
          ${idea.picture ?? nothing} ${idea.words ? html`<p>${idea.words}</p>` : nothing}
          ${
            idea.items
              ? html`<ul role="list">
                  ${idea.items.map((item) => html`<li>${item}</li>`)}
                </ul>`
              : nothing
          }
        </div>
        ${documents.length > 0 ? html`<p class="origin soft">${m.source}${m.about(documents.map((id) => fullSource(v, id)).join('\u00a0; '))}</p>` : nothing}
        <div class="steps">
          <button type="button" class="button" @click=${() => go(at - 1)}>${back}<span>${m.previous}</span></button>
          <button type="button" class="button main" @click=${() => go(at + 1)}>${m.following}</button>
          <span>${at + 1} / ${ideas.length}</span>
          <button type="button" class="button text" @click=${() => dialog.close()}>${m.leave}</button>
        </div>`,
      dialog,
    );
    dialog.querySelector<HTMLElement>('#idea')?.focus();
  };
  const keys: Record<string, () => number> = {
    ArrowRight: () => at + 1,
    ArrowDown: () => at + 1,
    PageDown: () => at + 1,
    ArrowLeft: () => at - 1,
    ArrowUp: () => at - 1,
    PageUp: () => at - 1,
    Home: () => 0,
    End: () => ideas.length,
  };
  dialog.addEventListener('keydown', (event) => {
    const to = keys[event.key];
    if (!to) return;
    event.preventDefault();
    go(to());
  });
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
  go(0);
}
