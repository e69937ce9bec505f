import { expect } from 'chai';

import type { PairError } from '../../problems/pair-error.js';
import { loadDirectory } from '../listing/load.js';
import { loadTrainings } from './load.js';

const answer =
  (text: string, type = 'application/json') =>
  async () =>
    new Response(text, { headers: { 'content-type': type } });
const catalogue = JSON.stringify({ format: 'pair-aidance/trainings@1', trainings: [{ id: 'a', title: 'DU' }] });

describe('loadTrainings', () => {
  it('reads JSON and CSV, with what is wrong in them', async () => {
    const fromJson = await loadTrainings('https://example.org/formations.json', { fetch: answer(catalogue) });
    expect([fromJson.trainings.trainings.map(({ title }) => title), fromJson.problems]).to.deep.equal([['DU'], []]);
    const fromCsv = await loadTrainings('https://example.org/formations.csv', { fetch: answer('Intitulé;Coût\nDU;cher\n', 'text/html') });
    expect(fromCsv.trainings.trainings).to.have.length(1);
    expect(fromCsv.problems.map(({ code }) => code)).to.deep.equal(['content-type', 'price-as-written']);
  });

  it('shares one request and one result among callers of one address, apart from directories', async () => {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      return answer(catalogue)();
    };
    const url = 'https://example.org/partage.json';
    const [first, second] = await Promise.all([loadTrainings(url, { fetch }), loadTrainings(url, { fetch })]);
    expect([first === second, requests]).to.deep.equal([true, 1]);
    const refused = await loadDirectory(url, { fetch }).catch((error: unknown) => error as PairError);
    expect([(refused as PairError).code, requests]).to.deep.equal(['format', 2]);
  });

  it('is a list when it is empty on purpose, and an error when nothing in it can be shown', async () => {
    const load = (text: string, type?: string) =>
      loadTrainings(`https://example.org/${encodeURIComponent(text)}`, { fetch: answer(text, type) }).then(
        ({ trainings }) => trainings.trainings.length,
        (error: unknown) => (error as PairError).code,
      );
    expect(await load('[]')).to.equal(0);
    expect(await load('[{}, {}]')).to.equal('format');
    expect(await load('<!doctype html>', 'text/html')).to.equal('not-json');
  });
});
