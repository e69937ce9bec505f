// A made-up directory, and what a visitor of the finder sees and does, for its tests.
import { fixture, html, waitUntil } from '@open-wc/testing';

import { fakeNetwork } from '../../testing/network.js';
import { PairFinder } from '../pair-finder.js';

PairFinder.define(PairFinder.tagName);

const month = (ago: number) => {
  const date = new Date();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - ago);
  return date.toISOString().slice(0, 7);
};

const listings = [
  {
    name: 'Café du jeudi',
    kind: 'group',
    topics: ['alcool', 'tabac'],
    activities: ['groupe-de-parole'],
    place: { address: '4 rue du Lavoir', postcode: '35170', commune: 'Bruz', location: { lat: 48.025, lon: -1.746 } },
    meetings: 'Jeudi, 18 h 30',
    contact: { phone: '02 61 91 00 56', email: 'cafe@example.org', url: 'https://example.org/cafe' },
    verifiedAt: month(1),
  },
  {
    name: 'Les Pieds sur terre',
    kind: 'group',
    topics: ['alcool'],
    place: { postcode: '35000', commune: 'Rennes', location: { lat: 48.112, lon: -1.675 } },
    contact: { phone: '0261910012' },
    verifiedAt: month(8),
  },
  {
    name: 'L’Étape',
    kind: 'association',
    topics: ['cannabis'],
    place: { postcode: '35300', commune: 'Fougères', location: { lat: 48.352, lon: -1.199 }, approximate: true },
    verifiedAt: month(30),
  },
  { name: '<img src=x onerror=alert(1)>', kind: 'online', summary: '<script>alert(1)</script>', contact: { url: 'javascript:alert(1)' } },
];
export const directory = {
  format: 'pair-aidance/directory@1',
  publisher: { name: 'Les Deux Rives' },
  licence: { name: 'CC0', url: 'https://example.org/cc0' },
  updated: '2026-03',
  listings,
};

export let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

export const ready = async (element: PairFinder) => {
  await waitUntil(() => element.shadowRoot?.querySelector('.row, .note'), 'the list is shown', { timeout: 5000 });
  await element.updateComplete;
  return element;
};
export const make = async (attributes: Record<string, string> = {}, body: unknown = directory) => {
  const element = document.createElement('pair-finder');
  element.innerHTML = '<a href="/annuaire">Notre annuaire</a>';
  for (const [name, value] of Object.entries({ src: network.answer('annuaire.json', JSON.stringify(body)), lang: 'fr', ...attributes }))
    element.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  return ready(element);
};
export const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
export const one = (element: Element, selector: string) => all(element, selector)[0]!;
export const text = (node: Element | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const names = (element: Element) => all(element, '.row .lead').map(text);
export { closeFilters, openFilters, openRows } from '../../testing/open.js';
