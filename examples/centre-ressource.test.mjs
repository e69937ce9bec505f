// The page of a regional resource centre: the explainer in a site of its own, its hand-out, and the static page that says the same.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { expect } from 'chai';

import { browser, page, requests, server } from './testing/browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const cdn = join(import.meta.dirname, '../packages/elements/dist/cdn');

const openCentre = async (search = '') => {
  await page.goto(new URL(`centre-ressource/${search}`, server.url).href);
  await page.getByRole('button', { name: 'Tout afficher' }).waitFor();
  await page.locator('pair-engagement .number').first().waitFor();
  // The chapters come once a visitor turns to the element.
  await page.locator('pair-engagement #title').hover();
  await page.locator('pair-engagement .situate').waitFor({ state: 'attached' });
};
const staticPage = () => new URL('pair-aidance/pair-engagement.html', server.url).href;

/** What is said inside a node, by kind, without what only a press or paper would show. Runs in the page. */
function saidIn(root) {
  const copy = root.cloneNode(true);
  for (const node of copy.querySelectorAll('.button, button, .filter, .sr, .on-paper, [aria-labelledby="next"], .simply, .situate .foot'))
    node.remove();
  const plainer = [...copy.querySelectorAll('.plain')];
  for (const node of plainer) node.remove();
  const textsOf = (selector) => [...copy.querySelectorAll(selector)].map((node) => node.textContent.replace(/\s+/g, ' ').trim());
  return {
    headings: textsOf('[role="heading"], h1, h2, h3, h4').filter(
      (heading) => !/^Ce que le guide (dit de vos réponses|en dit)$/.test(heading),
    ),
    sentences: textsOf(':is(.said, .degrees > div) > p:not([role]), .said li'),
    terms: textsOf('.words'),
    sources: textsOf('.ref'),
    questions: textsOf('.situate .strong'),
    answers: textsOf('.situate .choice, .situate .answer'),
    cells: textsOf('td, tbody th, thead th'),
    blocks: textsOf('.blocks dd'),
    names: textsOf('.names > div'),
    documents: textsOf('ol li'),
    figure: textsOf('.figure:not(.of-answers)'),
  };
}

describe('the page of a regional resource centre', () => {
  it('says the same as the static page, to which the link inside the tag leads (E1)', async () => {
    await openCentre();
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    const shown = await page.locator('pair-engagement .page').evaluate(saidIn);
    const link = await page.locator('pair-engagement > a:not([slot])').evaluate(({ href }) => href);
    expect(link).to.equal(staticPage());
    await page.goto(link);
    const written = await page.locator('main').evaluate(saidIn);
    for (const [kind, texts] of Object.entries(shown)) {
      expect(texts.length, kind).to.be.above(0);
      expect(written[kind], kind).to.deep.equal(texts);
    }
    expect(written.sentences.length).to.be.above(50);
  });

  it('says on the static page the plain version of all, which the switch shows in the element', async () => {
    const plainOf = (root) => [...root.querySelectorAll('.plain, .simply td')].map((node) => node.textContent.replace(/\s+/g, ' ').trim());
    await openCentre();
    await page.getByRole('checkbox', { name: 'Version simple' }).check();
    const shown = await page.locator('pair-engagement .page').evaluate(plainOf);
    await page.goto(staticPage());
    const written = (await page.locator('main').evaluate(plainOf)).map((text) => text.replace(/^Version simple /, ''));
    expect(shown.length).to.be.above(30);
    expect(written).to.include.members(shown);
  });

  it('shows every passage, statement and source on the static page, which has no script and no control', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const quiet = await plain.newPage();
    await quiet.goto(staticPage());
    expect(await quiet.locator('script, button, input, [hidden], [onclick]').count()).to.equal(0);
    expect(await quiet.locator('.situate .foot .ref li').count()).to.be.above(5);
    for (const reference of await quiet.locator('.ref li').allTextContents())
      expect(reference.replace(/\s+/g, ' ')).to.match(/ \[\d, l\. \d.*\]$/);
    expect(await quiet.locator('.situate .note').first().isVisible()).to.equal(true);
    expect(await quiet.getByRole('link', { name: /3114/ }).first().isVisible()).to.equal(true);
    await plain.close();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(staticPage());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
  });

  it('keeps an open degree in the address, and Back closes it, in a real browser (E5)', async () => {
    await openCentre('?autre=1');
    const degree = page.locator('#partnership-part > summary');
    const isOpen = () => page.locator('#partnership-part').evaluate(({ open }) => open);
    await degree.click();
    await page.waitForFunction(() => location.search.includes('partnership'));
    expect(new URL(page.url()).search).to.equal('?autre=1&reperes-open=partnership');
    await page.reload();
    await page.getByRole('heading', { name: 'Partenariat', exact: true }).waitFor();
    expect(await isOpen()).to.equal(true);
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('pair-engagement').shadowRoot.querySelector('#partnership-part').open);
    expect(new URL(page.url()).search).to.equal('?autre=1');
  });

  it('prints two pages, answered or not', async () => {
    const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
    const pagesOf = async () => (await page.pdf({ format: 'A4', margin })).toString('latin1').match(/\/Type \/Page\b/g).length;
    await openCentre();
    expect(await pagesOf()).to.equal(2);
    await page.locator('#situate-part > summary').click();
    for (const question of await page.locator('.situate fieldset').all()) await question.getByRole('radio').nth(1).check();
    expect(await pagesOf()).to.equal(2);
  });

  it('loads neither validation, nor HTTP code, nor what keeps the address, on a page that asks for none of it', async () => {
    const alone = '<script type="module" src="pair-aidance/pair-aidance.js"></script><pair-engagement></pair-engagement>';
    const html = `<!doctype html><html lang="fr"><title>Seul</title><link rel="icon" href="data:,"><h1>Seul</h1>${alone}`;
    await page.route('**/seul.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(new URL('seul.html', server.url).href);
    await page.getByRole('button', { name: 'Tout afficher' }).waitFor();
    const names = requests.filter((url) => url.endsWith('.js')).map((url) => url.split('/').at(-1));
    expect(
      names.filter((name) =>
        /^(owner|load|csv|zod|ky|address|projector|paper|chapters|data-vocabulary|data-directory|data-places|data-self)/.test(name),
      ),
    ).to.deep.equal([]);
    expect(names.filter((name) => name.startsWith('data-engagement'))).to.have.length(2);
  });

  it('leads to the finder on the page', async () => {
    await page.goto(new URL('centre-ressource/', server.url).href);
    await page.getByRole('button', { name: 'Trouver un lieu ou une personne' }).click();
    expect(await page.evaluate(() => document.activeElement.localName)).to.equal('pair-finder');
  });

  it('weighs what was promised: 14 kB for the content of one language', () => {
    const weigh = (...names) =>
      readdirSync(cdn)
        .filter((name) => names.some((start) => name.startsWith(start)) && name.endsWith('.js'))
        .map((name) => brotliCompressSync(readFileSync(join(cdn, name))).length)
        .reduce((sum, bytes) => sum + bytes, 0);
    for (const language of ['fr', 'en'])
      expect(weigh('data-engagement-outline', `data-engagement-${language}`), language).to.be.within(1000, 14_000);
  });

  it('has no fault that axe can see at 320 px, and no scroll to the side', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openCentre();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
    const audit = await page.context().newCDPSession(page);
    await audit.send('Runtime.evaluate', { expression: axeSource });
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] } }),
    );
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
    expect(requests.length).to.be.above(5);
  });
});
