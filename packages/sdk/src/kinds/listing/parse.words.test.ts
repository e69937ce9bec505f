import { expect } from 'chai';

import { parseDirectory } from './parse.js';

const sheet = `Nom;Type;Jours et heures;Remarque;Observations;Commentaire;Mis à jour le;Site;Téléphone;Public;Ville
Abri;GEM;mardi 18h;code portail 1234;demander Michel;clé sous le pot;12/10/26;www.exemple.fr;2 61 91 00 06;jeunes;Rennes
Bateau;Clubhouse;jeudi;secret;secret;secret;sept. 2026;exemple.org;0261910006;femmes;Brest
Total : 30;;;;;;;;;;`;

describe('what volunteers write in a sheet', () => {
  it('keeps "GEM" and "clubhouse", reads days and hours, dates, sites and a lost zero, and publishes no note', async () => {
    const { directory } = await parseDirectory(sheet);
    expect(
      directory.listings.map(({ name, kind, kindWord, meetings, verifiedAt, contact }) => [
        name,
        kind,
        kindWord,
        meetings,
        verifiedAt,
        contact?.url,
        contact?.phone,
      ]),
    ).to.deep.equal([
      ['Abri', 'group', 'GEM', 'mardi 18h', '2026-10-12', 'https://www.exemple.fr', '02 61 91 00 06'],
      ['Bateau', 'group', 'Clubhouse', 'jeudi', '2026-09', 'https://exemple.org/', '0261910006'],
    ]);
    expect(JSON.stringify(directory)).not.to.match(/1234|Michel|sous le pot|secret/);
  });
});
