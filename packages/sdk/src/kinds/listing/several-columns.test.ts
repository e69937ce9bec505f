import { expect } from 'chai';

import { parseDirectory } from './parse.js';

/** What is shown of a file without identifiers, and the codes of its problems. */
async function read(...lines: string[]): Promise<{ shown: unknown[]; codes: string[] }> {
  const { directory, problems } = await parseDirectory(lines.join('\n'));
  return { shown: directory.listings.map(({ id: _, ...listing }) => listing), codes: problems.map(({ code }) => code) };
}

describe('cells that moved to the right', () => {
  const contact = { email: 'mole@example.org', also: [{ email: 'cap@example.org' }] };

  it('are put back where two addresses of one cell were taken for two', async () => {
    expect(
      (await read('Nom;Mail;Remarques;Description', 'Le Môle;mole@example.org; cap@example.org;Ana va mal;Un café')).shown,
    ).to.deep.equal([{ name: 'Le Môle', contact, summary: 'Un café' }]);
    expect(
      (await read('Nom;Mail;Ville;Remarques;Description', 'Le Môle;mole@example.org; cap@example.org;Brest;Ana va mal;')).shown,
    ).to.deep.equal([{ name: 'Le Môle', contact, place: { commune: 'Brest' } }]);
  });

  it('are put back where two telephones were', async () => {
    const { shown } = await read('Nom;Tél;CP;Ville;Remarques', 'Le Môle;02 61 91 00 31; 02 61 91 00 32;29200;Brest;Ana va mal');
    expect(shown).to.deep.equal([
      {
        name: 'Le Môle',
        contact: { phone: '02 61 91 00 31', also: [{ phone: '02 61 91 00 32' }] },
        place: { postcode: '29200', commune: 'Brest' },
      },
    ]);
  });

  it('are left out where they may be of a column that is not published', async () => {
    const cut = await read('Nom;Ville;Remarques;Description', 'Le Môle;Brest;fragile; Ana va mal;Un café');
    expect(cut).to.deep.equal({ shown: [{ name: 'Le Môle', place: { commune: 'Brest' } }], codes: ['internal-column', 'extra-cells'] });
    const short = await read('Nom;Mail;Ville;Remarques;Description', 'Le Môle;mole@example.org; cap@example.org;Brest;Ana va mal');
    expect(short).to.deep.equal({ shown: [{ name: 'Le Môle', contact }], codes: ['internal-column', 'extra-cells'] });
  });

  it('stay where a column of remarks holds an address', async () => {
    const { shown } = await read('Nom;Mail;Remarques;Description', 'Le Môle;mole@example.org;ana@example.org;');
    expect(shown).to.deep.equal([{ name: 'Le Môle', contact: { email: 'mole@example.org' } }]);
  });
});
