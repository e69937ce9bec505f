import { expect } from 'chai';

import { parseDirectory } from './parse.js';

/** All that a file makes public: the list, its problems and the samples of its columns. */
async function shownOf(input: unknown): Promise<string> {
  return JSON.stringify(await parseDirectory(Array.isArray(input) && typeof input[0] === 'string' ? input.join('\n') : input));
}
const reachesOf = async (...lines: string[]) =>
  (await parseDirectory(lines.join('\n'))).directory.listings.map(({ contact }) => contact?.phone ?? contact?.email);

describe('a person beside a structure', () => {
  it('keeps an address in which a word of the structure’s name is only a part', async () => {
    expect(
      await reachesOf(
        'Nom;Ville;Animatrice;Mail',
        'Club Port;Brest;Ana K;yann.duport@example.org',
        'Groupe Bernard;Brest;Ana K;luce.bernardin@example.org',
        'Le Cap;Brest;Ana K;ak@example.org',
        'Les Trois Caps;Brest;Ana K;lestroiscaps@example.org',
        'Le Phare;Brest;Ana K;gemlephare29@example.org',
        'La Criée;Brest;Ana K;contact.criee@example.org',
      ),
    ).to.deep.equal([undefined, undefined, undefined, 'lestroiscaps@example.org', 'gemlephare29@example.org', 'contact.criee@example.org']);
  });

  it('is seen though their name begins with a word such as “le” or “ou”', async () => {
    for (const name of ['Lea', 'Lou', 'Portal', 'Etan'])
      expect(await reachesOf('Nom;Ville;Contact;Tél', `Le Cap;Brest;${name};06 39 98 00 32`), name).to.deep.equal([undefined]);
  });

  it('is seen where a column asks through whom, or who keeps the group', async () => {
    expect(
      await shownOf(['Nom;Ville;Contact par;Tél', 'Le Cap;Brest;Anouk;06 39 98 00 32', 'La Criée;Brest;Ana Kervrai;06 39 98 00 33']),
    ).not.to.match(/Anouk|Kervrai|06 39/);
    expect(await shownOf(['Nom;Ville;Contact par;Tél', 'Le Cap;Brest;Anouk;06 39 98 00 32'])).not.to.match(/Anouk|06 39/);
    expect(await shownOf(['Nom;Ville;Porteur;Tél', 'Le Cap;Brest;Ana Kervrai;06 39 98 00 32'])).not.to.match(/Kervrai|06 39/);
    expect(await shownOf(['Nom;Ville;Organisation;Tél', 'Le Cap;Brest;Mme Kervrai;06 39 98 00 32'])).not.to.match(/Kervrai|06 39/);
    expect(
      await shownOf(['Nom;Ville;Association;Tél', 'Le Cap;Brest;Vie Nouvelle;06 39 98 00 32', 'La Criée;Brest;Vie Nouvelle;']),
    ).to.match(/Vie Nouvelle.*06 39/);
  });

  it('is seen in the brackets of a title', async () => {
    const shown = await shownOf([
      'Nom;Ville;Tél (Anouk);Mail (Ana Kervrai);Téléphone (Accueil);E-mail (Obligatoire)',
      'Le Cap;Brest;06 39 98 00 32;anouk@example.org;02 61 91 00 32;cap@example.org',
    ]);
    expect(shown).not.to.match(/06 39|anouk@/);
    expect(shown).to.include('02 61 91 00 32').and.include('cap@example.org');
  });

  it('is seen in a contact of JSON', async () => {
    expect(await shownOf([{ nom: 'Le Cap', ville: 'Brest', contact: { personne: 'Anouk', tel: '06 39 98 00 32' } }])).not.to.match(
      /Anouk|06 39/,
    );
  });

  it('may have a number of another country, which is taken for a mobile', async () => {
    const rows = (number: string) => ['Nom;Ville;Animatrice;Tél', `Le Cap;Brest;Anouk;${number}`] as const;
    expect(await reachesOf(...rows('+32 470 12 34 56'))).to.deep.equal([undefined]);
    expect(await reachesOf(...rows('+33 2 61 91 00 32'))).to.deep.equal(['+33 2 61 91 00 32']);
  });
});

