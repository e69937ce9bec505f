import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { terms } from './terms.js';

describe('the README of the finder', () => {
  it('lists the code of each subject, in both languages', () => {
    const readme = readFileSync(new URL('../../../../elements/src/pair-finder/README.md', import.meta.url), 'utf8');
    for (const start of ['Les codes des sujets', 'The codes of subjects']) {
      const [line = ''] = readme.slice(readme.indexOf(start)).split('\n');
      expect(
        [...line.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code).filter((code) => code !== 'topics' && code !== 'debug'),
      ).to.deep.equal(terms.topics.map(({ code }) => code));
    }
  });
});
