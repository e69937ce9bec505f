// A small static server for the demo site and the built Storybook, used by `npm start` and by the tests of the pages and stories.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, posix, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples');
const cdn = join(root, 'packages/elements/dist/cdn');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv', // without a charset: the reader has to tell the encoding by itself, as on most hosts
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file of the site that an address stands for, or undefined. `/pair-aidance/` is the folder that a webmaster copies. */
async function fileOf(site, pathname) {
  const path = posix.normalize(decodeURIComponent(pathname));
  const [folder, rest] = path.startsWith('/pair-aidance/') ? [cdn, path.slice('/pair-aidance'.length)] : [site, path];
  const file = join(folder, rest.endsWith('/') ? `${rest}index.html` : rest);
  if (!file.startsWith(folder + sep) || file.includes('\0')) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return { folder: true };
  return found?.isFile() ? { file } : undefined;
}

/** Extra headers of a page, from the `headers.json` beside it: `{ "index.html": { "content-security-policy": "…" } }`. */
async function headersOf(file) {
  const written = await readFile(join(dirname(file), 'headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(written)[basename(file)];
}

async function answer(site, request, response) {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  const found = await fileOf(site, pathname).catch(() => undefined);
  if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  if (found.folder) return response.writeHead(301, { location: `${pathname}/${search}` }).end();
  const type = types[extname(found.file)] ?? 'application/octet-stream';
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(await headersOf(found.file)),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });

/**
 * Serves a folder, the demo site by default, on 127.0.0.1. With `port` 0 (the default) the system chooses one. `onRequest` is told of each
 * request. Rejects when the port is taken.
 */
export async function serve({ port = 0, site = examples, onRequest } = {}) {
  const server = createServer((request, response) => {
    onRequest?.(request);
    answer(site, request, response).catch(() => response.destroy());
  });
  const bound = await listen(server, port);
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${bound}`, close };
}
