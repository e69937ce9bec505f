import { expect } from 'chai';
import fc from 'fast-check';

import type { Training, TrainingCatalogue } from '../kinds/training/schema.js';
import { trainingTerms } from '../kinds/training/terms.js';
import { distanceKm } from '../text/geo.js';
import { type CatalogueState, type CatalogueStore, createCatalogue } from './catalogue.js';
import { sorts, type TrainingFacetName, trainingFacetNames } from '../search/training-engine.js';
import { sessionState } from '../kinds/training/session.js';

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
        await catalogue.toggle(facet, value);
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
    await catalogue.compare('nowhere');
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
    await catalogue.toggle('cost', 'amount');
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

// A naive catalogue: no index, no bits, one sentence a rule.

const regions = { '35000': 'bretagne', '44000': 'pays-de-la-loire', '75001': 'ile-de-france' } as const;
const postcode = fc.constantFrom(...(Object.keys(regions) as (keyof typeof regions)[]));
const some = (...codes: string[]) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 2 });
const date = fc.constantFrom('2025-03-01', '2026-10-01', '2026-11-22', '2026-11-25', '2026-12-24', '2027-02-01', '2027-09');
const day = date.filter((value) => value.length === 10);
const session = fc.record(
  { start: date, end: date, opens: day, deadline: day, status: fc.constantFrom('open', 'full', 'closed', 'cancelled') },
  { requiredKeys: [] },
);
const training = fc.record(
  {
    title: fc.constantFrom('DU Pair', 'Certification', 'Éducation thérapeutique', 'École d’été', 'Atelier 2', 'Atelier 10'),
    kind: fc.constantFrom('university-diploma', 'course', 'Maison'),
    standing: fc.constantFrom('current', 'historical', 'foreign'),
    topics: some('alcool', 'tabac', 'jonglage'),
    formats: some('sur-place', 'en-ligne'),
    organisers: some('Université', 'Réseau'),
    regions: some('corse'),
    places: fc.array(
      postcode.map((code) => ({ postcode: code, location: { lat: 48 + Number(code) / 100_000, lon: -1 } })),
      { maxLength: 2 },
    ),
    duration: fc.record({ hours: fc.constantFrom(7, 40, 41, 150, 400, 560) }),
    level: fc.constantFrom(3, 6),
    register: fc.record({ state: fc.constantFrom('active', 'inactive') }),
    prerequisites: fc.oneof(
      fc.record({ none: fc.constant(true) }),
      fc.record({ required: some('experience-vecue'), advised: some('projet') }),
    ),
    cost: fc.oneof(
      fc.record({ state: fc.constantFrom('free', 'depends', 'unknown') }),
      fc.record({ state: fc.constantFrom('amount', 'from'), euros: fc.constantFrom(300, 1100) }),
    ),
    internship: fc.record({ necessity: fc.constantFrom('required', 'none') }),
    sessions: fc.array(session, { maxLength: 3 }).map((list) => list.map((one, at) => ({ ...one, id: String(at) }))),
    verifiedAt: fc.constantFrom('2026-10', '2025-10', '2020-01'),
  },
  { requiredKeys: ['title'] },
);
const trainings = fc.array(training, { maxLength: 30 }).map((list) => list.map((one, at) => ({ ...one, id: `t${at}` }) as Training));

const RANK = ['last-week', 'open', 'upcoming', 'full', 'closed', 'running', 'undated', 'over', 'cancelled'];
const UNSAID = 'unknown';

/** The states of a training's sessions, the most useful first. */
const statesOf = ({ sessions = [] }: Training) =>
  sessions.map((one) => sessionState(one, today)).sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
const nextOf = (one: Training) => statesOf(one).find((state) => !['over', 'cancelled'].includes(state));

function has(one: Training, facet: TrainingFacetName, value: string): boolean {
  const { places = [], formats = [], prerequisites: asked = {} } = one;
  switch (facet) {
    case 'region':
      return (
        (value === 'a-distance' && formats.includes('en-ligne')) ||
        Boolean(one.regions?.includes(value)) ||
        places.some((place) => regions[place.postcode as keyof typeof regions] === value)
      );
    case 'session':
      return (nextOf(one) ?? 'none') === value;
    case 'duration': {
      const hours = one.duration?.hours;
      if (hours === undefined) return value === UNSAID;
      return value === (hours <= 40 ? 'up-to-40' : hours <= 150 ? 'up-to-150' : hours <= 400 ? 'up-to-400' : 'over-400');
    }
    case 'level':
      return String(one.level ?? UNSAID) === value;
    case 'prerequisite': {
      const all = [...(asked.required ?? []), ...(asked.advised ?? [])];
      return all.length > 0 ? all.includes(value) : value === (asked.none ? 'none' : UNSAID);
    }
    case 'kind':
      return one.kind === value;
    case 'cost':
      return (one.cost?.state ?? UNSAID) === value;
    case 'register':
      return (one.register?.state ?? UNSAID) === value;
    case 'internship':
      return (one.internship?.necessity ?? UNSAID) === value;
    case 'freshness':
      return value === (one.verifiedAt === '2026-10' ? 'fresh' : one.verifiedAt === '2025-10' ? 'to-confirm' : 'old');
    case 'organiser':
      return Boolean(one.organisers?.includes(value));
    case 'audience':
    case 'funding':
      return false;
    default:
      return Boolean((facet === 'topic' ? one.topics : one.formats)?.includes(value));
  }
}

