import { keyOf } from '../text/key.js';
import { languages } from '../text/language.js';
import type { CodeOf } from './fields.js';
import type { ListName, Term, Vocabulary } from './vocabulary.js';

/** Codes of a list by the key of each of their words, and those of the words that were asked. */
interface ReadList {
  codes: ReadonlyMap<string, string>;
  known: Map<string, string | undefined>;
}

/** What was read of each vocabulary: reading one costs more than a short list. Data only: a function kept here could keep its caller's whole file. */
const readLists = new WeakMap<Vocabulary, Map<ListName, ReadList>>();

/** Finds codes by code, label or alias, whatever the case, accents or plural. */
export function makeCodeOf(vocabulary: Vocabulary): CodeOf {
  const byList = readLists.get(vocabulary) ?? new Map<ListName, ReadList>();
  readLists.set(vocabulary, byList);
  return (list, word) => {
    if (word.length > LONGEST_WORD) return undefined;
    let { codes, known } = byList.get(list) ?? {};
    if (!codes || !known) byList.set(list, { codes: (codes = readTerms(vocabulary[list])), known: (known = new Map()) });
    if (!known.has(word)) known.set(word, codes.get(keyOf(word)));
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
