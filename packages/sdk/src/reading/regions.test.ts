import { expect } from 'chai';

import { terms } from '../kinds/listing/terms.js';
import { departementsOf, regionOf, regions } from './regions.js';

describe('regions', () => {
  it('hold each département of metropolitan France and the five overseas once, and no collectivity', () => {
    const all = regions.flatMap(({ departements }) => departements);
    const expected = terms.departements
      .map(({ code }) => code)
      .filter((code) => code.length === 2 || (code >= '971' && code <= '974') || code === '976');
    expect([...all].sort()).to.deep.equal([...expected].sort());
    expect(regions).to.have.length(18);
  });

  it('are found by code, name or abbreviation, whatever the case and accents', () => {
    for (const word of ['bretagne', 'BRETAGNE', 'Brittany']) expect(departementsOf(word), word).to.deep.equal(['22', '29', '35', '56']);
    for (const word of ['Île-de-France', 'ile de france', 'IDF']) expect(departementsOf(word), word).to.include('75');
    expect(departementsOf('provence-alpes-cote-d-azur')).to.deep.equal(departementsOf('PACA'));
    for (const word of ['', 'Finistère', '29', 'Bretagne sud']) expect(departementsOf(word), word).to.deep.equal([]);
  });

  it('tell which one a département is in', () => {
    expect(['29', '2A', '974', '975', 'x'].map((code) => regionOf(code)?.fr)).to.deep.equal([
      'Bretagne',
      'Corse',
      'La Réunion',
      undefined,
      undefined,
    ]);
  });
});
