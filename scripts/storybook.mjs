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

/** Notes, inside the page, what Storybook says of the story: nothing but `true` when it ended well, else what went wrong. */
function listen() {
  let channel;
  window.storyEnded = new Promise((resolve) => {
    const faults = [];
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
            resolve(faults);
          });
        channel.on('storyFinished', () => resolve(faults));
      },
    });
  });
}

/** Serves the built Storybook and starts Chromium. */
export async function openStorybook() {
  const server = await serve({ site });
  const browser = await chromium.launch({ executablePath: browsers.chromium(), args: chromiumArgs });
  return {
    url: server.url,
    /** A page for one story after the other. Nothing moves in it, so that a colour is never measured or drawn halfway. */
    async newPage(options = {}) {
      const page = await browser.newPage({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
      await page.addInitScript(listen);
      return page;
    },
    /** Shows a story and waits until its play function has ended; gives what went wrong. The audit of the a11y panel waits for a press. */
    async show(page, id) {
      await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
      return page.evaluate(() => window.storyEnded);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
