import type { ListState, ListStore } from './list-store.js';

/** Longest wait for a place asked for at first, in milliseconds: a gazetteer that is slow to come must not keep the list from being shown. */
const PATIENCE = 3000;

/** What the page's owner chose first, as attributes give it; a visitor can widen it. */
export interface Preset {
  /** Tag of the element, for notices. */
  tag: string;
  /** For each attribute its facet and its value: codes separated by commas. */
  filters: readonly (readonly [attribute: string, facet: string, text: string])[];
  near: string;
  radius: string;
}

/**
 * Asks of a list what its owner chose, and resolves when it shows, or when the gazetteer is slow. A value that the list does not have is left
 * out, with a notice that names it.
 */
export const preset = (list: ListStore<ListState>, chosen: Preset): Promise<unknown> => inTime(ask(list, chosen));

async function ask(list: ListStore<ListState>, { tag, filters, near, radius }: Preset): Promise<void> {
  const { facets } = list.get();
  for (const [attribute, facet, text] of filters) {
    for (const value of text.split(/[\s,;]+/).filter(Boolean)) {
      const isKnown = facets.some(({ name, values }) => name === facet && values.some((known) => known.value === value));
      if (isKnown) await list.toggle(facet, value);
      else console.warn(`<${tag} ${attribute}="${text}">: no entry of the list has "${value}"; it is left out.`);
    }
  }
  const radiusKm = Number(radius);
  const isRadius = radiusKm >= 1 && radiusKm <= 1000;
  if (radius && !isRadius) console.warn(`<${tag} radius="${radius}">: expected a number of kilometres from 1 to 1000; 20 is used.`);
  await list.near({ ...(near.trim() && { name: near.trim() }), ...(isRadius && { radiusKm }) });
}

/** Waits for what may need the gazetteer, but not for ever. */
export const inTime = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
