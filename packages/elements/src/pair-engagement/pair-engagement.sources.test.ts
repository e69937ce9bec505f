import { aTimeout, expect } from '@open-wc/testing';

import { engagementFr } from '../../../data/src/engagement/fr.js';
import { engagementOutline as outline } from '../../../data/src/engagement/outline.js';
import { textsIn } from '../../../data/src/testing/engagement.js';
import { fr } from './i18n/fr.js';
import { PaperController } from './paper-controller.js';
import { answersFor, answer, plainly, text, all, one, openAll, press, simplify, summary, make } from './testing/visitor.js';

describe('<pair-engagement>, its sources and its paper', () => {
  it('says everything that the content says, nothing lost, once all is open: words, plain words, documents and lines (E7, E8)', async () => {
    const element = await make();
    await openAll(element);
    for (const words of answersFor('partnership')) await answer(element, words);
    await answer(element, answersFor('participation')[0]!);
    const drawn = () => one(element, '.page').innerText.replace(/\s+/g, ' ');
    const sentences = text(one(element, '.page'));
    await simplify(element);
    await openAll(element);
    const simple = text(one(element, '.page'));
    await press(element, fr.another);
    let passages = '';
    for (const input of all(element, '.situate input')) {
      input.click();
      await element.updateComplete;
      passages += text(one(element, '.situate > div'));
    }
    const where = { plain: simple, passages };
    const lost = textsIn(engagementFr).filter(([path, words]) => {
      const there = path.endsWith('.plain') ? where.plain : path.startsWith('situate.passages') ? where.passages : sentences;
      return !there.includes(plainly(words));
    });
    expect(lost.map(([path]) => path)).to.deep.equal([]);
    await simplify(element);
    expect(drawn()).to.include(plainly(engagementFr.sections.limits.statements.salaire));
    const cited = [
      ...Object.values(outline.sections),
      ...Object.values(outline.degrees),
      ...outline.modalities,
      ...outline.supports,
      ...outline.activities,
    ].flatMap(({ statements }) => statements.flatMap(({ sources }) => sources));
    const cells = outline.cases.flatMap((each) => Object.values(each.cells).flatMap(({ sources }) => sources));
    const others = [outline.situate.questions, outline.studies, outline.names, outline.terms].flat().flatMap(({ sources }) => sources);
    const notes = all(element, '.ref, .words')
      .map((each) => text(each))
      .join(' ');
    const number = (id: string) => Object.keys(engagementFr.sources).indexOf(id) + 1;
    const missing = [...cited, ...cells, ...others].filter(
      ({ id, lines }) => !notes.includes(plainly(`${number(id)}, ${fr.shortLines(lines)}`)),
    );
    expect(missing).to.deep.equal([]);
  });

  it('has one mark for the sources of a block, with a name of its own, which opens to documents and lines (E7)', async () => {
    const element = await make();
    await press(element, fr.showAll);
    const marks = all(element, '.ref summary');
    const { sections, modalities, supports, activities } = outline;
    // One for each block, and one for the passages that the answers meet.
    expect(marks.length).to.equal(Object.keys(sections).length + modalities.length + supports.length + activities.length + 3 + 1);
    expect(new Set(marks.map(text)).size).to.equal(marks.length);
    const mark = summary(element, `${fr.source}${plainly(fr.about('Partenariat'))} [3]`);
    expect(mark.parentElement!.querySelector('li')!.checkVisibility()).to.equal(false);
    mark.click();
    await element.updateComplete;
    const [first] = mark.parentElement!.querySelectorAll('li');
    expect([first!.checkVisibility(), text(first)]).to.deep.equal([
      true,
      '« Les savoirs expérientiels du pair-aidant sont… » [3, l. 665-668]',
    ]);
    expect(text(mark.parentElement)).to.include(plainly(engagementFr.sources['guide-pdl'].title));
  });

  it('opens what is printed while it is printed, where styles alone cannot', async () => {
    const element = await make();
    const paper = new PaperController(element); // which this browser does not ask for
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.paper:not([open]), .more:not([open])')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    await aTimeout(20);
    expect(all(element, '.paper[open], .more[open]')).to.deep.equal([]);
    element.removeController(paper);
    paper.hostDisconnected();
  });
});
