import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);

const listings = [
  { name: 'À trois', place: { postcode: '35700', commune: 'Rennes', location: { lat: 48.14, lon: -1.66 } } },
  { name: 'À trente', place: { postcode: '35300', commune: 'Fougères', location: { lat: 48.352, lon: -1.4 } } },
];

let network: ReturnType<typeof fakeNetwork>;
let element: PairFinder;
beforeEach(async () => {
  network = fakeNetwork();
  element = await fixture<PairFinder>(
    html`<pair-finder lang="fr" radius="50" src=${network.answer('annuaire.json', JSON.stringify(listings))}></pair-finder>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('.row'));
  input().focus();
});
afterEach(() => network.restore());

const input = () => element.shadowRoot!.querySelector<HTMLInputElement>('#where')!;
const options = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]')];
const isOpen = () => input().getAttribute('aria-expanded') === 'true';
const labels = () => options().map((option) => option.textContent?.replace(/\s+/g, ' ').trim());
const distances = () => [...element.shadowRoot!.querySelectorAll('.far')].map((far) => far.textContent?.replace(/\s+/g, ' ').trim());

describe('<pair-finder> near a town', () => {
  it('proposes Fougères for “fougeres” and Saint-Brieuc for “st brieuc”', async () => {
    await sendKeys({ type: 'fougeres' });
    await waitUntil(() => isOpen() && labels()[0] === 'Fougères 35300', undefined, { timeout: 5000 });
    input().value = '';
    await sendKeys({ type: 'st brieuc' });
    await waitUntil(() => isOpen() && labels()[0] === 'Saint-Brieuc 22000', undefined, { timeout: 5000 });
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('is used with the keyboard alone: down, up, Enter to choose, Escape to close', async () => {
    await sendKeys({ type: 'vitre' });
    await waitUntil(isOpen, undefined, { timeout: 5000 });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(input().getAttribute('aria-activedescendant')).to.equal(options()[0]?.id);
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(input().hasAttribute('aria-activedescendant')).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([isOpen(), input().value]).to.deep.equal([false, 'vitre']);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => distances().length === 2);
    expect([input().value, isOpen(), element.shadowRoot?.activeElement]).to.deep.equal(['Vitré (35500)', false, input()]);
  });

  it('puts a group 3 km away before one 30 km away, and both say how far', async () => {
    await sendKeys({ type: '35000' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => distances().length === 2, undefined, { timeout: 5000 });
    expect(distances()).to.deep.equal(['à environ 3 km', 'à environ 34 km']);
  });

  it('takes what was typed when the field is left, says when no town has that name, and forgets it when emptied', async () => {
    await sendKeys({ type: 'qwzxk' });
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => element.shadowRoot?.getElementById('where-error'), undefined, { timeout: 5000 });
    expect([input().getAttribute('aria-invalid'), input().getAttribute('aria-describedby')]).to.deep.equal(['true', 'where-error']);
    expect(await violationsIn(element)).to.deep.equal([]);
    input().focus();
    input().value = '';
    input().dispatchEvent(new InputEvent('input'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !element.shadowRoot?.getElementById('where-error'));
  });

  it('keeps its key presses from the shortcuts of the page', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'a' });
    document.removeEventListener('keydown', listen);
    expect([heard, input().value]).to.deep.equal([[], 'a']);
  });
});
