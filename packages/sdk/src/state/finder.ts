import type { Directory } from '../kinds/listing/schema.js';
import type { Engine, Ways } from '../search/engine.js';
import { type ListingKind, createListingEngine } from '../search/listing-engine.js';
import type { Query } from '../search/query.js';
import { createSelection, type SelectionOptions, type SelectionState, type SelectionStore } from './selection.js';

export type FinderQuery = Query<ListingKind>;
export type FinderState = SelectionState<ListingKind>;
export type ListingWays = Ways<ListingKind>;

/** The headless finder. Results are ordered by distance when a place is set, else by relevance when there are words, else by name in French order. */
export type FinderStore = SelectionStore<ListingKind>;

/** Creates a finder over a directory, or over an engine of your own. Throws RangeError when `pageSize` is no whole number from 1. */
export function createFinder(source: Directory | Engine<ListingKind>, options: SelectionOptions = {}): FinderStore {
  const engine = 'find' in source ? source : createListingEngine(source, options);
  const { change: _, open, ...actions } = createSelection<ListingKind>(engine, { ...options, asks: {}, says: {} });
  return { ...actions, open: (link, prefix) => open(link, prefix) };
}
