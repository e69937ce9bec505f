import { expect } from 'chai';

import { of, read } from '../testing/written.js';

// One test for each kind of fault that real files of associations had, with inputs of our own: what is right for each is in its title.

const csv = (...lines: string[]) => lines.join('\n');

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
