import { loadJson } from '../../client/load-json.js';
import { parseSelfCheck } from './parse.js';
import type { SelfCheckProblem } from './problem.js';
import type { SelfCheck } from './schema.js';

/**
 * Loads an owner's self-check from an http(s) address (a relative one counts from the current location), within the limits of a directory.
 * `selfCheck` is null when the document was read and something in it is to be mended: see `problems`.
 *
 * @throws PairError when the document cannot be had. The reason of `signal` when it aborts.
 */
export async function loadSelfCheck(
  url: string | URL,
  options: { signal?: AbortSignal } = {},
): Promise<{ selfCheck: SelfCheck | null; problems: SelfCheckProblem[] }> {
  return parseSelfCheck(await loadJson(url, options));
}
