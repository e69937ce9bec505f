import type { Filters } from '../search/facets.js';
import { RADIUS } from '../search/query.js';

/** Longest words or place that a link may carry, in characters. */
const LONGEST = 200;

/** What a link says: never a device's position. */
export interface Linked<Name extends string> {
  words: string;
  filters: Filters<Name>;
  /** A commune or a postcode that the visitor typed or chose. */
  near: string;
  radiusKm: number;
}

/**
 * Writes search parameters, "?q=alcool&topic=alcool&near=35000+Rennes&radius=20", or "" when there is nothing to say. Parameters of `into`
 * that are not ours stay.
 */
export function writeLink<Name extends string>(
  facetNames: readonly Name[],
  { words, filters, near, radiusKm }: Linked<Name>,
  prefix: string,
  into: string,
): string {
  const parameters = new URLSearchParams(into);
  for (const name of ['q', ...facetNames, 'near', 'radius']) parameters.delete(prefix + name);
  if (words) parameters.set(`${prefix}q`, words);
  for (const name of facetNames) for (const value of filters[name] ?? []) parameters.append(prefix + name, value);
  if (near) {
    parameters.set(`${prefix}near`, near);
    parameters.set(`${prefix}radius`, String(radiusKm));
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Reads what `writeLink` wrote, or anything else: what is not known, too long or out of range is left out. */
export function readLink<Name extends string>(
  { facetNames, has }: { facetNames: readonly Name[]; has(facet: Name, value: string): boolean },
  link: string,
  prefix: string,
): Linked<Name> {
  const parameters = parametersOf(link);
  const text = (name: string) => (parameters.get(prefix + name) ?? '').trim().slice(0, LONGEST);
  const filters: Partial<Record<Name, string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(prefix + name))].filter((value) => has(name, value));
    if (values.length > 0) filters[name] = values;
  }
  const radius = Number(text('radius'));
  return {
    words: text('q'),
    filters,
    near: text('near'),
    radiusKm: radius >= RADIUS.least && radius <= RADIUS.most ? radius : RADIUS.usual,
  };
}

/** The search parameters of a link. */
export function parametersOf(link: string): URLSearchParams {
  return new URLSearchParams(
    link
      .slice(0, 20 * LONGEST)
      .replace(/^[^?]*\?/, '')
      .replace(/#.*$/s, ''),
  );
}
