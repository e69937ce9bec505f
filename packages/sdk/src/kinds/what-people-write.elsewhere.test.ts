import { expect } from 'chai';

import { read } from '../testing/written.js';
import { parseTrainings } from './training/parse.js';

// One test for each kind of fault that real files of associations had, with inputs of our own: what is right for each is in its title.

const csv = (...lines: string[]) => lines.join('\n');

describe('what people write of trainings', () => {
  it('a date, a price or a telephone is read alike in a spreadsheet and in JSON', async () => {
    const { trainings, problems } = await parseTrainings([
      { title: 'A (fictif)', cost: '1 100 €', sessions: [{ start: '18/01/2027', end: '26 juin 2027' }], contact: { phone: '261910038' } },
    ]);
    expect(trainings.trainings[0]).to.deep.include({
      cost: { state: 'amount', euros: 1100 },
      sessions: [{ id: '2027-01-18', start: '2027-01-18', end: '2027-06-26' }],
      contact: { phone: '02 61 91 00 38' },
    });
    expect(problems.map(({ code }) => code)).to.deep.equal(['zero-restored']);
  });

  it('a session whose dates cannot be read has none, and its words are kept; two days in one cell are both', async () => {
    const { trainings, problems } = await parseTrainings(
      csv(
        'Intitulé;Organisme;Dates;Coût',
        'A (fictif);B;nous consulter;à voir',
        'C (fictif);B;du 18 au 22 janvier 2027;450 € / 300 €',
        'D (fictif);B;3, 10 et 17 mars 2027;',
      ),
    );
    expect(trainings.trainings.map(({ sessions }) => sessions?.[0])).to.deep.equal([
      { id: '1', note: 'nous consulter' },
      { id: '2027-01-18', start: '2027-01-18', end: '2027-01-22' },
      { id: '2027-03-03', start: '2027-03-03', end: '2027-03-17', note: '3, 10 et 17 mars 2027' },
    ]);
    expect(trainings.trainings.map(({ cost }) => cost?.words ?? cost?.state)).to.deep.equal(['à voir', '450 € / 300 €', undefined]);
    expect(problems.map(({ code }) => code).sort()).to.deep.equal(['invalid-session-date', 'price-as-written']);
  });
});

describe('what people have beside spreadsheets', () => {
  it('a map as GeoJSON: each point a listing, with its properties by their titles', async () => {
    const feature = (name: string, coordinates: unknown, more = {}) => ({
      type: 'Feature',
      properties: { name, ...more },
      geometry: { type: 'Point', coordinates },
    });
    const map = {
      type: 'FeatureCollection',
      features: [
        feature('Groupe A', [-1.68, 48.11], { tel: '02 61 91 00 35', _umap_options: { color: 'red' } }),
        feature('Groupe B', [-4.49, 48.39]),
      ],
    };
    for (const input of [map, JSON.stringify(map), new TextEncoder().encode(JSON.stringify(map))]) {
      const { listings, problems } = await read(input);
      expect(listings).to.deep.equal([
        { id: 'groupe', name: 'Groupe A', contact: { phone: '02 61 91 00 35' }, place: { location: { lat: 48.11, lon: -1.68 } } },
        { id: 'groupe-b', name: 'Groupe B', place: { location: { lat: 48.39, lon: -4.49 } } },
      ]);
      expect(problems).to.deep.equal([]);
    }
  });

  it('JSON with the titles of a spreadsheet as its keys, under any one key', async () => {
    const rows = [{ 'Nom de la structure': 'Groupe A', Ville: 'Brest', Téléphone: '02 61 91 00 36', Thèmes: ['alcool', 'tabac'] }];
    for (const input of [rows, { annuaire: rows }, { records: rows.map((fields) => ({ id: 1, fields })) }]) {
      const { listings, problems } = await read(input);
      expect(listings.map(({ name, topics, contact }) => [name, topics, contact?.phone])).to.deep.equal([
        ['Groupe A', ['alcool', 'tabac'], '02 61 91 00 36'],
      ]);
      expect(problems).to.deep.equal([]);
    }
  });

  it('rows of cells as an online table gives them', async () => {
    const { listings, problems } = await read({
      range: 'A1:C2',
      values: [
        ['Nom', 'Ville', 'Mis à jour le'],
        ['Groupe A', 'Brest', 20260312],
      ],
    });
    expect(listings.map(({ name, place, verifiedAt }) => [name, place?.commune, verifiedAt])).to.deep.equal([
      ['Groupe A', 'Brest', '2026-03-12'],
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('a workbook is named in one problem, without a byte of it', async () => {
    const zip = (name: string) => new TextEncoder().encode(`PK\u0003\u0004\u0014\0\0\0${name}\0\0`);
    for (const [bytes, name] of [
      [zip('xl/workbook.xml'), /Excel/],
      [zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), /ODS/],
      [zip('Index/Document.iwa'), /Numbers/],
      [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /XLS/],
    ] as const) {
      const { problems } = await read(bytes);
      expect(problems.map(({ code }) => code)).to.deep.equal(['workbook']);
      expect(problems[0]?.found).to.match(name);
    }
  });
});
