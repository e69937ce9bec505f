import type { Listing } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon, type IconName } from '../icons/icons.js';
import type { ListMessages } from './i18n/fr.js';

/** Between things of one kind: it stays with what is before it. */
export const DOT = '\u00a0· ';

/** The class of a text that may not fit in two lines of a telephone: a browser works long for each text that it may have to cut. */
export const long = (text: string) => (text.length > 70 ? ' long' : '');

/** A line of text, with an icon before it or without, in the language around it or in another; nothing when there is no text. */
export function paragraph(text: string | undefined, style = '', sign?: IconName, lang?: string, part?: string) {
  if (!text) return nothing;
  const name = sign ? style + long(text) : style;
  const content = sign ? html`${icon(sign)}<span>${text}</span>` : text;
  return html`<p class=${name} part=${part ?? nothing} lang=${lang ?? nothing}>${content}</p>`;
}

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
