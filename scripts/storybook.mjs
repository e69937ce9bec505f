// The built Storybook in Chromium, for the tests of the stories and for their screenshots.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { browsers, chromiumArgs } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const site = join(root, 'storybook-static');

/** Builds Storybook unless it is fresh, and gives its stories: `{ id, title, name }`. */
export function buildStories() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build-storybook.mjs'), '--if-needed'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('Storybook was not built');
  const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/**
 * Notes, inside the page, what Storybook says of each story: `window.storyEnded` gives nothing when it ended well, else what went wrong.
 * `window.showStory` shows another story in the same page, as a press in the sidebar does.
 */
function listen() {
  let channel, faults, end;
  const expectStory = () => {
    faults = [];
    window.storyEnded = new Promise((resolve) => (end = resolve));
  };
  expectStory();
  window.showStory = (storyId) => {
    expectStory();
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    return window.storyEnded;
  };
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(given) {
      channel = given;
      const note = (fault) => faults.push(fault?.description ?? fault?.message ?? String(fault));
      for (const event of ['playFunctionThrewException', 'unhandledErrorsWhilePlaying']) channel.on(event, note);
      for (const event of ['storyErrored', 'storyThrewException', 'storyMissing'])
        channel.on(event, (fault) => {
          note(fault);
          end(faults);
        });
      channel.on('storyFinished', () => end(faults));
    },
  });
}

/** Serves the built Storybook and starts Chromium, with further arguments if need be. */
export async function openStorybook(...args) {
  const server = await serve({ site });
  const browser = await chromium.launch({ executablePath: browsers.chromium(), args: [...chromiumArgs, ...args] });
  /** The element whose stories a page shows. */
  const titles = new Map();
  const open = (page, id) => page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  return {
    url: server.url,
    /** A page for one story after the other. Nothing moves in it, so that a colour is never measured or drawn halfway. */
    async newPage(options = {}) {
      const page = await browser.newPage({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
      await page.addInitScript(listen);
      return page;
    },
    /**
     * Shows a story and waits until its play function has ended; gives what went wrong. The audit of the a11y panel waits for a press. The page
     * is loaded again only for another element.
     */
    async show(page, { id, title }) {
      if (titles.get(page) === title) return page.evaluate((storyId) => window.showStory(storyId), id);
      titles.set(page, title);
      await open(page, id);
      return page.evaluate(() => window.storyEnded);
    },
    /** Shows a story in which nothing happens for five seconds, in a page whose clock is moved by them as soon as the element is there. */
    async showLater(page, { id }) {
      titles.delete(page);
      await open(page, id);
      const isThere = () =>
        [...document.querySelectorAll('#storybook-root *')].some(({ shadowRoot }) => shadowRoot?.querySelector('.root'));
      await page.waitForFunction(isThere);
      await page.clock.fastForward(5000);
      return page.evaluate(() => window.storyEnded);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
