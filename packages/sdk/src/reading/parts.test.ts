import { expect } from 'chai';

import { isSafeUrl } from '../text/safe-url.js';
import { isRealDate } from './parts.js';

describe('parts of a record', () => {
  it('accepts days and months that exist, and no others', () => {
    expect(['2026-03-12', '2026-03', '2024-02-29'].filter((date) => !isRealDate(date))).to.deep.equal([]);
    expect(['2026-02-30', '2025-02-29', '2026-13', '2026-00-10', '0000-01-01'].filter(isRealDate)).to.deep.equal([]);
  });

  it('lets through only links that a visitor may follow', () => {
    expect(isSafeUrl('https://example.org/à?b=c')).to.equal(true);
    const unsafe = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a@example.org',
      'https://user:pw@example.org',
      'java\tscript:x',
      'http://',
      '//example.org',
      'https:\\example.org',
      'ftp://example.org',
      'https://localhost',
    ];
    expect(unsafe.filter(isSafeUrl)).to.deep.equal([]);
  });
});
