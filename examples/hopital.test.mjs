// The page of a hospital, under a policy that allows no style inside the page and no connection.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { page, requests, server } from './testing/browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const trainings = () => page.locator('pair-trainings');

const openHospital = async () => {
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push([violatedDirective, blockedURI]),
    );
  });
  await page.goto(new URL('hopital/', server.url).href);
  await trainings().locator('.row').first().waitFor();
  await trainings().locator('.help .number').first().waitFor();
};
const violations = () => page.evaluate(() => window.violations);
const namesOf = (urls) => urls.filter((url) => url.endsWith('.js')).map((url) => url.split('/').at(-1));

describe('the page of a hospital', () => {
  it('searches, filters, opens, compares and makes a calendar file under its policy, without a violation', async () => {
    await openHospital();
    await trainings().getByLabel('Que cherchez-vous ?').fill('lyon');
    await trainings().locator('#results', { hasText: '2 résultats' }).waitFor();
    await trainings().getByLabel('Que cherchez-vous ?').fill('');
    await trainings().locator('#results', { hasNotText: '2 résultats' }).waitFor();
    await trainings().locator('.row .choice').nth(0).click();
    await trainings().locator('.row .choice').nth(1).click();
    await trainings().locator('.row .more > summary').first().click();
    await trainings().locator('.detail').first().waitFor();
    await trainings().locator('.choose').getByRole('button', { name: 'Comparer les 2' }).click();
    await trainings().getByRole('table', { name: 'Comparer 2 formations' }).waitFor();
    const rules = await trainings().evaluate(({ shadowRoot }) => shadowRoot.adoptedStyleSheets.map(({ cssRules }) => cssRules.length));
    expect(Math.min(...rules), 'the styles of what was loaded').to.be.above(0);
    expect(await trainings().locator('.down').first().isVisible(), 'the narrow comparison beside the wide one').to.equal(false);
    expect(await violations()).to.deep.equal([]);
  });

  it('loads neither what checks documents nor what fetches them, and asks for its own files only', async () => {
    await openHospital();
    expect(
      namesOf(requests).filter((name) => /^(owner|load-|csv|zod|ky|decode|problem|data-directory|data-places)/.test(name)),
    ).to.deep.equal([]);
    expect(requests.filter((url) => !/\/(pair-aidance\/[\w.-]+\.js|hopital\/(hopital\.css)?)$|^data:/.test(url))).to.deep.equal([]);
    const code = await Promise.all(
      namesOf(requests).map(async (name) => (await page.request.get(new URL(`pair-aidance/${name}`, server.url).href)).text()),
    );
    expect(code.filter((text) => text.includes('_zod'))).to.deep.equal([]);
  });

  it('leads to the questions that stand on the same page', async () => {
    await openHospital();
    await trainings().getByRole('button', { name: 'Réfléchir à devenir pair-aidant' }).click();
    expect(await page.evaluate(() => document.activeElement?.localName)).to.equal('pair-self-check');
  });

  it('never hides what has the focus under the tray that stays in sight', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openHospital();
    await trainings().locator('.rest .choice').nth(0).click();
    await trainings().locator('.rest .choice').nth(1).click();
    await trainings().locator('#sort').focus();
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press('Tab');
      const [bottom, top, name] = await trainings().evaluate(({ shadowRoot }) => {
        const focused = shadowRoot.activeElement;
        const tray = shadowRoot.querySelector('.tray').getBoundingClientRect();
        return [focused.getBoundingClientRect().bottom, tray.top, focused.outerHTML.slice(0, 80)];
      });
      expect(bottom, name).to.be.at.most(top);
    }
  });

  for (const width of [320, 1280]) {
    it(`has no fault that axe can see and does not scroll sideways at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await openHospital();
      await trainings()
        .locator('.guide')
        .evaluate((details) => (details.open = true));
      await trainings().locator('.map').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(width);
      const session = await page.context().newCDPSession(page);
      await session.send('Runtime.evaluate', { expression: axeSource });
      const { violations: found } = await page.evaluate(() =>
        globalThis.axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] } }),
      );
      expect(found.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).to.deep.equal([]);
    });
  }
});
