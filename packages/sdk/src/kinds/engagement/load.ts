import { jsonReader } from '../../client/json-reader.js';
import { loaderOf } from '../../client/load-document.js';
import { parseEngagement } from './parse.js';

/**
 * Loads an owner's explainer, as `loadDirectory` loads a directory: the same limits, retries, sharing and errors. `engagement` is undefined when the
 * document was read and something in it is to be mended: see `problems`.
 *
 * @throws PairError when the document could not be loaded: see `code`. The reason of `signal` when it aborts.
 */
export const loadEngagement = /* @__PURE__ */ loaderOf(/* @__PURE__ */ jsonReader(parseEngagement));
