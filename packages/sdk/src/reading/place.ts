import * as z from '../text/zod.js';

/** A point on Earth, WGS 84, in decimal degrees: latitude −90 to 90, longitude −180 to 180. */
export const locationSchema = z.object({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
});
export type Location = z.infer<typeof locationSchema>;

/** A French commune under one of its postcodes. */
export interface Place {
  /** INSEE code of the commune, five characters ("35238", "2A004"). */
  code: string;
  /** Name with its accents ("Saint-Brieuc"). */
  name: string;
  /** One postcode of the commune, five digits. */
  postcode: string;
  location: Location;
  /** Whether `location` is not the commune's own point but one deduced from its neighbours. */
  approximate: boolean;
}

/**
 * Finds communes for what a person typed or a record says: a postcode ("35000"), the start of a name
 * ("fouger", "st brieuc"), or both ("Saint-Denis 97400", "Saint-Denis (97400)"). Accents, case, hyphens and `st`/`saint` do not matter.
 * Exact names come first, then the most populated. A full postcode gives every commune that has it. Nothing found is an empty list;
 * it rejects only when its own data cannot be loaded.
 */
export type Places = (text: string, limit?: number) => Promise<readonly Place[]>;
