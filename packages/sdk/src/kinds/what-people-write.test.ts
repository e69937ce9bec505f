import { expect } from 'chai';

import { places } from '../../../data/src/index.js';
import { createFinder } from '../state/finder.js';
import { parseDirectory } from './listing/parse.js';
import type { Listing } from './listing/schema.js';
import { parseTrainings } from './training/parse.js';

// One test for each kind of fault that real files of associations had, with inputs of our own: what is right for each is in its title.

const csv = (...lines: string[]) => lines.join('\n');

async function read(input: unknown) {
  const { directory, problems } = await parseDirectory(input, { places });
  return { listings: directory.listings, problems, codes: problems.map(({ code, line }) => [code, line]) };
}
const of = <Field extends keyof Listing>(listings: readonly Listing[], field: Field) => listings.map((listing) => listing[field]);

describe('what people write of persons', () => {
  it('a name and a first name beside a structure: the structure is listed, nothing of the person is', async () => {
    const { listings, problems } = await read(
      csv('Prénom;NOM;Établissement;Ville;Portable;Courriel', 'Ana;KERVRAI;La Halte;Brest;06 39 98 00 21;ana.kervrai@example.org'),
    );
    expect(listings).to.deep.equal([{ id: 'halte-brest', name: 'La Halte', place: listings[0]?.place, contact: {} }]);
    expect(JSON.stringify([listings, problems]).toLowerCase()).not.to.match(/kervrai|06 ?39/);
  });

  it('a first name without any type or structure: the row is a person, withheld; the row without one is a place', async () => {
    const { listings, problems } = await read(
      csv('Nom;Prénom;Commune;Mobile', 'Kervrai;Ana;Vannes;06 39 98 00 22', 'Le Quai;;Brest;02 61 91 00 22'),
    );
    expect(of(listings, 'name')).to.deep.equal(['Le Quai']);
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([['missing-consent', 2]]);
    expect(JSON.stringify(problems)).not.to.match(/Kervrai|Ana|06/);
  });

  it('a name that is that of whom one asks for, or of its e-mail address, is a person’s; a group with an address of its name is listed', async () => {
    const { listings, problems } = await read(
      csv(
        'NOM DU GROUPE;Responsable;Mél;Lieu de réunion',
        'Jean-Michel KERVRAI;lui-même;jm.kervrai@example.org;chez lui',
        'Jean-Michel KERVRAI;;jm.kervrai@example.org;chez lui',
        'Ana KERVRAI;;kervrai.ana@example.org;chez elle',
        'Entraide Brest;Ana;entraide.brest@example.org;Maison de quartier',
        'Croix Bleue Brest;;cb.brest@example.org;Maison de quartier',
        'MJC Fougères;;mjc.fougeres@example.org;Maison de quartier',
      ),
    );
    expect(of(listings, 'name')).to.deep.equal(['Entraide Brest', 'Croix Bleue Brest', 'MJC Fougères']);
    expect(problems.find(({ code }) => code === 'missing-consent')?.count).to.equal(3);
    expect(JSON.stringify([listings, problems])).not.to.match(/kervrai|chez/i);
  });

  it('a link where a place should be is not shown: it may hold the password of a meeting', async () => {
    const { listings, problems, codes } = await read(
      csv(
        'Nom du groupe;Lieu de réunion;Ville',
        'L’Écran;zoom : https://zoom.example/j/1?pwd=abc;Brest',
        'Le Quai;Maison de quartier;Brest',
      ),
    );
    expect(listings.map(({ place }) => place?.complement)).to.deep.equal([undefined, 'Maison de quartier']);
    expect(codes).to.deep.equal([['internal-cell', 2]]);
    expect(JSON.stringify([listings, problems])).not.to.include('pwd');
  });

  it('whom one asks for is not shown, nor a mobile or an address beside that name; a landline and the structure’s address are', async () => {
    const { listings, problems } = await read(
      csv(
        'Nom de la structure;Référent;Tél.;Mail;Tél. perso',
        'Groupe du Port;Ana Kervrai;06 39 98 00 23;ana.kervrai@example.org;06 39 98 00 24',
        'Groupe du Quai;Ana Kervrai;02 61 91 00 23;contact@example.org;',
      ),
    );
    expect(of(listings, 'contact')).to.deep.equal([{}, { phone: '02 61 91 00 23', email: 'contact@example.org' }]);
    expect(JSON.stringify([listings, problems])).not.to.match(/Kervrai|kervrai|06 39/);
  });
});

