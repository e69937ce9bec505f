/**
 * Those of some sorted words that differ from one by one letter: forgotten, added, changed or swapped with the next. It looks only where words
 * begin alike up to the fault, so that the work grows with the letters that may follow and not with the number of words.
 */
export function misspelt(word: string, sorted: readonly string[]): Set<string> {
  const found = new Set<string>();
  let [low, high] = [0, sorted.length]; // the words that begin as this one does, up to the fault
  const tryOne = (spelling: string) => {
    const at = firstFrom(sorted, spelling, low, high);
    if (at < high && sorted[at] === spelling) found.add(spelling);
  };
  for (let at = 0; at <= word.length && low < high; at++) {
    const [start, rest] = [word.slice(0, at), word.slice(at)];
    if (rest !== '') tryOne(start + rest.slice(1));
    if (rest.length > 1) tryOne(start + rest[1]! + rest[0]! + rest.slice(2));
    for (let next = low; next < high;) {
      const letter = sorted[next]![at];
      if (letter !== undefined) {
        tryOne(start + letter + rest);
        tryOne(start + letter + rest.slice(1));
      }
      next = letter === undefined ? next + 1 : endOf(sorted, start + letter, next, high);
    }
    [low, high] = rest === '' ? [0, 0] : [firstFrom(sorted, start + rest[0]!, low, high), endOf(sorted, start + rest[0]!, low, high)];
  }
  found.delete(word);
  return found;
}

/** Position of the first entry of a sorted list that is not before `key`. */
export function firstFrom(sorted: readonly string[], key: string, low = 0, high = sorted.length): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position after the last entry that begins with a text: no letter comes after U+FFFF. */
const endOf = (sorted: readonly string[], start: string, low: number, high: number) => firstFrom(sorted, `${start}\uffff`, low, high);
