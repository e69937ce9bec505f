import { expect } from 'chai';

import { places } from '../../../data/src/index.js';
import { parseDirectory } from '../kinds/listing/parse.js';

const csv = (...lines: string[]) => lines.join('\n');

async function read(input: unknown) {
  const { directory, problems } = await parseDirectory(input, { places });
  return {
    listings: directory.listings,
    names: directory.listings.map(({ name }) => name),
    problems,
    codes: problems.map(({ code }) => code),
  };
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
function wide(text: string, isLittle: boolean) {
  const bytes = new Uint8Array(text.length * 2);
  text.split('').forEach((character, at) => new DataView(bytes.buffer).setUint16(at * 2, character.charCodeAt(0), isLittle));
  return bytes;
}
const bytesOf = (codes: Record<string, number>) => (text: string) =>
  Uint8Array.from(text, (character) => codes[character] ?? character.charCodeAt(0));
const macintosh = bytesOf({ '’': 0xd5, É: 0x83, é: 0x8e, è: 0x8f, à: 0x88, œ: 0xcf, ç: 0x8d, ê: 0x90, ô: 0x99, î: 0x94, û: 0x9e });
const windows = bytesOf({ '’': 0x92, œ: 0x9c, '€': 0x80, '–': 0x96 });

describe('a value', () => {
  it('of which a part cannot be read is no list', async () => {
    const value = Object.defineProperty({}, 'listings', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect((await read(value)).codes).to.deep.equal(['not-a-directory']);
  });
});

describe('encodings', () => {
  const text = csv('Nom;CP;Ville', 'L’Éclaircie;35300;Fougères', 'Cœur à cœur;29000;Quimper');
  const expected = ['L’Éclaircie', 'Cœur à cœur'];

  it('UTF-8 and UTF-16, with and without mark, are read without a word', async () => {
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), wide(text, true), wide(text, false), wide(`\ufeff${text}`, true), wide(`\ufeff${text}`, false), wide(`sep=;\n${text}`, true)]) {
      const { names, problems } = await read(bytes);
      expect([names, problems]).to.deep.equal([expected, []]);
    }
  }); // prettier-ignore

  it('what Excel wrote on Windows and on a Macintosh is read, and told once', async () => {
    for (const name of ['L’Éclaircie dorée', 'Cœur à cœur', 'Béziers', 'Besançon', 'Le Môle', 'Nîmes', 'Le Goût', 'Déjà là', 'ÉTAPE'])
      for (const [encode, breaks] of [[windows, ['\n', '\r\n']], [macintosh, ['\n', '\r']]] as const)
        for (const end of breaks) {
          const { names, codes } = await read(encode(['Nom;Ville', `${name};Brest`, 'La Halte;Rennes'].join(end)));
          expect([names, codes], name).to.deep.equal([[name, 'La Halte'], ['encoding']]);
        }
  }); // prettier-ignore
});

