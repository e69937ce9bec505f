// The page of an association that is dark whatever the visitor prefers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { open, page } from './testing/browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const path = 'association-nuit/';

describe('a page that is always dark', () => {
  for (const colorScheme of ['light', 'dark'])
    for (const width of [320, 1280])
      it(`is read in light ink, without a fault that axe can see or a scroll to the side (${colorScheme}, ${width} px)`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(path);
        await page.locator('pair-finder .root[data-theme="dark"]').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
        await page.evaluate(axeSource);
        const { violations } = await page.evaluate(() =>
          window.axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } }),
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.flat().join(' ')}`)).to.deep.equal([]);
      });

  it('begins around its town, with its own line among those to call', async () => {
    await open(path);
    expect(await page.locator('#where').inputValue()).to.match(/^Rennes/);
    expect(
      await page
        .locator('pair-finder')
        .getByRole('link', { name: /02 61 91 40 77/ })
        .first()
        .getAttribute('href'),
    ).to.equal('tel:+33261914077');
  });
});
