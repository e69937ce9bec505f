import { fold } from './fold.js';

/** More words than any name has that is in an address. */
const MOST_WORDS = 40;

/** The words of a name, folded, as an address may have them. */
export const wordsOfName = (name: string): readonly string[] => (fold(name).match(/[a-z]+/g) ?? []).slice(0, MOST_WORDS);

/** Whether some letters are nothing but words of a list, one after another: "lesdeuxrives". Linear in the letters, whatever the words. */
export function consistsOf(letters: string, words: readonly string[]): boolean {
  const ends = new Set([0]);
  for (let at = 0; at < letters.length; at += 1) {
    if (!ends.has(at)) continue;
    for (const word of words) if (letters.startsWith(word, at)) ends.add(at + word.length);
  }
  return letters !== '' && ends.has(letters.length);
}

/** The letters of an address before its @, folded, in their parts: "les-deux.rives2@" → les, deux, rives. */
export const partsOfAddress = (email: string): readonly string[] => fold(email.split('@')[0]!).match(/[a-z]+/g) ?? [];
