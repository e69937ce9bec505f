import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { closeFilters, openFilters, openRows } from '../testing/open.js';
import { sendKeys } from '@web/test-runner-commands';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairTrainings } from './pair-trainings.js';

PairTrainings.define(PairTrainings.tagName);

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => all(element, selector)[0] as E;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const titles = (element: Element) => all(element, '.row .lead').map(text);

/** The catalogue that comes with the package, in an element of this width. */
const make = async (attributes: Record<string, string> = {}, width = '1000px') => {
  const element = document.createElement('pair-trainings');
  for (const [name, value] of Object.entries({ lang: 'fr', ...attributes })) element.setAttribute(name, value);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  box.append(element);
  await waitUntil(() => all(element, '.row').length > 0, 'the list is shown', { timeout: 5000 });
  await element.updateComplete;
  return element;
};
const openGuide = async (element: PairTrainings) => {
  one<HTMLDetailsElement>(element, '.guide').open = true;
  await waitUntil(() => one(element, '.map'), undefined, { timeout: 5000 });
};
const openAll = async (element: PairTrainings) => {
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
  await waitUntil(() => one(element, '.map'), undefined, { timeout: 5000 });
  await openRows(element);
};

describe('<pair-trainings> on a page', () => {
  it('has no fault that axe can see with everything open (C14: label, field and hint in one root)', async () => {
    const element = await make({ near: '69001', radius: '1000' });
    await openAll(element);
    expect(await violationsIn(element)).to.deep.equal([]);
    for (const field of all(element, 'input:not([type=checkbox]), select'))
      expect(element.shadowRoot?.querySelector(`label[for="${field.id}"]`), field.id).to.exist;
  });

  it('says what the CPEA is, who gives it, what a DU is beside it and what the 40 hours of ETP give, each in one sentence', async () => {
    const element = await make();
    await openGuide(element);
    const said = all(element, '.first, .statements span').map(text);
    const only = (words: RegExp) => {
      const found = said.filter((sentence) => words.test(sentence));
      expect(found, String(words)).to.have.length(1);
      expect(found[0]?.match(/\.(\s|$)/g)).to.have.length(1);
    };
    only(/aucune formation n’est obligatoire/);
    only(/^La CPEA.* atteste les compétences/);
    only(/co-certificateurs donnent la CPEA.*FPEA.*AP-HP/);
    only(/^Un DU est un diplôme.*ce n’est pas la CPEA/);
    only(/40 heures.*donne le statut de « patient-expert ».*elle ne donne pas la CPEA/);
  });

  it('draws the ways between trainings, out of sight of assistive technology, beside a list that says all that is drawn (E2)', async () => {
    const element = await make();
    await openGuide(element);
    const { trainingsPictureFr: picture } = await import('@pair-aidance/data/trainings/fr');
    expect(one(element, '.map').getAttribute('aria-hidden')).to.equal('true');
    expect(all(element, '.map a, .map button, .map [tabindex]')).to.deep.equal([]);
    const drawn = all(element, '.map > svg text').map((label) =>
      [...label.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' '),
    );
    expect(drawn).to.deep.equal(picture.nodes.map(({ label }) => label));
    expect(all(element, '.map > svg path:not(.tip)').length).to.equal(picture.edges.length);
    expect(all(element, '.same li').map(text)).to.deep.equal(picture.edges.map((edge) => edge.text.replace(/\s+/g, ' ')));
  });

  it('keeps what is past or abroad apart and folded, and other lists of trainings under their own heading', async () => {
    const element = await make();
    const archive = one<HTMLDetailsElement>(element, '.archive');
    expect([archive.open, archive.querySelectorAll('.row').length > 5, text(archive).includes('Québec')]).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(archive.querySelectorAll('input').length).to.equal(0);
    expect(text(one(element, '#directories'))).to.equal('D’autres listes de formations');
    // A heading of the level of "21 résultats", above entries of the next one.
    const level = (node: Element | null | undefined) => Number(node?.getAttribute('aria-level'));
    const results = level(one(element, '#results'));
    expect([one(element, '#directories'), archive.querySelector('summary [role="heading"]')].map(level)).to.deep.equal([results, results]);
    for (const entry of all(element, '.row [role="heading"].lead')) expect(level(entry)).to.equal(results + 1);
    expect(titles(element).indexOf('Pair aidance : formations')).to.be.above(
      titles(element).indexOf('Licence SSS, parcours médiateurs de santé-pairs'),
    );
  });

  it('shows what is past or abroad, and what is chosen to be compared, also when nothing else is found', async () => {
    const element = await make();
    all(element, '.rest .choice input')[0]!.click();
    await element.updateComplete;
    one(element, '#what').focus();
    await sendKeys({ type: 'québec' });
    await waitUntil(() => one(element, '.empty'), undefined, { timeout: 5000 });
    expect(text(one(element, '.archive'))).to.include('Pairs Aidants Réseau');
    expect(text(one(element, '.tray'))).to.match(/^1 formation à comparer/);
  });

  it('keeps the comparison in the address of the page, under the prefix of its owner only', async () => {
    const element = await make({ 'url-prefix': 'f-' });
    const before = location.search;
    all(element, '.rest .choice input')[0]!.click();
    await waitUntil(() => location.search.includes('f-compare='));
    history.back();
    await waitUntil(() => location.search === before);
    await waitUntil(() => all(element, '.tray').length === 0);
    expect(location.search).to.equal(before);
  });

  it('names the document behind each training, and on a further press its lines', async () => {
    const element = await make();
    await openAll(element);
    const cpea = all(element, '.row').find((row) => text(row).includes('(CPEA)'))!;
    const source = cpea.querySelector<HTMLDetailsElement>('.source')!;
    expect(text(source)).to.match(/^Source : .+, lignes \d+/);
    source.open = false;
    expect(cpea.innerText)
      .to.match(/Source\s: /)
      .and.not.include('lignes');
  });

  it('gives the address of each archived training that has one, with words before it', async () => {
    const element = await make();
    await openAll(element);
    const { trainingsFr } = await import('@pair-aidance/data/trainings/fr');
    const addressed = trainingsFr.trainings.filter((each) => 'standing' in each && each.kind !== 'directory' && each.url !== undefined);
    const links = all(element, '.archive .detail a.touch');
    expect(links.map((link) => link.getAttribute('href')).sort()).to.deep.equal(addressed.map(({ url }) => url).sort());
    expect(links.length).to.be.at.least(8);
    for (const link of links) expect(text(link.parentElement)).to.match(/^Cette formation (n’est peut-être plus|est) donnée/);
  });

  it('has the help lines at its foot, in every state (C1)', async () => {
    const element = await make();
    await waitUntil(() => all(element, '.help .number').length > 1, undefined, { timeout: 3000 });
    const order = all(element, '.help, #title, .search, #results');
    expect(order.at(-1)?.matches('.help')).to.equal(true);
    const waiting = document.createElement('pair-trainings');
    waiting.src = network.answer('never.json', () => new Promise(() => {}));
    waiting.lang = 'fr';
    (await fixture<HTMLElement>(html`<div></div>`)).append(waiting);
    await waitUntil(() => all(waiting, '.help .number').length > 1, undefined, { timeout: 3000 });
    await waitUntil(() => text(one(waiting, 'section')).includes('La liste se charge…'), undefined, { timeout: 3000 });
  });

  it('says how many results there are when typing stops, and finds without accents (F4)', async () => {
    const element = await make();
    const region = one(element, 'section > [role="status"]');
    expect(text(region)).to.equal('');
    one(element, '#what').focus();
    await sendKeys({ type: 'neurodeveloppement' });
    await waitUntil(() => text(region) === '2 résultats', undefined, { timeout: 5000 });
    expect(
      titles(element)
        .slice(0, 2)
        .every((title) => title.includes('neurodéveloppement')),
    ).to.equal(true);
  });

  it('says it is no end when nothing is found, and offers what would give something (F8)', async () => {
    const element = await make({ near: 'Brest', radius: '5' });
    await waitUntil(() => one(element, '.empty'), undefined, { timeout: 3000 });
    expect(text(one(element, '.empty'))).to.include('Cela ne veut pas dire qu’il n’existe rien pour vous');
    expect(all(element, '.empty .row').length).to.be.above(0);
  });

  it('puts the focus on the next filter, else on the results, when one is removed (F6, F7)', async () => {
    const element = await make();
    await openFilters(element);
    const box = all(element, 'fieldset .choice input')[0] as HTMLInputElement;
    box.focus();
    box.click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(box);
    await waitUntil(() => one(element, '.chip'));
    await closeFilters(element);
    all(element, '.chip')[0]!.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'results');
  });

  it('reflows at 320 px and with more space between letters, words and lines (C8)', async () => {
    const element = await make({}, '320px');
    await openAll(element);
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    );
    element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, spaced];
    const right = element.getBoundingClientRect().right + 1;
    const wide = all(element, '.root *').filter(
      (node) => !node.closest('.sr, svg, [hidden]') && node.getBoundingClientRect().right > right,
    );
    expect(wide.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('speaks English with its catalogue, and marks in French what only is in French (C12)', async () => {
    const element = await make({ lang: 'en' });
    expect([one(element, '.root').lang, text(one(element, '#title'))]).to.deep.equal(['en', 'Training in peer support']);
    expect(text(one(element, '.first'))).to.match(/^According to the Pays de la Loire guide/);
    const french = { format: 'pair-aidance/trainings@1', language: 'fr', trainings: [{ id: 'a', title: 'Cours du soir' }] };
    element.src = network.answer('a.json', JSON.stringify(french));
    await waitUntil(() => titles(element)[0] === 'Cours du soir', undefined, { timeout: 3000 });
    expect(one(element, '.row .lead').lang).to.equal('fr');
    element.setAttribute('src', element.src);
    element.removeAttribute('src');
    element.lang = 'fr';
    await waitUntil(() => text(one(element, '.first')).startsWith('Selon le guide'), undefined, { timeout: 3000 });
  });

  it('is a named region whose headings follow the level asked for and never skip (C13)', async () => {
    const element = await make({ 'heading-level': '3' });
    await openAll(element);
    const levels = all(element, '[role="heading"]').map((heading) => Number(heading.getAttribute('aria-level')));
    expect(levels[0]).to.equal(3);
    levels.forEach((level, index) => index > 0 && expect(level).to.be.within(3, levels[index - 1]! + 1));
    expect(one(element, 'section').ariaLabel).to.equal('Se former à la pair-aidance');
  });

  it('gives targets of at least 24 px, 44 px for main buttons (C16)', async () => {
    const element = await make();
    all(element, '.rest .choice input')
      .slice(0, 2)
      .forEach((box) => box.click());
    await element.updateComplete;
    await openAll(element);
    const targets = all(element, 'button, summary, select, .choice, .touch').filter((node) => node.getBoundingClientRect().width > 0);
    for (const target of targets) expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 90)).to.be.at.least(24);
    for (const target of all(element, '.main')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('shows the text of an owner as text, and no link that is not safe (C4)', async () => {
    const bad = {
      id: 'x',
      title: '<img src=x onerror=alert(1)>',
      summary: '<b>a</b>',
      url: 'javascript:alert(1)',
      register: { code: 'RS12', url: 'data:text/html,a' },
    };
    const src = network.answer('a.json', JSON.stringify({ format: 'pair-aidance/trainings@1', trainings: [bad] }));
    const element = await make({ src });
    expect(titles(element)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(element, 'img, b:not(.number b)').filter((node) => text(node) === 'a')).to.deep.equal([]);
    expect(
      all(element, 'a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(https?:|mailto:|tel:|sms:)/.test(href)),
    ).to.deep.equal([]);
  });

  it('shows the problems of a spreadsheet by line with debug, and the other rows', async () => {
    const src = network.answer(
      'formations.csv',
      'Titre;Type;Coût;Début\nCours du soir;formation;12 €;18/01/2027\nAtelier;formation;douze;32/13/2027\n',
      'text/csv',
    );
    const element = await make({ src, debug: '' });
    await waitUntil(() => all(element, '.owner li').length > 0, undefined, { timeout: 3000 });
    expect(titles(element).sort()).to.deep.equal(['Atelier', 'Cours du soir']);
    const problems = all(element, '.owner li').map(text).join('\n');
    expect(problems).to.include('ligne 3').and.include('douze').and.include('32/13/2027');
  });

  it('leads to the other elements of the page, and to none that it lacks', async () => {
    const element = await make();
    expect(all(element, '.elsewhere')).to.deep.equal([]);
    const check = document.createElement('pair-self-check');
    element.before(check);
    element.requestUpdate();
    await element.updateComplete;
    const links = all(element, '.elsewhere button');
    expect(links.map(text)).to.deep.equal(['Réfléchir à devenir pair-aidant']);
    links[0]!.click();
    expect(document.activeElement).to.equal(check);
    check.remove();
  });
});
