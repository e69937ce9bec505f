import { expect } from 'chai';
import fc from 'fast-check';

import { createFinder } from '../state/finder.js';
import { parseDirectory } from './listing/parse.js';

/** Titles under which people keep what is a person's. */
const surnames = [
  'Nom de famille',
  'NOM',
  'Nom',
  'Patronyme',
  'Nom du contact',
  'Responsable',
  'Référent·e',
  'Nom Prénom',
  'NOM et Prénom',
  'Last name',
  'Animateur',
  'Présidente',
  'Interlocuteur',
  'Personne à contacter',
];
const firstNames = ['Prénom', 'PRENOM', 'Prénom(s)', 'First name', 'Prénom du contact', 'Pseudo'];
const mobiles = [
  'Portable',
  'Mobile',
  'Tél.',
  'Téléphone 2',
  'Tél. perso',
  'Portable du responsable',
  'Téléphone (privé)',
  'Tél. domicile',
  'Contact',
];
const mails = ['E-mail', 'Mail perso', 'Courriel', 'Adresse mail du référent', 'Mél', 'Email (ne pas publier)', 'Coordonnées'];
const structures = ['Structure', 'Nom de la structure', 'Association', 'Établissement', 'Organisme', 'GEM', 'Nom de l’asso'];
const others = [
  ['Ville', 'Brest'],
  ['CP', '29200'],
  ['Horaires', 'mardi 19 h'],
  ['Thèmes', 'alcool'],
  ['Téléphone', '02 61 91 00 12'],
  ['Remarques', 'rappeler Kerfictif'],
  ['Fonction', 'présidente'],
  ['Site', 'https://example.org/'],
] as const;

describe('a person in a spreadsheet', () => {
  it('has no surname, mobile or address of their own in listings, problems, samples or index, for any mix of titles', async () => {
    const pick = (titles: readonly string[]) => fc.constantFrom(...titles);
    const columns = fc
      .tuple(pick(firstNames), pick(surnames), pick(mobiles), pick(mails), fc.option(pick(structures)), fc.subarray([...others]))
      .map(([first, surname, mobile, mail, structure, rest]) => [
        [first, 'Zoélie'],
        [surname, 'Kerfictif'],
        [mobile, '06 39 98 00 14'],
        [mail, 'zoelie.kerfictif@example.org'],
        ...(structure === null ? [] : [[structure, 'Le Port']]),
        ...rest,
      ])
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
    await fc.assert(
      fc.asyncProperty(columns, fc.boolean(), async (all, hasGroup) => {
        const titles = all.map(([title]) => title);
        const row = all.map(([, cell]) => cell);
        // Beside the person, in half of the files, a row of a group, whose first name is empty.
        const group = all.map(([, cell]) =>
          /Zoélie|Kerfictif|kerfictif|06 39/.test(cell ?? '') ? '' : cell === 'Le Port' ? 'La Halte' : cell,
        );
        const text = [titles, row, ...(hasGroup ? [group] : [])].map((cells) => cells.join(';')).join('\n');
        const parsed = await parseDirectory(text);
        const finder = createFinder(parsed.directory);
        const found: unknown[] = [];
        for (const words of ['Kerfictif', 'zoelie.kerfictif', '0639980014', '06 39 98 00 14']) {
          await finder.search(words);
          found.push(finder.get().total, finder.link().includes('Port'));
        }
        const shown = JSON.stringify([parsed.directory.listings, parsed.problems, parsed.columns]);
        expect(shown, text).not.to.match(/kerfictif|06 ?39 ?98/i);
        expect(found, text).to.deep.equal([0, false, 0, false, 0, false, 0, false]);
      }),
      { numRuns: 400 },
    );
  });
});
