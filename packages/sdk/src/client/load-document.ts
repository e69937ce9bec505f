import type { Places } from '../reading/place.js';
import { defaultLimits, download, type Downloaded, type Limits, orAborted } from './download.js';
import { resolveUrl } from './resolve-url.js';

export interface LoadOptions {
  /** Stops waiting. The request itself stops when nobody waits for it any more. */
  signal?: AbortSignal;
  /** Called instead of the platform's `fetch`. */
  fetch?: typeof fetch;
  /** Most bytes the document may have once decompressed; 16,000,000 by default. */
  maxBytes?: number;
  /** Longest wait for the whole document, all attempts included, in milliseconds; 20,000 by default, of which 10,000 for one attempt. */
  timeoutMs?: number;
  /** Attempts after the first, where another may help; 2 by default. */
  retries?: number;
  /** Asks the server also when the document was read within the last minute. */
  fresh?: boolean;
}

/** How documents of one kind are read once they are here. */
export interface Reader<Parsed, Options = object> {
  /** Asks for what reading needs, while the document comes. */
  prepare?(): Promise<unknown>;
  /** @throws PairError when there is nothing to show. */
  read(document: Downloaded, options: Options): Promise<Parsed>;
}

/** Options that make two calls of one address two documents. */
const telling = ['fetch', 'places', 'maxBytes', 'timeoutMs', 'retries'] as const;
type Telling = Pick<LoadOptions, 'fetch' | 'maxBytes' | 'timeoutMs' | 'retries'> & { places?: Places };

interface SharedDocument<Parsed> {
  href: string;
  options: Telling;
  loaded: Promise<Parsed>;
  /** Ends the request: nobody waits for it, or it took too long. */
  controller: AbortController;
  callers: number;
}

/** Creates what loads documents of one kind, with its own limits and its own shared documents. */
export function loaderOf<Parsed extends object, Options extends { places?: Places } = object>(
  reader: Reader<Parsed, Options>,
  limits: Limits = defaultLimits,
): (url: string | URL, options?: LoadOptions & Options) => Promise<Parsed> {
  const documents = new Set<SharedDocument<Parsed>>();

  async function load(href: string, options: Telling, controller: AbortController): Promise<Parsed> {
    const { fetch = globalThis.fetch, maxBytes = limits.maxBytes, retries = limits.retries, timeoutMs: totalMs = limits.totalMs } = options;
    reader.prepare?.().catch(() => {}); // comes while the document does; reading says what is wrong
    const own = { ...limits, maxBytes, retries, totalMs, attemptMs: Math.min(limits.attemptMs, totalMs) };
    const document = await download({ href, fetch }, own, controller);
    return frozen(await reader.read(document, options as Options));
  }

  function share(href: string, options: Telling, fresh: boolean): SharedDocument<Parsed> {
    const same = [...documents].find((other) => other.href === href && telling.every((key) => other.options[key] === options[key]));
    if (same && !fresh) return same;
    if (same) documents.delete(same);
    const controller = new AbortController();
    const document = { href, options, loaded: load(href, options, controller), controller, callers: 0 };
    documents.add(document);
    const forget = () => documents.delete(document);
    document.loaded.then(
      () => setTimeout(forget, limits.keepMs).unref?.(), // Node need not stay up for it; browsers have no `unref`
      forget,
    );
    return document;
  }

  return async (url, { signal, fresh = false, ...options } = {} as LoadOptions & Options) => {
    signal?.throwIfAborted();
    const document = share(resolveUrl(url), options as Telling, fresh);
    document.callers += 1;
    try {
      return await (signal ? orAborted(document.loaded, signal) : document.loaded);
    } finally {
      document.callers -= 1;
      if (signal?.aborted && document.callers === 0) {
        documents.delete(document);
        document.controller.abort(signal.reason);
      }
    }
  };
}

/** What several callers share: its own fields, theirs and its lists cannot be changed. */
function frozen<Parsed extends object>(parsed: Parsed): Parsed {
  for (const part of Object.values(parsed) as unknown[]) {
    if (typeof part !== 'object' || part === null) continue;
    for (const list of Object.values(part)) if (Array.isArray(list)) Object.freeze(list);
    Object.freeze(part);
  }
  return Object.freeze(parsed);
}
