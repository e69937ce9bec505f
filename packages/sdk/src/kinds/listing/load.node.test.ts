import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect } from 'chai';

import type { PairError } from '../../problems/pair-error.js';
import {
  body,
  cut,
  drip,
  endless,
  gzipBomb,
  type MisbehavingServer,
  silence,
  startMisbehavingServer,
  status,
} from '../../testing/misbehaving-server.js';
import type { LoadOptions } from '../../client/load-document.js';
import { defaultLimits, type Limits } from '../../client/download.js';
import { createLoader, loadDirectory } from './load.js';

const list = JSON.stringify([{ name: 'Groupe du mardi' }, { name: 'Groupe du jeudi à Fougères' }]);
const json = { 'content-type': 'application/json' };
const good = body(list, json);

/** Short enough for a test, long enough for a slow machine to answer at once. */
const short: Limits = { attemptMs: 250, totalMs: 600, retries: 2, backoffMs: 20, maxBytes: 100_000, keepMs: 200 };

/** Loads with a loader of its own, so that nothing is shared between tests. */
const load = (url: string, limits: Partial<Limits> = {}, options?: LoadOptions) => createLoader({ ...short, ...limits })(url, options);
const fail = (url: string, limits?: Partial<Limits>, options?: LoadOptions): Promise<PairError> =>
  load(url, limits, options).then(
    () => expect.fail('it loaded'),
    (error: PairError) => error,
  );
const names = async (url: string, limits?: Partial<Limits>) => (await load(url, limits)).directory.listings.map(({ name }) => name);
const codes = async (url: string) => (await load(url)).problems.map(({ code }) => code);
const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] ?? 0));

