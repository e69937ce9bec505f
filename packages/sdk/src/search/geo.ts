import type { Listing } from '../kinds/listing/schema.js';
import { departementOf } from '../text/geo.js';

/** The départements of a listing: those of its postcodes, and those that it serves. */
export function departementsOf({
  place,
  branches = [],
  serviceArea = [],
}: Partial<Pick<Listing, 'place' | 'branches' | 'serviceArea'>>): string[] {
  const own = [place, ...branches].flatMap((each) => departementOf(each?.postcode ?? '') ?? []);
  return [...new Set([...own, ...serviceArea])];
}
