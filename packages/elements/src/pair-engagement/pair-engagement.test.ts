import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';

import { engagementEn } from '../../../data/src/engagement/en.js';
import { engagementFr } from '../../../data/src/engagement/fr.js';
import { engagementOutline as outline } from '../../../data/src/engagement/outline.js';
import { contrastFaults } from '../testing/contrast.js';
import { fakeNetwork, violationsIn } from '../testing/network.js';
import type { PairEngagementStateEvent } from './events.js';
import { en } from './i18n/en.js';
import { fr } from './i18n/fr.js';
import { PairEngagement } from './pair-engagement.js';
import { small } from './testing/small.js';

PairEngagement.define(PairEngagement.tagName);

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const plainly = (words: string) => words.replace(/\s+/g, ' ');
const isDrawn = (node: Element) => node.getClientRects().length > 0;
const button = (element: Element, words: string | RegExp) =>
  all(element, 'button').find((each) => (typeof words === 'string' ? text(each) === words : words.test(text(each))))!;
const more = (title: string) => `${fr.more}${plainly(fr.about(title))}`;
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;
/** Only Chromium lets a test choose for the visitor, and only Chromium has this. */
const canEmulate = 'userAgentData' in navigator;

afterEach(async () => {
  if (canEmulate) await emulateMedia({ media: 'screen' });
});

let network: ReturnType<typeof fakeNetwork>;
const address = location.href;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => {
  network.restore();
  document.body.style.background = '';
  history.replaceState(null, '', address);
});

/** An explainer in a page of this width, ready. */
async function make(attributes: Record<string, string> = {}, width = 1100): Promise<PairEngagement> {
  const element = document.createElement('pair-engagement');
  element.innerHTML = '<a href="pair-engagement.html">Les façons de s’engager</a>';
  for (const [name, value] of Object.entries({ lang: 'fr', ...attributes })) element.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.inlineSize = `${width}px`;
  page.append(element);
  await waitUntil(() => one(element, '#title') && all(element, 'a.number').length > 0, 'it is ready', { timeout: 5000 });
  return element;
}

const press = async (element: PairEngagement, words: string | RegExp) => {
  button(element, words).click();
  await element.updateComplete;
};
const answer = async (element: PairEngagement, words: string) => {
  all(element, '.situate label')
    .find((label) => text(label) === plainly(words))!
    .querySelector('input')!
    .click();
  await element.updateComplete;
};
/** The words of the answers that meet passages of one degree, one answer a question. */
const answersFor = (degree: string) =>
  outline.situate.questions.flatMap(({ id, answers }) => {
    const passagesOf = new Map(outline.situate.passages.map((passage) => [passage.id, 'degree' in passage ? passage.degree : undefined]));
    const found = answers.find((each) => each.passages.length > 0 && each.passages.every((passage) => passagesOf.get(passage) === degree));
    const texts: Record<string, { answers: Record<string, string> }> = engagementFr.situate.questions;
    return found ? [texts[id]!.answers[found.id]!] : [];
  });

const degrees = ['participation', 'hybrid', 'partnership'] as const;

