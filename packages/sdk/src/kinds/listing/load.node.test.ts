import { expect } from 'chai';

import { defaultLimits } from '../../client/download.js';
import type { PairError } from '../../problems/pair-error.js';
import { json, list, gaps, fail, load, good, names } from '../../testing/loading.js';
import { body, cut, endless, gzipBomb, type MisbehavingServer, startMisbehavingServer, status } from '../../testing/misbehaving-server.js';
import { loadDirectory } from './load.js';

const codes = async (url: string) => (await load(url)).problems.map(({ code }) => code);

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
