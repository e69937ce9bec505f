import { expect } from 'chai';

import type { Listing } from '../kinds/listing/schema.js';
import { allBits, positions } from './bits.js';
import { buildFacetIndex } from './facets.js';
import { listOf, valuesOf } from './listing-engine.js';

const vocabulary = {
  topics: [
    { code: 'alcool', fr: 'Alcool', broader: 'toutes' },
    { code: 'jeu', fr: 'Jeu', broader: 'comportement' },
    { code: 'comportement', fr: 'Comportement', broader: 'toutes' },
    { code: 'toutes', fr: 'Toutes les addictions' },
    { code: 'tabac', fr: 'Tabac', broader: 'toutes' },
  ],
};
const listing = (id: string, topics: string[]): Listing => ({ id, name: id, topics });
const indexOf = (listings: Listing[], terms = vocabulary) => buildFacetIndex(listings, { vocabulary: terms, listOf, valuesOf });
const topicsOf = (listings: Listing[], terms = vocabulary) =>
  indexOf(listings, terms)
    .facets(allBits(listings.length), {})
    .find(({ name }) => name === 'topic')!
    .values.map(({ value, count }) => `${value} ${count}`);

describe('facets', () => {
  it('count what has the broader term of a value or a part of a family, and bring up no value that no record names', () => {
    const listings = [listing('a', ['alcool']), listing('b', ['toutes']), listing('c', ['jeu']), listing('d', ['comportement'])];
    expect(topicsOf(listings)).to.deep.equal(['alcool 2', 'jeu 3', 'comportement 3', 'toutes 1']);
    const index = indexOf(listings);
    expect(positions(index.filter(allBits(4), { topic: ['jeu'] }))).to.deep.equal([1, 2, 3]);
    expect(positions(index.filter(allBits(4), { topic: ['jeu'] }, true))).to.deep.equal([2]);
    // A family reaches its parts, and those that name it come first; the broadest term reaches itself alone.
    expect(positions(index.filter(allBits(4), { topic: ['comportement'] }))).to.deep.equal([1, 2, 3]);
    expect(positions(index.filter(allBits(4), { topic: ['comportement'] }, true))).to.deep.equal([3]);
    expect(positions(index.filter(allBits(4), { topic: ['alcool'] }))).to.deep.equal([0, 1]);
    expect(positions(index.filter(allBits(4), { topic: ['toutes'] }))).to.deep.equal([1]);
    expect(index.has('topic', 'tabac')).to.equal(false);
  });

  it('take no term for ever when terms go round in a circle', () => {
    const circle = { topics: [{ code: 'alcool', fr: 'Alcool', broader: 'jeu' }, { code: 'jeu', fr: 'Jeu', broader: 'alcool' }] }; // prettier-ignore
    expect(topicsOf([listing('a', ['alcool']), listing('b', ['jeu'])], circle)).to.deep.equal(['alcool 2', 'jeu 2']);
  });

  it('of many values leave out the document’s own words that one record has', () => {
    const many = Array.from({ length: 150 }, (_, at) =>
      listing(`${at}`, [`mot ${at}`, ...(at < 2 ? ['partagé'] : []), ...(at === 5 ? ['tabac'] : [])]),
    );
    expect(topicsOf(many)).to.deep.equal(['tabac 1', 'partagé 2']);
    expect(topicsOf(many.slice(0, 90))).to.deep.equal(['tabac 1', 'partagé 2']);
    expect(topicsOf(many.slice(10, 30))).to.have.length(20);
    // Where few are so, all are shown.
    expect(topicsOf(Array.from({ length: 40 }, (_, at) => listing(`${at}`, [`mot ${at >> 1}`, ...(at === 5 ? ['seul'] : [])])))).to.include(
      'seul 1',
    );
  });

  it('let a link ask for a word that they leave out, and show it then', () => {
    const many = Array.from({ length: 30 }, (_, at) => listing(`${at}`, [`mot ${at}`]));
    const index = indexOf(many);
    expect(index.has('topic', 'mot 3')).to.equal(true);
    expect(positions(index.filter(allBits(30), { topic: ['mot 3'] }))).to.deep.equal([3]);
    const topic = index.facets(allBits(30), { topic: ['mot 3'] }).find(({ name }) => name === 'topic')!;
    expect(topic.values.map(({ value, count, selected }) => [value, count, selected])).to.deep.equal([['mot 3', 1, true]]);
  });

  it('take memory as the records do, however many words they have of their own', () => {
    const words = (size: number) => {
      const listings = Array.from({ length: size }, (_, at) => listing(`${at}`, [`mot ${at >> 1}`]));
      let made = 0;
      const { Uint32Array: native } = globalThis;
      globalThis.Uint32Array = new Proxy(native, {
        construct(target, [length], newTarget) {
          made += length as number;
          return Reflect.construct(target, [length], newTarget) as object;
        },
      });
      try {
        indexOf(listings);
      } finally {
        globalThis.Uint32Array = native;
      }
      return made;
    };
    expect(words(64_000)).to.be.below(64_000);
    expect(words(64_000)).to.be.at.most(2 * words(32_000));
  });
});
