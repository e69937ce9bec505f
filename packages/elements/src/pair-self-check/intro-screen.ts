import { html, nothing, type TemplateResult } from 'lit';

import { check } from './icons.js';
import type { View } from './view.js';

export interface IntroActions {
  start(): void;
  /** Goes on where kept answers stop, when there are any. */
  takeUp: (() => void) | undefined;
}

/** What it is for, how long it takes, what it is not, where answers stay, how to stop. */
export const introScreen = ({ m, texts: { intro } }: View, title: TemplateResult, { start, takeUp }: IntroActions): TemplateResult =>
  html`${title}
    <p>${intro.purpose} ${intro.duration}</p>
    <ul class="promises" role="list">
      ${[intro.noTest, intro.privacy, intro.stop].map((promise) => html`<li>${check}<span>${promise}</span></li>`)}
    </ul>
    <p class="actions">
      <button type="button" class="button main" @click=${start}>${m.start}</button>
      ${takeUp ? html`<button type="button" class="button" @click=${takeUp}>${m.resume}</button>` : nothing}
    </p>`;
