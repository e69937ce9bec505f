import { PairError } from '../errors/pair-error.js';
import { parseSelfCheck, type SelfCheck, type SelfCheckProblem } from '../schemas/self-check.js';
import { decode } from '../sources/decode.js';
import { defaultLimits, download, resolveUrl } from './load-document.js';

/**
 * Loads an owner's self-check from an http(s) address (a relative one counts from the current location), within the limits of a directory.
 * `selfCheck` is null when the document was read and something in it is to be mended: see `problems`.
 *
 * @throws PairError when the document cannot be had. The reason of `signal` when it aborts.
 */
export async function loadSelfCheck(
  url: string | URL,
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ selfCheck: SelfCheck | null; problems: SelfCheckProblem[] }> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    const { maxBytes } = defaultLimits;
    const { bytes } = await download({ href: resolveUrl(url), fetch: globalThis.fetch, maxBytes }, defaultLimits, controller);
    return parseSelfCheck(readJson(bytes));
  } catch (error) {
    signal?.throwIfAborted(); // whoever stopped it gets their own reason back
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch (cause) {
    // What comes from a network may be anything.
    throw new PairError('not-json', 'This is not a JSON document, but a web page or another kind of file. Check the address.', { cause });
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, []);
  }
}
