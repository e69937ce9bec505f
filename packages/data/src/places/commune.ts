import { fold, withoutArticle } from './fold.js';

/** A point on Earth, WGS 84, in decimal degrees. */
export interface Location {
  lat: number;
  lon: number;
}

/** A point, and whether it is not the commune's own but one deduced from its neighbours. */
export interface Point {
  location: Location;
  approximate: boolean;
}

/** A commune as the generated files hold it, one a line. */
export interface Commune {
  name: string;
  folded: string;
  /** `folded` without its leading article. */
  key: string;
  /** INSEE code, five characters. */
  code: string;
  /** The main one first; none for the five uninhabited districts of the Terres australes. */
  postcodes: readonly string[];
  /** The commune's point; in Paris, Lyon and Marseille also one for each postcode, in their order. */
  points: readonly Point[];
  /** 20 log₁₀ of the population; the biggest communes, which their file sorts by population, all have 200. */
  size: number;
}

function readPoint(text: string): Point {
  const [lat, lon] = text.split(/[ ~]/).map(Number);
  return { location: { lat: lat!, lon: lon! }, approximate: text.includes('~') };
}

/**
 * Reads generated lines: name, INSEE code, postcodes (without the first two digits when they are the code's), points, size.
 * `Rennes;35238;000 200 700;48.112 -1.674;`: a `~` between latitude and longitude marks an approximate point.
 */
export function readCommunes(lines: string): readonly Commune[] {
  return lines.split('\n').map((line) => {
    const [name, code, postcodes, points, size] = line.split(';') as [string, string, string, string, string];
    const folded = fold(name);
    return {
      name,
      folded,
      key: withoutArticle(folded),
      code,
      postcodes: postcodes ? postcodes.split(' ').map((digits) => (digits.length === 3 ? code.slice(0, 2) + digits : digits)) : [],
      points: points.split('|').map(readPoint),
      size: size ? Number(size) : 200,
    };
  });
}

/** Imports a generated file. */
export type LoadRows = () => Promise<{ rows: string }>;

const loaded = new Map<LoadRows, Promise<readonly Commune[]>>();

/** The communes of a generated file, read once. A failure is not kept: the next call imports again. */
export function loadCommunes(load: LoadRows): Promise<readonly Commune[]> {
  let communes = loaded.get(load);
  if (!communes) {
    communes = load().then(({ rows }) => readCommunes(rows));
    loaded.set(load, communes);
    communes.catch(() => loaded.delete(load));
  }
  return communes;
}