describe('what people write for themselves', () => {
  it('remarks, internal notes and columns that were not understood stay off the page, and the report says so', async () => {
    const { listings, codes } = await read(
      csv('Nom;Ville;Observations;Code porte;Tél. (ne pas publier);Couleur', 'Groupe A;Brest;le digicode est 12B;12B;02 61 91 00 25;bleu'),
    );
    expect(JSON.stringify(listings)).not.to.match(/12B|digicode|02 61|bleu/);
    expect(codes).to.deep.equal([
      ['internal-column', 1],
      ['internal-column', 1],
      ['internal-column', 1],
      ['unknown-column', 1],
    ]);
  });
});

describe('what people write in a cell', () => {
  it('that is not for the public, or that opens a door, stays off the page, and the report says so without quoting it', async () => {
    const { listings, problems } = await read(
      csv(
        'Nom;Tél;Accès',
        'Groupe A;02 61 91 00 39 (ne pas diffuser);au fond de la cour',
        'Groupe B;;digicode 12B45',
        'Groupe C;;par la rue, sans code',
      ),
    );
    expect(listings.map(({ contact, access }) => [contact?.phone, access])).to.deep.equal([
      [undefined, 'au fond de la cour'],
      [undefined, undefined],
      [undefined, 'par la rue, sans code'],
    ]);
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([
      ['internal-cell', 2],
      ['internal-cell', 3],
    ]);
    expect(JSON.stringify(problems)).not.to.match(/12B|02 61/);
  });
});

