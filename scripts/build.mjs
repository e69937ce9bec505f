// `npm run build`: type declarations by tsc, the packages and the folder for any host by rollup. `--if-needed` keeps a build of the same sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { digestOf } from './digest.mjs';

const root = join(import.meta.dirname, '..');
const packages = ['sdk', 'data', 'elements'];
const outputs = [...packages.map((name) => `packages/${name}/dist/index.js`), 'packages/elements/dist/cdn/pair-aidance.js'];
const stamp = join(root, '.cache/build');

/** All that the build reads. */
const sources = [
  ...packages.flatMap((name) => [`packages/${name}/src`, `packages/${name}/package.json`, `packages/${name}/tsconfig.build.json`]),
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'rollup.config.mjs',
  'scripts/build-static-page.mjs',
  'scripts/workspace-sources.mjs',
];

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

process.chdir(root);
const digest = digestOf(...sources);
const isFresh = outputs.every((file) => existsSync(file)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
if (process.argv.includes('--if-needed') && isFresh) {
  console.log('The build is up to date.');
} else {
  rmSync(stamp, { force: true });
  for (const name of packages) rmSync(`packages/${name}/dist`, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '--build', '--force', 'tsconfig.build.json');
  run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
  run('scripts/build-static-page.mjs');
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, digest);
}
