import { expect } from 'chai';
import fc from 'fast-check';

import type { Listing } from '../kinds/listing/schema.js';
import { type ListingFacetName, listingFacetNames, valuesOf } from '../search/listing-engine.js';
import { buildTextIndex } from '../search/text-index.js';
import { distanceKm } from '../text/geo.js';
import { directoryOf, ids, vocabulary } from '../testing/small-directory.js';
import { createFinder } from './finder.js';

describe('the finder beside a naive one', () => {
  const names = ['Abri', 'Écluse', 'Zénith', 'Les Deux Rives', 'Le Port', 'Vent d’Ouest'];
  const listing = fc.record(
    {
      name: fc.constantFrom(...names),
      kind: fc.constantFrom('group', 'association'),
      topics: fc.uniqueArray(fc.constantFrom('alcool', 'tabac', 'jeu'), { minLength: 1 }),
      formats: fc.uniqueArray(fc.constantFrom('sur-place', 'en-ligne'), { minLength: 1 }),
      place: fc.record({
        postcode: fc.constantFrom('35000', '29200', '22000'),
        location: fc.record({ lat: fc.double({ min: 47, max: 49, noNaN: true }), lon: fc.double({ min: -5, max: -1, noNaN: true }) }),
      }),
    },
    { requiredKeys: ['name'] },
  );
  type Action = ['search', string] | ['toggle', ListingFacetName, string] | ['near', number] | ['radius', number] | ['clear'] | ['more'];
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.tuple(fc.constant('search' as const), fc.constantFrom('', 'port', 'rive', 'alcohol', 'ouest deux', 'zenit', '350', 'rien')),
    fc.tuple(
      fc.constant('toggle' as const),
      fc.constantFrom(...listingFacetNames),
      fc.constantFrom('alcool', 'tabac', 'jeu', 'group', 'sur-place', '35', 'nope'),
    ),
    fc.tuple(fc.constant('near' as const), fc.double({ min: 47, max: 49, noNaN: true })),
    fc.tuple(fc.constant('radius' as const), fc.integer({ min: 1, max: 400 })),
    fc.tuple(fc.constant('clear' as const)),
    fc.tuple(fc.constant('more' as const)),
  );

  it('gives the same results, order, total and counts after any actions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(listing, { maxLength: 60 }), fc.array(action, { maxLength: 12 }), async (records, actions) => {
        const listings = records.map((record, index) => ({ ...record, id: String(index) })) as Listing[];
        const finder = createFinder(directoryOf(listings));
        const text = await buildTextIndex(listings, vocabulary);
        const asked = {
          words: '',
          chosen: new Map<ListingFacetName, Set<string>>(),
          lat: undefined as number | undefined,
          radius: 20,
          shown: 20,
        };

        for (const [name, value, other] of actions) {
          if (name === 'search') asked.words = value;
          if (name === 'toggle') {
            if (!listings.some((each) => valuesOf(each, value).includes(other))) continue;
            const set = new Set(asked.chosen.get(value));
            if (!set.delete(other)) set.add(other);
            asked.chosen.set(value, set);
          }
          if (name === 'near') asked.lat = value;
          if (name === 'radius') asked.radius = value;
          if (name === 'clear') Object.assign(asked, { words: '', chosen: new Map(), lat: undefined });
          asked.shown = name === 'more' ? asked.shown + 20 : 20;
          if (name === 'search') await finder.search(value);
          else if (name === 'toggle') await finder.toggleFilter(value, other);
          else if (name === 'near') await finder.near({ location: { lat: value, lon: -2 } });
          else if (name === 'radius') await finder.near({ radiusKm: value });
          else await finder[name]();
        }

        const { ids: found, scores } = text.search(asked.words);
        const score = new Map(Array.from(found, (id, index) => [id, scores[index] ?? 0]));
        const distance = ({ place }: Listing) =>
          place?.location ? distanceKm({ lat: asked.lat ?? 0, lon: -2 }, place.location) : Infinity;
        const base = listings.filter((each, index) => score.has(index) && (asked.lat === undefined || distance(each) <= asked.radius));
        const passes = (each: Listing, facet: ListingFacetName, values: ReadonlySet<string> = new Set()) =>
          values.size === 0 || valuesOf(each, facet).some((value) => values.has(value));
        const matching = base.filter((each) => listingFacetNames.every((facet) => passes(each, facet, asked.chosen.get(facet))));
        const collator = new Intl.Collator('fr', { numeric: true });
        matching.sort((a, b) => {
          const first =
            asked.lat !== undefined
              ? distance(a) - distance(b)
              : asked.words
                ? (score.get(Number(b.id)) ?? 0) - (score.get(Number(a.id)) ?? 0)
                : 0;
          return first || collator.compare(a.name, b.name) || Number(a.id) - Number(b.id);
        });

        const state = finder.get();
        expect(state.total).to.equal(matching.length);
        expect(ids(state)).to.deep.equal(matching.slice(0, asked.shown).map(({ id }) => id));
        for (const { name: facet, values } of state.facets) {
          for (const { value, count } of values) {
            const others = base.filter((each) =>
              listingFacetNames.every((each2) => each2 === facet || passes(each, each2, asked.chosen.get(each2))),
            );
            expect(count, `${facet} ${value}`).to.equal(others.filter((each) => valuesOf(each, facet).includes(value)).length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
