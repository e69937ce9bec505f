import { type FinderStore, freshnessOf, type ListName, type ListingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import type { Language } from '../shared/language.js';
import { distance, DOT, long, paragraph } from '../shared/list/entry.js';
import { firstWay, oneWay } from '../shared/list/one-way.js';
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
    ${oneWay(way, { name, commune: place?.commune, via: contact?.via }, m)}
    <details class="more" .open=${isOpen} @toggle=${({ target }: Event) => context.setOpen(id, (target as HTMLDetailsElement).open)}>
      <summary class="fold">${m.detail}<span class="sr">${m.about(name)}</span>${icon('chevron-down')}</summary>
      ${isOpen ? context.detail(result) : nothing}
    </details>
  </li>`;
}
