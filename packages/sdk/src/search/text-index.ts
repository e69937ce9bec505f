import type { Listing } from '../kinds/listing/schema.js';
import { singular, splitWords, stem, tokenize, tokensOf } from '../text/fold.js';
import { createSlices, type Slices } from '../text/slices.js';

/** The lists whose labels are searched. */
export type LabelledList = 'topics' | 'activities' | 'audiences';
/** What of a record is searched: a listing, or a record of another kind that is given the fields of one. */
export type Searchable = Pick<Listing, 'name'> & {
  [Field in 'organisation' | 'summary' | 'services' | 'place' | LabelledList]?: Listing[Field] | undefined;
};
/** Labels of a code, in all languages that a visitor may type. A word that is no code is its own label. */
export type LabelsOf = (list: LabelledList, code: string) => readonly string[];

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
   * A word with a digit is never taken for another. A query without words ("", "de la") matches every listing.
   * Only the first 200 characters and 12 words count.
   */
  search(query: string): Matches;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** Weights of the fields, heaviest first; a posting carries the field's place in this list. */
const WEIGHTS = [10, 6, 4, 2] as const;
const [NAME, ORGANISATION_AND_PLACE, LABELS_AND_SERVICES, SUMMARY] = [0, 1, 2, 3] as const;
/** How much a match counts, in tenths: whole numbers, so that equal matches have equal scores. */
const [EXACT, PREFIX, TYPO] = [10, 6, 3] as const;

/** Builds the index in slices, between which the page can react. Rejects with the signal's reason when it is aborted. */
export async function buildTextIndex(
  listings: readonly Searchable[],
  labelsOf: LabelsOf = (_list, code) => [code],
  signal?: AbortSignal,
): Promise<TextIndex> {
  const slices = createSlices(signal);
  await slices.next(); // the caller's page comes first
  const { stems, tokens, starts, postings } = await readListings(listings, labelsOf, slices);
  const byLetter = new Map<string, string[]>(); // first character → tokens, sorted
  for (const token of tokens.keys()) {
    const group = byLetter.get(token[0]!);
    if (group) group.push(token);
    else byLetter.set(token[0]!, [token]);
  }
  for (const group of byLetter.values()) {
    if (slices.over()) await slices.next();
    group.sort();
  }

  /** Numbers of the stems that a word of a query stands for, each with what the match counts. */
  function readWord(word: string, last: boolean): Map<number, number> {
    const found = new Map<number, number>();
    const exact = stems.get(stem(word));
    if (exact !== undefined) found.set(exact, EXACT);
    const lettersOnly = !/\d/.test(word);
    const group = byLetter.get(word[0]!) ?? [];
    if (last ? word.length >= 2 : found.size === 0 && lettersOnly && word.length >= 3) {
      for (let i = firstFrom(group, word); i < group.length && group[i]!.startsWith(word); i++) {
        const number = tokens.get(group[i]!)!;
        if (number !== exact) found.set(number, PREFIX);
      }
    }
    if (found.size > 0 || !lettersOnly) return found;

    const withoutArticle = stems.get(stem(word.replace(/^[dl](?=[aeiouyh]..)/, '')));
    if (withoutArticle !== undefined) found.set(withoutArticle, TYPO);
    if (word.length >= 5) {
      const one = singular(word);
      for (const token of word.length >= 7 ? tokens.keys() : group) {
        if (Math.abs(token.length - word.length) <= 2 && differByOneEdit(one, singular(token))) found.set(tokens.get(token)!, TYPO);
      }
    }
    return found;
  }

  function search(query: string): Matches {
    const asked = tokenize(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
    const met = new Uint8Array(listings.length); // how many of the words so far
    const totals = new Float32Array(listings.length);
    const best = new Uint8Array(listings.length); // of the word at hand
    for (const [index, word] of asked.entries()) {
      for (const [number, quality] of readWord(word, index === asked.length - 1)) {
        for (let i = starts[number]!; i < starts[number + 1]!; i++) {
          const listing = postings[i]! >>> 2;
          const score = quality * WEIGHTS[postings[i]! & 3]!;
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

/** What the listings say, by word. */
interface Words {
  /** Stem → its number. */
  stems: Map<string, number>;
  /** Token → the number of its stem. */
  tokens: Map<string, number>;
  /** The postings of stem n go from `starts[n]` up to `starts[n + 1]`. */
  starts: Uint32Array;
  /** One for each stem of each listing: position × 4 + its heaviest field. */
  postings: Uint32Array;
}

async function readListings(listings: readonly Searchable[], labelsOf: LabelsOf, slices: Slices): Promise<Words> {
  const stems = new Map<string, number>();
  const tokens = new Map<string, number>();
  const known = new Map<string, readonly number[]>(); // word as written → numbers of its stems
  const counts: number[] = []; // by stem: in how many listings it is
  const latest: number[] = []; // by stem: the last listing that has it
  const found: number[] = []; // stem, posting, stem, posting …

  function numberOf(token: string): number {
    const root = stem(token);
    const number = stems.get(root) ?? stems.size;
    stems.set(root, number);
    tokens.set(token, number);
    return number;
  }

  function add(text: string, listing: number, field: number): void {
    for (const word of splitWords(text)) {
      let numbers = known.get(word);
      if (!numbers) known.set(word, (numbers = tokensOf(word, true).map((token) => tokens.get(token) ?? numberOf(token))));
      for (const number of numbers) {
        if (latest[number] === listing) continue; // fields come heaviest first
        latest[number] = listing;
        counts[number] = (counts[number] ?? 0) + 1;
        found.push(number, listing * 4 + field);
      }
    }
  }

  for (const [position, listing] of listings.entries()) {
    const { name, organisation = '', summary = '', services = [], place } = listing;
    add(name, position, NAME);
    for (const text of [organisation, place?.commune ?? '', place?.postcode ?? '']) add(text, position, ORGANISATION_AND_PLACE);
    for (const text of services) add(text, position, LABELS_AND_SERVICES);
    for (const list of ['topics', 'activities', 'audiences'] as const) {
      for (const code of listing[list] ?? []) for (const label of labelsOf(list, code)) add(label, position, LABELS_AND_SERVICES);
    }
    add(summary, position, SUMMARY);
    if (slices.over()) await slices.next();
  }

  const starts = new Uint32Array(stems.size + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = starts[number]! + count;
  const next = starts.slice();
  const postings = new Uint32Array(found.length / 2);
  for (let i = 0; i < found.length; i += 2) {
    postings[next[found[i]!]!++] = found[i + 1]!;
    if (i % 10_000 === 0 && slices.over()) await slices.next();
  }
  return { stems, tokens, starts, postings };
}

/** Position of the first entry of a sorted list that is not before `key`. */
function firstFrom(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one letter forgotten, added, changed or swapped with the next makes one word of the other. */
function differByOneEdit(a: string, b: string): boolean {
  if (a.length < b.length) return differByOneEdit(b, a);
  let i = 0;
  while (i < b.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
