// The privacy proof of <pair-self-check> as seen from outside the page, written to be read by a privacy officer.
//
// A page with nothing but the self-check is opened in a real browser, as a person would open it. A made-up visitor walks through the questions
// at random (testing/privacy/visitor.js): answers, changes their mind, goes back, opens explanations, erases, starts again. Three witnesses,
// none of which is the page itself, write down every request:
//
//   1. the browser's own network log (Chromium and Firefox; WebKitGTK keeps none);
//   2. the log of the server that the page comes from;
//   3. the reports of a policy that allows nothing (`default-src 'none'`) but the scripts of the element: whatever else the page tries, to any
//      address, is reported to the server. It holds nothing back, so that witnesses 1 and 2 would see it too.
//
// The page asks for "begin.js" when the element is ready, and for "end.js" when it was removed. Between these two, each witness must have seen
// nothing at all. After "end.js" the page makes four requests on purpose, and each witness must have seen those: none was asleep.
//
// What no network log can see (addresses, titles, storage, cookies, console, events) is proved in
// packages/elements/src/pair-self-check/pair-self-check.privacy.test.ts.
import { join } from 'node:path';

import { expect } from 'chai';

import { serve } from '../scripts/serve.mjs';
import { openWithLog } from './testing/network-log.mjs';

const browser = process.env.BROWSER || 'chromium';
const attempts = ['/attempt-fetch', '/attempt-elsewhere', '/attempt-beacon', '/attempt-image'];
const seed = Math.trunc(Math.random() * 2 ** 31);

/** What a witness saw between the two marks, and after them. The marks themselves prove that it was there. */
function seenBy(witness, paths) {
  const [begin, end] = [paths.indexOf('/begin.js'), paths.findIndex((path) => path.startsWith('/end.js'))];
  expect(begin, `${witness} saw the visit begin`).to.be.above(-1);
  expect(end, `${witness} saw the visit end`).to.be.above(begin);
  return { during: paths.slice(begin + 1, end), after: paths.slice(end + 1), end: paths[end] };
}

describe(`the network during a visit of <pair-self-check>, in ${browser}`, () => {
  let server, visitor, reports, asked;

  before(async () => {
    reports = [];
    asked = [];
    server = await serve({
      site: join(import.meta.dirname, 'testing/privacy'),
      onRequest(request) {
        asked.push(request.url);
        if (request.url !== '/report') return;
        let body = '';
        request.on('data', (data) => (body += data));
        request.on('end', () => reports.push(JSON.parse(body)['csp-report']['blocked-uri']));
      },
    });
    visitor = openWithLog(browser, `${server.url}/?seed=${seed}`);
  });
  after(async () => {
    await visitor?.log();
    await server?.close();
  });

  it(`is empty from the moment the element is ready until it is removed, over random walks (seed ${seed}) (Q11)`, async () => {
    for (let tries = 0; !asked.includes('/done.js'); tries++) {
      expect(tries, 'the visit takes two minutes at most').to.be.below(1200);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const own = await visitor.log();

    if (browser !== 'webkit') {
      const kept = seenBy(
        'the browser',
        own.map((address) => new URL(address)).map(({ pathname, search }) => pathname + search),
      );
      expect(kept.during, 'the log of the browser').to.deep.equal([]);
      expect(kept.after, 'the log of the browser').to.include.members(attempts);
    }

    // A report comes as a request of its own: the server has none during the visit, and one for each attempt after it.
    const served = seenBy('the server', asked);
    expect(served.during, `the log of the server; reported: ${reports.join(', ')}`).to.deep.equal([]);
    expect(served.after, 'the log of the server').to.include.members(attempts.filter((path) => path !== '/attempt-elsewhere'));
    expect(attempts.filter((path) => !reports.some((address) => address.endsWith(path)))).to.deep.equal([]);

    // The walks are worth something only if they went everywhere.
    const met = new URL(served.end, server.url).searchParams.get('met').split(',').sort();
    expect(met).to.deep.equal(['distress', 'intro', 'question', 'result', 'review']);
  }).timeout(150_000);
});
