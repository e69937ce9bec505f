import { expect } from 'chai';

import type { PairError } from '../../problems/pair-error.js';
import {
  type Behaviour,
  body,
  cut,
  endless,
  type MisbehavingServer,
  silence,
  startMisbehavingServer,
  status,
} from '../../testing/misbehaving-server.js';
import { withTexts } from '../../testing/self-check-flows.js';
import { loadSelfCheck } from './load.js';
import { SELF_CHECK_FORMAT, type SelfCheckRules } from './schema.js';

const rules: SelfCheckRules = {
  format: SELF_CHECK_FORMAT,
  id: 'essai',
  version: '1',
  start: 'un',
  questions: [{ id: 'un', next: 'review', answers: [{ id: 'a' }, { id: 'b' }] }],
  outcomes: [{ id: 'fin', steps: ['suite'] }],
  statements: [],
  steps: [{ id: 'suite' }],
  notions: [],
};
const document = withTexts(rules);
document.texts.fr!.title = 'Être là';
const written = JSON.stringify(document);
const json = { 'content-type': 'application/json' };

describe('loadSelfCheck, against a server that misbehaves', () => {
  let server: MisbehavingServer;
  before(async () => (server = await startMisbehavingServer()));
  after(() => server.close());

  const load = (...behaviours: [Behaviour, ...Behaviour[]]) => loadSelfCheck(server.serve(...behaviours));
  const fail = (url: string, signal?: AbortSignal): Promise<PairError> =>
    loadSelfCheck(url, signal && { signal }).then(
      () => expect.fail('it loaded'),
      (error: PairError) => error,
    );

  it('gives an owner’s document once it was checked (Q10)', async () => {
    const { selfCheck, problems } = await load(body(written, json));
    expect(problems).to.deep.equal([]);
    expect(selfCheck).to.deep.equal(document);
  });

  it('reads a byte-order mark, a wrong type and what an old editor wrote in Windows-1252, accents whole', async () => {
    for (const bytes of [`\ufeff${written}`, Buffer.from(written, 'latin1')]) {
      const { selfCheck } = await load(body(bytes, { 'content-type': 'text/plain' }));
      expect(selfCheck?.texts['fr']?.title).to.equal('Être là');
    }
  });

  it('gives no self-check but what to mend for a document with a fault, of another kind, or of a later version (Q10)', async () => {
    const dangling = { ...document, questions: [{ ...document.questions[0]!, next: 'deux' }] };
    const found = [];
    for (const value of [dangling, null, [], {}, { listings: [] }, { ...document, format: 'pair-aidance/self-check@2' }]) {
      const { selfCheck, problems } = await load(body(JSON.stringify(value), json));
      expect(selfCheck).to.equal(undefined);
      expect(problems[0]?.advice.fr).to.match(/\S/);
      found.push(problems[0]?.code);
    }
    expect(found).to.deep.equal([
      'dangling',
      'not-a-self-check',
      'not-a-self-check',
      'not-a-self-check',
      'not-a-self-check',
      'newer-format',
    ]);
  });

  it('takes neither a prototype from a document nor more depth than the stack holds', async () => {
    const nasty = written.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    expect((await load(body(nasty, json))).selfCheck?.id).to.equal('essai');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    const deep = written.replace('"notions":[]', `"notions":${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    expect((await load(body(deep, json))).selfCheck).to.equal(undefined);
  });

  it('refuses a web page, and half a document, as not JSON', async () => {
    for (const content of ['<!doctype html><title>Page</title>', written.slice(0, -40)])
      expect((await fail(server.serve(body(content, json)))).code).to.equal('not-json');
  });

  it('tries again after 503 and after a connection that was cut, not after 404', async () => {
    const [busy, broken, gone] = [
      server.serve(status(503), body(written, json)),
      server.serve(cut(written), body(written, json)),
      server.serve(status(404), body(written, json)),
    ];
    const [first, second, error] = await Promise.all([loadSelfCheck(busy), loadSelfCheck(broken), fail(gone)]);
    expect([first.selfCheck?.id, second.selfCheck?.id]).to.deep.equal(['essai', 'essai']);
    expect([error.code, error.status]).to.deep.equal(['http', 404]);
    expect([busy, broken, gone].map((url) => server.requests(url).length)).to.deep.equal([2, 2, 1]);
  });

  it('leaves a document that does not end at 16 MB', async () => {
    const url = server.serve(endless());
    expect((await fail(url)).code).to.equal('too-large');
    expect(await server.abandoned(url)).to.equal(true);
  });

  it('refuses an address that is not http or https, or that holds a password, without asking', async () => {
    for (const url of ['javascript:alert(1)', 'data:application/json,{}', 'ftp://example.org/x.json', 'https://a:b@example.org/x.json'])
      expect((await fail(url)).code).to.equal('invalid-url');
  });

  it('stops with the reason of its signal, and lets go of the server; one that was aborted before asks nothing', async () => {
    const [url, never] = [server.serve(silence), server.serve(body(written, json))];
    const controller = new AbortController();
    const failed = fail(url, controller.signal);
    while (server.requests(url).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const reason = new Error('left');
    controller.abort(reason);
    expect(await failed).to.equal(reason);
    expect(await server.abandoned(url)).to.equal(true);
    expect(await fail(never, controller.signal)).to.equal(reason);
    expect(server.requests(never)).to.deep.equal([]);
  });
});
