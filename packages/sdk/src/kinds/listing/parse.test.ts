import { expect } from 'chai';
import fc from 'fast-check';

import type { Problem } from '../../problems/problem.js';
import { parseDirectory } from './parse.js';

const csv = (...lines: string[]) => lines.join('\r\n');
const brief = (problems: readonly Problem[]) => problems.map(({ code, line, field, found }) => [code, line, field, found]);
const consent = { givenAt: '2026-01-01', expiresAt: '2999-01-01' };
const person = { kind: 'person', name: 'Nadia', organisation: 'Les Deux Rives', consent };

describe('parseDirectory, any input', () => {
  it('gives an empty list and one problem for what is no directory, and never throws', async () => {
    const inputs: [unknown, string][] = [
      ['', 'empty'],
      ['  \n ', 'empty'],
      [null, 'not-a-directory'],
      [undefined, 'not-a-directory'],
      [42, 'not-a-directory'],
      [{}, 'not-a-directory'],
      ['{}', 'not-a-directory'],
      ['{"listings": [', 'broken-json'],
      ['<!doctype html><title>404</title>', 'unreadable'],
      [new TextEncoder().encode('PK\u0003\u0004\0\0'), 'workbook'],
      ['bonjour', 'no-header'],
      [{ format: 'pair-aidance/directory@2', listings: [] }, 'newer-format'],
      [{ format: 'geojson', listings: [] }, 'newer-format'],
      ['['.repeat(10_000), 'broken-json'],
      ['{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), 'not-a-directory'],
      [`[${'['.repeat(10_000)}${']'.repeat(10_000)}]`, 'not-a-record'],
    ];
    for (const [input, code] of inputs) {
      const { directory, problems } = await parseDirectory(input);
      expect(directory.listings, String(input)).to.deep.equal([]);
      expect(
        problems.map((problem) => problem.code),
        String(input),
      ).to.deep.equal([code]);
      expect(problems[0]?.severity).to.equal('error');
    }
  });

  it('accepts an empty list as an empty directory', async () => {
    expect((await parseDirectory('[]')).problems).to.deep.equal([]);
    expect((await parseDirectory({ format: 'pair-aidance/directory@1.3', listings: [] })).problems).to.deep.equal([]);
  });

  it('never throws and never invents a listing, whatever the text or value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.jsonValue(), fc.uint8Array()), async (input) => {
        const { directory, problems } = await parseDirectory(input);
        // What is shown has a name, and that name stands in what was given.
        const given =
          typeof input === 'string' ? input : input instanceof Uint8Array ? new TextDecoder('latin1').decode(input) : JSON.stringify(input);
        const isProposed = problems.some(({ code }) => code === 'name-proposed'); // a column that is likely the name is taken, and told
        if (!/name|nom/i.test(given) && !isProposed) expect(directory.listings).to.deep.equal([]);
        for (const problem of problems) expect(problem.advice.fr).to.be.a('string').that.is.not.empty;
      }),
      { numRuns: 300 },
    );
  });

  it('reads on a page that replaced what arrays give to a loop', async () => {
    const { entries } = Array.prototype;
    try {
      Array.prototype.entries = () => [][Symbol.iterator]() as unknown as ArrayIterator<[number, never]>;
      expect((await parseDirectory([{ name: 'A' }])).directory.listings).to.have.length(1);
      expect((await parseDirectory('nom;ville\nA;Brest')).directory.listings).to.have.length(1);
    } finally {
      Array.prototype.entries = entries;
    }
  });

  it('leaves prototypes alone and reads only known fields', async () => {
    const { directory } = await parseDirectory('[{"name":"A","__proto__":{"polluted":1},"constructor":{"x":1}}]');
    expect(directory.listings).to.deep.equal([{ id: 'a', name: 'A' }]);
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });
});

