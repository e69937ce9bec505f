import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { engagementEn } from '../../../data/src/engagement/en.js';
import { engagementFr } from '../../../data/src/engagement/fr.js';
import { engagementOutline as outline } from '../../../data/src/engagement/outline.js';
import { en } from './i18n/en.js';
import { fr } from './i18n/fr.js';
import {
  answersFor,
  answer,
  plainly,
  text,
  all,
  more,
  isDrawn,
  isOpen,
  one,
  press,
  simplify,
  toggle,
  make,
  canEmulate,
} from './testing/visitor.js';

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
    for (const { id } of outline.supports) expect(one(element, `#supports-${id}`).closest('.chapter')!.id).to.equal('supports-part');
    expect(one(element, '#supports-part .figure')).to.equal(undefined);
    const cases = text(one(element, 'table')) + text(one(element, '.facets'));
    for (const degree of degrees) expect(cases).not.to.include(engagementFr.degrees[degree].title);
  });

  it('opens a degree to what the source says of it, several at once or all, and keeps them open when it gets narrow (E4)', async () => {
    const element = await make();
    const shown = () => degrees.filter((degree) => (one(element, `#${degree}-part`) as HTMLDetailsElement).open);
    expect(shown()).to.deep.equal([]);
    await toggle(element, more('Partenariat'));
    expect(shown()).to.deep.equal(['partnership']);
    await toggle(element, more('Participation'));
    expect(shown()).to.deep.equal(['participation', 'partnership']);
    element.parentElement!.style.inlineSize = '320px';
    await aTimeout(50);
    expect(shown()).to.deep.equal(['participation', 'partnership']);
    expect(isOpen(element, more('Participation'))).to.equal(true);
    const allParts = one(element, '#all');
    expect([text(allParts), allParts.ariaExpanded]).to.deep.equal([fr.showAll, 'false']);
    const isBefore = allParts.compareDocumentPosition(one(element, '.page details')) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(isBefore, 'it comes before what it opens').to.be.above(0);
    await press(element, fr.showAll);
    expect(shown()).to.deep.equal([...degrees]);
    expect(all(element, '.chapter:not([open])')).to.deep.equal([]);
    expect([text(allParts), allParts.ariaExpanded]).to.deep.equal([fr.hideAll, 'true']);
    await press(element, fr.hideAll);
    expect(shown()).to.deep.equal([]);
    expect(all(element, '.chapter[open]')).to.deep.equal([]);
  });

  it('puts the cases side by side in a table with headers, and one after the other when it is narrow, in the same order (E6)', async () => {
    const element = await make();
    await press(element, fr.showAll);
    const table = one(element, 'table');
    expect([isDrawn(table), isDrawn(one(element, '.blocks'))]).to.deep.equal([true, false]);
    expect(table.querySelector('caption')).not.to.equal(null);
    const columns = [...table.querySelectorAll('thead th[scope="col"]')].slice(1).map(text);
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
    expect([...first!.querySelectorAll('dt')].map(text)).to.deep.equal([...table.querySelectorAll('tbody th')].map(text));
    expect(document.documentElement.scrollWidth - document.documentElement.clientWidth).to.equal(0);
    for (const node of all(element, '.page *:not(path, rect)').filter(isDrawn))
      expect(node.getBoundingClientRect().right, node.outerHTML.slice(0, 80)).to.be.at.most(332);
  });

  for (const width of [360, 1280])
    it(`says the whole at rest, ${width} px wide, and no more: words, controls, height`, async () => {
      const element = await make({}, width);
      const seen = all(element, '.root *').filter((node) => node.checkVisibility());
      const words = one(element, '.root')
        .innerText.split(/\s+/)
        .filter((word) => /[\p{L}\d]/u.test(word));
      expect(words.length).to.be.within(100, 1500);
      const controls = seen.filter((node) => node.matches('a, button, input, select, summary'));
      expect(controls.length).to.be.within(10, 60);
      expect(element.getBoundingClientRect().height).to.be.below(6 * 740);
      // The picture and the degrees are seen, each in its two sentences.
      expect(isDrawn(one(element, '.figure svg')) || isDrawn(one(element, '.figure .narrow'))).to.equal(true);
      for (const [index, paragraph] of all(element, '.degrees > div > p:not([role])').entries()) {
        expect(paragraph.checkVisibility()).to.equal(true);
        const { statements } = outline.degrees[degrees[index]!];
        const said: Record<string, string> = engagementFr.degrees[degrees[index]!].statements;
        expect(text(paragraph)).to.equal(plainly([0, 1].map((at) => said[statements[at]!.id]).join(' ')));
      }
      expect(all(element, '.chapter[open], .more[open], .ref[open]')).to.deep.equal([]);
    });

  if (canEmulate)
    it('prints the sources at the end, all degrees open, without controls (E7, C15)', async () => {
      const element = await make({}, 700);
      await emulateMedia({ media: 'print' });
      const notes = one(element, '.notes');
      expect(notes.checkVisibility()).to.equal(true);
      for (const degree of degrees) {
        const { title } = engagementFr.degrees[degree];
        const lines = outline.degrees[degree].statements.flatMap(({ sources }) => sources.map((source) => source.lines));
        const note = [...notes.querySelectorAll('p')].find((each) => text(each).startsWith(title));
        for (const each of lines) expect(text(note), degree).to.include(plainly(fr.shortLines(each)));
        expect(one(element, `#${degree}-part .said`).checkVisibility({ contentVisibilityAuto: true }), degree).to.equal(true);
      }
      expect(isDrawn(one(element, 'table'))).to.equal(true);
      for (const cell of Object.values(outline.cases[0]!.cells))
        expect(text(notes)).to.include(plainly(fr.shortLines(cell.sources[0]!.lines)));
      expect(all(element, '.button, .more summary, .ref, .words').filter(isDrawn)).to.deep.equal([]);
      expect(all(element, '#documents-part ol li')).to.have.length(Object.keys(engagementFr.sources).length);
      expect(one(element, '.page > p.on-paper').innerText).to.match(/^Imprimé le \d/);
      expect(all(element, '.help .number').filter(isDrawn).length).to.be.at.least(2);
    });

  it('has one switch for the plain version of the whole, which keeps the sentences within reach (E8)', async () => {
    const element = await make();
    await press(element, fr.showAll);
    expect(all(element, '.plain, .simply')).to.deep.equal([]);
    expect(all(element, '.page *').filter((each) => each.children.length === 0 && text(each) === fr.plain)).to.have.length(1);
    await simplify(element);
    const { sections, modalities, supports, activities, cases } = outline;
    const blocks = Object.keys(sections).length + modalities.length + supports.length + activities.length + 3;
    // A case has one in the table and one in its block, of which one is drawn.
    expect(all(element, '.plain')).to.have.length(blocks + cases.length);
    expect(all(element, '.simply td')).to.have.length(cases.length);
    expect(all(element, 'th button')).to.deep.equal([]);
    expect(text(one(element, '.degrees .plain'))).to.equal(plainly(engagementFr.degrees.participation.plain));
    expect(text(one(element, '#participation-part'))).to.include(plainly(engagementFr.degrees.participation.statements.mobilises));
    await simplify(element);
    expect(all(element, '.plain, .simply')).to.deep.equal([]);
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
    const passages = () => all(element, '.situate .note > p:first-child').map((each) => text(each).replace(/\[.*/, '').trim());
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

  it('explains words where they are used, all those of a block at once', async () => {
    const element = await make();
    await press(element, fr.showAll);
    const explained = one(element, '#cases-part .words');
    expect(explained.querySelector('p')!.checkVisibility()).to.equal(false);
    explained.querySelector('summary')!.click();
    expect(explained.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(text(explained)).to.include(plainly(engagementFr.terms.smr.text));
  });
});
