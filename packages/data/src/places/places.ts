import { loadCommunes, type Commune, type LoadRows, type Location } from './commune.js';
import { fold, withoutArticle } from './fold.js';
import { nameShards, postcodeShards, type Shard } from './shards.js';

/** A French commune under one of its postcodes. */
export interface Place {
  /** INSEE code of the commune, five characters ("35238", "2A004"). */
  code: string;
  /** Name with its accents ("Saint-Brieuc"). */
  name: string;
  /** One postcode of the commune, five digits; empty for the five uninhabited districts of the Terres australes, which have none. */
  postcode: string;
  /** The point of the town; in Paris, Lyon and Marseille that of the postcode's arrondissement when a postcode was asked. */
  location: Location;
  /** Whether `location` is not the commune's own point but one deduced from its neighbours. */
  approximate: boolean;
}

const first: LoadRows = () => import('./first.js');

/** The shards that hold keys starting with `prefix`; none when there are more than two, where `first` has enough of them. */
function shardsFor(shards: readonly Shard[], prefix: string): LoadRows[] {
  const touched = shards.filter(({ from }, index) => {
    const next = shards[index + 1]?.from;
    return (next === undefined || next > prefix) && (from <= prefix || from.startsWith(prefix));
  });
  return touched.length > 2 ? [] : touched.map(({ load }) => load);
}

interface Query {
  /** Folded name, or its start; may be empty. */
  name: string;
  /** Five digits for a whole postcode, fewer for its start; may be empty. */
  postcode: string;
  cedex: boolean;
}

const ARRONDISSEMENT = /^(paris|lyon|marseille) 0?(\d{1,2}) ?(?:er|e|eme)?(?: arr[a-z]*)?$/;
const FIRST_POSTCODE: Record<string, number> = { paris: 75000, lyon: 69000, marseille: 13000 };

function readQuery(text: string): Query {
  const folded = fold(text);
  const withoutCedex = folded.replace(/\bcedex\b(?: \d{1,2}\b)?/, ' ');
  const digits = /\b\d{2} ?\d{3}\b/.exec(withoutCedex)?.[0] ?? '';
  let name = fold(withoutCedex.replace(digits, ' '));
  let postcode = digits.replace(' ', '');
  const [, city, arrondissement] = ARRONDISSEMENT.exec(name) ?? [];
  if (city && Number(arrondissement) <= 20) {
    name = city;
    postcode ||= String(FIRST_POSTCODE[city]! + Number(arrondissement));
  } else if (!postcode) {
    postcode = /\d+/.exec(name)?.[0] ?? '';
    name = fold(name.replace(postcode, ' '));
  }
  return { name, postcode, cedex: withoutCedex !== folded };
}

/** How well a commune answers to a name: 0 is its name, 1 the start of it, 2 the start of a later word; undefined is not at all. */
function rankOf({ folded, key }: Commune, name: string, laterWord: string): 0 | 1 | 2 | undefined {
  if (folded.startsWith(name)) return folded === name ? 0 : 1;
  if (key.startsWith(name)) return 1;
  return folded.includes(laterWord) ? 2 : undefined;
}

interface Match {
  commune: Commune;
  postcodeIndex: number;
  rank: number;
}

async function find({ name, postcode }: Query): Promise<Match[]> {
  const wholePostcode = postcode.length === 5;
  const shards = name && !wholePostcode ? shardsFor(nameShards, withoutArticle(name)) : shardsFor(postcodeShards, postcode);
  const laterWord = ` ${name}`;
  const matches: Match[] = [];
  for (const communes of await Promise.all([first, ...shards].map(loadCommunes))) {
    for (const commune of communes) {
      const rank = name ? rankOf(commune, name, laterWord) : wholePostcode ? 0 : 1;
      if (rank === undefined) continue;
      const postcodeIndex = postcode ? commune.postcodes.findIndex((own) => own.startsWith(postcode)) : 0;
      if (postcodeIndex >= 0) matches.push({ commune, postcodeIndex, rank });
    }
  }
  return matches.sort((a, b) => a.rank - b.rank || b.commune.size - a.commune.size);
}

function placeOf({ commune, postcodeIndex }: Match, ofPostcode: boolean): Place {
  const { code, name, postcodes, points } = commune;
  const point = (ofPostcode && points[postcodeIndex + 1]) || points[0]!;
  return { code, name, postcode: postcodes[postcodeIndex] ?? '', location: { ...point.location }, approximate: point.approximate };
}

/**
 * Finds communes for what a person typed or a record says: a postcode ("35000") or its start, the start of a name ("fouger",
 * "st brieuc"), or both ("Saint-Denis 97400"). Accents, case, hyphens and `st`/`saint` do not matter; "Cedex 03" is ignored, and
 * "Paris 11e" is read as 75011. Exact names come first, then the most populated. Nothing found is an empty list.
 *
 * The first call loads the biggest communes; a call loads at most two more files, where the others with that name or postcode are.
 *
 * @param limit the most places to give; by default 10, or as many as have exactly that name or postcode.
 * @throws when the data cannot be loaded; the next call tries again.
 */
export async function places(text: string, limit?: number): Promise<readonly Place[]> {
  const query = readQuery(text);
  if (!query.name && !query.postcode) return [];
  let matches = await find(query);
  // The postcode of a Cedex belongs to no commune; its first two digits still say where to look for the name.
  if (!matches.length && query.cedex && query.name && query.postcode.length === 5) {
    matches = (await find({ ...query, postcode: query.postcode.slice(0, 2) })).filter(({ rank }) => rank === 0);
  }
  const exact = matches.filter(({ rank }) => rank === 0).length;
  return matches.slice(0, limit ?? Math.max(10, exact)).map((match) => placeOf(match, query.postcode.length === 5));
}
