import { expect } from 'chai';
import fc from 'fast-check';

import { createFinder } from '../../state/finder.js';
import { parseDirectory } from './parse.js';

/** What of persons and of a team's own is in the inputs. The mobiles of groups end in 2x. */
const KEPT = /kerfictif|morvanfictif|tanguyfictif|rue privée|06[ /.-]?39[ /.-]?98[ /.-]?00[ /.-]?1\d|gardé/i;

const surnames =
  'Nom de famille|Nom du contact|Nom contact|Nom du référent|Nom Prénom|Nom/Prénom|NOM Prénom|Prénom et nom|Nom & prénom|Responsable|Responsable (nom)|Président(e)|Président·e|PRESIDENT|Trésorier|Animatrice|Animateurs|Interlocuteur|Personne contact|Personne à contacter|Personne-ressource|Correspondant·e|Bénévole|Pair-aidant|Référent 1|Référent·e|Coordinatrice|Secrétaire|Médecin coordonnateur|Qui contacter|Last name|Surname|Nom responsable|Directrice|Nom d’usage|Patronyme|Civilité Nom|Intervenant|Membres du bureau'.split(
    '|',
  );
/** Titles that name a structure in one list and a person in another: what stands beside them decides. */
const names = 'Nom|NOM|Nom *|Nom (obligatoire)'.split('|');
const structures = 'Structure|Nom de la structure|STRUCTURE|Établissement|GEM|Groupe|Antenne|Raison sociale|Nom de l’asso'.split('|');
const organisations = 'Association|Organisme|Réseau'.split('|');
const firstNames = 'Prénom|PRÉNOM|Prénom(s)|Prénoms|First name|Pseudo|Prénom usuel'.split('|');
const mobiles =
  'Tél|TEL.|Téléphone|Portable|Mobile|Numéro|N° de téléphone|Tél 1|Téléphone fixe / portable|Tél. perso|Portable personnel|Mobile privé|Tél. domicile|Tél. du responsable|Portable référente|Numéro du responsable|GSM animateur|Tél. bénévole|Home phone'.split(
    '|',
  );
const mails =
  'Mail|E-mail|COURRIEL|Mél|Adresse mail|Mail perso|E-mail personnel|Courriel du président|Mail référent|Email (privé)|Adresse électronique du responsable|Coordonnées|Coordonnées du référent'.split(
    '|',
  );
const others = [
  ['Ville', 'Brest'],
  ['CP', '29200'],
  ['Adresse', '2 rue du Pont'],
  ['Horaires', 'mardi 20 h'],
  ['Fonction', 'présidente'],
  ['Thèmes', 'alcool'],
  ['Tél. secrétariat', '02 61 91 00 12'],
  ['Site', 'https://example.org/'],
  ['Remarques', 'joindre Kerfictif'],
  ['Couleur', 'bleu'],
] as const;

