import type { Directory, Listing, ListingResult, Point } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { DOT, paragraph } from '../shared/list/entry.js';
import { cited, contact, freshness, otherWays } from '../shared/list/entry-detail.js';
import type { ListMessages } from '../shared/list/i18n/fr.js';
import type { Messages } from './i18n/fr.js';
import { firstWay } from '../shared/list/one-way.js';
import { labelsOf, type RowContext } from './result-row.js';

export { entryDetailStyles as styles } from '../shared/list/entry-detail.styles.js';

/** What fits in two lines of a telephone, in letters. */
const TWO_LINES = 80;

type Places = NonNullable<Listing['branches']>;

/** All that an entry does not show at rest: who it is, what about and for whom, how to get in, the other ways to reach it, how sure that is. */
export function listingDetail({ listing }: ListingResult, context: RowContext & { sources: Directory['sources'] }): TemplateResult {
  const { m, lang, finder } = context;
  const { name, place, branches, organisation, summary, meetings, hours, kind, kindWord, services = [], access, accessibility } = listing;
  const labels = labelsOf(context);
  const written = (text: string | undefined, style?: string) => paragraph(text, style, undefined, lang);
  const what = [...labels('kinds', kind === undefined ? [] : [kind]), kindWord, ...labels('roles', listing.roles), organisation];
  const about = [...labels('topics', listing.topics), ...labels('activities', listing.activities)];
  const forWhom = [
    ...labels('audiences', listing.audiences),
    ...labels('formats', listing.formats),
    ...labels('settings', listing.settings),
  ];
  const serves = labels('departements', listing.serviceArea).join(', ');
  const others = otherWays(listing.contact, firstWay(listing.contact));
  return html`<div class="detail">
    ${paragraph(what.filter(Boolean).join(DOT), 'soft')} ${written(summary)} ${paragraph(about.join(DOT))}
    ${paragraph(forWhom.join(DOT), 'soft')} ${written(place?.directions)} ${paragraph(place && serves && m.serves(serves))}
    ${
      meetings && hours
        ? html`<p class="line">
            ${icon('clock')}<span>${m.opening} <span class="lines" lang=${lang ?? nothing}>${hours}</span></span>
          </p>`
        : nothing
    }
    ${branches ? branchList(branches, place, finder.get().query.near?.location, m, lang) : nothing} ${servicesOf(services, m, lang)}
    ${written(access, 'small')} ${written(accessibility, 'small')} ${others ? contact(name, place?.commune, others, m) : nothing}
    ${freshness(listing, m)} ${cited(listing.sources, context)}
  </div>`;
}

/** What one finds there: two lines of it, all on a press and on paper. */
function servicesOf(services: readonly string[], m: Messages, lang?: string) {
  const text = services.join(DOT);
  const isLong = text.length > TWO_LINES;
  return html`<div class="services small ${isLong ? 'cut' : ''}">
    ${paragraph(text, '', undefined, lang)}
    ${isLong ? html`<button type="button" class="button text" aria-expanded="false" @click=${unfold}>${m.allServices(services.length)}</button>` : nothing}
  </div>`;
}

/** Further places: three of them, the others on a press and on paper; the nearest first where a place is searched around. */
function branchList(places: Places, main: Listing['place'], near: Point | undefined, m: ListMessages, lang?: string): TemplateResult {
  const far = ({ location }: { location?: Point | undefined } = {}) => (near && location ? squaredDistance(near, location) : Infinity);
  const sorted = near ? [...places].sort((a, b) => far(a) - far(b) || 0) : places;
  const isNearer = far(sorted[0]) < far(main);
  const words = ({ address, complement, postcode, commune, directions }: Places[number]) =>
    [address, complement, [postcode, commune].filter(Boolean).join(' '), directions].filter(Boolean).join(', ');
  return html`<div class="branches small">
    <p class="soft">${m.branches}</p>
    <ul role="list">
      ${sorted.map((place, index) => html`<li><span lang=${lang ?? nothing}>${words(place)}</span>${isNearer && index === 0 ? html` <b>${m.nearestOne}</b>` : nothing}</li>`)}
    </ul>
    ${sorted.length > 3 ? html`<button type="button" class="button text" aria-expanded="false" @click=${unfold}>${m.allBranches(sorted.length)}</button>` : nothing}
  </div>`;
}

/** Shows all of what is beside the button, or its beginning again. */
function unfold({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const isWhole = button.parentElement!.classList.toggle('whole');
  button.setAttribute('aria-expanded', String(isWhole));
}

/** Enough to tell which of some places is nearer: a degree of longitude is shorter than one of latitude. */
const squaredDistance = (a: Point, b: Point) => (a.lat - b.lat) ** 2 + ((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) ** 2;
