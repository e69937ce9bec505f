import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinderStateEvent } from './events.js';
import { PairFinder } from './pair-finder.js';

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
const directory = {
  format: 'pair-aidance/directory@1',
  publisher: { name: 'Les Deux Rives' },
  licence: { name: 'CC0', url: 'https://example.org/cc0' },
  updated: '2026-03',
  listings,
};

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

const ready = async (element: PairFinder) => {
  await waitUntil(() => element.shadowRoot?.querySelector('.row, .note'), 'the list is shown', { timeout: 5000 });
  await element.updateComplete;
  return element;
};
const make = async (attributes: Record<string, string> = {}, body: unknown = directory) => {
  const element = document.createElement('pair-finder');
  element.innerHTML = '<a href="/annuaire">Notre annuaire</a>';
  for (const [name, value] of Object.entries({ src: network.answer('annuaire.json', JSON.stringify(body)), lang: 'fr', ...attributes }))
    element.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  return ready(element);
};
const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const names = (element: Element) => all(element, '.row .lead').map(text);
const openFilters = async (element: PairFinder) => {
  (one(element, '.filters') as HTMLDetailsElement).open = true; // they may be open already, where the window is wide
  await element.updateComplete;
};
const type = async (element: Element, selector: string, words: string) => {
  const input = one(element, selector) as HTMLInputElement;
  input.focus();
  input.value = '';
  await sendKeys({ type: words });
};

