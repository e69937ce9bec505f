import type { Point } from '../text/geo.js';
import type { Filters } from './facets.js';

/** Radii to offer, and those that make sense, in kilometres. */
export const RADII = [5, 10, 20, 50, 100, 200] as const;
export const RADIUS = { least: 1, most: 1000, usual: 20 } as const;

/** What differs between the kinds of records that are searched: types only, no value has this one. */
export interface RecordKind {
  /** Names of its facets. */
  facet: string;
  /** A record that was found, as it is shown. */
  result: unknown;
  /** What a query asks besides words, filters and place. */
  asks: object;
  /** What a page says besides results, total, facets and ways out. */
  says: object;
}

/** A place to search around: a commune, or, without name and postcode, the visitor's own position. */
export interface NearPlace {
  name?: string;
  postcode?: string;
  location: Point;
  /** Whether `location` is only near the commune. */
  approximate: boolean;
}

/** What every query asks. */
export interface BaseQuery<Facet extends string> {
  words: string;
  filters: Filters<Facet>;
  /** The place to search around, once found. */
  near?: NearPlace;
  /** Radius around `near`, in kilometres. */
  radiusKm: number;
}

/** What the visitor asks. */
export type Query<K extends RecordKind> = BaseQuery<K['facet']> & K['asks'];

/** How far a result is. */
export interface Distance {
  /** Straight-line distance from the place, in kilometres; absent without a place. */
  distanceKm?: number;
  /** Whether either end of the distance is the middle of a commune and not the place itself. */
  approximate?: boolean;
}
