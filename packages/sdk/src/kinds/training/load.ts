import { listReader } from '../../client/list-reader.js';
import { loaderOf } from '../../client/load-document.js';
import { loadTrainingTerms, parseTrainings } from './parse.js';

/**
 * Loads a catalogue of trainings, JSON or CSV, as `loadDirectory` loads a directory: the same limits, retries, sharing and errors.
 *
 * @throws PairError when there is nothing to show: see `code`. The reason of `signal` when it aborts.
 */
export const loadTrainings = /* @__PURE__ */ loaderOf(
  /* @__PURE__ */ listReader({
    prepare: loadTrainingTerms,
    parse: parseTrainings,
    isEmpty: ({ trainings }) => trainings.trainings.length === 0,
  }),
);
