// Pages and networks that do what they should not: files that do not come, and pages that change what every script relies on.
import { expect } from 'chai';

import { errors, open, page, server } from './testing/browser.mjs';

/** Takes out what the browser says of a file that this test keeps from coming. */
const forgive = () => errors.splice(0, errors.length, ...errors.filter((words) => !/net::ERR_FAILED/.test(words)));

describe('a page whose network fails in use', () => {
  for (const [file, part] of [
    ['applied-filters', '.applied'],
    ['empty-result', '#nothing'],
  ]) {
    it(`goes on without ${file}, without an error, and has it with the next action once it comes`, async () => {
      await open('');
      const search = page.getByRole('searchbox');
      await search.pressSequentially('fougeres');
      await page.waitForFunction(() => document.querySelector('pair-finder').shadowRoot.querySelector('.chip'));
      await open('');
      await page.route(`**/${file}-*.js`, (route) => route.abort());
      await search.fill('zzzzqqqq');
      await page.locator('#results', { hasText: '0' }).waitFor();
      await page.waitForTimeout(200);
      expect(await page.locator(part).count()).to.equal(0);
      await page.unroute(`**/${file}-*.js`);
      await search.fill('zzzzqqqqx');
      await page.locator(part).first().waitFor();
      forgive();
    });
  }

  it('says that words cannot be searched when their file does not come, and finds them with the next', async () => {
    await open('');
    await page.route('**/text-index-*.js', (route) => route.abort());
    await page.getByRole('searchbox').fill('fougeres');
    await page.getByText('La recherche par mots ne marche pas pour le moment').waitFor();
    await page.unroute('**/text-index-*.js');
    await page.getByRole('searchbox').fill('fougère');
    await page.locator('.chip').first().waitFor();
    forgive();
  });
});

describe('a page that is opened while the network fails', () => {
  for (const file of ['define', 'base', 'list', 'data-words', 'data-help-lines']) {
    it(`keeps the link while ${file} does not come, and shows the list once the network is back`, async () => {
      await page.route(`**/${file}-*.js`, (route) => route.abort());
      await page.goto(server.url);
      await page.waitForTimeout(300);
      expect(await page.getByText('Notre annuaire (tableur)').isVisible()).to.equal(true);
      await page.unroute(`**/${file}-*.js`);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await page.locator('pair-finder .row').first().waitFor();
      await page.locator('pair-finder .help .number').first().waitFor();
      errors.length = 0;
    });
  }
});

describe('a page that changes what scripts rely on', () => {
  const pages = {
    'extends every object': () => (Object.prototype.extra = () => 'x'),
    'extends every array': () => (Array.prototype.last = () => 'x'),
  };
  for (const [does, change] of Object.entries(pages)) {
    it(`${does}: the list comes all the same`, async () => {
      await page.addInitScript(change);
      await page.goto(server.url);
      await page.locator('pair-finder .row').first().waitFor({ timeout: 5000 });
    });
  }

  it('closes its tag with "/>": the rest of the page stays in view, and the console says so', async () => {
    await page.route('**/mal-ferme/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="fr"><script type="module" src="/pair-aidance/pair-aidance.js"></script>
          <main><pair-finder src="/fictional/annuaire-bretagne.csv" /><h2>Nous trouver</h2><p>4 rue du Lavoir</p></main><footer>Mentions</footer>`,
      }),
    );
    await open('mal-ferme/');
    expect(await page.getByText('4 rue du Lavoir').isVisible()).to.equal(true);
    expect(await page.getByText('Mentions').isVisible()).to.equal(true);
    expect(errors.splice(0)).to.deep.equal(['<pair-finder> holds the rest of the page: close it with </pair-finder>.']);
  });
});
