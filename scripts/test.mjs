// `npm test`: installs what is missing, checks everything that CI checks, and ends with the sum of what the test runners reported.
// `--browsers` runs the tests of the elements and the privacy proof of the self-check in Chromium, Firefox and WebKit instead.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBrowsers, ensureDependencies } from './install.mjs';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'pair-aidance-'));
const sum = { passed: 0, failed: 0, skipped: 0 };
const broken = [];

/** Runs a program with this Node and notes its name when it fails. */
function check(name, args, env = {}) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) broken.push(name);
}

/** Runs tests and adds what their reporter counted. A runner that counted nothing has failed. */
function test(name, args, env = {}) {
  const file = join(scratch, 'counts.json');
  rmSync(file, { force: true });
  check(name, args, { ...env, TEST_COUNTS: file });
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // it ended before its reporter wrote
  }
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (counts.passed + counts.failed === 0) broken.push(`${name} (no test ran)`);
}

const filesIn = (folder, isWanted) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => !file.includes('node_modules') && isWanted(file))
    .sort();

const mocha = (...files) => [
  '--import',
  'tsx',
  'node_modules/mocha/bin/mocha.js',
  '--reporter',
  './scripts/mocha-counts.cjs',
  '--timeout',
  '20000',
  ...files,
];
const webTestRunner = ['node_modules/@web/test-runner/dist/bin.js'];

ensureDependencies();
if (process.argv.includes('--browsers')) {
  ensureBrowsers('chromium', 'firefox', 'webkit');
  check('build', ['scripts/build.mjs', '--if-needed']);
  for (const browser of ['chromium', 'firefox', 'webkit']) {
    test(`elements in ${browser}`, [...webTestRunner, '--files', 'packages/elements/src/**/*.test.ts'], { BROWSER: browser });
    test(`network of the self-check in ${browser}`, mocha('examples/self-check-network.test.mjs'), { BROWSER: browser });
  }
} else {
  ensureBrowsers('chromium');
  check('lint', ['node_modules/eslint/bin/eslint.js', '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0', '.']);
  check('lint of the styles', ['node_modules/stylelint/bin/stylelint.mjs', 'packages/elements/src/**/*.styles.ts']);
  check('format', [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
    '.',
  ]);
  check('types', ['node_modules/typescript/bin/tsc', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo']);
  check('generated schemas', ['--import', 'tsx', 'scripts/build-schemas.mjs', '--check']);
  check('public interface', ['scripts/build-api.mjs', '--check']);
  check('generated docs', ['scripts/build-docs.mjs', '--check']);
  check('generated notice', ['--import', 'tsx', 'scripts/build-notice.mjs', '--check']);
  check('build', ['scripts/build.mjs', '--if-needed']);
  const inNode = ['packages/sdk/src', 'packages/data/src'].flatMap((folder) => filesIn(folder, (file) => file.endsWith('.test.ts')));
  test('tests in Node', mocha(...inNode, ...filesIn('scripts', (file) => file.endsWith('.test.mjs'))));
  test('tests in Chromium', webTestRunner);
  test('pages', mocha(...filesIn('examples', (file) => file.endsWith('.test.mjs'))));
  if (existsSync(join(root, 'stories'))) test('stories', mocha(...filesIn('stories', (file) => file.endsWith('.test.mjs'))));
}

rmSync(scratch, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = broken.length > 0 || sum.failed > 0 ? 1 : 0;
