import { expect } from 'chai';
import fc from 'fast-check';

import type { Listing } from '../kinds/listing/schema.js';
import { judgedListings } from '../testing/judged-listings.js';
import { fold, singular, splitWords, stem, tokenize, tokensOf } from '../text/fold.js';
import { everydayWords } from './everyday.js';
import { buildTextIndex } from './text-index.js';

const named = (...names: string[]): Listing[] => names.map((name, position) => ({ id: String(position), name }));

/** Those of the names that a query finds, in their order. */
async function found(query: string, names: string[]): Promise<string[]> {
  const { ids } = (await buildTextIndex(named(...names))).search(query);
  return Array.from(ids, (id) => names[id]!);
}

/** Score of the first listing; 0 when it is not found. */
async function scoreOf(query: string, ...listings: Listing[]): Promise<number> {
  const { ids, scores } = (await buildTextIndex(listings)).search(query);
  return ids[0] === 0 ? scores[0]! : 0;
}

/** The same search, told slowly: looks at every word of every listing. */
function scan(listings: readonly Listing[], query: string): Map<number, number> {
  const read = (text: string | undefined, weight: number) =>
    splitWords(text ?? '')
      .flatMap((word) => tokensOf(word, true))
      .map((token) => ({ token, weight }));
  const documents = listings.map(({ name, organisation, place, topics = [], summary }) => [
    ...read(name, 1),
    ...read(`${organisation} ${place?.commune}`, 0.6),
    ...read(topics.join(' '), 0.4),
    ...read(summary, 0.2),
  ]);
  const tokens = documents.flat().map(({ token }) => token);
  const words = tokenize(query);

  const qualityOf = (index: number) => {
    const word = words[index]!;
    const last = index === words.length - 1;
    const known = tokens.some((token) => stem(token) === stem(word));
    const open = last ? word.length >= 2 : !known && word.length >= 3 && !/\d/.test(word);
    const begins = (token: string) => open && token.startsWith(word);
    const misspelt = (token: string) =>
      !/\d/.test(word) &&
      !known &&
      !tokens.some(begins) &&
      ((/^[ld][aeiouyh]..+/.test(word) && stem(token) === stem(word.slice(1))) ||
        (word.length >= 5 && (word.length >= 7 || token[0] === word[0]) && distance(singular(word), singular(token)) <= 1));
    // What holds for one form of a word holds for all its forms.
    const some = (holds: (token: string) => boolean, token: string) => tokens.some((other) => stem(other) === stem(token) && holds(other));
    return (token: string) => (stem(token) === stem(word) ? 1 : some(begins, token) ? 0.6 : some(misspelt, token) ? 0.3 : 0);
  };

  const qualities = words.map((_, index) => {
    const [slow, memory] = [qualityOf(index), new Map<string, number>()];
    return (token: string) => {
      const known = memory.get(token) ?? slow(token);
      memory.set(token, known);
      return known;
    };
  });

  // "Addiction" says no more beside a subject: an owner's own word, or one of several that stands there whole.
  const subjects = listings.flatMap(({ topics = [] }) => topics.map((topic) => tokenize(topic).map(stem).join(' ')));
  const asked = words.map(stem);
  const isSubject = (index: number) =>
    asked[index] !== 'addiction' &&
    (tokens.some((token) => subjects.includes(stem(token)) && [1, 0.3].includes(qualities[index]!(token))) ||
      subjects.some((subject) => {
        const [first, second] = subject.split(' ');
        return [index, index - 1].some((at) => second !== undefined && asked[at] === first && asked[at + 1] === second);
      }));
  const isNamed = words.some((_, index) => isSubject(index));

  const results = new Map<number, number>();
  for (const [position, document] of documents.entries()) {
    const scores = words.map((_, index) => Math.max(0, ...document.map(({ token, weight }) => qualities[index]!(token) * weight)));
    if (!scores.some((score, index) => score === 0 && !(isNamed && asked[index] === 'addiction')))
      results.set(position, scores.reduce((sum, score) => sum + score, 0) / Math.max(1, words.length));
  }
  return results;
}

