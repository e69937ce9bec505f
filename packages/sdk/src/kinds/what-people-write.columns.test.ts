import { expect } from 'chai';

import { createFinder } from '../state/finder.js';
import { of, read } from '../testing/written.js';
import { parseDirectory } from './listing/parse.js';

// One test for each kind of fault that real files of associations had, with inputs of our own: what is right for each is in its title.

const csv = (...lines: string[]) => lines.join('\n');

describe('what people write in columns', () => {
  it('a column that is not understood has a likely meaning, by its cells or its title; how each is read is data', async () => {
    const { columns = [], problems } = await parseDirectory(
      csv('Nom;Joignable;Web officiel;Adresse du lundi;Humeur', 'Groupe A;02 61 91 00 37;https://example.org;1 rue du Port;gaie'),
    );
    expect(problems.map(({ field, expected }) => [field, expected?.fr])).to.deep.equal([
      ['Joignable', 'peut-être «\u00a0Tél\u00a0»'],
      ['Web officiel', 'peut-être «\u00a0Site\u00a0»'],
      ['Adresse du lundi', 'peut-être «\u00a0Adresse\u00a0» ou «\u00a0Lundi\u00a0»'],
      ['Humeur', 'un titre comme «\u00a0Description\u00a0», «\u00a0Horaires\u00a0» ou «\u00a0Téléphone\u00a0»'],
    ]);
    expect(columns.map(({ title, field, why, samples, others }) => [title, field, why, samples, others])).to.deep.equal([
      ['Nom', 'name', 'title', ['Groupe A'], []],
      ['Joignable', undefined, 'unknown', [], ['contact.phone']],
      ['Web officiel', undefined, 'unknown', [], ['contact.url']],
      ['Adresse du lundi', undefined, 'unknown', [], ['place.address', 'meetings.monday']],
      ['Humeur', undefined, 'unknown', [], []],
    ]);
  });

  it('a number beside a street is that of the house, and never one to call', async () => {
    const { listings } = await read(
      csv('Nom;N°;Rue;Ville;Tél', 'Groupe A;17;rue du Port;Brest;', 'Groupe B;3 bis;quai Nord;Brest;02 61 91 00 26'),
    );
    expect(listings.map(({ place, contact }) => [place?.address, contact?.phone])).to.deep.equal([
      ['17 rue du Port', undefined],
      ['3 bis quai Nord', '02 61 91 00 26'],
    ]);
  });

  it('a number that has ten digits is one to call', async () => {
    const { listings } = await read(csv('Nom;Ville;Numéro', 'Groupe A;Brest;02 61 91 00 27', 'Groupe B;Rennes;02 61 91 00 28'));
    expect(listings.map(({ contact }) => contact?.phone)).to.deep.equal(['02 61 91 00 27', '02 61 91 00 28']);
  });

  it('a day and an hour apart, or a column a day, are one piece of information', async () => {
    const apart = await read(csv('Nom;Ville;Jour;Heure de début;Heure de fin', 'Groupe A;Brest;2e mardi;18 h;20 h'));
    expect(of(apart.listings, 'meetings')).to.deep.equal(['2e mardi 18 h-20 h']);
    const aDay = await read(csv('Nom;Ville;Lundi;Mardi;Mercredi', 'Groupe A;Brest;9h-12h;;14h', 'Groupe B;Brest;x;fermé;'));
    expect(of(aDay.listings, 'meetings')).to.deep.equal(['lundi 9h-12h, mercredi 14h', 'lundi']);
  });

  it('several telephones, addresses in two columns, contacts in one', async () => {
    const { listings } = await read(
      csv(
        'Nom;Adresse 1;Adresse 2;CP Ville;Téléphone 1;Téléphone 2;Tél. secrétariat;Contact',
        'Groupe A;1 rue du Port;Bâtiment C;29200 Brest;02 61 91 00 29;02 61 91 00 30;02 61 91 00 31;accueil@example.org / www.example.org',
      ),
    );
    expect(listings[0]?.place).to.deep.include({ address: '1 rue du Port', complement: 'Bâtiment C', postcode: '29200', commune: 'Brest' });
    expect(listings[0]?.contact).to.deep.equal({
      phone: '02 61 91 00 29',
      email: 'accueil@example.org',
      url: 'https://www.example.org',
      also: [{ phone: '02 61 91 00 30' }, { label: 'secrétariat', phone: '02 61 91 00 31' }],
    });
  });

  it('the name has many titles; a likely one is taken and told; "Qui" may be a person and is refused in one problem', async () => {
    for (const title of [
      'Lieu',
      'Nom du lieu',
      'Établissement',
      'Libellé',
      'Antenne',
      'NOM DE L’ASSO *',
      'Raison sociale (obligatoire)',
      'Association',
    ]) {
      const { listings, problems } = await read(csv(`Ville;${title};Tél`, 'Brest;Groupe A;02 61 91 00 32', 'Rennes;Groupe B;'));
      expect(of(listings, 'name'), title).to.deep.equal(['Groupe A', 'Groupe B']);
      expect(problems, title).to.deep.equal([]);
    }
    const likely = await read(csv('Ensemble;Ville', 'Groupe A;Brest', 'Groupe B;Rennes', 'La Maison;Vannes'));
    expect([of(likely.listings, 'name'), likely.codes]).to.deep.equal([['Groupe A', 'Groupe B', 'La Maison'], [['name-proposed', 1]]]);
    const refused = await read(
      csv('"Qui","CP","Commune","Quand"', '"La Halte","29200","Brest","9h-12h; 14h"', '"Le ""Quai""","35000","Rennes","lundi\net mardi"'),
    );
    expect([refused.listings, refused.codes]).to.deep.equal([[], [['no-name', 1]]]);
    expect(refused.problems[0]?.found).to.include('«\u00a0Qui\u00a0», «\u00a0CP\u00a0», «\u00a0Commune\u00a0»');
    expect(refused.problems[0]?.expected?.fr).to.include('«\u00a0Qui\u00a0»');
  });
});

