import { expect } from 'chai';

import type { Place, Places } from '../reading/place.js';
import { at, directoryOf, rennes } from '../testing/small-directory.js';
import { createFinder } from './finder.js';

describe('a finder that finds nothing', () => {
  it('offers what would help: farther, fewer filters, no words, the nearest, and what needs no travel', async () => {
    const finder = createFinder(
      directoryOf([
        { id: 'a', name: 'Abri', topics: ['alcool'], place: at(48.35, -1.5) },
        { id: 'b', name: 'Bateau', topics: ['tabac'], formats: ['en-ligne'], contact: { url: 'https://example.org' } },
        { id: 'c', name: 'Cap', topics: ['alcool'], formats: ['telephone'], place: at(43.3, 5.4), contact: { phone: '3114' } },
        { id: 'd', name: 'Dune', formats: ['en-ligne'] },
      ]),
    );
    await finder.near({ location: rennes, radiusKm: 5 });
    const { ways } = finder.get();
    expect([ways?.farther, ways?.without, ways?.nearest?.listing.id, ways?.remote.map(({ listing }) => listing.id)]).to.deep.equal([
      { radiusKm: 50, total: 1 },
      [],
      'a',
      ['b', 'c'],
    ]);
    await finder.near(null);
    await finder.toggleFilter('topic', 'tabac');
    await finder.search('abri');
    expect(finder.get().ways).to.deep.equal({
      meant: [],
      without: [
        { facet: 'topic', value: 'tabac', label: { fr: 'Tabac', en: 'Tabac' }, total: 1 },
        { words: 'abri', total: 1 },
      ],
      remote: [],
    });
    await finder.clear();
    expect(finder.get().ways).to.equal(undefined);
    expect(createFinder(directoryOf([])).get().ways).to.equal(undefined);
  });
});

describe('what words that find nothing may mean', () => {
  const place: Place = { code: '35238', name: 'Rennes', postcode: '35000', location: rennes, approximate: false };
  const finderOf = (places?: Places) =>
    createFinder(
      directoryOf([
        { id: 'a', name: 'Abri', topics: ['alcool'], place: { postcode: '35510', location: { lat: 48.12, lon: -1.6 } } },
        { id: 'b', name: 'Bateau', topics: ['tabac'], kind: 'group', place: { postcode: '29200', location: { lat: 48.39, lon: -4.49 } } },
        { id: 'c', name: 'Cap', topics: ['Jeux vidéo'], place: { postcode: '29200' } },
      ]),
      { places },
    );
  const inRennes = async (text: string) => (/^(35000|rennes?)$/i.test(text) ? [place] : []);
  const meant = async (words: string, finder = finderOf(inRennes)) => {
    await finder.search(words);
    return finder.get().ways?.meant ?? [];
  };

  it('is a value by its label or an alias that is not searched, with one typo in a long word', async () => {
    const group = { facet: 'kind', value: 'group', label: { fr: 'Groupe', en: 'Groupe' }, words: '', total: 1 };
    expect(await meant('GEM')).to.deep.equal([group]);
    expect((await meant('club hose')).map((each) => 'value' in each && each.value)).to.deep.equal(['group']);
    expect((await meant('club house alcool')).length, 'nothing that would give no result').to.equal(0);
    expect(await meant('gme'), 'a short word').to.deep.equal([]);
    expect(await meant('xylophone')).to.deep.equal([]);
  });

  it('leaves the other words to the search', async () => {
    expect(await meant('un club bateau house')).to.deep.equal([]);
    const [one] = await meant('bateau et club house');
    expect([one?.words, one?.total]).to.deep.equal(['bateau', 1]);
  });

  it('is a commune, at the smallest distance that gives something', async () => {
    const near = { name: 'Rennes', postcode: '35000', location: rennes, approximate: false };
    expect(await meant('Rennes')).to.deep.equal([{ near: { ...near, radiusKm: 20 }, words: '', total: 1 }]);
    expect(await meant('alcool à Rennes')).to.deep.equal([{ near: { ...near, radiusKm: 20 }, words: 'alcool', total: 1 }]);
    expect(await meant('35000')).to.have.length(1);
    expect(await meant('tabac rennes'), 'none near').to.deep.equal([]);
    expect(await meant('renne'), 'another name').to.deep.equal([]);
    const narrow = finderOf(inRennes);
    await narrow.near({ radiusKm: 5 });
    expect((await meant('rennes', narrow)).map((each) => 'near' in each && each.near.radiusKm)).to.deep.equal([10]);
  });

  it('is a département whose name has a typo in one of several words', async () => {
    expect((await meant('ile et vilaine')).map((each) => 'value' in each && each.value)).to.deep.equal(['35']);
  });

  it('is asked only when no record has the words, and shows without a gazetteer', async () => {
    const finder = finderOf(inRennes);
    await finder.toggleFilter('topic', 'tabac');
    expect(await meant('alcool', finder)).to.deep.equal([]);
    const chosen = finderOf(inRennes);
    await chosen.toggleFilter('kind', 'group');
    expect(await meant('club house', chosen), 'chosen already').to.deep.equal([]);
    expect(await meant('rennes', finderOf())).to.deep.equal([]);
    expect(
      await meant(
        'rennes',
        finderOf(() => Promise.reject(new Error('offline'))),
      ),
    ).to.deep.equal([]);
    expect(await meant('rennes', finderOf(() => { throw new Error('broken'); }))).to.deep.equal([]); // prettier-ignore
    expect(
      await meant(
        'rennes',
        finderOf(() => new Promise(() => {})),
      ),
    ).to.deep.equal([]);
  });
});
