import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';

import { violationsIn } from '../testing/network.js';
import { PairFinderStateEvent } from './events.js';
import { PairFinder } from './pair-finder.js';
import { openFilters, openRows, one, all, text, network, names, make, ready, directory } from './testing/visitor.js';

describe('<pair-finder> in a page', () => {
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

  it('sends a visitor to another site without saying where they come from', async () => {
    const element = await make();
    await openRows(element);
    const links = all(element, 'a[href^="http"]');
    expect(links.length).to.be.above(1);
    for (const link of links)
      expect([link.getAttribute('rel'), link.getAttribute('referrerpolicy')]).to.deep.equal(['noopener', 'no-referrer']);
  });

  it('reflows at 320 px and with more space between letters, words and lines (C8)', async () => {
    const element = await make({ near: '35000', radius: '100' });
    await openRows(element);
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

  it('is a named region whose headings follow the level asked for and never skip (C13)', async () => {
    for (const [asked, first] of [
      ['3', 3],
      ['', 2],
      ['9', 2],
    ] as const) {
      const element = await make({ 'heading-level': asked });
      const levels = all(element, '[role="heading"]').map((heading) => Number(heading.getAttribute('aria-level')));
      expect(levels.slice(0, 3)).to.deep.equal([first, first + 1, first + 2]);
      expect(one(element, 'section').ariaLabel).to.equal(text(one(element, '#title')));
    }
  });

  it('gives targets of at least 24 px, 44 px for telephones and main buttons (C16)', async () => {
    const element = await make();
    await openRows(element);
    await openFilters(element);
    const targets = all(element, 'button, summary, input, select, .choice, .row a').filter(
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
