// The page of a town, under WordPress: what a page does to a widget, and what a widget must not do to a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { open, openFilters, page, requests, server } from './testing/browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const litNames = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

const path = 'ville-wordpress/';
const main = () => page.locator('#primary pair-finder');
const aside = () => page.locator('#secondary pair-finder');
const finders = [
  ['in the content', main],
  ['in the sidebar', aside],
];

/** Everything that text inherits from the page, except what is the page's on purpose: the typeface, and an ink that can be read on its ground. */
const inherited = [
  'font-style,font-variant,font-weight,font-stretch,font-feature-settings,font-kerning',
  'letter-spacing,word-spacing,line-height,text-align,text-align-last,text-indent,text-transform,text-shadow,text-wrap',
  'white-space-collapse,word-break,overflow-wrap,line-break,hyphens,tab-size,direction,writing-mode',
  'cursor,visibility,user-select,pointer-events,list-style-type,quotes,font-size',
].flatMap((names) => names.split(','));

const stylesOf = (finder, selector) =>
  finder
    .locator(selector)
    .first()
    .evaluate((element, names) => {
      const style = getComputedStyle(element);
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    }, inherited);

/** Opens the page as it is without the script of pair-aidance. */
async function openWithoutScript() {
  await page.route('**/pair-aidance/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(new URL(path, server.url).href);
}
const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window));
const bodyAndHead = () =>
  page.evaluate(() =>
    [document.documentElement, document.body].map((element) => element.cloneNode(false).outerHTML).concat(document.head.innerHTML),
  );

