import { readFileSync } from 'node:fs';

import { expect } from 'chai';

import { places } from '../../../data/src/index.js';
import type { Problem } from '../problems/problem.js';
import { createCatalogue } from '../state/catalogue.js';
import { parseDirectory } from './listing/parse.js';
import { parseTrainings } from './training/parse.js';

const read = (path: string) => new Uint8Array(readFileSync(new URL(`../../../../examples/${path}`, import.meta.url)));

/** Each place where something is wrong, in the order of the file: a problem is told once for its column. */
const placesOf = (problems: readonly Problem[]) =>
  problems
    .flatMap(({ line, field, code, others = [] }) =>
      [line, ...others.map((other) => other.line)].map((at) => ({ line: at, column: field ?? null, code })),
    )
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));

describe('example files', () => {
  it('names each fault of the fictional spreadsheet by line and column, and shows the rest', async () => {
    const expected = JSON.parse(
      readFileSync(new URL('../../../../examples/fictional/annuaire-bretagne.expected.json', import.meta.url), 'utf8'),
    ) as {
      shown: number;
      problems: { line: number; column: string | null; code: string }[];
    };
    const { directory, problems } = await parseDirectory(read('fictional/annuaire-bretagne.csv'));
    expect(placesOf(problems)).to.deep.equal(expected.problems);
    expect(directory.listings).to.have.length(expected.shown);
    expect(directory.publisher?.name).to.equal('Les Deux Rives (exemple fictif)');
  });

  it('withholds the five persons who have not agreed, and repeats no word of theirs', async () => {
    const { directory, problems } = await parseDirectory(read('fictional/pairs-aidants.json'));
    expect(directory.listings).to.have.length(19);
    expect(problems.map(({ code, count }) => [code, count]).sort()).to.deep.equal([
      ['expired-consent', 3],
      ['missing-consent', 2],
    ]);
    const shown = JSON.stringify([directory.listings, problems]);
    for (const word of [
      'Corentin',
      'Ornithologue',
      'Philomène',
      'Vannière',
      'Éloi',
      'Harpiste',
      'Dorothée',
      'Funambule',
      'Tugdual',
      'Apiculteur',
    ]) {
      expect(shown).not.to.include(word);
    }
  });

  it('telephones nobody: every number and address of the fictional files is of a reserved range', () => {
    const text = ['annuaire-bretagne.csv', 'pairs-aidants.json']
      .map((name) => new TextDecoder().decode(read(`fictional/${name}`)))
      .join('\n');
    const numbers = (text.match(/(?:\+33 ?|\b0)[1-9](?:[ .]?\d{2}){3,4}\b/g) ?? []).map((number) =>
      number.replace(/\+33 ?/, '0').replace(/\D/g, ''),
    );
    expect(numbers.length).to.be.greaterThan(100);
    expect(numbers.filter((number) => !/^(019900|026191|035301|046571|053649|063998)/.test(number))).to.deep.equal([]);
    const hosts = [...text.matchAll(/(?:https?:\/\/(?:[^\s@/";]*@)?|www\.|[\w.-]@)([a-z0-9.-]+\.[a-z]+)/g)].map(([, host]) =>
      host?.replace(/^www\./, ''),
    );
    expect([...new Set(hosts)].sort()).to.deep.equal(['creativecommons.org', 'example.org']);
  });

  it('reads the 687 real places: all show but one written twice; entities, two links in a cell and a point 136 km away are told', async () => {
    const { directory, problems } = await parseDirectory(read('real-places/lieux.csv'), { places });
    expect(directory.listings.length).to.equal(686);
    expect(problems.map(({ code, line, count }) => [code, line, count])).to.deep.equal([
      ['html', 229, 2],
      ['several-values', 251, 2],
      ['duplicate-listing', 586, 1],
      ['far-point', 658, 1],
    ]);
  });

  const now = () => new Date('2026-11-22T12:00:00Z');
  const formations = JSON.parse(new TextDecoder().decode(read('fictional/formations.expected.json'))) as {
    shown: number;
    sessions: number;
    problems: { line: number; column: string; code: string }[];
  };

  it('names each fault of the fictional spreadsheet of trainings by line and column, and shows all the trainings', async () => {
    const { trainings, problems } = await parseTrainings(read('fictional/formations.csv'));
    expect(placesOf(problems)).to.deep.equal(formations.problems);
    expect(trainings.trainings).to.have.length(formations.shown);
    expect(trainings.trainings.flatMap(({ sessions = [] }) => sessions)).to.have.length(formations.sessions);
  });

  it('reads the fictional catalogue without a problem; it has sessions in every state', async () => {
    const { trainings, problems } = await parseTrainings(read('fictional/formations.json'));
    expect(problems).to.deep.equal([]);
    expect(trainings.trainings).to.have.length(40);
    const { results, archive, total } = createCatalogue(trainings, { now }).get();
    expect([results.length, archive.length, total]).to.deep.equal([20, 2, 38]);
    const catalogue = createCatalogue(trainings, { now });
    const states = trainings.trainings.flatMap(({ id }) => catalogue.training(id)?.sessions.map(({ state }) => state) ?? []);
    expect([...new Set(states)].sort()).to.deep.equal(['cancelled', 'closed', 'full', 'last-week', 'open', 'over', 'running', 'upcoming']);
  });

  it('shows that the fictional trainings are fictional, with telephone numbers of nobody', async () => {
    const { trainings } = await parseTrainings(read('fictional/formations.json'));
    for (const { title, url, contact } of trainings.trainings) {
      expect(title).to.match(/\(fictif\)$/);
      expect(url).to.match(/^https:\/\/example\.org\//);
      expect(contact?.email).to.match(/@example\.org$/);
      expect(contact?.phone).to.match(/^(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98)/);
    }
  });
});
