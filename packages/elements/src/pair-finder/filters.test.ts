import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinder } from './pair-finder.js';
import { closeFilters, openFilters, openRows } from '../testing/open.js';

PairFinder.define(PairFinder.tagName);

const listings = [
  {
    name: 'Abri',
    topics: ['alcool'],
    formats: ['sur-place'],
    place: { commune: 'Vitré', location: { lat: 48.123, lon: -1.21 } },
    contact: { phone: '02 61 91 00 12' },
  },
  { name: 'Bateau', topics: ['tabac'], formats: ['en-ligne'], contact: { email: 'bateau@example.org' } },
  { name: 'Cap', topics: ['cannabis'], formats: ['sur-place'], place: { commune: 'Brest', location: { lat: 48.39, lon: -4.486 } } },
];

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => {
  network.restore();
  history.replaceState(null, '', location.pathname + location.search.replace(/&p-[^&]*/g, ''));
});

const make = async (attributes: { near?: string; topics?: string; prefix?: string } = {}) => {
  const src = network.answer('annuaire.json', JSON.stringify(listings));
  const element = await fixture<PairFinder>(
    html`<pair-finder
      lang="fr"
      near=${attributes.near ?? ''}
      topics=${attributes.topics ?? ''}
      url-prefix=${attributes.prefix ?? ''}
      src=${src}
    ></pair-finder>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('#results'), undefined, { timeout: 5000 });
  return element;
};
const all = (element: PairFinder, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (node: Element | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const names = (element: PairFinder) => all(element, '.row .lead').map(text);
const box = (element: PairFinder, label: string) => all(element, '.choice').find((node) => text(node).startsWith(label))!;
const button = (element: PairFinder, label: string) => all(element, 'button').find((node) => text(node).startsWith(label))!;

describe('<pair-finder> filters', () => {
  it('shows an applied filter in place and in a summary that removes it; the focus goes to the next, else to the results (F6)', async () => {
    const element = await make();
    await openFilters(element);
    for (const label of ['Alcool', 'Tabac']) {
      box(element, label).click();
      await element.updateComplete;
    }
    await waitUntil(() => all(element, '.chip').length > 0);
    expect(all(element, '.chip').map((chip) => chip.getAttribute('aria-label'))).to.deep.equal([
      'Retirer le filtre Alcool',
      'Retirer le filtre Tabac',
    ]);
    await closeFilters(element);
    all(element, '.chip')[0]!.click();
    await waitUntil(() => all(element, '.chip').length === 1 && element.shadowRoot?.activeElement?.matches('.chip'));
    expect(text(element.shadowRoot!.activeElement!)).to.equal('Tabac');
    await openFilters(element);
    expect(box(element, 'Alcool').querySelector('input')?.checked).to.equal(false);
    await closeFilters(element);
    all(element, '.chip')[0]!.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'results');
    expect(names(element)).to.deep.equal(['Abri', 'Bateau', 'Cap']);
  });

  it('offers ways out of an empty result: farther, fewer filters, the nearest, without travelling, each with a number to call (F8)', async () => {
    const element = await make({ near: '35000', topics: 'alcool' });
    await waitUntil(() => all(element, '.empty').length === 1);
    expect(text(all(element, '.empty .title')[0])).to.equal('Rien à moins de 20 km de Rennes');
    expect(names(element)).to.deep.equal(['Abri']);
    expect(all(element, '.empty a[href^="tel:"]').length).to.equal(1);
    expect(await violationsIn(element)).to.deep.equal([]);
    button(element, 'Jusqu’à 50 km : 1 résultat').click();
    await waitUntil(() => text(all(element, '#results')[0]) === '1 résultat près de Rennes (35000)');
    const remote = await make({ near: '35000', topics: 'tabac' });
    await waitUntil(() => names(remote).join() === 'Bateau');
  });

  it('keeps words, filters and town in the address only when the owner asks, under a prefix (F15)', async () => {
    const quiet = await make();
    await openFilters(quiet);
    box(quiet, 'Alcool').click();
    await closeFilters(quiet);
    expect(location.search).not.to.include('alcool');
    const element = await make({ prefix: 'p-' });
    const entries = history.length;
    await openFilters(element);
    box(element, 'Alcool').click();
    await waitUntil(() => location.search.includes('p-topic=alcool'));
    box(element, 'Tabac').click();
    await waitUntil(() => location.search.includes('p-topic=tabac'));
    expect(history.length).to.equal(entries + 2);
    history.back();
    await waitUntil(() => names(element).join() === 'Abri');
    history.back();
    await waitUntil(() => names(element).length === 3);
    expect(box(element, 'Alcool').querySelector('input')?.checked).to.equal(false);
    history.replaceState(null, '', `${location.search}&p-topic=alcool&p-topic=evil&p-radius=-1&p-q=${'x'.repeat(9)}`);
    const opened = await make({ prefix: 'p-' });
    await waitUntil(() => all(opened, '.chip').length === 2);
    expect(all(opened, '.chip').map(text)).to.deep.equal(['« xxxxxxxxx »', 'Alcool']);
    expect(opened.shadowRoot?.querySelector<HTMLInputElement>('#what')?.value).to.equal('xxxxxxxxx');
  });

  it('keeps the owner’s choice where the address says nothing, and gives it back', async () => {
    const element = await make({ prefix: 'p-', topics: 'alcool' });
    await waitUntil(() => names(element).join() === 'Abri');
    await openFilters(element);
    box(element, 'Tabac').click();
    await waitUntil(() => location.search.includes('p-topic=tabac'));
    history.back();
    await waitUntil(() => names(element).join() === 'Abri', undefined, { timeout: 3000 });
  });
});

describe('<pair-finder> without an address', () => {
  it('shows the organisations that the source documents name, each with its source, and asks for nothing', async () => {
    const element = await fixture<PairFinder>(html`<pair-finder lang="fr"></pair-finder>`);
    await waitUntil(() => element.shadowRoot?.querySelector('.row'));
    const search = async (words: string) => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('#what')!;
      field.value = words;
      button(element, 'Chercher').click();
      await waitUntil(
        () => names(element).length > 0 && names(element).length < 20 && text(all(element, '.chip')[0]).includes(words),
        words,
        { timeout: 3000 },
      );
      await openRows(element);
      return all(element, '.row').map(text).join();
    };
    for (const words of [
      'FPEA',
      'PAGO',
      'ESPER Pro',
      'Espairs',
      'La Maison Perchée',
      'Plateforme travail pair',
      'Pouvoir d’Agir 53',
      'REV France',
      'Maison des usagers',
      'AFMSP',
      'Alcooliques Anonymes',
      'Addict’Aide',
    ]) {
      expect(await search(words), words).to.match(/Source\s: .+lignes? \d/);
    }
    expect(network.asked).to.deep.equal([]);
  });
});
