import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinder } from './pair-finder.js';
import { closeFilters, openFilters, openRows } from '../testing/open.js';

PairFinder.define(PairFinder.tagName);

/** As long as real names, times and addresses are. */
const listings = Array.from({ length: 45 }, (_, index) => ({
  name: index % 2 ? 'Groupe de parole des proches de Saint-Aubin' : 'Café du jeudi',
  topics: [index % 2 ? 'alcool' : 'tabac'],
  meetings:
    'Tous les premiers et troisièmes mardis du mois, de 18 h 30 à 20 h, sauf vacances scolaires et jours fériés ; le samedi sur demande',
  place: {
    address: `${index + 1} rue du Général de Gaulle, bâtiment B, deuxième étage`,
    postcode: '35140',
    commune: 'Saint-Aubin-du-Cormier',
    location: { lat: 48.26 + index / 1000, lon: -1.4 },
  },
  contact: { phone: '02 61 91 00 56', email: 'cafe@example.org' },
  organisation: 'Les Deux Rives',
  ...(index % 2 && { verifiedAt: '2019-03' }),
}));

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(async () => {
  network.restore();
  await setViewport({ width: 800, height: 600 });
});

const make = async (width: number, near = '') => {
  await setViewport({ width: width + 16, height: 740 });
  const src = network.answer('annuaire.json', JSON.stringify(listings));
  const holder = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px"><pair-finder lang="fr" near=${near} radius="100" src=${src}></pair-finder></div>`,
  );
  const element = holder.querySelector('pair-finder')!;
  await waitUntil(() => one(element, '.row') && one(element, '.help'), undefined, { timeout: 5000 });
  await element.updateComplete;
  return element;
};
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (element: Element, label: string) => all(element, 'button').find((each) => text(each).startsWith(label))!;
const focused = (element: Element) => element.shadowRoot?.activeElement?.id;

