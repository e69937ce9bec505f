import {
  type Directory,
  type Finder,
  freshnessOf,
  isSafeUrl,
  type Listing,
  type ListName,
  readPhone,
  type Result,
} from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../shared/localize-controller.js';
import type { Messages } from './i18n/fr.js';
import { icon, type IconName } from '../shared/icons/icons.js';

export interface RowContext {
  finder: Finder;
  m: Messages;
  language: Language;
  /** Level of the heading that holds the name. */
  level: number;
  /** The documents that entries cite. */
  sources: Directory['sources'];
}

/** One entry of the list: where, when, what about, how to reach it, and how sure that is. */
export function resultRow(result: Result, context: RowContext): TemplateResult {
  const { listing } = result;
  const { m, level, finder, language } = context;
  const { place, organisation, summary, meetings, kind, services = [], access, accessibility } = listing;
  const labels = (list: ListName, codes: readonly string[] = []) => codes.map((code) => finder.label(list, code)[language]);
  const what = [
    ...labels('kinds', kind === undefined ? [] : [kind]),
    ...labels('roles', listing.roles),
    ...(organisation === undefined ? [] : [organisation]),
  ];
  const address = [place?.address, [place?.postcode, place?.commune].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const serves = labels('departements', listing.serviceArea).join(', ');
  const about = [...labels('topics', listing.topics), ...labels('activities', listing.activities)];
  const forWhom = [
    ...labels('audiences', listing.audiences),
    ...labels('formats', listing.formats),
    ...labels('settings', listing.settings),
  ];
  return html`<li class="row ${result.distanceKm === undefined ? '' : 'placed'}" part="result">
    ${distance(result, m)}
    <div class="facts">
      <p class="lead" role="heading" aria-level=${level} tabindex="-1">${listing.name}</p>
      ${paragraph(what.join(DOT), 'soft')} ${paragraph(summary)}
      ${address || serves || kind === 'online' ? paragraph(address, 'line', 'map-pin') : paragraph(m.placeNotGiven, 'line soft', 'map-pin')}
      ${paragraph(serves && m.serves(serves))}
      ${meetings === undefined ? paragraph(m.meetingsUnknown, 'line soft', 'clock') : paragraph(meetings, 'line when', 'clock')}
      ${paragraph(about.join(DOT))} ${paragraph(forWhom.join(DOT), 'soft')} ${paragraph(services.join(DOT), 'soft small')}
      ${paragraph(access, 'soft small')} ${paragraph(accessibility, 'soft small')}
    </div>
    <div class="rest">${contact(listing, m)} ${freshness(listing, m)} ${cited(listing, context)}</div>
  </li>`;
}

/** Between things of one kind: it stays with what is before it. */
const DOT = '\u00a0· ';

/** A line of text, with an icon before it or without; nothing when there is no text. */
const paragraph = (text: string | undefined, style = '', sign?: IconName) =>
  !text ? nothing : sign ? html`<p class=${style}>${icon(sign)}<span>${text}</span></p>` : html`<p class=${style}>${text}</p>`;

function distance({ listing, distanceKm, approximate }: Result, m: Messages): TemplateResult | typeof nothing {
  if (distanceKm === undefined) return nothing;
  const km = Math.round(distanceKm);
  const centre = approximate && listing.place?.approximate ? listing.place.commune : undefined;
  return html`<p class="far">
    <small>${km < 1 ? m.under : m.atAbout}</small> ${m.km(Math.max(1, km))}
    ${centre === undefined ? nothing : html`<small>${m.fromCentre(centre)}</small>`}
  </p>`;
}

function contact({ name, place, contact: reach }: Listing, m: Messages): TemplateResult {
  const phone = reach?.phone === undefined ? undefined : readPhone(reach.phone);
  const url = reach?.url !== undefined && isSafeUrl(reach.url) ? reach.url : undefined;
  return html`<div class="reach">
    ${phone ? html`<a class="touch strong" href=${phone.href} aria-label=${m.call(name, place?.commune ?? '', phone.text)}>${icon('phone')}${phone.text}</a>` : nothing}
    ${reach?.email === undefined ? nothing : html`<a class="touch" href="mailto:${reach.email}" data-print=${reach.email} aria-label=${m.writeTo(name)}>${icon('mail')}${m.write}</a>`}
    ${url === undefined ? nothing : html`<a class="touch" href=${url} data-print=${url} rel="noopener" referrerpolicy="no-referrer" aria-label=${m.siteOf(name)}>${icon('globe')}${m.site}</a>`}
    ${reach?.via === undefined ? nothing : html`<p class="small soft">${m.via(reach.via)}</p>`}
    ${phone || url || reach?.email ? nothing : html`<p class="small soft">${m.noContact}</p>`}
  </div>`;
}

function freshness(listing: Listing, m: Messages): TemplateResult {
  const { freshness: state, months = 0 } = freshnessOf(listing);
  const { verifiedAt = '' } = listing;
  if (state === 'fresh') return html`<p class="small soft line">${icon('badge-check')}<span>${m.verified(verifiedAt)}</span></p>`;
  if (state === 'to-confirm') return html`<p class="small soft line">${icon('history')}<span>${m.toConfirm(months)}</span></p>`;
  return html`<p class="small line ${verifiedAt ? 'strong' : 'soft'}">
    ${icon('triangle-alert')}<span>${verifiedAt ? m.old(verifiedAt) : m.neverVerified}</span>
  </p>`;
}

/** Where an entry of ours comes from, as the document calls itself. */
function cited(listing: Listing, { m, sources = [] }: RowContext): TemplateResult | typeof nothing {
  if (!listing.sources?.length) return nothing;
  const named = listing.sources.map(({ id, lines }) => {
    const { title = id, publisher, date } = sources.find((source) => source.id === id) ?? {};
    return [title, publisher, date, m.lines(lines)].filter(Boolean).join(', ');
  });
  return html`<p class="small soft">${m.source}${named.join('\u00a0; ')}</p>`;
}
