import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect } from 'chai';

import { helpLines } from '../packages/data/src/help-lines/index.ts';
import { describe as describeLine, linesToCheck } from './check-release.mjs';

const line = (fields) => ({
  id: 'x',
  number: '15',
  name: { fr: 'Essai', en: 'Test' },
  sourceName: 'example.org',
  sourceDate: '2021',
  ...fields,
});

describe('release check', () => {
  it('C2: asks for a named person and a day in the last 12 months', () => {
    const stale = (verifiedBy, verifiedAt) => linesToCheck([line({ verifiedBy, verifiedAt })], '2026-11-22').length === 1;
    expect(stale('Nadia', '2026-11-22')).to.equal(false);
    expect(stale('Nadia', '2025-11-22')).to.equal(false);
    expect(stale('Nadia', '2025-11-21')).to.equal(true);
    expect(stale('Nadia', '2026-11-23')).to.equal(true);
    expect(stale('Nadia', '2026-13-40')).to.equal(true);
    expect(stale('Nadia', '2026-11')).to.equal(true);
    expect(stale('Nadia', undefined)).to.equal(true);
    expect(stale('  ', '2026-11-22')).to.equal(true);
    expect(stale(undefined, '2026-11-22')).to.equal(true);
  });

  it('C2: shows the date of the source as it is, and what nothing confirms', () => {
    expect(describeLine(line({})))
      .to.include('example.org, 2021')
      .and.include('coût : non confirmé');
    expect(describeLine(line({ sourceDate: null }))).to.include('sans date');
  });

  it('C2: the command names every such line and fails while there is one', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'check-release.mjs')], {
      encoding: 'utf8',
    });
    const waiting = linesToCheck(helpLines, new Date().toISOString().slice(0, 10));
    for (const { name } of waiting) expect(stdout).to.include(name.fr);
    expect(status).to.equal(waiting.length > 0 ? 1 : 0);
  });
});
