import type { KyInstance } from 'ky';

import { PairError } from '../problems/pair-error.js';
import type { Problem } from '../problems/problem.js';
import type { ParseOptions } from '../reading/document.js';
import type { Places } from '../reading/place.js';

export interface LoadOptions {
  /** Stops waiting. The request itself stops when nobody waits for it any more. */
  signal?: AbortSignal;
  /** Called instead of the platform's `fetch`. */
  fetch?: typeof fetch;
  /** Gives a point to records that name a commune and have no coordinates. */
  places?: Places;
  /** Most bytes the document may have once decompressed; 16,000,000 by default. */
  maxBytes?: number;
}

/** How documents of one kind are read once they are here. */
export interface Reader<Parsed> {
  /** Asks for what reading needs, while the document comes. */
  prepare(): Promise<unknown>;
  parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed>;
  isEmpty(parsed: Parsed): boolean;
}

/** What loading allows. Times are in milliseconds. */
export const defaultLimits = {
  /** For one attempt, body included. */
  attemptMs: 10_000,
  /** For all attempts and the waits between them. */
  totalMs: 20_000,
  /** Attempts after the first. */
  retries: 2,
  /** Wait before the first retry, doubled before the next; up to half of it is taken off at random. */
  backoffMs: 300,
  maxBytes: 16_000_000,
  /** How long a document stays shared once read, so that a second element on the page does not ask again. */
  keepMs: 60_000,
};
export type Limits = typeof defaultLimits;

/** What makes two calls the same. */
interface Source {
  href: string;
  fetch: typeof fetch;
  places: Places | undefined;
  maxBytes: number;
}

interface SharedDocument<Parsed> {
  source: Source;
  loaded: Promise<Parsed>;
  /** Ends the request: nobody waits for it, or it took too long. */
  controller: AbortController;
  callers: number;
}

/** Makes what loads documents of one kind, with its own limits and its own shared documents. */
export function loaderOf<Parsed extends { problems: readonly Problem[] }>(
  reader: Reader<Parsed>,
  limits: Limits,
): (url: string | URL, options?: LoadOptions) => Promise<Parsed> {
  const documents = new Map<string, SharedDocument<Parsed>[]>();

  function forget(document: SharedDocument<Parsed>): void {
    const { href } = document.source;
    const others = documents.get(href)?.filter((other) => other !== document) ?? [];
    if (others.length > 0) documents.set(href, others);
    else documents.delete(href);
  }

  function share(source: Source): SharedDocument<Parsed> {
    const sameUrl = documents.get(source.href) ?? [];
    const found = sameUrl.find((document) =>
      (['fetch', 'places', 'maxBytes'] as const).every((key) => document.source[key] === source[key]),
    );
    if (found) return found;
    const controller = new AbortController();
    const document = { source, loaded: load(source, reader, limits, controller), controller, callers: 0 };
    documents.set(source.href, [...sameUrl, document]);
    document.loaded.then(
      () => setTimeout(forget, limits.keepMs, document).unref?.(), // Node need not stay up for it; browsers have no `unref`
      () => forget(document),
    );
    return document;
  }

  return async (url, { signal, fetch = globalThis.fetch, places, maxBytes = limits.maxBytes } = {}) => {
    signal?.throwIfAborted();
    const document = share({ href: resolveUrl(url), fetch, places, maxBytes });
    document.callers += 1;
    try {
      return await (signal ? orAborted(document.loaded, signal) : document.loaded);
    } finally {
      document.callers -= 1;
      if (signal?.aborted && document.callers === 0) {
        forget(document);
        document.controller.abort(signal.reason);
      }
    }
  };
}

async function load<Parsed extends { problems: readonly Problem[] }>(
  source: Source,
  reader: Reader<Parsed>,
  limits: Limits,
  controller: AbortController,
): Promise<Parsed> {
  const url = readable(source.href);
  reader.prepare().catch(() => {}); // comes while the document does; parsing says what is wrong
  const { bytes, type } = await download(source, limits, controller);
  const parsed = await reader.parse(bytes, { places: source.places });
  const { problems } = parsed;

  const isJson = startsLikeJson(bytes);
  const fatal = reader.isEmpty(parsed) && problems.find(({ severity }) => severity === 'error');
  if (fatal && (fatal.code === 'workbook' || (fatal.code === 'unreadable' && !isJson))) {
    throw new PairError(
      'not-json',
      `${url} is not a list but ${fatal.code === 'workbook' ? 'a workbook' : 'a web page or another kind of file'}. ${fatal.advice.en}`,
      { url, problems },
    );
  }
  if (fatal) throw new PairError('format', `${url} was read, and holds nothing that can be shown. ${fatal.advice.en}`, { url, problems });

  const isRightType = type === '' || (isJson ? /[/+]json$/ : /csv|excel|tab-separated|^text\/plain$/).test(type);
  if (isRightType) return parsed;
  const { describeProblem } = await import('../problems/describe.js'); // most documents need no words
  return { ...parsed, problems: [describeProblem({ code: 'content-type', found: type }), ...problems] };
}

