import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';

import type { PairError } from '../../problems/pair-error.js';
import { list, gaps, fail, short, good, names } from '../../testing/loading.js';
import { drip, type MisbehavingServer, silence, startMisbehavingServer, status } from '../../testing/misbehaving-server.js';
import { createLoader } from './load.js';

describe('loadDirectory, against a server that misbehaves: time', () => {
  let server: MisbehavingServer;
  before(async () => (server = await startMisbehavingServer()));
  after(() => server.close());

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
});
