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

describe('columns of one meaning', () => {
  it('give each day its hour', async () => {
    const meetings = async (titles: string, cells: string) =>
      (await parseDirectory(`Nom;Ville;${titles}\nLe Môle;Brest;${cells}`)).directory.listings[0]!.meetings;
    expect(await meetings('Jour 1;Horaire 1;Jour 2;Horaire 2', 'mardi;17 h;samedi;10 h')).to.equal('mardi 17 h\nsamedi 10 h');
    expect(await meetings('Jour 1;Heure 1;Jour 2;Heure 2', 'mardi;17 h;samedi;10 h')).to.equal('mardi 17 h\nsamedi 10 h');
    expect(await meetings('Jour;Début;Fin;Jour;Début;Fin', 'mardi;17 h;18 h;samedi;10 h;11 h')).to.equal(
      'mardi 17 h-18 h\nsamedi 10 h-11 h',
    );
    expect(await meetings('Jour 1;Heure 1;Jour 2;Heure 2', ';;samedi;10 h')).to.equal('samedi 10 h');
  });

  it('are of one place: a second address with a town of its own is told and left out', async () => {
    const { shown, codes } = await read(
      'Nom;Adresse 1;CP 1;Ville 1;Adresse 2;CP 2;Ville 2',
      'Le Môle;8 rue A;29200;Brest;9 rue B;35000;Rennes',
    );
    expect(shown).to.deep.equal([{ name: 'Le Môle', place: { address: '8 rue A', postcode: '29200', commune: 'Brest' } }]);
    expect(codes).to.deep.equal(['duplicate-column', 'duplicate-column', 'duplicate-column']);
  });
});

describe('telephones of one cell', () => {
  const phones = async (cell: string) => {
    const [listing] = (await parseDirectory(`Nom;Ville;Tél\nLe Môle;Brest;"${cell}"`)).directory.listings;
    return [listing!.contact?.phone, ...(listing!.contact?.also ?? []).map(({ phone }) => phone)];
  };

  it('are all read though nothing but a blank stands between them', async () => {
    expect(await phones('0261910031 0261910032 0261910033')).to.deep.equal(['0261910031', '0261910032', '0261910033']);
  });

  it('are no fax, unless it is one number for both', async () => {
    expect(await phones('02 61 91 00 31 - Fax : 02 61 91 00 32')).to.deep.equal(['02 61 91 00 31']);
    expect(await phones('Tél./Fax : 02 61 91 00 31')).to.deep.equal(['02 61 91 00 31']);
  });

  it('are told when there are more than are shown', async () => {
    const { directory, problems } = await parseDirectory(
      `Nom;Ville;Tél\nLe Môle;Brest;${Array.from({ length: 25 }, (_, at) => `02 61 91 00 ${at + 10}`).join(' / ')}`,
    );
    expect(directory.listings[0]!.contact!.also).to.have.length(20);
    expect(problems.map(({ code }) => code)).to.deep.equal(['several-values']);
  });
});

describe('rows that are no record', () => {
  it('may be the titles again, in another order', async () => {
    const { shown, codes } = await read(
      'Nom;CP;Ville',
      'Le Môle;29200;Brest',
      'Ville;Nom;CP',
      'Rennes;Le Cap;35000',
      'Nom;CP;Ville',
      'Le Quai;56000;Vannes',
    );
    expect(shown).to.deep.equal([
      { name: 'Le Môle', place: { postcode: '29200', commune: 'Brest' } },
      { name: 'Le Cap', place: { postcode: '35000', commune: 'Rennes' } },
      { name: 'Le Quai', place: { postcode: '56000', commune: 'Vannes' } },
    ]);
    expect(codes).to.deep.equal(['heading-row']);
  });

  it('are totals only with a number', async () => {
    const { shown } = await read('Nom;Ville;Public', 'Le Môle;Brest;jeunes', 'Total Respect;Rennes;', 'Total;2;');
    expect(shown.map((listing) => (listing as { name: string }).name)).to.deep.equal(['Le Môle', 'Total Respect']);
  });
});
