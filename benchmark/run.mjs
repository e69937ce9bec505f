// `npm run bench`: what the finder costs its visitors, beside the floor; README.md says how to read it.
// Sizes may follow ("npm run bench -- 1000 10000"); "--save" writes the result into README.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { chromium } from 'playwright-core';

import { browsers, chromiumArgs } from '../scripts/browsers.mjs';
import { ensureBrowsers } from '../scripts/install.mjs';
import { openPage } from './measure.mjs';

const root = join(import.meta.dirname, '..');
const cdn = join(root, 'packages/elements/dist/cdn');

/** What is typed, a query in each run, letter by letter. */
const queries = ['alcool rennes', 'groupe de parole', 'sante', '3500', 'canabis'];

const pages = {
  floor: { row: 'li', words: '#words', filter: '#topic', presses: ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp'] },
  finder: { row: 'li.row', words: '#what', filter: '.choice input', presses: ['Space', 'Space', 'Space', 'Space'] },
};

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Serves the two pages in a folder for each directory: /1000/floor.html, /1000/finder.html, /1000/directory. */
async function serve(directories) {
  const server = createServer((request, response) => {
    const [, name, ...path] = new URL(request.url, 'http://localhost').pathname.split('/');
    const directory = directories[name];
    if (!directory) return response.writeHead(404).end();
    if (path[0] === 'directory') return response.writeHead(200, { 'content-type': directory.type }).end(directory.bytes);
    const file = path[0] === 'pair-aidance' ? join(cdn, basename(path[1])) : join(import.meta.dirname, basename(path[0]));
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => percentile(values, 0.5);

/** One visit: load, choose and leave a filter, type a query. */
async function visit(browser, url, { row, words, filter, presses }, query) {
  const visited = await openPage(browser, url, row);
  const { page, cost } = visited;
  const load = await visited.load();
  const index = await visited.focus(words);
  const heap = await visited.heap();
  const idle = await cost(() => {});
  const costs = async (field, keys) => {
    await page.locator(field).first().focus();
    const found = [];
    for (const key of keys) found.push(Math.max(0, (await cost(() => page.keyboard.press(key))) - idle));
    return found;
  };
  const filters = await costs(filter, presses);
  const keystrokes = await costs(words, query);
  await visited.close();
  return { ...load, ...index, heap, filters, keystrokes };
}

/** Median of each figure over the runs. The two pages take turns, so that what else the machine does meets both. */
async function compare(browser, url) {
  const visits = { floor: [], finder: [] };
  for (const query of queries) {
    for (const name of Object.keys(pages)) visits[name].push(await visit(browser, `${url}/${name}.html`, pages[name], query));
  }
  return Object.fromEntries(
    Object.entries(visits).map(([name, all]) => {
      const over = (key) => median(all.map((one) => one[key]));
      const keystrokes = all.flatMap((one) => one.keystrokes);
      return [
        name,
        {
          'first results, ms': over('firstRow'),
          'CPU until first results, ms': over('cpuFirstRow'),
          'longest task of the load, CPU ms': over('longestTask'),
          'index of words, from the focus, ms': over('indexed'),
          'longest task of the index, CPU ms': over('longestSlice'),
          'a keystroke, median, CPU ms': median(keystrokes),
          'a keystroke, 95th percentile, CPU ms': percentile(keystrokes, 0.95),
          'a filter change, median, CPU ms': median(all.flatMap((one) => one.filters)),
          'heap, MB': over('heap') / 1e6,
        },
      ];
    }),
  );
}

/** Our files that a visitor downloads: name, raw, gzip, brotli, in bytes. */
async function downloads(browser, url, act) {
  const visited = await openPage(browser, url, pages.finder.row);
  const files = new Set();
  visited.page.on('request', (request) => request.url().includes('/pair-aidance/') && files.add(basename(request.url())));
  await visited.load();
  await act?.(visited);
  await visited.close();
  return [...files].map((name) => {
    const bytes = readFileSync(join(cdn, name));
    return [name.replace(/-[\w-]{8}\.js$/, '.js'), bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  });
}

const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const figure = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
const ratio = (value, floor) => (floor > 0 ? `${(value / floor).toFixed(2)}×` : '');

function sizeTable(files) {
  const program = files.filter(([name]) => !/^(data|csv)-?/.test(name));
  const sum = (some) => [1, 2, 3].map((column) => some.reduce((total, file) => total + file[column], 0).toLocaleString('en'));
  return table(
    ['file', 'raw', 'gzip', 'brotli'],
    [
      ...files.map(([name, ...sizes]) => [name, ...sizes.map((size) => size.toLocaleString('en'))]),
      ['**all**', ...sum(files)],
      ['**without data-*.js and the CSV reader**', ...sum(program)],
    ],
  );
}

process.chdir(root);
ensureBrowsers('chromium');
if (spawnSync(process.execPath, ['scripts/build.mjs', '--if-needed'], { stdio: 'inherit' }).status !== 0) process.exit(1);
const { directory } = await import('./directories.mjs');

const asked = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const sizes = asked.length > 0 ? asked.map(Number) : [100, 1000, 10_000, 50_000];
const isShort = (size) => size > 16_000;
const directories = { csv: { type: 'text/csv', bytes: readFileSync('examples/fictional/annuaire-bretagne.csv') } };
for (const size of [100, ...sizes]) {
  directories[size] = { type: 'application/json', bytes: Buffer.from(await directory(size, { short: isShort(size) })) };
}

const server = await serve(directories);
const browser = await chromium.launch({ executablePath: browsers.chromium(), args: chromiumArgs });
const report = [
  `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ` +
    `load ${loadavg()[0].toFixed(1)} at the start.`,
];
for (const size of sizes) {
  const bytes = directories[size].bytes.length;
  const { floor, finder } = await compare(browser, `${server.url}/${size}`);
  report.push(
    `### ${size.toLocaleString('en')} entries${isShort(size) ? ', short ones' : ''} (${(bytes / 1e6).toFixed(2)} MB, gzip ${(gzipSync(directories[size].bytes).length / 1e6).toFixed(2)} MB)`,
    table(
      ['', 'floor', 'finder', 'ratio'],
      Object.keys(floor).map((key) => [key, figure(floor[key]), figure(finder[key]), ratio(finder[key], floor[key])]),
    ),
  );
  console.log(report.slice(-2).join('\n\n'));
}

const json = await downloads(browser, `${server.url}/100/finder.html`);
const csv = await downloads(browser, `${server.url}/csv/finder.html`);
const place = await downloads(browser, `${server.url}/100/finder.html`, async ({ page, cost }) => {
  await page.locator('#where').focus();
  await cost(() => page.keyboard.type('rennes'));
});
const added = (files) => files.filter(([name]) => !json.some(([known]) => known === name));
report.push('### Before any press, with a JSON `src`', sizeTable(json));
report.push('### Added with a CSV `src`', sizeTable(added(csv)));
report.push('### Added when a place is typed', sizeTable(added(place)));
await browser.close();
server.close();

console.log(`\n${report.join('\n\n')}\n`);
if (process.argv.includes('--save')) {
  const readme = join(import.meta.dirname, 'README.md');
  const kept = readFileSync(readme, 'utf8').replace(/(?<=<!-- last run -->\n).*/s, '');
  writeFileSync(readme, `${kept}\n${report.join('\n\n')}\n`);
}
