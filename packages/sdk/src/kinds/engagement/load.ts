import { loadJson } from '../../client/load-json.js';
import { parseEngagement } from './parse.js';
import type { Engagement } from './schema.js';
import type { EngagementProblem } from './validate.js';

/**
 * Loads an owner's explainer from an http(s) address (a relative one counts from the current location), within the limits of a directory.
 * `engagement` is null when the document was read and something in it is to be mended: see `problems`.
 *
 * @throws PairError when the document cannot be had. The reason of `signal` when it aborts.
 */
export async function loadEngagement(
  url: string | URL,
  options: { signal?: AbortSignal } = {},
): Promise<{ engagement: Engagement | null; problems: EngagementProblem[] }> {
  return parseEngagement(await loadJson(url, options));
}
