import { html, type TemplateResult } from 'lit';

import { eraser } from './icons.js';
import type { View } from './view.js';

/** Last on every screen, apart from what goes on: all answers go at a second press, never at the first. */
export const wipeQuestion = ({ m }: View, isAsking: boolean, ask: (isAsking: boolean) => void, wipe: () => void): TemplateResult =>
  html`<div class="wipe">
    <details .open=${isAsking} @toggle=${({ target }: Event) => ask((target as HTMLDetailsElement).open)}>
      <summary>${eraser} <span>${m.wipe}</span></summary>
      <p>${m.sure}</p>
      <button type="button" class="button" @click=${wipe}>${m.sureWipe}</button>
    </details>
    <span class="small soft">${m.stays}</span>
  </div>`;
