// Every story in a real browser: no error, no request elsewhere, real elements, and nothing that axe objects to, light and dark; those with
// the tag "forced-colours" in forced colours too.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { buildStories, openStorybook } from '../scripts/storybook.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The stories that are also looked at in forced colours; of the finder, the one with the most in it. */
const isForced = ({ id, tags }) => id === 'pair-finder--partly-broken' || tags.includes('forced-colours');
/** The elements of which every story, so every screen, is laid out at 320 px and from right to left. */
const reflowing = ['pair-self-check', 'pair-help-lines'];
const stories = buildStories();

let storybook, page;
/** Console errors, exceptions and requests that left the site, since the story was opened. */
let faults;

before(async () => {
  storybook = await openStorybook();
  page = await storybook.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('request', (request) => /^https?:/.test(request.url()) && !request.url().startsWith(storybook.url) && faults.push(request.url()));
});
after(() => storybook?.close());

/** Every rule of WCAG 2.2 AA and of good practice that axe can judge, but those about a whole page, which a story is not. */
const violations = () =>
  page.evaluate(async () => {
    const { violations: found } = await window.axe.run('#storybook-root', {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
  });

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

/** What sticks out of its element at 320 px, from left to right and from right to left. */
async function overflowing() {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const found = [];
  for (const root of [...document.querySelectorAll('#storybook-root *')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('.root') ?? [],
  )) {
    for (const direction of ['ltr', 'rtl']) {
      root.dir = direction;
      await drawn();
      const { left, right } = root.getBoundingClientRect();
      for (const node of root.querySelectorAll('*')) {
        if (!node.checkVisibility() || node.closest('.sr, svg')) continue;
        const box = node.getBoundingClientRect();
        if (box.right > right + 1 || box.left < left - 1) found.push(`${direction}: ${node.outerHTML.slice(0, 90)}`);
      }
    }
  }
  return found;
}

async function audit(media) {
  await page.emulateMedia(media);
  // The elements look at the page again when its colours change, and draw in the next frames.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await violations(), JSON.stringify(media)).to.deep.equal([]);
}

describe('the stories', () => {
  for (const story of stories) {
    const { id, title, name } = story;
    it(`${title}, ${name}: shows what it says, without an error, a foreign request or an obstacle`, async () => {
      faults = [];
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      expect(await storybook.show(page, id)).to.deep.equal([]);
      const elements = await page.evaluate(() =>
        [...document.querySelectorAll('#storybook-root *')]
          .filter(({ localName }) => localName.includes('-'))
          .map(({ localName, shadowRoot }) => ({ localName, isReal: shadowRoot !== null })),
      );
      expect(elements).not.to.deep.equal([]);
      expect(elements.filter(({ isReal }) => !isReal)).to.deep.equal([]);
      await page.evaluate(axeSource);
      await audit({ colorScheme: 'light' });
      await audit({ colorScheme: 'dark' });
      if (isForced(story)) {
        await audit({ colorScheme: 'light', forcedColors: 'active' });
        expect(await page.evaluate(hiddenWords), 'in forced colours (C10)').to.deep.equal([]);
      }
      if (reflowing.includes(title)) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        await page.setViewportSize({ width: 320 + 2 * 16, height: 900 }); // Storybook's own margin beside
        expect(await page.evaluate(overflowing), 'at 320 px, both directions').to.deep.equal([]);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
