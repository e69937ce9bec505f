// Installs what is missing, and nothing else. Node built-ins only: it runs before dependencies are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { browsers } from './browsers.mjs';

const root = join(import.meta.dirname, '..');

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  // On Windows npm is a batch file, which only a shell starts.
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1); // it has said why
}

/** Whether node_modules holds what package-lock.json asks for. npm writes what it installed beside it when it is done. */
function dependenciesAreInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packages(record);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || (installed[path] && installed[path].version === version),
  );
}

/** Runs `npm ci` unless the installed packages are those of package-lock.json. */
export function ensureDependencies() {
  if (!dependenciesAreInstalled()) run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

const debianPackages = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Finds the browsers, or installs them on Debian as root; elsewhere ends the process with one sentence that says what to do. */
export function ensureBrowsers(...names) {
  const missing = names.filter((name) => !browsers[name]());
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => debianPackages[name]);
  if (isDebianRoot()) {
    run('apt-get', ['update']);
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=580', 'install', '-y', '--no-install-recommends', ...packages]);
    if (names.every((name) => browsers[name]())) return;
  }
  console.error(
    missing.includes('chromium')
      ? 'The tests need Chromium or Chrome: install it, or give its path in CHROMIUM_PATH.'
      : `These tests need ${missing.join(' and ')}: on Debian, install ${packages.join(' ')}; elsewhere give the paths in FIREFOX_PATH and MINIBROWSER_PATH.`,
  );
  process.exit(1);
}