describe('parseDirectory, records', () => {
  it('keeps a record without its bad field, and says which, where and what was found', async () => {
    const text =
      '[\n{"name":"A"},\n{"name":"B",\n "contact":{"url":"javascript:alert(1)","phone":"02 61 91 00 12"}},\n{"name":"C","place":{"postcode":"3500","commune":"Rennes"}}\n]';
    const { directory, problems } = await parseDirectory(text);
    expect(directory.listings.map(({ name }) => name)).to.deep.equal(['A', 'B', 'C']);
    expect(directory.listings[1]?.contact).to.deep.equal({ phone: '02 61 91 00 12' });
    expect(directory.listings[2]?.place).to.deep.equal({ commune: 'Rennes' });
    expect(brief(problems)).to.deep.equal([
      ['unsafe-link', 3, 'contact.url', 'javascript:alert(1)'],
      ['invalid-postcode', 5, 'place.postcode', '3500'],
    ]);
    expect(problems[0]?.record).to.deep.equal({ index: 1, name: 'B' });
  });

  it('withholds a record without a name, and a duplicate by id or by name and address', async () => {
    const place = { address: '1 rue du Port', commune: 'Brest' };
    const { directory, problems } = await parseDirectory([
      { id: '1', name: 'Le Port', place },
      { id: '1', name: 'Autre' },
      { id: '2', name: 'LE PORT', place: { address: '1, rue du port', commune: 'BREST' } },
      { id: '3', name: '  ' },
      { id: '4', name: 'Le Port', place: { ...place, address: '2 rue du Port' } },
      'texte',
      null,
    ]);
    expect(directory.listings.map(({ id }) => id)).to.deep.equal(['1', '4']);
    expect(problems.map(({ code, severity, count }) => [code, severity, count])).to.deep.equal([
      ['duplicate-id', 'error', 1],
      ['duplicate-listing', 'warning', 1],
      ['missing-name', 'error', 1],
      ['not-a-record', 'error', 2],
    ]);
  });

  it('withholds a person without a valid consent and quotes nothing of them', async () => {
    const secret = { ...person, name: 'Zoé Secret', summary: 'mots gardés', contact: { url: 'ftp://secret' }, topics: ['sujetsecret'] };
    const { directory, problems } = await parseDirectory([
      person,
      { ...secret, consent: undefined },
      { ...secret, consent: { givenAt: '2020-01-01', expiresAt: '2021-01-01' } },
      { ...secret, consent: { givenAt: '2998-01-01', expiresAt: '2999-01-01' } },
      { ...secret, consent: { givenAt: '2020-01-01' } },
      { ...secret, consent: 'oui' },
    ]);
    expect(directory.listings.map(({ name }) => name)).to.deep.equal(['Nadia']);
    expect(problems.map(({ code, count }) => [code, count])).to.deep.equal([
      ['missing-consent', 4],
      ['expired-consent', 1],
    ]);
    expect(JSON.stringify(problems).toLowerCase()).not.to.include('secret').and.not.include('gardés');
  });

  it('shows a person’s telephone only as that of a structure', async () => {
    const contact = { phone: '02 61 91 00 12', email: 'contact@example.org' };
    const { directory, problems } = await parseDirectory([
      { ...person, contact },
      { ...person, organisation: undefined, contact },
      { ...person, organisation: undefined, contact: { ...contact, via: 'CSAPA du Port' } },
    ]);
    expect(directory.listings.map((listing) => listing.contact)).to.deep.equal([
      { ...contact, via: 'Les Deux Rives' },
      {},
      { ...contact, via: 'CSAPA du Port' },
    ]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['personal-contact', 'personal-contact']);
  });

  it('reads the words of the vocabulary as codes, keeps others as written with a problem', async () => {
    const { directory, problems } = await parseDirectory([
      { name: 'A', kind: 'Asso', topics: ['ALCOOL', 'alcool', 'Jeux d’argent', 'Pétanque'], serviceArea: ['Ille-et-Vilaine', '22'] },
    ]);
    expect(directory.listings[0]).to.deep.include({
      kind: 'association',
      topics: ['alcool', 'jeux-d-argent', 'Pétanque'],
      serviceArea: ['35', '22'],
    });
    expect(brief(problems)).to.deep.equal([['unknown-value', undefined, 'topics', 'Pétanque']]);
  });

  it('withholds whoever seems a person and did not agree, whatever the word for their kind', async () => {
    const kinds = [
      'médiatrice de santé pair',
      'Pair aidante bénévole',
      'Pair-aidante professionnelle',
      'Personne physique',
      'bénévole',
      'peer',
    ];
    const withheld = await parseDirectory([
      ...kinds.map((kind) => ({ name: 'Zoé Secret', kind })),
      { name: 'Zoé Secret', roles: ['pair-aidant'] },
    ]);
    expect(withheld.directory.listings).to.deep.equal([]);
    expect(JSON.stringify(withheld.problems)).not.to.include('Secret');
    const groups = await parseDirectory(
      ['Groupe de pairs', 'Réseau de pairs-aidants', 'Atelier'].map((kind, id) => ({ name: `${id}`, kind })),
    );
    expect(groups.directory.listings.length).to.equal(3);
    const { directory } = await parseDirectory(
      csv('Nom;Prénom;Type;Accord donné le;Accord jusqu’au', 'Secret;Zoé;personne;01/01/2026;01/01/2999'),
    );
    expect(directory.listings.map(({ name }) => name)).to.deep.equal(['Zoé']);
  });

  it('loses only what is wrong: half a consent, an identifier, a misspelt part, one of many same names', async () => {
    const { directory, problems } = await parseDirectory([
      { name: 'A', kind: 'group', consent: { givenAt: '2026-01-01' } },
      { name: 'B', id: true },
      { name: 'Foo' },
      { name: 'Bar', id: 'foo' },
      { name: 'D', contact: { telephone: '3114' } },
      { name: 'Groupe A', place: { address: '1 rue X', commune: 'Rennes' } },
      { name: 'Groupe D', place: { address: '1 rue X', commune: 'Rennes' } },
      { name: 'Les Amis', place: { commune: 'Rennes' }, meetings: 'mardi' },
      { name: 'Les Amis', place: { commune: 'Rennes' }, meetings: 'jeudi' },
    ]);
    expect(directory.listings.length).to.equal(8);
    expect(new Set(directory.listings.map(({ id }) => id)).size).to.equal(8);
    expect(directory.listings.at(-1)?.meetings).to.equal('mardi\njeudi');
    expect(problems.map(({ code, field }) => [code, field])).to.deep.include.members([
      ['invalid-value', 'id'],
      ['unknown-column', 'contact.telephone'],
    ]);
    const many = await parseDirectory(Array.from({ length: 20_000 }, () => ({ name: 'Même nom' })));
    expect(many.directory.listings.length).to.equal(20_000);
  });

  it('reads every field whatever it holds, and never hangs', async () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('person', 'group', '2026-01-01', 'https://example.org', '35000', 48.1));
    const group = (...parts: string[]) =>
      fc.oneof(value, fc.record(Object.fromEntries(parts.map((part) => [part, value])), { requiredKeys: [] }));
    const record = fc.record(
      {
        ...Object.fromEntries(
          ['id', 'kind', 'summary', 'roles', 'topics', 'serviceArea', 'languages', 'verifiedAt', 'meetings', 'sources'].map((field) => [
            field,
            value,
          ]),
        ),
        name: fc.constant('A'),
        pseudonym: value,
        place: group('address', 'postcode', 'commune', 'location', 'approximate'),
        contact: group('phone', 'email', 'url', 'via'),
        consent: group('givenAt', 'expiresAt'),
        identifiers: group('siret', 'x'),
      },
      { requiredKeys: ['name'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 5 }), async (records) => {
        const { directory, problems } = await parseDirectory(records);
        const withheld = problems.filter(({ severity }) => severity === 'error').reduce((sum, { count }) => sum + count, 0);
        expect(directory.listings.length + withheld).to.equal(records.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the owner’s own terms as known', async () => {
    const { directory, problems } = await parseDirectory({
      format: 'pair-aidance/directory@1',
      vocabulary: {
        topics: [
          { code: 'petanque', fr: 'Pétanque', en: 'Bowls' },
          { code: 'alcool', fr: 'L’alcool' },
        ],
      },
      listings: [{ name: 'A', topics: ['Pétanque', 'Tabac'] }],
    });
    expect(problems).to.deep.equal([]);
    expect(directory.listings[0]?.topics).to.deep.equal(['petanque', 'tabac']);
    expect(directory.vocabulary.topics?.filter(({ code }) => code === 'alcool').map(({ fr }) => fr)).to.deep.equal(['L’alcool']);
  });

  it('treats an impossible day, a future day and coordinates outside the globe as problems', async () => {
    const { directory, problems } = await parseDirectory([
      { name: 'A', verifiedAt: '2026-02-30' },
      { name: 'B', verifiedAt: '2999-01' },
      { name: 'C', place: { location: { lat: 481, lon: -1.6 } } },
      { name: 'D', place: { location: { lat: 48.1 } } },
    ]);
    expect(directory.listings.map(({ verifiedAt, place }) => verifiedAt ?? place?.location)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(brief(problems)).to.deep.equal([
      ['invalid-date', undefined, 'verifiedAt', '2026-02-30'],
      ['future-date', undefined, 'verifiedAt', '2999-01'],
      ['invalid-coordinates', undefined, 'place.location.lat', '481'],
      ['invalid-coordinates', undefined, 'place.location.lon', ''],
    ]);
  });

  it('one bad record in ten thousand costs only itself', async () => {
    const records: unknown[] = Array.from({ length: 10_000 }, (_, index) => ({ name: `Groupe ${index}` }));
    records[5000] = { name: '' };
    const { directory, problems } = await parseDirectory(records);
    expect([directory.listings.length, problems.length]).to.deep.equal([9999, 1]);
  });
});
