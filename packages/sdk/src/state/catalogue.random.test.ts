import { expect } from 'chai';
import fc from 'fast-check';

import type { Training, TrainingCatalogue } from '../kinds/training/schema.js';
import { sessionState } from '../kinds/training/session.js';
import { trainingTerms } from '../kinds/training/terms.js';
import { sorts, type TrainingFacetName } from '../search/training-engine.js';
import { distanceKm } from '../text/geo.js';
import { type CatalogueState, type CatalogueStore, createCatalogue } from './catalogue.js';

const now = () => new Date('2026-11-22T12:00:00Z');
const today = '2026-11-22';
const documentOf = (trainings: Training[]): TrainingCatalogue => ({
  format: 'pair-aidance/trainings@1',
  vocabulary: trainingTerms,
  trainings,
});
const rennes = { lat: 48.117, lon: -1.678 };

const ids = ({ results }: CatalogueState) => results.map(({ training }) => training.id);

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
      await catalogue.toggleFilter(facet.name, value);
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
