import { expect } from 'chai';

import { parseDirectory } from './parse.js';

describe('parseDirectory, places', () => {
  const communes = [
    { code: '35238', name: 'Rennes', postcode: '35000', location: { lat: 48.117, lon: -1.678 }, approximate: false },
    { code: '97411', name: 'Saint-Denis', postcode: '97400', location: { lat: -20.88, lon: 55.45 }, approximate: false },
    { code: '93066', name: 'Saint-Denis', postcode: '93200', location: { lat: 48.93, lon: 2.35 }, approximate: false },
  ];
  const places = async (text: string) =>
    communes.filter(({ name, postcode }) => text === postcode || text.toLowerCase().replace('st ', 'saint-') === name.toLowerCase());

  it('gives the commune’s point, marked approximate, to records without coordinates', async () => {
    const { directory, problems } = await parseDirectory(
      [
        { name: 'A', place: { postcode: '35000' } },
        { name: 'B', place: { commune: 'RENNES', postcode: '35042' } },
        { name: 'C', place: { commune: 'Rennes', location: { lat: 1, lon: 2 } } },
        { name: 'D', place: { commune: 'St Denis', postcode: '97400' } },
        { name: 'E', place: { commune: 'Saint-Denis' } },
        { name: 'F', place: { commune: 'Nulle-Part' } },
        { name: 'H', place: { commune: 'Rennes', postcode: '97400' } },
        { name: 'G' },
      ],
      { places },
    );
    const [rennes, reunion] = communes;
    expect(directory.listings.map(({ place }) => [place?.location, place?.approximate])).to.deep.equal([
      [rennes?.location, true],
      [rennes?.location, true],
      [rennes?.location, true], // 1 ; 2 is at sea
      [reunion?.location, true],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(problems.map(({ code, record }) => [code, record?.name])).to.deep.equal([
      ['far-point', 'C'],
      ['ambiguous-place', 'E'],
      ['unknown-place', 'F'],
    ]);
  });

  it('keeps the list when the places could not be loaded', async () => {
    const { directory, problems } = await parseDirectory([{ name: 'A', place: { postcode: '35000' } }], {
      places: () => Promise.reject(new Error('offline')),
    });
    expect(directory.listings.map(({ name }) => name)).to.deep.equal(['A']);
    expect(problems).to.deep.equal([]);
  });
});