interface Asked {
  filters: Map<TrainingFacetName, string[]>;
  near: boolean;
  radiusKm: number;
  compared: string[];
}

const distanceOf = ({ places = [] }: Training) =>
  Math.min(Infinity, ...places.map(({ location }) => (location ? distanceKm(rennes, location) : Infinity)));

const naive = (all: readonly Training[], { filters, near, radiusKm }: Asked, except?: TrainingFacetName) =>
  all.filter(
    (one) =>
      (!near || distanceOf(one) <= radiusKm) &&
      [...filters].every(([facet, chosen]) => facet === except || chosen.some((value) => has(one, facet, value))),
  );

type Action =
  | { type: 'toggle'; facet: number; value: number }
  | { type: 'near'; radiusKm: number }
  | { type: 'away' }
  | { type: 'clear' }
  | { type: 'compare'; at: number }
  | { type: 'sort'; by: (typeof sorts)[number] | null }
  | { type: 'more' }
  | { type: 'reopen' };
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('toggle' as const), facet: fc.nat(20), value: fc.nat(5) }) },
  fc.record({ type: fc.constant('near' as const), radiusKm: fc.constantFrom(20, 50, 200) }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('compare' as const), at: fc.nat(30) }) },
  fc.record({ type: fc.constant('sort' as const), by: fc.constantFrom(...sorts, null) }),
  fc.constantFrom({ type: 'away' as const }, { type: 'clear' as const }, { type: 'more' as const }, { type: 'reopen' as const }),
);

async function act(catalogue: CatalogueStore, all: readonly Training[], asked: Asked, one: Action): Promise<void> {
  switch (one.type) {
    case 'toggle': {
      const { facets } = catalogue.get();
      const facet = facets[one.facet % facets.length];
      const value = facet?.values[one.value % facet.values.length]?.value;
      if (!facet || value === undefined) return;
      await catalogue.toggle(facet.name, value);
      const chosen = asked.filters.get(facet.name) ?? [];
      const after = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
      if (after.length > 0) asked.filters.set(facet.name, after);
      else asked.filters.delete(facet.name);
      return;
    }
    case 'near':
      await catalogue.near({ name: 'Rennes', location: rennes, radiusKm: one.radiusKm });
      Object.assign(asked, { near: true, radiusKm: one.radiusKm });
      return;
    case 'away':
      await catalogue.near(null);
      asked.near = false;
      return;
    case 'clear':
      await catalogue.clear();
      asked.filters.clear();
      asked.near = false;
      return;
    case 'compare': {
      const id = all[one.at]?.id;
      if (id === undefined) return;
      const isFull = asked.compared.length === 3 && !asked.compared.includes(id);
      await catalogue.compare(id);
      expect(catalogue.get().refused?.id).to.equal(isFull ? id : undefined);
      if (asked.compared.includes(id)) asked.compared = asked.compared.filter((other) => other !== id);
      else if (!isFull) asked.compared.push(id);
      return;
    }
    case 'sort':
      return catalogue.sort(one.by);
    case 'more':
      return catalogue.more();
    case 'reopen': {
      if (asked.near) return; // the place would be looked up
      const state = catalogue.get();
      await catalogue.open(catalogue.link());
      const { radiusKm: _, ...query } = state.query;
      expect(catalogue.get().query).to.deep.include(query);
    }
  }
}

describe('createCatalogue, any catalogue and any actions (T1, T7, T8)', () => {
  it('agrees with a naive catalogue on results, counts, the past, and the comparison', async () => {
    await fc.assert(
      fc.asyncProperty(trainings, fc.array(action, { maxLength: 12 }), async (all, actions) => {
        const catalogue = createCatalogue(documentOf(all), { now });
        const asked: Asked = { filters: new Map(), near: false, radiusKm: 20, compared: [] };
        const [current, past] = [true, false].map((isCurrent) =>
          all.filter(({ standing = 'current' }) => (standing === 'current') === isCurrent),
        );
        for (const one of actions) {
          await act(catalogue, all, asked, one);
          const state = catalogue.get();
          const expected = naive(current!, asked);
          expect(state.total).to.equal(expected.length);
          expect(state.results.every(({ training }) => expected.includes(training))).to.equal(true);
          expect(new Set(ids(state)).size).to.equal(state.results.length);
          expect(new Set(state.archive.map(({ training }) => training.id))).to.deep.equal(new Set(naive(past!, asked).map(({ id }) => id)));
          expect(state.compared.map(({ training }) => training.id)).to.deep.equal(asked.compared);
          for (const { name, values: counted } of state.facets) {
            for (const { value, count } of counted) {
              expect(count, `${name} ${value}`).to.equal(naive(current!, asked, name).filter((one) => has(one, name, value)).length);
            }
          }
          if (state.query.sort === undefined && asked.near) {
            const distances = state.results.map(({ distanceKm = Infinity }) => distanceKm);
            expect(distances).to.deep.equal([...distances].sort((a, b) => a - b));
          }
          if (state.query.sort === 'date') {
            const ranks = state.results.map(({ training }) => RANK.indexOf(nextOf(training) ?? 'cancelled'));
            expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
          }
          for (const { training, sessions, next } of state.results) {
            expect(sessions.map(({ state }) => state)).to.deep.equal(statesOf(training));
            expect(next?.state).to.equal(nextOf(training));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
