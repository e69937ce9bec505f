import { expect } from 'chai';

import { type Term, trainingListNames, vocabularySchema } from '../../reading/vocabulary.js';
import { sessionStates } from './session.js';
import { keyOf } from '../../text/key.js';
import { terms } from '../listing/terms.js';
import { costStates, necessities } from './schema.js';
import { trainingTerms } from './terms.js';

const codesOf = (list: readonly Term[]) => list.map(({ code }) => code);

describe('vocabulary of trainings', () => {
  it('is what its schema says, and keeps the lists of the directory', () => {
    expect(vocabularySchema.safeParse(trainingTerms).success).to.equal(true);
    expect(trainingTerms.topics).to.equal(terms.topics);
  });

  it('gives each code once, and each word to one code of its list', () => {
    for (const name of trainingListNames) {
      const owners = new Map<string, string>();
      for (const { code, fr, en = fr, aliases = [] } of trainingTerms[name] as readonly Term[]) {
        for (const word of new Set([code, fr, en, ...aliases].map(keyOf))) {
          expect(owners.get(word), `${name}: ${word}`).to.equal(undefined);
          owners.set(word, code);
        }
      }
    }
  });

  it('names every state, in the order of the schema', () => {
    expect(codesOf(trainingTerms.sessionStates)).to.deep.equal([...sessionStates, 'none']);
    expect(codesOf(trainingTerms.costs)).to.deep.equal([...costStates]);
    expect(codesOf(trainingTerms.internships)).to.deep.equal([...necessities, 'unknown']);
    expect(codesOf(trainingTerms.levels)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', 'unknown']);
  });

  it('puts each département of metropolitan France and the five regions overseas in one region', () => {
    const all = trainingTerms.regions.flatMap(({ aliases }) => aliases.filter((word) => /^\d[\dAB]\d?$/.test(word)));
    const expected = codesOf(terms.departements).filter((code) => code.length === 2 || (code >= '971' && code <= '974') || code === '976');
    expect([...all].sort()).to.deep.equal([...expected].sort());
  });
});
