// The pages of the demo site, as a visitor and as a webmaster meet them: built files, a real browser, the real server.
import { expect } from 'chai';

import { browser, open, page, requests, server } from './testing/browser.mjs';

const where = () => page.getByRole('combobox', { name: 'Commune ou code postal' });
const count = () => page.locator('#results').innerText();

describe('the demo site', () => {
  it('shows the 151 usable rows of the spreadsheet, says who publishes it, and makes no request elsewhere', async () => {
    await open('');
    expect(await count()).to.equal('151\u00a0résultats');
    expect(await page.locator('pair-finder footer').innerText()).to.include('Les Deux Rives (exemple fictif)');
    expect(requests.length).to.be.above(3);
  });

  it('proposes Fougères for “fougeres” and Saint-Brieuc for “st brieuc”', async () => {
    await open('');
    await where().pressSequentially('fougeres');
    await page.getByRole('option', { name: 'Fougères 35300' }).waitFor();
    await where().fill('');
    await where().pressSequentially('st brieuc');
    await page.getByRole('option', { name: 'Saint-Brieuc 22000' }).waitFor();
  });

  it('puts the group 3 km from 35000 before the one 30 km away, and both say how far', async () => {
    await open('');
    await where().fill('35000');
    await page.keyboard.press('Enter');
    await page
      .getByText(/résultats? près d/)
      .first()
      .waitFor();
    const before = await count();
    await page.getByLabel('Distance').selectOption('50');
    await page.waitForFunction(
      (said) => document.querySelector('pair-finder').shadowRoot.querySelector('#results').innerText !== said,
      before,
    );
    while (await page.getByRole('button', { name: /^Afficher/ }).count()) await page.getByRole('button', { name: /^Afficher/ }).click();
    const rows = (await page.locator('.row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const near = rows.findIndex((text) => / à environ 3 km( |$)/.test(text));
    const far = rows.findIndex((text) => / à environ 30 km( |$)/.test(text));
    expect(near).to.be.within(0, far - 1);
    expect(rows.filter((text) => !/à (environ|moins de) \d+ km/.test(text))).to.deep.equal([]);
  });

  it('with debug, names each broken row of the spreadsheet by line and column', async () => {
    await open('');
    await page.locator('pair-finder').evaluate((element) => element.setAttribute('debug', ''));
    await page.locator('.owner li').first().waitFor();
    await page.locator('.owner .kind').evaluateAll((kinds) => kinds.forEach((kind) => (kind.open = true)));
    await page.locator('.owner .kind:not(:has(li))').waitFor({ state: 'detached' });
    const problems = await page.locator('.owner :is(li, tbody tr)').allInnerTexts();
    const { problems: expected } = await (
      await page.request.get(new URL('fictional/annuaire-bretagne.expected.json', server.url).href)
    ).json();
    for (const { line, column, code } of expected) {
      const isColumn = code.endsWith('-column');
      const says = (problem) =>
        problem.includes(isColumn ? column : column ? `colonne «\u00a0${column}\u00a0»` : '') &&
        (isColumn || new RegExp(`ligne ${line}\\b`).test(problem));
      expect(problems.filter(says), `${line} ${column}`).to.have.lengthOf(1);
    }
  });

  it('shows 19 of the 24 peer helpers, reports five, and holds none of their words', async () => {
    await open('pairs-aidants/');
    await page.locator('pair-finder').evaluate((element) => element.setAttribute('debug', ''));
    await page.locator('.owner li').first().waitFor();
    expect((await page.locator('.owner').innerText()).match(/ligne \d+/g)).to.have.lengthOf(5);
    expect(await count()).to.equal('19\u00a0résultats');
    const words = await page.locator('pair-finder').evaluate((element) => element.shadowRoot.textContent + element.textContent);
    for (const word of [
      'Corentin',
      'Ornithologue',
      'Philomène',
      'Vannière',
      'Éloi',
      'Harpiste',
      'Dorothée',
      'Funambule',
      'Tugdual',
      'Apiculteur',
    ]) {
      expect(words).not.to.include(word);
    }
  });

  it('shows the real places, found by town and near a postcode', async () => {
    await open('lieux-reels/');
    expect(await count()).to.equal('686\u00a0résultats');
    await page.getByLabel('Que cherchez-vous').fill('abondance');
    await page.getByText('1\u00a0résultat', { exact: true }).first().waitFor();
    expect(await page.locator('.row').innerText()).to.include('74360 ABONDANCE');
    await page.getByLabel('Que cherchez-vous').fill('');
    await where().fill('73100');
    await page.keyboard.press('Enter');
    await page
      .getByText(/résultats? près d/)
      .first()
      .waitFor();
    expect((await page.locator('.row').first().innerText()).toLowerCase()).to.include('aix les bains');
  });

  it('does a whole search with the keyboard alone', async () => {
    await open('');
    await page.getByLabel('Que cherchez-vous').focus();
    await page.keyboard.type('alcool');
    await page.keyboard.press('Tab');
    await page.keyboard.type('brest');
    // Only among those for the whole word: Brest stands second among those for "b", which a slow machine still shows.
    await page.getByRole('option', { name: 'Brestot 27350' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByText(/résultats? près d/)
      .first()
      .waitFor();
    expect(await page.locator('.row').first().innerText()).to.match(/Brest/i);
  });

  it('keeps the link where there is no script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(server.url);
    expect(await quiet.getByRole('link', { name: 'Notre annuaire (tableur)' }).isVisible()).to.equal(true);
    await plain.close();
  });
});
