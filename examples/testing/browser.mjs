// The built demo site in a real browser, behind the real server: a page for each test, which must end without an error or a foreign request.
import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browsers, chromiumArgs } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

export let server, browser, page;
/** Addresses asked for since the test began. */
export let requests;
/** Exceptions and console errors since the test began; what a test expects, it takes out. */
export let errors;

before(async () => {
  server = await serve();
  browser = await chromium.launch({ executablePath: browsers.chromium(), args: chromiumArgs });
});
after(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'fr-FR' });
  requests = [];
  errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterEach(async () => {
  await page.close();
  expect(errors).to.deep.equal([]);
  expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).to.deep.equal([]);
});

/** Opens a page of the demo site and waits for the rows of each of its finders. */
export async function open(path) {
  await page.goto(new URL(path, server.url).href);
  for (const finder of await page.locator('pair-finder').all()) await finder.locator('.row').first().waitFor();
}

/** Opens the filters of a finder with all their groups; returns whether they are on a sheet, and not beside the results. */
export async function openFilters(finder) {
  const opener = finder.getByRole('button', { name: /^Filtres/ });
  if ((await opener.count()) === 0) return false;
  await opener.click();
  await finder.locator('dialog[open]').waitFor();
  await finder.locator('dialog details').evaluateAll((groups) => groups.forEach((group) => (group.open = true)));
  return true;
}
