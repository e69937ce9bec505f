// The page of the self-check, under a policy that forbids every connection: the network log of the browser is the witness.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect } from 'chai';

import { page, requests, server } from './testing/browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const openCheck = async () => {
  await page.goto(new URL('auto-questionnaire/', server.url).href);
  await page.getByRole('button', { name: 'Commencer' }).waitFor();
  await page.locator('pair-self-check .number').first().waitFor();
};
const press = (name) => page.getByRole('button', { name, exact: true }).click();
const answers = ['Une addiction', 'Je suis en chemin, et j’avance', 'Oui, un peu', 'Aujourd’hui, c’est difficile', 'Pas vraiment'];

describe('the page of the self-check', () => {
  it('asks nothing of any server from the moment it is ready to the result, Back and erasing included', async () => {
    await openCheck();
    const [ready, address, title] = [requests.length, page.url(), await page.title()];
    await press('Commencer');
    for (const answer of answers) {
      await page.getByLabel(answer, { exact: true }).check();
      await press('Continuer');
    }
    await page.goBack();
    await page.getByRole('heading', { name: 'Quand c’est difficile' }).waitFor();
    await press('Continuer');
    await press('Voir mon résultat');
    await page.getByRole('button', { name: 'Parler avec quelqu’un, maintenant ou bientôt' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Rencontrer un groupe, pour vous' }).first().getAttribute('href')).to.equal(
      new URL('/visiteur/', server.url).href,
    );
    expect(await page.getByRole('link', { name: '02 61 91 00 71' }).isVisible()).to.equal(true);
    await press('Effacer mes réponses');
    await press('Oui, tout effacer');
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    expect(requests.slice(ready)).to.deep.equal([]);
    expect([page.url(), await page.title(), await page.context().cookies()]).to.deep.equal([address, title, []]);
  });

  it('loads neither validation nor HTTP code, nor the finder', async () => {
    await openCheck();
    const names = requests.filter((url) => url.endsWith('.js')).map((url) => url.split('/').at(-1));
    expect(
      names.filter((name) => /^(owner-content|documents|csv|zod|ky|data-vocabulary|data-directory|data-places)/.test(name)),
    ).to.deep.equal([]);
  });

  it('comes back without an answer when the page was left', async () => {
    await openCheck();
    await press('Commencer');
    await page.getByLabel('Une addiction').check();
    await page.getByRole('link', { name: 'Exemples' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await press('Commencer');
    expect(await page.getByRole('radio', { checked: true }).count()).to.equal(0);
  });

  it('has no fault that axe can see, and goes back to one column at 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openCheck();
    await press('Commencer');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
    const audit = await page.context().newCDPSession(page);
    await audit.send('Runtime.evaluate', { expression: axeSource });
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] } }),
    );
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });
});
