import { type FinderStore, freshnessOf, isSafeUrl, type Listing, type ListName, type ListingResult, readPhone } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import type { Language } from '../shared/language.js';
import { distance, DOT, long, onPaper, paragraph } from '../shared/list/entry.js';
import type { Messages } from './i18n/fr.js';

export interface RowContext {
  finder: FinderStore;
  m: Messages;
  language: Language;
  /** Language of the document, when it is not that of the words around. */
  lang: string | undefined;
  /** Level of the heading that holds the name. */
  level: number;
  isOpen(id: string): boolean;
  setOpen(id: string, open: boolean): void;
  /** All the rest of an entry, once it is opened: in a separate file. */
  detail(result: ListingResult): unknown;
}

/** What codes of a list mean, in the language around. */
export const labelsOf =
  ({ finder, language }: Pick<RowContext, 'finder' | 'language'>) =>
  (list: ListName, codes: readonly string[] = []): string[] =>
    codes.map((code) => finder.label(list, code)[language]);

/** The way to reach somebody that an entry shows at rest: a telephone, else an address to write to, else a site. */
export function firstWay({ phone, phoneLabel, email, emailLabel, url, also = [] }: NonNullable<Listing['contact']> = {}) {
  const called = [{ phone, label: phoneLabel }, ...also].find((each) => each.phone !== undefined);
  if (called) return { phone: called.phone!, label: called.label };
  const written = [{ email, label: emailLabel }, ...also].find((each) => each.email !== undefined);
  if (written) return { email: written.email!, label: written.label };
  return url !== undefined && isSafeUrl(url) ? { url } : undefined;
}

/** One entry of the list: its name, when, where, and one way to call or to write; the rest opens. */
export function resultRow(result: ListingResult, context: RowContext): TemplateResult {
  const { listing } = result;
  const { m, level, lang } = context;
  const { id, name, place, branches = [], meetings, hours, kind, serviceArea, contact, verifiedAt } = listing;
  const isOpen = context.isOpen(id);
  const labels = labelsOf(context);
  const address = [place?.address, place?.complement, [place?.postcode, place?.commune].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const serves = labels('departements', serviceArea).join(', ');
  const elsewhere = kind === 'online' ? labels('kinds', [kind]).join() : serves && m.serves(serves);
  const others = branches.length > 0 ? m.otherPlaces(branches.length) : '';
  const where = address || (others ? '' : elsewhere);
  const far = distance({ ...result, place: branches.length > 0 ? undefined : place }, m);
  const isPlaced = far !== nothing || Boolean(where || others);
  const way = firstWay(contact);
  const missing = [
    ...(isPlaced ? [] : (['place'] as const)),
    ...(meetings || hours || kind === 'person' ? [] : (['times'] as const)),
    ...(way ? [] : (['contact'] as const)),
  ];
  return html`<li class="row short" part="row">
    <div class="facts">
      <p class="lead" part="title" role="heading" aria-level=${level} tabindex="-1" lang=${lang ?? nothing}>${name}</p>
      ${paragraph(meetings ?? (hours && `${m.opening} ${hours}`), 'line when', 'clock', lang, 'meta')}
      ${
        isPlaced
          ? html`<p class="line where${long(where + others)}" part="meta">
              ${icon('map-pin')}<span
                >${far}${far !== nothing && where ? DOT : nothing}<span lang=${lang ?? nothing}>${where}</span
                >${where && others ? DOT : nothing}${others}</span
              >
            </p>`
          : nothing
      }
      ${missing.length === 0 ? nothing : paragraph(m.missing(missing), 'small soft')}
      ${verifiedAt && freshnessOf(listing).freshness === 'old' ? paragraph(m.toCheck(verifiedAt), 'small') : nothing}
    </div>
    ${oneWay(listing, way, m)}
    <details class="more" .open=${isOpen} @toggle=${({ target }: Event) => context.setOpen(id, (target as HTMLDetailsElement).open)}>
      <summary class="fold">${m.detail}<span class="sr">${m.about(name)}</span>${icon('chevron-down')}</summary>
      ${isOpen ? context.detail(result) : nothing}
    </details>
  </li>`;
}

/** A link to reach somebody, whose name says whom; then what it is for, and through whom one reaches a person. */
function oneWay({ name, place, contact }: Listing, way: ReturnType<typeof firstWay>, m: Messages) {
  if (!way) return nothing;
  const about = [way.label, contact?.via && m.via(contact.via)].filter(Boolean).join(DOT);
  return html`<p>${linkTo(way, name, place?.commune ?? '', m)} ${about ? html`<span class="small soft">${about}</span>` : nothing}</p>`;
}

function linkTo(way: NonNullable<ReturnType<typeof firstWay>>, name: string, commune: string, m: Messages) {
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
