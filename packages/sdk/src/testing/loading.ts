// Loads from the misbehaving server within limits that a test can wait for.
import { expect } from 'chai';

import { type Limits } from '../client/download.js';
import type { LoadOptions } from '../client/load-document.js';
import { createLoader } from '../kinds/listing/load.js';
import type { PairError } from '../problems/pair-error.js';
import { body } from './misbehaving-server.js';

export const list = JSON.stringify([{ name: 'Groupe du mardi' }, { name: 'Groupe du jeudi à Fougères' }]);
export const json = { 'content-type': 'application/json' };
export const good = body(list, json);

/** Short enough for a test, long enough for a slow machine to answer at once. */
export const short: Limits = { attemptMs: 250, totalMs: 600, retries: 2, backoffMs: 20, maxBytes: 100_000, keepMs: 200 };

/** Loads with a loader of its own, so that nothing is shared between tests. */
export const load = (url: string, limits: Partial<Limits> = {}, options?: LoadOptions) =>
  createLoader({ ...short, ...limits })(url, options);
export const fail = (url: string, limits?: Partial<Limits>, options?: LoadOptions): Promise<PairError> =>
  load(url, limits, options).then(
    () => expect.fail('it loaded'),
    (error: PairError) => error,
  );
export const names = async (url: string, limits?: Partial<Limits>) => (await load(url, limits)).directory.listings.map(({ name }) => name);
export const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => time - (times[index] ?? 0));
