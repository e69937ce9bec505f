import type { Vocabulary } from '../reading/vocabulary.js';
import { singular, splitWords, stem, tokensOf } from '../text/fold.js';
import { createSlices, type Slices } from '../text/slices.js';
import { speaksOfDanger } from './danger.js';
import { everydayWords } from './everyday.js';
import { firstFrom, misspelt } from './misspelt.js';
import { NAME, readListings, type Searchable, WEIGHTS } from './read-listings.js';
import { bestPart } from './best-part.js';
import { beginsSoft, isGeneric, isSoft } from './soft-words.js';
import { wordsOf } from './words.js';

/** Listings that answer a query. */
export interface Matches {
  /** Positions in the array given to `buildTextIndex`, ascending. */
  readonly ids: Uint32Array;
  /** For each of `ids` its relevance: above 0, up to 1 when every word is exactly in the name. All 0 for a query without words. */
  readonly scores: Float32Array;
  /** When no listing has all that is asked: those of the words, as they were typed, that most are found together, a subject among them. */
  readonly part?: string;
  /** What a page says of the words, whatever it finds. */
  readonly marks?: { readonly danger: true };
}

export interface TextIndex {
  /**
   * Listings in which every word of the query is found. A word matches its other number and gender; the last one also what it begins
   * (from 2 characters). A word found nowhere so may begin another (from 3 letters), or else differ by one letter: forgotten, added,
   * changed or swapped with the next (from 5 letters; the first letter only from 7), or lack the apostrophe of its article ("lhay").
   * A word with a digit is never taken for another. Everyday words stand for a value ("boire" for alcohol, "mon fils" for the family); words that say
   * little ("je cherche") need not be found, and when all do every listing matches. Names of several words ("Pays de la Loire") and aliases ("accès aux soins") stand for their
   * value when all of them is there, in this order. A query without words ("", "de la") matches every listing.
   * Only the first 200 characters and 12 words count.
   */
  search(query: string): Matches;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
/** The most words that are read, those that say little included. */
const MOST_READ = 30;
/** The most words of an everyday expression. */
const LONGEST_EVERYDAY = 4;

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
  const { stems, tokens, phrases, values, subjects, starts, postings } = await readListings(listings, wordsOf(vocabulary), slices);
  const named = new Set(values.values());
  const sorted = await inOrder(tokens.keys(), slices);
  const singulars = new Map<string, number>(); // token without its plural → the number of its stem
  for (const [token, number] of tokens) {
    if (slices.over()) await slices.next();
    singulars.set(singular(token), number);
  }
  const sortedSingulars = await inOrder(singulars.keys(), slices);

  const everyday = everydayWords();

  /** Notes what an everyday word, or several, stand for; nothing of a value that a word only comes near to where the listings have the word. */
  function noteEveryday(written: string, found: readonly Map<number, number>[], quality: number): void {
    const meant = (everyday.byRoots.get(written) ?? []).flatMap(({ value, isNear }) => {
      const number = values.get(value);
      return number === undefined ? [] : [{ number, isNear }];
    });
    const isSaid = stems.has(written) || meant.some(({ isNear }) => !isNear);
    for (const { number, isNear } of meant) {
      if (isNear && isSaid) continue;
      for (const each of found) if (!each.has(number)) each.set(number, quality);
    }
  }

  /** Numbers of the stems that a word of a query stands for, each with what the match counts; `found` holds what it is part of, if anything. */
  function readWord(word: string, last: boolean, found: Map<number, number>): Map<number, number> {
    // Who typed an everyday word to its end means no longer one: "mari" is not the start of "Marignane".
    const isWhole = [...found.keys()].some((number) => named.has(number));
    const exact = stems.get(stem(word));
    if (exact !== undefined) found.set(exact, EXACT);
    const lettersOnly = !/\d/.test(word);
    if (last ? word.length >= 2 && !isWhole : found.size === 0 && lettersOnly && word.length >= 3) {
      for (let i = firstFrom(sorted, word); i < sorted.length && sorted[i]!.startsWith(word); i++) {
        const number = tokens.get(sorted[i]!)!;
        if (number !== exact) found.set(number, PREFIX);
      }
    }
    if (found.size > 0 || !lettersOnly) return found;

    if (last && word.length >= 4) {
      const { words } = everyday;
      for (let i = firstFrom(words, word); words[i]?.startsWith(word); i++) noteEveryday(stem(words[i]!), [found], PREFIX);
      if (found.size > 0) return found;
    }
    const withoutArticle = stems.get(stem(word.replace(/^[dl](?=[aeiouyh]..)/, '')));
    if (withoutArticle !== undefined) found.set(withoutArticle, TYPO);
    if (word.length >= 5) {
      const isClose = (token: string) => word.length >= 7 || token[0] === word[0];
      const one = singular(word);
      for (const token of misspelt(one, sortedSingulars)) if (isClose(token)) found.set(singulars.get(token)!, TYPO);
      for (const token of misspelt(one, everyday.words)) if (isClose(token)) noteEveryday(stem(token), [found], TYPO);
    }
    return found;
  }

  /** Notes what the everyday words of a query stand for, the longest first: "perdu mon mari" is not what "mon mari" is. */
  function readEveryday(roots: readonly string[], found: readonly Map<number, number>[]): void {
    const taken = new Set<number>();
    for (let length = Math.min(LONGEST_EVERYDAY, roots.length); length > 0; length--) {
      for (let from = 0; from + length <= roots.length; from++) {
        const written = roots.slice(from, from + length).join(' ');
        if (taken.has(from) || taken.has(from + length - 1) || !everyday.byRoots.has(written)) continue;
        noteEveryday(written, found.slice(from, from + length), EXACT);
        for (let at = from; at < from + length; at++) taken.add(at);
      }
    }
  }

