import { expect } from 'chai';

import { places } from '../../../data/src/index.js';
import { parseDirectory } from '../kinds/listing/parse.js';

const csv = (...lines: string[]) => lines.join('\n');

async function read(input: unknown) {
  const { directory, problems } = await parseDirectory(input, { places });
  return { listings: directory.listings, problems, codes: problems.map(({ code }) => code) };
}
/** A cell of a spreadsheet, between marks. */
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const digits = (text = '') => text.replace(/\D/g, '').replace(/^(00)?33\(?0?\)?0?/, '0');

describe('telephones as people write them', () => {
  it('are read', async () => {
    for (const written of ['02 61 91 00 12', '+33 02 61 91 00 12', '+33 (0)2 61 91 00 12', '0033 2 61 91 00 12', '33261910012', '261910012', '261910012.0', '2.61910012E8', '02.61.91.00.12', '02-61-91-00-12', '02/61/91/00/12', '0261910012', '02 6191 0012', '(+33) 2 61 91 00 12', '+33.2.61.91.00.12', 'Tél. : 02 61 91 00 12', '02 61 91 00 12 (accueil)', '="0261910012"', '\'0261910012', '02\u00a061\u00a091\u00a000\u00a012', '02\u202f61\u202f91\u202f00\u202f12', '+ 33 2 61 91 00 12', 'tel:+33261910012']) {
      const { listings } = await read(csv('Nom;Ville;Téléphone', `A;Brest;${cell(written)}`));
      expect(digits(listings[0]?.contact?.phone), written).to.equal('0261910012');
    }
  }); // prettier-ignore

  it('are told, and not shown, where they cannot be one', async () => {
    for (const written of ['02 61 91 00 1', '02 61 91 00 122', '1', '12345', 'voir site', '00 00 00 00 00', '0000000000', '2,6191E+08', '9 rue du Port', '35000', '48,39']) {
      const { listings, codes } = await read(csv('Nom;Ville;Téléphone', `A;Brest;${cell(written)}`));
      expect([listings[0]?.contact?.phone, codes], written).to.deep.equal([undefined, ['invalid-phone']]);
    }
  }); // prettier-ignore
});

describe('postcodes as people write them', () => {
  it('are read, their zero put back where the commune agrees', async () => {
    for (const [written, commune, postcode] of [['1500', 'AMBERIEU EN BUGEY', '01500'], ['1500.0', 'Ambérieu-en-Bugey', '01500'], ['6600', 'Antibes', '06600'], ['7000', 'PRIVAS CEDEX', '07000'], ['5000', 'Gap (05)', '05000'], ['35000.0', 'Rennes', '35000'], ['35 000', 'Rennes', '35000'], ['F-35000', 'Rennes', '35000'], ['35000 Rennes', '', '35000'], ['75013 CEDEX 13', 'Paris', '75013'], ['35042 CEDEX', 'Rennes', '35042']] as const) {
      const { listings, codes } = await read(csv('Nom;CP;Ville;Tél', `A;${written};${commune};02 61 91 00 12`));
      expect([listings[0]?.place?.postcode, listings[0]?.place?.location !== undefined], written).to.deep.equal([postcode, true]);
      expect(codes, written).to.deep.equal(written.length === 4 || written === '1500.0' ? ['zero-restored'] : []);
    }
  }); // prettier-ignore

  it('are told, and left out, where they cannot be one or the commune does not agree', async () => {
    for (const [written, commune] of [['1000', 'Bruxelles'], ['9000', 'Gand'], ['1204', 'Genève'], ['3500', 'Rennes'], ['350000', 'Rennes'], ['2A004', 'Ajaccio'], ['35', 'Rennes'], ['B-1000', 'Bruxelles'], ['3000', 'Vichy']] as const) {
      const { listings, codes } = await read(csv('Nom;CP;Ville;Tél', `A;${written};${commune};02 61 91 00 12`));
      expect([listings[0]?.place?.postcode, codes[0]], written).to.deep.equal([undefined, 'invalid-postcode']);
    }
  }); // prettier-ignore
});

describe('towns as people write them', () => {
  it('are found', async () => {
    for (const [town, lat] of [['Paris 13e', 48.8], ['Paris XIII', 48.8], ['PARIS 13EME ARRONDISSEMENT', 48.8], ['Paris (75013)', 48.8], ['75013 Paris', 48.8], ['Lyon 3', 45.8], ['LYON 03', 45.8], ['Lyon III', 45.8], ['Marseille 01', 43.3], ['Marseille Cedex 20', 43.3], ['St-Denis (974)', -20.9], ['Saint Denis (93)', 48.9], ['Rennes (35)', 48.1], ['Rennes Cedex 7', 48.1], ['RENNES CÉDEX', 48.1], ['St. Brieuc', 48.5], ['ST BRIEUC', 48.5], ['Ste-Foy-lès-Lyon', 45.7], ['Villeneuve d’Ascq', 50.6], ['Ajaccio (2A)', 41.9], ['Fort de France', 14.6]] as const) {
      const { listings, problems } = await read(csv('Nom;Ville', `A;${town}`, 'B;Brest'));
      expect(Math.abs((listings[0]?.place?.location?.lat ?? 0) - lat), town).to.be.below(0.15);
      expect(problems, town).to.deep.equal([]);
    }
  }); // prettier-ignore
});