describe('what people write in columns', () => {
  it('a column that is not understood has a likely meaning, by its cells or its title; how each is read is data', async () => {
    const { columns = [], problems } = await parseDirectory(
      csv('Nom;Joignable;Web officiel;Adresse du lundi;Humeur', 'Groupe A;02 61 91 00 37;https://example.org;1 rue du Port;gaie'),
    );
    expect(problems.map(({ field, expected }) => [field, expected?.fr])).to.deep.equal([
      ['Joignable', 'peut-être « Tél »'],
      ['Web officiel', 'peut-être « Site »'],
      ['Adresse du lundi', 'peut-être « Adresse » ou « Lundi »'],
      ['Humeur', 'un titre comme « Description », « Horaires » ou « Téléphone »'],
    ]);
    expect(columns.map(({ title, field, why, samples, others }) => [title, field, why, samples, others])).to.deep.equal([
      ['Nom', 'name', 'title', ['Groupe A'], []],
      ['Joignable', undefined, 'unknown', [], ['contact.phone']],
      ['Web officiel', undefined, 'unknown', [], ['contact.url']],
      ['Adresse du lundi', undefined, 'unknown', [], ['place.address', 'meetings.monday']],
      ['Humeur', undefined, 'unknown', [], []],
    ]);
  });

  it('a number beside a street is that of the house, and never one to call', async () => {
    const { listings } = await read(
      csv('Nom;N°;Rue;Ville;Tél', 'Groupe A;17;rue du Port;Brest;', 'Groupe B;3 bis;quai Nord;Brest;02 61 91 00 26'),
    );
    expect(listings.map(({ place, contact }) => [place?.address, contact?.phone])).to.deep.equal([
      ['17 rue du Port', undefined],
      ['3 bis quai Nord', '02 61 91 00 26'],
    ]);
  });

  it('a number that has ten digits is one to call', async () => {
    const { listings } = await read(csv('Nom;Ville;Numéro', 'Groupe A;Brest;02 61 91 00 27', 'Groupe B;Rennes;02 61 91 00 28'));
    expect(listings.map(({ contact }) => contact?.phone)).to.deep.equal(['02 61 91 00 27', '02 61 91 00 28']);
  });

  it('a day and an hour apart, or a column a day, are one piece of information', async () => {
    const apart = await read(csv('Nom;Ville;Jour;Heure de début;Heure de fin', 'Groupe A;Brest;2e mardi;18 h;20 h'));
    expect(of(apart.listings, 'meetings')).to.deep.equal(['2e mardi 18 h-20 h']);
    const aDay = await read(csv('Nom;Ville;Lundi;Mardi;Mercredi', 'Groupe A;Brest;9h-12h;;14h', 'Groupe B;Brest;x;fermé;'));
    expect(of(aDay.listings, 'meetings')).to.deep.equal(['lundi 9h-12h, mercredi 14h', 'lundi']);
  });

  it('several telephones, addresses in two columns, contacts in one', async () => {
    const { listings } = await read(
      csv(
        'Nom;Adresse 1;Adresse 2;CP Ville;Téléphone 1;Téléphone 2;Tél. secrétariat;Contact',
        'Groupe A;1 rue du Port;Bâtiment C;29200 Brest;02 61 91 00 29;02 61 91 00 30;02 61 91 00 31;accueil@example.org / www.example.org',
      ),
    );
    expect(listings[0]?.place).to.deep.include({ address: '1 rue du Port', complement: 'Bâtiment C', postcode: '29200', commune: 'Brest' });
    expect(listings[0]?.contact).to.deep.equal({
      phone: '02 61 91 00 29',
      email: 'accueil@example.org',
      url: 'https://www.example.org',
      also: [{ phone: '02 61 91 00 30' }, { label: 'secrétariat', phone: '02 61 91 00 31' }],
    });
  });

  it('the name has many titles; a likely one is taken and told; "Qui" may be a person and is refused in one problem', async () => {
    for (const title of [
      'Lieu',
      'Nom du lieu',
      'Établissement',
      'Libellé',
      'Antenne',
      'NOM DE L’ASSO *',
      'Raison sociale (obligatoire)',
      'Association',
    ]) {
      const { listings, problems } = await read(csv(`Ville;${title};Tél`, 'Brest;Groupe A;02 61 91 00 32', 'Rennes;Groupe B;'));
      expect(of(listings, 'name'), title).to.deep.equal(['Groupe A', 'Groupe B']);
      expect(problems, title).to.deep.equal([]);
    }
    const likely = await read(csv('Ensemble;Ville', 'Groupe A;Brest', 'Groupe B;Rennes', 'La Maison;Vannes'));
    expect([of(likely.listings, 'name'), likely.codes]).to.deep.equal([['Groupe A', 'Groupe B', 'La Maison'], [['name-proposed', 1]]]);
    const refused = await read(
      csv('"Qui","CP","Commune","Quand"', '"La Halte","29200","Brest","9h-12h; 14h"', '"Le ""Quai""","35000","Rennes","lundi\net mardi"'),
    );
    expect([refused.listings, refused.codes]).to.deep.equal([[], [['no-name', 1]]]);
    expect(refused.problems[0]?.found).to.include('« Qui », « CP », « Commune »');
    expect(refused.problems[0]?.expected?.fr).to.include('« Qui »');
  });
});

