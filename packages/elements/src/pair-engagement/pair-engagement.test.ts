import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { engagementEn } from '../../../data/src/engagement/en.js';
import { engagementFr } from '../../../data/src/engagement/fr.js';
import { engagementOutline as outline } from '../../../data/src/engagement/outline.js';
import { en } from './i18n/en.js';
import { fr } from './i18n/fr.js';
import { answersFor, answer, plainly, text, all, button, more, isDrawn, one, press, make, canEmulate } from './testing/visitor.js';

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
});