  /** For each word of a query the numbers of the phrases that it is part of, each with what the match counts. */
  function readPhrases(asked: readonly string[]): Map<number, number>[] {
    const found = asked.map(() => new Map<number, number>());
    const note = (from: number, to: number, number: number, quality: number) => {
      for (const each of found.slice(from, to)) if (!each.has(number)) each.set(number, quality);
    };
    const roots = asked.map(stem);
    readEveryday(roots, found);
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

  /** The words of a query that count, as they were typed and as they are searched. */
  function readQuery(query: string): { word: string; typed: string; isSoft: boolean }[] {
    // Who says "ma femme" looks for what is for the family; "femmes" is a public.
    const text = query.slice(0, LONGEST_QUERY).replace(/(?<![\p{L}\p{N}])([ms]a) femme(?!\p{L})/giu, '$1 épouse');
    let count = 0;
    return splitWords(text)
      .flatMap((typed) => tokensOf(typed).map((word) => ({ word, typed, isSoft: isSoft(word) })))
      .filter(({ isSoft }) => isSoft || (count += 1) <= MOST_WORDS)
      .slice(0, MOST_READ);
  }

  function search(query: string): Matches {
    const read = readQuery(query);
    const asked = read.map(({ word }) => word);
    const inPhrases = readPhrases(asked);
    const isLast = (index: number) => index === asked.length - 1;
    const isWanted = read.map(({ isSoft }) => !isSoft);
    const matches = asked.map((word, index) =>
      isWanted[index] ? readWord(word, isLast(index), inPhrases[index]!) : exactly(word, inPhrases[index]!),
    );
    // What is not yet typed to its end may become a word that says little.
    if (asked.length > 1 && matches.at(-1)!.size === 0 && asked.at(-1)!.length > 2 && beginsSoft(asked.at(-1)!))
      isWanted[asked.length - 1] = false;
    const names = (index: number) => isWanted[index] && [...matches[index]!].some(([number, quality]) => isSubject(number, quality));
    for (const [index, word] of asked.entries())
      if (isGeneric(word) && asked.some((other, at) => !isGeneric(other) && names(at))) isWanted[index] = false;
    const marked = speaksOfDanger(query) ? ({ marks: { danger: true } } as const) : {};
    if (isWanted.includes(true)) {
      const found = collect(matches, isWanted);
      if (found.ids.length > 0) return { ...found, ...marked };
      const part = bestPart(matches, isWanted, { listings: listings.length, starts, postings, isSubject });
      return { ...found, ...(part && { part: typedWords(read, part) }), ...marked };
    }
    // Nothing but words that say little: those that the listings have, else what they stand for, else no words at all.
    const begun = matches.map((found, index) => readWord(asked[index]!, isLast(index), new Map(found)));
    const all = collect(
      begun,
      begun.map(() => true),
    );
    if (all.ids.length > 0) return { ...all, ...marked };
    const isKnown = matches.map((found) => [...found.keys()].some((number) => named.has(number)));
    return { ...collect(matches, isKnown), ...marked };
  }

  /** What a word that says little stands for as it is. */
  function exactly(word: string, found: Map<number, number>): Map<number, number> {
    const exact = stems.get(stem(word));
    return exact === undefined ? found : found.set(exact, EXACT);
  }

  /** Whether a number names a subject, by a word that is typed to its end or nearly so. */
  const isSubject = (number: number, quality: number): boolean => subjects.has(number) && quality !== PREFIX;

  /** The listings that have every word that is wanted; the others only add to their scores. */
  function collect(matches: readonly ReadonlyMap<number, number>[], isWanted: readonly boolean[]): Matches {
    const met = new Uint8Array(listings.length); // how many of the words wanted so far
    const totals = new Float32Array(listings.length);
    const best = new Uint8Array(listings.length); // of the word at hand
    let wanted = 0;
    for (const [index, found] of matches.entries()) {
      for (const [number, quality] of found) {
        for (let i = starts[number]!; i < starts[number + 1]!; i++) {
          const listing = postings[i]! >>> 3;
          const score = quality * WEIGHTS[postings[i]! & 7]!;
          if (met[listing] === wanted && score > best[listing]!) best[listing] = score;
        }
      }
      if (isWanted[index]) wanted += 1;
      for (let listing = 0; listing < best.length; listing++) {
        if (best[listing] === 0) continue;
        if (isWanted[index]) met[listing] = wanted;
        totals[listing] = totals[listing]! + best[listing]!;
        best[listing] = 0;
      }
    }
    const ids = new Uint32Array(listings.length);
    let size = 0;
    for (let listing = 0; listing < ids.length; listing++) if (met[listing] === wanted) ids[size++] = listing;
    const most = EXACT * WEIGHTS[NAME] * Math.max(1, matches.length);
    return { ids: ids.slice(0, size), scores: Float32Array.from(ids.subarray(0, size), (listing) => totals[listing]! / most) };
  }

  return { search };
}

/** Some of the words of a query, as they were typed, without their articles. */
const typedWords = (read: readonly { typed: string }[], part: readonly number[]): string =>
  [...new Set(part.map((index) => read[index]!.typed.replace(/^\p{L}{1,2}['’]/u, '')))].join(' ');

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
