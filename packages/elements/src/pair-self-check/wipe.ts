import { html, type TemplateResult } from 'lit';

import { eraser } from './icons.js';
import type { View } from './view.js';

/** Last on every screen, apart from what goes on: answers go at a second press, never at the first, nor at a double one. */
export const wipeButton = ({ m }: View, isAsking: boolean, press: () => void): TemplateResult =>
  html`<div class="actions wipe">
    <button type="button" class="button text" @click=${({ detail }: MouseEvent) => detail < 2 && press()}>
      ${eraser} ${isAsking ? m.sureWipe : m.wipe}
    </button>
    <span class=${isAsking ? 'strong' : 'small soft'}>${isAsking ? m.sure : m.stays}</span>
  </div>`;
