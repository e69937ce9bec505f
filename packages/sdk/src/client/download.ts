import type { KyInstance } from 'ky';

import { PairError } from '../problems/pair-error.js';

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

/** What is fetched, and with what. */
export interface Target {
  href: string;
  fetch: typeof fetch;
}

/** A document as it came. */
export interface Downloaded {
  bytes: Uint8Array;
  /** Its media type, in lower case, without parameters; "" when the server names none. */
  type: string;
  /** Its address without query and fragment, which may hold a key. */
  url: string;
}

/** The answer of a server that refused, as ky throws it and as the first attempt does. */
const responseOf = (error: unknown): Response | undefined => (error as { response?: Response } | null)?.response;

/** Fetches the whole document, with retries. Rejects with a PairError or with the controller's reason. */
export async function download({ href, fetch }: Target, limits: Limits, controller: AbortController): Promise<Downloaded> {
  const { signal } = controller;
  const url = href.replace(/[?#].*/s, '');
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
    const { maxBytes } = limits;
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
    // By default no credentials go to other origins.
    const init: RequestInit = { cache: 'no-cache', referrerPolicy: 'no-referrer' };
    let first: Promise<Response> | undefined = attempt(new Request(href, init));
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
    return ky(href, {
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
    return { bytes: whole, type: type.trim().toLowerCase(), url };
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

/** Whether a document begins as JSON does. */
export const startsLikeJson = (bytes: Uint8Array) => /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 1000)));
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
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
