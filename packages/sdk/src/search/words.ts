import { namesOf, regionOf, regions } from '../reading/regions.js';
import type { ListName, Term, Vocabulary } from '../reading/vocabulary.js';
import { spellingOf } from '../text/key.js';
import { languages } from '../text/language.js';
import { broaderOf } from './broader.js';

/** What a visitor may type to find the records that have a value. */
export interface Words {
  /** Its labels, of which each word is searched. */
  labels: readonly string[];
  /** What is found only as a whole: "soins" is not "accès aux soins", nor "centre" the Centre-Val de Loire. */
  whole: readonly string[];
  /** Of the values that are part of it, which it answers less well than a record that names them: "alcool" for all addictions. */
  parts: readonly string[];
  /** The codes of these. */
  partCodes: readonly string[];
}

/** Looks up the words of the values of a vocabulary. A word that is no code is its own label. */
export function wordsOf(vocabulary: Vocabulary): (list: ListName, code: string) => Words {
  const lists = new Map<ListName, (code: string) => Words>();
  return (list, code) => {
    let words = lists.get(list);
    if (!words) lists.set(list, (words = remembered(readList(list, vocabulary[list]))));
    return words(code);
  };
}

function remembered(find: (code: string) => Words): (code: string) => Words {
  const known = new Map<string, Words>();
  return (code) => {
    let words = known.get(code);
    if (!words) known.set(code, (words = find(code)));
    return words;
  };
}

function readList(list: ListName, terms: readonly Term[] = []): (code: string) => Words {
  const byCode = new Map(terms.map((term) => [term.code, term]));
  // The publisher's word for a kind may be one of ours for a setting: "Club house".
  const byWord = new Map(
    list === 'settings'
      ? terms.flatMap((term) => [...labelsOf(term), ...searchedAliases(term)].map((word) => [spellingOf(word), term]))
      : [],
  );
  if (list === 'departements' || list === 'regions') {
    return (code) => {
      const term = byCode.get(code);
      const region = list === 'regions' ? regions.find((known) => known.code === code) : regionOf(code);
      return { labels: [], whole: [...(term ? labelsOf(term) : []), ...(region ? namesOf(region) : [])], parts: [], partCodes: [] };
    };
  }
  const parts = new Map<string, Term[]>();
  for (const term of terms) {
    for (const code of broaderOf(byCode, term.code)) parts.set(code, [...(parts.get(code) ?? []), term]);
  }
  return (code) => {
    const term = byCode.get(code) ?? byWord.get(spellingOf(code));
    if (!term) return { labels: [code], whole: [], parts: [], partCodes: [] };
    return {
      labels: labelsOf(term),
      // Most aliases of a kind are parts of it ("CSAPA" for a service), and a listing has the publisher's own word.
      whole: list === 'kinds' ? [] : searchedAliases(term),
      parts: (parts.get(code) ?? []).flatMap((part) => [...labelsOf(part), ...searchedAliases(part)]),
      partCodes: (parts.get(code) ?? []).map((part) => part.code),
    };
  };
}

const labelsOf = (term: Term): string[] => languages.flatMap((language) => term[language] ?? []);
const searchedAliases = ({ aliases = [], unsearched = [] }: Term): string[] => aliases.filter((word) => !unsearched.includes(word));
