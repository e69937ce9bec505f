import type { Directory, FinderStore, ListName, ListingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon, type IconName } from '../shared/icons/icons.js';
import { cited, contact, distance, DOT, freshness, paragraph } from '../shared/list/entry.js';
import type { Further } from '../shared/list/further.js';
import type { Language } from '../shared/language.js';
import type { Messages } from './i18n/fr.js';

export interface RowContext {
  finder: FinderStore;
  m: Messages;
  language: Language;
  /** Language of the document, when it is not that of the words around. */
  lang: string | undefined;
  /** Level of the heading that holds the name. */
  level: number;
  /** The documents that entries cite. */
  sources: Directory['sources'];
  further: Further;
}

/** One entry of the list: where, when, what about, how to reach it, and how sure that is. */
export function resultRow(result: ListingResult, context: RowContext): TemplateResult {
  const { listing } = result;
  const { m, level, finder, language, lang, further } = context;
  const { place, branches, organisation, summary, meetings, hours, kind, kindWord, services = [], access, accessibility } = listing;
  const written = (text: string | undefined, style?: string, sign?: IconName) => paragraph(text, style, sign, lang);
  const labels = (list: ListName, codes: readonly string[] = []) => codes.map((code) => finder.label(list, code)[language]);
  const what = [...labels('kinds', kind === undefined ? [] : [kind]), kindWord, ...labels('roles', listing.roles), organisation].filter(
    Boolean,
  );
  const address = [place?.address, place?.complement, [place?.postcode, place?.commune].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const serves = labels('departements', listing.serviceArea).join(', ');
  const about = [...labels('topics', listing.topics), ...labels('activities', listing.activities)];
  const forWhom = [
    ...labels('audiences', listing.audiences),
    ...labels('formats', listing.formats),
    ...labels('settings', listing.settings),
  ];
  return html`<li class="row ${result.distanceKm === undefined ? '' : 'placed'}" part="result">
    ${distance({ ...result, place: branches ? undefined : place }, m)}
    <div class="facts">
      <p class="lead" role="heading" aria-level=${level} tabindex="-1" lang=${lang ?? nothing}>${listing.name}</p>
      ${paragraph(what.join(DOT), 'soft')} ${written(summary)}
      ${address || branches || serves || kind === 'online' ? written(address, 'line', 'map-pin') : paragraph(m.placeNotGiven, 'line soft', 'map-pin')}
      ${written(place?.directions, 'soft small')} ${paragraph(serves && m.serves(serves))}
      ${meetings || hours || kind === 'person' ? written(meetings, 'line when', 'clock') : paragraph(m.meetingsUnknown, 'line soft', 'clock')}
      ${
        hours
          ? html`<p class="line">
              ${icon('clock')}<span>${m.opening} <span class="lines" lang=${lang ?? nothing}>${hours}</span></span>
            </p>`
          : nothing
      }
      ${branches ? further((file) => file.branches(branches, place, finder.get().query.near?.location, m, lang)) : nothing}
      ${paragraph(about.join(DOT))} ${paragraph(forWhom.join(DOT), 'soft')} ${written(services.join(DOT), 'soft small')}
      ${written(access, 'soft small')} ${written(accessibility, 'soft small')}
    </div>
    <div class="rest">
      ${contact(listing.name, place?.commune, listing.contact, m, further)} ${freshness(listing, m)} ${cited(listing.sources, context)}
    </div>
  </li>`;
}
