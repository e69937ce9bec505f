import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import { all, diploma, make, one, text } from './testing/visitor.js';
import { PairTrainings } from './pair-trainings.js';

/** The catalogue that comes with the package, in a window of this width. */
const embedded = async (width: number, height: number, lang = 'fr') => {
  await setViewport({ width, height });
  const element = document.createElement(PairTrainings.tagName) as PairTrainings;
  element.lang = lang;
  document.body.append(element);
  await waitUntil(() => all(element, '.row').length > 0 && all(element, '.help .number').length > 1, undefined, { timeout: 5000 });
  await waitUntil(() => all(element, '.filters fieldset').length > 0 === width > 850, undefined, { timeout: 3000 });
  await element.updateComplete;
  return element;
};

describe('<pair-trainings>, what stands where', () => {
  const { innerWidth, innerHeight } = window;
  afterEach(async () => {
    document.querySelector('pair-trainings')?.remove();
    await setViewport({ width: innerWidth, height: innerHeight });
  });

  it('has its list before its guide, which is closed', async () => {
    for (const width of [360, 1280]) {
      const element = await embedded(width, 740);
      const order = all(element, '#results, .row, .archive, .guide');
      expect(order.at(-1)?.matches('.guide:not([open])')).to.equal(true);
      expect(all(element, '.map').length).to.equal(0);
      element.remove();
    }
  });

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const)
    // prettier-ignore
    it(`needs little room between the form and the first training at ${width} px`, async () => {
      const element = await embedded(width, height);
      const list = one(element, '#results').getBoundingClientRect();
      const first = one(element, '.row .facts').getBoundingClientRect();
      if (width === 1280) expect(first.top - element.getBoundingClientRect().top).to.be.at.most(480);
      expect(first.top - list.top).to.be.at.most(width === 360 ? 150 : 90);
    });

  it('has what can be done with a training on one line', async () => {
    const element = await embedded(1280, 800);
    const [rest, more] = ['.row > .rest', '.row > .more'].map((selector) => one(element, selector).getBoundingClientRect());
    expect(Math.abs(rest!.top - more!.top)).to.be.at.most(2);
    expect(more!.left).to.be.at.least(rest!.right);
  });

  for (const [width, most] of [
    [360, 260],
    [1280, 200],
  ] as const)
    it(`has trainings of at most ${most} px at rest at ${width} px, and nothing of their detail`, async () => {
      const element = await embedded(width, 740);
      for (const row of all(element, '.row:not(.archive .row)'))
        expect(row.getBoundingClientRect().height, text(row.querySelector('.lead'))).to.be.at.most(most);
      expect(all(element, '.row .detail')).to.deep.equal([]);
      element.remove();
      // As long as real titles are, with a deadline, near a town.
      const dated = await make(
        [
          {
            ...diploma,
            title: 'Diplôme universitaire de pair-aidance en addictologie',
            organisers: ['Université de Port-Aubert', 'Centre hospitalier de Port-Aubert'],
            url: 'https://example.org/du',
          },
        ],
        { near: '35000' },
        `${width}px`,
      );
      expect(one(dated, '.row').getBoundingClientRect().height).to.be.at.most(width === 360 ? 300 : 220);
    });

  for (const lang of ['fr', 'en'])
    for (const width of [320, 360, 1280])
      it(`draws names that neither meet nor leave the picture at ${width} px, in ${lang}`, async () => {
        const element = await embedded(width, 800, lang);
        one<HTMLDetailsElement>(element, '.guide').open = true;
        await waitUntil(() => one(element, '.map'), undefined, { timeout: 5000 });
        const map = one(element, '.map > svg').getBoundingClientRect();
        const names = all(element, '.map > svg text').map((label) => ({ name: text(label), box: label.getBoundingClientRect() }));
        expect(names.length).to.be.above(5);
        for (const [at, { name, box }] of names.entries()) {
          expect([box.left >= map.left - 1, box.right <= map.right + 1, box.top >= map.top - 1], name).to.deep.equal([true, true, true]);
          for (const { name: other, box: its } of names.slice(at + 1))
            expect(
              box.left < its.right && its.left < box.right && box.top < its.bottom && its.top < box.bottom,
              `${name} / ${other}`,
            ).to.equal(false);
        }
      });
});
