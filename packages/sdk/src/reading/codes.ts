import { keyOf } from '../text/key.js';
import { languages } from '../text/language.js';
import type { CodeOf } from './fields.js';
import type { ListName, Term, Vocabulary } from './vocabulary.js';

/**
 * Codes by the key of each of their words, for each list of a vocabulary: reading one costs more than a short list of listings. Nothing of a file is kept
 * here, nor a function, which could keep its caller's whole file.
 */
const readLists = new WeakMap<Vocabulary, Map<ListName, ReadonlyMap<string, string>>>();

/** Finds codes by code, label or alias, whatever the case, accents or plural. */
export function makeCodeOf(vocabulary: Vocabulary): CodeOf {
  const byList = readLists.get(vocabulary) ?? new Map<ListName, ReadonlyMap<string, string>>();
  readLists.set(vocabulary, byList);
  const knownIn = new Map<ListName, Map<string, string | undefined>>(); // of the words that were asked
  return (list, word) => {
    if (word.length > LONGEST_WORD) return undefined;
    let known = knownIn.get(list);
    if (!known) knownIn.set(list, (known = new Map()));
    if (!known.has(word)) {
      let codes = byList.get(list);
      if (!codes) byList.set(list, (codes = readTerms(vocabulary[list])));
      known.set(word, codes.get(keyOf(word)));
    }
    return known.get(word);
  };
}

/** The longest word of a vocabulary, in UTF-16 units, with room to spare. */
const LONGEST_WORD = 300;

/** The codes of a list by the key of each of their words. */
function readTerms(terms: readonly Term[] = []): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, aliases = [], ...term } of terms) {
    for (const word of [code, ...languages.map((language) => term[language]), ...aliases])
      if (word !== undefined && !codes.has(keyOf(word))) codes.set(keyOf(word), code);
  }
  return codes;
}
