// `npm run build`: type declarations by tsc, the packages and the folder for any host by rollup. `--if-needed` keeps a build of the same sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const packages = ['sdk', 'data', 'elements'];
const outputs = [...packages.map((name) => `packages/${name}/dist/index.js`), 'packages/elements/dist/cdn/pair-aidance.js'];
const stamp = join(root, '.cache/build');

/** A digest of all that the build reads. */
function sourcesDigest() {
  const files = packages.flatMap((name) =>
    readdirSync(join(root, `packages/${name}/src`), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .concat(`packages/${name}/package.json`, `packages/${name}/tsconfig.build.json`),
  );
  const configuration = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'rollup.config.mjs', 'scripts/workspace-sources.mjs'];
  const digest = createHash('sha256');
  for (const file of [...files.sort(), ...configuration]) digest.update(`${file}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

process.chdir(root);
const digest = sourcesDigest();
const isFresh = outputs.every((file) => existsSync(file)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
if (process.argv.includes('--if-needed') && isFresh) {
  console.log('The build is up to date.');
} else {
  rmSync(stamp, { force: true });
  for (const name of packages) rmSync(`packages/${name}/dist`, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '--build', '--force', 'tsconfig.build.json');
  run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, digest);
}
