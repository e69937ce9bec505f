import type { Listing } from '../kinds/listing/schema.js';
import type { ListName, Vocabulary } from '../reading/vocabulary.js';
import { singular, splitWords, stem, tokenize, tokensOf } from '../text/fold.js';
import { createSlices, type Slices } from '../text/slices.js';
import { departementsOf } from './geo.js';
import { firstFrom, misspelt } from './misspelt.js';
import { type Words, wordsOf } from './words.js';

/** The lists of the vocabulary whose words are searched, by the field that holds their codes. */
const codedLists = ['topics', 'activities', 'audiences', 'roles', 'formats', 'statuses', 'stages', 'settings', 'regions'] as const;
/** What of a record is searched: a listing, or a record of another kind that is given the fields of one. */
export type Searchable = Pick<Listing, 'name'> & {
  [
    Field in
      | 'organisation'
      | 'kind'
      | 'kindWord'
      | 'summary'
      | 'services'
      | 'meetings'
      | 'hours'
      | 'place'
      | 'branches'
      | 'serviceArea'
      | Exclude<(typeof codedLists)[number], 'regions'>
  ]?: Listing[Field] | undefined;
} & { regions?: readonly string[] | undefined };

/** Listings that answer a query. */
export interface Matches {
  /** Positions in the array given to `buildTextIndex`, ascending. */
  readonly ids: Uint32Array;
  /** For each of `ids` its relevance: above 0, up to 1 when every word is exactly in the name. All 0 for a query without words. */
  readonly scores: Float32Array;
}