describe('the first screen of <pair-finder>', () => {
  for (const [width, most] of [
    [360, 560],
    [1280, 480],
  ] as const) {
    it(`has its first result within ${most} px of its top at ${width} px, and rows of at most 230 px`, async () => {
      const element = await make(width);
      const { top } = element.getBoundingClientRect();
      expect(one(element, '.row').getBoundingClientRect().top - top).to.be.at.most(most);
      for (const row of all(element, '.row').slice(0, 4)) {
        // And a line where the information is old.
        const isOld = text(row).includes('À vérifier');
        expect(row.getBoundingClientRect().height).to.be.at.most(isOld ? 258 : 230);
      }
      expect(one(element, '.help').getBoundingClientRect().height, 'the help lines are one line').to.be.at.most(64);
    });
  }

  it('shows of an entry its name, when, where with the distance and one way to call; the rest opens', async () => {
    const element = await make(360, '35000');
    const row = one(element, '.row');
    expect(text(row)).to.match(/^(Café du jeudi|Groupe).* Tous les .* à environ \d+ km · \d+ rue .* Voir le détail/);
    expect(text(row)).to.not.include('Les Deux Rives');
    expect([...row.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+33261910056']);
    await openRows(element);
    expect(text(row)).to.include('Les Deux Rives').and.include('Écrire');
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('goes to what is found when it is told to search, and not while letters are typed', async () => {
    const element = await make(360);
    one(element, '#what').focus();
    await sendKeys({ type: 'tabac' });
    await waitUntil(() => text(one(element, '#results')) === '23 résultats', undefined, { timeout: 5000 });
    expect(focused(element)).to.equal('what');
    button(element, 'Chercher').click();
    await waitUntil(() => focused(element) === 'results');
    const { top } = one(element, '#results').getBoundingClientRect();
    expect(top).to.be.within(0, 200);
    one(element, '#what').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element) === 'results');
  });

  it('goes back to the place when no commune has that name, and says so instead of a number', async () => {
    const element = await make(360);
    const field = one(element, '#where') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: 'Xyzzville' });
    button(element, 'Chercher').click();
    await waitUntil(() => one(element, '#where-error'), undefined, { timeout: 5000 });
    await waitUntil(() => focused(element) === 'where');
    await waitUntil(() => text(one(element, 'section > [role="status"]')) !== '', undefined, { timeout: 3000 });
    expect(text(one(element, 'section > [role="status"]'))).to.include('Aucune commune de ce nom');
  });

  it('does not choose between communes of one name, and says with the number which one was chosen', async () => {
    const element = await make(360);
    const field = one(element, '#where') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: 'Saint-Denis' });
    await waitUntil(() => all(element, '[role="option"]').length > 1, undefined, { timeout: 5000 });
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => text(one(element, '#where-error')).startsWith('Plusieurs communes'));
    expect(text(one(element, '#results'))).to.equal('45 résultats');
    field.focus();
    field.value = '';
    await sendKeys({ type: '93200' });
    await waitUntil(() => text(one(element, '[role="option"]')).includes('93200'), undefined, { timeout: 5000 });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => text(one(element, '#results')).includes('près de Saint-Denis (93200)'), undefined, { timeout: 5000 });
  });

  it('asks how far only once there is a place', async () => {
    expect(all(await make(360), '#radius')).to.deep.equal([]);
    expect(all(await make(360, '35000'), '#radius')).to.have.length(1);
  });

  it('shows the whole name of a place that is set; what asks for the position stays beside it, at 320 px too', async () => {
    for (const width of [288, 328]) {
      const element = await make(width, '35000');
      const where = one(element, '#where') as HTMLInputElement;
      await waitUntil(() => where.value === 'Rennes (35000)');
      expect(where.scrollWidth, `${width} px`).to.be.at.most(where.clientWidth);
      const around = button(element, 'Autour de moi').getBoundingClientRect();
      expect(Math.min(around.width, around.height)).to.be.at.least(36);
    }
  });

  it('has its filters on a sheet that says what they leave, closes with Escape and gives the focus back', async () => {
    const element = await make(360);
    await openFilters(element);
    expect(one(element, 'dialog').matches(':modal')).to.equal(true);
    expect(await violationsIn(element)).to.deep.equal([]);
    one(element, 'dialog .choice').click();
    await waitUntil(() => text(button(element, 'Voir les')) !== 'Voir les 45 résultats');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => all(element, 'dialog').length === 0);
    expect(text(element.shadowRoot!.activeElement)).to.match(/^Filtres 1/);
    await openFilters(element);
    await closeFilters(element);
    await waitUntil(() => focused(element) === 'results');
  });

  it('shows the line for suicide first in the answer to words of danger, whatever is found', async () => {
    const element = await make(360);
    for (const words of ['je veux mourir', 'tabac']) {
      (one(element, '#what') as HTMLInputElement).value = words;
      button(element, 'Chercher').click();
      await waitUntil(() => (words === 'tabac') === (all(element, '.bar + [role="alert"] a[href="tel:3114"]').length === 0), words, {
        timeout: 3000,
      });
    }
  });

  it('says which part of the words it answers when nothing has all of them', async () => {
    const element = await make(360);
    (one(element, '#what') as HTMLInputElement).value = 'tabac hippocampe';
    button(element, 'Chercher').click();
    await waitUntil(() => text(one(element, '#results')).startsWith('Rien ne répond à tous vos mots. Voici pour « tabac »'), undefined, {
      timeout: 3000,
    });
  });

  it('closes the other help lines from their end and by Escape; the focus goes back to what opened them', async () => {
    const element = await make(360);
    const details = one(element, '.help details') as HTMLDetailsElement;
    details.open = true;
    button(element, 'Fermer').click();
    expect([details.open, element.shadowRoot!.activeElement]).to.deep.equal([false, details.querySelector('summary')]);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => details.open);
    await sendKeys({ press: 'Escape' });
    expect(details.open).to.equal(false);
  });
});
