/** The postings of an index, and which of its numbers name a subject. */
interface Postings {
  /** How many listings there are. */
  listings: number;
  starts: Uint32Array;
  postings: Uint32Array;
  isSubject(number: number, quality: number): boolean;
}

/**
 * The most words of a query that some listing has together, by their places in the query, when no listing has all. One of them must be a subject: who
 * asks for a plumber in Rennes is not answered by all that is in Rennes. Of several as good the one that more listings have, then the one that
 * comes first.
 */
export function bestPart(
  matches: readonly ReadonlyMap<number, number>[],
  isWanted: readonly boolean[],
  { listings, starts, postings, isSubject }: Postings,
): readonly number[] | undefined {
  const met = new Uint32Array(listings); // a bit for each word
  const isAbout = new Uint8Array(listings);
  for (const [index, found] of matches.entries()) {
    if (!isWanted[index]) continue;
    for (const [number, quality] of found) {
      const names = isSubject(number, quality);
      for (let i = starts[number]!; i < starts[number + 1]!; i++) {
        const listing = postings[i]! >>> 3;
        met[listing] = met[listing]! | (1 << index);
        if (names) isAbout[listing] = 1;
      }
    }
  }
  const sizes = new Map<number, number>(); // words met → how many listings
  for (let listing = 0; listing < listings; listing++)
    if (isAbout[listing] === 1) sizes.set(met[listing]!, (sizes.get(met[listing]!) ?? 0) + 1);
  let best: readonly number[] | undefined;
  let most = 0;
  for (const [mask, size] of sizes) {
    const words = matches.flatMap((_, index) => (mask & (1 << index) ? [index] : []));
    const isBetter = !best || words.length > best.length || (words.length === best.length && size > most);
    if (isBetter) [best, most] = [words, size];
  }
  return best;
}
