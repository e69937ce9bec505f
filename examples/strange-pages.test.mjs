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

describe('a page whose network fails, and what it shows instead', () => {
  /** Keeps these files from coming, until the answer is called. */
  const without = async (...files) => {
    const failing = (url) => files.some((file) => new RegExp(`/${file}-[\\w-]+\\.js$`).test(url.pathname));
    const abort = (route) => route.abort();
    await page.route(failing, abort);
    return async () => {
      await page.unroute(failing, abort);
      await page.evaluate(() => dispatchEvent(new Event('online')));
    };
  };
  /** A page of our own with these elements. */
  const put = async (body) => {
    const html = `<!doctype html><html lang="fr"><title>Page</title><script type="module" src="/pair-aidance/pair-aidance.js"></script>${body}`;
    await page.route('**/essai.html*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(new URL('essai.html', server.url).href);
  };
  const results = () => page.locator('#results').innerText();

  it('keeps nothing of a file once it is read', async () => {
    const body = JSON.stringify(Array.from({ length: 3000 }, (_, index) => ({ name: `Halte ${index}`, summary: 'Parler. '.repeat(120) })));
    await page.route('**/liste.json', (route) => route.fulfill({ contentType: 'application/json', body }));
    await put('<pair-finder src="/liste.json"></pair-finder>');
    await page.locator('.row').first().waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const { backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
    expect(backingStorageSize).to.be.below(body.length / 2);
  });

  it('asks for the list while the code of the finder is on its way, once, and shows it then', async () => {
    const asked = [];
    let arrive;
    const later = new Promise((resolve) => (arrive = resolve));
    await page.route('**/liste.json', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'application/json', body: '[{"name":"La Halte"}]' });
    });
    await page.route('**/base-*.js', (route) => later.then(() => route.continue()));
    const first = page.waitForRequest('**/liste.json');
    await put('<pair-finder src="liste.json#ici"></pair-finder><pair-finder src="liste.json"></pair-finder>');
    await first;
    expect(await page.evaluate(() => customElements.get('pair-finder') === undefined)).to.equal(true);
    arrive();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('pair-finder')].every((finder) => finder.shadowRoot?.textContent.includes('La Halte')),
    );
    expect(asked.length).to.equal(2); // by two addresses, of which each is asked for once
  });

  it('offers to clear what was asked while the ways out of an empty result do not come', async () => {
    await open('');
    const back = await without('empty-result', 'applied-filters');
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.locator('.row').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).to.equal('');
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await page.getByRole('button', { name: 'Tout effacer' }).waitFor();
    await back();
    await page.locator('#nothing').waitFor();
    forgive();
  });

  it('says that the rest of an entry and the filters do not come, and gives them on the next press', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open('');
    const back = await without('listing-detail', 'facet-list');
    const filters = page.getByRole('button', { name: /^Filtres/ });
    await filters.click();
    await page.getByRole('alert').getByText('Vérifiez votre connexion').waitFor();
    await page.locator('.row summary').first().click();
    await page.locator('.row').first().getByText('Vérifiez votre connexion').waitFor();
    await back();
    await page.locator('.row .detail').first().waitFor();
    await filters.click();
    await page.locator('dialog[open]').waitFor();
    forgive();
  });

  it('shows the whole list without what the owner chose, and without the address', async () => {
    const back = await without('preset', 'address-controller');
    await put('<pair-finder src="/fictional/annuaire-bretagne.csv" near="Quimper" url-prefix="a-"></pair-finder>');
    await page.locator('.row').first().waitFor();
    const all = await results();
    expect(await page.getByLabel('Commune ou code postal').inputValue()).to.equal('');
    await page.getByRole('searchbox').fill('brest');
    await page.waitForFunction(
      (before) => document.querySelector('pair-finder').shadowRoot.querySelector('#results').innerText !== before,
      all,
    );
    expect(new URL(page.url()).search).to.equal('');
    const came = page.waitForResponse(/\/address-controller-/);
    await back();
    await came; // a slow machine takes longer than any fixed wait
    await page.waitForTimeout(300);
    await page.getByRole('searchbox').fill('quimper');
    await page.waitForFunction(() => location.search === '?a-q=quimper' || location.search.includes('quimper'));
    forgive();
  });

  it('says that trainings cannot be compared, and compares them on the next press', async () => {
    const back = await without('comparison', 'guide');
    await put('<pair-trainings></pair-trainings>');
    const boxes = page.getByLabel(/Comparer/);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    const tray = page.locator('.tray');
    await tray.getByRole('button').click();
    await tray.getByText('Vérifiez votre connexion').waitFor();
    await back();
    await tray.getByRole('button').click();
    await page.locator('#comparison').waitFor();
    forgive();
  });

  it('says that a date cannot be given, beside its button', async () => {
    const back = await without('keep-date');
    const sessions = [{ start: '2030-03-04', end: '2030-03-08', deadline: '2030-02-01' }];
    const catalogue = { format: 'pair-aidance/trainings@1', trainings: [{ title: 'Formation', sessions }] };
    await page.route('**/essai.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(catalogue) }));
    await put('<pair-trainings src="/essai.json"></pair-trainings>');
    const row = page.locator('.row').first();
    await row.locator('summary').click();
    const button = row.locator('.keep button').first();
    await button.click();
    await row.getByText('Vérifiez votre connexion').waitFor();
    await back();
    const download = page.waitForEvent('download');
    await button.click();
    await download;
    forgive();
  });

  it('begins the questions without keeping answers, and the explainer without the address', async () => {
    await without('kept-answers', 'address-controller');
    await put('<pair-self-check resume></pair-self-check><pair-engagement url-prefix="r-"></pair-engagement>');
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await page.locator('pair-engagement #degrees-part').waitFor();
    forgive();
  });

  it('asks again for the words of a language, and speaks the one it has meanwhile', async () => {
    await put('<pair-help-lines></pair-help-lines><pair-self-check></pair-self-check><pair-finder src=""></pair-finder>');
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await page.locator('pair-finder #title').waitFor();
    const back = await without('data-words-en', 'data-self-check-en');
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      for (const element of document.querySelectorAll('pair-help-lines, pair-self-check, pair-finder')) element.requestUpdate();
    });
    await page.waitForTimeout(300);
    const spoken = () =>
      page.evaluate(() =>
        ['pair-help-lines', 'pair-self-check', 'pair-finder'].map(
          (tag) => document.querySelector(tag).shadowRoot.querySelector('.root').lang,
        ),
      );
    expect(await spoken()).to.deep.equal(['fr', 'fr', 'fr']);
    await back();
    await page.waitForFunction(() =>
      ['pair-help-lines', 'pair-self-check', 'pair-finder'].every(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('.root').lang === 'en',
      ),
    );
    errors.length = 0;
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
      await page.locator('pair-finder .row').first().waitFor();
    });
  }

  it('extends every object: documents of an owner are checked all the same', async () => {
    await page.addInitScript(pages['extends every object']);
    const fault = { format: 'pair-aidance/trainings@1', trainings: [{ title: 'Formation', sessions: [{ start: 'demain' }], level: 'x' }] };
    await page.route('**/essai.json', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(fault) }));
    const body = `<!doctype html><html lang="fr"><title>Page</title><link rel="icon" href="data:,">
      <script type="module" src="/pair-aidance/pair-aidance.js"></script><pair-trainings src="/essai.json" debug></pair-trainings>`;
    await page.route('**/essai.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(new URL('essai.html', server.url).href);
    await page.locator('pair-trainings .row', { hasText: 'Formation' }).waitFor();
    await page.locator('.owner li').first().waitFor();
  });

  /** A page whose tags are closed with "/>", which holds these parts after the first. */
  const openUnclosed = async (rest) => {
    await page.route('**/mal-ferme/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="fr"><script type="module" src="/pair-aidance/pair-aidance.js"></script><link rel="icon" href="data:,">
          <main><pair-finder src="/fictional/annuaire-bretagne.csv" />${rest}`,
      }),
    );
    await page.goto(new URL('mal-ferme/', server.url).href);
    await page.locator('pair-finder .row').first().waitFor();
  };
  const told = (tag) => `<${tag}> holds the rest of the page: end it with </${tag}>, not "/>".`;

  for (const rest of [
    '<h2>Nous trouver</h2><p>4 rue du Lavoir</p></main><footer>Mentions</footer>',
    '<p>4 rue du Lavoir</p><p>Mentions</p></main>',
    '<div>4 rue du Lavoir</div><footer>Mentions</footer></main>',
    '<table><tr><td>4 rue du Lavoir<td>Mentions</table>',
    '<div>4 rue du Lavoir</div><div>Mentions</div></main>',
  ])
    it(`closes its tag with "/>" before ${rest}: the rest stays in view, and the console says once what to write`, async () => {
      await openUnclosed(rest);
      expect(await page.getByText('4 rue du Lavoir').isVisible()).to.equal(true);
      expect(await page.getByText('Mentions').isVisible()).to.equal(true);
      await page.locator('pair-finder').evaluate((element) => element.setAttribute('debug', ''));
      await page.locator('.owner li').first().waitFor();
      expect(errors.splice(0)).to.deep.equal([told('pair-finder')]);
    });

  it('closes two tags so: the second element, which is inside the first, is in view', async () => {
    await openUnclosed('<pair-help-lines /><p>4 rue du Lavoir</p>');
    await page.locator('pair-help-lines .number').first().waitFor();
    expect(await page.locator('pair-help-lines .number').first().isVisible()).to.equal(true);
    expect(errors.splice(0)).to.deep.equal([told('pair-finder')]);
  });

  it('gives a link, lines of its own and words: nothing is shown twice, and nothing said', async () => {
    await openUnclosed(
      '<p>Voir <a href="a"><b>4 rue du Lavoir</b></a></p><a slot="local" href="tel:3114"><svg></svg>3114</a><h2 slot="x">Titre</h2></pair-finder>',
    );
    expect(await page.getByText('4 rue du Lavoir').isVisible()).to.equal(false);
  });
});
