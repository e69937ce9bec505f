import type { TrainingCatalogue } from '../kinds/training/schema.js';
import { dayInParis } from '../kinds/training/session.js';
import type { Ways } from '../search/engine.js';
import type { Query } from '../search/query.js';
import {
  createTrainingEngine,
  type Sort,
  sorts,
  type TrainingEngine,
  type TrainingKind,
  type TrainingResult,
} from '../search/training-engine.js';
import { parametersOf } from './link.js';
import { createSelection, type SelectionOptions, type SelectionState, type SelectionStore } from './selection.js';

/** How many trainings can be compared at once. */
export const MOST_COMPARED = 3;

export type CatalogueQuery = Query<TrainingKind>;
export type TrainingWays = Ways<TrainingKind>;

/**
 * As the finder's, for the trainings that are current. Ordered at first by date: soonest deadlines first, then those to come, then those that
 * are full, closed or under way, then those without a date.
 */
export type CatalogueState = SelectionState<TrainingKind>;

/** The headless catalogue. */
export interface CatalogueStore extends SelectionStore<TrainingKind> {
  /** Adds a training to the comparison or takes it out. A fourth is refused: see `refused`. Rejects with RangeError when the catalogue lacks the id. */
  compare(id: string): Promise<void>;
  /** Orders the results, or as at first with `null`. */
  sort(by: Sort | null): Promise<void>;
  /** One training with its sessions, whether or not it matches; nothing when the catalogue lacks it. */
  training(id: string): TrainingResult | undefined;
}

/**
 * Creates a catalogue of trainings, or over an engine of your own. `now` is the clock, read once. Throws RangeError when `pageSize` is no
 * whole number from 1.
 */
export function createCatalogue(
  source: TrainingCatalogue | TrainingEngine,
  { now = () => new Date(), ...options }: SelectionOptions & { now?: () => Date } = {},
): CatalogueStore {
  const today = dayInParis(now());
  const engine = 'find' in source ? source : createTrainingEngine(source, today, options.places);
  const selection = createSelection<TrainingKind>(engine, {
    ...options,
    asks: { compared: [] },
    says: { archive: [], compared: [], today },
  });
  const has = (id: string) => engine.training(id) !== undefined;
  const { change, open, link, ...actions } = selection;
  return {
    ...actions,
    async compare(id) {
      const { compared } = selection.get().query;
      if (!has(id)) throw new RangeError(`No training "${id}".`);
      if (compared.includes(id)) return change({ compared: compared.filter((other) => other !== id) });
      if (compared.length < MOST_COMPARED) return change({ compared: [...compared, id] });
      return change({}, { refused: { id, reason: 'three-already' } });
    },
    sort: (by) => change({ sort: by ?? undefined }),
    training: (id) => engine.training(id),
    link(prefix = '', into = '') {
      const { sort, compared } = selection.get().query;
      const parameters = new URLSearchParams(into);
      parameters.delete(`${prefix}sort`);
      parameters.delete(`${prefix}compare`);
      if (sort) parameters.set(`${prefix}sort`, sort);
      for (const id of compared) parameters.append(`${prefix}compare`, id);
      return link(prefix, parameters.toString());
    },
    open(address, prefix = '') {
      const parameters = parametersOf(address);
      const compared = [...new Set(parameters.getAll(`${prefix}compare`))].filter(has).slice(0, MOST_COMPARED);
      return open(address, prefix, { compared, sort: sorts.find((name) => name === parameters.get(`${prefix}sort`)) });
    },
  };
}
