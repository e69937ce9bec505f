// `npm run bench`: what the finder costs its visitors, beside the floor; README.md says how to read it.
// Sizes may follow ("npm run bench -- 1000 10000"); "--save" writes the result into README.md. "--trace FILE" keeps instead a trace of the first
// results of the last size, with latency, for the Performance panel of Chromium.
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
import { compare, LATE, sizeTable, WHOLE } from './report.mjs';

const root = join(import.meta.dirname, '..');
const cdn = join(root, 'packages/elements/dist/cdn');

/** What is typed, a query in each run, letter by letter. */
const queries = ['alcool rennes', 'groupe de parole', 'sante', '3500', 'canabis'];

const pages = {
  floor: { row: 'li', words: '#words', filter: '#topic', presses: ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp'] },
  finder: { row: 'li.row', words: '#what', filter: '.choice input', presses: ['Space', 'Space', 'Space', 'Space'] },
};

/** Latency of each request in the second run, in milliseconds, and how often each page is loaded then. */
const LATENCY_MS = 60;
const LATE_RUNS = 9;

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/**
 * Serves the two pages in a folder for each directory: /1000/floor.html, /1000/finder.html, /1000/directory. Under /late/, each answer waits:
 * the throttling of the devtools would not delay all requests alike.
 */
async function serve(directories) {
  const answer = (name, path, response) => {
    const directory = directories[name];
    if (!directory) return response.writeHead(404).end();
    if (path[0] === 'directory') return response.writeHead(200, { 'content-type': directory.type }).end(directory.bytes);
    const file = path[0] === 'pair-aidance' ? join(cdn, basename(path[1])) : join(import.meta.dirname, basename(path[0]));
    return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  };
  const server = createServer((request, response) => {
    const [, name, ...path] = new URL(request.url, 'http://localhost').pathname.split('/');
    if (name === 'late') setTimeout(() => answer(path[0], path.slice(1), response), LATENCY_MS);
    else answer(name, path, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

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
    for (const key of keys) {
      const cpu = Math.max(0, (await cost(() => page.keyboard.press(key))) - idle);
      found.push({ cpu, wall: await visited.keyToPaint() });
    }
    return found;
  };
  const filters = await costs(filter, presses);
  const keystrokes = await costs(words, query);
  const longTasks = await visited.longTasks();
  await visited.close();
  return { ...load, ...index, heap, filters, keystrokes, longTasks };
}

async function loadOnce(browser, url, { row }, path) {
  const visited = await openPage(browser, url, row);
  const load = await visited.load(path);
  await visited.close();
  return load;
}

/** The visits of each page. The two take turns, so that what else the machine does meets both. */
async function takeTurns(runs, once) {
  const visits = { floor: [], finder: [] };
  for (const run of runs) {
    for (const [name, page] of Object.entries(pages)) visits[name].push(await once(name, page, run));
  }
  return visits;
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

process.chdir(root);
ensureBrowsers('chromium');
if (spawnSync(process.execPath, ['scripts/build.mjs', '--if-needed'], { stdio: 'inherit' }).status !== 0) process.exit(1);
const { directory } = await import('./directories.mjs');

const asked = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const sizes = asked.length > 0 ? asked.map(Number) : [100, 1000, 10_000];
const isShort = (size) => size > 16_000;
const directories = { csv: { type: 'text/csv', bytes: readFileSync('examples/fictional/annuaire-bretagne.csv') } };
for (const size of [100, ...sizes]) {
  directories[size] = { type: 'application/json', bytes: Buffer.from(await directory(size, { short: isShort(size) })) };
}

const server = await serve(directories);
const browser = await chromium.launch({ executablePath: browsers.chromium(), args: chromiumArgs });
const close = async () => {
  await browser.close();
  server.close();
};

// The browser is still busy with its own start; this visit does not count.
await loadOnce(browser, `${server.url}/100/floor.html`, pages.floor);

const traceAt = process.argv.indexOf('--trace');
if (traceAt > 0) {
  const { firstRow } = await loadOnce(browser, `${server.url}/late/${sizes.at(-1)}/finder.html`, pages.finder, process.argv[traceAt + 1]);
  console.log(
    `First results of ${sizes.at(-1)} entries after ${Math.round(firstRow)} ms, with the tracing: see ${process.argv[traceAt + 1]}.`,
  );
  await close();
  process.exit();
}

const report = [
  `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ` +
    `load ${loadavg()[0].toFixed(1)} at the start. ${queries.length} visits of each page at each size, and ${LATE_RUNS} loads with latency.`,
];
for (const size of sizes) {
  const bytes = directories[size].bytes.length;
  const visits = await takeTurns(queries, (name, page, query) => visit(browser, `${server.url}/${size}/${name}.html`, page, query));
  const loads = await takeTurns(Array(LATE_RUNS).keys(), (name, page) =>
    loadOnce(browser, `${server.url}/late/${size}/${name}.html`, page),
  );
  report.push(
    `### ${size.toLocaleString('en')} entries${isShort(size) ? ', short ones' : ''} (${(bytes / 1e6).toFixed(2)} MB, gzip ${(gzipSync(directories[size].bytes).length / 1e6).toFixed(2)} MB)`,
    compare(WHOLE, size, visits),
    `With ${LATENCY_MS} ms of latency for each request:`,
    compare(LATE, size, loads),
  );
  console.log(report.slice(-4).join('\n\n'));
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
await close();

console.log(`\n${report.join('\n\n')}\n`);
if (process.argv.includes('--save')) {
  const readme = join(import.meta.dirname, 'README.md');
  const kept = readFileSync(readme, 'utf8').replace(/(?<=<!-- last run -->\n).*/s, '');
  writeFileSync(readme, `${kept}\n${report.join('\n\n')}\n`);
}
