import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';

import { listingSchema } from '../kinds/listing/schema.js';
import * as outline from '../text/zod-outline.js';
import { quickCheckOf } from './quick-check.js';

const isInOrder = quickCheckOf(listingSchema);

/** Texts, numbers and objects around the borders of the schema's checks. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    ' a',
    'a ',
    'Nom',
    'x'.repeat(5000),
    'x'.repeat(5001),
    '35000',
    '3500',
    '35',
    '2026-03-12',
    '2026-02-30',
    '2026-13',
  ),
  fc.constantFrom('02 61 91 00 12', '02', 'a@example.org', 'a@b', 'https://example.org/', 'javascript:alert(1)', 'https://u:p@example.org'),
  fc.string(),
);
const other = fc.oneof(fc.constantFrom(null, undefined, true, 0, NaN, Infinity, [], {}), fc.double(), fc.array(text, { maxLength: 3 }));
const location = fc.record(
  { lat: fc.constantFrom(-91, -90, 0, 48.1, 90, NaN), lon: fc.constantFrom(-180, 2, 180, 181), x: fc.constant(1) },
  { requiredKeys: ['lat'] },
);
const fieldOf: Record<string, fc.Arbitrary<unknown>> = {
  place: fc.record({ address: text, postcode: text, commune: text, location, approximate: other, floor: text }, { requiredKeys: [] }),
  contact: fc.record({ phone: text, email: text, url: text, via: text }, { requiredKeys: [] }),
  consent: fc.record({ givenAt: text, expiresAt: text }, { requiredKeys: [] }),
  sources: fc.array(fc.record({ id: text, lines: text }), { maxLength: 2 }),
  topics: fc.array(text, { maxLength: 3 }),
  services: fc.constantFrom(
    [],
    ['Café'],
    Array.from({ length: 200 }, () => 'a'),
    Array.from({ length: 201 }, () => 'a'),
    new Array(1),
  ),
};
const field = fc
  .constantFrom(...Object.keys(listingSchema.shape))
  .chain((name) => fc.tuple(fc.constant(name), fc.oneof({ arbitrary: fieldOf[name] ?? text, weight: 5 }, { arbitrary: other, weight: 1 })));
const record = fc.array(field, { maxLength: 3 }).map((parts) => ({ id: 'a', name: 'Nom', ...Object.fromEntries(parts) }));

describe('quickCheckOf', () => {
  it('says yes only to what the schema accepts and gives back as it is', () => {
    let yes = 0;
    fc.assert(
      fc.property(record, (value) => {
        if (!isInOrder(value)) return;
        yes += 1;
        expect(listingSchema.parse(value)).to.deep.equal(value);
      }),
      { numRuns: 2000 },
    );
    expect(yes).to.be.above(100);
  });

  it('says yes to an entry in order', () => {
    const listing = {
      id: 'a',
      name: 'Entraide',
      topics: ['alcool'],
      place: { postcode: '35000', commune: 'Rennes', location: { lat: 48.1, lon: -1.68 }, approximate: true },
      serviceArea: ['35', '2A'],
      contact: { phone: '02 61 91 00 12', email: 'a@example.org', url: 'https://example.org/' },
      verifiedAt: '2026-03-12',
      sources: [{ id: 'guide', lines: '12' }],
    };
    expect(isInOrder(listing)).to.equal(true);
    expect(isInOrder({ ...listing, name: ' Entraide' })).to.equal(false);
    expect(isInOrder({ ...listing, place: { ...listing.place, postcode: '3500' } })).to.equal(false);
    expect(isInOrder({ ...listing, colour: 'red' })).to.equal(false);
  });

  it('leaves to the schema what it does not know', () => {
    expect(quickCheckOf(z.union([z.string(), z.number()]))('a')).to.equal(false);
    expect(quickCheckOf(z.string().check(z.property('length', z.literal(1))))('a')).to.equal(false);
  });

  it('says of a schema over the outline what it says of one over zod', () => {
    const make = (from: Pick<typeof z, keyof typeof outline>) =>
      from.extend(from.object({ id: from.optional(from.string()) }), {
        text: from.string().check(from.trim(), from.minLength(1), from.maxLength(3)),
        word: from.optional(
          from.string().check(
            from.regex(/^\d/),
            from.refine((word) => word !== '13'),
          ),
        ),
        point: from.optional(from.object({ lat: from.number().check(from.gte(-1), from.lte(1)) })),
        flags: from.optional(from.array(from.boolean()).check(from.maxLength(2))),
      });
    const [ofZod, ofOutline] = [make(z), make(outline as unknown as typeof z)];
    expect(Object.keys(ofOutline.shape)).to.deep.equal(Object.keys(ofZod.shape));
    const value = fc.record(
      {
        id: fc.constantFrom('a', '', undefined, 1, null),
        text: fc.constantFrom('a', 'ab', 'abc', '1', '', ' ', ' a', 'abcd', 1),
        word: fc.constantFrom('1', '2', undefined, '13', 'a'),
        point: fc.constantFrom({ lat: -1 }, { lat: 1 }, { lat: 1.1 }, { lat: '0' }, {}, { lat: 0, lon: 0 }),
        flags: fc.constantFrom([], [true], [true, false], [true, false, true], [0], 'no'),
        other: fc.constantFrom(1),
      },
      { requiredKeys: ['text'] },
    );
    const [check, other] = [quickCheckOf(ofZod), quickCheckOf(ofOutline)];
    let yes = 0;
    fc.assert(
      fc.property(value, (record) => {
        yes += Number(check(record));
        expect(other(record)).to.equal(check(record));
      }),
      { numRuns: 10_000 },
    );
    expect(yes).to.be.above(20);
  });
});