describe('JSON with French keys', () => {
  const one = {
    nom: 'Le Port',
    adresse: '2 rue du Pont',
    code_postal: '29200',
    ville: 'Brest',
    telephone: '02 61 91 00 12',
    site_web: 'https://example.org',
  };
  const two = { ...one, nom: 'La Halte', code_postal: 35000, ville: 'Rennes' };
  const place = { address: '2 rue du Pont', postcode: '29200', commune: 'Brest' };

  it('is read under any one key, with the wraps of open data portals and online tables', async () => {
    const wraps: Record<string, unknown> = {
      bare: [one, two], annuaire: { annuaire: [one, two] }, listings: { listings: [one, two] }, results: { total_count: 2, results: [one, two] },
      data: { data: [one, two], meta: { page: 1 }, links: {} }, records: { nhits: 2, records: [{ recordid: '1', fields: one }, { recordid: '2', fields: two }] },
      airtable: { records: [{ id: 'rec1', createdTime: '2026-01-01T00:00:00.000Z', fields: one }, { id: 'rec2', fields: two }] },
    }; // prettier-ignore
    for (const [name, value] of Object.entries(wraps)) {
      for (const input of [value, JSON.stringify(value), utf8(`\ufeff${JSON.stringify(value)}`)]) {
        const { names, listings, problems } = await read(input);
        expect(names, name).to.deep.equal(['Le Port', 'La Halte']);
        expect(problems, name).to.deep.equal([]);
        expect(listings[0]?.place, name).to.deep.include(place);
        expect(listings[0]?.contact, name).to.deep.equal({ phone: '02 61 91 00 12', url: 'https://example.org' });
      }
    }
  });

  it('keeps what is nested, listed, null or internal where it belongs', async () => {
    const { listings, codes } = await read([
      { nom: 'Le Port', adresse: { numero: '15', rue: 'rue du Port', code_postal: '29200', ville: 'Brest' }, coordonnees: { latitude: 48.39, longitude: -4.486 }, themes: ['alcool', 'tabac'], telephone: null, remarque: 'digicode 12B' },
      { nom: 'La Halte', coordonnees: { longitude: -1.678, latitude: 48.117 } },
      { NOM: 'Le Quai', Ville: 'Vannes' },
    ]); // prettier-ignore
    expect(listings[0]?.place).to.deep.equal({
      address: '15 rue du Port',
      postcode: '29200',
      commune: 'Brest',
      location: { lat: 48.39, lon: -4.486 },
    });
    expect([listings[0]?.topics, listings[0]?.contact]).to.deep.equal([['alcool', 'tabac'], undefined]);
    expect(listings[1]?.place?.location).to.deep.equal({ lat: 48.117, lon: -1.678 });
    expect([listings[2]?.name, codes]).to.deep.equal(['Le Quai', ['internal-column']]);
  });

  it('withholds a person as a spreadsheet does', async () => {
    const { listings, problems } = await read([{ nom: 'Kervrai', prenom: 'Ana', ville: 'Brest', tel: '06 39 98 00 14' }]);
    expect([listings, problems.map(({ code }) => code)]).to.deep.equal([[], ['missing-consent']]);
    expect(JSON.stringify(problems)).not.to.match(/Kervrai|Ana|06 39/);
  });
});

