import { expect } from 'chai';
import fc from 'fast-check';

import { fold, singular, stem, tokenize, tokensOf } from './fold.js';

/** Texts that the search takes for one and the same. */
function same(...texts: string[]): void {
  const read = texts.map((text) => tokenize(text).map(stem).join(' '));
  expect(read).to.deep.equal(read.map(() => read[0]));
}

describe('fold', () => {
  it('takes away case, accents, ligatures and typographic apostrophes, and nothing else', () => {
    expect(fold('L’Œuvre d‘Haÿ-les-Roses : ÉTÉ, nœud, Lætitia, ﬁn, Straße')).to.equal(
      "l'oeuvre d'hay-les-roses : ete, noeud, laetitia, fin, strasse",
    );
    expect(fold('Tél. (24 h/24) E-mail_2')).to.equal('tel. (24 h/24) e-mail_2');
  });

  it('reads accents written apart from their letter, no-break spaces and soft hyphens', () => {
    expect(fold('Fouge\u0300res\u00a0: ren\u00addez-vous')).to.equal('fougeres : rendez-vous');
  });

  it('gives the same once and twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
    const characters = Array.from({ length: 0x2fa20 }, (_, code) => String.fromCodePoint(code));
    expect(characters.filter((character) => fold(fold(character)) !== fold(character))).to.deep.equal([]);
  });
});

describe('tokenize', () => {
  it('folds accents, ligatures and apostrophes', () => {
    same('fougeres', 'Fougères', 'FOUGÈRES', 'Fouge\u0300res');
    same('coeur', 'Cœur', 'CŒUR');
    same("l'hay", 'L’Haÿ', 'l´hay');
  });

  it('drops elided articles and pronouns', () => {
    expect(tokenize('l’alcool d’Auray qu’aider j’ose n’est s’unir c’est m’ouvre t’invite')).to.deep.equal([
      'alcool',
      'auray',
      'aider',
      'ose',
      'est',
      'unir',
      'est',
      'ouvre',
      'invite',
    ]);
    same("jusqu'à demain", 'demain');
    same('lorsqu’Awa', 'puisqu’Awa', 'Awa');
  });

  it('joins any other apostrophe', () => {
    same('n’diaye', "N'DIAYE", 'Ndiaye');
    same('Entr’Aide', 'entraide');
    same('aujourd’hui', 'aujourdhui');
  });

  it('separates at hyphens, blanks and punctuation', () => {
    same('Saint-Pol-de-Léon', 'saint pol (de) léon', 'saint/pol–léon !');
  });

  it('reads st and ste as saint and sainte', () => {
    same('St-Brieuc', 'ST BRIEUC', 'saint brieuc', 'St. Brieuc');
    same('ste anne', 'Sainte-Anne');
    same('Stes-Maries', 'saintes maries');
  });

  it('leaves out words without meaning, and finds none in a text made of them', () => {
    expect(tokenize('Groupe de parole pour les jeunes')).to.deep.equal(['groupe', 'parole', 'jeunes']);
    expect(tokenize('de la, à l’ et d’ un … !')).to.deep.equal([]);
    expect(tokenize('')).to.deep.equal([]);
  });

  it('keeps numbers and words of other scripts', () => {
    expect(tokenize('35000 le 24 h/24, مرحبا')).to.deep.equal(['35000', '24', 'h', '24', 'مرحبا']);
  });

  it('gives words that stay what they are when read again', () => {
    const letters = [..."aeéèœhilnsxtdr35 -’'"];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        for (const token of tokenize(text)) expect(tokensOf(token)).to.deep.equal([token]);
      }),
    );
  });
});

describe('tokensOf', () => {
  it('gives a name with an apostrophe joined, then its parts when asked', () => {
    expect(tokensOf('N’Diaye', true)).to.deep.equal(['ndiaye', 'n', 'diaye']);
    expect(tokensOf('N’Diaye')).to.deep.equal(['ndiaye']);
    expect(tokensOf('l’Entr’Aide', true)).to.deep.equal(['entraide', 'entr', 'aide']);
    expect(tokensOf('l’écoute', true)).to.deep.equal(['ecoute']);
  });
});

describe('stem', () => {
  it('takes plural and gender together', () => {
    same('pairs aidants', 'pair aidant', 'paire aidante', 'paires aidantes');
    same('médiateurs', 'médiatrice');
    same('travailleuse', 'travailleurs');
    same('hôpitaux', 'hôpital');
    same('anciennes', 'ancien');
    same('sportive', 'sportifs');
    same('isolées', 'isolé');
    same('heureuse', 'heureux');
    same('infirmière', 'infirmiers');
    same('jeux', 'jeu');
  });

  it('keeps apart words that only look alike', () => {
    const words = [
      'Anne',
      'année',
      'Paris',
      'pairs',
      'Pol',
      'pôle',
      'Tours',
      'Tournefeuille',
      'Fougères',
      'Fougeraies',
      'stress',
      'Nantes',
      'Mantes',
      'aide',
    ];
    expect(new Set(words.map((word) => tokenize(word).map(stem).join())).size).to.equal(words.length);
  });

  it('leaves numbers and short words alone', () => {
    expect(['35000', 'gem', 'vih', 'covid19s'].map(stem)).to.deep.equal(['35000', 'gem', 'vih', 'covid19s']);
  });
});

describe('singular', () => {
  it('takes away the plural only', () => {
    expect(['groupes', 'hopitaux', 'niveaux', 'jeux', 'aidantes', 'stress', 'gem'].map(singular)).to.deep.equal([
      'groupe',
      'hopital',
      'niveau',
      'jeu',
      'aidante',
      'stress',
      'gem',
    ]);
  });
});
