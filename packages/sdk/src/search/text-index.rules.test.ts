import { expect } from 'chai';

import type { Listing } from '../kinds/listing/schema.js';
import { buildTextIndex } from './text-index.js';

const named = (...names: string[]): Listing[] => names.map((name, position) => ({ id: String(position), name }));

/** Those of the names that a query finds, in their order. */
async function found(query: string, names: string[]): Promise<string[]> {
  const { ids } = (await buildTextIndex(named(...names))).search(query);
  return Array.from(ids, (id) => names[id]!);
}

/** Score of the first listing; 0 when it is not found. */
async function scoreOf(query: string, ...listings: Listing[]): Promise<number> {
  const { ids, scores } = (await buildTextIndex(listings)).search(query);
  return ids[0] === 0 ? scores[0]! : 0;
}

describe('text index', () => {
  describe('the rules', () => {
    it('finds a word whatever its accents, ligatures, case and apostrophes', async () => {
      expect(await found('fougeres', ['Fougères', 'Fougeraies'])).to.deep.equal(['Fougères']);
      expect(await found('CŒUR', ['Coeur à coeur', 'Choeur'])).to.deep.equal(['Coeur à coeur']);
      expect(await found('l´étape', ["L'Etape", 'L’Étape'])).to.deep.equal(["L'Etape", 'L’Étape']);
    });

    it('drops elided l’, d’ and qu’ on both sides, and does without their apostrophe', async () => {
      const names = ['L’Haÿ-les-Roses', 'La Haye'];
      for (const query of ['hay roses', 'l’haÿ les roses', 'l hay les roses', 'lhay les roses'])
        expect(await found(query, names), query).to.deep.equal([names[0]]);
      expect(await found('dauray', ['STE ANNE D AURAY', 'Aurillac'])).to.deep.equal(['STE ANNE D AURAY']);
      expect(await found("qu'aider", ['Aider'])).to.deep.equal(['Aider']);
    });

    it('finds n’diaye joined, apart and with either apostrophe', async () => {
      for (const query of ['ndiaye', 'n’diaye', "N'Diaye", 'n diaye', 'diaye'])
        expect(await found(query, ['Fonds N’Diaye']), query).to.have.length(1);
      expect(await found('n’diaye', ['Ndiaye'])).to.deep.equal(['Ndiaye']);
    });

    it('reads st as saint and ste as sainte, in the query and in the listings; hyphens separate', async () => {
      const names = ['St Brieuc', 'Saint-Brieuc', 'ST-BRIEUC', 'Saint-Malo'];
      for (const query of ['st brieuc', 'saint brieuc', 'St-Brieuc'])
        expect(await found(query, names), query).to.deep.equal(names.slice(0, 3));
      expect(await found('ste anne', ['Sainte-Anne', 'Anne'])).to.deep.equal(['Sainte-Anne']);
    });

    it('wants every word', async () => {
      const names = ['Alcool Rennes', 'Alcool Brest', 'Tabac Rennes'];
      expect(await found('rennes alcool', names)).to.deep.equal(['Alcool Rennes']);
      expect(await found('alcool rennes brest', names)).to.deep.equal([]);
      const listing = { id: '0', name: 'Cap', summary: 'Marche', place: { commune: 'Brest' } };
      expect(await scoreOf('marche brest', listing)).to.be.above(0);
    });

    it('never takes a number for another', async () => {
      const codes = ['35000', '35001', '35500', '53000'];
      expect(await found('35000', codes)).to.deep.equal(['35000']);
      expect(await found('35002', codes)).to.deep.equal([]);
      expect(await found('350', codes), 'the start of a postcode, while it is typed').to.deep.equal(['35000', '35001']);
      expect(await found('350 gem', ['GEM 35000', 'GEM 350'])).to.deep.equal(['GEM 350']);
    });

    it('forgives one typo in a long word that is found nowhere', async () => {
      for (const typo of ['canabis', 'cannnabis', 'cannabys', 'cananbis', 'acnnabis'])
        expect(await found(typo, ['Cannabis']), typo).to.have.length(1);
      expect(await found('andicap', ['Handicap'])).to.deep.equal(['Handicap']);
      expect(await found('alcol', ['Alcool'])).to.deep.equal(['Alcool']);
      expect(await found('cnabis', ['Cannabis']), 'two typos').to.deep.equal([]);
      expect(await found('gme', ['GEM']), 'a short word').to.deep.equal([]);
      expect(await found('vannes', ['Cannes']), 'another first letter').to.deep.equal([]);
    });

    it('forgives no typo in a word that is found as it is, or that begins one', async () => {
      expect(await found('addition', ['Addition', 'Addiction'])).to.deep.equal(['Addition']);
      expect(await found('contr', ['Contrat', 'Centre'])).to.deep.equal(['Contrat']);
      expect(await found('depressio', ['Dépression', 'Depressif'])).to.deep.equal(['Dépression']);
    });

    it('never forgives a typo at the start of a longer word', async () => {
      expect(await found('canabis renne', ['Cannabis sur rendez-vous', 'Cannabis à Rennes'])).to.deep.equal(['Cannabis à Rennes']);
      expect(await found('canab', ['Cannabis'])).to.deep.equal([]);
    });

    it('takes plural and gender together', async () => {
      for (const query of ['pairs aidants', 'paire aidante', 'pair aidant'])
        expect(await found(query, ['Pairs aidants', 'Paire aidante', 'Aide']), query).to.have.length(2);
    });

    it('finds what the last word begins, from two letters', async () => {
      expect(await found('re', ['Rennes', 'Brest'])).to.deep.equal(['Rennes']);
      expect(await found('gem re', ['GEM Rennes', 'GEM Brest'])).to.deep.equal(['GEM Rennes']);
      expect(await found('r', ['Rennes', 'Plan R'])).to.deep.equal(['Plan R']);
      expect(await found('tours', ['Tours', 'Tournefeuille'])).to.deep.equal(['Tours']);
    });

    it('takes an earlier word for the start of another only when it is found nowhere', async () => {
      expect(await found('addicto blavet', ['Addictologie du Blavet'])).to.have.length(1);
      expect(await found('quimper gem', ['GEM Quimper', 'GEM Quimperlé'])).to.deep.equal(['GEM Quimper']);
    });
  });
});
