import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinder } from './pair-finder.js';
import { openRows } from '../testing/open.js';

PairFinder.define(PairFinder.tagName);

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const show = async (listing: object, attributes: Record<string, string> = {}) => {
  const element = document.createElement('pair-finder');
  element.src = network.answer('annuaire.json', JSON.stringify([{ name: 'Le Port', ...listing }]));
  for (const [name, value] of Object.entries({ lang: 'fr', ...attributes })) element.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.row'), undefined, { timeout: 5000 });
  await openRows(element);
  return element;
};
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const branch = (commune: string, lat: number, lon: number) => ({ commune, location: { lat, lon } });

describe('a result of <pair-finder>', () => {
  it('says the publisher’s word for its kind beside ours', async () => {
    const element = await show({ kind: 'group', kindWord: 'GEM', organisation: 'Les Deux Rives' });
    expect(text(one(element, '.detail .soft'))).to.equal('Groupe · GEM · Les Deux Rives');
  });

  it('completes the address, and says how to get in', async () => {
    const place = { address: '4 rue du Lavoir', complement: 'Bâtiment B', postcode: '35170', commune: 'Bruz', directions: 'Par la cour' };
    const element = await show({ place });
    expect(text(one(element, '.facts .line'))).to.equal('4 rue du Lavoir, Bâtiment B, 35170 Bruz');
    expect(text(one(element, '.detail'))).to.include('Par la cour');
  });

  it('shows each meeting on its line, and the hours beside them', async () => {
    const meetings = 'Mardi, 18 h 30\nJeudi, 20 h';
    const element = await show({ meetings, hours: 'Lundi au vendredi\n9 h à 12 h' });
    const when = one(element, '.when span');
    expect(when.textContent).to.equal(meetings);
    expect(when.getBoundingClientRect().height).to.be.above(1.8 * parseFloat(getComputedStyle(when).lineHeight));
    expect(text(one(element, '.detail .line'))).to.equal('Ouverture : Lundi au vendredi 9 h à 12 h');
  });

  it('does not say that times are missing when it says its hours', async () => {
    expect(text(one(await show({ hours: '9 h à 12 h' }), '.facts'))).to.not.include('oraires');
    expect(text(one(await show({}), '.facts'))).to.include('Lieu, horaires et contact non communiqués');
  });

  it('says what each telephone and address is for, and gives the further ones as small links', async () => {
    const contact = {
      phone: '02 61 91 00 56',
      phoneLabel: 'Secrétariat',
      email: 'port@example.org',
      emailLabel: 'Inscriptions',
      also: [
        { label: 'Nuit', phone: '3114' },
        { email: 'nuit@example.org' },
        { label: 'Alice', phone: '0261910012', email: 'a@example.org' },
      ],
    };
    const element = await show({ contact });
    expect(text(one(element, '.row > p'))).to.equal('02 61 91 00 56 Secrétariat');
    expect(text(one(element, '.reach'))).to.equal('Écrire Inscriptions Nuit 3114 nuit@example.org Alice 02 61 91 00 12 a@example.org');
    const links = all(element, '.reach li a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:3114',
      'mailto:nuit@example.org',
      'tel:+33261910012',
      'mailto:a@example.org',
    ]);
    expect(links[0]!.getAttribute('aria-label')).to.equal('3114, appeler Nuit, Le Port');
    expect(one(element, '.reach ul').getAttribute('aria-label')).to.equal('Autres contacts de Le Port');
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(24);
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('says through whom one reaches a person beside the number, and never that nothing is left', async () => {
    const person = { kind: 'person', consent: { givenAt: '2020-01-01', expiresAt: '2099-01-01' } };
    const called = await show({ ...person, contact: { phone: '02 61 91 00 56', via: 'Les Deux Rives' } });
    expect(text(one(called, '.row > p'))).to.equal('02 61 91 00 56 par Les Deux Rives');
    const written = await show({ contact: { email: 'a@example.org', emailLabel: 'Inscriptions' } });
    expect(text(one(written, '.row > p'))).to.equal('Écrire Inscriptions');
    for (const element of [called, written]) expect(text(one(element, '.row'))).to.not.match(/contact non communiqué/i);
  });

  it('is not without contact when it has only further ones', async () => {
    const element = await show({ contact: { also: [{ phone: '3114' }] } });
    expect(text(one(element, '.row > p'))).to.equal('3114');
    expect(text(one(element, '.facts'))).to.not.include('ontact');
  });

  it('shows three further places, the others on a press', async () => {
    const branches = ['Brest', 'Lorient', 'Vannes', 'Dinan', 'Redon'].map((commune) => ({ commune }));
    const element = await show({ branches });
    expect(text(one(element, '.where'))).to.equal('et 5 autres lieux');
    expect(text(one(element, '.row')))
      .to.include('Autres lieux')
      .and.not.include('Lieu non communiqué');
    const seen = () => all(element, '.branches li').filter((item) => item.getClientRects().length > 0).length;
    const button = one(element, '.branches button');
    expect([seen(), button.getAttribute('aria-expanded'), text(button)]).to.deep.equal([3, 'false', 'Voir les 5 lieux']);
    button.click();
    expect([seen(), button.getAttribute('aria-expanded')]).to.deep.equal([5, 'true']);
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('says which further place is the near one', async () => {
    const element = await show(
      { place: branch('Brest', 48.39, -4.486), branches: [branch('Vannes', 47.66, -2.76), branch('Rennes', 48.11, -1.68)] },
      { near: '35000' },
    );
    expect(text(one(element, '.branches li'))).to.equal('Rennes Le plus proche');
    const brest = await show({ place: branch('Brest', 48.39, -4.486), branches: [branch('Vannes', 47.66, -2.76)] }, { near: '29200' });
    expect(text(one(brest, '.branches'))).to.not.include('proche');
  });

  it('prints the host of a link in ASCII, so that letters that only look like ours are seen', async () => {
    const printed = async (url: string) => one(await show({ contact: { url } }), 'a[href^="http"]').dataset.print;
    expect(await printed('https://exemple.org/réunions')).to.equal('https://exemple.org/réunions');
    expect(await printed('https://ехеmple.org/a')).to.match(/^https:\/\/xn--[\w-]+\.org\/a$/);
  });
});
