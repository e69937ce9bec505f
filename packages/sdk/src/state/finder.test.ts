import { expect } from 'chai';

import type { Listing } from '../kinds/listing/schema.js';
import type { Place } from '../reading/place.js';
import { type ListingFacetName } from '../search/listing-engine.js';
import { at, directoryOf, ids, rennes } from '../testing/small-directory.js';
import { createFinder, type FinderState } from './finder.js';

const small = directoryOf([
  { id: 'near', name: 'Zénith', topics: ['alcool'], place: at(48.14, -1.66), kind: 'group' },
  { id: 'far', name: 'Abri', topics: ['tabac'], place: { ...at(48.35, -1.5, '22000'), approximate: true } },
  { id: 'both', name: 'Écluse', topics: ['alcool', 'tabac'], serviceArea: ['35'] },
]);
const counts = ({ facets }: FinderState, facet: ListingFacetName) =>
  Object.fromEntries(facets.find(({ name }) => name === facet)?.values.map(({ value, count }) => [value, count]) ?? []);

describe('createFinder', () => {
  it('lists everything by name in French order at first', () => {
    expect(ids(createFinder(small).get())).to.deep.equal(['far', 'both', 'near']);
  });

  it('gives the same object until something changes, calls a listener at once and after each change', async () => {
    const finder = createFinder(small);
    const states: FinderState[] = [];
    const unsubscribe = finder.subscribe((state) => states.push(state));
    expect(states).to.deep.equal([finder.get()]);
    expect(finder.get()).to.equal(finder.get());
    await finder.toggleFilter('topic', 'alcool');
    expect(states.length).to.equal(2);
    expect(states[1]).to.equal(finder.get());
    unsubscribe();
    await finder.clear();
    expect(states.length).to.equal(2);
  });

  it('combines values of a facet with OR and facets with AND; a count is what its value alone would give', async () => {
    const finder = createFinder(small);
    await finder.toggleFilter('topic', 'alcool');
    expect(ids(finder.get())).to.deep.equal(['both', 'near']);
    expect(counts(finder.get(), 'topic')).to.deep.equal({ alcool: 2, tabac: 2 });
    expect(counts(finder.get(), 'departement')).to.deep.equal({ 22: 0, 35: 2 });
    await finder.toggleFilter('topic', 'tabac');
    expect(finder.get().total).to.equal(3);
    await finder.toggleFilter('departement', '22');
    expect(ids(finder.get())).to.deep.equal(['far']);
    expect(counts(finder.get(), 'departement')).to.deep.equal({ 22: 1, 35: 2 });
  });

  it('orders by distance in kilometres around a place and leaves out what is farther than the radius or has no point', async () => {
    const finder = createFinder(small);
    await finder.near({ name: 'Rennes', postcode: '35000', location: rennes });
    const [only] = finder.get().results;
    expect(finder.get().results.length).to.equal(1);
    expect(only?.distanceKm).to.be.within(2, 4);
    await finder.near({ radiusKm: 50 });
    expect(ids(finder.get())).to.deep.equal(['near', 'far']);
    expect(finder.get().results.map(({ approximate }) => approximate)).to.deep.equal([false, true]);
  });

  it('finds a listing near any of its places, and in the département of each (branches)', async () => {
    const finder = createFinder(
      directoryOf([{ id: 'two', name: 'Deux', place: at(43.3, 5.4, '13001'), branches: [at(48.14, -1.66), at(48.39, -4.49, '29200')] }]),
    );
    expect(Object.keys(counts(finder.get(), 'departement')).sort()).to.deep.equal(['13', '29', '35']);
    await finder.near({ location: rennes });
    expect(finder.get().results[0]?.distanceKm).to.be.within(2, 4);
  });

  it('finds what has the broader term of a chosen value, after what names it; by distance when a place is set', async () => {
    const listings: Listing[] = [
      { id: 'all', name: 'Abri', topics: ['toutes'], place: at(48.12, -1.68) },
      { id: 'one', name: 'Zénith', topics: ['alcool'], place: at(48.14, -1.66) },
      { id: 'other', name: 'Bateau', topics: ['tabac'] },
    ];
    const topics = [
      { code: 'alcool', fr: 'Alcool', broader: 'toutes' },
      { code: 'tabac', fr: 'Tabac' },
      { code: 'toutes', fr: 'Toutes' },
    ];
    const finder = createFinder({ ...directoryOf(listings), vocabulary: { topics } });
    expect(counts(finder.get(), 'topic')).to.deep.equal({ alcool: 2, tabac: 1, toutes: 1 });
    await finder.toggleFilter('topic', 'alcool');
    expect(ids(finder.get())).to.deep.equal(['one', 'all']);
    await finder.near({ location: rennes });
    expect(ids(finder.get())).to.deep.equal(['all', 'one']);
    await finder.clear();
    await finder.search('alcool');
    expect(ids(finder.get())).to.deep.equal(['one', 'all']);
  });

  it('finds a typed place with the function it was given, and says when there is none', async () => {
    const place: Place = { code: '35238', name: 'Rennes', postcode: '35000', location: rennes, approximate: false };
    const finder = createFinder(small, { places: async (text) => (text === '35000' ? [place] : []) });
    const seen: string[] = [];
    finder.subscribe(({ status, place: became }) => seen.push(`${status} ${became}`));
    await finder.near({ postcode: '35000' });
    expect(seen).to.deep.equal(['ready none', 'busy locating', 'ready found']);
    await finder.near({ name: 'Nulle Part' });
    expect([finder.get().place, finder.get().query.near, finder.get().total]).to.deep.equal(['unknown', undefined, 3]);
    const offline = createFinder(small, { places: () => Promise.reject(new Error('offline')) });
    await offline.near({ name: 'x' });
    expect([offline.get().place, offline.get().status, offline.get().total]).to.deep.equal(['failed', 'ready', 3]);
  });

  it('never lets a late place replace a newer one', async () => {
    const waiting: ((places: Place[]) => void)[] = [];
    const finder = createFinder(small, { places: () => new Promise((resolve) => waiting.push(resolve)) });
    const slow = finder.near({ name: 'Brest' });
    await finder.near({ name: 'Rennes', location: rennes });
    waiting[0]?.([{ code: '29019', name: 'Brest', postcode: '29200', location: { lat: 48.39, lon: -4.486 }, approximate: false }]);
    await slow;
    expect(finder.get().query.near?.name).to.equal('Rennes');
  });

  it('keeps a place under way when only the radius changes, and the same state when nothing does', async () => {
    let arrive: (places: Place[]) => void = () => {};
    const finder = createFinder(small, { places: () => new Promise((resolve) => (arrive = resolve)) });
    const located = finder.near({ postcode: '35000' });
    await finder.near({ radiusKm: 50 });
    await Promise.resolve();
    arrive([{ code: '35238', name: 'Rennes', postcode: '35000', location: rennes, approximate: false }]);
    await located;
    expect([finder.get().status, finder.get().place, finder.get().query.radiusKm, finder.get().total]).to.deep.equal([
      'ready',
      'found',
      50,
      2,
    ]);
    const state = finder.get();
    await Promise.all([finder.more(), finder.search('')]);
    expect(finder.get()).to.equal(state);
    await finder.near({ radiusKm: NaN });
    expect(finder.get().query.radiusKm).to.equal(50);
  });

  it('settles each action when its effect, or that of a later one, shows', async () => {
    const finder = createFinder(small);
    const typed = [finder.search('z'), finder.search('ze'), finder.search('zenith')];
    await typed[0];
    expect([finder.get().query.words, ids(finder.get())]).to.deep.equal(['zenith', ['near']]);
    await Promise.all([finder.search('abri'), finder.near({ name: 'x' }), finder.toggleFilter('topic', 'tabac')]);
    expect([finder.get().status, ids(finder.get())]).to.deep.equal(['ready', ['far']]);
  });

  it('shows as many results as `pageSize` says, adds as many, and refuses what is no such number', async () => {
    const many = directoryOf(Array.from({ length: 20 }, (_, n) => ({ id: `l${n}`, name: `Groupe ${n}` })));
    const finder = createFinder(many, { pageSize: 8 });
    const sizes = [finder.get().results.length];
    for (let press = 0; press < 3; press++) {
      await finder.more();
      sizes.push(finder.get().results.length);
    }
    expect(sizes).to.deep.equal([8, 16, 20, 20]);
    await finder.search('groupe');
    expect(finder.get().results.length).to.equal(8);
    for (const pageSize of [0, -5, 2.5, NaN, Infinity])
      expect(() => createFinder(many, { pageSize }), String(pageSize)).to.throw(RangeError);
  });

  it('shows 20 results, then 20 more', async () => {
    const finder = createFinder(directoryOf(Array.from({ length: 45 }, (_, index) => ({ id: String(index), name: `Groupe ${index}` }))));
    const sizes = [finder.get().results.length];
    for (let press = 0; press < 3; press += 1) {
      await finder.more();
      sizes.push(finder.get().results.length);
    }
    expect(sizes).to.deep.equal([20, 40, 45, 45]);
    await finder.search('groupe');
    expect(finder.get().results.length).to.equal(20);
    expect(finder.get().results[2]?.listing.name).to.equal('Groupe 2');
  });

  it('tells the other listeners when one throws, and says so in the console', async () => {
    const finder = createFinder(small);
    const { error } = console;
    const reported: unknown[] = [];
    console.error = (thrown) => reported.push(thrown);
    let told = 0;
    finder.subscribe(() => {
      throw new Error('host');
    });
    finder.subscribe(() => (told += 1));
    await finder.toggleFilter('topic', 'alcool');
    console.error = error;
    expect([told, reported.map(String)]).to.deep.equal([2, ['Error: host', 'Error: host']]);
  });
});

