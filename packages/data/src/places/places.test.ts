import { expect } from 'chai';
import fc from 'fast-check';
import { loadCommunes, readCommunes } from './commune.js';
import { rows } from './first.js';
import { fold } from './fold.js';
import { places } from './places.js';

/** Typed text, the commune it must give first, its postcode, and where it is. */
const KNOWN: [text: string, code: string, postcode: string, lat: number, lon: number][] = [
  ['Rennes', '35238', '35000', 48.117, -1.678],
  ['Brest', '29019', '29200', 48.39, -4.486],
  ['Nantes', '44109', '44000', 47.218, -1.554],
  ['Saint-Denis 97400', '97411', '97400', -20.879, 55.448],
  ['Saint-Denis 93200', '93066', '93200', 48.936, 2.357],
  ['Ajaccio', '2A004', '20000', 41.927, 8.737],
  ['Cayenne', '97302', '97300', 4.938, -52.333],
  ['Fort-de-France', '97209', '97200', 14.604, -61.067],
  ['Mamoudzou', '97611', '97600', -12.781, 45.228],
  ['Nouméa', '98818', '98800', -22.274, 166.442],
  ['Paris', '75056', '75001', 48.857, 2.352],
  ['75011', '75056', '75011', 48.859, 2.38],
  ['Lyon', '69123', '69001', 45.758, 4.835],
  ['69003', '69123', '69003', 45.757, 4.86],
  ['Marseille', '13055', '13001', 43.297, 5.381],
  ['13008', '13055', '13008', 43.258, 5.382],
  ['Aix-en-Provence', '13001', '13100', 43.53, 5.447],
  ['L’Haÿ-les-Roses', '94038', '94240', 48.779, 2.337],
  ['Œuilly 51480', '51410', '51480', 49.068, 3.8],
  ['Fougères', '35115', '35300', 48.352, -1.199],
  ['La Rochelle', '17300', '17000', 46.16, -1.151],
];

/** Kilometres between two points near each other. */
function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return 111.2 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
}
const names = async (text: string, limit?: number) => (await places(text, limit)).map(({ name }) => name);

