import { expect } from 'chai';

import { parseDirectory } from './parse.js';

/** What is shown of a file, and the codes of its problems. */
async function read(...lines: string[]): Promise<{ names: string[]; shown: string; codes: string[] }> {
  const { directory, problems } = await parseDirectory(lines.join('\n'));
  return {
    names: directory.listings.map(({ name }) => name),
    shown: JSON.stringify(directory.listings.map(({ id: _, ...listing }) => listing)),
    codes: problems.map(({ code }) => code),
  };
}

describe('what an owner keeps for themselves', () => {
  for (const [title, yes, no] of [
    ['À publier', 'oui', 'non'],
    ['Publier', 'OUI', 'NON'],
    ['Afficher sur le site', 'vrai', 'faux'],
    ['Visible', '1', '0'],
    ['Actif', 'o', 'n'],
    ['Public (oui/non)', 'oui', 'non'],
    ['Ne pas publier', '', 'x'],
    ['Non diffusé', 'non', 'oui'],
    ['Archivé', '', '12/03/2025'],
    ['Statut', 'ouvert', 'Fermé'],
    ['État', '', 'brouillon'],
  ] as const) {
    it(`does not show a row for which “${title}” says so`, async () => {
      const { names, codes } = await read(`Nom;Ville;${title}`, `Le Môle;Brest;${yes}`, `La Criée;Brest;${no}`);
      expect(names).to.deep.equal(['Le Môle']);
      expect(codes).to.include('row-not-published');
    });
  }

  it('takes a row without a mark for one that is not published where only marks are written', async () => {
    expect((await read('Nom;Ville;Publier', 'Le Môle;Brest;x', 'La Criée;Brest;', 'Le Cap;Brest;x')).names).to.deep.equal([
      'Le Môle',
      'Le Cap',
    ]);
    expect((await read('Nom;Ville;Publier', 'Le Môle;Brest;oui', 'La Criée;Brest;', 'Le Cap;Brest;non')).names).to.deep.equal([
      'Le Môle',
      'La Criée',
    ]);
  });

  it('takes dates and words for no answers', async () => {
    const { names, codes } = await read('Nom;Ville;Publié le;Public', 'Le Môle;Brest;12/03/2026;jeunes', 'Le Cap;Brest;;proches');
    expect(names).to.deep.equal(['Le Môle', 'Le Cap']);
    expect(codes).not.to.include('row-not-published');
  });

  it('does not show a record of JSON that says it is not published', async () => {
    const { directory } = await parseDirectory([
      { nom: 'Le Môle', ville: 'Brest', published: true },
      { nom: 'La Criée', ville: 'Brest', published: false },
    ]);
    expect(directory.listings.map(({ name }) => name)).to.deep.equal(['Le Môle']);
  });

  for (const cell of [
    'adresse confidentielle : 8 rue de la Criée',
    'Confidentiel - 8 rue de la Criée',
    'CONFIDENTIEL : 8 rue de la Criée',
    '8 rue de la Criée (confidentiel)',
    'À NE PAS METTRE EN LIGNE : 8 rue de la Criée',
    '8 rue de la Criée, usage interne uniquement',
    '8 rue de la Criée, code 7316B',
    '8 rue de la Criée, interphone Kervrai, code A7316',
  ]) {
    it(`does not show “${cell}”`, async () => {
      const { shown, codes } = await read('Nom;Adresse;Ville', `Le Môle;"${cell}";Brest`);
      expect(shown).not.to.include('Criée');
      expect(codes).to.include('internal-cell');
    });
  }

  it('shows what is said of confidence, and a postcode', async () => {
    const { shown } = await read(
      'Nom;Adresse;Description',
      'Le Môle;8 rue de la Criée, code postal 29200;Une écoute anonyme et confidentielle, sans rendez-vous',
    );
    expect(shown).to.include('code postal 29200').and.include('confidentielle');
  });

  it('shows nothing of whatever kind whose consent is a no', async () => {
    for (const no of ['non', 'Refusé', 'retiré']) {
      const { names, codes } = await read('Nom;Type;Consentement', `Le Môle;groupe;${no}`);
      expect([names, codes]).to.deep.equal([[], ['missing-consent']]);
    }
  });
});

describe('titles above the titles', () => {
  it('make what is under them a person’s', async () => {
    const { shown, codes } = await read(
      'Structure;;;Animatrice;',
      'Nom;Ville;Tél;Tél;Mail',
      'Le Môle;Brest;02 61 91 00 31;06 39 98 00 31;ana.kervrai@example.org',
    );
    expect(shown)
      .to.include('02 61 91 00 31')
      .and.not.match(/06 39|kervrai/);
    expect(codes).to.deep.equal(['person-column', 'person-column']);
  });

  it('keep what is under them from the public', async () => {
    const { shown } = await read(
      ';;;Usage interne;',
      'Nom;Ville;Tél;Portable;Description',
      'Le Môle;Brest;02 61 91 00 31;06 39 98 00 31;va mal en ce moment',
    );
    expect(shown)
      .to.include('02 61 91 00 31')
      .and.not.match(/06 39|va mal/);
  });

  it('are the titles of columns that have no other', async () => {
    const listing = { name: 'Le Môle', place: { postcode: '29200', commune: 'Brest' }, contact: { phone: '02 61 91 00 31' } };
    const { shown, codes } = await read('Nom;Adresse;;Contact', ';CP;Ville;Tél', 'Le Môle;29200;Brest;02 61 91 00 31');
    expect([JSON.parse(shown), codes]).to.deep.equal([[listing], []]);
    const under = await read('Nom;CP;Ville;Contact;', ';;;Tél;Mail', 'Le Môle;29200;Brest;02 61 91 00 31;');
    expect(JSON.parse(under.shown)).to.deep.equal([listing]);
  });

  it('say nothing of the columns when they are the name of the list', async () => {
    const { names, codes } = await read('Annuaire des pairs aidants;;Mars 2026', 'Nom;Ville;Tél', 'Le Môle;Brest;02 61 91 00 31');
    expect([names, codes]).to.deep.equal([['Le Môle'], ['lines-above-header']]);
  });
});