/** Optimal string alignment distance, by its full table. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1;
      table[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}

describe('text index', () => {
  it('reads name, organisation, commune, postcode, services, labels and summary', async () => {
    const listing: Listing = {
      id: '0',
      name: 'Un',
      organisation: 'Deux',
      place: { commune: 'Trois', postcode: '44444' },
      services: ['Cinq'],
      topics: ['t'],
      activities: ['a'],
      audiences: ['p'],
      summary: 'Neuf',
    };
    const term = (list: string, code: string) => [{ code, fr: `${list} ${code} libellé`, en: `${list} ${code} label` }];
    const vocabulary = { topics: term('topics', 't'), activities: term('activities', 'a'), audiences: term('audiences', 'p') };
    const index = await buildTextIndex([listing], vocabulary);
    const words = ['deux', 'trois', '44444', 'cinq', 'topics t', 'activities a', 'audiences p', 'libelle label', 'neuf'];
    expect(words.filter((word) => index.search(word).ids.length === 0)).to.deep.equal([]);
    expect(index.search('0').ids).to.have.length(0);
  });

  it('reads kind, the publisher’s word for it, roles, formats, statuses, stages, settings, meetings, hours and branches', async () => {
    const listing: Listing = {
      id: '0',
      name: 'Un',
      kind: 'group',
      kindWord: 'GEM',
      roles: ['r'],
      formats: ['f'],
      statuses: ['s'],
      stages: ['e'],
      settings: ['l'],
      meetings: 'Le mardi',
      hours: '9h-12h',
      branches: [{ commune: 'Redon', postcode: '35600' }],
    };
    const index = await buildTextIndex([listing], { kinds: [{ code: 'group', fr: 'Groupe', aliases: ['club'] }] });
    const words = ['groupe', 'gem', 'r', 'f', 's', 'e', 'l', 'mardi', '9h', 'redon', '35600'];
    expect(words.filter((word) => index.search(word).ids.length === 0)).to.deep.equal([]);
    expect(index.search('club').ids, 'a part of the kind').to.have.length(0);
  });

  it('finds an alias as a whole, whatever its plural and articles, and none that is not searched', async () => {
    const vocabulary = {
      activities: [{ code: 'droits', fr: 'Droits', aliases: ['accès aux soins', 'démarche', 'tri'], unsearched: ['tri'] }],
    };
    const listings = [{ id: '0', name: 'Cap', activities: ['droits'] }, ...named('Soins infirmiers')];
    const index = await buildTextIndex(listings, vocabulary);
    const answer = (query: string) => [...index.search(query).ids];
    for (const query of ['accès aux soins', 'ACCES soin', 'cap accès soins', 'démarches', 'accès aux so'])
      expect(answer(query), query).to.deep.equal([0]);
    for (const query of ['accès', 'aux soins accès', 'tri', 'accès aux s']) expect(answer(query), query).to.deep.equal([]);
    expect(answer('soins')).to.deep.equal([1]);
  });

  it('finds a listing by its départements and their regions, by their whole names', async () => {
    const vocabulary = { departements: [{ code: '35', fr: 'Ille-et-Vilaine' }, { code: '37', fr: 'Indre-et-Loire' }, { code: '29', fr: 'Finistère' }] }; // prettier-ignore
    const listings: Listing[] = [
      { id: '0', name: 'Un', place: { postcode: '35000' } },
      { id: '1', name: 'Deux', branches: [{ postcode: '37000' }] },
      { id: '2', name: 'Trois', serviceArea: ['29'] },
    ];
    const index = await buildTextIndex(listings, vocabulary);
    const answer = (query: string) => [...index.search(query).ids];
    expect(
      ['ille et vilaine', 'ille vil', 'Centre-Val de Loire', 'finistere', 'bretagne', 'brittany', 'centre', 'loire'].map(answer),
    ).to.deep.equal([[0], [0], [1], [2], [0, 2], [0, 2], [], []]);
  });

  it('finds what has the broader term, after what names the narrower one, even in its summary', async () => {
    const vocabulary = {
      topics: [
        { code: 'alcool', fr: 'Alcool', aliases: ['alcoolisme'], broader: 'toutes' },
        { code: 'toutes', fr: 'Toutes les addictions' },
      ],
    };
    const listings: Listing[] = [
      { id: '0', name: 'Un', topics: ['toutes'] },
      { id: '1', name: 'Deux', summary: 'Parler de l’alcool' },
      { id: '2', name: 'Trois', topics: ['alcool'] },
    ];
    const index = await buildTextIndex(listings, vocabulary);
    const { ids, scores } = index.search('alcool');
    expect([...ids]).to.deep.equal([0, 1, 2]);
    expect([scores[0]! > 0, scores[0]! < scores[1]!, scores[1]! < scores[2]!]).to.deep.equal([true, true, true]);
    expect([...index.search('alcoolisme').ids]).to.deep.equal([0, 2]);
    expect([...index.search('addictions').ids]).to.deep.equal([0]);
  });

  it('takes a word that is no code for its own label', async () => {
    expect(await scoreOf('chemsex', { id: '0', name: 'Cap', topics: ['Chemsex'] })).to.be.above(0);
  });

  it('ranks name over organisation and commune, labels, summary', async () => {
    const listings: Listing[] = [
      { id: 'name', name: 'Alcool' },
      { id: 'organisation', name: 'Cap', organisation: 'Alcool' },
      { id: 'commune', name: 'Cap', place: { commune: 'Alcool' } },
      { id: 'topic', name: 'Cap', topics: ['alcool'], summary: 'Alcool' },
      { id: 'summary', name: 'Cap', summary: 'Alcool, alcool et alcool' },
    ];
    const { ids, scores } = (await buildTextIndex(listings)).search('alcool');
    expect([...ids]).to.deep.equal([0, 1, 2, 3, 4]);
    expect(scores[0]).to.equal(1);
    expect(scores[1]).to.equal(scores[2]);
    expect([scores[0]! > scores[2]!, scores[2]! > scores[3]!, scores[3]! > scores[4]!]).to.deep.equal([true, true, true]);
  });

  it('ranks the word itself over its start, and its start over a typo', async () => {
    const [exact, prefix, typo] = await Promise.all(['alcool', 'alcoo', 'alcol'].map((query) => scoreOf(query, ...named('Alcool'))));
    expect([exact! > prefix!, prefix! > typo!, typo! > 0]).to.deep.equal([true, true, true]);
  });

  it('finds every listing, at score 0, for a query without words', async () => {
    for (const query of ['', '  ', 'de la', 'l’', '!?']) {
      const { ids, scores } = (await buildTextIndex(named('Un', 'Deux'))).search(query);
      expect([[...ids], [...scores]], query).to.deep.equal([
        [0, 1],
        [0, 0],
      ]);
    }
  });

  it('finds nothing in an empty directory', async () => {
    expect((await buildTextIndex([])).search('alcool').ids).to.have.length(0);
  });

  it('lets the page react while it builds', async () => {
    const many = Array.from({ length: 100 }, () => judgedListings).flat();
    let tasks = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => port2.postMessage((tasks += 1)); // always one more task waiting, as on a busy page
    port2.postMessage(0);
    await buildTextIndex(many);
    port1.close();
    expect(tasks).to.be.above(1);
  });

  it('stops building when it is aborted', async () => {
    const controller = new AbortController();
    const building = buildTextIndex(judgedListings, undefined, controller.signal);
    controller.abort(new Error('gone'));
    expect(await building.catch(String)).to.equal('Error: gone');
    expect(await buildTextIndex(judgedListings, undefined, controller.signal).catch(String)).to.equal('Error: gone');
  });

  it('answers a hostile query like any other', async () => {
    const index = await buildTextIndex(Array.from({ length: 50 }, () => judgedListings).flat());
    for (const query of [
      'alcool '.repeat(1500),
      'a'.repeat(10_000),
      '(a+)+$'.repeat(1700),
      "l'".repeat(5000),
      '\\[.*?{1,9}'.repeat(1000),
      '\u0300'.repeat(10_000),
      'constructor __proto__',
    ]) {
      const { ids, scores } = index.search(query);
      expect(ids.length, query.slice(0, 20)).to.equal(scores.length);
    }
  });

  it('reads no more than 200 characters and 12 words', async () => {
    expect(await found(`alcool${' '.repeat(200)}brest`, ['Alcool'])).to.have.length(1);
    expect(
      await found('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze', [
        'Deux trois quatre cinq six sept huit neuf dix onze douze treize',
      ]),
    ).to.have.length(1);
  });

  it('gives what a search through every word of every listing gives', async function () {
    this.timeout(20_000);
    const words = (
      'Alcool alcools alcol alcoolique Rennes renne Renac Saint St Ste-Anne Brieuc 35000 35001 350 n’Diaye Ndiaye cannabis canabis rendez-vous ' +
      'L’Haÿ lhay haye de la cœur pair Paris paire aidante aidants aidan médiatrice médiateur médiatr andicap handicapés ha h œ addition addiction'
    ).split(' ');
    const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(' '));
    // Everyday words, which have queries of their own, stand for some values: for any that is a topic here the scan would have to know them.
    const { values } = everydayWords();
    const topics = fc.array(fc.constantFrom(...words.filter((word) => !values.has(`topics:${fold(word)}`))), { maxLength: 2 });
    const listing = fc.record({ name: text, organisation: text, commune: text, topics, summary: text });
    await fc.assert(
      fc.asyncProperty(fc.array(listing, { maxLength: 8 }), fc.array(text, { minLength: 1, maxLength: 5 }), async (records, queries) => {
        const listings = records.map(({ commune, ...rest }, position): Listing => ({ id: String(position), place: { commune }, ...rest }));
        const index = await buildTextIndex(listings);
        for (const query of queries) {
          const { ids, scores } = index.search(query);
          const expected = scan(listings, query);
          expect([...ids], query).to.deep.equal([...expected.keys()]);
          for (const [at, score] of [...expected.values()].entries()) expect(scores[at], query).to.be.closeTo(score, 1e-6);
        }
      }),
    );
  });
});
