import type { Listing } from '../kinds/listing/schema.js';
import type { ListName, Vocabulary } from '../reading/vocabulary.js';
import { addBit, allBits, type Bits, both, countBoth, either, noBits } from './bits.js';
import { departementOf } from './geo.js';
import { type Label, labelsOf } from './labels.js';

/** What a directory can be filtered by, in the order in which filters are shown, and the lists of the vocabulary that name the values. */
export const listOf = {
  topic: 'topics',
  activity: 'activities',
  audience: 'audiences',
  format: 'formats',
  kind: 'kinds',
  departement: 'departements',
} as const satisfies Record<string, ListName>;
export type FacetName = keyof typeof listOf;
export const facetNames = Object.keys(listOf) as readonly FacetName[];

/** Values chosen in each facet. */
export type Filters<Name extends string = FacetName> = Readonly<Partial<Record<Name, readonly string[]>>>;

export interface FacetValue {
  /** Code of the vocabulary, or the document's own word. */
  value: string;
  label: Label;
  /** How many records choosing it alone in this facet would give, with all other facets, words and place applied. */
  count: number;
  selected: boolean;
}

export interface Facet<Name extends string = FacetName> {
  name: Name;
  /** The values that the document uses, those without a result included. */
  values: readonly FacetValue[];
}

/** The values of a listing in a facet. A listing is in the département of its postcode and in those it serves. */
export function valuesOf(listing: Listing, facet: FacetName): readonly string[] {
  if (facet === 'kind') return listing.kind === undefined ? [] : [listing.kind];
  if (facet !== 'departement') return listing[listOf[facet]] ?? [];
  const own = departementOf(listing.place?.postcode ?? '');
  const served = listing.serviceArea ?? [];
  return own === undefined || served.includes(own) ? served : [own, ...served];
}

/** How records of one kind can be filtered. */
export interface FacetSubject<Item, Name extends string> {
  vocabulary: Vocabulary;
  /** The list that names the values of each facet; facets in the order in which they are shown. */
  listOf: Readonly<Record<Name, ListName>>;
  valuesOf(item: Item, facet: Name): readonly string[];
  /** The records whose values are shown; all of them when absent. */
  among?: Bits;
}

/** Filters and counts over the records of one document. Values of one facet combine with OR, facets with AND. */
export interface FacetIndex<Name extends string> {
  names: readonly Name[];
  /** Whether the document uses this value. */
  has(this: void, facet: Name, value: string): boolean;
  /** What people read for a value. */
  label(facet: Name, value: string): Label;
  /** The records of `base` that pass the filters. */
  filter(base: Bits, filters: Filters<Name>): Bits;
  /** Every facet with the counts that hold for `base` and the filters. */
  facets(base: Bits, filters: Filters<Name>): readonly Facet<Name>[];
}

export function buildFacetIndex<Item, Name extends string>(
  items: readonly Item[],
  { vocabulary, listOf, valuesOf, among }: FacetSubject<Item, Name>,
): FacetIndex<Name> {
  const all = allBits(items.length);
  const label = labelsOf(vocabulary);
  const names = Object.keys(listOf) as Name[];
  const index = names.map((name) => {
    const found = new Map<string, Bits>();
    items.forEach((item, position) => {
      for (const value of valuesOf(item, name)) {
        let bits = found.get(value);
        if (!bits) found.set(value, (bits = noBits(items.length)));
        addBit(bits, position);
      }
    });
    // Terms in the order of the vocabulary, then the document's own words.
    const coded = (vocabulary[listOf[name]] ?? []).map(({ code }) => code).filter((code) => found.has(code));
    const own = [...found.keys()].filter((value) => !coded.includes(value)).sort((a, b) => a.localeCompare(b, 'fr'));
    const used = [...coded, ...own].filter((value) => !among || countBoth(among, found.get(value) ?? all) > 0);
    const values = used.map((value) => ({ value, label: label(listOf[name], value), bits: found.get(value) ?? all }));
    return { name, values, bits: found };
  });

  /** What passes each facet by itself. */
  const passing = (filters: Filters<Name>) =>
    index.map(({ name, bits }) => {
      const chosen = (filters[name] ?? []).flatMap((value) => bits.get(value) ?? []);
      return chosen.length === 0 ? all : chosen.reduce(either);
    });

  return {
    names,
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
