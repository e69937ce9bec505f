// Tests in a real browser: the SDK's and the data's, which also run in Node, and the elements'. BROWSER chooses chromium (default), firefox or webkit.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import commonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

import { browsers, chromiumArgs, temporaryProfile } from './scripts/browsers.mjs';
import { sources } from './scripts/workspace-sources.mjs';

const root = import.meta.dirname;
const browser = process.env.BROWSER || 'chromium';

/** WebKitGTK has no launcher of its own: its driver runs under a virtual display as long as this process. */
async function webkitLauncher() {
  const port = 4455;
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', detached: true });
  process.on('exit', () => process.kill(-driver.pid));
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
  for (let tries = 0; !(await isUp()); tries++) {
    if (tries === 100) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browsers.webkit(), args: ['--automation'] },
  };
  return webdriverLauncher({ automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', capabilities });
}

/**
 * Two pages run at once: without the emulation, only the one in front has the focus and draws. Each serves several files, one after the other:
 * a history that another file has filled would be cut where the next one goes back.
 */
async function createFocusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const goto = page.goto.bind(page);
  page.goto = async (...where) => {
    await session.send('Page.resetNavigationHistory');
    return goto(...where);
  };
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: browsers.chromium(), headless: true, userDataDir: temporaryProfile(), args: chromiumArgs },
      createPage: createFocusedPage,
    }),
  firefox: () => chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: browsers.firefox(), headless: true } }),
  webkit: webkitLauncher,
};

/** Writes the counts that the browsers reported to the file that TEST_COUNTS names. A file that did not load counts as one failure. */
const countsReporter = {
  onTestRunFinished({ sessions }) {
    const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];
    const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
    const skipped = tests.filter((test) => test.skipped).length;
    const passed = tests.filter((test) => test.passed && !test.skipped).length;
    const broken = sessions.filter((session) => !session.passed && (session.errors.length > 0 || !session.testResults)).length;
    if (process.env.TEST_COUNTS) {
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify({ passed, failed: tests.length - passed - skipped + broken, skipped }));
    }
  },
};

export default {
  rootDir: root,
  files: ['packages/*/src/**/*.test.ts', '!**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: browser === 'chromium' ? 2 : 1, // the others draw only the page in front
  browsers: [await launchers[browser]()],
  plugins: [
    { name: 'workspace-sources', resolveImport: ({ source }) => (source in sources ? `/${sources[source]}` : undefined) },
    fromRollup(commonjs)({ include: '**/node_modules/papaparse/**', ignore: ['stream'], strictRequires: false }),
    esbuildPlugin({ ts: true, tsconfig: join(root, 'tsconfig.json'), target: 'es2022' }),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  testFramework: { config: { timeout: 20000 } },
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|<pair-|PairError)/.test(String(args[0])), // what the elements say on purpose
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter],
};