describe('what people write for a kind', () => {
  it('a word that says more than our code is kept, and found in each of its spellings', async () => {
    const { directory } = await parseDirectory(
      csv('Nom;Type;Ville', 'L’Escale;GEM;Rennes', 'Le Phare;Club house;Brest', 'Le Port;Groupe;Vannes'),
    );
    expect(directory.listings.map(({ kind, kindWord }) => [kind, kindWord])).to.deep.equal([
      ['group', 'GEM'],
      ['group', 'Club house'],
      ['group', undefined],
    ]);
    const finder = createFinder(directory);
    for (const [words, name] of [
      ['gem', 'L’Escale'],
      ['groupe d’entraide mutuelle', 'L’Escale'],
      ['clubhouse', 'Le Phare'],
      ['club house', 'Le Phare'],
    ] as const) {
      await finder.search(words);
      expect(
        finder.get().results.map(({ listing }) => listing.name),
        words,
      ).to.deep.equal([name]);
    }
  });
});

describe('what people write twice', () => {
  it('only rows that are equal in all that is seen are doubles; those of one place at other times are one listing', async () => {
    const { listings, problems } = await read(
      csv(
        'Nom;Adresse;Ville;Horaires;Public',
        'Groupe A;1 rue du Port;Brest;lundi 18 h;proches',
        'Groupe A;1 rue du Port;Brest;jeudi 20 h;proches',
        'GROUPE A;1, rue du Port;BREST;jeudi 20 h;proches',
        'Groupe A;1 rue du Port;Brest;samedi;professionnels',
      ),
    );
    expect(listings.map(({ meetings, audiences }) => [meetings, audiences])).to.deep.equal([
      ['lundi 18 h\njeudi 20 h', ['entourage']],
      ['samedi', ['professionnels']],
    ]);
    expect(problems.map(({ code, line, advice }) => [code, line, /retirez|supprimez|gardez une/i.test(advice.fr)])).to.deep.equal([
      ['duplicate-listing', 4, false],
    ]);
  });

  it('one identifier for several places is one organisation with branches', async () => {
    const { listings, problems } = await read(csv('Id;Nom;CP;Ville', 'a;Groupe A;29200;Brest', 'a;Groupe A;35000;Rennes'));
    expect(problems).to.deep.equal([]);
    expect(listings.map(({ place, branches = [] }) => [place?.commune, ...branches.map(({ commune }) => commune)])).to.deep.equal([
      ['Brest', 'Rennes'],
    ]);
  });
});