describe('départements as people write them', () => {
  it('are read', async () => {
    const areas: Record<string, string> = { '01 - Ain': '01', '1': '01', '35 (Ille-et-Vilaine)': '35', 'ILLE ET VILAINE': '35', 'Ille-et-Vilaine, Morbihan': '35 56', 'Côtes d’Armor': '22', '35/56/22': '35 56 22', '2a et 2b': '2A 2B', 'Haute-Corse': '2B', Réunion: '974', PACA: '04 05 06 13 83 84', 'Région Bretagne': '22 29 35 56', 'toute la Bretagne': '22 29 35 56', 'Bretagne et Loire-Atlantique': '22 29 35 56 44', 'Dépt 35': '35', 'Département du Finistère': '29', 'le Morbihan': '56', 'Val d\'Oise (95)': '95', '35.0': '35', '22, 29 et 35': '22 29 35', 'Nord (59)': '59', '35 : Ille-et-Vilaine': '35', 'Aude (11), Hérault (34)': '11 34' }; // prettier-ignore
    for (const [written, codes] of Object.entries(areas)) {
      const { listings } = await read(csv('Nom;Ville;Départements', `A;Brest;${cell(written)}`));
      expect(listings[0]?.serviceArea?.join(' '), written).to.equal(codes);
    }
  });

  it('are told where they cannot be read, or exclude', async () => {
    for (const written of ['35.56', '20', '035', '96', '0', 'France entière', '35000', 'Rennes', 'Morbihan (35)', 'de 22 à 35', 'Grand Ouest', 'Tous sauf 35', 'Bretagne hors 35', '35 + limitrophes']) {
      const { listings, codes } = await read(csv('Nom;Ville;Départements', `A;Brest;${cell(written)}`));
      expect([listings[0]?.serviceArea ?? [], codes], written).to.deep.equal([[], ['invalid-departement']]);
    }
  }); // prettier-ignore
});

describe('points and cells that cannot be', () => {
  it('a point is checked against its commune, and how far is said', async () => {
    const points: Record<string, string | undefined> = { '48,39;-4,486': undefined, '48°23\'24" N;4°29\'10" O': undefined, '-4,486;48,39': 'swapped-point', '0;0': 'null-point', '0.0000;-0': 'null-point', '48.39;0': 'far-point', '48,39;4,486': 'far-point', '1;1': 'far-point', '4839;-448': 'invalid-coordinates', ';-4,486': 'invalid-coordinates', '91;0': 'invalid-coordinates', '6851000;145000': 'invalid-coordinates', '#N/A;#N/A': 'spreadsheet-error' }; // prettier-ignore
    for (const [point, code] of Object.entries(points)) {
      const { listings, problems } = await read(`Nom;CP;Ville;Latitude;Longitude\nA;29200;Brest;${point.split(';').map(cell).join(';')}`);
      const { location, approximate = false } = listings[0]?.place ?? {};
      expect([problems[0]?.code, approximate], point).to.deep.equal([code, code !== undefined]);
      expect(Math.round((location?.lat ?? 0) + (location?.lon ?? 0)), point).to.equal(44);
      if (code === 'far-point') expect(problems[0]?.found, point).to.match(/\(\d+ km\)/);
    }
  });

  it('errors of a spreadsheet in French and English are nothing, and told', async () => {
    for (const error of ['#N/A', '#REF!', '#VALEUR!', '#VALUE!', '#NOM?', '#DIV/0!', '#NUL!', '#NULL!', '#NOMBRE!', '#N/D', '#######', 'Err:502', '#CALC!', '#CHAMP!', '#SPILL!', '#PROPAGATION!', '#ERROR!']) {
      const { listings, codes } = await read(csv('Nom;Ville;Adresse;Horaires', `A;Brest;${error};${error}`));
      expect([listings[0]?.place?.address, listings[0]?.meetings, codes], error).to.deep.equal([undefined, undefined, ['spreadsheet-error', 'spreadsheet-error']]);
    }
  }); // prettier-ignore

  it('letters that were encoded twice or three times, and HTML, are read as text', async () => {
    const cells: Record<string, string> = { 'FougÃ¨res': 'Fougères', 'cafÃƒÂ© partagÃƒÂ©': 'café partagé', 'Lâ€™accueil â€“ entrÃ©e': 'L’accueil – entrée', 'Noël à Âge d’or': 'Noël à Âge d’or', 'SÃO Paulo': 'SÃO Paulo', 'prix < 5 € et > 3': 'prix < 5 € et > 3', 'R&D, AT&T': 'R&D, AT&T', 'I <3 Brest': 'I <3 Brest', 'un café,<br>puis &amp; d’écoute': 'un café, puis & d’écoute', '<script>alert(1)</script>Bonjour': 'Bonjour', '&#201;t&eacute; &ndash; 9h': 'Été – 9h', '&lt;b&gt;gras&lt;/b&gt;': 'gras' }; // prettier-ignore
    for (const [written, text] of Object.entries(cells)) {
      const { listings, codes } = await read(csv('Nom;Ville;Description', `A;Brest;${cell(written)}`));
      expect(listings[0]?.summary, written).to.equal(text);
      expect(codes.length, written).to.equal(written === text ? 0 : 1);
    }
  });
});
