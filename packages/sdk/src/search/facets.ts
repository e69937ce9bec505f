import type { Directory } from '../schemas/directory.js';
import type { Listing } from '../schemas/listing.js';
import type { ListName } from '../schemas/vocabulary.js';
import { addBit, allBits, type Bits, both, countBoth, either, noBits } from './bits.js';
import { departementOf } from './geo.js';
import { type Label, labelsOf } from './labels.js';

/** What a list can be filtered by, in the order in which filters are shown. */
export const facetNames = ['topic', 'activity', 'audience', 'format', 'kind', 'departement'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values chosen in each facet. */
export type Filters<Name extends string = FacetName> = Readonly<Partial<Record<Name, readonly string[]>>>;

export interface FacetValue {
  /** Code of the vocabulary, or the document's own word. */
  value: string;
  label: Label;
  /** How many listings choosing it alone in this facet would give, with all other facets, words and place applied. */
  count: number;
  selected: boolean;
}

export interface Facet<Name extends string = FacetName> {
  name: Name;
  /** The values that the directory uses, those without a result included. */
  values: readonly FacetValue[];
}

const listOf: Record<FacetName, ListName> = {
  topic: 'topics',
  activity: 'activities',
  audience: 'audiences',
  format: 'formats',
  kind: 'kinds',
  departement: 'departements',
};

/** The values of a listing in a facet. A listing is in the département of its postcode and in those it serves. */
export function valuesOf(listing: Listing, facet: FacetName): readonly string[] {
  if (facet === 'kind') return listing.kind === undefined ? [] : [listing.kind];
  if (facet !== 'departement') return listing[listOf[facet] as 'topics'] ?? [];
  const own = departementOf(listing.place?.postcode ?? '');
  const served = listing.serviceArea ?? [];
  return own === undefined || served.includes(own) ? served : [own, ...served];
}

/** Filters and counts over one directory. Values of one facet combine with OR, facets with AND. */
export interface FacetIndex {
  /** Whether the directory uses this value. */
  has(facet: FacetName, value: string): boolean;
  /** What people read for a value. */
  label(facet: FacetName, value: string): Label;
  /** The listings of `base` that pass the filters. */
  filter(base: Bits, filters: Filters): Bits;
  /** Every facet with the counts that hold for `base` and the filters. */
  facets(base: Bits, filters: Filters): readonly Facet[];
}

export function buildFacetIndex({ listings, vocabulary }: Pick<Directory, 'listings' | 'vocabulary'>): FacetIndex {
  const all = allBits(listings.length);
  const label = labelsOf(vocabulary);
  const index = facetNames.map((name) => {
    const found = new Map<string, Bits>();
    listings.forEach((listing, position) => {
      for (const value of valuesOf(listing, name)) {
        let bits = found.get(value);
        if (!bits) found.set(value, (bits = noBits(listings.length)));
        addBit(bits, position);
      }
    });
    // Terms in the order of the vocabulary, then the document's own words.
    const coded = (vocabulary[listOf[name]] ?? []).map(({ code }) => code).filter((code) => found.has(code));
    const own = [...found.keys()].filter((value) => !coded.includes(value)).sort((a, b) => a.localeCompare(b, 'fr'));
    const values = [...coded, ...own].map((value) => ({ value, label: label(listOf[name], value), bits: found.get(value) ?? all }));
    return { name, values, bits: found };
  });

  /** What passes each facet by itself. */
  const passing = (filters: Filters) =>
    index.map(({ name, bits }) => {
      const chosen = (filters[name] ?? []).flatMap((value) => bits.get(value) ?? []);
      return chosen.length === 0 ? all : chosen.reduce(either);
    });

  return {
    has: (facet, value) => index.some(({ name, bits }) => name === facet && bits.has(value)),
    label: (facet, value) => label(listOf[facet], value),
    filter: (base, filters) => passing(filters).reduce(both, base),
    facets(base, filters) {
      const passed = passing(filters);
      return index.map(({ name, values }, at) => {
        const others = passed.reduce((set, bits, facet) => (facet === at || bits === all ? set : both(set, bits)), base);
        const chosen = new Set(filters[name]);
        return {
          name,
          values: values.map(({ value, label, bits }) => ({ value, label, count: countBoth(others, bits), selected: chosen.has(value) })),
        };
      });
    },
  };
}
