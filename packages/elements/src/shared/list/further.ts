import { type Listing, type Point, readPhone } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import type { ListMessages } from './i18n/fr.js';

type Contacts = NonNullable<NonNullable<Listing['contact']>['also']>;
type Places = NonNullable<Listing['branches']>;

/** Draws what only some entries have, once this file has come. */
export type Further = <Drawn>(
  draw: (file: { furtherContacts: typeof furtherContacts; branches: typeof branches }) => Drawn,
) => Drawn | typeof nothing;

/** Further telephones and e-mail addresses, each after what it is for. */
export function furtherContacts(name: string, contacts: Contacts, m: ListMessages): TemplateResult {
  return html`<ul class="small" role="list" aria-label=${m.otherContacts(name)}>
    ${contacts.map(({ label, phone, email }) => {
      const read = phone === undefined ? undefined : readPhone(phone);
      return html`<li>
        ${label ? html`<span class="soft">${label}</span> ` : nothing}${read ? html`<a href=${read.href} aria-label=${m.call(label ?? name, label ? name : '', read.text)}>${read.text}</a> ` : nothing}${email === undefined ? nothing : html`<a href="mailto:${email}">${email}</a>`}
      </li>`;
    })}
  </ul>`;
}

/** Further places: three of them, the others on a press and on paper; the nearest first where a place is searched around. */
export function branches(places: Places, main: Listing['place'], near: Point | undefined, m: ListMessages, lang?: string): TemplateResult {
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

/** Shows all places of the list beside the button, or its first ones again. */
function unfold({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const isWhole = button.parentElement!.classList.toggle('whole');
  button.setAttribute('aria-expanded', String(isWhole));
}

/** Enough to tell which of some places is nearer: a degree of longitude is shorter than one of latitude. */
const squaredDistance = (a: Point, b: Point) => (a.lat - b.lat) ** 2 + ((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) ** 2;
