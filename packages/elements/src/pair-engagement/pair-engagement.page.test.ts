import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { engagementEn } from '../../../data/src/engagement/en.js';
import { contrastFaults } from '../testing/contrast.js';
import { violationsIn } from '../testing/network.js';
import type { PairEngagementStateEvent } from './events.js';
import { en } from './i18n/en.js';
import { fr } from './i18n/fr.js';
import { small } from './testing/small.js';
import {
  answersFor,
  answer,
  plainly,
  text,
  all,
  button,
  more,
  isDrawn,
  isOpen,
  one,
  openAll,
  press,
  summary,
  toggle,
  make,
  address,
  network,
} from './testing/visitor.js';

const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

describe('<pair-engagement> in a page', () => {
  it('leaves the address alone unless asked; asked, it keeps open degrees and filters in it, never answers, and Back works (E5)', async () => {
    const quiet = await make();
    await toggle(quiet, more('Hybride'));
    expect(location.href).to.equal(address);

    const element = await make({ 'url-prefix': 'reperes-' });
    await toggle(element, more('Partenariat'));
    const first = location.search;
    expect(new URLSearchParams(first).get('reperes-open')).to.equal('partnership');
    await answer(element, answersFor('participation')[0]!);
    expect(location.search).to.equal(first);
    await toggle(element, more('Participation'));
    expect(location.search).not.to.equal(first);
    history.back();
    await waitUntil(() => !isOpen(element, more('Participation')));
    expect(location.search).to.equal(first);
    expect(isOpen(element, more('Partenariat'))).to.equal(true);

    const sent = await make({ 'url-prefix': 'reperes-' });
    await sent.updateComplete;
    expect(isOpen(sent, more('Partenariat'))).to.equal(true);
    expect(focused(sent)?.id, 'the address leads to the degree').to.equal('partnership');
  });

  it('leads to the other elements when the page has them, and says nothing of them otherwise', async () => {
    expect(all(await make(), '#next')).to.deep.equal([]);
    const finder = await fixture<HTMLElement>(html`<div><pair-finder src=""></pair-finder></div>`);
    const element = await make();
    await press(element, fr.to.finder);
    expect(document.activeElement).to.equal(finder.firstElementChild);
  });

  it('has the help lines at its foot when it fails, the same; words, a code and advice then (C1, C3, C6)', async () => {
    const src = network.answer('reperes.json', '{"format":"autre"}');
    const events: unknown[] = [];
    const page = await fixture<HTMLElement>(
      html`<div @pair-engagement-state=${({ phase, code }: PairEngagementStateEvent) => events.push(code ? [phase, code] : phase)}></div>`,
    );
    const element = document.createElement('pair-engagement');
    element.innerHTML = '<a href="x.html">Lire la page</a>';
    Object.assign(element, { src, lang: 'fr', debug: true });
    page.append(element);
    await waitUntil(() => one(element, '[role="alert"]') && all(element, 'a.number').length > 0);
    expect(text(one(element, '[role="alert"]'))).to.include(fr.errorTitle);
    expect(text(one(element, '.owner'))).to.include('format');
    expect(isDrawn(element.querySelector('a')!)).to.equal(true);
    expect(events).to.deep.equal(['loading', ['error', 'format']]);
    const order = one(element, '.help').compareDocumentPosition(one(element, '.page'));
    expect(order & Node.DOCUMENT_POSITION_PRECEDING).to.be.above(0);
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('shows an owner’s document as text, in its own language (C4, C12)', async () => {
    const element = await make({ src: network.answer('reperes.json', JSON.stringify(small())), lang: 'en' });
    expect(text(one(element, '#title'))).to.equal('Petits repères');
    expect(one(element, '.root').lang).to.equal('fr');
    expect(text(one(element, '.page'))).to.include('<b>Du texte</b>');
    expect(button(element, en.showAll)).not.to.equal(undefined);
  });

  it('asks nothing of the network without src, whatever is pressed (C5)', async () => {
    const element = await make();
    await press(element, fr.showAll);
    await answer(element, answersFor('participation')[0]!);
    await openAll(element);
    expect(network.asked).to.deep.equal([]);
    expect([document.cookie, localStorage.length]).to.deep.equal(['', 0]);
  });

  it('takes up another language with what is open and answered (C11)', async () => {
    const element = await make();
    await toggle(element, more('Hybride'));
    await answer(element, answersFor('partnership')[0]!);
    element.lang = 'en';
    await waitUntil(() => text(one(element, '#title')) === plainly(engagementEn.title));
    expect(one(element, '.root').lang).to.equal('en');
    expect((one(element, '#hybrid-part') as HTMLDetailsElement).open).to.equal(true);
    expect(all(element, '.situate :checked')).to.have.length(1);
    const keys = (table: object): string[] =>
      Object.entries(table).flatMap(([key, value]) =>
        typeof value === 'object' ? keys(value as object).map((sub) => `${key}.${sub}`) : key,
      );
    expect(keys(en)).to.deep.equal(keys(fr));
  });

  it('has no fault that axe can see when wide (C8)', async () => {
    expect(await violationsIn(await make())).to.deep.equal([]);
  }).timeout(60_000);

  it('has no fault that axe can see when narrow with everything open (C8)', async () => {
    const element = await make({}, 320);
    await openAll(element);
    expect(await violationsIn(element)).to.deep.equal([]);
  }).timeout(60_000);

  for (const ground of ['#ffffff', '#eef0f2', '#1b2027'])
    it(`keeps text at 4.5:1 and controls at 3:1 on ${ground} (C9)`, async () => {
      document.body.style.background = ground;
      const element = await make();
      await press(element, fr.showAll);
      await openAll(element);
      await answer(element, answersFor('participation')[0]!);
      expect(contrastFaults(element)).to.deep.equal([]);
    });

  it('can be used with the keyboard alone: a degree opens, a source opens, an answer is given', async () => {
    const element = await make();
    const reach = async (target: () => Element | undefined) => {
      for (let presses = 0; presses < 300 && focused(element) !== target(); presses++) await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(target());
    };
    one(element, '#participation').focus();
    await reach(() => summary(element, more('Participation')));
    await sendKeys({ press: 'Enter' });
    expect(isOpen(element, more('Participation'))).to.equal(true);
    expect(getComputedStyle(focused(element)!).outlineStyle).to.equal('solid');
    await reach(() => one(element, '.degrees .ref summary'));
    await sendKeys({ press: 'Enter' });
    expect((focused(element)!.parentElement as HTMLDetailsElement).open).to.equal(true);
    await reach(() => one(element, '#situate-part > summary'));
    await sendKeys({ press: 'Enter' });
    await reach(() => one(element, 'input[type="radio"]'));
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => all(element, '.situate :checked').length === 1);
  });

  it('has targets of 44 px (C16)', async () => {
    const element = await make();
    await openAll(element);
    const targets = all(element, '.button, .choice, summary').filter(isDrawn);
    expect(targets.length).to.be.above(60);
    for (const each of targets) expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(44);
  });

  it('fits into 320 px with the text spacing that a reader may set, everything open', async () => {
    const element = await make({}, 320);
    await openAll(element);
    const spaced = new CSSStyleSheet();
    spaced.replaceSync('.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    element.shadowRoot!.adoptedStyleSheets.push(spaced);
    const edge = element.getBoundingClientRect().right + 1;
    const wide = all(element, '.page *:not(path, rect, .sr)').filter((node) => isDrawn(node) && node.getBoundingClientRect().right > edge);
    expect(wide.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
  });
});
