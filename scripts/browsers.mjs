// Where this machine keeps its browsers, and how the tests start them. Node built-ins only: it runs before dependencies are installed.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env } = process;

function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

const installed = (...files) => files.find((file) => existsSync(file));

const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windowsFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
];

/** WebKitGTK's small browser is not on PATH but in the library's own folder, named after the machine ("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1"). */
function miniBrowserPlaces() {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib').flatMap((folder) =>
    ['4.1', '4.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`),
  );
}

/** Each finds the program's path, or gives undefined. */
export const browsers = {
  chromium: () =>
    env.CHROMIUM_PATH || onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') || installed(...chromiumPlaces),
  firefox: () => env.FIREFOX_PATH || onPath('firefox-esr', 'firefox') || installed(...firefoxPlaces),
  webkit: () => onPath('WebKitWebDriver') && onPath('xvfb-run') && (env.MINIBROWSER_PATH || installed(...miniBrowserPlaces())),
};

/** For a Chromium that may run as root in a container, and that asks nothing of the network by itself. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A profile of its own, so that two runs never share one; removed when the process ends. */
export function temporaryProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'pair-aidance-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
