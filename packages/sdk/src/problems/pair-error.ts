import type { Problem } from './problem.js';

const MARK = Symbol.for('@pair-aidance/sdk.PairError');

/** Why nothing could be shown. */
export type PairErrorCode =
  | 'invalid-url' // the address is not http or https
  | 'network' // no answer: offline, CORS, CSP, mixed content, cut connection
  | 'timeout' // no complete answer within the time allowed
  | 'http' // the server refused; see `status`
  | 'busy' // the server asks to come back later; see `retryAt`
  | 'too-large' // more bytes than `maxBytes`
  | 'not-json' // a web page or another kind of file came instead of the document
  | 'format'; // the document was read and holds nothing usable; see `problems`

/** Thrown when a directory could not be loaded at all. `message` says what happened and what to do; it holds nothing about the visitor. */
export class PairError extends Error {
  override readonly name = 'PairError';
  /** Tells it from an error of another library that has the same name, also across copies of this one. */
  readonly [MARK] = true;
  readonly code: PairErrorCode;
  /** Address of the document, without query and fragment, which may hold a key. */
  readonly url?: string;
  /** HTTP status, for `http` and `busy`. */
  readonly status?: number;
  /** When the server says it will answer again, for `busy`. */
  readonly retryAt?: Date;
  /** What is wrong with the document, for `format`. */
  readonly problems: readonly Problem[];

  constructor(
    code: PairErrorCode,
    message: string,
    details: { cause?: unknown; url?: string; status?: number; retryAt?: Date; problems?: readonly Problem[] } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    if (details.url !== undefined) this.url = details.url;
    if (details.status !== undefined) this.status = details.status;
    if (details.retryAt !== undefined) this.retryAt = details.retryAt;
    this.problems = details.problems ?? [];
  }
}

/** Whether `error` is a `PairError`, also one made by a second copy of this library on the page. */
export function isPairError(error: unknown): error is PairError {
  return error instanceof Error && MARK in error;
}
