import type { ListName, Vocabulary } from '../reading/vocabulary.js';
import { addBit, allBits, type Bits, both, countBoth, type Few, hasBit, noBits, packed } from './bits.js';
import { broaderOf } from './broader.js';
import type { Localized } from '../text/language.js';
import { labelsOf } from './labels.js';

/** Values chosen in each facet. */
export type Filters<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

export interface FacetValue {
  /** Code of the vocabulary, or the document's own word. */
  value: string;
  label: Localized;
  /** How many records choosing it alone in this facet would give, with all other facets, words and place applied. */
  count: number;
  selected: boolean;
}

export interface Facet<Name extends string> {
  name: Name;
  /** The values that the document uses, those without a result included; see `MANY` for those that are no filter. */
  values: readonly FacetValue[];
}

/**
 * A facet of more values than this, most of which are the document's own words that one record alone has, leaves these out: a box for each record
 * is no way to narrow a list, and the search finds these words.
 */
const MANY = 20;

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
  /** Whether the document can be filtered by this value. */
  has(this: void, facet: Name, value: string): boolean;
  /** What people read for a value. */
  label(facet: Name, value: string): Localized;
  /**
   * The records of `base` that pass the filters. One that has the broader term of a value passes with it, as "all addictions" does for alcohol;
   * so does one that has a part of a family, as cannabis is of drugs; unless only those that name their values are asked for. The broadest term
   * is no family: who is there for all addictions is asked for, not who is there for one.
   */
  filter(base: Bits, filters: Filters<Name>, naming?: boolean): Bits;
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
    const found = new Map<string, number[]>();
    items.forEach((item, position) => {
      for (const value of valuesOf(item, name)) {
        const listed = found.get(value);
        if (!listed) found.set(value, [position]);
        else if (listed.at(-1) !== position) listed.push(position);
      }
    });
    const terms = new Map((vocabulary[listOf[name]] ?? []).map((term) => [term.code, term]));
    // Terms in the order of the vocabulary, then the document's own words.
    const coded = [...terms.keys()].filter((code) => found.has(code));
    const own = [...found.keys()].filter((value) => !terms.has(value));
    const single = new Set(own.filter((value) => found.get(value)!.length === 1));
    const isTooMany = found.size > MANY && single.size * 2 > found.size;
    const values = [...coded, ...own.sort((a, b) => a.localeCompare(b, 'fr'))].map((value) => {
      const named = packed(found.get(value)!, items.length);
      const broader = broaderOf(terms, value);
      const parts = broader.length === 0 ? [] : coded.filter((code) => broaderOf(terms, code).includes(value));
      const others = [...broader, ...parts].flatMap((code) => found.get(code) ?? []);
      return { value, label: label(listOf[name], value), named, answering: others.length === 0 ? named : join([named, others]) };
    });
    const used = values.filter(({ value, named }) => !(isTooMany && single.has(value)) && (!among || countIn(among, named) > 0));
    return { name, values: used, byValue: new Map(values.map((value) => [value.value, value])) };
  });

  /** A set of all that some sets hold. */
  function join(sets: readonly (Bits | Few)[]): Bits {
    const bits = noBits(items.length);
    for (const set of sets) {
      if (set instanceof Uint32Array) bits.forEach((word, at) => (bits[at] = word | set[at]!));
      else for (const position of set) addBit(bits, position);
    }
    return bits;
  }

  /** What passes each facet by itself. */
  const passing = (filters: Filters<Name>, naming = false) =>
    index.map(({ name, byValue }) => {
      const chosen = (filters[name] ?? []).flatMap((value) => byValue.get(value) ?? []);
      return chosen.length === 0 ? all : join(chosen.map(({ named, answering }) => (naming ? named : answering)));
    });

  return {
    names,
    has: (facet, value) => index.some(({ name, byValue }) => name === facet && byValue.has(value)),
    label: (facet, value) => label(listOf[facet], value),
    filter: (base, filters, naming) => passing(filters, naming).reduce(both, base),
    facets(base, filters) {
      const passed = passing(filters);
      return index.map(({ name, values: shown, byValue }, at) => {
        const others = passed.reduce((set, bits, facet) => (facet === at || bits === all ? set : both(set, bits)), base);
        const chosen = new Set(filters[name]);
        // What is left out is shown where a link asks for it: who follows it must be able to take it back.
        const asked = [...chosen].flatMap((value) => byValue.get(value) ?? []).filter((value) => !shown.includes(value));
        const values = asked.length > 0 ? [...shown, ...asked] : shown;
        return {
          name,
          values: values.map(({ value, label, answering }) => ({
            value,
            label,
            count: countIn(others, answering),
            selected: chosen.has(value),
          })),
        };
      });
    },
  };
}

/** How many positions of a set are among some. */
const countIn = (among: Bits, set: Bits | Few): number =>
  set instanceof Uint32Array ? countBoth(among, set) : set.reduce((total, position) => total + Number(hasBit(among, position)), 0);