describe('loadDirectory, against a server that misbehaves', () => {
  let server: MisbehavingServer;
  before(async () => (server = await startMisbehavingServer()));
  after(() => server.close());

  it('allows 10 s an attempt, 20 s in all, 2 retries from 0.3 s and 16 MB, and shares a document for a minute', () => {
    expect(defaultLimits).to.deep.equal({
      attemptMs: 10_000,
      totalMs: 20_000,
      retries: 2,
      backoffMs: 300,
      maxBytes: 16_000_000,
      keepMs: 60_000,
    });
  });

  it('loads JSON and CSV, also through a redirect', async () => {
    const csv = server.serve(body('Nom;CP\nGroupe du mardi;35000\n', { 'content-type': 'text/csv' }));
    const redirect = server.serve(status(302, { location: csv }));
    expect(await names(server.serve(good))).to.deep.equal(['Groupe du mardi', 'Groupe du jeudi à Fougères']);
    expect((await load(redirect)).directory.listings.map(({ name, place }) => [name, place?.postcode])).to.deep.equal([
      ['Groupe du mardi', '35000'],
    ]);
    expect(await codes(redirect)).to.deep.equal([]);
  });

  for (const code of [500, 502, 503, 504, 429]) {
    it(`retries status ${code} twice, with a growing wait, and no more`, async () => {
      const passing = server.serve(status(code), status(code), good);
      const lasting = server.serve(status(code));
      const [found, error] = await Promise.all([names(passing), fail(lasting, { backoffMs: 80 })]);
      expect(found).to.have.length(2);
      expect([error.name, error.code, error.status]).to.deep.equal(['PairError', code === 429 ? 'busy' : 'http', code]);
      const [first = 0, second = 0, ...more] = gaps(server.requests(lasting));
      expect(more).to.deep.equal([]);
      expect(first).to.be.at.least(39);
      expect(second).to.be.at.least(79);
    });
  }

  for (const code of [400, 401, 403, 404, 410, 422, 451]) {
    it(`does not retry status ${code}`, async () => {
      const url = server.serve(status(code), good);
      const error = await fail(url);
      expect([error.code, error.status]).to.deep.equal(['http', code]);
      expect(server.requests(url)).to.have.length(1);
    });
  }

  it('leaves the connection of a refusal that does not end', async () => {
    const url = server.serve(endless({}, 404));
    expect((await fail(url)).status).to.equal(404);
    expect(await server.abandoned(url)).to.equal(true);
  });

  for (const code of [429, 503]) {
    it(`waits the seconds that status ${code} asks for in Retry-After`, async () => {
      const url = server.serve(status(code, { 'retry-after': '1' }), good);
      expect(await names(url, { totalMs: 3000 })).to.have.length(2);
      expect(gaps(server.requests(url))[0]).to.be.at.least(990);
    });

    it(`waits until the date that status ${code} gives in Retry-After`, async () => {
      const date = new Date(Math.ceil((Date.now() + 300) / 1000) * 1000);
      const url = server.serve(status(code, { 'retry-after': date.toUTCString() }), good);
      expect(await names(url, { totalMs: 4000 })).to.have.length(2);
      expect(performance.timeOrigin + (server.requests(url)[1] ?? 0)).to.be.at.least(date.getTime() - 10);
    });

    it(`takes a Retry-After in the past as now with status ${code}, and still stops after two retries`, async () => {
      const url = server.serve(status(code, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }));
      const error = await fail(url, { backoffMs: 10_000 });
      expect(error.code).to.equal('busy');
      expect(server.requests(url)).to.have.length(3);
    });

    it(`backs off as usual when the Retry-After of status ${code} makes no sense`, async () => {
      for (const value of ['soon', '-1', '1.5', '99999999999999999', 'Sun, 99 Foo 2026 08:49:37 GMT']) {
        const url = server.serve(status(code, { 'retry-after': value }), good);
        expect(await names(url, { backoffMs: 100 }), value).to.have.length(2);
        expect(gaps(server.requests(url))[0], value).to.be.at.least(49);
      }
    });

    it(`stops and says when to come back if the Retry-After of status ${code} ends too late`, async () => {
      const inAnHour = new Date(Date.now() + 3_600_000);
      for (const value of ['3600', inAnHour.toUTCString()]) {
        const url = server.serve(status(code, { 'retry-after': value }), good);
        const error = await fail(url);
        expect([error.code, error.status], value).to.deep.equal(['busy', code]);
        expect(error.retryAt?.getTime(), value).to.be.within(inAnHour.getTime() - 1000, inAnHour.getTime() + 5000);
        expect(server.requests(url), value).to.have.length(1);
      }
    });
  }

  it('ignores a Retry-After that comes with another status', async () => {
    const url = server.serve(status(500, { 'retry-after': '3600' }), good);
    expect(await names(url)).to.have.length(2);
  });

  it('gives up each attempt that stays without answer, then all of them, and leaves the connection', async () => {
    const late = server.serve(silence, good);
    expect(await names(late)).to.have.length(2);
    expect(gaps(server.requests(late))[0]).to.be.at.least(240);

    const never = server.serve(silence);
    const start = performance.now();
    const error = await fail(never, { totalMs: 400 });
    expect(error.code).to.equal('timeout');
    expect(performance.now() - start).to.be.at.least(390);
    expect(server.requests(never)).to.have.length(2);
    expect(await server.abandoned(never)).to.equal(true);
  });

  it('counts the body in the time allowed: one byte now and then is given up', async () => {
    const url = server.serve(drip(list, 50));
    const start = performance.now();
    const error = await fail(url);
    expect(error.code).to.equal('timeout');
    expect(performance.now() - start).to.be.at.least(590);
    expect(await server.abandoned(url)).to.equal(true);
  });

  it('stops waiting for a retry when the time is over', async () => {
    const start = performance.now();
    const error = await fail(server.serve(status(500), good), { backoffMs: 4000 });
    expect(error.code).to.equal('timeout');
    expect(performance.now() - start).to.be.within(590, 3900); // before the retry would come
  });

  it('does not wait for a Retry-After that ends after the time left', async () => {
    const url = server.serve(silence, status(503, { 'retry-after': '1' }));
    const start = performance.now();
    const error = await fail(url, { totalMs: 1100, attemptMs: 250 });
    expect(error.code).to.equal('busy');
    expect(performance.now() - start).to.be.within(240, 600);
  });

  it('retries a cut connection, and never shows half a list', async () => {
    expect(await names(server.serve(cut(list), good))).to.have.length(2);
    const url = server.serve(cut(list));
    const error = await fail(url);
    expect(error.code).to.equal('network');
    expect(server.requests(url)).to.have.length(3);
  });

  it('asks once more for truncated JSON, then refuses it, and never shows half a list', async () => {
    const half = body(list.slice(0, 40), json);
    expect(await names(server.serve(half, good))).to.have.length(2);
    expect(await names(server.serve(status(500), half, good))).to.have.length(2);
    const url = server.serve(half);
    const error = await fail(url);
    expect([error.code, ...error.problems.map(({ code }) => code)]).to.deep.equal(['format', 'broken-json']);
    expect(server.requests(url)).to.have.length(2);
  });

  it('refuses HTML with status 200, whatever its type says', async () => {
    for (const type of ['text/html; charset=utf-8', 'application/json']) {
      const url = server.serve(body('\n<!DOCTYPE html><title>Connexion</title><p>Bienvenue', { 'content-type': type }));
      const error = await fail(url);
      expect(error.code).to.equal('not-json');
      expect(server.requests(url)).to.have.length(1);
    }
  });

  it('refuses a spreadsheet that was not saved as CSV', async () => {
    const error = await fail(server.serve(body(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0))));
    expect(error.code).to.equal('not-json');
  });

  it('accepts a wrong type with a warning, and no type or a right one without', async () => {
    const csv = 'Nom\nGroupe du mardi\n';
    const typeOf = async (content: string, type?: string) => {
      const { directory, problems } = await load(server.serve(body(content, type === undefined ? {} : { 'content-type': type })));
      expect(directory.listings, type).not.to.deep.equal([]);
      return problems.map(({ code, severity, found }) => [code, severity, found]);
    };
    for (const type of ['application/json', 'application/ld+json; charset=utf-8', 'TEXT/JSON', undefined])
      expect(await typeOf(list, type)).to.deep.equal([]);
    for (const type of ['text/csv', 'text/plain; charset=utf-8', 'application/vnd.ms-excel', undefined])
      expect(await typeOf(csv, type)).to.deep.equal([]);
    for (const type of ['text/html', 'text/csv']) expect(await typeOf(list, type)).to.deep.equal([['content-type', 'warning', type]]);
    for (const type of ['application/json', 'image/png'])
      expect(await typeOf(csv, type)).to.deep.equal([['content-type', 'warning', type]]);
  });

  it('reads a file with a byte-order mark', async () => {
    const url = server.serve(body(`\uFEFF${list}`, json));
    expect(await names(url)).to.include('Groupe du jeudi à Fougères');
    expect(await codes(url)).to.deep.equal([]);
  });

  it('reads Latin-1 bytes with a warning', async () => {
    const url = server.serve(body(Buffer.from(list, 'latin1'), json));
    expect(await names(url)).to.include('Groupe du jeudi à Fougères');
    expect(await codes(url)).to.deep.equal(['encoding']);
  });

  it('tells an empty list from an empty file, null, {} and records that are all bad', async () => {
    for (const content of ['[]', '{"format":"pair-aidance/directory@1","listings":[]}']) {
      expect((await load(server.serve(body(content, json)))).directory.listings, content).to.deep.equal([]);
    }
    for (const content of ['', 'null', '{}', '[{"name":""},4]']) {
      const error = await fail(server.serve(body(content, json)));
      expect(error.code, content).to.equal('format');
      expect(error.problems, content).not.to.deep.equal([]);
    }
    expect((await fail(server.serve(status(204)))).code).to.equal('format');
  });

  it('stops a file that is too large, whether its size is said or not, and asks only once', async () => {
    const said = server.serve(endless({ 'content-length': 50_000_000 }));
    const unsaid = server.serve(endless());
    for (const url of [said, unsaid]) {
      expect((await fail(url)).code).to.equal('too-large');
      expect(server.requests(url)).to.have.length(1);
      expect(await server.abandoned(url)).to.equal(true);
    }
    const whole = server.serve(good);
    const size = Buffer.byteLength(list);
    expect((await load(whole, {}, { maxBytes: size })).directory.listings).to.have.length(2);
    expect((await fail(whole, {}, { maxBytes: size - 1 })).code).to.equal('too-large');
  });

  it('stops a compressed bomb by its decoded bytes', async () => {
    const url = server.serve(gzipBomb(50_000_000));
    let decoded = 0;
    const counting: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          decoded += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
      return new Response(response.body?.pipeThrough(count) ?? null, response);
    };
    expect((await fail(url, {}, { fetch: counting })).code).to.equal('too-large');
    expect(server.requests(url)).to.have.length(1);
    expect(decoded).to.be.within(100_000, 1_000_000);
  });

  it('calls it a network error when nobody answers, with the three things to check', async () => {
    const gone = await startMisbehavingServer();
    const url = gone.serve(good);
    await gone.close();
    const error = await fail(`${url}?key=secret`);
    expect(error.code).to.equal('network');
    expect(error.message)
      .to.match(/opens in a browser.*CORS.*https:/)
      .and.not.match(/secret/);
  });

  it('rejects with the reason of the caller who aborts, and leaves the connection', async () => {
    const url = server.serve(drip(list, 50));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const error = await fail(url, {}, { signal: controller.signal });
    expect(error).to.equal(controller.signal.reason);
    expect(error.name).to.equal('AbortError');
    expect(await server.abandoned(url)).to.equal(true);
    expect(server.requests(url)).to.have.length(1);
  });

  it('stops waiting for a retry when its caller aborts', async () => {
    const url = server.serve(status(503, { 'retry-after': '2' }), good);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const start = performance.now();
    await fail(url, { totalMs: 5000 }, { signal: controller.signal });
    expect(performance.now() - start).to.be.below(400);
  });

  it('sends one request for all callers of one address, and another after a failure or once the document is no longer kept', async () => {
    const loader = createLoader(short);
    const url = server.serve(drip(list, 1), status(404), good);
    const results = await Promise.all([
      loader(url),
      loader(new URL(url)),
      loader(`${url}#top`),
      loader(url, { signal: new AbortController().signal }),
    ]);
    expect(new Set(results).size).to.equal(1);
    expect(await loader(url)).to.equal(results[0]);
    expect(server.requests(url)).to.have.length(1);

    await new Promise((resolve) => setTimeout(resolve, short.keepMs + 50));
    expect(await loader(url).catch((error: PairError) => error.status)).to.equal(404);
    expect((await loader(url)).directory.listings).to.have.length(2);
    expect(server.requests(url)).to.have.length(3);
  });

  it('aborts, times out and lets go of connections where AbortSignal.any is missing, as in the oldest supported browsers', async () => {
    const [slow, late, left, leftWaiting] = [drip(list, 50), status(500), drip(list, 50), status(500)].map((behaviour) =>
      server.serve(behaviour),
    ) as [string, string, string, string];
    const wait = { ...short, backoffMs: 2000 };
    const script = `
      delete AbortSignal.any;
      const { createLoader } = await import(${JSON.stringify(new URL('./load.ts', import.meta.url).href)});
      const leave = () => { const caller = new AbortController(); setTimeout(() => caller.abort(), 500); return { signal: caller.signal }; };
      const outcome = (loading) => loading.catch((error) => error.name === 'PairError' ? error.code : error.name);
      const start = performance.now();
      const outcomes = await Promise.all([
        createLoader(${JSON.stringify(short)})('${slow}'),
        createLoader(${JSON.stringify(wait)})('${late}'),
        createLoader(${JSON.stringify({ ...wait, attemptMs: 5000, totalMs: 5000 })})('${left}', leave()),
        createLoader(${JSON.stringify({ ...wait, totalMs: 5000 })})('${leftWaiting}', leave()),
      ].map(outcome));
      console.log(JSON.stringify({ any: typeof AbortSignal.any, outcomes, ms: performance.now() - start }));
      setTimeout(() => {}, 2100); // a retry that was not called off would come by then
    `;
    const child = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const { ms, ...found } = JSON.parse(child.stdout) as { any: string; outcomes: string[]; ms: number };
    expect(found).to.deep.equal({ any: 'undefined', outcomes: ['timeout', 'timeout', 'AbortError', 'AbortError'] });
    expect(ms).to.be.within(590, 1500);
    expect(await Promise.all([slow, left].map((url) => server.abandoned(url)))).to.deep.equal([true, true]);
    expect([late, left, leftWaiting].map((url) => server.requests(url).length)).to.deep.equal([1, 1, 1]);
  }).timeout(15_000);

  it('refuses addresses that are not http or https, and any with a user name, without a request and without quoting a password', async () => {
    for (const url of [
      '',
      'annuaire.csv',
      'http://',
      'ftp://example.org/a.csv',
      'file:///a.csv',
      'data:text/csv,Nom',
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'blob:http://example.org/1',
    ]) {
      const error = await loadDirectory(url, { fetch: () => expect.fail('it asked') }).catch((thrown: PairError) => thrown);
      expect(error, url).to.include({ name: 'PairError', code: 'invalid-url' });
    }
    for (const url of ['https://anne@example.org/', 'https://anne:secret@example.org/', 'https://anne:secret@']) {
      const error = await fail(url);
      expect(error.code).to.equal('invalid-url');
      expect(error.message).not.to.match(/secret|anne/);
    }
  });
});
