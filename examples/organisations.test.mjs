// The embedded directory, and the way back to where a visitor was.
import { expect } from 'chai';

import { open, page } from './testing/browser.mjs';

const rows = () => page.locator('.row').count();

describe('the page of organisations', () => {
  it('gives back filters, results and position when the visitor comes back from another page (F15)', async () => {
    await open('organisations/');
    await page.getByRole('button', { name: /^Afficher/ }).click();
    const shown = await rows();
    expect(shown).to.be.above(20);
    await page.locator('.row').nth(25).scrollIntoViewIfNeeded();
    const scroll = await page.evaluate(() => scrollY);
    expect(scroll).to.be.above(500);
    await page.getByRole('link', { name: 'Pairs-aidants' }).evaluate((link) => link.click());
    await page.getByText('19\u00a0résultats').first().waitFor();
    await page.goBack();
    await page.locator('.row').nth(25).waitFor();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 50, scroll);
    expect(await rows()).to.equal(shown);
  });

  it('goes one filter back at a time', async () => {
    await open('organisations/');
    const all = await page.locator('#results').innerText();
    await page.getByRole('checkbox', { name: /^Réseau/ }).check();
    await page.getByRole('button', { name: 'Retirer le filtre Réseau' }).waitFor();
    await page.getByRole('checkbox', { name: /^Plateforme/ }).check();
    await page.getByRole('button', { name: 'Retirer le filtre Plateforme' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('annuaire-kind')).to.deep.equal(['network', 'platform']);
    await page.goBack();
    await page.getByRole('button', { name: 'Retirer le filtre Plateforme' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: /^Réseau/ }).isChecked()).to.equal(true);
    await page.goBack();
    await page.getByText(all, { exact: true }).first().waitFor();
  });
});