describe('what associations write, in any mix', () => {
  const pick = (titles: readonly string[]) => fc.constantFrom(...titles);

  it('shows, tells, samples and finds no surname, mobile or e-mail of a person', async () => {
    const who = fc.oneof(
      // Whom one asks for, in a title that says so: with a structure or without.
      fc.tuple(
        pick(surnames),
        fc.option(pick(firstNames), { nil: undefined }),
        fc.option(pick([...structures, ...organisations]), { nil: undefined }),
      ),
      // "Nom", with a first name beside it, or the name of a structure.
      fc.tuple(pick(names), pick(firstNames), fc.option(pick([...structures, ...organisations]), { nil: undefined })),
      fc.tuple(pick(names), fc.constant(undefined), pick(structures)),
    );
    const columns = fc
      .tuple(who, pick(mobiles), pick(mails), fc.subarray([...others]))
      .map(([[surname, first, structure], mobile, mail, rest]): (readonly [string, string])[] => [
        [surname, /pr[ée]nom/i.test(surname) ? 'KERFICTIF Zoélie' : 'Kerfictif'],
        [mobile, '06 39 98 00 14'],
        [mail, 'zoelie.kerfictif@example.org'],
        ...(first === undefined ? [] : ([[first, 'Zoélie']] as const)),
        ...(structure === undefined ? [] : ([[structure, 'Le Port']] as const)),
        ...rest,
      ])
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
    await fc.assert(
      fc.asyncProperty(columns, pick([';', ',', '\t']), fc.boolean(), async (all, separator, isTwice) => {
        const rows = [
          all.map(([title]) => title),
          all.map(([, cell]) => cell),
          ...(isTwice ? [all.map(([, cell]) => cell.replace('Le Port', 'La Halte'))] : []),
        ];
        const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join('\r\n');
        const { directory, problems, columns: read } = await parseDirectory(text);
        expect(JSON.stringify([directory.listings, problems, read]), text).not.to.match(KEPT);
        const finder = createFinder(directory);
        for (const words of ['Kerfictif', 'zoelie.kerfictif@example.org', '06 39 98 00 14', '0639980014']) {
          await finder.search(words);
          expect(finder.get().total, `${words} in ${text}`).to.equal(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never shows what a title keeps for a team, whatever the column beside it', async () => {
    const titles =
      'Observations|Remarque|COMMENTAIRES|Commentaire interne|Notes|Note interne|Code porte|Digicode|Code d’accès|Tél (interne)|Adresse (confidentielle)|Mail - ne pas publier|Description (ne pas publier)|À relancer|Suivi|Historique|Couleur|Colonne1|Private notes|Do not publish'.split(
        '|',
      );
    const column = fc.tuple(pick(titles), fc.constant('gardé 12B'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(column, { minLength: 1, maxLength: 4 }),
        fc.subarray([...others]),
        fc.boolean(),
        async (kept, rest, isFirst) => {
          const open = [['Nom', 'Le Port'] as const, ...rest.filter(([title]) => !/Fonction|Remarques/.test(title))];
          const all = isFirst ? [...kept, ...open] : [...open, ...kept];
          const text = [all.map(([title]) => title), all.map(([, cell]) => cell)].map((cells) => cells.join(';')).join('\n');
          const { directory, problems, columns } = await parseDirectory(text);
          expect(
            directory.listings.map(({ name }) => name),
            text,
          ).to.deep.equal(['Le Port']);
          expect(JSON.stringify([directory.listings, problems, columns]), text).not.to.match(KEPT);
          const told = problems
            .filter(({ code }) => code === 'internal-column' || code === 'unknown-column')
            .flatMap(({ field, others: more = [] }) => [field, ...more]);
          expect(new Set(told).size, text).to.be.greaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps every meeting of every public at every place, in one listing or in several', async () => {
    const row = fc.record({
      address: pick(['2 rue du Pont', '3 rue du Pont']),
      time: pick(['lundi 18 h', 'mardi 19 h', 'jeudi 20 h 30']),
      audience: pick(['jeunes', 'entourage', '']),
      phone: pick(['02 61 91 00 12', '02 61 91 00 13', '']),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const lines = rows.map(({ address, time, audience, phone }) => `La Halte;${address};Brest;${time};${audience};${phone}`);
        const text = ['Nom;Adresse;Ville;Horaires;Public;Tél', ...lines].join('\n');
        const { directory, problems } = await parseDirectory(text);
        for (const { address, time, audience, phone } of rows) {
          const isShown = directory.listings.some(
            ({ place, meetings = '', audiences = [], contact }) =>
              place?.address === address &&
              meetings.split('\n').includes(time) &&
              audiences.join() === audience &&
              (contact?.phone ?? '') === phone,
          );
          expect(isShown, `${address} ${time} ${audience} ${phone} in ${text}`).to.equal(true);
        }
        const doubles = problems.filter(({ code }) => code === 'duplicate-listing').reduce((sum, { count }) => sum + count, 0);
        expect(doubles, text).to.equal(lines.length - new Set(lines).size);
        for (const { advice } of problems) expect(advice.fr).not.to.match(/supprim|retirez|effacez/i);
      }),
      { numRuns: 200 },
    );
  });
});
