// What no rule of axe sees, in every French story: where the focus goes, what is cut off when text is spaced, what stays in the way when little is
// seen at once. Each check first meets a fault made on purpose.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { buildStories, openStorybook } from '../scripts/storybook.mjs';
import { isJudged } from './testing/judged.mjs';
import { overflowing, pressEverything, putAll, spaceText, stuckShare } from './testing/in-page.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['pair-finder', 'pair-trainings', 'pair-self-check', 'pair-engagement', 'pair-help-lines'];
const every = buildStories();
const byId = (id) => every.find((each) => each.id === id);
/** English words change nothing of it, paper is not pressed, and what is slow says so in a page with a clock of its own. */
const stories = every.filter(({ name }) => !/English|On Paper|^Slow/.test(name));
/** Storybook's own margin beside an element of 320 px. */
const NARROW = 320 + 2 * 16;
/** Presses in a story at most. */
const MOST = 10;

describe('in every story', function () {
  this.timeout(240_000);
  let storybook;
  const outcomes = new Map();

  before(async () => {
    storybook = await openStorybook();
    for (const lane of [0, 1]) {
      const page = await storybook.newPage({ viewport: { width: NARROW, height: 740 } });
      let last = Promise.resolve();
      for (const story of stories.filter((_, index) => index % 2 === lane)) {
        last = last.catch(() => {}).then(() => lookAt(page, story));
        outcomes.set(story.id, last);
      }
      last.catch(() => {}); // its tests say so
    }
  });
  after(() => storybook.close());

  /** Measures a story at 320 px, low and high, then presses in it at 320 and, where that changes anything, at 1280 px. */
  async function lookAt(page, story) {
    await page.setViewportSize({ width: NARROW, height: 740 });
    await storybook.show(page, story); // `stories.test.mjs` holds each story to what it shows
    await page.evaluate(spaceText, true);
    const spaced = await page.evaluate(overflowing, ['ltr']);
    await page.evaluate(spaceText, false);
    await page.setViewportSize({ width: NARROW, height: 256 });
    const stuck = await page.evaluate(stuckShare);
    await page.setViewportSize({ width: NARROW, height: 740 });
    const { lost, pressed } = await page.evaluate(pressEverything, MOST);
    return { spaced, stuck, lost, pressed };
  }

  const all = async (tag) =>
    Promise.all(stories.filter(({ title }) => title === tag).map(async ({ id, name }) => [name, await outcomes.get(id)]));
  /** The stories of an element in which something was found. */
  const found = async (tag, of) =>
    Object.fromEntries((await all(tag)).map(([name, outcome]) => [name, of(outcome)]).filter(([, it]) => it));

  for (const tag of tags) {
    it(`${tag}: after a press the focus is never on the page's body (F6)`, async () => {
      expect(await found(tag, ({ lost }) => lost.length > 0 && lost)).to.deep.equal({});
    });
    it(`${tag}: spaced text neither overflows nor is cut at 320 px (C8)`, async () => {
      expect(await found(tag, ({ spaced }) => spaced.length > 0 && spaced)).to.deep.equal({});
    });
    it(`${tag}: what stays in place takes less than a quarter of a view of 320 by 256 px`, async () => {
      expect(await found(tag, ({ stuck }) => stuck >= 25 && stuck)).to.deep.equal({});
    });
  }
});

/** Faults on purpose, each put into an element of the help lines. */
const faults = {
  lost(root) {
    const button = root.appendChild(Object.assign(document.createElement('button'), { textContent: 'Je disparais' }));
    button.addEventListener('click', () => setTimeout(() => button.remove(), 100)); // as what is loaded does
  },
  wide: (root) => root.append(Object.assign(document.createElement('p'), { style: 'inline-size: 400px', textContent: 'Large' })),
  cut: (root) =>
    root.append(
      Object.assign(document.createElement('p'), {
        style: 'inline-size: 60px; block-size: 1.5em; overflow: hidden',
        textContent: 'Coupé ici',
      }),
    ),
  stuck: (root) =>
    root.prepend(Object.assign(document.createElement('p'), { style: 'position: sticky; top: 0; block-size: 70px', textContent: 'Là' })),
};

describe('the checks of every story', function () {
  this.timeout(120_000);
  it('tell a focus that is lost, words that are too wide or cut, and what stays in the way', async () => {
    const storybook = await openStorybook();
    const page = await storybook.newPage({ viewport: { width: NARROW, height: 256 } });
    await storybook.show(page, byId('pair-help-lines--compact'));
    const put = (name) =>
      page.evaluate(
        `(${String(faults[name]).replace(/^(\w+)\(root\) \{/, 'function $1(root) {')})(document.querySelector('#storybook-root pair-help-lines').shadowRoot.querySelector('.root'))`,
      );
    expect(await page.evaluate(overflowing, ['ltr'])).to.deep.equal([]);
    await put('wide');
    expect(await page.evaluate(overflowing, ['ltr'])).to.have.lengthOf(1);
    await put('cut');
    expect((await page.evaluate(overflowing, ['ltr'])).at(-1)).to.match(/^cut: /);
    expect(await page.evaluate(stuckShare)).to.equal(0);
    await put('stuck');
    expect(await page.evaluate(stuckShare)).to.be.at.least(25);
    await put('lost');
    expect((await page.evaluate(pressEverything, MOST)).lost).to.deep.equal(['Je disparais']);
    await storybook.close();
  });
});

