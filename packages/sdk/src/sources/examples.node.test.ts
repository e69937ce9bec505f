import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { parseDirectory } from './parse-directory.js';

const read = (path: string) => new Uint8Array(readFileSync(new URL(`../../../../examples/${path}`, import.meta.url)));

describe('the example files', () => {
  it('names each fault of the messy spreadsheet by line, column and code, and keeps the 150 other rows', async () => {
    const expected = JSON.parse(new TextDecoder().decode(read('fictional/annuaire-bretagne.expected.json'))) as {
      shown: number;
      problems: { line: number; column: string | null; code: string }[];
    };
    const { directory, problems } = await parseDirectory(read('fictional/annuaire-bretagne.csv'));
    expect(directory.listings.length).to.equal(expected.shown);
    expect(problems.map(({ line, field, code }) => ({ line, column: field ?? null, code }))).to.deep.equal(expected.problems);
  });

  it('withholds five of the 24 peer helpers, and none of their words is in what is left', async () => {
    const raw = JSON.parse(new TextDecoder().decode(read('fictional/pairs-aidants.json'))) as {
      listings: { name: string; summary: string; consent?: { expiresAt: string } }[];
    };
    const { directory, problems } = await parseDirectory(read('fictional/pairs-aidants.json'));
    expect(problems.map(({ code }) => code).sort()).to.deep.equal([
      'expired-consent',
      'expired-consent',
      'expired-consent',
      'missing-consent',
      'missing-consent',
    ]);
    const withheld = raw.listings.filter(({ consent }) => !consent || consent.expiresAt < '2026-11-01');
    expect(withheld.length).to.equal(5);
    const shown = JSON.stringify([directory, problems]);
    for (const { name, summary } of withheld) expect(shown).to.not.include(name).and.not.include(summary);
    expect(directory.listings.length).to.equal(19);
  });

  it('reads the 687 real places: all but the ten entered twice, and no other fault', async () => {
    const { directory, problems } = await parseDirectory(read('real-places/lieux.csv'));
    expect(directory.listings.length + problems.length).to.equal(687);
    expect(new Set(problems.map(({ code }) => code))).to.deep.equal(new Set(['duplicate-listing']));
    expect(problems.length).to.equal(10);
  });
});
