import { expect } from 'chai';

import { everydayQueries } from '../testing/judged-everyday.js';
import { judgedListings, judgedVocabulary } from '../testing/judged-listings.js';
import { buildTextIndex, type TextIndex } from './text-index.js';

describe('judged queries of people in trouble', () => {
  let index: TextIndex;
  before(async () => {
    index = await buildTextIndex(judgedListings, judgedVocabulary);
  });
  const all = judgedListings.map(({ id }) => id);
  const mustOf = ({ must }: (typeof everydayQueries)[number]) => (must === 'all' ? all : must);
  const idsOf = (query: string) => Array.from(index.search(query).ids, (position) => judgedListings[position]!.id);
  /** What is shown: the answer to the part that is answered, where no listing has all. */
  const shown = (query: string) => idsOf(index.search(query).part ?? query);

  it('are at least 60, a third of which find nothing, and name listings that exist', () => {
    const named = everydayQueries.flatMap((query) => [...mustOf(query), ...(query.mustNot ?? []), ...(query.may ?? [])]);
    expect(named.filter((id) => !all.includes(id))).to.deep.equal([]);
    expect(everydayQueries.length).to.be.at.least(60);
    expect(everydayQueries.filter(({ must }) => must.length === 0).length).to.be.at.least(everydayQueries.length / 3 - 1);
    expect(new Set(everydayQueries.map(({ query }) => query)).size).to.equal(everydayQueries.length);
  });

  it('never find what they must not', () => {
    const wrong = everydayQueries.map(({ query, mustNot = [] }) => ({ query, found: shown(query).filter((id) => mustNot.includes(id)) }));
    expect(wrong.filter(({ found }) => found.length > 0)).to.deep.equal([]);
  });

  it('find all that they must, and nothing else: precision 1, recall 1', () => {
    let [right, wrong, missed] = [0, 0, 0];
    const faults: string[] = [];
    for (const each of everydayQueries) {
      const [found, must] = [shown(each.query), mustOf(each)];
      const tooMany = found.filter((id) => !must.includes(id) && !each.may?.includes(id));
      const lost = must.filter((id) => !found.includes(id));
      right += must.length - lost.length;
      wrong += tooMany.length;
      missed += lost.length;
      if (tooMany.length + lost.length > 0) faults.push(`${each.query}: too many ${tooMany.join(' ')}; missed ${lost.join(' ')}`);
    }
    const [precision, recall] = [right / (right + wrong), right / (right + missed)];
    console.log(`${everydayQueries.length} everyday queries: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(faults).to.deep.equal([]);
  });

  it('say which part of them is answered, and only where no listing answers all', () => {
    const parts = everydayQueries.map(({ query, part }) => ({ query, said: index.search(query).part, part }));
    expect(parts.filter(({ said, part }) => said !== part)).to.deep.equal([]);
  });

  it('say which of them speak of danger', () => {
    const marks = everydayQueries.filter(({ query, danger = false }) => (index.search(query).marks?.danger ?? false) !== danger);
    expect(marks.map(({ query }) => query)).to.deep.equal([]);
  });
});
