import { expect } from 'chai';

import { judgedListings, judgedVocabulary } from '../testing/judged-listings.js';
import { judgedQueries } from '../testing/judged-queries.js';
import { buildTextIndex, type TextIndex } from './text-index.js';

describe('judged queries', () => {
  let index: TextIndex;
  before(async () => {
    index = await buildTextIndex(judgedListings, judgedVocabulary);
  });
  const answer = (query: string) => Array.from(index.search(query).ids, (position) => judgedListings[position]!.id);

  it('are at least 60, a third of them hard, 20 with something not to be found, and name listings that exist', () => {
    const ids = new Set(judgedListings.map(({ id }) => id));
    expect(
      judgedQueries.flatMap(({ must, mustNot, may = [] }) => [...must, ...mustNot, ...may]).filter((id) => !ids.has(id)),
    ).to.deep.equal([]);
    expect(judgedQueries.length).to.be.at.least(60);
    expect(judgedQueries.filter(({ hard }) => hard).length).to.be.at.least(judgedQueries.length / 3);
    expect(judgedQueries.filter(({ mustNot }) => mustNot.length > 0).length).to.be.at.least(20);
  });

  it('never find what they must not', () => {
    const wrong = judgedQueries.map(({ query, mustNot }) => ({ query, found: answer(query).filter((id) => mustNot.includes(id)) }));
    expect(wrong.filter(({ found }) => found.length > 0)).to.deep.equal([]);
  });

  it('find all that they must, and nothing else: precision 1, recall 1', () => {
    let [right, wrong, missed] = [0, 0, 0];
    for (const { query, must, may = [] } of judgedQueries) {
      const found = answer(query);
      right += must.filter((id) => found.includes(id)).length;
      wrong += found.filter((id) => !must.includes(id) && !may.includes(id)).length;
      missed += must.filter((id) => !found.includes(id)).length;
    }
    const [precision, recall] = [right / (right + wrong), right / (right + missed)];
    console.log(`${judgedQueries.length} judged queries: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect([precision, recall]).to.deep.equal([1, 1]);
  });
});
