import { expect } from 'chai';

import type { Training, TrainingCatalogue } from '../kinds/training/schema.js';
import { trainingTerms } from '../kinds/training/terms.js';
import { type TrainingFacetName, trainingFacetNames } from '../search/training-engine.js';
import { type CatalogueState, createCatalogue } from './catalogue.js';

const now = () => new Date('2026-11-22T12:00:00Z');
const today = '2026-11-22';
const documentOf = (trainings: Training[]): TrainingCatalogue => ({
  format: 'pair-aidance/trainings@1',
  vocabulary: trainingTerms,
  trainings,
});
const rennes = { lat: 48.117, lon: -1.678 };

const du: Training = {
  id: 'du',
  title: 'DU Pair-aidance',
  kind: 'university-diploma',
  organisers: ['Université de Port-Aubert'],
  topics: ['sante-mentale'],
  audiences: ['personnes-concernees'],
  formats: ['sur-place', 'en-ligne'],
  places: [{ postcode: '35000', commune: 'Rennes', location: rennes }],
  duration: { hours: 120 },
  cost: { state: 'amount', euros: 1100 },
  funding: ['employeur'],
  prerequisites: { required: ['experience-vecue'] },
  internship: { necessity: 'required' },
  sessions: [
    { id: 'late', start: '2027-01-18', end: '2027-06-26', deadline: '2026-11-27' },
    { id: 'past', start: '2025-01-18', end: '2025-06-26' },
  ],
  verifiedAt: '2026-10',
};
const certification: Training = {
  id: 'certification',
  title: 'Certification',
  kind: 'certification',
  topics: ['toutes-les-addictions'],
  regions: ['bretagne'],
  level: 5,
  register: { code: 'RS1234', state: 'active' },
  cost: { state: 'depends' },
  sessions: [{ id: 'a', deadline: '2027-03-15', start: '2027-05-10' }],
};
const etp: Training = {
  id: 'etp',
  title: 'Éducation thérapeutique',
  duration: { hours: 40 },
  cost: { state: 'free' },
  prerequisites: { none: true },
  sessions: [{ id: 'a', start: '2025-01-01' }],
};
const old: Training = { id: 'old', title: 'Ancien DU', standing: 'historical', topics: ['vih'] };
const small = documentOf([etp, old, certification, du]);

const ids = ({ results }: CatalogueState) => results.map(({ training }) => training.id);
const values = ({ facets }: CatalogueState, facet: TrainingFacetName) =>
  Object.fromEntries(facets.find(({ name }) => name === facet)?.values.map(({ value, count }) => [value, count]) ?? []);

