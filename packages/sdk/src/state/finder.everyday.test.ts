import { expect } from 'chai';

import { terms } from '../kinds/listing/terms.js';
import type { Place } from '../reading/place.js';
import { directoryOf, ids, rennes } from '../testing/small-directory.js';
import { createFinder } from './finder.js';

const directory = {
  ...directoryOf([
    { id: 'a', name: 'Abri', topics: ['alcool'], place: { commune: 'Vitré', postcode: '35500', location: { lat: 48.123, lon: -1.21 } } },
    { id: 'b', name: 'Bateau', topics: ['Cocaïne'], audiences: ['entourage'] },
    { id: 'c', name: 'Cap', topics: ['toutes-les-addictions'] },
  ]),
  vocabulary: terms,
};

describe('a finder asked in everyday words', () => {
  it('finds what they stand for, also where the owner wrote a word of their own, and by the broader subject', async () => {
    const finder = createFinder(directory);
    await finder.search('je veux arrêter de boire');
    expect([ids(finder.get()), finder.get().matched]).to.deep.equal([['a', 'c'], undefined]);
    await finder.search('coke');
    expect(ids(finder.get())).to.deep.equal(['b', 'c']);
    await finder.search('drogue');
    expect(ids(finder.get())).to.deep.equal(['b', 'c']);
  });

  it('shows the best part where no record has all, says which, and forgets it with the next words', async () => {
    const finder = createFinder(directory);
    await finder.search('boire yoga');
    expect([ids(finder.get()), finder.get().matched, finder.get().ways]).to.deep.equal([['a', 'c'], 'boire', undefined]);
    expect(finder.get().query.words).to.equal('boire yoga');
    await finder.toggleFilter('departement', '35');
    expect([ids(finder.get()), finder.get().matched]).to.deep.equal([['a'], 'boire']);
    await finder.toggleFilter('audience', 'entourage');
    expect([ids(finder.get()), finder.get().matched, finder.get().ways !== undefined]).to.deep.equal([[], undefined, true]);
    await finder.clear();
    await finder.search('boire');
    expect('matched' in finder.get()).to.equal(false);
  });

  it('prefers a commune that the words name to a part of them', async () => {
    const place: Place = { code: '35238', name: 'Rennes', postcode: '35000', location: rennes, approximate: false };
    const finder = createFinder(directory, { places: async (text) => (/^rennes$/i.test(text) ? [place] : []) });
    await finder.search('boire Rennes');
    const { total, matched, ways } = finder.get();
    expect([total, matched, ways?.meant.map(({ words }) => words)]).to.deep.equal([0, undefined, ['boire']]);
  });

  it('marks words of danger, whatever is found', async () => {
    const finder = createFinder(directory);
    for (const [words, danger] of [
      ['je veux mourir', true],
      ['me suicider xylophone', true],
      ['boire', undefined],
      ['', undefined],
    ] as const) {
      await finder.search(words);
      expect(finder.get().danger, words).to.equal(danger);
    }
  });

  it('keeps places for all addictions when one is chosen', async () => {
    const finder = createFinder({ ...directory, listings: [...directory.listings, { id: 'd', name: 'Dune', topics: ['tabac'] }] });
    await finder.toggleFilter('topic', 'tabac');
    expect(ids(finder.get())).to.deep.equal(['d', 'c']);
  });
});