describe('what people write for a kind', () => {
  it('a word that says more than our code is kept, and found in each of its spellings', async () => {
    const { directory } = await parseDirectory(
      csv('Nom;Type;Ville', 'L’Escale;GEM;Rennes', 'Le Phare;Club house;Brest', 'Le Port;Groupe;Vannes'),
    );
    expect(directory.listings.map(({ kind, kindWord }) => [kind, kindWord])).to.deep.equal([
      ['group', 'GEM'],
      ['group', 'Club house'],
      ['group', undefined],
    ]);
    const finder = createFinder(directory);
    for (const [words, name] of [
      ['gem', 'L’Escale'],
      ['groupe d’entraide mutuelle', 'L’Escale'],
      ['clubhouse', 'Le Phare'],
      ['club house', 'Le Phare'],
    ] as const) {
      await finder.search(words);
      expect(
        finder.get().results.map(({ listing }) => listing.name),
        words,
      ).to.deep.equal([name]);
    }
  });

  it('a word that is a setting too is a value of that filter; one that is only read as a setting is none', async () => {
    const { directory } = await parseDirectory(
      csv('Nom;Type;Ville', 'L’Escale;GEM;Rennes', 'Le Phare;Club house;Brest', 'Le Port;CSAPA;Vannes', 'La Baie;hôpital;Vannes'),
    );
    const finder = createFinder(directory);
    const settings = finder
      .get()
      .facets.find(({ name }) => name === 'setting')!
      .values.map(({ value, count }) => [value, count]);
    expect(settings).to.deep.equal([
      ['csapa', 1],
      ['gem', 1],
      ['clubhouse', 1],
    ]);
    await finder.toggleFilter('setting', 'gem');
    expect(finder.get().results.map(({ listing }) => listing.name)).to.deep.equal(['L’Escale']);
  });
});

describe('what people write as a volunteer’s sheet has it', () => {
  it('a year alone, audiences in everyday words, a town in capitals, opening hours of open data', async () => {
    const { listings, codes } = await read(
      csv(
        'Nom;Ville;Public;Mis à jour le;Ouverture',
        'Groupe A;FOUGERES;Tous publics;2026;24/7',
        'Groupe B;BREST CEDEX;femmes;12/10/26;"Mo-Fr 08:30-12:00,14:00-17:00; We,Sa off"',
        'Groupe C;Trifouilly-les-Oies;jeunes;sept. 2026;Mo-Fr le matin',
      ),
    );
    expect(listings.map(({ place, audiences, verifiedAt }) => [place?.commune, audiences, verifiedAt])).to.deep.equal([
      ['Fougères', ['tout-public'], '2026'],
      ['Brest', ['femmes'], '2026-10-12'],
      ['Trifouilly-les-Oies', ['jeunes'], '2026-09'],
    ]);
    expect(listings.map(({ hours }) => hours?.replaceAll('\u00a0', ' '))).to.deep.equal([
      '24 h sur 24, 7 jours sur 7',
      'Du lundi au vendredi : 8 h 30 à 12 h et 14 h à 17 h\nMercredi et samedi : fermé',
      'Mo-Fr le matin',
    ]);
    expect(codes).to.deep.equal([['unknown-place', 4]]);
  });
});

describe('what people mean by a word that is not known', () => {
  it('is proposed where one letter tells it from a word of its list, and nothing else is', async () => {
    const { problems } = await read(
      csv('Nom;Thème;Public', 'Groupe A;alcol;entourrage', 'Groupe B;pétanque;voisins', 'Groupe C;cannabbis;alcol'),
    );
    expect(problems.map(({ code, field, expected }) => [code, field, expected?.fr])).to.deep.equal([
      ['unknown-value', 'Thème', '«\u00a0alcol\u00a0» → «\u00a0Alcool\u00a0», «\u00a0cannabbis\u00a0» → «\u00a0Cannabis\u00a0»'],
      ['unknown-value', 'Public', '«\u00a0entourrage\u00a0» → «\u00a0Entourage\u00a0»'],
    ]);
  });
});

describe('what people write twice', () => {
  it('only rows that are equal in all that is seen are doubles; those of one place at other times are one listing', async () => {
    const { listings, problems } = await read(
      csv(
        'Nom;Adresse;Ville;Horaires;Public',
        'Groupe A;1 rue du Port;Brest;lundi 18 h;proches',
        'Groupe A;1 rue du Port;Brest;jeudi 20 h;proches',
        'GROUPE A;1, rue du Port;BREST;jeudi 20 h;proches',
        'Groupe A;1 rue du Port;Brest;samedi;professionnels',
      ),
    );
    expect(listings.map(({ meetings, audiences }) => [meetings, audiences])).to.deep.equal([
      ['lundi 18 h\njeudi 20 h', ['entourage']],
      ['samedi', ['professionnels']],
    ]);
    expect(problems.map(({ code, line, advice }) => [code, line, /retirez|supprimez|gardez une/i.test(advice.fr)])).to.deep.equal([
      ['duplicate-listing', 4, false],
    ]);
  });

  it('one identifier for several places is one organisation with branches', async () => {
    const { listings, problems } = await read(csv('Id;Nom;CP;Ville', 'a;Groupe A;29200;Brest', 'a;Groupe A;35000;Rennes'));
    expect(problems).to.deep.equal([]);
    expect(listings.map(({ place, branches = [] }) => [place?.commune, ...branches.map(({ commune }) => commune)])).to.deep.equal([
      ['Brest', 'Rennes'],
    ]);
  });
});
