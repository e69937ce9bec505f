// Made-up trainings, and what a visitor of the catalogue sees and does, for its tests.
import { fixture, html, waitUntil } from '@open-wc/testing';
import { dayInParis } from '@pair-aidance/sdk';

import { fakeNetwork } from '../../testing/network.js';
import { PairTrainings } from '../pair-trainings.js';

PairTrainings.define(PairTrainings.tagName);

/** The day so many days from today, as calendars in Paris show it. */
export const day = (days: number) => new Date(Date.parse(dayInParis(new Date())) + days * 86_400_000).toISOString().slice(0, 10);
const month = (ago: number) => {
  const date = new Date();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - ago);
  return date.toISOString().slice(0, 7);
};

export const diploma = {
  id: 'du',
  title: 'DU Pair-aidance',
  kind: 'university-diploma',
  organisers: ['Université de Port-Aubert'],
  topics: ['sante-mentale'],
  audiences: ['entourage'],
  formats: ['en-ligne'],
  places: [{ commune: 'Rennes', postcode: '35000', location: { lat: 48.112, lon: -1.675 } }],
  duration: { hours: 120 },
  cost: { state: 'amount', euros: 1100 },
  funding: ['cpf'],
  level: 6,
  register: { registry: 'RNCP', code: 'RNCP12345', state: 'active', url: 'https://example.org/rncp' },
  prerequisites: { required: ['experience-vecue'], advised: ['projet'] },
  internship: { necessity: 'required', hours: 70 },
  sessions: [
    { id: 'soon', start: day(40), end: day(90), deadline: day(5) },
    { id: 'past', start: day(-90), end: day(-60), deadline: day(-120) },
  ],
  contact: { phone: '02 61 91 00 12' },
  verifiedAt: month(1),
};
const certification = {
  id: 'cert',
  title: 'Certification en addictologie',
  kind: 'certification',
  cost: { state: 'from', euros: 300 },
  prerequisites: { none: true },
  level: 5,
  register: { code: 'RS1234', state: 'inactive' },
  sessions: [{ id: 'a', start: day(200), deadline: day(100) }],
  verifiedAt: month(8),
};
export const bachelor = {
  id: 'licence',
  title: 'Licence de médiation',
  kind: 'bachelor',
  cost: { state: 'depends' },
  sessions: [{ id: 'old', start: day(-400), end: day(-300) }],
  contact: { email: 'licence@example.org' },
  verifiedAt: month(30),
};
const course = { id: 'cours', title: 'Cours du soir', kind: 'course', cost: { state: 'free' }, duration: { hours: 12 } };
export const trainings = [diploma, certification, bachelor, course];

export let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

export const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
export const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => all(element, selector)[0] as E;
export const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const titles = (element: Element) => all(element, '.row .lead').map(text);
const row = (element: Element, title: string) => all(element, '.row').find((each) => text(each.querySelector('.lead')) === title)!;
export const inRow = (element: Element, title: string, selector: string) => [
  ...row(element, title).querySelectorAll<HTMLElement>(selector),
];

export const make = async (list: readonly object[] = trainings, attributes: Record<string, string> = {}, width = '') => {
  const element = document.createElement('pair-trainings');
  const src = network.answer('formations.json', JSON.stringify({ format: 'pair-aidance/trainings@1', language: 'fr', trainings: list }));
  for (const [name, value] of Object.entries({ lang: 'fr', src, ...attributes })) element.setAttribute(name, value);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  box.append(element);
  await waitUntil(() => all(element, '.row').length > 0, 'the list is shown', { timeout: 5000 });
  await element.updateComplete;
  return element;
};
