import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);

const listings = [
  { name: 'Abri', kind: 'group', topics: ['alcool'], place: { commune: 'Vitré', location: { lat: 48.123, lon: -1.21 } } },
  { name: 'Bateau', topics: ['tabac'], place: { commune: 'Brest', location: { lat: 48.39, lon: -4.486 } } },
];

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

const all = (element: PairFinder, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (node: Element | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const field = (element: PairFinder) => element.shadowRoot!.querySelector<HTMLInputElement>('#what')!;

/** What is offered for words, once they are searched. */
async function offered(words: string, language = 'fr'): Promise<{ element: PairFinder; buttons: HTMLElement[] }> {
  const src = network.answer('annuaire.json', JSON.stringify(listings));
  const element = await fixture<PairFinder>(html`<pair-finder lang=${language} src=${src}></pair-finder>`);
  await waitUntil(() => element.shadowRoot?.querySelector('#results'), undefined, { timeout: 5000 });
  field(element).value = words;
  all(element, '.search .button.main')[0]!.click();
  await waitUntil(() => all(element, '.empty .ways').length > 0, undefined, { timeout: 5000 });
  return { element, buttons: all(element, '.empty .ways').flatMap((ways) => [...ways.querySelectorAll('button')]) };
}

describe('<pair-finder> when words find nothing (F8)', () => {
  it('offers the value that they look like, with how much it would give; by keyboard it takes the place of the words', async () => {
    const { element, buttons } = await offered('club house');
    expect(buttons.map(text)).to.deep.equal(['Groupe : 1 résultat', 'Sans « club house » : 2 résultats']);
    expect(text(all(element, '.way .strong')[0])).to.equal('Vouliez-vous dire');
    expect(await violationsIn(element)).to.deep.equal([]);
    buttons[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => text(all(element, '.row .lead')[0]) === 'Abri');
    expect(field(element).value).to.equal('');
    await waitUntil(() => all(element, '.chip').map(text).join() === 'Groupe');
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'results');
  });

  it('offers to search near the commune that they name, and keeps the other words', async () => {
    const { element, buttons } = await offered('alcool Rennes');
    expect(text(buttons[0])).to.equal('À moins de 50 km de Rennes, « alcool » : 1 résultat');
    buttons[0]!.click();
    await waitUntil(() => text(all(element, '.row .lead')[0]) === 'Abri');
    expect([field(element).value, element.shadowRoot!.querySelector<HTMLInputElement>('#where')?.value]).to.deep.equal([
      'alcool',
      'Rennes (35000)',
    ]);
    expect(element.shadowRoot!.querySelector<HTMLSelectElement>('#radius')?.value).to.equal('50');
  });

  it('puts the focus on what is found after any way out', async () => {
    const { element, buttons } = await offered('xylophone');
    expect(buttons.map(text)).to.deep.equal(['Sans « xylophone » : 2 résultats']);
    buttons[0]!.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'results');
    expect(field(element).value).to.equal('');
  });

  it('says so in English', async () => {
    const { element, buttons } = await offered('club house', 'en');
    expect([text(all(element, '.way .strong')[0]), text(buttons[0])]).to.deep.equal(['Did you mean', 'Group: 1 result']);
  });
});