describe('a person who agreed', () => {
  const consent = { givenAt: '2026-01-01', expiresAt: '2999-01-01' };
  const of = async (contact: object) => {
    const { directory, problems } = await parseDirectory([
      { id: 'p', kind: 'person', name: 'Anouk', organisation: 'Les Trois Caps', contact, consent },
    ]);
    return [directory.listings[0]!.contact, problems.map(({ code }) => code)];
  };

  it('is never reached by a mobile or an address of their own, whatever it is said to be', async () => {
    const own = { phone: '06 39 98 00 32', email: 'anouk.kervrai@example.org', also: [{ phone: '07 39 98 00 32' }] };
    const told = ['personal-contact', 'personal-contact', 'personal-contact'];
    expect(await of(own)).to.deep.equal([{ via: 'Les Trois Caps' }, told]);
    expect(await of({ ...own, via: 'CSAPA du Cap' })).to.deep.equal([{ via: 'CSAPA du Cap' }, told]);
  });

  it('is reached through the telephone and the addresses of their structure', async () => {
    const contact = { phone: '02 61 91 00 32', email: 'les-trois-caps@example.org', also: [{ email: 'contact@example.org' }] };
    expect(await of(contact)).to.deep.equal([{ ...contact, via: 'Les Trois Caps' }, []]);
  });
});

describe('what a row says of a person', () => {
  it('is not said again in its texts', async () => {
    const shown = await shownOf([
      'Nom;Ville;Animatrice;Tél;Description;Horaires;Comment venir',
      'Le Cap;Brest;Ana Kervrai;06 39 98 00 32;Un café tenu par Kervrai Ana;appeler le 0639980032;écrire à ana.kervrai@example.org',
      'La Criée;Brest;Ana Kervrai;02 61 91 00 32;Un café près du port;samedi;tram A',
    ]);
    expect(shown).not.to.match(/kervrai|0639980032/i);
    expect(shown).to.include('Un café près du port').and.include('tram A');
  });

  it('is seen in a name in capitals that has a mobile or an address of its own, and not in that of a place', async () => {
    const rows = ['La Criée;Brest;;', 'Le Môle;Brest;;', 'MJC Fougères;Brest;02 61 91 00 32;mjcfougeres@gmail.com', 'Le Quai;Brest;;'];
    const namesOf = async (row: string) =>
      (await parseDirectory(['Nom;Ville;Tél;Mail', row, ...rows].join('\n'))).directory.listings.map(({ name }) => name);
    const places = ['La Criée', 'Le Môle', 'MJC Fougères', 'Le Quai'];
    expect(await namesOf('KERVRAI Ana;Brest;06 39 98 00 32;')).to.deep.equal(places);
    expect(await namesOf('KERVRAI Ana;Brest;;anouchka29@gmail.com')).to.deep.equal(places);
  });

  it('is asked of the owner when most names may be persons’', async () => {
    const { problems } = await parseDirectory('Nom;Ville;Tél\nAna Kervrai;Brest;06 39 98 00 32\nYann Kergoat;Brest;06 39 98 00 33');
    expect(problems.map(({ code }) => code)).to.deep.equal(['name-like-person']);
  });

  it('is no publisher of the list', async () => {
    const { directory } = await parseDirectory('Nom;Ville;Source\nLe Cap;Brest;Ana Kervrai, 06 39 98 00 32\nLa Criée;Brest;Yann Kergoat');
    expect(directory.publisher).to.equal(undefined);
    const few = await parseDirectory('Nom;Ville;Source\nLe Cap;Brest;Les Trois Caps\nLa Criée;Brest;Les Trois Caps');
    expect(few.directory.publisher).to.deep.equal({ name: 'Les Trois Caps' });
    const many = await parseDirectory(`Nom;Ville;Source\n${'abcd'.split('').map((letter) => `Le ${letter};Brest;réunion ${letter}`).join('\n')}`); // prettier-ignore
    expect(many.directory.publisher).to.equal(undefined);
  });
});