describe('<pair-finder>', () => {
  it('has no fault that axe can see, full and with the filters open (C14: label, field and hint in one root)', async () => {
    const element = await make({ near: '35000' });
    await openFilters(element);
    expect(await violationsIn(element)).to.deep.equal([]);
    for (const field of all(element, 'input:not([type=checkbox]), select')) {
      expect(element.shadowRoot?.querySelector(`label[for="${field.id}"]`), field.id).to.exist;
      for (const id of (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean))
        expect(element.shadowRoot?.getElementById(id)).to.exist;
    }
  });

  it('shows the text of the data as text and drops links that are not safe (C4)', async () => {
    const element = await make();
    expect(names(element)).to.include('<img src=x onerror=alert(1)>');
    expect(all(element, 'img, script')).to.deep.equal([]);
    const hrefs = all(element, 'a').map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^(https:|mailto:|tel:|sms:114$)/.test(href))).to.deep.equal([]);
  });

  it('sends a visitor to another site without saying where they come from', async () => {
    const links = all(await make(), 'a[href^="http"]');
    expect(links.length).to.be.above(1);
    for (const link of links)
      expect([link.getAttribute('rel'), link.getAttribute('referrerpolicy')]).to.deep.equal(['noopener', 'no-referrer']);
  });

  it('reflows at 320 px and with more space between letters, words and lines (C8)', async () => {
    const element = await make({ near: '35000', radius: '100' });
    element.parentElement!.style.width = '320px';
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    );
    element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, spaced];
    await waitUntil(() => one(element, '.root').getBoundingClientRect().width <= 320);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const wide = all(element, '.root *').filter(
      (node) => !node.closest('.sr, svg, [hidden]') && node.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
    );
    expect(wide.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
    expect(one(element, '.root').scrollWidth).to.be.at.most(320);
  });

  it('speaks the language of the page or its own, and marks its root with it (C12)', async () => {
    const element = await make({ lang: 'en' });
    await waitUntil(() => text(one(element, '.display')) === 'Find someone who has been there');
    expect([one(element, '.root').lang, one(element, '.root').dir]).to.deep.equal(['en', 'ltr']);
    element.lang = 'fr';
    await waitUntil(() => one(element, '.root').lang === 'fr');
    expect([one(element, '.root').lang, text(one(element, '.display'))]).to.deep.equal(['fr', 'Trouver quelqu’un qui est passé par là']);
  });

  it('marks what a document says in another language than the words around it (C12)', async () => {
    const langOf = (element: PairFinder) => ['.row .lead', '.row .when'].map((part) => one(element, part).getAttribute('lang'));
    const src = network.answer('annuaire.json', '{"language":"fr","listings":[{"name":"Café","meetings":"Le jeudi"}]}');
    expect(langOf(await make({ src, lang: 'en' }))).to.deep.equal(['fr', 'fr']);
    expect(langOf(await make({ src }))).to.deep.equal([null, null]);
  });

  it('says nothing of the hours of a person, who is not a place', async () => {
    const consent = { givenAt: '2020-01-01', expiresAt: '2099-01-01' };
    const listings = [{ kind: 'person', name: 'Ana', consent }, { name: 'Café' }];
    const element = await make({ src: network.answer('annuaire.json', JSON.stringify(listings)) });
    expect(all(element, '.row').map((row) => text(row).includes('Horaires non communiqués'))).to.deep.equal([false, true]);
  });

  it('is a named region whose headings follow the level asked for and never skip (C13)', async () => {
    for (const [asked, first] of [
      ['3', 3],
      ['', 2],
      ['9', 2],
    ] as const) {
      const element = await make({ 'heading-level': asked });
      const levels = all(element, '[role="heading"]').map((heading) => Number(heading.getAttribute('aria-level')));
      const lines = all(element, '.help [role="heading"]').length;
      expect(levels.slice(0, lines + 3)).to.deep.equal([...Array<number>(lines + 1).fill(first), first + 1, first + 2]);
      const region = one(element, 'section');
      expect(text(element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)!)).to.not.equal('');
    }
  });

  it('gives targets of at least 24 px, 44 px for telephones and main buttons (C16)', async () => {
    const element = await make();
    await openFilters(element);
    const targets = all(element, 'button, summary, input, select, .choice, .reach a').filter(
      (node) => node.getBoundingClientRect().width > 0 && !(node as HTMLInputElement).labels?.[0]?.matches('.choice'),
    );
    expect(targets.length).to.be.above(10);
    for (const target of targets) expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 90)).to.be.at.least(24);
    for (const target of all(element, 'a[href^="tel:"], .main')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('makes one request for two elements with the same address (C18)', async () => {
    const src = network.answer('annuaire.json', JSON.stringify(directory));
    const pair = await fixture<HTMLElement>(html`<div><pair-finder src=${src}></pair-finder><pair-finder src=${src}></pair-finder></div>`);
    for (const element of pair.querySelectorAll('pair-finder')) await ready(element);
    const late = document.createElement('pair-finder');
    late.src = src;
    pair.append(late);
    await ready(late);
    expect(network.asked).to.deep.equal([src]);
  });

  it('says once, politely, how many results there are when typing stops, even when the number is the same (F4)', async () => {
    const element = await make();
    const region = one(element, 'section > [role="status"]');
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    expect(text(region)).to.equal('');
    await type(element, '#what', 'alcool');
    await waitUntil(() => said.length > 0, undefined, { timeout: 3000 });
    expect(said).to.deep.equal(['2\u00a0résultats']);
    await type(element, '#what', 'cannabis');
    await waitUntil(() => said.length > 1, undefined, { timeout: 3000 });
    await type(element, '#what', 'fougeres');
    await waitUntil(() => said.length > 2, undefined, { timeout: 3000 });
    expect(said.slice(1).map((words) => words.trimEnd())).to.deep.equal(['1\u00a0résultat', '1\u00a0résultat']);
  });

  it('combines filters as OR within and AND between, with counts, a zero staying visible (F5)', async () => {
    const element = await make();
    const choice = (label: string) => all(element, '.choice').find((node) => text(node).startsWith(label))!;
    expect(text(choice('Alcool'))).to.equal('Alcool 2, 2 résultats');
    choice('Cannabis').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['L’Étape']);
    choice('Alcool').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Café du jeudi', 'L’Étape', 'Les Pieds sur terre']);
    choice('Association').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['L’Étape']);
    expect(text(choice('Tabac'))).to.equal('Tabac 0, 0 résultat');
  });

  it('keeps the focus, the scroll and the page when a filter changes (F7)', async () => {
    const element = await make();
    await openFilters(element);
    const box = one(element, '.choice input') as HTMLInputElement;
    box.focus();
    const [href, scroll] = [location.href, scrollY];
    box.click();
    await element.updateComplete;
    expect([box.checked, element.shadowRoot?.activeElement, location.href, scrollY]).to.deep.equal([true, box, href, scroll]);
  });

  it('says the distance as “à environ 3 km”, from the centre of the town when the point is approximate, and none without a point (F9)', async () => {
    const element = await make({ near: '35000', radius: '100' });
    const said = all(element, '.row').map((row) => text(row.querySelector('.far') ?? undefined));
    expect(said).to.deep.equal(['à moins de 1 km', 'à environ 11 km', 'à environ 44 km du centre de Fougères']);
    await waitUntil(() => one(element, '.chip'));
    one(element, '.chip').click();
    await waitUntil(() => names(element).length === 4);
    expect(all(element, '.far')).to.deep.equal([]);
  });

  it('makes each telephone a visible tel: link whose name says which place it calls (F12)', async () => {
    const link = one(await make(), '.row a[href^="tel:"]');
    expect([link.getAttribute('href'), text(link), link.getAttribute('aria-label')]).to.deep.equal([
      'tel:+33261910056',
      '02 61 91 00 56',
      '02\u00a061\u00a091\u00a000\u00a056, appeler Café du jeudi, Bruz',
    ]);
  });

  it('says when each entry was checked: recent, to confirm, old or unknown (F13)', async () => {
    const said = all(await make(), '.rest .line').map(text);
    expect(said[1]).to.match(/^Vérifié en \p{L}+ \d{4}$/u);
    expect(said[3]).to.equal('À confirmer : vérifié il y a 8 mois');
    expect(said[2]).to.match(/^Information ancienne \(.+\) : vérifiez avant de venir$/);
    expect(said[0]).to.equal('Information ancienne : date de vérification non communiquée');
  });

  it('shows 20 more at a press and puts the focus on the first of them (F17)', async () => {
    const element = await make(
      {},
      Array.from({ length: 45 }, (_, index) => ({ name: `Groupe ${index + 1}` })),
    );
    const more = () => all(element, '.layout .button').find((button) => text(button).startsWith('Afficher'));
    expect([names(element).length, text(more())]).to.deep.equal([20, 'Afficher 20 de plus']);
    more()!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent === 'Groupe 21');
    expect([names(element).length, text(more())]).to.deep.equal([40, 'Afficher 5 de plus']);
    more()!.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent === 'Groupe 41');
    expect(more()).to.equal(undefined);
  });

  it('finds words without their accents, hyphens and apostrophes, and with one typing error (F22)', async () => {
    const element = await make();
    for (const [words, name] of [
      ['letape', 'L’Étape'],
      ['fougères', 'L’Étape'],
      ['cafe jeudi', 'Café du jeudi'],
      ['canabis', 'L’Étape'],
    ] as const) {
      await type(element, '#what', words);
      await waitUntil(() => names(element).join() === name, `${words} finds ${name}`, { timeout: 3000 });
    }
  });

  it('names publisher, licence and date at its foot, or says that they are not given', async () => {
    const shown = async (body?: unknown) =>
      one(await make({}, body), 'footer')
        .innerText.replace(/\s+/g, ' ')
        .trim();
    expect(await shown()).to.equal('Liste publiée par Les Deux Rives. Licence : CC0. Mise à jour en mars 2026.');
    expect(await shown([{ name: 'A' }])).to.equal(
      'Éditeur de la liste non communiqué. Licence non communiquée. Date de mise à jour non communiquée.',
    );
  });

  it('lets the owner preset subjects, départements, a place and a radius, and a visitor undo them', async () => {
    const element = await make({ topics: 'alcool, nope', departements: '35' });
    expect(names(element)).to.deep.equal(['Café du jeudi', 'Les Pieds sur terre']);
    await waitUntil(() => one(element, '.applied .text'));
    one(element, '.applied .text').click();
    await waitUntil(() => names(element).length === 4);
  });

  it('shows the problems of the file, with what was found and what to do, only when asked', async () => {
    const src = network.answer('annuaire.csv', 'Nom;CP;Tél;Couleur\nA;3500;3114;bleu\n;35000;3114;', 'text/csv');
    const quiet = await make({ src });
    expect(all(quiet, '.owner')).to.deep.equal([]);
    const element = await make({ src, debug: '' });
    await waitUntil(() => all(element, '.owner .kind').length === 2);
    expect(text(one(element, '.owner table'))).to.include('Couleur');
    const [name, postcode] = all(element, '.owner .kind').map(text);
    expect(name).to.include('Non affichée').and.include('ligne 3').and.include('colonne « Nom »');
    expect(postcode)
      .to.include('ligne 2, A')
      .and.include('colonne « CP »')
      .and.include('3500')
      .and.include('cinq chiffres')
      .and.include('au format texte');
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('is left alone when its name is taken, with one notice', () => {
    const { warn } = console;
    const notices: string[] = [];
    console.warn = (notice: string) => notices.push(notice);
    class Second extends PairFinder {}
    Second.define('pair-finder');
    console.warn = warn;
    expect(notices.length).to.equal(1);
    expect(customElements.get('pair-finder')).to.equal(PairFinder);
  });

  it('tells the page what it is doing, and is not hurt by a listener that throws', async () => {
    const element = document.createElement('pair-finder');
    element.src = network.answer('annuaire.json', '[]');
    setTimeout(() => document.body.append(element));
    const event = await oneEvent(element, PairFinderStateEvent.eventName);
    expect((event as unknown as PairFinderStateEvent).phase).to.equal('loading');
    const next = (await oneEvent(element, PairFinderStateEvent.eventName)) as unknown as PairFinderStateEvent;
    expect([next.phase, next.code]).to.deep.equal(['empty', undefined]);
    element.remove();
  });
});
