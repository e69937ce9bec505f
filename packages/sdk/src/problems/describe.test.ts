import { expect } from 'chai';

import { describeProblem } from './describe.js';

describe('describeProblem', () => {
  it('never quotes the name and password of an address, also where the quotation is cut inside of them', () => {
    for (let before = 0; before < 140; before += 1) {
      const found = `${'x'.repeat(before)} https://lea:sesame-ouvre-toi@example.org/liste.csv`;
      expect(describeProblem({ code: 'unsafe-link', found }).found).not.to.match(/lea|sesame|ouvre/);
    }
  });

  it('cuts a long quotation', () => {
    expect(describeProblem({ code: 'unsafe-link', found: 'x'.repeat(500) }).found).to.equal(`${'x'.repeat(119)}…`);
  });
});
