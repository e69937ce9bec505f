import { expect } from 'chai';

import type { PairError } from '../../problems/pair-error.js';
import type { Places } from '../../reading/place.js';
import { defaultLimits } from '../../client/download.js';
import { createLoader, loadDirectory } from './load.js';

const list = JSON.stringify([{ name: 'Groupe du mardi' }]);
const places: Places = () => Promise.resolve([]);

/** The network's edge: counts requests, and answers when it is told to. */
function fakeFetch(makeResponse = () => new Response(list, { headers: { 'content-type': 'application/json' } })) {
  const requests: { request: Request; signal: AbortSignal }[] = [];
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const signal = init?.signal ?? new AbortController().signal;
    requests.push({ request: input as Request, signal });
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      void answered.then(resolve);
    });
    return makeResponse();
  };
  return { fetch, requests, answer };
}

/** Lets what was started reach the network's edge. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const failure = (loading: Promise<unknown>): Promise<PairError> =>
  loading.then(
    () => expect.fail('it loaded'),
    (error: PairError) => error,
  );

describe('loadDirectory', () => {
  it('asks anew of the cache, with no credentials for other sites and no referrer', async () => {
    const { fetch, requests, answer } = fakeFetch();
    answer();
    await loadDirectory('https://example.org/settings.json', { fetch });
    const { method, url, cache, credentials, redirect, referrerPolicy } = requests[0]?.request ?? expect.fail('no request');
    expect({ method, url, cache, credentials, redirect, referrerPolicy }).to.deep.equal({
      method: 'GET',
      url: 'https://example.org/settings.json',
      cache: 'no-cache',
      credentials: 'same-origin',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
    });
  });

  it('sends one request for all callers of one address with the same settings', async () => {
    const { fetch, requests, answer } = fakeFetch();
    const load = createLoader(defaultLimits);
    const url = 'https://example.org/list.json';
    const same = [load(url, { fetch, places }), load(url, { fetch, places }), load(`${url}#part`, { fetch, places })];
    const others = [load(url, { fetch }), load(url, { fetch, places, maxBytes: 1000 }), load(`${url}?2`, { fetch, places })];
    await settle();
    answer();
    const results = await Promise.all([...same, ...others]);
    expect(requests).to.have.length(1 + others.length);
    expect(new Set(results.slice(0, same.length)).size).to.equal(1);
    expect(await load(url, { fetch, places })).to.equal(results[0]);
    expect(requests).to.have.length(1 + others.length);
  });

  it('does not abort the others when one caller aborts', async () => {
    const { fetch, requests, answer } = fakeFetch();
    const url = 'https://example.org/one-leaves.json';
    const leaving = new AbortController();
    const first = failure(loadDirectory(url, { fetch, signal: leaving.signal }));
    const second = loadDirectory(url, { fetch, signal: new AbortController().signal });
    await settle();
    leaving.abort();
    expect((await first).name).to.equal('AbortError');
    answer();
    expect((await second).directory.listings).to.have.length(1);
    expect(requests).to.have.length(1);
  });

  it('aborts the request when all callers have aborted, and starts anew for the next', async () => {
    const { fetch, requests, answer } = fakeFetch();
    const url = 'https://example.org/all-leave.json';
    const callers = [new AbortController(), new AbortController()];
    const failures = callers.map(({ signal }) => failure(loadDirectory(url, { fetch, signal })));
    await settle();
    for (const caller of callers) caller.abort(new Error('removed from the page'));
    expect((await Promise.all(failures)).map(({ message }) => message)).to.deep.equal(['removed from the page', 'removed from the page']);
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    const next = loadDirectory(url, { fetch });
    answer();
    expect((await next).directory.listings).to.have.length(1);
    expect(requests).to.have.length(2);
  });

  it('does not give the failure of callers who left to one who comes right after', async () => {
    const { fetch, requests, answer } = fakeFetch();
    const url = 'https://example.org/right-after.json';
    const leaving = new AbortController();
    const next = loadDirectory(url, { fetch, signal: leaving.signal }).catch(() => loadDirectory(url, { fetch }));
    await settle();
    leaving.abort();
    answer();
    expect((await next).directory.listings).to.have.length(1);
    expect(requests).to.have.length(2);
  });

  it('keeps the request when one caller leaves and another comes in the same moment, as when an element is moved', async () => {
    const { fetch, requests, answer } = fakeFetch();
    const url = 'https://example.org/moved.json';
    const leaving = new AbortController();
    const first = failure(loadDirectory(url, { fetch, signal: leaving.signal }));
    await settle();
    leaving.abort();
    const second = loadDirectory(url, { fetch });
    expect((await first).name).to.equal('AbortError');
    answer();
    expect((await second).directory.listings).to.have.length(1);
    expect(requests).to.have.length(1);
  });

  it('gives up a fetch that neither answers nor minds its signal', async () => {
    const load = createLoader({ ...defaultLimits, attemptMs: 50, totalMs: 5000, backoffMs: 10 });
    const error = await failure(load('https://example.org/deaf.json', { fetch: () => new Promise(() => {}) }));
    expect(error.code).to.equal('timeout');
  });

  it('sends nothing for a caller who has aborted already', async () => {
    const { fetch, requests } = fakeFetch();
    const error = await failure(loadDirectory('https://example.org/never.json', { fetch, signal: AbortSignal.abort() }));
    expect(error.name).to.equal('AbortError');
    await settle();
    expect(requests).to.deep.equal([]);
  });

  it('stops reading what is too large, reads nothing when the size is said first, and asks only once', async () => {
    for (const [headers, least, most] of [
      [{}, 6, 8],
      [{ 'content-length': '6000' }, 0, 2],
    ] as const) {
      let pulled = 0;
      let cancelled = false;
      const stream = () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            pulled += 1;
            controller.enqueue(new Uint8Array(1000));
          },
          cancel() {
            cancelled = true;
          },
        });
      const { fetch, requests, answer } = fakeFetch(() => new Response(stream(), { headers }));
      answer();
      const error = await failure(loadDirectory('https://example.org/large.json', { fetch, maxBytes: 5000 }));
      expect(error.code).to.equal('too-large');
      expect(requests).to.have.length(1);
      expect(cancelled).to.equal(true);
      expect(pulled).to.be.within(least, most);
    }
  });

  it('refuses a web page instead of the list', async () => {
    const { fetch, answer } = fakeFetch(
      () => new Response('<!doctype html><p>Connexion</p>', { headers: { 'content-type': 'text/html' } }),
    );
    answer();
    const error = await failure(loadDirectory('https://example.org/page.html', { fetch }));
    expect([error.name, error.code]).to.deep.equal(['PairError', 'not-json']);
  });

  it('calls what a browser refuses (CORS, CSP, mixed content, offline) a network error, and says what to check', async () => {
    let calls = 0;
    const fetch = () => {
      calls += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const error = await failure(createLoader({ ...defaultLimits, backoffMs: 10 })('https://example.org/refused.json', { fetch }));
    expect(error.code).to.equal('network');
    expect(error.message).to.match(/opens in a browser.*CORS.*https:/);
    expect(calls).to.equal(3);
  });
});
