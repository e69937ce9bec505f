// `npm run build:storybook`: the stories as a site, in storybook-static/. `--if-needed` keeps a build of the same sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { digestOf } from './digest.mjs';

const root = join(import.meta.dirname, '..');
const stamp = join(root, '.cache/storybook');
/** All that the build reads. */
const packages = ['sdk', 'data', 'elements'].flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`]);
const sources = [
  '.storybook',
  'stories',
  'examples/fictional',
  ...packages,
  'packages/elements/custom-elements.json',
  'package-lock.json',
  'tsconfig.json',
];

process.chdir(root);
const digest = digestOf(...sources);
const isFresh = existsSync('storybook-static/index.json') && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
if (process.argv.includes('--if-needed') && isFresh) {
  console.log('Storybook is up to date.');
} else {
  rmSync(stamp, { force: true });
  const options = ['--output-dir', 'storybook-static', '--disable-telemetry', '--loglevel', 'error'];
  const { status } = spawnSync(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, digest);
}
