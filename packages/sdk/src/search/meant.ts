import type { Place, Places } from '../reading/place.js';
import type { Term } from '../reading/vocabulary.js';
import { singular, stem, tokenize } from '../text/fold.js';
import type { Meant, MeantValue } from './engine.js';
import type { Facet, Filters } from './facets.js';
import { misspelt } from './misspelt.js';
import { type BaseQuery, RADII } from './query.js';

/** How many meanings are offered. */
const MOST = 3;
/** The most words of a query whose runs are looked at, and looked up as communes. */
const MOST_WORDS = 12;
const MOST_FOR_PLACES = 5;
/** A commune within this distance, in kilometres, is near. */
const NEAR = 50;
/** Longest wait for the gazetteer, in milliseconds: it must not keep an empty result from being shown. */
const PATIENCE = 1000;

/** What meanings are found with; see `Found` of the ways out. */
interface Sought<Name extends string> {
  totalOf(query: BaseQuery<Name>): number;
  facets: readonly Facet<Name>[];
  termsOf(facet: Name): readonly Term[];
  places: Places | undefined;
}

/**
 * What words that no record has may have meant: a value of a facet, by its label or an alias, with one typo in a long word; or a commune. The
 * longest run of words that means something counts, and the others stay words. Nothing that would give no result.
 */
export async function findMeant<Name extends string>(query: BaseQuery<Name>, sought: Sought<Name>): Promise<Meant<Name>[]> {
  const { words, radiusKm } = query;
  const typed = words.split(/\s+/);
  if (words === '' || typed.length > MOST_WORDS || sought.totalOf({ words, filters: {} as Filters<Name>, radiusKm }) > 0) return [];
  const valuesOf = readValues(sought);
  let timer: unknown;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  const meant: Meant<Name>[] = [];
  for (let length = typed.length; length > 0 && meant.length === 0; length -= 1) {
    for (let from = 0; from + length <= typed.length; from += 1) {
      const run = typed.slice(from, from + length).join(' ');
      const others = [...typed.slice(0, from), ...typed.slice(from + length)];
      const asked = { ...query, words: others.filter((word) => tokenize(word).length > 0).join(' ') };
      for (const value of valuesOf(run)) meant.push(...filteredBy(value, asked, sought));
      const place = typed.length > MOST_FOR_PLACES ? undefined : await Promise.race([communeOf(run, sought.places), late]);
      if (place) meant.push(...searchedNear(place, asked, sought));
    }
  }
  clearTimeout(timer as ReturnType<typeof setTimeout>);
  return meant.slice(0, MOST);
}

/** Finds values by what they are called, read as the search reads words. */
function readValues<Name extends string>({ facets, termsOf }: Sought<Name>): (run: string) => readonly MeantValue<Name>[] {
  const byRoots = new Map<string, MeantValue<Name>[]>();
  const rootsOf = new Map<string, string>(); // as it is spelt → its roots
  for (const { name: facet, values } of facets) {
    const aliases = new Map(termsOf(facet).map(({ code, aliases = [] }) => [code, aliases]));
    for (const { value, label, selected } of values) {
      if (selected) continue; // it is asked for already
      const called = [...Object.values(label), ...(aliases.get(value) ?? [])];
      for (const word of called) rootsOf.set(keyOf(word, singular), keyOf(word, stem));
      for (const roots of new Set(called.map((word) => keyOf(word, stem)))) {
        byRoots.set(roots, [...(byRoots.get(roots) ?? []), { facet, value, label }]);
      }
    }
  }
  const spellings = [...rootsOf.keys()].sort();
  return (run) => {
    const exact = byRoots.get(keyOf(run, stem));
    const spelling = keyOf(run, singular);
    if (exact || spelling.length < 5 || /\d/.test(spelling)) return exact ?? [];
    const close = [...misspelt(spelling, spellings)].filter((other) => spelling.length >= 7 || other[0] === spelling[0]);
    return [...new Set(close.map((other) => rootsOf.get(other)!))].flatMap((roots) => byRoots.get(roots) ?? []);
  };
}

const keyOf = (text: string, form: (token: string) => string) => tokenize(text).map(form).join(' ');

function filteredBy<Name extends string>(value: MeantValue<Name>, asked: BaseQuery<Name>, { totalOf }: Sought<Name>): Meant<Name>[] {
  const filters = { ...asked.filters, [value.facet]: [...(asked.filters[value.facet] ?? []), value.value] };
  const total = totalOf({ ...asked, filters });
  return total > 0 ? [{ ...value, words: asked.words, total }] : [];
}

/** The commune that a text names in full, or by its postcode. */
async function communeOf(run: string, places: Places | undefined): Promise<Place | undefined> {
  const written = tokenize(run).join(' ');
  if (written.length < 2) return undefined;
  const [place] = await (async () => (await places?.(run, 1)) ?? [])().catch(() => []); // the gazetteer is another file, which may not come
  const names = place && [place.name, place.postcode, `${place.postcode} ${place.name}`, `${place.name} ${place.postcode}`];
  return names?.some((name) => tokenize(name).join(' ') === written) ? place : undefined;
}

/** The smallest distance from there at which something is found. */
function searchedNear<Name extends string>(
  { name, postcode, location, approximate }: Place,
  asked: BaseQuery<Name>,
  { totalOf }: Sought<Name>,
): Meant<Name>[] {
  for (const radiusKm of [asked.radiusKm, ...RADII.filter((km) => km > asked.radiusKm && km <= NEAR)]) {
    const total = totalOf({ ...asked, radiusKm, near: { name, postcode, location, approximate } });
    if (total > 0) return [{ near: { name, postcode, location, approximate, radiusKm }, words: asked.words, total }];
  }
  return [];
}
