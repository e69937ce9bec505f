// Every story in a real browser: no error, no request elsewhere, real elements, and nothing that axe objects to. In the dark, and with the tag
// "forced-colours" in forced colours, only colours are another, so only what depends on them is judged again.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { buildStories, openStorybook } from '../scripts/storybook.mjs';
import { overflowing } from './testing/in-page.mjs';
import { isJudged } from './testing/judged.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The stories that are also looked at in forced colours; of the finder, the one with the most in it. */
const isForced = ({ id, tags }) => id === 'pair-finder--partly-broken' || tags.includes('forced-colours');
/** The elements of which every story, so every screen, is laid out at 320 px and from right to left. */
const reflowing = ['pair-self-check', 'pair-help-lines'];
const stories = buildStories();

let storybook;
/** What becomes of each story, by id: a promise that fails when something is wrong with it. */
const outcomes = new Map();

before(async () => {
  storybook = await openStorybook();
  // Two at once, each lane with pages of its own.
  for (const lane of [0, 1]) {
    const pages = await Promise.all([newPage(), newPage()]);
    await pages[1].clock.install();
    let last = Promise.resolve();
    for (const story of stories.filter((_, index) => index % 2 === lane)) {
      last = last.catch(() => {}).then(() => lookAt(story, ...pages));
      outcomes.set(story.id, last);
    }
    last.catch(() => {}); // its test says so
  }
});
after(() => storybook?.close());

/** Console errors, exceptions and requests that left the site, since the page's story was opened. */
const faultsOf = new Map();

async function newPage() {
  const page = await storybook.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(axeSource);
  const note = (fault) => faultsOf.get(page).push(fault);
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
  page.on('request', (request) => /^https?:/.test(request.url()) && !request.url().startsWith(storybook.url) && note(request.url()));
  return page;
}

/** Every rule of WCAG 2.2 AA and of good practice that axe can judge, but those about a whole page, which a story is not. */
const everyRule = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
};
/** Those that read a colour. */
const rulesOfColours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

async function audit(page, media, rules) {
  await page.emulateMedia(media);
  const found = await page.evaluate(async (options) => {
    // The elements look at the page again when its colours change, and draw in the next frames.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { violations, incomplete } = await window.axe.run('#storybook-root', { ...options, resultTypes: ['violations', 'incomplete'] });
    return {
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      ),
      undecided: incomplete.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html.replace(/<!--.*?-->/g, '')])),
    };
  }, rules);
  expect(found.violations, JSON.stringify(media)).to.deep.equal([]);
  expect(
    found.undecided.filter((each) => !isJudged(...each)),
    'what axe leaves to a person, and nobody has judged',
  ).to.deep.equal([]);
}

/** Words in the colour of the canvas: in forced colours the browser lays the canvas under all text that does not refuse it. axe does not see it. */
function hiddenWords() {
  const canvas = document.body.appendChild(document.createElement('i'));
  canvas.style.color = 'Canvas';
  const { color } = getComputedStyle(canvas);
  canvas.remove();
  return [...document.querySelectorAll('#storybook-root *')]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
    .filter((node) => [...node.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim()))
    .filter((node) => getComputedStyle(node).color === color && getComputedStyle(node).forcedColorAdjust === 'auto')
    .map((node) => node.textContent.trim());
}

/** Looks at a story; at one that shows something late in the page whose clock can be moved. */
async function lookAt(story, usual, late) {
  const page = story.name.startsWith('Slow') ? late : usual;
  const faults = [];
  faultsOf.set(page, faults);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await (page === late ? storybook.showLater(page, story) : storybook.show(page, story))).to.deep.equal([]);
  const elements = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root *')]
      .filter(({ localName }) => localName.includes('-'))
      .map(({ localName, shadowRoot }) => ({ localName, isReal: shadowRoot !== null })),
  );
  expect(elements).not.to.deep.equal([]);
  expect(elements.filter(({ isReal }) => !isReal)).to.deep.equal([]);
  await audit(page, { colorScheme: 'light' }, everyRule);
  await audit(page, { colorScheme: 'dark' }, rulesOfColours);
  if (isForced(story)) {
    await audit(page, { colorScheme: 'light', forcedColors: 'active' }, rulesOfColours);
    expect(await page.evaluate(hiddenWords), 'in forced colours (C10)').to.deep.equal([]);
  }
  if (reflowing.includes(story.title)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320 + 2 * 16, height: 900 }); // Storybook's own margin beside
    expect(await page.evaluate(overflowing), 'at 320 px, both directions').to.deep.equal([]);
  }
  expect(faults).to.deep.equal([]);
}

describe('the stories', () => {
  for (const { id, title, name } of stories) {
    it(`${title}, ${name}: shows what it says, without an error, a foreign request or an obstacle`, () => outcomes.get(id));
  }
});
