import { type Directory, freshnessOf, isSafeUrl, type Listing, readPhone } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../icons/icons.js';
import { onPaper, paragraph } from './entry.js';
import type { ListMessages } from './i18n/fr.js';
import type { Way } from './one-way.js';

type Contacts = NonNullable<NonNullable<Listing['contact']>['also']>;

/** How to reach it, in links whose names say whom one reaches; also on paper. */
export function contact(name: string, commune: string | undefined, reach: Listing['contact'], m: ListMessages): TemplateResult {
  const { email, via, phoneLabel, emailLabel, also } = reach ?? {};
  const phone = reach?.phone === undefined ? undefined : readPhone(reach.phone);
  const url = reach?.url !== undefined && isSafeUrl(reach.url) ? reach.url : undefined;
  return html`<div class="reach">
    ${phone ? html`<a class="touch strong" href=${phone.href} aria-label=${m.call(name, commune ?? '', phone.text)}>${icon('phone')}${phone.text}</a>` : nothing}
    ${paragraph(phone && phoneLabel, 'small soft')}
    ${email === undefined ? nothing : html`<a class="touch" href="mailto:${email}" data-print=${email} aria-label=${m.writeTo(name)}>${icon('mail')}${m.write}</a>`}
    ${paragraph(email && emailLabel, 'small soft')}
    ${url === undefined ? nothing : html`<a class="touch" href=${url} data-print=${onPaper(url)} rel="noopener" referrerpolicy="no-referrer" aria-label=${m.siteOf(name)}>${icon('globe')}${m.site}</a>`}
    ${also ? furtherContacts(name, also, m) : nothing} ${paragraph(via && m.via(via), 'small soft')}
  </div>`;
}

/** The ways to reach somebody beside the one that is shown at rest; nothing when there are none. */
export function otherWays(given: Listing['contact'], way: Partial<Way> | undefined): Listing['contact'] {
  if (!given || !way) return undefined;
  const { phone, phoneLabel, email, emailLabel, url, also } = given;
  const left = {
    ...(phone !== way.phone && { phone, phoneLabel }),
    ...(email !== way.email && { email, emailLabel }),
    ...(url !== way.url && { url }),
    ...(also && { also }),
  };
  return Object.keys(left).length > 0 ? left : undefined;
}

/** When it was last checked, and what that means. */
export function freshness(entry: { verifiedAt?: string | undefined }, m: ListMessages): TemplateResult {
  const { freshness: state, months = 0 } = freshnessOf(entry);
  const { verifiedAt = '' } = entry;
  if (state === 'fresh') return html`<p class="small soft line">${icon('badge-check')}<span>${m.verified(verifiedAt)}</span></p>`;
  if (state === 'to-confirm') return html`<p class="small soft line">${icon('history')}<span>${m.toConfirm(months, verifiedAt)}</span></p>`;
  return html`<p class="small line ${verifiedAt ? 'strong' : 'soft'}">
    ${icon('triangle-alert')}<span>${verifiedAt ? m.old(verifiedAt) : m.neverVerified}</span>
  </p>`;
}

type Cited = { m: ListMessages; sources?: Directory['sources'] };

/** Documents as they call themselves, each with its lines or without. */
const namedOf = (entry: NonNullable<Listing['sources']>, { m, sources = [] }: Cited, withLines: boolean) =>
  entry.map(({ id, lines }) => {
    const { title = id, publisher, date } = sources.find((source) => source.id === id) ?? {};
    return [title, publisher, date, withLines && m.lines(lines)].filter(Boolean).join(', ');
  });

/** Where something of ours comes from, with the lines. */
export const citedWhole = (entry: Listing['sources'], view: Cited): TemplateResult | typeof nothing =>
  entry?.length ? html`<p class="small soft">${view.m.source}${namedOf(entry, view, true).join('\u00a0; ')}</p>` : nothing;

/** Where an entry of ours comes from; the lines, which only who checks it wants, on a press. */
export function cited(entry: Listing['sources'], view: Cited): TemplateResult | typeof nothing {
  if (!entry?.length) return nothing;
  return html`<details class="source small soft">
    <summary class="fold">
      <span>${view.m.source}${[...new Set(namedOf(entry, view, false))].join('\u00a0; ')}</span>${icon('chevron-down')}
    </summary>
    <ul role="list">
      ${namedOf(entry, view, true).map((words) => html`<li>${words}</li>`)}
    </ul>
  </details>`;
}

/** Further telephones and e-mail addresses, each after what it is for. */
function furtherContacts(name: string, contacts: Contacts, m: ListMessages): TemplateResult {
  return html`<ul class="small" role="list" aria-label=${m.otherContacts(name)}>
    ${contacts.map(({ label, phone, email }) => {
      const read = phone === undefined ? undefined : readPhone(phone);
      return html`<li>
        ${label ? html`<span class="soft">${label}</span> ` : nothing}${read ? html`<a href=${read.href} aria-label=${m.call(label ?? name, label ? name : '', read.text)}>${read.text}</a> ` : nothing}${email === undefined ? nothing : html`<a href="mailto:${email}">${email}</a>`}
      </li>`;
    })}
  </ul>`;
}
