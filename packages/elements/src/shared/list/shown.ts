import type { ListFacet } from './list-store.js';

/** How many entries are shown at once when the owner does not say. */
export const PAGE = 20;

/** How many entries the owner wants at once: what is out of range is the nearest of 5 to 50. */
export const pageSizeOf = (text: string): number => Math.min(50, Math.max(5, Math.round(Number(text || PAGE)))) || PAGE;

/** The filters that the owner names, in that order; all of them when none of the names is one. */
export function shownFacets(facets: readonly ListFacet[], text: string): readonly ListFacet[] {
  const names = new Set(text?.split(/[\s,;]+/)); // null, once the attribute is taken away
  const chosen = [...names].flatMap((each) => facets.find(({ name }) => name === each) ?? []);
  return chosen.length > 0 ? chosen : facets;
}

/** What a list is about, as codes: the subjects that are chosen at first, then those of most entries. */
export function subjectsOf(facets: readonly ListFacet[]): readonly string[] {
  const values = facets.find(({ name }) => name === 'topic')?.values ?? [];
  const weight = ({ selected, count }: (typeof values)[number]) => (selected ? 1e9 : count);
  return [...values].sort((a, b) => weight(b) - weight(a)).map(({ value }) => value);
}
