import type { Listing } from '../kinds/listing/schema.js';
import type { ListName } from '../reading/vocabulary.js';
import { fold, splitWords, stem, tokenize, tokensOf } from '../text/fold.js';
import type { Slices } from '../text/slices.js';
import { everydayWords } from './everyday.js';
import { departementsOf } from './geo.js';
import type { Words } from './words.js';

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

/** Weights of the fields, heaviest first; a posting carries the field's place in this list. */
export const WEIGHTS = [10, 6, 4, 2, 1] as const;
export const [NAME, ORGANISATION_AND_PLACE, VALUES_AND_SERVICES, SUMMARY, PARTS] = [0, 1, 2, 3, 4] as const;
/** The words of a setting that a kind is called by: its French name and what is said for it, and not what its English name explains. */
const sameAs = ({ labels, whole }: Words): Words => ({ labels: labels.slice(0, 1), whole, parts: [], partCodes: [] });

/** What the listings say, by word. */
export interface Read {
  /** Stem → its number. */
  stems: Map<string, number>;
  /** Token → the number of its stem. */
  tokens: Map<string, number>;
  /** Stems of the words that stand for a value together, with spaces → a number as a stem has. */
  phrases: Map<string, number>;
  /** List and code of the values that everyday words stand for → a number as a stem has. */
  values: Map<string, number>;
  /** The numbers that name a subject. */
  subjects: ReadonlySet<number>;
  /** The postings of number n go from `starts[n]` up to `starts[n + 1]`. */
  starts: Uint32Array;
  /** One for each number of each listing: position × 8 + its heaviest field. */
  postings: Uint32Array;
}

/** Reads the words of listings, in slices. */
export async function readListings(
  listings: readonly Searchable[],
  wordsOf: (list: ListName, code: string) => Words,
  slices: Slices,
): Promise<Read> {
  const stems = new Map<string, number>();
  const tokens = new Map<string, number>();
  const phrases = new Map<string, number>();
  const values = new Map<string, number>();
  const subjects = new Set<number>();
  const { values: everyday } = everydayWords();
  const knownValues = new Map<string, number | undefined>(); // list and code → its number, when everyday words stand for it
  const known = new Map<string, readonly number[]>(); // word as written → numbers of its stems
  const knownWhole = new Map<string, number | undefined>(); // text found as a whole → its number
  const counts: number[] = []; // by number: in how many listings it is
  const latest: number[] = []; // by number: the last listing that has it
  const found: number[] = []; // number, posting, number, posting …

  function numberIn(map: Map<string, number>, key: string): number {
    const number = map.get(key) ?? stems.size + phrases.size + values.size;
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
  function addWhole(text: string, listing: number, field: number, isSubject = false): void {
    if (!knownWhole.has(text)) {
      const words = tokenize(text);
      const number =
        words.length === 0 ? undefined : words.length === 1 ? numberOf(words[0]!) : numberIn(phrases, words.map(stem).join(' '));
      knownWhole.set(text, number);
    }
    const number = knownWhole.get(text);
    if (number === undefined) return;
    post(number, listing, field);
    if (isSubject) subjects.add(number);
  }

  /** Adds a value for the everyday words that stand for it; an owner's own word is one when it is spelt as a code would be. */
  function addValue(list: ListName, code: string, listing: number, field: number): void {
    const written = `${list}:${code}`;
    if (!knownValues.has(written)) {
      const value = [written, `${list}:${fold(code).replace(/[^a-z0-9]+/g, '-')}`].find((each) => everyday.has(each));
      const number = value === undefined ? undefined : numberIn(values, value);
      knownValues.set(written, number);
      if (number !== undefined && list === 'topics') subjects.add(number);
    }
    const number = knownValues.get(written);
    if (number !== undefined) post(number, listing, field);
  }

  for (let position = 0; position < listings.length; position += 1) {
    const listing = listings[position]!;
    const { name, organisation = '', kind, kindWord = '', summary = '', services = [], meetings = '', hours = '' } = listing;
    const said = [
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
    for (const { labels, whole } of said) {
      for (const text of labels) add(text, position, VALUES_AND_SERVICES);
      for (const text of whole) addWhole(text, position, VALUES_AND_SERVICES);
    }
    for (const code of listing.topics ?? []) {
      const { labels, whole } = wordsOf('topics', code);
      // Of an owner's own words only one alone is a subject: each could be another for every record.
      const named = labels.filter((text) => text !== code || !/\s/.test(text));
      for (const text of [...named, ...whole]) addWhole(text, position, VALUES_AND_SERVICES, true);
    }
    for (const list of codedLists) for (const code of listing[list] ?? []) addValue(list, code, position, VALUES_AND_SERVICES);
    for (const text of [summary, meetings, hours]) add(text, position, SUMMARY);
    for (const { parts } of said) for (const text of parts) addWhole(text, position, PARTS, true);
    for (const list of codedLists)
      for (const code of listing[list] ?? []) for (const part of wordsOf(list, code).partCodes) addValue(list, part, position, PARTS);
    if (slices.over()) await slices.next();
  }

  const starts = new Uint32Array(stems.size + phrases.size + values.size + 1);
  counts.forEach((count, number) => (starts[number + 1] = starts[number]! + count));
  const next = starts.slice();
  const postings = new Uint32Array(found.length / 2);
  for (let i = 0; i < found.length; i += 2) {
    postings[next[found[i]!]!++] = found[i + 1]!;
    if (i % 10_000 === 0 && slices.over()) await slices.next();
  }
  return { stems, tokens, phrases, values, subjects, starts, postings };
}
