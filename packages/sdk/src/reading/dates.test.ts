import { expect } from 'chai';

import { readDate, readDates } from './dates.js';

describe('readDate', () => {
  it('reads a day or a month as people write it', () => {
    const dates: Record<string, readonly string[]> = {
      '2026-03-12': [
        '12 mars 2026', 'le 12 mars 2026', 'jeudi 12 mars 2026', 'JEUDI 12 MARS 2026', '12-mars-26', '12 mars 26', '12/mars/2026', '12\u00a0mars\u00a02026',
        '12/03/2026', '12/03/26', '12-03-2026', '12.03.2026', '12 / 03 / 2026', '2026-03-12', '2026-03-12 ', '12/03/2026 14:30:00', '12/03/2026 à 14h30',
        '2026-03-12 00:00:00', '2026-03-12T00:00:00.000Z', '46093', '46093.0', '46093,5', 'vérifié le 12/03/2026', 'MAJ 12/03/2026',
        'mis à jour le 12 mars 2026', 'Mar 12, 2026', 'March 12, 2026', '12 March 2026',
      ],
      '2026-03': ['mars 2026', 'mars-26', '03/2026', '03-2026', '2026-03', 'mi-mars 2026', 'début mars 2026', 'courant mars 2026', 'maj : 03/2026'],
      '2026-08-01': ['1er août 2026', '1ER AOUT 2026', '1ᵉʳ août 2026'],
      '2025-12': ['déc. 2025', 'Décembre 2025', 'dec 2025', '12/2025'],
      '2026-02-12': ['12 févr. 2026', '12 fév 2026', '12 fevrier 2026'],
      '2026-07': ['juil. 2026', 'juillet 2026', 'JUILLET 2026'],
      '2025-10': ['oct.-25', 'oct 2025'],
      '2023-01-01': ['44927', '1/1/23', '01.01.23'],
    }; // prettier-ignore
    for (const [iso, written] of Object.entries(dates)) for (const one of written) expect(readDate(one), one).to.equal(iso);
  });

  it('leaves as written what is no day or month, lacks its year, or holds more than one', () => {
    for (const written of [
      '', 'hier', '12 mars', '12/03', '2026', '2025-2026', 'printemps 2026', '1er trim. 2026', '12 mars 2026 ?', 'avant mars 2026', '46 093', '75013', '1.3',
      '12/03/2026 (Ana)', 'avril 2026 (téléphone)', '12 / 13 mars 2026', 'du 12 au 14 mars 2026', '04/05/2026 12/03/2026', '3/26', 'jui. 2026',
    ]) expect(readDate(written), written).to.equal(written); // prettier-ignore
  });
});

describe('readDates', () => {
  it('reads two days or months between which something lasts', () => {
    const ranges: Record<string, readonly string[]> = {
      '2027-01-12 2027-06-30': ['du 12/01/2027 au 30/06/2027', '12/01/2027 - 30/06/2027', '12/01/27-30/06/27', '12/01 au 30/06/2027',
        'du 12 janvier au 30 juin 2027 inclus', '12 janvier-30 juin 2027', '12 jan 2027 > 30 jun 2027', '12/01/2027 => 30/06/2027', 'du 12.01.2027 au 30.06.2027',
        'du 12 janvier 2027 (9h) au 30 juin 2027 (17h)', 'début : 12/01/2027 fin : 30/06/2027', 'à compter du 12/01/2027 et au 30/06/2027',
      ],
      '2027-01-18 2027-01-22': [
        'du 18 au 22 janvier 2027', '18-22 janvier 2027', '18 janv. - 22 janv. 2027', 'lundi 18 au vendredi 22 janvier 2027', '18 au 22/01/2027',
        '2027-01-18/2027-01-22', '2027-01-18 au 2027-01-22', '18/01/2027 → 22/01/2027', '18/01/2027\n22/01/2027',
      ],
      '2027-03-03 2027-03-05': ['3, 4 et 5 mars 2027', '3 au 5 mars 2027', '3-5 mars 2027', '3/4/5 mars 2027', '3 / 4 / 5 mars 2027', '3,4,5 mars 2027', 'du lundi 3 au mercredi 5 mars 2027'],
      '2026-11-30 2027-02-05': ['du 30 novembre 2026 au 5 février 2027'],
      '2027-01 2027-06': ['de janvier à juin 2027', 'janvier-juin 2027', 'janvier 2027 à juin 2027', 'janv. à juin 2027', '01/2027 - 06/2027', 'mi-janvier à fin juin 2027'],
      '2026-09 2027-06': ['de septembre à juin 2027', 'sept. 2026/juin 2027'],
      '2027-01-18 2027-01-19': ['18 et 19 janvier 2027', '18&19/01/2027'],
    }; // prettier-ignore
    for (const [range, written] of Object.entries(ranges)) {
      const [first, last] = range.split(' ');
      for (const one of written) expect(readDates(one), one).to.deep.include({ first, last });
    }
    expect(readDates('18, 25 janvier et 1er février 2027')).to.deep.equal({ first: '2027-01-18', last: '2027-02-01', areApart: true });
    expect(readDates('12/01/2027 ; 30/06/2027')?.areApart).to.equal(true);
    expect(readDates('18 janvier 2027 de 9h à 17h')).to.deep.equal({ first: '2027-01-18' });
  });

  it('takes a month alone for a month, and finds no day in it', () => {
    for (const written of ['mars 2027', 'Mars 27', 'mars-27', '03/2027', '2027-03', 'courant mars 2027', 'fin mars 2027', 'à partir de mars 2027', 'dès mars 2027'])
      expect(readDates(written), written).to.deep.equal({ first: '2027-03' }); // prettier-ignore
  });

  it('reads nothing where a day does not exist, or a part is left open', () => {
    for (const written of [
      '31/02/2027', '31 février 2027', '29/02/2027', '2027-02-30', '20270230', '0/3/2027', '13/13/2027', '32 janvier 2027', '30 et 31 février 2027',
      'du 31/02/2027 au 30/06/2027', 'du 12/01/2027 au 31/06/2027', 'du 12/01/2027 au ?', '12/01/2027 au 30/06', 'du 3 au 5 mars', 'mars 2027 (à confirmer)',
      'mars 2027 ?', '3 mars 2027 ou 4 avril 2027', 'entre janvier et juin 2027', 'rentrée septembre 2027', 'semaine 12', '2026-2027', 'T1 2027',
      'du 12 au 12 janvier 2027', 'jusqu’au 30 juin 2027', 'du 30 juin 2027 au 12 janvier 2027',
    ]) expect(readDates(written), written).to.equal(undefined); // prettier-ignore
    expect(readDates('29/02/2028')).to.deep.equal({ first: '2028-02-29' });
  });

  it('reads nothing where a part is no date, or the end is before the start', () => {
    for (const written of ['22 au 18 janvier 2027', 'rentrée 2027', '5 jours en mars 2027', '3 jours : 3, 4 et 5 mars 2027', 'session 2 : 18 janvier 2027', '2 sessions en janvier 2027', '1er semestre 2027', 'à définir', '9'.repeat(200)])
      expect(readDates(written), written).to.equal(undefined); // prettier-ignore
  });
});
