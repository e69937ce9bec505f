import { expect } from 'chai';

import { loadEngagement } from '../kinds/engagement/load.js';
import { loadSelfCheck } from '../kinds/self-check/load.js';
import type { PairError } from '../problems/pair-error.js';
import { smallEngagement } from '../testing/engagement-documents.js';
import { body, type MisbehavingServer, silence, startMisbehavingServer, status } from '../testing/misbehaving-server.js';

const json = { 'content-type': 'application/json' };

describe("an owner's content, against a server that misbehaves", () => {
  let server: MisbehavingServer;
  before(async () => (server = await startMisbehavingServer()));
  after(() => server.close());

  /** The error that both ways of loading end with. */
  async function refusal(url: string): Promise<PairError> {
    const errors = await Promise.all(
      [loadEngagement, loadSelfCheck].map((load) =>
        load(url).then(
          () => expect.fail('it loaded'),
          (error: PairError) => error,
        ),
      ),
    );
    expect(errors[0]?.code).to.equal(errors[1]?.code);
    return errors[0]!;
  }

  it('reads an explainer, also after a server that fails once', async () => {
    const url = server.serve(status(503), body(JSON.stringify(smallEngagement()), json));
    expect(await loadEngagement(url)).to.deep.equal({ engagement: smallEngagement(), problems: [] });
    expect(server.requests(url)).to.have.lengthOf(2);
  });

  it('says what is to be mended in a document that was read', async () => {
    const other = server.serve(body('{"format":"pair-aidance/directory@1"}', json));
    const { engagement, problems } = await loadEngagement(other);
    expect(engagement).to.equal(undefined);
    expect(problems.map(({ code }) => code)).to.deep.equal(['not-an-engagement']);
    expect((await loadSelfCheck(other)).problems.map(({ code }) => code)).to.deep.equal(['not-a-self-check']);
  });

  it('refuses a web page, and a document that is not there', async () => {
    expect(await refusal(server.serve(body('<!doctype html><p>Bonjour</p>', { 'content-type': 'text/html' })))).to.include({
      code: 'not-json',
    });
    const gone = server.serve(status(404));
    expect(await refusal(`${gone}?cle=secret#ici`)).to.include({ code: 'http', status: 404, url: gone });
    expect(await refusal('ftp://exemple.org/a.json')).to.include({ code: 'invalid-url' });
  });

  it('stops when it is told to, before it begins and while it waits', async () => {
    const url = server.serve(silence);
    const controller = new AbortController();
    const waiting = loadEngagement(url, { signal: controller.signal }).catch((error: unknown) => error);
    setTimeout(() => controller.abort('assez'), 50);
    expect(await waiting).to.equal('assez');
    expect(await loadEngagement(url, { signal: controller.signal }).catch((error: unknown) => error)).to.equal('assez');
    expect(server.requests(url)).to.have.lengthOf(1);
  });
});
