import { defaultLimits, type Limits, loaderOf, type LoadOptions } from '../../client/load-document.js';
import { loadTerms, type ParsedDirectory, parseDirectory } from './parse.js';

export { defaultLimits, type Limits, type LoadOptions } from '../../client/load-document.js';

export type Loaded = ParsedDirectory;

/**
 * Loads a directory, CSV, JSON or GeoJSON, from an http(s) address (a relative one counts from the current location) and always revalidates the cache.
 * Callers of one address with the same `maxBytes`, `places` and `fetch` share one request and one result, until a minute after it was read.
 * A list that is empty on purpose is a result.
 *
 * @throws PairError when there is nothing to show: see `code`. The reason of `signal` when it aborts.
 */
export const loadDirectory = /* @__PURE__ */ createLoader(defaultLimits);

/** Makes a `loadDirectory` with its own limits and its own shared documents. */
export function createLoader(limits: Limits): (url: string | URL, options?: LoadOptions) => Promise<Loaded> {
  return loaderOf({ prepare: loadTerms, parse: parseDirectory, isEmpty: ({ directory }) => directory.listings.length === 0 }, limits);
}