describe('createCatalogue', () => {
  it('shows the soonest deadlines first, what has no date last, and the past apart', () => {
    const state = createCatalogue(small, { now }).get();
    expect(ids(state)).to.deep.equal(['du', 'certification', 'etp']);
    expect(state.archive.map(({ training }) => training.id)).to.deep.equal(['old']);
    expect([state.total, state.today]).to.deep.equal([3, today]);
    expect(values(state, 'topic')).to.deep.equal({ 'toutes-les-addictions': 1, 'sante-mentale': 1 });
  });

  it('never offers a past date; a training without dates stays (T2)', () => {
    const { results } = createCatalogue(small, { now }).get();
    const [first, , last] = results;
    expect(first?.sessions.map(({ session, state }) => [session.id, state])).to.deep.equal([
      ['late', 'last-week'],
      ['past', 'over'],
    ]);
    expect(first?.next?.daysLeft).to.equal(5);
    expect([last?.training.id, last?.next, last?.sessions[0]?.offered]).to.deep.equal(['etp', undefined, false]);
  });

  it('filters by everything that a card shows, the words for nothing said included (T4, T6, T7)', async () => {
    const expected: Record<TrainingFacetName, string[]> = {
      kind: ['university-diploma'],
      region: ['a-distance', 'bretagne'],
      format: ['sur-place', 'en-ligne'],
      topic: ['sante-mentale'],
      audience: ['personnes-concernees'],
      session: ['last-week'],
      cost: ['amount'],
      funding: ['employeur'],
      duration: ['up-to-150'],
      level: ['unknown'],
      register: ['unknown'],
      prerequisite: ['experience-vecue'],
      internship: ['required'],
      organiser: ['Université de Port-Aubert'],
      freshness: ['fresh'],
    };
    for (const facet of trainingFacetNames) {
      for (const value of expected[facet]) {
        const catalogue = createCatalogue(small, { now });
        await catalogue.toggleFilter(facet, value);
        expect(ids(catalogue.get()), `${facet} ${value}`).to.include('du');
        expect(catalogue.get().query.filters, facet).to.deep.equal({ [facet]: [value] });
      }
    }
    const state = createCatalogue(small, { now }).get();
    expect(values(state, 'cost')).to.deep.equal({ free: 1, amount: 1, depends: 1 });
    expect(values(state, 'prerequisite')).to.deep.equal({ 'experience-vecue': 1, none: 1, unknown: 1 });
    expect(values(state, 'session')).to.deep.equal({ 'last-week': 1, open: 1, none: 1 });
    expect(values(state, 'level')).to.deep.equal({ 5: 1, unknown: 2 });
    expect(values(createCatalogue(documentOf([{ id: 'a', title: 'Rien' }]), { now }).get(), 'cost')).to.deep.equal({ unknown: 1 });
    const inWords = { state: 'unknown' as const, words: '1 100 € / 850 € (tarif réduit)' };
    expect(values(createCatalogue(documentOf([{ id: 'a', title: 'Dit', cost: inWords }]), { now }).get(), 'cost')).to.deep.equal({});
  });

  it('shows a session without any date after those that have one, and offers it no more than they', async () => {
    const sessions = [{ id: 'unsaid' }, { id: 'closed', start: '2027-03', status: 'closed' as const }];
    const [first] = createCatalogue(documentOf([{ id: 'a', title: 'A', sessions }]), { now }).get().results;
    expect(first?.sessions.map(({ session: { id }, state, offered }) => [id, state, offered])).to.deep.equal([
      ['closed', 'closed', false],
      ['unsaid', 'undated', false],
    ]);
    expect(first?.next?.session.id).to.equal('closed');
  });

  it('is searched by format, by region and by the département of any place', async () => {
    const catalogue = createCatalogue(
      documentOf([
        { id: 'a', title: 'Un', formats: ['en-ligne'], regions: ['centre-val-de-loire'] },
        { id: 'b', title: 'Deux', places: [{ commune: 'Vannes', postcode: '56000' }, { postcode: '29000' }] },
      ]),
      { now },
    );
    const answer = async (words: string) => (await catalogue.search(words), ids(catalogue.get()));
    expect([await answer('distanciel'), await answer('Centre-Val de Loire'), await answer('centre')]).to.deep.equal([['a'], ['a'], []]);
    expect([await answer('finistère'), await answer('bretagne'), await answer('vannes 56000')]).to.deep.equal([['b'], ['b'], ['b']]);
  });

  it('compares three at most, keeps them while filtering, and says why a fourth is refused (T8)', async () => {
    const catalogue = createCatalogue(documentOf([du, certification, etp, old]), { now });
    for (const id of ['du', 'etp', 'old']) await catalogue.compare(id);
    expect(catalogue.get().refused).to.equal(undefined);
    await catalogue.compare('certification');
    expect(catalogue.get().refused).to.deep.equal({ id: 'certification', reason: 'three-already' });
    expect(catalogue.get().query.compared).to.deep.equal(['du', 'etp', 'old']);
    await catalogue.search('certification');
    expect([ids(catalogue.get()), catalogue.get().refused]).to.deep.equal([['certification'], undefined]);
    expect(catalogue.get().compared.map(({ training }) => training.id)).to.deep.equal(['du', 'etp', 'old']);
    await catalogue.compare('etp');
    await catalogue.compare('certification');
    expect(await catalogue.compare('nowhere').catch((error: unknown) => error)).to.be.instanceOf(RangeError);
    expect(catalogue.get().query.compared).to.deep.equal(['du', 'old', 'certification']);
    await catalogue.clear();
    expect(catalogue.get().compared).to.have.length(3);
  });

  it('keeps the page of results when the comparison changes', async () => {
    const catalogue = createCatalogue(documentOf(Array.from({ length: 50 }, (_, n) => ({ id: String(n), title: `Formation ${n}` }))));
    await catalogue.more();
    await catalogue.compare('3');
    expect(catalogue.get().results).to.have.length(40);
  });

  it('shows as many trainings at once as `pageSize` says, and refuses what is no such number', () => {
    const document = documentOf(Array.from({ length: 50 }, (_, n) => ({ id: String(n), title: `Formation ${n}` })));
    expect(createCatalogue(document, { pageSize: 5 }).get().results).to.have.length(5);
    expect(() => createCatalogue(document, { pageSize: 0 })).to.throw(RangeError);
  });

  it('orders by title, duration or cost, what is not said last', async () => {
    const catalogue = createCatalogue(small, { now });
    const orders: string[][] = [];
    for (const by of ['title', 'duration', 'cost', null] as const) {
      await catalogue.sort(by);
      orders.push(ids(catalogue.get()));
    }
    expect(orders).to.deep.equal([
      ['certification', 'du', 'etp'],
      ['etp', 'du', 'certification'],
      ['etp', 'du', 'certification'],
      ['du', 'certification', 'etp'],
    ]);
  });

  it('is near by the nearest of its places', async () => {
    const brest = { lat: 48.39, lon: -4.486 };
    const catalogue = createCatalogue(
      documentOf([{ id: 'two', title: 'Deux', places: [{ location: brest }, { location: rennes, approximate: true }] }]),
    );
    await catalogue.near({ name: 'Rennes', location: rennes, radiusKm: 10 });
    const [found] = catalogue.get().results;
    expect([found?.training.id, found?.distanceKm, found?.approximate]).to.deep.equal(['two', 0, true]);
  });

  it('says in a link what is asked, how it is ordered and what is compared, and takes it up again', async () => {
    const catalogue = createCatalogue(small, { now });
    await catalogue.compare('old');
    await catalogue.compare('du');
    await catalogue.sort('cost');
    await catalogue.toggleFilter('cost', 'amount');
    const link = catalogue.link('t-', '?page=2');
    expect(link).to.equal('?page=2&t-sort=cost&t-compare=old&t-compare=du&t-cost=amount');
    const other = createCatalogue(small, { now });
    await other.open(link, 't-');
    expect(other.get().query).to.deep.equal(catalogue.get().query);
    await other.open('?sort=size&compare=nowhere&compare=du&compare=du&cost=none');
    expect([other.get().query.sort, other.get().query.compared, other.get().query.filters]).to.deep.equal([undefined, ['du'], {}]);
  });

  it('finds one training by its id, whatever is asked', () => {
    const catalogue = createCatalogue(small, { now });
    expect(catalogue.training('old')?.training).to.equal(old);
    expect(catalogue.training('nowhere')).to.equal(undefined);
  });
});