describe('places', () => {
  for (const [text, code, postcode, lat, lon] of KNOWN) {
    it(`finds ${text} within 2 km of where it is`, async () => {
      const [place] = await places(text);
      expect(place).to.include({ code, postcode });
      expect(kilometres(place!.location, { lat, lon })).to.be.below(2);
    });
  }

  it('says when a point is deduced from the neighbours', async () => {
    const [village] = await places('Rochefourchat');
    expect(village).to.include({ code: '26274', approximate: true });
    expect(kilometres(village!.location, { lat: 44.598, lon: 5.246 })).to.be.below(15);
    expect((await places('Rennes'))[0]!.approximate).to.equal(false);
  });

  it('finds the start of a name whatever its accents, case, hyphens and apostrophes', async () => {
    expect((await places('fougeres'))[0]).to.include({ name: 'Fougères', postcode: '35300' });
    expect((await names('FOUGER'))[0]).to.equal('Fougères');
    expect((await names('l hay les'))[0]).to.equal("L'Haÿ-les-Roses");
    expect(await names('oeuilly')).to.deep.equal(['Œuilly', 'Œuilly']);
  });

  it('reads st and ste as saint and sainte', async () => {
    expect((await names('st brieuc'))[0]).to.equal('Saint-Brieuc');
    expect((await names('St. Brieuc'))[0]).to.equal('Saint-Brieuc');
    expect((await names('ste genevieve des bois'))[0]).to.equal('Sainte-Geneviève-des-Bois');
    expect((await names('stes maries'))[0]).to.equal('Saintes-Maries-de-la-Mer');
  });

  it('finds a name without its article, and by a later word', async () => {
    expect((await names('havre'))[0]).to.equal('Le Havre');
    expect((await names('hay'))[0]).to.equal("L'Haÿ-les-Roses");
    expect(await names('brieuc')).to.include('Saint-Brieuc');
  });

  it('puts the exact name before bigger communes that start with it', async () => {
    expect((await places('Mont')).slice(0, 3).map(({ name }) => name)).to.deep.equal(['Mont', 'Mont', 'Mont']);
    expect((await names('Y'))[0]).to.equal('Y');
    const found = await names('Sainte-Colombe');
    expect(found.length).to.be.above(10);
    expect(new Set(found)).to.deep.equal(new Set(['Sainte-Colombe']));
  });

  it('puts the most populated first', async () => {
    expect(await names('saint-denis', 2)).to.deep.equal(['Saint-Denis', 'Saint-Denis']);
    expect((await places('saint-denis', 2)).map(({ code }) => code)).to.have.members(['97411', '93066']);
    expect((await names('mar'))[0]).to.equal('Marseille');
  });

  it('gives every commune of a postcode, and only the named ones when both are given', async () => {
    const all = await places('51300');
    expect(all.length).to.be.above(40);
    expect(all.every(({ postcode }) => postcode === '51300')).to.equal(true);
    expect(all[0]!.name).to.equal('Vitry-le-François');
    expect(await names('Vitry-en-Perthois 51300')).to.deep.equal(['Vitry-en-Perthois']);
    expect(await names('35 000 Rennes')).to.deep.equal(['Rennes']);
    expect(await places('Brest (35000)')).to.deep.equal([]);
  });

  it('suggests communes for the start of a postcode, with that postcode', async () => {
    expect((await places('352')).every(({ postcode }) => postcode.startsWith('352'))).to.equal(true);
    expect((await places('352'))[0]).to.include({ name: 'Rennes', postcode: '35200' });
    expect((await places('saint denis 97'))[0]).to.include({ code: '97411' });
  });

  it('reads an arrondissement as its postcode', async () => {
    for (const text of ['Paris 11e', 'PARIS 11', 'Paris 11ème arrondissement', 'Paris 11e 75011']) {
      expect(await places(text), text).to.deep.equal(await places('75011'));
    }
    expect((await places('Lyon 03'))[0]).to.include({ postcode: '69003' });
    expect((await places('Marseille 1er'))[0]).to.include({ postcode: '13001' });
  });

  it('finds the commune of a Cedex, and nothing for a postcode that no commune has', async () => {
    expect((await places('Annecy Cedex 03'))[0]).to.include({ name: 'Annecy' });
    expect(await names('74003 ANNECY CEDEX')).to.deep.equal(['Annecy']);
    expect(await places('74003')).to.deep.equal([]);
    expect(await places('Rennes 35001')).to.deep.equal([]);
  });

  it('gives nothing for an empty text, punctuation or a telephone number', async () => {
    for (const text of ['', '   ', '!!', 'Cedex', '0199000000']) expect(await places(text), text).to.deep.equal([]);
  });

  it('gives at most what is asked, by default ten', async () => {
    expect(await places('saint')).to.have.length(10);
    expect(await places('saint', 3)).to.have.length(3);
    expect(await places('51300', 5)).to.have.length(5);
  });

  it('finds each of the biggest communes however its name is written', async () => {
    const spellings: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name) => name.replace(/[-']/g, ' '),
      (name) => name.replace(/'/g, '’'),
      (name) => name.replace(/\bSaint(e?)\b/g, 'St$1'),
      (name) => `  ${name}, `,
    ];
    const biggest = readCommunes(rows);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...biggest), fc.subarray(spellings), async ({ name, code, postcodes }, chosen) => {
        const text = chosen.reduce((spelt, spell) => spell(spelt), name);
        expect((await places(text)).map((place) => place.code)).to.include(code);
        const [place] = await places(`${postcodes[0]} ${text}`);
        expect(place).to.include({ code, postcode: postcodes[0] });
      }),
    );
  });

  it('gives only communes that answer to any text, each once, and points on Earth', async () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-zéè' -]{1,6}$/), fc.stringMatching(/^[0-9]{1,5}$/));
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const found = await places(typed);
        expect(new Set(found.map(({ code }) => code)).size).to.equal(found.length);
        for (const { name, postcode, location } of found) {
          if (/^\d+$/.test(typed)) expect(postcode.startsWith(typed)).to.equal(true);
          else if (!/\d|cedex/i.test(typed)) expect(` ${fold(name)}`).to.include(` ${fold(typed)}`);
          expect(Math.abs(location.lat)).to.be.at.most(90);
          expect(Math.abs(location.lon)).to.be.at.most(180);
        }
      }),
    );
  });
});

describe('loadCommunes', () => {
  it('imports again after a failure, and only once after a success', async () => {
    let calls = 0;
    const load = async () => {
      calls += 1;
      if (calls === 1) throw new Error('offline');
      return { rows: 'Rennes;35238;000 200;48.112 -1.674;' };
    };
    const failure = await loadCommunes(load).catch((error: Error) => error.message);
    expect(failure).to.equal('offline');
    expect((await loadCommunes(load))[0]).to.deep.include({ name: 'Rennes', postcodes: ['35000', '35200'] });
    await loadCommunes(load);
    expect(calls).to.equal(2);
  });
});
