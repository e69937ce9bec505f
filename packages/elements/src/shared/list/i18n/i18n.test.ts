import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import * as en from './en.js';
import * as fr from './fr.js';

describe('numbers and months, written by hand', () => {
  for (const [language, words] of Object.entries({ fr, en })) {
    it(`are those of the platform, in ${language}`, () => {
      const number = new Intl.NumberFormat(language);
      const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      const plural = new Intl.PluralRules(language);
      fc.assert(
        fc.property(
          fc.oneof(fc.nat(2000), fc.nat()),
          fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
          (n, date) => {
            expect(words.number.format(n)).to.equal(number.format(n));
            expect(words.month.format(date)).to.equal(month.format(date));
            expect(words.count(n, 'one', 'other')).to.equal(`${number.format(n)}\u00a0${plural.select(n) === 'one' ? 'one' : 'other'}`);
          },
        ),
      );
      expect(words.number.format(2.5)).to.equal(number.format(2.5));
    });
  }
});
