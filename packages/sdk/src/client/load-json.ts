import { readJson } from '../formats/json.js';
import { PairError } from '../problems/pair-error.js';
import { defaultLimits, download, resolveUrl } from './load-document.js';

/**
 * The value of a JSON document at an http(s) address (a relative one counts from the current location), within the limits of a directory.
 *
 * @throws PairError when the document cannot be had. The reason of `signal` when it aborts.
 */
export async function loadJson(url: string | URL, { signal }: { signal?: AbortSignal } = {}): Promise<unknown> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    const { maxBytes } = defaultLimits;
    const { bytes } = await download({ href: resolveUrl(url), fetch: globalThis.fetch, maxBytes }, defaultLimits, controller);
    const { value } = await readJson({ head: '', bytes });
    if (value !== undefined) return value;
    throw new PairError('not-json', 'This is not a JSON document, but a web page or another kind of file. Check the address.');
  } catch (error) {
    signal?.throwIfAborted(); // the reason that the caller gave, and not what the stopped request made of it
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
