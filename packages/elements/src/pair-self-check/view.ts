import type { GivenAnswer, SelfCheckRules, SelfCheckState, SelfCheckTexts } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import type { HelpView } from '../shared/help-lines/help-lines.js';
import type { Messages } from './i18n/fr.js';
import { info } from './icons.js';

/** What every screen is drawn from. */
export interface View {
  m: Messages;
  help: HelpView;
  rules: SelfCheckRules;
  texts: SelfCheckTexts;
  state: SelfCheckState;
  /** Level of the screen's heading. */
  level: number;
}

/** The words of an answer. */
export const answerText = ({ texts, m }: Pick<View, 'texts' | 'm'>, { question, answer }: GivenAnswer): string =>
  answer === 'unknown' || answer === 'skipped' ? m[answer] : (texts.questions[question]?.answers[answer] ?? '');

/** The answers in quotes; nothing for what is always said. */
export const quotesOf = (view: Pick<View, 'texts' | 'm'>, because: readonly GivenAnswer[]): string =>
  because.map((given) => view.m.quoted(answerText(view, given))).join(', ');

/** A part to open; with a level its title is a heading. */
export const fold = (title: string, content: unknown, level?: number, isOpen = false): TemplateResult =>
  html`<details ?open=${isOpen}>
    <summary class="button text">${info} <span role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>${title}</span></summary>
    ${content}
  </details>`;
