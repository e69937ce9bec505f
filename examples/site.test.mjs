// The pages of the product's own site: what they say is run, their settings change what they show, and everybody can read them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { errors, page, server } from './testing/browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each page of ours, and what is there once its element is. */
const pages = {
  '': 'pair-finder .row',
  'webmestre/': 'pair-finder .row',
  'equipes/': 'pair-trainings .row',
  'visiteur/': 'pair-finder .row',
  'developpeur/': 'pair-finder .row',
  'exemples/': 'main a',
};
const open = async (path) => {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push([violatedDirective, blockedURI]),
    );
  });
  await page.goto(new URL(path, server.url).href);
  await page.locator(pages[path]).first().waitFor();
};
/** Puts a snippet in a page of its own, beside the folder and a spreadsheet. */
async function run(code) {
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><body>${code}`;
  await page.route('**/annuaire.csv', (route) =>
    route.fulfill({ path: new URL('fictional/annuaire-bretagne.csv', import.meta.url).pathname }),
  );
  await page.route('**/essai.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(new URL('essai.html', server.url).href);
  await page.locator('.row, .number').first().waitFor();
}

for (const path of Object.keys(pages)) {
  describe(`the page /${path}`, () => {
    it('has a menu of at most five, one first heading and no level left out', async () => {
      await open(path);
      expect(await page.locator('header nav a').count()).to.equal(5);
      expect(await page.locator('nav [aria-current="page"], .brand[aria-current="page"]').count()).to.equal(1);
      const levels = await page.locator('h1, h2, h3, h4').evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
      expect(levels.filter((level) => level === 1)).to.deep.equal([1]);
      expect(levels[0]).to.equal(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).to.be.at.most(1);
    });

    it('leads only to pages and files that are there', async () => {
      await open(path);
      const links = await page.locator('a').evaluateAll((all) => all.map(({ href }) => href));
      const own = [...new Set(links)].filter((link) => link.startsWith(server.url) && !link.includes('#'));
      expect(own.length).to.be.above(5);
      for (const link of own) expect((await page.request.get(link)).status(), link).to.equal(200);
    });

    for (const colorScheme of ['light', 'dark'])
      it(`has no fault that axe can see, no scroll to the side and no violation of its policy (${colorScheme})`, async () => {
        await page.emulateMedia({ colorScheme });
        await open(path);
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).to.equal(width);
        }
        for (const form of await page.locator('details.settings').all()) await form.evaluate((details) => (details.open = true));
        const session = await page.context().newCDPSession(page);
        await session.send('Runtime.evaluate', { expression: axeSource });
        const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), wcag);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.flat().join(' ')}`)).to.deep.equal([]);
        expect(await page.evaluate(() => window.violations)).to.deep.equal([]);
      });

    it('writes code that works as it stands', async () => {
      await open(path);
      for (const code of await page.locator('code.snippet').allTextContents()) await run(code);
    });
  });
}

describe('the first page', () => {
  it('says what this is and for whom, gives the two lines and leads four readers to their pages', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('');
    expect(await page.locator('.first .lead').innerText()).to.match(/ville.*association.*hôpital/s);
    const code = page.locator('#deux-lignes');
    expect((await code.innerText()).trim().split('\n').length).to.equal(2);
    expect((await code.boundingBox()).y).to.be.below(400);
    const readers = page.locator('.readers a');
    expect(await readers.count()).to.equal(4);
    for (const { y } of await Promise.all((await readers.all()).map((reader) => reader.boundingBox()))) expect(y).to.be.below(800);
    for (const reader of ['webmestre/', 'equipes/', 'visiteur/', 'developpeur/'])
      expect(await page.locator(`.readers a[href="./${reader}"]`).count()).to.equal(1);
  });

  it('copies the code, or selects it where copying is not allowed', async () => {
    await open('');
    const button = page.getByRole('button', { name: 'Copier le code' });
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => (window.copied = text) } }),
    );
    await button.click();
    await page.getByText('Copié.').waitFor();
    const written = await page.locator('#deux-lignes').textContent();
    expect(await page.evaluate(() => window.copied)).to.equal(written);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
    await button.press('Enter');
    await page.getByText('Le code est sélectionné').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).to.equal(written);
  });
});

describe('the settings of a page', () => {
  it('change the element and its code together, which gives the same element elsewhere', async () => {
    await open('webmestre/');
    const form = page.locator('form.options');
    await form.getByLabel('Autour de').fill('Quimper');
    await form.getByLabel('Autour de').press('Enter');
    await form.getByLabel('Distance').selectOption('50');
    await form.getByLabel('Langue').selectOption('en');
    await form.getByLabel('Taille du texte').selectOption('22px');
    await form.getByLabel('Couleur').fill('#6b2d5c');
    await form.getByLabel('Montrer ce qui ne va pas').check();
    await page
      .locator('pair-finder')
      .getByText(/results? near /)
      .first()
      .waitFor();
    expect(await form.getByRole('status').innerText()).to.include('ont changé');
    const attributes = (finder) =>
      [...finder.attributes].map(({ name, value }) => [name, value]).filter(([name]) => name !== 'src' && name !== 'style');
    const shown = await page.locator('pair-finder').evaluate(attributes);
    expect(Object.fromEntries(shown)).to.deep.equal({ near: 'Quimper', radius: '50', lang: 'en', debug: '' });
    const code = await page.locator('#code-finder').textContent();
    expect(code).to.include('src="annuaire.csv"').and.include('<a href="annuaire.csv">');
    await run(code);
    expect(await page.locator('pair-finder').evaluate(attributes)).to.deep.equal(shown);
    const style = await page.locator('pair-finder').evaluate((finder) => {
      const { getPropertyValue } = Object.getPrototypeOf(getComputedStyle(finder));
      return ['--pair-accent', '--pair-size'].map((name) => getPropertyValue.call(getComputedStyle(finder), name).trim());
    });
    expect(style).to.deep.equal(['#6b2d5c', '22px']);
  });

  it('show each tool of the teams, with code that works', async () => {
    for (const [tag, there] of Object.entries({
      'pair-engagement': 'pair-engagement #degrees-part',
      'pair-self-check': 'pair-self-check .button.main',
      'pair-help-lines': 'pair-help-lines .number',
    })) {
      await open('equipes/');
      await page.getByLabel('Outil', { exact: true }).selectOption(tag);
      await page.locator(there).first().waitFor();
      expect(await page.locator('#apercu > *').count()).to.equal(1);
      expect(await page.getByLabel('Liste de formations').isVisible()).to.equal(false);
      const code = await page.locator('#code-equipes').textContent();
      expect(code).to.include(`</${tag}>`);
      await run(code);
    }
  });

  it('tell the developer what happens, a list that is not there included', async () => {
    await open('developpeur/');
    await page.locator('#evenements-recus', { hasText: 'ready' }).waitFor();
    await page.getByLabel('Liste', { exact: true }).selectOption('une adresse où il n’y a rien');
    await page.locator('#evenements-recus', { hasText: 'error, ' }).waitFor();
    expect(await page.locator('pair-finder').getByRole('link', { name: 'Notre annuaire' }).isVisible()).to.equal(true);
    expect(errors.splice(0).join()).to.include('404');
  });

  it('work with the keyboard alone', async () => {
    await open('visiteur/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement.className)).to.equal('skip');
    await page.locator('summary', { hasText: 'Taille du texte' }).press('Enter');
    const topic = page.getByLabel('Sujet', { exact: true });
    await topic.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Retirer le filtre Alcool' }).waitFor();
  });
});