describe('finder links', () => {
  it('keep the other parameters of the page', async () => {
    const finder = createFinder(small);
    await finder.toggleFilter('topic', 'alcool');
    expect(finder.link('p-', '?page=2&p-topic=tabac&p-q=x')).to.equal('?page=2&p-topic=alcool');
  });

  it('carry words, filters and a typed town, never a device’s position, and are read back', async () => {
    const place: Place = { code: '35238', name: 'Rennes', postcode: '35000', location: rennes, approximate: false };
    const places = async (text: string) => (text.includes('35000') ? [place] : []);
    const finder = createFinder(small, { places });
    await finder.search('écluse & co');
    await finder.toggleFilter('topic', 'alcool');
    await finder.near({ postcode: '35000', radiusKm: 50 });
    expect(finder.link()).to.equal('?q=%C3%A9cluse+%26+co&topic=alcool&near=35000+Rennes&radius=50');
    const other = createFinder(small, { places });
    await other.open(finder.link('p-'), 'p-');
    expect(other.get()).to.deep.equal(finder.get());
    await finder.near({ location: { lat: 47.987654, lon: -2.123456 } });
    expect(finder.link()).to.equal('?q=%C3%A9cluse+%26+co&topic=alcool');
  });

  it('leave out what is unknown, too long or out of range', async () => {
    const finder = createFinder(small);
    await finder.open(
      `https://example.org/?topic=alcool&topic=alcool&topic=nope&radius=-4&near=${'x'.repeat(5000)}&q=${'y'.repeat(5000)}&color=red#topic=tabac`,
    );
    const { filters, words, radiusKm } = finder.get().query;
    expect([filters, radiusKm, words.length]).to.deep.equal([{ topic: ['alcool'] }, 20, 0]);
    await finder.open(`?q=${'y'.repeat(300)}`);
    expect(finder.get().query.words).to.equal('y'.repeat(200));
    for (const [before, chosen] of [
      [3000, { topic: ['alcool'] }],
      [4000, {}],
    ] as const) {
      await finder.open(`?color=${'x'.repeat(before)}&topic=alcool`);
      expect(finder.get().query.filters, `after ${before} characters`).to.deep.equal(chosen);
    }
  });
});
