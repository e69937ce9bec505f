import { keyOf } from '../text/key.js';
import { languages } from '../text/language.js';
import type { CodeOf } from './fields.js';
import type { ListName, Term, Vocabulary } from './vocabulary.js';

/** One look-up for each vocabulary: making it costs more than reading a short list. */
const lookUps = new WeakMap<Vocabulary, CodeOf>();

/** Finds codes by code, label or alias, whatever the case, accents or plural. */
export function makeCodeOf(vocabulary: Vocabulary): CodeOf {
  const made = lookUps.get(vocabulary);
  if (made) return made;
  const byList = new Map<ListName, { codes: ReadonlyMap<string, string>; known: Map<string, string | undefined> }>();
  const codeOf: CodeOf = (list, word) => {
    if (word.length > LONGEST_WORD) return undefined;
    let { codes, known } = byList.get(list) ?? {};
    if (!codes || !known) byList.set(list, { codes: (codes = readTerms(vocabulary[list])), known: (known = new Map()) });
    if (!known.has(word)) known.set(word, codes.get(keyOf(word)));
    return known.get(word);
  };
  lookUps.set(vocabulary, codeOf);
  return codeOf;
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
