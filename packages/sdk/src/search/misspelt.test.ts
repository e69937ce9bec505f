import { expect } from 'chai';
import fc from 'fast-check';

import { misspelt } from './misspelt.js';

/** Whether one letter forgotten, added, changed or swapped with the next makes one word of the other. */
function differByOneEdit(a: string, b: string): boolean {
  if (a.length < b.length) return differByOneEdit(b, a);
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Sorted words that begin alike or not, and how many times they were looked at. */
function counted(words: readonly string[]): { sorted: readonly string[]; looks: () => number } {
  let looks = 0;
  const sorted = new Proxy([...new Set(words)].sort(), {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { sorted, looks: () => looks };
}

describe('misspelt', () => {
  it('finds a letter forgotten, added, changed or swapped, and neither the word itself nor two faults', () => {
    const words = ['cannabis', 'canabis', 'cannnabis', 'cannabys', 'cananbis', 'xcannabis', 'cannabisx', 'cnabis', 'tabac'].sort();
    expect([...misspelt('cannabis', words)].sort()).to.deep.equal(words.filter((word) => !['cannabis', 'cnabis', 'tabac'].includes(word)));
  });

  it('finds what comparing with every word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '文'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 60 }), (asked, words) => {
        const expected = words.filter((other) => other !== asked && differByOneEdit(asked, other));
        expect([...misspelt(asked, [...words].sort())].sort()).to.deep.equal(expected.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('looks at few of many words, whether they begin alike or end alike', () => {
    const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'jo', 'zu', 'xy'];
    const names = Array.from({ length: 16 ** 4 }, (_, at) =>
      [at & 15, (at >> 4) & 15, (at >> 8) & 15, at >> 12].map((i) => syllables[i]!).join(''),
    );
    for (const words of [names, names.map((name) => `boulever${name}`), names.map((name) => `${name}versement`)]) {
      const { sorted, looks } = counted(words);
      for (const word of ['bouleversement', 'xylophoniste', 'boulevergufolani']) misspelt(word, sorted);
      expect(looks()).to.be.below(words.length / 10);
    }
  });
});
