import { expect } from 'chai';

import { loadDirectory } from '../kinds/listing/load.js';
import { loadSelfCheck } from '../kinds/self-check/load.js';
import type { PairError } from '../problems/pair-error.js';
import { body, type MisbehavingServer, silence, startMisbehavingServer, status } from '../testing/misbehaving-server.js';

const list = body('Nom;Ville\nLa Halte;Brest\n', { 'content-type': 'text/csv' });
const content = body('{"format":"pair-aidance/directory@1"}', { 'content-type': 'application/json' });

describe('loading, whatever the kind of document', () => {
  let server: MisbehavingServer;
  before(async () => (server = await startMisbehavingServer()));
  after(() => server.close());

  for (const [name, load, good] of [
    ['loadDirectory', loadDirectory, list],
    ['loadSelfCheck', loadSelfCheck, content],
  ] as const) {
    it(`${name} shares a document, and asks again when it is to be fresh, or with other options`, async () => {
      const url = server.serve(good);
      const [first, second] = await Promise.all([load(url), load(url)]);
      expect(first).to.equal(second);
      expect(await load(url)).to.equal(first);
      expect(server.requests(url)).to.have.lengthOf(1);
      const fresh = await load(url, { fresh: true });
      expect(fresh).to.not.equal(first);
      expect(await load(url), 'shared from then on').to.equal(fresh);
      await load(url, { maxBytes: 1000 });
      expect(server.requests(url)).to.have.lengthOf(3);
    });

    it(`${name} takes the fetch, the size, the time and the attempts that it is given`, async () => {
      const url = server.serve(good);
      const asked: string[] = [];
      await load(url, { fetch: (request) => (asked.push((request as Request).url), fetch(request)) });
      expect(asked).to.deep.equal([url]);
      const fails = (options: Parameters<typeof load>[1], address: string) =>
        load(address, options).then(
          () => 'loaded',
          ({ code }: PairError) => code,
        );
      expect(await fails({ maxBytes: 5 }, url)).to.equal('too-large');
      expect(await fails({ timeoutMs: 100, retries: 0 }, server.serve(silence))).to.equal('timeout');
      const busy = server.serve(status(500));
      expect(await fails({ retries: 0 }, busy)).to.equal('http');
      expect(server.requests(busy)).to.have.lengthOf(1);
    });
  }

  it('gives what nobody can change, since others have it too', async () => {
    const loaded = await loadDirectory(server.serve(list));
    expect(() => loaded.directory.listings.pop()).to.throw(TypeError);
    expect(() => Object.assign(loaded.directory, { listings: [] })).to.throw(TypeError);
    expect(() => Object.assign(loaded, { problems: [] })).to.throw(TypeError);
  });
});
