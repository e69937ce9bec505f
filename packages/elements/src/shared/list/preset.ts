import type { ListStore } from './list-store.js';
import { isPageSize, listed, nearest } from './owner-attributes.js';

/** Longest wait for a place asked for at first, in milliseconds: a gazetteer that is slow to come must not keep the list from being shown. */
const PATIENCE = 3000;

/** What the page's owner chose, as attributes give it; a visitor can change it. */
export interface Preset {
  /** Tag of the element, for notices. */
  tag: string;
  /** For each attribute its facet and its value: codes separated by commas. They take the place of those that are chosen. */
  filters: readonly (readonly [attribute: string, facet: string, text: string])[];
  /** A town or postcode, or nothing to search everywhere; undefined leaves the place as it is. */
  near: string | undefined;
  /** Kilometres; undefined leaves them as they are. */
  radius: string | undefined;
  /** Names of filters and number of entries, which are only checked here. */
  facets?: string;
  pageSize?: string;
}

/**
 * Asks of a list what its owner chose, and resolves when it shows, or when the gazetteer is slow. A value that the list does not have is left
 * out, with a notice that names it.
 */
export const preset = (store: ListStore, chosen: Preset): Promise<unknown> => inTime(ask(store, chosen));

async function ask(store: ListStore, { tag, filters, near, radius, facets, pageSize }: Preset): Promise<void> {
  if (pageSize && !isPageSize(pageSize)) {
    const used = Number.isNaN(Number(pageSize)) ? 20 : Number(pageSize) < 5 ? 5 : 50;
    console.warn(`<${tag} page-size="${pageSize}">: expected a number from 5 to 50; ${used} is used.`);
  }
  const names = store.get().facets.map(({ name }) => name);
  for (const name of listed(facets)) {
    if (names.includes(name)) continue;
    const like = nearest(name, names);
    console.warn(`<${tag} facets="${facets}">: no filter "${name}"${like ? `, "${like}" is one` : ''}; all are ${names.join(', ')}.`);
  }
  for (const [attribute, facet, text] of filters) {
    const values = store.get().facets.find(({ name }) => name === facet)?.values ?? [];
    const wanted = listed(text);
    for (const { value, selected } of values) if (selected && !wanted.includes(value)) await store.toggleFilter(facet, value);
    for (const value of wanted) {
      const known = values.find((each) => each.value === value);
      if (!known) console.warn(`<${tag} ${attribute}="${text}">: no entry of the list has "${value}"; it is left out.`);
      else if (!known.selected) await store.toggleFilter(facet, value);
    }
  }
  const radiusKm = Number(radius);
  const isRadius = radiusKm >= 1 && radiusKm <= 1000;
  if (radius && !isRadius) console.warn(`<${tag} radius="${radius}">: expected a number of kilometres from 1 to 1000; 20 is used.`);
  const name = near?.trim();
  const km = isRadius ? { radiusKm } : radius === undefined ? {} : { radiusKm: 20 };
  if (name === '') await store.near(null);
  if (name || radius !== undefined) await store.near({ ...(name && { name }), ...km });
}

/** Waits for what may need the gazetteer, but not for ever. */
export const inTime = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
