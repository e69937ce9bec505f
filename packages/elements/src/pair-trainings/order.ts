import { type Sort, sorts } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import type { Messages } from './i18n/fr.js';

/** What the list is sorted by; `null` is the order proposed. */
export const order = (chosen: Sort | undefined, m: Messages, sort: (by: Sort | null) => void): TemplateResult =>
  html`<div class="field order">
    <label for="sort">${m.sort}</label>
    <div class="box select">
      <select class="input" id="sort" @change=${({ target }: Event) => sort(((target as HTMLSelectElement).value || null) as Sort | null)}>
        <option value="" ?selected=${chosen === undefined}>${m.sorts.usual}</option>
        ${sorts.map((by) => html`<option value=${by} ?selected=${chosen === by}>${m.sorts[by]}</option>`)}
      </select>
    </div>
  </div>`;
