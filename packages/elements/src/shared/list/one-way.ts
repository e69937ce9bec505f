import { isSafeUrl, type Listing, readPhone } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../icons/icons.js';
import { DOT, onPaper } from './entry.js';
import type { ListMessages } from './i18n/fr.js';

type Reach = NonNullable<Listing['contact']>;
export type Way = NonNullable<ReturnType<typeof firstWay>>;

/** The way to reach somebody that an entry shows at rest: a telephone, else an address to write to, else a site. */
export function firstWay({ phone, phoneLabel, email, emailLabel, url, also = [] }: Reach = {}) {
  const called = [{ phone, label: phoneLabel }, ...also].find((each) => each.phone !== undefined);
  if (called) return { phone: called.phone!, label: called.label };
  const written = [{ email, label: emailLabel }, ...also].find((each) => each.email !== undefined);
  if (written) return { email: written.email!, label: written.label };
  return url !== undefined && isSafeUrl(url) ? { url } : undefined;
}

/** A link to reach somebody, whose name says whom; then what it is for, and through whom one reaches a person. */
export function oneWay(
  way: Way | undefined,
  { name, commune = '', via }: { name: string; commune?: string | undefined; via?: string | undefined },
  m: ListMessages,
): TemplateResult | typeof nothing {
  if (!way) return nothing;
  const about = [way.label, via && m.via(via)].filter(Boolean).join(DOT);
  return html`<p>${linkTo(way, name, commune, m)} ${about ? html`<span class="small soft">${about}</span>` : nothing}</p>`;
}

function linkTo(way: Way, name: string, commune: string, m: ListMessages) {
  if (way.phone !== undefined) {
    const { href, text } = readPhone(way.phone);
    return html`<a class="touch strong" part="call" href=${href} aria-label=${m.call(name, commune, text)}>${icon('phone')}${text}</a>`;
  }
  if (way.email !== undefined)
    return html`<a class="touch" part="call" href="mailto:${way.email}" data-print=${way.email} aria-label=${m.writeTo(name)}
      >${icon('mail')}${m.write}</a
    >`;
  return html`<a
    class="touch"
    part="call"
    href=${way.url}
    data-print=${onPaper(way.url)}
    rel="noopener"
    referrerpolicy="no-referrer"
    aria-label=${m.siteOf(name)}
    >${icon('globe')}${m.site}</a
  >`;
}