/** The answer of a server that refused, as ky throws it and as the first attempt does. */
const responseOf = (error: unknown): Response | undefined => (error as { response?: Response } | null)?.response;

/** Fetches the whole document, with retries. Rejects with a PairError or with the controller's reason. */
export async function download(
  source: Omit<Source, 'places'>,
  limits: Limits,
  controller: AbortController,
): Promise<{ bytes: Uint8Array; type: string }> {
  const { signal } = controller;
  const url = readable(source.href);
  const slow = (ms: number) =>
    new PairError('timeout', `${url} did not come whole within ${ms / 1000} s. Try again, or make the file smaller.`, { url });
  const deadline = Date.now() + limits.totalMs;
  const timer = setTimeout(() => controller.abort(slow(limits.totalMs)), limits.totalMs);
  let attempts = 0;
  let wasCut = false;
  let serverWait: number | undefined;
  let whole = new Uint8Array();

  /** One attempt, body included: ky's own time-out stops nothing where `AbortSignal.any` is missing. */
  async function attempt(request: RequestInfo | URL): Promise<Response> {
    signal.throwIfAborted();
    attempts += 1;
    const once = new AbortController();
    const onceTimer = setTimeout(() => once.abort(slow(limits.attemptMs)), limits.attemptMs);
    const stop = () => once.abort(signal.reason);
    signal.addEventListener('abort', stop);
    try {
      return await orAborted(fetchWhole(request, once.signal), once.signal);
    } finally {
      clearTimeout(onceTimer);
      signal.removeEventListener('abort', stop);
      once.abort(); // lets go of a body that was not read to its end
    }
  }

  async function fetchWhole(request: RequestInfo | URL, once: AbortSignal): Promise<Response> {
    const { fetch, maxBytes } = source;
    const response = await fetch(request, { signal: once });
    if (!response.ok) return response;
    const bytes = await readBody(response, maxBytes);
    if (!bytes) throw new PairError('too-large', `${url} holds more than ${maxBytes} bytes. Make it smaller, or set "maxBytes".`, { url });
    // JSON without its end is what a server sends while the file is being replaced: ask once more, then let the parser say what is wrong.
    if (!wasCut && attempts <= limits.retries && startsLikeJson(bytes) && !endsLikeJson(bytes)) {
      wasCut = true;
      throw new Error('The JSON stops before its end.');
    }
    whole = bytes;
    return new Response(null, { headers: response.headers }); // a body would be copied twice more
  }

  /** Whether a new attempt makes sense, and when the server wants it. */
  function shouldRetry({ error }: { error: unknown }): boolean {
    serverWait = undefined;
    if (error instanceof PairError) return error.code === 'timeout';
    const response = responseOf(error);
    if (!response) return true; // no answer, or a cut one
    const retryAt = readRetryAfter(response);
    if (retryAt) serverWait = retryAt.getTime() - Date.now();
    return [429, 500, 502, 503, 504].includes(response.status) && (!retryAt || retryAt.getTime() < deadline);
  }

  /** The first attempt; the next are ky's, in a file of its own that most documents never need. It begins with what became of the first. */
  async function request(): Promise<Response> {
    const init: RequestInit = {
      cache: 'no-cache',
      credentials: 'same-origin',
      redirect: 'follow',
      referrerPolicy: 'no-referrer', // the strictest: never looser than the page's own policy
    };
    let first: Promise<Response> | undefined = attempt(new Request(source.href, init));
    try {
      const response = await first;
      if (response.ok) return response;
      throw Object.assign(new Error(`Status ${response.status}`), { response });
    } catch (error) {
      if (limits.retries === 0 || !shouldRetry({ error })) throw error;
      // On a network that fails, the file may not come either: then it stays at one attempt.
      const ky = await import('ky').then(
        ({ default: ky }) => ky,
        () => undefined,
      );
      if (!ky) throw error;
      return await retryWith(ky, init, (again) => {
        const before = first;
        first = undefined;
        return before ?? attempt(again);
      });
    }
  }

  function retryWith(ky: KyInstance, init: RequestInit, fetch: (request: RequestInfo | URL) => Promise<Response>): Promise<Response> {
    return ky(source.href, {
      ...init,
      fetch,
      signal,
      timeout: false, // `attempt` has its own
      retry: {
        limit: limits.retries,
        shouldRetry,
        delay: (retry) => serverWait ?? limits.backoffMs * 2 ** (retry - 1) * (1 - Math.random() / 2),
      },
    });
  }

  try {
    const response = await orAborted(request(), signal);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    return { bytes: whole, type: type.trim().toLowerCase() };
  } catch (error) {
    if (error instanceof PairError) throw error;
    const refused = responseOf(error);
    if (refused) throw refusal(refused, url);
    const message = `No complete answer from ${url}. Check three things: the address opens in a browser; its server lets this site read it (CORS); it starts with https://.`;
    throw new PairError('network', message, { cause: error, url });
  } finally {
    clearTimeout(timer);
  }
}