describe('maps', () => {
  const feature = (properties: unknown, geometry: unknown) => ({ type: 'Feature', properties, geometry });
  const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
  const map = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

  it('uMap, town maps, OpenStreetMap, one feature or a list of them', async () => {
    const port = feature({ name: 'Le Port' }, point(-4.486, 48.39, 12));
    for (const value of [map(port), port, [port], { features: [port] }, { crs: {}, ...map(port) }, { type: 'umap', properties: { name: 'Carte' }, geometry: point(0, 0), layers: [map(port)] }]) {
      const { listings, problems } = await read(JSON.stringify(value));
      expect([listings, problems]).to.deep.equal([[{ id: 'port', name: 'Le Port', place: { location: { lat: 48.39, lon: -4.486 } } }], []]);
    }
    const osm = await read(map(feature({ '@id': 'node/1', name: 'Le Port', 'addr:housenumber': '15', 'addr:street': 'rue du Port', 'addr:postcode': '29200', 'addr:city': 'Brest', 'contact:phone': '+33 2 61 91 00 12', opening_hours: 'Mo-Fr 09:00-12:00' }, point(-4.486, 48.39))));
    expect(osm.listings[0]).to.deep.include({ id: 'node/1', name: 'Le Port', hours: 'Du lundi au vendredi\u00a0: 9\u00a0h à 12\u00a0h', contact: { phone: '+33 2 61 91 00 12' } });
    expect(osm.listings[0]?.place).to.deep.equal({ address: '15 rue du Port', postcode: '29200', commune: 'Brest', location: { lat: 48.39, lon: -4.486 } });
  }); // prettier-ignore

  it('takes uMap’s marks and pictures out of a description', async () => {
    const { listings } = await read(map(feature({ name: 'Le Port', description: '**Groupe** [[https://example.org|site]] {{https://example.org/photo.jpg}}', _umap_options: { color: 'Red' } }, point(-4.486, 48.39))));
    expect(listings[0]?.summary).to.equal('Groupe site (https://example.org)');
  }); // prettier-ignore

  it('a surface or a line has no point, a point elsewhere than its commune is told', async () => {
    const surface = { type: 'Polygon', coordinates: [[[-4, 48], [-4, 49], [-3, 48], [-4, 48]]] }; // prettier-ignore
    const { names, codes, problems } = await read(map(feature({ nom: 'A' }, surface), feature({ nom: 'B' }, { type: 'LineString', coordinates: [[-4, 48], [-4, 49]] }), feature({ nom: 'C', ville: 'Brest' }, null))); // prettier-ignore
    expect([names, codes, problems[0]?.count]).to.deep.equal([['A', 'B', 'C'], ['shape-without-point'], 2]);
    for (const [at, code] of [[point(2.35, 48.85), 'far-point'], [point(48.39, -4.486), 'swapped-point'], [point(0, 0), 'null-point'], [point(145000, 6851000), 'invalid-coordinates']] as const) {
      const { listings, codes } = await read(map(feature({ nom: 'A', ville: 'Brest', cp: '29200' }, at)));
      expect([codes, listings[0]?.place?.approximate], code).to.deep.equal([[code], true]);
    } // prettier-ignore
  });

  it('withholds a person, and survives what is no feature', async () => {
    const { listings, problems } = await read(
      map(feature({ nom: 'Kervrai', prenom: 'Ana', mobile: '06 39 98 00 14' }, point(-4.486, 48.39))),
    );
    expect([listings, problems.map(({ code }) => code)]).to.deep.equal([[], ['missing-consent']]);
    expect((await read(map(null, 1, 'x', [], feature({ name: 'B' }, 'POINT')))).names).to.deep.equal(['B']);
  });
});

describe('files that are no list', () => {
  const zip = (...files: string[]) => latin(`PK\x03\x04${'\x14\0'.padEnd(26, '\0')}${files.join('\0\0PK\x03\x04')}`);

  it('workbooks and documents are named in one problem, and nothing of them is quoted', async () => {
    for (const [input, name] of [[zip('[Content_Types].xml', 'xl/workbook.xml'), 'XLSX'], [zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ODS'], [zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'texte'], [zip('[Content_Types].xml', 'word/document.xml'), 'texte'], [zip('Index/Document.iwa'), 'Numbers'], [zip('annuaire.csv'), 'ZIP'], [latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0')), 'XLS'], ['%PDF-1.4\n1 0 obj', 'PDF'], [latin('%PDF-1.4\n%\xe2\xe3\xcf\xd3'), 'PDF']] as const) {
      const { listings, problems } = await read(input);
      expect([listings, problems.map(({ code }) => code)], name).to.deep.equal([[], ['workbook']]);
      expect(problems[0]?.found, name).to.match(new RegExp(`^${name}`));
    }
  }); // prettier-ignore

  it('a page, a map in XML and binary files are one problem', async () => {
    for (const input of ['<html><title>Connexion</title></html>', utf8('\ufeff<!DOCTYPE html><p>x'), wide('<html><body>x</body></html>', true), '<?xml version="1.0"?>\n<kml><Document/></kml>', '<?xml version="1.0"?><gpx/>', latin('\x89PNG\r\n\x1a\n\0\0\0\r'), latin('\x1f\x8b\x08\0\0\0\0\0'), 'SQLite format 3\0']) {
      const { listings, codes } = await read(input);
      expect([listings, codes]).to.deep.equal([[], ['unreadable']]);
    }
    expect((await read('<?xml version="1.0"?>\n<kml><Document/></kml>')).problems[0]?.found).to.equal('<kml');
  }); // prettier-ignore
});
