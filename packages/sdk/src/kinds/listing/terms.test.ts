import { expect } from 'chai';

import { listNames, type Term, vocabularySchema } from '../../reading/vocabulary.js';
import { keyOf } from '../../text/key.js';
import { terms } from './terms.js';

const lists = listNames.map((name) => [name, terms[name] as readonly Term[]] as const);
const coded = lists.filter(([name]) => name !== 'departements');

/** What the documents are called, and the one outside source. */
const SOURCE =
  /^((bretagne-addictologie|sante-mentale-portail|guide-pdl|dossier-ireps|has-2023)( l\.\d+(-\d+)?(, l\.\d+(-\d+)?)*)|schéma national des lieux de médiation numérique)$/;

const slug = (text: string): string =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');

describe('vocabulary', () => {
  it('is what its schema says', () => {
    expect(vocabularySchema.safeParse(terms).success).to.equal(true);
  });

  it('gives each code once in a list', () => {
    for (const [name, list] of lists) {
      const codes = list.map((term) => term.code);
      expect(new Set(codes).size, name).to.equal(codes.length);
    }
  });

  it('names codes after their French label, except kinds', () => {
    for (const [name, list] of coded) {
      if (name === 'kinds') continue;
      expect(
        list.filter((term) => slug(term.fr) !== term.code).map((term) => term.code),
        name,
      ).to.deep.equal([]);
    }
  });

  it('lets no word of one list mean two things', () => {
    for (const [name, list] of lists) {
      const meaning = new Map<string, string>();
      for (const term of list) {
        for (const word of [term.code, term.fr, term.en ?? '', ...(term.aliases ?? [])].map(keyOf)) {
          if (word) expect(meaning.get(word) ?? term.code, `${name}: ${word}`).to.equal(term.code);
          meaning.set(word, term.code);
        }
      }
    }
  });

  it('says of aliases only which are not searched, and of a term which other is broader', () => {
    for (const [name, list] of lists) {
      const codes = list.map(({ code }) => code);
      for (const { code, aliases = [], unsearched = [], broader = '' } of list) {
        expect(aliases, `${name}: ${code}`).to.include.members(unsearched);
        if (broader) expect(codes.filter((other) => other !== code)).to.include(broader);
      }
    }
  });

  it('puts each addiction that the sources name in all addictions', () => {
    const parts = (broader: string): string[] =>
      terms.topics.flatMap((topic: Term) => (topic.broader === broader ? [topic.code, ...parts(topic.code)] : []));
    expect(parts('toutes-les-addictions').sort()).to.deep.equal([
      'addictions-comportementales',
      'alcool',
      'cannabis',
      'dependance-affective-et-sexuelle',
      'drogues',
      'jeux-d-argent',
      'nouveaux-produits-de-synthese',
      'opioides',
      'tabac',
      'troubles-du-comportement-alimentaire',
    ]);
    expect(parts('drogues').sort()).to.deep.equal(['cannabis', 'nouveaux-produits-de-synthese', 'opioides']);
  });

  it('has a French and an English label for every term', () => {
    for (const [name, list] of coded) {
      expect(
        list.filter((term) => !term.fr.trim() || !term.en?.trim()).map((term) => term.code),
        name,
      ).to.deep.equal([]);
    }
  });

  it('says where each term comes from', () => {
    for (const [name, list] of coded) {
      if (name === 'kinds' || name === 'formats') continue;
      for (const term of list) {
        if (term.code === 'tout-public') continue; // what sheets write for everybody, which says nothing
        for (const source of (term.source ?? '').split('; ')) expect(source, `${name}: ${term.code}`).to.match(SOURCE);
      }
    }
  });

  it('knows the 101 départements and the six collectivities with postcodes', () => {
    const codes = terms.departements.map((term) => term.code);
    expect(codes).to.have.length(107);
    expect(codes).to.include.members(['01', '2A', '2B', '95', '971', '976', '975', '977', '978', '986', '987', '988']);
    expect(terms.departements.find((term) => term.code === '35')?.fr).to.equal('Ille-et-Vilaine');
  });
});