describe('what people write that cannot be, or was changed by the spreadsheet', () => {
  it('zeros lost come back where the commune, or the length, agrees; each is told', async () => {
    const { listings, codes } = await read(csv('Nom;CP;Ville;Tél', 'Groupe A;1000;Bourg-en-Bresse;261910033', 'Groupe B;1000;Bruxelles;'));
    expect(listings.map(({ place, contact }) => [place?.postcode, contact?.phone])).to.deep.equal([
      ['01000', '02 61 91 00 33'],
      [undefined, undefined],
    ]);
    expect(codes).to.deep.equal([
      ['zero-restored', 2],
      ['zero-restored', 2],
      ['invalid-postcode', 3],
      ['unknown-place', 3],
    ]);
  });

  it('errors of the spreadsheet are nothing, tags and double encoding are read, and all are told', async () => {
    const { listings, codes } = await read(
      csv(
        'Nom;Ville;Adresse;Horaires;Résumé',
        'Groupe A;FougÃ¨res;#REF!;"<p>lundi&nbsp;9h</p>";"Accueil<br>&amp; &eacute;coute"',
        '#N/A;Brest;;;',
      ),
    );
    expect(listings.map(({ name, place, meetings, summary }) => [name, place?.commune, place?.address, meetings, summary])).to.deep.equal([
      ['Groupe A', 'Fougères', undefined, 'lundi 9h', 'Accueil & écoute'],
    ]);
    expect(codes.map(([code]) => code).sort()).to.deep.equal([
      'double-encoding',
      'html',
      'missing-name',
      'spreadsheet-error',
      'spreadsheet-error',
    ]);
  });

  it('points that are exchanged, at 0 ; 0 or far from the commune are left out, told with how far, and the commune’s used', async () => {
    const { listings, problems } = await read(
      csv(
        'Nom;CP;Ville;Lat;Lon',
        'Groupe A;35000;Rennes;-1,68;48,11',
        'Groupe B;29200;Brest;0;0',
        'Groupe C;56000;Vannes;48,85;2,35',
        'Groupe D;29200;Brest;48,39;-4,49',
      ),
    );
    expect(listings.map(({ place }) => [Math.round(place?.location?.lat ?? 0), place?.approximate ?? false])).to.deep.equal([
      [48, true],
      [48, true],
      [48, true],
      [48, false],
    ]);
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([
      ['swapped-point', 2],
      ['null-point', 3],
      ['far-point', 4],
    ]);
    expect(problems[2]?.found).to.match(/\(4\d\d km\)/);
  });

  it('dates in letters, with two digits for the year, as the number of a day, and départements in every form', async () => {
    const dates = {
      '5 mai 2026': '2026-05-05',
      '1er févr. 26': '2026-02-01',
      'sept. 2025': '2025-09',
      '46093': '2026-03-12',
      '3.4.26': '2026-04-03',
    };
    const { listings } = await read(csv('Nom;Vérifié le', ...Object.keys(dates).map((date, at) => `Groupe ${at};${date}`)));
    expect(of(listings, 'verifiedAt')).to.deep.equal(Object.values(dates));
    const areas = {
      '29 - Finistère': ['29'],
      'Morbihan (56)': ['56'],
      '35 et 22': ['35', '22'],
      '2': ['02'],
      Normandie: ['14', '27', '50', '61', '76'],
      '35.0': ['35'],
    };
    const served = await read(csv('Nom;Département', ...Object.keys(areas).map((area, at) => `Groupe ${at};${area}`)));
    expect(of(served.listings, 'serviceArea')).to.deep.equal(Object.values(areas));
  });

  it('headings, totals and notes between rows are no records; in a list of names alone every row is one', async () => {
    const rows = ['Nom;Ville;Tél', 'BRETAGNE;;', 'Groupe A;Brest;02 61 91 00 34', 'Total;;1', 'Nom;Ville;Tél', 'Groupe B;Rennes;'];
    const { listings, problems } = await read(csv(...rows));
    expect(of(listings, 'name')).to.deep.equal(['Groupe A', 'Groupe B']);
    expect(problems.map(({ code, line, count }) => [code, line, count])).to.deep.equal([['heading-row', 2, 3]]);
    expect((await read(csv('Nom;Ville', 'Groupe A;', 'Groupe B;'))).listings).to.have.length(2);
  });

  it('towns with a département, an arrondissement or CEDEX are found', async () => {
    const { listings, problems } = await read(
      csv('Nom;Ville', 'A;Lyon 7e', 'B;Marseille 13ème', 'C;PARIS XIIe', 'D;Saint-Denis (93)', 'E;RENNES CEDEX 7', 'F;St Brieuc'),
    );
    expect(problems).to.deep.equal([]);
    expect(listings.map(({ place }) => place?.location?.lat.toFixed(0))).to.deep.equal(['46', '43', '49', '49', '48', '49']);
  });

  it('what Excel for Mac saves, with carriage returns, and UTF-16 with and without its mark', async () => {
    const text = 'Nom;Ville\rL’Étape;Fougères\r';
    const mac = Uint8Array.from(text, (character) => ({ '’': 0xd5, É: 0x83, è: 0x8f })[character] ?? character.charCodeAt(0));
    expect((await read(mac)).listings[0]).to.deep.include({ name: 'L’Étape' });
    const wide = new Uint8Array(text.length * 2);
    [...text].forEach((character, at) => new DataView(wide.buffer).setUint16(at * 2, character.charCodeAt(0), true));
    expect((await read(wide)).listings[0]).to.deep.include({ name: 'L’Étape' });
    expect((await read(Uint8Array.from([0xff, 0xfe, ...wide]))).listings[0]).to.deep.include({ name: 'L’Étape' });
  });
});

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
