import { expect } from 'chai';

import type { PairError } from '../problems/pair-error.js';
import { resolveUrl } from './resolve-url.js';

const refusal = (url: string): PairError => {
  try {
    return expect.fail(resolveUrl(url));
  } catch (error) {
    return error as PairError;
  }
};

/** How many characters the expressions were given while an address was refused. */
function charactersRead(url: string): number {
  const real = RegExp.prototype.exec;
  let characters = 0;
  RegExp.prototype.exec = function (text) {
    characters += text.length;
    return real.call(this, text);
  };
  try {
    refusal(url);
  } finally {
    RegExp.prototype.exec = real;
  }
  return characters;
}

describe('an address that is refused', () => {
  it('is named without user name, password, query and fragment', () => {
    for (const [url, named] of [
      ['http://moi:secret@[/liste?cle=1', '…@[/liste'],
      ['https://moi:secret@exemple.org/liste.csv?cle=1#ici', 'https://exemple.org/liste.csv'],
      ['ftp://exemple.org/liste.csv?cle=1', 'ftp://exemple.org/liste.csv'],
    ] as const) {
      const error = refusal(url);
      expect(error).to.include({ code: 'invalid-url', url: named });
      expect(error.message).to.not.include('secret');
    }
  });

  it('costs no more the longer it is', () => {
    const read = [1000, 20_000].map((length) => charactersRead(`http://[${'a'.repeat(length)}`));
    expect(read[1]).to.equal(read[0]);
    expect(read[1]).to.be.below(1000);
  });
});
