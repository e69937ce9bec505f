import type { Finder } from '@pair-aidance/sdk';

/** Longest wait for a place asked for at first, in milliseconds: a gazetteer that is slow to come must not keep the list from being shown. */
const PATIENCE = 3000;

/** What the page's owner chose first, as attributes give it; a visitor can widen it. */
export interface Preset {
  topics: string;
  departements: string;
  near: string;
  radius: string;
}

/**
 * Asks of a finder what its owner chose, and resolves when it shows, or when the gazetteer is slow. A value that the list does not have is left
 * out, with a notice that names it.
 */
export const preset = (finder: Finder, chosen: Preset): Promise<unknown> => inTime(ask(finder, chosen));

async function ask(finder: Finder, { topics, departements, near, radius }: Preset): Promise<void> {
  const { facets } = finder.get();
  for (const [facet, attribute, text] of [
    ['topic', 'topics', topics],
    ['departement', 'departements', departements],
  ] as const) {
    for (const value of text.split(/[\s,;]+/).filter(Boolean)) {
      const isKnown = facets.some(({ name, values }) => name === facet && values.some((known) => known.value === value));
      if (isKnown) await finder.toggle(facet, value);
      else console.warn(`<pair-finder ${attribute}="${text}">: no entry of the list has "${value}"; it is left out.`);
    }
  }
  const radiusKm = Number(radius);
  const isRadius = radiusKm >= 1 && radiusKm <= 1000;
  if (radius && !isRadius) console.warn(`<pair-finder radius="${radius}">: expected a number of kilometres from 1 to 1000; 20 is used.`);
  await finder.near({ ...(near.trim() && { commune: near.trim() }), ...(isRadius && { radiusKm }) });
}

/** Waits for what may need the gazetteer, but not for ever. */
export const inTime = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