describe('all elements on one page', function () {
  this.timeout(120_000);
  let storybook, page;
  before(async () => {
    storybook = await openStorybook();
    page = await storybook.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(axeSource);
    await storybook.show(page, byId('pair-help-lines--compact'));
    await page.evaluate(putAll, tags);
  });
  after(() => storybook.close());

  const audit = () =>
    page.evaluate(async () => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    });

  it('have nothing that axe objects to, rules about a whole page and of good practice included, and regions of different names', async () => {
    expect(await audit()).to.deep.equal([]);
  });

  it('leave nothing to a person that was not judged, all parts open, and meet all that was', async () => {
    await page.evaluate(async () => {
      const all = (selector) =>
        [...document.querySelectorAll('main > *')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);
      for (const part of all('details')) part.open = true;
      while (all('tspan').length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    const undecided = async () =>
      (
        await page.evaluate(async () => {
          const { incomplete } = await window.axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            resultTypes: ['incomplete'],
          });
          return incomplete.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html.replace(/<!--.*?-->/g, '')]));
        })
      ).map(([rule, html]) => (isJudged(rule, html) ? 'judged' : `${rule}: ${html.slice(0, 160)}`));
    expect([...new Set(await undecided())]).to.deep.equal(['judged']);
    // The proof: words on an image, which axe cannot decide either.
    await page.evaluate(() => {
      const words = document.querySelector('main').appendChild(document.createElement('p'));
      words.id = 'fault';
      words.textContent = 'Sur une image';
      words.style.background = 'linear-gradient(red, white)';
    });
    expect([...new Set(await undecided())].join()).to.include('color-contrast: <p id="fault"');
    await page.evaluate(() => document.querySelector('#fault').remove());
  });

  it('would be objected to with two regions of one name', async () => {
    await page.evaluate(() => {
      const again = document.querySelector('pair-finder').cloneNode(true);
      document.querySelector('main').append(again);
      return new Promise((resolve) => again.addEventListener('pair-finder-state', () => again.phase === 'ready' && resolve()));
    });
    expect((await audit()).map((fault) => fault.split(':')[0])).to.include('landmark-unique');
  });
});

describe('the size of text', function () {
  this.timeout(120_000);
  let storybook;

  before(async () => {
    storybook = {};
    for (const own of [16, 32]) storybook[own] = await openStorybook(`--blink-settings=defaultFontSize=${own}`);
  });
  after(() => Promise.all(Object.values(storybook).map((each) => each.close())));

  /** A page of all elements in a browser whose own size is so many pixels; it makes a rem 62.5 % of that and its own text small. */
  async function pageOf(own) {
    const page = await storybook[own].newPage({ viewport: { width: 1280, height: 900 } });
    await storybook[own].show(page, byId('pair-help-lines--compact'));
    await page.evaluate(putAll, tags);
    await page.addStyleTag({ content: 'html { font-size: 62.5% } main, main > * { font-size: 12px !important }' });
    return page;
  }
  /** The sizes that the text of the elements has, with this --pair-size of the page. */
  const sizes = (page, wanted) =>
    page.evaluate(
      ([names, size]) => {
        document.documentElement.style.setProperty('--pair-size', size);
        const found = names.map((name) => getComputedStyle(document.querySelector(name).shadowRoot.querySelector('.root')).fontSize);
        return [...new Set(found)].join();
      },
      [tags, wanted],
    );

  it('is doubled where the visitor’s browser doubles its own, whatever the page makes of a rem (C8)', async () => {
    expect(await sizes(await pageOf(16), '')).to.equal('17px');
    const large = await pageOf(32);
    expect(await sizes(large, '')).to.equal('34px');
    await large.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('main > *'))
        for (const row of shadowRoot?.querySelectorAll('.row > .more') ?? []) row.open = true; // at rest a row is short
    });
    expect(await large.evaluate(overflowing, ['ltr'])).to.deep.equal([]);
  });

  it('grows from the owner’s --pair-size too, which is never under 16px', async () => {
    const usual = await pageOf(16);
    expect([await sizes(usual, '20px'), await sizes(usual, '10px')]).to.deep.equal(['20px', '16px']);
    expect(await sizes(await pageOf(32), '20px')).to.equal('37px');
  });
});

describe('on paper', function () {
  this.timeout(120_000);
  let storybook;

  before(async () => (storybook = await openStorybook()));
  after(() => storybook.close());

  for (const [id, asked] of [
    ['pair-finder--near-a-town', 'À moins de 50 km de Rennes'],
    ['pair-trainings--near-a-town', 'À moins de 100 km de Rennes'],
  ]) {
    it(`as many rows are printed as the sheet says, and what was asked: ${id} (C15)`, async () => {
      const page = await storybook.newPage({ viewport: { width: 794, height: 1123 } });
      await storybook.show(page, byId(id));
      await page.locator('.chip').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate(() => {
        const { shadowRoot } = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot);
        const seen = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((node) => node.checkVisibility());
        return {
          rows: seen('.row').length,
          words: seen('#results, .printed, .chip').map((node) => node.innerText.replace(/\s+/g, ' ').trim()),
        };
      });
      const count = (pattern) => printed.words.map((words) => pattern.exec(words)?.[1]).find(Boolean);
      expect(printed.rows, printed.words.join(' / ')).to.equal(Number(count(/^(\d+) résultats imprimés sur/) ?? count(/^(\d+) résultat/)));
      expect(printed.words).to.include(asked);
    });
  }
});
