/** A point on Earth, WGS 84, in decimal degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine formula). */
export function distanceKm(from: Point, to: Point): number {
  const lat = Math.sin(radians(to.lat - from.lat) / 2);
  const lon = Math.sin(radians(to.lon - from.lon) / 2);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(lat * lat + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * lon * lon)));
}

/**
 * Code of the département of a French postcode, undefined for other texts. Corsica is split as La Poste does: 200 and 201 are Corse-du-Sud.
 * A few communes are served from the neighbouring département; for these the code is that of the post office.
 */
export function departementOf(postcode: string): string | undefined {
  if (!/^\d{5}$/.test(postcode)) return undefined;
  if (postcode.startsWith('20')) return postcode < '20200' ? '2A' : '2B';
  return /^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2);
}