/** An http(s) address without fragment. One with a user name or password is refused. */
export function resolveUrl(url: string | URL): string {
  const refuse = (why: string, address: string) =>
    new PairError('invalid-url', `The address ${why}. Give one that starts with https://.`, { url: readable(address) });
  let resolved: URL;
  try {
    // There is no `location` outside browsers.
    resolved = new URL(url, (globalThis as { location?: Location }).location?.href);
  } catch {
    // `URL.canParse` is missing from the oldest browsers we support. The platform's error quotes the whole address, ours leaves a password out.
    const address = withoutUser(String(url)).slice(0, 120);
    throw refuse(`"${address}" cannot be read`, address);
  }
  const { protocol, host, pathname } = resolved;
  const address = `${protocol}//${host}${pathname.slice(0, 120)}`;
  if (!/^https?:$/.test(protocol)) throw refuse(`starts with "${protocol}", which cannot be loaded`, address);
  if (resolved.username || resolved.password) throw refuse('holds a user name or a password, which every visitor would see', address);
  resolved.hash = '';
  return resolved.href;
}

/** An address for a message: its query and its fragment may hold a key. */
const readable = (href: string): string => href.replace(/[?#].*/s, '');

/** An address without the user name and the password that stand before its last `@`. By hand: an expression would look for it from each letter. */
function withoutUser(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `…${address.slice(at)}`;
}

/** The decoded bytes of the body, or nothing when there are more than `maxBytes`: then the rest is not read. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  // Text that is compressed grows when it is decoded, so the length that was announced never counts too much.
  let size = Number(response.headers.get('content-length')) > maxBytes ? Infinity : 0;
  while (reader) {
    if (size > maxBytes) {
      reader.cancel().catch(() => {}); // a stream that ends in an error meanwhile is no news
      return undefined;
    }
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.byteLength;
  }
  return bytes;
}

const startsLikeJson = (bytes: Uint8Array) => /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
const endsLikeJson = (bytes: Uint8Array) => /[}\]]\s*$/.test(new TextDecoder().decode(bytes.subarray(-1000)));

/** When a 429 or 503 asks to come back: seconds or an HTTP date (RFC 9110, 10.2.3). A moment in the past is now; anything else is nothing. */
function readRetryAfter({ status, headers }: Response): Date | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (status !== 429 && status !== 503) return undefined;
  const isDate = /^[a-z]{3,9}, .+ GMT$/i.test(value);
  const time = /^\d+$/.test(value) ? Date.now() + Number(value) * 1000 : isDate ? Date.parse(value) : NaN;
  const date = new Date(Math.max(time, Date.now()));
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function refusal(response: Response, url: string): PairError {
  const { status } = response;
  const retryAt = readRetryAfter(response);
  if (status === 429 || retryAt) {
    const when = retryAt ? `after ${retryAt.toISOString()}` : 'later';
    return new PairError('busy', `${url} is busy (status ${status}). Try again ${when}.`, { url, status, ...(retryAt && { retryAt }) });
  }
  return new PairError('http', `${url} gave status ${status}. Check that the file is there and that anyone may read it.`, { url, status });
}

/** The promise's result, or the signal's reason if that comes first. By hand: `AbortSignal.any` and its like are too young. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
