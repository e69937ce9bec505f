import { jsonReader } from '../../client/json-reader.js';
import { loaderOf } from '../../client/load-document.js';
import { parseSelfCheck } from './parse.js';

/**
 * Loads an owner's self-check, as `loadDirectory` loads a directory: the same limits, retries, sharing and errors. `selfCheck` is undefined when the
 * document was read and something in it is to be mended: see `problems`.
 *
 * @throws PairError when the document could not be loaded: see `code`. The reason of `signal` when it aborts.
 */
export const loadSelfCheck = /* @__PURE__ */ loaderOf(/* @__PURE__ */ jsonReader(parseSelfCheck));
