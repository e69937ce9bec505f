import { defaultLimits, type Limits } from '../../client/download.js';
import { listReader } from '../../client/list-reader.js';
import { loaderOf } from '../../client/load-document.js';
import { loadTerms, parseDirectory } from './parse.js';

/**
 * Loads a directory, CSV, JSON or GeoJSON, from an http(s) address (a relative one counts from the current location) and always revalidates the cache.
 * Callers of one address with the same options share one request and one result, which nobody can change, until a minute after it was read; `fresh`
 * asks again. A list that is empty on purpose is a result.
 *
 * @throws PairError when there is nothing to show: see `code`. The reason of `signal` when it aborts.
 */
export const loadDirectory = /* @__PURE__ */ createLoader(defaultLimits);

/** Creates a `loadDirectory` with its own limits and its own shared documents. */
export function createLoader(limits: Limits) {
  const isEmpty = ({ directory }: Awaited<ReturnType<typeof parseDirectory>>) => directory.listings.length === 0;
  return loaderOf(listReader({ prepare: loadTerms, parse: parseDirectory, isEmpty }), limits);
}