describe('<pair-engagement>', () => {
  it('says all in headings, paragraphs and one table, without tabs; the picture adds no word of its own (E1)', async () => {
    const element = await make();
    await press(element, fr.showAll);
    const levels = all(element, '.page [role="heading"]').map((heading) => Number(heading.ariaLevel));
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!, 'no level is skipped').to.be.at.most(1));
    expect(all(element, '[role="tab"], [role="tablist"]')).to.deep.equal([]);
    expect(all(element, 'table')).to.have.length(1);
    const picture = one(element, '.figure');
    expect(picture.querySelector('text')).to.equal(null);
    const elsewhere = text(one(element, '.page')).replace(text(picture), '');
    for (const name of degrees.map((degree) => engagementFr.degrees[degree].title)) {
      expect(text(picture)).to.include(name);
      expect(elsewhere).to.include(name);
    }
    for (const { statements } of [...Object.values(engagementFr.sections), ...degrees.map((degree) => engagementFr.degrees[degree])])
      for (const words of Object.values(statements)) expect(text(one(element, '.page')), words).to.include(plainly(words));
  });

  it('hides the picture from assistive technology and keeps what can be pressed out of it (E2)', async () => {
    const element = await make();
    const pictures = all(element, '.figure, .figure svg, .crest');
    expect(pictures.length).to.be.above(3);
    for (const picture of pictures) {
      expect(picture.closest('[aria-hidden="true"]')).not.to.equal(null);
      expect(picture.querySelectorAll('a, button, input, [tabindex], [role]')).to.have.length(0);
    }
    for (const control of all(element, '[aria-expanded]')) {
      expect(control.localName).to.equal('button');
      expect(element.shadowRoot!.getElementById(control.getAttribute('aria-controls')!), control.outerHTML).not.to.equal(null);
    }
  });

  it('draws a continuum without steps, numbers, arrows, red or green, the strands equally wide, and keeps the other axis apart (E3)', async () => {
    const element = await make();
    const [experience, team] = [one(element, 'path.experience'), one(element, 'path.team')].map((path) => getComputedStyle(path));
    expect(experience!.strokeWidth).to.equal(team!.strokeWidth);
    expect(all(element, '.figure marker, .figure polygon, .figure ol')).to.deep.equal([]);
    expect(text(one(element, '.figure'))).not.to.match(/\d|→|niveau|étape|degré \d/i);
    const reach = ['::before', '::after'].map((part) => parseFloat(getComputedStyle(one(element, '.reach'), part).width));
    expect(reach[0]).to.be.closeTo(reach[1]!, 1);
    const tops = degrees.map((degree) => one(element, `#${degree}`).getBoundingClientRect().top);
    expect(new Set(tops.map(Math.round)).size, 'no place stands above another').to.equal(1);
    for (const { id } of outline.supports)
      expect(one(element, `#supports-${id}`).closest('section')!.getAttribute('aria-labelledby')).to.equal('supports');
    expect(one(element, '[aria-labelledby="supports"] .figure')).to.equal(undefined);
    const cases = text(one(element, 'table')) + text(one(element, '.facets'));
    for (const degree of degrees) expect(cases).not.to.include(engagementFr.degrees[degree].title);
  });

  it('opens a degree to what the source says of it, several at once or all, and keeps them open when it gets narrow (E4)', async () => {
    const element = await make();
    const shown = () => degrees.filter((degree) => isDrawn(one(element, `#${degree}-more`)));
    expect(shown()).to.deep.equal([]);
    await press(element, more('Partenariat'));
    expect(shown()).to.deep.equal(['partnership']);
    await press(element, more('Participation'));
    expect(shown()).to.deep.equal(['participation', 'partnership']);
    element.parentElement!.style.inlineSize = '320px';
    await aTimeout(50);
    expect(shown()).to.deep.equal(['participation', 'partnership']);
    expect(button(element, more('Participation')).ariaExpanded).to.equal('true');
    await press(element, fr.showAll);
    expect(shown()).to.deep.equal([...degrees]);
    await press(element, fr.hideAll);
    expect(shown()).to.deep.equal([]);
  });

  it('leaves the address alone unless asked; asked, it keeps open degrees and filters in it, never answers, and Back works (E5)', async () => {
    const quiet = await make();
    await press(quiet, more('Hybride'));
    expect(location.href).to.equal(address);

    const element = await make({ 'url-prefix': 'reperes-' });
    await press(element, more('Partenariat'));
    const first = location.search;
    expect(new URLSearchParams(first).get('reperes-open')).to.equal('partnership');
    await answer(element, answersFor('participation')[0]!);
    expect(location.search).to.equal(first);
    await press(element, more('Participation'));
    expect(location.search).not.to.equal(first);
    history.back();
    await waitUntil(() => button(element, more('Participation')).ariaExpanded === 'false');
    expect(location.search).to.equal(first);
    expect(button(element, more('Partenariat')).ariaExpanded).to.equal('true');

    const sent = await make({ 'url-prefix': 'reperes-' });
    await sent.updateComplete;
    expect(isDrawn(one(sent, '#partnership-more'))).to.equal(true);
    expect(focused(sent)?.id, 'the address leads to the degree').to.equal('partnership');
  });

  it('puts the cases side by side in a table with headers, and one after the other when it is narrow, in the same order (E6)', async () => {
    const element = await make();
    const table = one(element, 'table');
    expect([isDrawn(table), isDrawn(one(element, '.blocks'))]).to.deep.equal([true, false]);
    expect(table.querySelector('caption')).not.to.equal(null);
    const columns = [...table.querySelectorAll('thead th[scope="col"]')].slice(1).map((th) => text(th).split(` ${fr.plain}`)[0]);
    expect(table.querySelectorAll('tbody th[scope="row"]').length).to.equal(table.querySelectorAll('tbody tr').length);
    element.parentElement!.style.inlineSize = '320px';
    await aTimeout(50);
    expect([isDrawn(table), isDrawn(one(element, '.blocks'))]).to.deep.equal([false, true]);
    const blocks = all(element, '.blocks [role="heading"]').map(text);
    expect(blocks).to.deep.equal(columns);
    expect(blocks).to.deep.equal(
      outline.cases.map(({ id }) => plainly((engagementFr.cases as Record<string, { title: string }>)[id]!.title)),
    );
    const [first] = all(element, '.blocks dl');
    expect([...first!.querySelectorAll('dt')].map(text)).to.deep.equal([...table.querySelectorAll('tbody tr:not(.on-paper) th')].map(text));
    expect(document.documentElement.scrollWidth - document.documentElement.clientWidth).to.equal(0);
    for (const node of all(element, '.page *:not(path, rect)').filter(isDrawn))
      expect(node.getBoundingClientRect().right, node.outerHTML.slice(0, 80)).to.be.at.most(332);
  });

  it('opens every statement to its document and lines, cells included (E7)', async () => {
    const element = await make();
    await press(element, fr.showAll);
    await answer(element, answersFor('partnership')[0]!);
    const cited = all(element, '.ref');
    expect(cited.length).to.be.above(80);
    // Each sentence of the outline has one: none stands without.
    const sentences = all(element, '.said p:not(.part), .situate .note > p:first-child, .names dd, p.note[id$="-term"], .situate fieldset');
    expect(sentences.filter((sentence) => !sentence.querySelector('.ref')).map(text)).to.deep.equal([]);
    for (const ref of cited) ref.click();
    await element.updateComplete;
    for (const ref of cited) {
      const source = element.shadowRoot!.getElementById(ref.getAttribute('aria-controls')!)!;
      expect(source.hidden).to.equal(false);
      expect(text(source)).to.match(/lignes \d/);
      expect(Object.values(engagementFr.sources).some(({ title }) => text(source).includes(plainly(title)))).to.equal(true);
    }
    const cells = all(element, 'td .cited');
    expect(cells.length).to.equal(outline.cases.length * 8);
    expect(cells.some(isDrawn)).to.equal(false);
    await press(element, fr.cellSources);
    for (const cell of cells) expect([isDrawn(cell), /lignes \d/.test(text(cell))]).to.deep.equal([true, true]);
  });

  if (canEmulate)
    it('prints the sources beside the words, all degrees open, without controls (E7, C15)', async () => {
      const element = await make({}, 700);
      await emulateMedia({ media: 'print' });
      const drawn = all(element, '.ref').filter(isDrawn);
      expect(drawn.length).to.be.above(25);
      for (const ref of drawn) expect(ref.innerText.replace(/\s+/g, ' ')).to.match(/\[\d, l\. \d/);
      expect(isDrawn(one(element, 'table'))).to.equal(true);
      expect(text(one(element, 'tr.on-paper'))).to.match(/l\. \d+-\d+/);
      for (const degree of degrees) expect(isDrawn(one(element, `#${degree}-more`)), degree).to.equal(true);
      expect(all(element, '.button, summary').filter(isDrawn)).to.deep.equal([]);
      expect(all(element, '#documents ~ ol li')).to.have.length(Object.keys(engagementFr.sources).length);
      expect(one(element, '.page > p.on-paper').innerText).to.match(/^Imprimé le \d/);
      expect(all(element, '.help .number').filter(isDrawn).length).to.be.at.least(2);
    });

  it('has plainer words for each block behind a button that names the block (E8)', async () => {
    const element = await make();
    const buttons = all(element, 'button').filter((each) => text(each).startsWith(fr.plain));
    const { sections, modalities, supports, activities, situate, cases } = outline;
    const blocks = Object.keys(sections).length + modalities.length + supports.length + activities.length + 3;
    // A case has one in the table and one in its block, of which one is drawn.
    expect(buttons).to.have.length(blocks + situate.questions.length + cases.length * 2);
    expect(new Set(buttons.map(text)).size).to.equal(blocks + situate.questions.length + cases.length);
    for (const each of buttons) {
      const words = element.shadowRoot!.getElementById(each.getAttribute('aria-controls')!)!;
      expect([words.hidden, text(words).length > 10], text(each)).to.deep.equal([true, true]);
    }
    const named = button(element, `${fr.plain}${plainly(fr.about('Partenariat'))}`);
    named.click();
    await element.updateComplete;
    expect(text(one(element, '#partnership-plain'))).to.equal(plainly(engagementFr.degrees.partnership.plain));
    expect(isDrawn(one(element, '#partnership-plain'))).to.equal(true);
    expect(named.ariaExpanded).to.equal('true');
  });

  it('moves nothing, whatever is opened (E9)', async () => {
    const element = await make();
    await press(element, fr.showAll);
    for (const node of all(element, '*')) {
      const { transitionProperty, animationName, scrollBehavior } = getComputedStyle(node);
      expect([animationName, scrollBehavior], node.outerHTML).to.deep.equal(['none', 'auto']);
      expect(transitionProperty, node.outerHTML).to.match(/^(all|none|background-color, border-color)$/);
      if (transitionProperty === 'all') expect(getComputedStyle(node).transitionDuration).to.equal('0s');
    }
    expect(all(element, 'animate, animateTransform, animateMotion, set')).to.deep.equal([]);
  });

  it('takes nothing from the IAP2 Spectrum: neither its name, nor its five columns, nor its promises (E10)', () => {
    for (const words of [engagementFr, engagementEn, fr, en]) {
      const said = JSON.stringify(words);
      expect(said).not.to.match(/IAP2|spectrum|spectre/i);
      const steps = [/\binform\b|informer/i, /\bconsult/i, /\binvolve|impliquer/i, /\bcollaborate|collaborer/i, /\bempower/i];
      expect(steps.filter((step) => step.test(said)).length).to.be.below(5);
    }
    expect(Object.keys(outline.degrees)).to.have.members([...degrees]);
  });

  it('shows the passages that the answers meet, hybrid when both are met, what is always true, and no figure', async () => {
    const element = await make();
    const passages = () => all(element, '.situate .note:not([id]) > p:first-child').map((each) => text(each).replace(/\[.*/, '').trim());
    const wordsOf = (degree: string) =>
      outline.situate.passages
        .filter((passage) => 'degree' in passage && passage.degree === degree)
        .map(({ id }) => plainly((engagementFr.situate.passages as Record<string, string>)[id]!));
    const always = passages();
    expect(always.length).to.be.at.least(2);
    expect(text(one(element, '.situate'))).to.include(plainly(fr.unmet));
    const [called] = answersFor('participation');
    const partnership = answersFor('partnership');
    await answer(element, called!);
    expect(passages()).to.include.members([...always, ...wordsOf('participation')]);
    expect(passages()).not.to.include.members(wordsOf('hybrid'));
    expect(text(one(element, '.situate'))).to.include(plainly(fr.because(fr.quoted(called!))));
    expect(one(element, '.of-answers').classList.contains('participation')).to.equal(true);
    await answer(element, partnership.at(-1)!);
    expect(passages()).to.include.members(wordsOf('hybrid'));
    expect([...one(element, '.of-answers').classList]).to.include.members(['participation', 'partnership']);
    expect(text(one(element, '[role="status"]'))).to.match(/^\d passages du guide$/);
    expect(passages().join(' ')).not.to.match(/%|score|niveau|\d\s*\/\s*\d/i);
    await press(element, fr.another);
    expect(passages()).to.deep.equal(always);
    expect(all(element, '.situate input:checked')).to.deep.equal([]);
  });

  it('filters the cases by structure, rhythm, status and pay, says how many are left, and never by a degree', async () => {
    const element = await make();
    const columns = () => all(element, 'thead th').length - 1;
    expect(all(element, '.facets legend').map(text)).to.deep.equal(
      (['structure', 'rhythm', 'status', 'pay'] as const).map((facet) => engagementFr.cells[facet]),
    );
    const value = all(element, '.facets label').find((label) => text(label).startsWith('Salarié'))!;
    value.querySelector('input')!.click();
    await element.updateComplete;
    expect(columns()).to.equal(1);
    expect(text(one(element, '[role="status"]'))).to.equal('1 exemple sur 5');
    expect(all(element, '.blocks > div')).to.have.length(1);
    await press(element, fr.clear);
    expect([columns(), all(element, '.facets :checked').length]).to.deep.equal([5, 0]);
  });

  it('explains words where they are used', async () => {
    const element = await make();
    const explained = one(element, '#cases-caarud-term');
    expect(isDrawn(explained)).to.equal(false);
    one(element, '[aria-controls="cases-caarud-term"]').click();
    await element.updateComplete;
    expect(isDrawn(explained)).to.equal(true);
  });

  it('leads to the other elements when the page has them, and says nothing of them otherwise', async () => {
    expect(all(await make(), '#next')).to.deep.equal([]);
    const finder = await fixture<HTMLElement>(html`<div><pair-finder src=""></pair-finder></div>`);
    const element = await make();
    await press(element, fr.to.finder);
    expect(document.activeElement).to.equal(finder.firstElementChild);
  });

  it('has the help lines first, before it is ready and when it fails; words, a code and advice then (C1, C3, C6)', async () => {
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
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
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
    await press(element, fr.cellSources);
    expect(network.asked).to.deep.equal([]);
    expect([document.cookie, localStorage.length]).to.deep.equal(['', 0]);
  });

  it('takes up another language with what is open and answered (C11)', async () => {
    const element = await make();
    await press(element, more('Hybride'));
    await answer(element, answersFor('partnership')[0]!);
    element.lang = 'en';
    await waitUntil(() => text(one(element, '#title')) === plainly(engagementEn.title));
    expect(one(element, '.root').lang).to.equal('en');
    expect(isDrawn(one(element, '#hybrid-more'))).to.equal(true);
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
    for (const each of all(element, 'button[aria-expanded="false"]')) each.click();
    await element.updateComplete;
    expect(await violationsIn(element)).to.deep.equal([]);
  }).timeout(60_000);

  for (const ground of ['#ffffff', '#eef0f2', '#1b2027'])
    it(`keeps text at 4.5:1 and controls at 3:1 on ${ground} (C9)`, async () => {
      document.body.style.background = ground;
      const element = await make();
      await press(element, fr.showAll);
      for (const each of all(element, 'button[aria-expanded="false"]')) each.click();
      await answer(element, answersFor('participation')[0]!);
      expect(contrastFaults(element)).to.deep.equal([]);
    });

  it('can be used with the keyboard alone: a degree opens, a source opens, an answer is given', async () => {
    const element = await make();
    const reach = async (target: () => Element | undefined) => {
      for (let presses = 0; presses < 300 && focused(element) !== target(); presses++) await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(target());
    };
    one(element, '#degrees').focus();
    await reach(() => button(element, more('Participation')));
    await sendKeys({ press: 'Enter' });
    expect(isDrawn(one(element, '#participation-more'))).to.equal(true);
    expect(getComputedStyle(focused(element)!).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.className).to.equal('ref');
    await sendKeys({ press: 'Enter' });
    expect(focused(element)?.ariaExpanded).to.equal('true');
    one(element, '#situate').focus();
    await reach(() => one(element, 'input[type="radio"]'));
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => all(element, '.situate :checked').length === 1);
  });

  it('has targets of 44 px, and of 24 px for the numbers of sources (C16)', async () => {
    const element = await make();
    for (const each of all(element, '.button, .choice').filter(isDrawn))
      expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(44);
    for (const each of all(element, '.ref').filter(isDrawn)) {
      expect(each.getBoundingClientRect().height).to.be.at.least(24);
      expect(each.getBoundingClientRect().width).to.be.at.least(24);
    }
  });
});
