/** Letters and digits without accents, in lower case. */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The word that differs by at most two letters, one when it is short. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const most = word.length > 4 ? 2 : 1;
  return among
    .map((candidate) => ({ candidate, distance: distanceOf(plain(word), plain(candidate)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** How many letters are to be added, removed or changed to make one word of another (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** What an attribute lists: codes or names between commas, semicolons or spaces. */
export const listed = (text = ''): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** Whether a text is a number of entries that can be shown at once. */
export const isPageSize = (text: string): boolean => Number(text) >= 5 && Number(text) <= 50;
