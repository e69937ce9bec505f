// The page under a strict Content-Security-Policy with Trusted Types: nothing blocked, and the same look as without it.
import { expect } from 'chai';

import { errors, open, openFilters, page, server } from './testing/browser.mjs';

const path = 'page-stricte/';
const finder = () => page.locator('pair-finder');
const violations = () => page.evaluate(() => window.violations);

/** Does something and waits for the number of results that follows from it. */
async function changeResults(action) {
  const before = await finder().locator('#results').innerText();
  await action();
  await finder().locator('#results', { hasNotText: before }).waitFor();
}

/** All that a visitor and a webmaster do with the finder. */
async function useAll() {
  await changeResults(() => finder().getByLabel('Que cherchez-vous').fill('alcool'));
  await finder().getByRole('combobox', { name: 'Commune ou code postal' }).pressSequentially('saint br');
  await changeResults(() => finder().getByRole('option', { name: 'Saint-Brieuc 22000' }).click());
  await changeResults(() => finder().getByLabel('Distance').selectOption('100'));
  const isSheet = await openFilters(finder());
  await changeResults(() =>
    finder()
      .getByRole('checkbox', { name: /^Groupe de parole/ })
      .check(),
  );
  if (isSheet) await finder().locator('.sheet').getByRole('button', { name: 'Fermer' }).click();
  await finder()
    .getByRole('button', { name: /^Afficher/ })
    .click();
  await finder().locator('.row').nth(20).waitFor();
  await finder().evaluate((element) => element.setAttribute('debug', ''));
  await finder().locator('.owner li').first().waitFor();
}

/** Place, type and colours of each element of the finder. */
async function look() {
  await page.mouse.move(0, 0);
  return finder().evaluate((host) => {
    const from = host.getBoundingClientRect();
    return [host, ...host.shadowRoot.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { display, font, color, backgroundColor, borderColor, borderWidth, fill, stroke } = getComputedStyle(element);
      const place = [x - from.x, y - from.y, width, height].map((length) => length.toFixed(2));
      return [element.localName, ...place, display, font, color, backgroundColor, borderColor, borderWidth, fill, stroke].join(' ');
    });
  });
}

describe('a page under a strict policy', () => {
  beforeEach(() =>
    page.addInitScript(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        window.violations.push([violatedDirective, blockedURI, sample]),
      );
    }),
  );

  it('is sent with the policy, which stops what it forbids', async () => {
    const response = await page.goto(new URL(path, server.url).href);
    expect(await response.headerValue('content-security-policy')).to.equal(
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    await page.evaluate(() => (document.createElement('div').innerHTML = '<b></b>')).catch(() => {});
    expect((await violations()).map(([directive]) => directive)).to.deep.equal(['require-trusted-types-for']);
    expect(errors.splice(0).join()).to.include('TrustedHTML');
  });

  it('reports no violation while one loads, searches, filters, looks up a place and opens the panel of problems', async () => {
    await open(path);
    await useAll();
    expect(await violations()).to.deep.equal([]);
  });

  for (const width of [320, 768, 1280]) {
    it(`looks the same at ${width} px as without the policy`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(path);
      const seen = [await look()];
      await useAll();
      seen.push(await look());
      expect(seen[0].length).to.be.above(200);

      await page.route(`**/${path}`, async (route) => {
        const response = await route.fetch();
        const { 'content-security-policy': _policy, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
      await open(path);
      expect(await page.evaluate(() => (document.createElement('div').innerHTML = '<b></b>'))).to.equal('<b></b>');
      expect(await look()).to.deep.equal(seen[0]);
      await useAll();
      expect(await look()).to.deep.equal(seen[1]);
    });
  }

  it('is written in light ink when the page, which has no style, follows the visitor into the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(path);
    await finder().locator('.root[data-theme="dark"]').waitFor();
  });

  it('keeps the link, under a message, when the policy forbids the list', async () => {
    await page.route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      headers['content-security-policy'] = headers['content-security-policy'].replace("connect-src 'self'; ", '');
      await route.fulfill({ response, headers });
    });
    await page.goto(new URL(path, server.url).href);
    await finder().getByRole('alert').waitFor();
    expect(errors.splice(0).join()).to.include('connect-src');
    expect(await finder().getByRole('link', { name: 'Notre annuaire (tableur)' }).isVisible()).to.equal(true);
  });
});
