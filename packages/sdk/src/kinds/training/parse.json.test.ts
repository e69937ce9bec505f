import { expect } from 'chai';
import fc from 'fast-check';

import { parseTrainings } from './parse.js';
import { trainingSchema } from './schema.js';

describe('parseTrainings, our JSON', () => {
  it('never makes free what is not said, and believes no sum that contradicts its state (T4)', async () => {
    const costs = [
      undefined,
      'gratuit',
      0,
      '0 €',
      250,
      { state: 'amount', euros: 250 },
      { euros: 250 },
      'payant',
      { state: 'amount' },
      { state: 'free', euros: 250 },
      { state: 'cadeau' },
      'selon devis',
      'unknown',
      '€1,100',
    ];
    const { trainings } = await parseTrainings(costs.map((cost, at) => ({ title: `T${at}`, cost })));
    expect(trainings.trainings.map(({ cost }) => cost && [cost.state, cost.euros].join(' ').trim())).to.deep.equal([
      undefined,
      'free',
      'free',
      'free',
      'amount 250',
      'amount 250',
      'amount 250',
      'unknown',
      'unknown',
      'unknown',
      undefined,
      'unknown',
      'unknown',
      'amount 1100',
    ]);
  });

  it('says where in the document a session or a place is wrong, by line', async () => {
    const text = `{ "format": "pair-aidance/trainings@1",
 "trainings": [
  { "id": "a", "title": "A", "sessions": [{ "start": "2027-01-18" }, { "start": "demain", "salle": 3 }, "mai"] },
  { "id": "b", "title": "B", "places": [{ "postcode": "3500", "commune": "Rennes" }], "colour": "blue",
    "statements": 1 }
 ] }`;
    const { trainings, problems } = await parseTrainings(text);
    expect(problems.map(({ line, field, code }) => [line, field, code].join(' '))).to.deep.equal([
      ' colour unknown-column',
      ' statements unknown-column',
      '3 sessions.1.start invalid-session-date',
      '3 sessions.2 invalid-value',
      '4 places.0.postcode invalid-postcode',
    ]);
    expect(trainings.trainings.map(({ sessions, places }) => [sessions, places])).to.deep.equal([
      [
        [
          { id: '2027-01-18', start: '2027-01-18' },
          { id: '2', note: 'demain' },
        ],
        undefined,
      ],
      [undefined, [{ commune: 'Rennes' }]],
    ]);
  });

  it('gives towns their point, and says which are not found', async () => {
    const { trainings, problems } = await parseTrainings([{ title: 'A', places: [{ commune: 'Rennes' }, { commune: 'Nulle Part' }] }], {
      places: async (text) =>
        text === 'Rennes'
          ? [{ code: '35238', name: 'Rennes', postcode: '35000', location: { lat: 48.1, lon: -1.7 }, approximate: false }]
          : [],
    });
    expect(trainings.trainings[0]?.places?.map(({ location }) => location)).to.deep.equal([{ lat: 48.1, lon: -1.7 }, undefined]);
    expect(problems.map(({ field, code }) => `${field} ${code}`)).to.deep.equal(['places.1.commune unknown-place']);
  });

  it('refuses a newer format, another document, and says what it expected', async () => {
    const codes = async (value: unknown) => (await parseTrainings(value)).problems.map(({ code, expected }) => [code, expected?.en]);
    expect(await codes({ format: 'pair-aidance/trainings@2', trainings: [] })).to.deep.equal([
      ['newer-format', 'pair-aidance/trainings@1'],
    ]);
    expect(await codes({ format: 'pair-aidance/directory@1', listings: [] })).to.deep.equal([['newer-format', 'pair-aidance/trainings@1']]);
    expect((await codes({ listings: [] }))[0]?.[0]).to.equal('not-a-catalogue');
    expect(await codes({ format: 'pair-aidance/trainings@1.4', trainings: [{ title: 'A' }] })).to.deep.equal([]);
  });

  it('keeps what the catalogue says of itself, and the owner’s own terms', async () => {
    const { trainings, problems } = await parseTrainings({
      statements: [{ id: 'free-choice', text: 'Rien n’est obligatoire.' }],
      ways: [{ from: 'a', to: 'b' }],
      vocabulary: { trainingKinds: [{ code: 'camp', fr: 'Camp d’été' }] },
      trainings: [{ title: 'A', kind: 'camp d’été' }],
    });
    expect(problems).to.deep.equal([]);
    expect([trainings.statements?.[0]?.text, trainings.ways?.[0]?.to, trainings.trainings[0]?.kind]).to.deep.equal([
      'Rien n’est obligatoire.',
      'b',
      'camp',
    ]);
    expect(trainings.vocabulary.trainingKinds?.[0]?.code).to.equal('camp');
  });
});

describe('parseTrainings, any input', () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Aucun',
      '2027-01-18',
      '31/02/2027',
      '1 100 €',
      'gratuit',
      'RNCP1',
      'oui',
      '6',
      0,
      5,
      1e9,
      -1,
      null,
      true,
      [],
      {},
    ),
    fc.string({ maxLength: 12 }),
    fc.array(fc.constantFrom<unknown>('alcool', 'none', 3, null, {}), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('state', 'euros', 'hours', 'words', 'required', 'advised', 'none', 'code', 'necessity', 'url', '__proto__'),
      fc.oneof(
        fc.constantFrom<unknown>('free', 'amount', 'required', 'RS12', 'none', 0, 12, true, null),
        fc.array(fc.constantFrom('projet', 'none')),
      ),
      { maxKeys: 3 },
    ),
    fc.array(
      fc.dictionary(
        fc.constantFrom('id', 'start', 'end', 'deadline', 'opens', 'seats', 'status', 'postcode', 'commune', 'location'),
        fc.constantFrom<unknown>('2027-01-18', '2026-01', 'demain', '35000', 12, 0.5, 'full', 'open', null, {}),
      ),
      { maxLength: 3 },
    ),
  );
  const record = fc.dictionary(fc.constantFrom(...Object.keys(trainingSchema.shape), 'colour'), value, { maxKeys: 8 });

  it('never throws; every training that it shows is right, and what it leaves out it reports', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            record.map((one) => ({ title: 'T', ...one })),
            record,
            value,
          ),
          { maxLength: 5 },
        ),
        async (input) => {
          const { trainings, problems } = await parseTrainings(structuredClone(input));
          const ids = trainings.trainings.map(({ id }) => id);
          expect(new Set(ids).size).to.equal(ids.length);
          for (const training of trainings.trainings) expect(trainingSchema.safeParse(training).success).to.equal(true);
          if (trainings.trainings.length < input.length) expect(problems).not.to.deep.equal([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
