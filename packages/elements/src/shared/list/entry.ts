import type { Listing } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon, type IconName } from '../icons/icons.js';
import type { ListMessages } from './i18n/fr.js';

/** Between things of one kind: it stays with what is before it. */
export const DOT = '\u00a0· ';

/** A line of text, with an icon before it or without, in the language around it or in another; nothing when there is no text. */
export const paragraph = (text: string | undefined, style = '', sign?: IconName, lang?: string, part?: string) =>
  text
    ? html`<p class=${style} part=${part ?? nothing} lang=${lang ?? nothing}>${sign ? html`${icon(sign)}<span>${text}</span>` : text}</p>`
    : nothing;

/** How far it is, from what. */
export function distance(
  { place, distanceKm, approximate }: { place?: Listing['place']; distanceKm?: number; approximate?: boolean },
  m: ListMessages,
): TemplateResult | typeof nothing {
  if (distanceKm === undefined) return nothing;
  const km = Math.round(distanceKm);
  const centre = approximate && place?.approximate ? place.commune : undefined;
  return html`<b class="far">${km < 1 ? m.under : m.atAbout} ${m.km(Math.max(1, km))}</b
    >${centre === undefined ? nothing : ` ${m.fromCentre(centre)}`}`;
}

/** An address for paper: its host in ASCII, where letters of another script cannot pass for ours. */
export const onPaper = (url: string) => url.replace(/\/\/[^/?#]*/, `//${new URL(url).host}`);
