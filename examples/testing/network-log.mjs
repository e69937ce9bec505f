// A browser that is started as a person would start it, and the log that it keeps of its own requests.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { browsers, chromiumArgs, temporaryProfile } from '../../scripts/browsers.mjs';

/** Firefox opens one page and no other, and reports nothing about itself. */
const firefoxSettings = {
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.region.update.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
const isMozillas = (address) => /(^|\.)(mozilla\.(org|com|net)|firefox\.com)$/.test(new URL(address).hostname);

const linesOf = (file) => readFileSync(file, 'utf8').split('\n');

/** For each browser: how it is started on an address, and the requests that its own log shows, in order. */
const kinds = {
  /** The log that `chrome://net-export` also writes. A request bears the origin of the page that makes it; the browser's own have none. */
  chromium: (folder) => ({
    start: (url) => [
      browsers.chromium(),
      [...chromiumArgs, '--headless=new', `--user-data-dir=${folder}`, `--log-net-log=${join(folder, 'net.json')}`, url],
    ],
    read: () => {
      const [head, , ...events] = linesOf(join(folder, 'net.json'));
      const { constants } = JSON.parse(head.replace(/,\s*$/, '}'));
      return events
        .filter((line) => line.includes('"initiator"'))
        .map((line) => JSON.parse(line.replace(/,\s*$/, '')))
        .filter(({ type, params }) => type === constants.logEventTypes.URL_REQUEST_START_JOB && params.initiator !== 'not an origin')
        .map(({ params }) => params.url);
    },
  }),
  /** The log that `about:logging` also writes. Requests to Mozilla, for Firefox itself, are left out. */
  firefox: (folder) => ({
    start: (url) => {
      const settings = Object.entries(firefoxSettings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
      writeFileSync(join(folder, 'user.js'), settings.join('\n'));
      return [browsers.firefox(), ['--headless', '--no-remote', '--profile', folder, url]];
    },
    env: { MOZ_LOG: 'sync,nsHttp:3', MOZ_LOG_FILE: join(folder, 'http') },
    read: () =>
      linesOf(join(folder, 'http.moz_log'))
        .flatMap((line) => line.match(/nsHttp uri=(\S+)/)?.[1] ?? [])
        .filter((address) => !isMozillas(address)),
  }),
  /** WebKitGTK keeps no such log: what came to the server, and what the policy of the page reported, are the witnesses. */
  webkit: () => ({ start: (url) => ['xvfb-run', ['-a', browsers.webkit(), '--private', url]] }),
};

/** Opens an address. `log()` ends the browser and gives its requests, or undefined when it keeps no log. */
export function openWithLog(browser, url) {
  const { start, env, read } = kinds[browser](temporaryProfile());
  const [program, args] = start(url);
  const child = spawn(program, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    async log() {
      if (child.exitCode === null) process.kill(-child.pid);
      await ended;
      return read?.();
    },
  };
}
