import { expect, waitUntil } from '@open-wc/testing';
import { closeFilters, openFilters } from '../testing/open.js';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';

import { violationsIn } from '../testing/network.js';
import type { PairTrainings } from './pair-trainings.js';
import { titles, text, all, inRow, one, make, trainings } from './testing/visitor.js';

const button = (element: Element, words: string) => all(element, 'button').find((each) => text(each).startsWith(words))!;
const heard = (element: Element) => text(one(element, 'section > [role="status"]'));
const choose = async (element: PairTrainings, ...wanted: string[]) => {
  for (const title of wanted) {
    inRow(element, title, '.choice input')[0]!.click();
    await element.updateComplete;
  }
};
const openComparison = async (element: PairTrainings) => {
  one(element, '.tray .button').click();
  await waitUntil(() => one(element, '#comparison'), undefined, { timeout: 3000 });
};

describe('<pair-trainings>, comparing', () => {
  it('compares at most three, which filters leave alone, and explains a fourth choice (T8)', async () => {
    const element = await make();
    await choose(element, 'DU Pair-aidance', 'Certification en addictologie', 'Licence de médiation');
    expect(text(one(element, '.tray'))).to.match(/^3 formations à comparer\. Trois à la fois, c’est le maximum\./);
    await choose(element, 'Cours du soir');
    expect((inRow(element, 'Cours du soir', '.choice input')[0] as HTMLInputElement).checked).to.equal(false);
    expect(text(inRow(element, 'Cours du soir', '.rest')[0])).to.include('Retirez-en une pour choisir celle-ci.');
    await waitUntil(() => heard(element).startsWith('Trois formations sont déjà choisies'), undefined, { timeout: 3000 });
    await openFilters(element);
    all(element, 'fieldset .choice')
      .find((each) => text(each).startsWith('Gratuit'))!
      .click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Cours du soir']);
    await closeFilters(element);
    await openComparison(element);
    expect(all(element, '.across thead th').map(text)).to.deep.equal([
      'DU Pair-aidance',
      'Certification en addictologie',
      'Licence de médiation',
    ]);
  });

  it('compares in a real table with a caption and headers, and nothing that scrolls (T9)', async () => {
    const element = await make(trainings, {}, '1000px');
    await choose(element, 'DU Pair-aidance', 'Licence de médiation');
    await openComparison(element);
    const table = one<HTMLTableElement>(element, 'table.across');
    expect([table.offsetWidth > 0, one(element, '.down').offsetWidth]).to.deep.equal([true, 0]);
    expect(text(table.caption)).to.equal('Comparer 2 formations');
    expect([...table.tHead!.rows[0]!.cells].slice(1).map((cell) => [cell.localName, cell.scope])).to.deep.equal([
      ['th', 'col'],
      ['th', 'col'],
    ]);
    // What is pressed is no part of a header: it would be read with every cell.
    expect(table.querySelectorAll('th button').length).to.equal(0);
    for (const { cells } of table.tBodies[0]!.rows) {
      expect([cells[0]!.localName, cells[0]!.scope, cells.length]).to.deep.equal(['th', 'row', 3]);
      for (const cell of cells) expect(text(cell)).not.to.equal('');
    }
    const scrolling = all(element, '.comparison *').filter(
      (node) => node.clientWidth > 0 && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'visible',
    );
    expect(scrolling.filter((node) => !node.closest('.sr'))).to.deep.equal([]);
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('compares at 320 px by keyboard alone: one list a training, with what is known of it (T8, T9)', async () => {
    const element = await make(trainings, {}, '320px');
    await waitUntil(() => one(element, '.root').getBoundingClientRect().width <= 320);
    const pressOn = async (node: HTMLElement, press: string) => {
      node.focus();
      await sendKeys({ press });
      await element.updateComplete;
    };
    for (const title of ['DU Pair-aidance', 'Licence de médiation']) await pressOn(inRow(element, title, '.choice input')[0]!, ' ');
    await pressOn(one(element, '.tray .button'), 'Enter');
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'comparison', undefined, { timeout: 3000 });
    expect([one(element, '.across').offsetWidth, one(element, '.down').offsetWidth > 0]).to.deep.equal([0, true]);
    expect(all(element, '.down .lead').map(text)).to.deep.equal(['DU Pair-aidance', 'Licence de médiation']);
    const [first = [], second = []] = all(element, '.down dl').map((list) => [...list.querySelectorAll('dt')].map(text));
    expect(first).to.include.members(['Coût', 'Durée', 'Prérequis', 'Niveau', 'Inscription']);
    // What is unknown of one is said once, after what is known, in the order of the other.
    const [line, ...others] = all(element, '.down .unknown').map(text);
    expect([others.length, text(one(element, '.down')).match(/communiqué/g)?.length]).to.deep.equal([0, 1]);
    const untold = /^Non communiqué : (.*)\.$/.exec(line!)![1]!.split(', ');
    expect(first.map((name) => name.toLowerCase())).to.have.members([...untold, ...second.map((name) => name.toLowerCase())]);
    const right = element.getBoundingClientRect().right + 1;
    expect(
      all(element, '.comparison *').filter((node) => !node.closest('.sr') && node.getBoundingClientRect().right > right),
    ).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    expect(text(element.shadowRoot?.activeElement)).to.equal('Retirer DU Pair-aidance');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(element, '.down .lead').length === 1);
    expect(element.shadowRoot?.activeElement?.id).to.equal('comparison');
    await pressOn(button(element, 'Retour'), 'Enter');
    expect(titles(element).length).to.equal(4);
    expect(text(element.shadowRoot?.activeElement)).to.match(/^4 résultats/);
  });

  it('opens the comparison beside the box that was ticked last', async () => {
    const element = await make();
    await choose(element, 'DU Pair-aidance');
    expect(all(element, '.choose button')).to.deep.equal([]);
    await choose(element, 'Licence de médiation');
    expect(all(element, '.choose button').map(text)).to.deep.equal(['Comparer les 2']);
    const beside = inRow(element, 'Licence de médiation', '.choose button')[0]!;
    inRow(element, 'Licence de médiation', '.choice input')[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(beside);
    beside.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'comparison', undefined, { timeout: 3000 });
  });

  it('leaves the view to the list where little is seen at once, as at 400 %', async () => {
    const [width, height] = [innerWidth, innerHeight];
    const element = await make(trainings, {}, '320px');
    await choose(element, 'DU Pair-aidance', 'Licence de médiation');
    try {
      await setViewport({ width: 320, height: 256 });
      expect(getComputedStyle(one(element, '.tray')).position).to.equal('static');
      await setViewport({ width: 360, height: 740 });
      expect(getComputedStyle(one(element, '.tray')).position).to.equal('sticky');
      expect(one(element, '.tray').offsetHeight).to.be.below(740 / 4);
    } finally {
      await setViewport({ width, height });
    }
  });

  it('prints the trainings that are chosen, also when filters hide them, and nothing of the list', async () => {
    if (!('userAgentData' in navigator)) return; // only Chromium lets a test print
    const element = await make(trainings, {}, '1000px');
    await choose(element, 'DU Pair-aidance', 'Certification en addictologie', 'Licence de médiation', 'Cours du soir');
    await waitUntil(() => one(element, '.on-paper'), undefined, { timeout: 3000 });
    expect(one(element, '.on-paper').offsetHeight).to.equal(0);
    await emulateMedia({ media: 'print' });
    try {
      expect([
        one(element, '.across').offsetHeight > 0,
        all(element, '.row').every(({ offsetHeight }) => offsetHeight === 0),
      ]).to.deep.equal([true, true]);
      one(element, 'section > [role="status"]').remove(); // which is heard, not seen
      expect(one(element, '.root').innerText).not.to.include('déjà choisies').and.not.include('Cours du soir');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('compares on paper: the facts without controls, whole rows and the headers on each page (T9)', async () => {
    if (!('userAgentData' in navigator)) return; // only Chromium lets a test print
    const element = await make(trainings, {}, '1000px');
    await choose(element, 'DU Pair-aidance', 'Licence de médiation');
    await openComparison(element);
    await emulateMedia({ media: 'print' });
    try {
      expect(
        all(element, 'button, input, select, summary')
          .filter((node) => node.offsetWidth > 0)
          .map(text),
      ).to.deep.equal([]);
      const table = one<HTMLTableElement>(element, '.across');
      expect([getComputedStyle(table.tHead!).display, getComputedStyle(table.rows[1]!).breakInside]).to.deep.equal([
        'table-header-group',
        'avoid',
      ]);
      expect(table.innerText).to.include('1\u202f100').and.include('Selon votre situation');
      expect(getComputedStyle(table.querySelector('a')!, '::after').content).to.include('https://example.org/rncp');
      expect(one(element, '.printed').offsetHeight).to.be.above(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
