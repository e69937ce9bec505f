import { html, nothing, type TemplateResult } from 'lit';

import type { DocumentController } from '../document-controller.js';
import { icon } from '../icons/icons.js';
import type { ListTexts } from './list-texts.js';

type Loading = DocumentController<unknown>;

/** Why there is no list, or no newer one, and what a visitor can do. */
function why({ error }: Loading, m: ListTexts): string {
  const { code = 'network', retryAt, problems } = error ?? {}; // one without a code is a file of ours that did not come
  return retryAt ? m.busyUntil(retryAt) : problems?.[0]?.code === 'newer-format' ? m.newer : m.errors[code];
}

const again = (loading: Loading, m: ListTexts, style = '') =>
  html`<button type="button" class="button ${style}" @click=${() => void loading.retry()}>${icon('rotate-cw')} ${m.retry}</button>`;

/** What stands in place of a list until it is there, or when it could not be loaded. */
export function waiting(loading: Loading, m: ListTexts, level: number): TemplateResult {
  const { phase, late, retried } = loading;
  if (phase === 'empty' || phase === 'idle') return html`<p class="note">${m[phase]}</p>`;
  const failed = phase === 'error';
  return html`${
    failed
      ? html`<div class="note alert" role="alert">
          <p class="lead" role="heading" aria-level=${level}>${m.errorTitle}</p>
          <p>${why(loading, m)}</p>
        </div>`
      : html`<p role="status" class="soft">${phase === 'slow' ? m.slow : late ? m.loading : nothing}</p>`
  }
  ${failed || retried ? again(loading, m, 'main') : nothing}`;
}

/** That the list shown is the one of before, since the new one did not come. */
export function stale(loading: Loading, m: ListTexts, since: Date): TemplateResult | typeof nothing {
  if (!loading.error && !loading.retried) return nothing;
  return html`<div class="note" role="status">
    <p>${m.stale(since)} ${why(loading, m)}</p>
    ${again(loading, m)}
  </div>`;
}
