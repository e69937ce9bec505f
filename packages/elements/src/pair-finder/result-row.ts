import { type FinderStore, freshnessOf, isSafeUrl, type Listing, type ListName, type ListingResult, readPhone } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import type { Language } from '../shared/language.js';
import { distance, DOT, onPaper, paragraph } from '../shared/list/entry.js';
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
export function firstWay({ phone, phoneLabel, email, url, also = [] }: NonNullable<Listing['contact']> = {}) {
  const all = [{ phone, email, label: phoneLabel }, ...also];
  const called = all.find((each) => each.phone !== undefined);
  if (called) return { phone: called.phone!, label: called.label };
  const written = all.find((each) => each.email !== undefined);
  if (written) return { email: written.email! };
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
  const where = [address, branches.length > 0 && m.otherPlaces(branches.length)].filter(Boolean).join(DOT) || elsewhere;
  const far = distance({ ...result, place: branches.length > 0 ? undefined : place }, m);
  const way = firstWay(contact);
  const missing = [
    ...(where || far !== nothing ? [] : (['place'] as const)),
    ...(meetings || hours || kind === 'person' ? [] : (['times'] as const)),
    ...(way ? [] : (['contact'] as const)),
  ];
  return html`<li class="row short" part="row">
    <div class="facts">
      <p class="lead" part="title" role="heading" aria-level=${level} tabindex="-1" lang=${lang ?? nothing}>${name}</p>
      ${paragraph(meetings ?? (hours && `${m.opening} ${hours}`), 'line when', 'clock', lang, 'meta')}
      ${
        where || far !== nothing
          ? html`<p class="line where" part="meta">
              ${icon('map-pin')}<span>${far}${far !== nothing && where ? DOT : nothing}<span lang=${lang ?? nothing}>${where}</span></span>
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

/** A link to reach somebody, whose name says whom. */
function oneWay({ name, place }: Listing, way: ReturnType<typeof firstWay>, m: Messages) {
  if (!way) return nothing;
  if (way.url !== undefined)
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
  if (way.email !== undefined)
    return html`<a class="touch" part="call" href="mailto:${way.email}" data-print=${way.email} aria-label=${m.writeTo(name)}
      >${icon('mail')}${m.write}</a
    >`;
  const { href, text } = readPhone(way.phone);
  return html`<p>
    <a class="touch strong" part="call" href=${href} aria-label=${m.call(name, place?.commune ?? '', text)}>${icon('phone')}${text}</a>
    ${way.label ? html`<span class="small soft">${way.label}</span>` : nothing}
  </p>`;
}
