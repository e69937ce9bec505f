// What a screen reader says, and how soon it comes to what one looks for. The words themselves stand in `testing/heard.mjs`.
import { expect } from 'chai';

import { buildStories, openStorybook } from '../scripts/storybook.mjs';
import { announcements, parts } from './testing/heard.mjs';
import { before as comesBefore, listen, whatWasHeard } from './testing/listen.mjs';
import { treeOf } from './testing/tree.mjs';

const stories = buildStories();
/** Longer than the pause before a number of results is said. */
const PAUSE = 700;

/** At most so many stops of the Tab key and so many words before the first field, and before the first result, at 320 px. */
const budgets = [
  ['pair-finder--ready', '#what', { stops: 4, words: 41 }],
  ['pair-finder--ready', '.row .lead', { stops: 9, words: 70 }],
  ['pair-trainings--ready', '#what', { stops: 4, words: 40 }],
  ['pair-trainings--ready', '.row .lead', { stops: 10, words: 77 }],
  ['pair-self-check--first-screen', '.button.main', { stops: 4, words: 120 }],
  ['pair-self-check--question', 'input', { stops: 6, words: 68 }],
  ['pair-engagement--ready', '.tools input', { stops: 4, words: 40 }],
  ['pair-engagement--ready', '.degrees .title', { stops: 8, words: 68 }],
  ['pair-help-lines--all-lines', '.number', { stops: 0, words: 10 }],
];

describe('what is heard', function () {
  this.timeout(90_000);
  let storybook, page, shown;

  before(async () => {
    storybook = await openStorybook();
    page = await newPage();
  });
  after(() => storybook.close());

  /** A page on a day that stays the same: what is said of a date depends on it. */
  async function newPage() {
    const opened = await storybook.newPage({ viewport: { width: 320 + 2 * 16, height: 740 } });
    await opened.clock.setFixedTime('2026-11-27T10:00:00+01:00');
    return opened;
  }
  async function show(id, isFresh = false) {
    if (id === shown && !isFresh) return;
    if (isFresh) {
      await page.close();
      page = await newPage();
    }
    shown = id;
    expect(
      await storybook.show(
        page,
        stories.find((each) => each.id === id),
      ),
    ).to.deep.equal([]);
  }
  const part = (selector) => {
    const { shadowRoot } = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot);
    return shadowRoot.querySelector(selector);
  };

  for (const { title, story, selector, lines } of parts) {
    it(`says of a part at rest what is written of it: ${title}`, async () => {
      await show(story);
      const tree = (await treeOf(page, part, selector)).join('\n');
      expect(tree).to.equal(lines.trim());
    });
  }

  it('would tell a description that goes, a name that changes and a child that comes', async () => {
    await show('pair-finder--ready');
    const read = async () => (await treeOf(page, part, '.field')).join('\n');
    const whole = await read();
    const without = async (change, undo) => {
      await page.evaluate(change);
      expect(await read()).not.to.equal(whole);
      await page.evaluate(undo);
    };
    const root = "document.querySelector('#storybook-root pair-finder').shadowRoot";
    await without(
      `${root}.querySelector('#what').removeAttribute('aria-describedby')`,
      `${root}.querySelector('#what').setAttribute('aria-describedby', 'what-hint')`,
    );
    await without(`${root}.querySelector('#what').ariaLabel = 'Autre'`, `${root}.querySelector('#what').ariaLabel = null`);
    await without(`${root}.querySelector('.field').append('Encore')`, `${root}.querySelector('.field').lastChild.remove()`);
    expect(await read()).to.equal(whole);
  });

  for (const [story, selector, { stops, words }] of budgets) {
    it(`comes to ${selector} of ${story} after at most ${stops} stops and ${words} words`, async () => {
      await show(story);
      const counted = await page.evaluate(comesBefore, selector);
      expect(counted.stops, JSON.stringify(counted)).to.be.at.most(stops);
      expect(counted.words, JSON.stringify(counted)).to.be.at.most(words);
    });
  }

  for (const { story, rows } of announcements) {
    it(`says in exactly these words what happens, failures included: ${story} (F4)`, async () => {
      await show(story, true);
      const found = [];
      for (const { does, act, heard } of rows) {
        await page.evaluate(listen);
        await act(page);
        // As long as the machine needs for what is expected, then a pause for what is not.
        await page
          .waitForFunction((count) => window.heard.length >= count, heard.filter((words) => !words.startsWith('focus')).length, {
            timeout: 5000,
          })
          .catch(() => {});
        await page.waitForTimeout(PAUSE);
        found.push([does, await page.evaluate(whatWasHeard)]);
      }
      expect(found).to.deep.equal(rows.map(({ does, heard }) => [does, heard]));
    });
  }

  it('would tell words that come too late, and a region that comes with its words', async () => {
    await show('pair-engagement--ready');
    await page.evaluate(listen);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('#storybook-root pair-engagement');
      shadowRoot.querySelector('.sr[role="status"]').textContent = 'Dit';
      for (const role of ['status', 'alert'])
        shadowRoot.append(Object.assign(document.createElement('p'), { role, textContent: role, className: 'fault' }));
    });
    await page.waitForTimeout(100);
    expect(await page.evaluate(whatWasHeard)).to.deep.equal(['Dit', 'alert']);
  });

  it('has a way from the field past the filters to the results, where they stand beside them', async () => {
    const wide = await storybook.newPage({ viewport: { width: 1280, height: 900 } });
    expect(
      await storybook.show(
        wide,
        stories.find(({ id }) => id === 'pair-finder--ready'),
      ),
    ).to.deep.equal([]);
    await wide.locator('.facet').first().waitFor();
    await wide.locator('#what').focus();
    const focused = () => wide.evaluate(() => document.querySelector('#storybook-root pair-finder').shadowRoot.activeElement.innerText);
    let presses = 0;
    for (; presses < 10 && !/^Voir les 151 résultats/.test(await focused()); presses++) await wide.keyboard.press('Tab');
    expect(presses).to.equal(4);
    await wide.keyboard.press('Enter');
    expect(await focused()).to.equal('151\u00a0résultats');
    await wide.close();
  });
});