export interface TextIndex {
  /**
   * Listings in which every word of the query is found. A word matches its other number and gender; the last one also what it begins
   * (from 2 characters). A word found nowhere so may begin another (from 3 letters), or else differ by one letter: forgotten, added,
   * changed or swapped with the next (from 5 letters; the first letter only from 7), or lack the apostrophe of its article ("lhay").
   * A word with a digit is never taken for another. Names of several words ("Pays de la Loire") and aliases ("accès aux soins") stand for their
   * value when all of them is there, in this order. A query without words ("", "de la") matches every listing.
   * Only the first 200 characters and 12 words count.
   */
  search(query: string): Matches;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** Weights of the fields, heaviest first; a posting carries the field's place in this list. */
const WEIGHTS = [10, 6, 4, 2, 1] as const;
const [NAME, ORGANISATION_AND_PLACE, VALUES_AND_SERVICES, SUMMARY, PARTS] = [0, 1, 2, 3, 4] as const;
/** How much a match counts, in tenths: whole numbers, so that equal matches have equal scores. */
const [EXACT, PREFIX, TYPO] = [10, 6, 3] as const;

/** Builds the index in slices, between which the page can react. Rejects with the signal's reason when it is aborted. */
export async function buildTextIndex(
  listings: readonly Searchable[],
  vocabulary: Vocabulary = {},
  signal?: AbortSignal,
): Promise<TextIndex> {
  const slices = createSlices(signal);
  await slices.next(); // the caller's page comes first
  const { stems, tokens, phrases, starts, postings } = await readListings(listings, wordsOf(vocabulary), slices);
  const sorted = await inOrder(tokens.keys(), slices);
  const singulars = new Map<string, number>(); // token without its plural → the number of its stem
  for (const [token, number] of tokens) {
    if (slices.over()) await slices.next();
    singulars.set(singular(token), number);
  }
  const sortedSingulars = await inOrder(singulars.keys(), slices);

  /** Numbers of the stems that a word of a query stands for, each with what the match counts; `found` holds what it is part of. */
  function readWord(word: string, last: boolean, found: Map<number, number>): Map<number, number> {
    const exact = stems.get(stem(word));
    if (exact !== undefined) found.set(exact, EXACT);
    const lettersOnly = !/\d/.test(word);
    if (last ? word.length >= 2 : found.size === 0 && lettersOnly && word.length >= 3) {
      for (let i = firstFrom(sorted, word); i < sorted.length && sorted[i]!.startsWith(word); i++) {
        const number = tokens.get(sorted[i]!)!;
        if (number !== exact) found.set(number, PREFIX);
      }
    }
    if (found.size > 0 || !lettersOnly) return found;

    const withoutArticle = stems.get(stem(word.replace(/^[dl](?=[aeiouyh]..)/, '')));
    if (withoutArticle !== undefined) found.set(withoutArticle, TYPO);
    if (word.length >= 5) {
      for (const token of misspelt(singular(word), sortedSingulars)) {
        if (word.length >= 7 || token[0] === word[0]) found.set(singulars.get(token)!, TYPO);
      }
    }
    return found;
  }

  /** For each word of a query the numbers of the phrases that it is part of, each with what the match counts. */
  function readPhrases(asked: readonly string[]): Map<number, number>[] {
    const found = asked.map(() => new Map<number, number>());
    const note = (from: number, to: number, number: number, quality: number) => {
      for (const each of found.slice(from, to)) if (!each.has(number)) each.set(number, quality);
    };
    const roots = asked.map(stem);
    for (let from = 0; from < asked.length; from++) {
      for (let to = from + 2; to <= asked.length; to++) {
        const number = phrases.get(roots.slice(from, to).join(' '));
        if (number !== undefined) note(from, to, number, EXACT);
      }
      if (from > asked.length - 2 || asked.at(-1)!.length < 2) continue;
      const begun = [...roots.slice(from, -1), asked.at(-1)!].join(' ');
      for (const [phrase, number] of phrases) if (phrase.startsWith(begun)) note(from, asked.length, number, PREFIX);
    }
    return found;
  }

  function search(query: string): Matches {
    const asked = tokenize(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
    const met = new Uint8Array(listings.length); // how many of the words so far
    const totals = new Float32Array(listings.length);
    const best = new Uint8Array(listings.length); // of the word at hand
    const inPhrases = readPhrases(asked);
    for (let index = 0; index < asked.length; index += 1) {
      const word = asked[index]!;
      for (const [number, quality] of readWord(word, index === asked.length - 1, inPhrases[index]!)) {
        for (let i = starts[number]!; i < starts[number + 1]!; i++) {
          const listing = postings[i]! >>> 3;
          const score = quality * WEIGHTS[postings[i]! & 7]!;
          if (met[listing] === index && score > best[listing]!) best[listing] = score;
        }
      }
      for (let listing = 0; listing < best.length; listing++) {
        if (best[listing] === 0) continue;
        met[listing] = index + 1;
        totals[listing] = totals[listing]! + best[listing]!;
        best[listing] = 0;
      }
    }
    const ids = new Uint32Array(listings.length);
    let size = 0;
    for (let listing = 0; listing < ids.length; listing++) if (met[listing] === asked.length) ids[size++] = listing;
    const most = EXACT * WEIGHTS[NAME] * Math.max(1, asked.length);
    return { ids: ids.slice(0, size), scores: Float32Array.from(ids.subarray(0, size), (listing) => totals[listing]! / most) };
  }

  return { search };
}

/** The words of a setting that a kind is called by: its French name and what is said for it, and not what its English name explains. */
const sameAs = ({ labels, whole }: Words): Words => ({ labels: labels.slice(0, 1), whole, parts: [] });

/** What the listings say, by word. */
interface Read {
  /** Stem → its number. */
  stems: Map<string, number>;
  /** Token → the number of its stem. */
  tokens: Map<string, number>;
  /** Stems of the words that stand for a value together, with spaces → a number as a stem has. */
  phrases: Map<string, number>;
  /** The postings of number n go from `starts[n]` up to `starts[n + 1]`. */
  starts: Uint32Array;
  /** One for each number of each listing: position × 8 + its heaviest field. */
  postings: Uint32Array;
}

async function readListings(
  listings: readonly Searchable[],
  wordsOf: (list: ListName, code: string) => Words,
  slices: Slices,
): Promise<Read> {
  const stems = new Map<string, number>();
  const tokens = new Map<string, number>();
  const phrases = new Map<string, number>();
  const known = new Map<string, readonly number[]>(); // word as written → numbers of its stems
  const knownWhole = new Map<string, number | undefined>(); // text found as a whole → its number
  const counts: number[] = []; // by number: in how many listings it is
  const latest: number[] = []; // by number: the last listing that has it
  const found: number[] = []; // number, posting, number, posting …

  function numberIn(map: Map<string, number>, key: string): number {
    const number = map.get(key) ?? stems.size + phrases.size;
    map.set(key, number);
    return number;
  }

  function numberOf(token: string): number {
    const number = numberIn(stems, stem(token));
    tokens.set(token, number);
    return number;
  }

  function post(number: number, listing: number, field: number): void {
    if (latest[number] === listing) return; // fields come heaviest first
    latest[number] = listing;
    counts[number] = (counts[number] ?? 0) + 1;
    found.push(number, listing * 8 + field);
  }

  function add(text: string, listing: number, field: number): void {
    for (const word of splitWords(text)) {
      let numbers = known.get(word);
      if (!numbers) known.set(word, (numbers = tokensOf(word, true).map((token) => tokens.get(token) ?? numberOf(token))));
      for (const number of numbers) post(number, listing, field);
    }
  }

  /** Adds what is found only as a whole: one word as any, several as a phrase. */
  function addWhole(text: string, listing: number, field: number): void {
    if (!knownWhole.has(text)) {
      const words = tokenize(text);
      const number =
        words.length === 0 ? undefined : words.length === 1 ? numberOf(words[0]!) : numberIn(phrases, words.map(stem).join(' '));
      knownWhole.set(text, number);
    }
    const number = knownWhole.get(text);
    if (number !== undefined) post(number, listing, field);
  }

  for (let position = 0; position < listings.length; position += 1) {
    const listing = listings[position]!;
    const { name, organisation = '', kind, kindWord = '', summary = '', services = [], meetings = '', hours = '' } = listing;
    const values = [
      ...(kind === undefined ? [] : [wordsOf('kinds', kind)]),
      ...(kindWord === '' ? [] : [sameAs(wordsOf('settings', kindWord))]),
      ...codedLists.flatMap((list) => (listing[list] ?? []).map((code) => wordsOf(list, code))),
      ...departementsOf(listing).map((code) => wordsOf('departements', code)),
    ];
    add(name, position, NAME);
    add(organisation, position, ORGANISATION_AND_PLACE);
    for (const { commune = '', postcode = '' } of [listing.place ?? {}, ...(listing.branches ?? [])]) {
      for (const text of [commune, postcode]) add(text, position, ORGANISATION_AND_PLACE);
    }
    for (const text of [kindWord, ...services]) add(text, position, VALUES_AND_SERVICES);
    for (const { labels, whole } of values) {
      for (const text of labels) add(text, position, VALUES_AND_SERVICES);
      for (const text of whole) addWhole(text, position, VALUES_AND_SERVICES);
    }
    for (const text of [summary, meetings, hours]) add(text, position, SUMMARY);
    for (const { parts } of values) for (const text of parts) addWhole(text, position, PARTS);
    if (slices.over()) await slices.next();
  }

  const starts = new Uint32Array(stems.size + phrases.size + 1);
  counts.forEach((count, number) => (starts[number + 1] = starts[number]! + count));
  const next = starts.slice();
  const postings = new Uint32Array(found.length / 2);
  for (let i = 0; i < found.length; i += 2) {
    postings[next[found[i]!]!++] = found[i + 1]!;
    if (i % 10_000 === 0 && slices.over()) await slices.next();
  }
  return { stems, tokens, phrases, starts, postings };
}

/** Words in order, sorted by first character so that the page can react in between. */
async function inOrder(words: Iterable<string>, slices: Slices): Promise<string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const group = byLetter.get(word[0]!);
    if (group) group.push(word);
    else byLetter.set(word[0]!, [word]);
  }
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    if (slices.over()) await slices.next();
    for (const word of byLetter.get(letter)!.sort()) sorted.push(word);
  }
  return sorted;
}