describe('a page of a town under WordPress', () => {
  for (const [where, finder] of finders) {
    it(`${where}, gets nothing from the page for its text but the typeface`, async () => {
      const selectors = ['.root', '.field label', '#what', '.button.main', '.touch'];
      await open('page-stricte/');
      const bare = await Promise.all(selectors.map((selector) => stylesOf(page.locator('pair-finder'), selector)));
      await open(path);
      const dressed = await Promise.all(selectors.map((selector) => stylesOf(finder(), selector)));
      expect(dressed).to.deep.equal(bare);
    });

    it(`${where}, reads at 16 px, and the small print at 15, without capitals or wide letters`, async () => {
      await open(path);
      const texts = await finder().evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('*')]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
          .map((element) => {
            const { fontSize, textTransform, letterSpacing } = getComputedStyle(element);
            const small = Boolean(element.closest('.small, .hint, small'));
            return {
              text: element.textContent.trim(),
              fontSize: parseFloat(fontSize),
              small,
              textTransform,
              letterSpacing: parseFloat(letterSpacing) || 0,
            };
          }),
      );
      expect(texts.length).to.be.above(50);
      expect(texts.filter(({ fontSize, small }) => fontSize < (small ? 14.99 : 16))).to.deep.equal([]);
      expect(texts.filter(({ textTransform, letterSpacing }) => textTransform !== 'none' || letterSpacing > 0)).to.deep.equal([]);
    });

    it(`${where}, gives fields, buttons and contacts 44 px to press`, async () => {
      await open(path);
      const small = await finder().evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.button, input:not([type="checkbox"]), select, summary, .touch, .choice')]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => ({ element: element.className || element.localName, height: element.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      );
      expect(small).to.deep.equal([]);
    });

    it(`${where}, takes the keys that the page uses as shortcuts`, async () => {
      await open(path);
      await finder().getByLabel('Que cherchez-vous').focus();
      await page.keyboard.type('chm/ mch');
      expect(await finder().getByLabel('Que cherchez-vous').inputValue()).to.equal('chm/ mch');
      await finder().getByRole('combobox', { name: 'Commune ou code postal' }).fill('');
      await page.keyboard.type('hm/c');
      expect(await finder().getByRole('combobox', { name: 'Commune ou code postal' }).inputValue()).to.equal('hm/c');
      expect(await page.locator('#s').inputValue()).to.equal('');
    });

    it(`${where}, searches on Enter and submits nothing`, async () => {
      await open(path);
      await page.evaluate(() => addEventListener('submit', () => (document.title = 'submitted')));
      const words = finder().getByLabel('Que cherchez-vous');
      await words.fill('alcool');
      await words.press('Enter');
      const place = finder().getByRole('combobox', { name: 'Commune ou code postal' });
      await place.fill('29000');
      await place.press('Enter');
      await finder().getByLabel('Distance').press('Enter');
      await page.keyboard.press('Escape');
      await finder().getByRole('button', { name: 'Chercher', exact: true }).press('Enter');
      await finder().locator('.row .far').first().waitFor();
      expect(await page.title()).not.to.equal('submitted');
      expect(page.url()).to.equal(new URL(path, server.url).href);
    });

    it(`${where}, shows where the focus is although the page hides it`, async () => {
      await open(path);
      for (const target of [finder().getByLabel('Que cherchez-vous'), finder().getByRole('button', { name: 'Chercher', exact: true })]) {
        await target.focus();
        const [outline, width] = await target.evaluate((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return [outlineStyle, outlineWidth];
        });
        expect([outline, width]).to.deep.equal(['solid', '3px']);
      }
    });
  }

  it('has shortcuts and a form that do act on the page itself', async () => {
    await open(path);
    await page.locator('.breadcrumbs a').focus();
    await page.keyboard.type('/chm');
    expect(await page.locator('#s').inputValue()).to.equal('chm');
    await page.locator('#avis').press('Enter');
    await page.waitForURL(/\?avis=/);
  });

  for (const width of [320, 768, 1280]) {
    it(`keeps each finder within its column at ${width} px, filters and suggestions open`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await open(path);
      for (const [, finder] of finders) {
        await finder().locator('.help > details > summary').click();
        if (await openFilters(finder())) await finder().locator('.sheet').getByRole('button', { name: 'Fermer' }).click();
        await finder().getByRole('combobox', { name: 'Commune ou code postal' }).fill('');
        await page.keyboard.type('saint');
        await finder().getByRole('option').first().waitFor();
        const wider = await finder().evaluate((host) => {
          const style = getComputedStyle(host.parentElement);
          const column = host.parentElement.getBoundingClientRect();
          const left = column.left + parseFloat(style.paddingLeft) - 0.5;
          const right = column.right - parseFloat(style.paddingRight) + 0.5;
          return [host, ...host.shadowRoot.querySelectorAll('*')]
            .filter((element) => element.getClientRects().length > 0 && !element.closest('.sr'))
            .filter((element) => element.getBoundingClientRect().left < left || element.getBoundingClientRect().right > right)
            .map((element) => `${element.localName}.${element.className}`);
        });
        expect(wider).to.deep.equal([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
    });
  }

  for (const colorScheme of ['light', 'dark']) {
    it(`has nothing for axe to find inside the finders (${colorScheme})`, async () => {
      await page.emulateMedia({ colorScheme });
      await open(path);
      await main().locator('.help > details > summary').click();
      await page.evaluate(axeSource);
      const { passes, violations, incomplete } = await page.evaluate(
        (values) => window.axe.run({ include: [['pair-finder']] }, { runOnly: { type: 'tag', values } }),
        wcag,
      );
      const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
      );
      expect(found).to.deep.equal([]);
      expect(passes.map(({ id }) => id)).to.include.members(['color-contrast', 'target-size', 'label']);
    });
  }

  it('asks once for the list that both finders show', async () => {
    await open(path);
    expect(requests.filter((url) => url.includes('annuaire-bretagne.csv')).length).to.equal(1);
    expect(await main().locator('#results').innerText()).to.equal('151\u00a0résultats');
    expect(await aside().locator('#where').inputValue()).to.match(/^Quimper/);
  });

  it('bears the script twice, with and without a version in its address', async () => {
    await open(path);
    const scripts = requests.map((url) => new URL(url)).filter(({ pathname }) => pathname === '/pair-aidance/pair-aidance.js');
    expect(scripts.map(({ search }) => search).sort()).to.deep.equal(['', '?ver=6.8.2']);
  });

  it('gets no name on window but those of Lit, no class, no style and nothing in its head', async () => {
    await openWithoutScript();
    const [names, markup] = [await globals(), await bodyAndHead()];
    await page.unrouteAll();
    await open(path);
    expect((await globals()).filter((name) => !names.includes(name)).sort()).to.deep.equal(litNames);
    expect(await bodyAndHead()).to.deep.equal(markup);
  });
});
