import type { Directory } from '../kinds/listing/schema.js';
import type { Listing } from '../kinds/listing/schema.js';
import type { Places } from '../reading/place.js';
import { type FacetName, listOf, valuesOf } from '../search/facets.js';
import {
  createSelection,
  type Distance,
  orderByText,
  type Selection,
  type SelectionQuery,
  type SelectionState,
  type SelectionWays,
} from './selection.js';

export type { NearTarget } from './selection.js';

export type FinderQuery = SelectionQuery<FacetName>;
export type Ways = SelectionWays<FacetName, Result>;

export interface Result extends Distance {
  listing: Listing;
}

export type FinderState = SelectionState<FacetName, Result>;

/** The headless finder. Results are ordered by distance when a place is set, else by relevance when there are words, else by name in French order. */
export type Finder = Selection<FacetName, FinderState>;

/** Makes a finder over a directory. `places` finds the communes that a visitor types. */
export function createFinder({ listings, vocabulary }: Directory, { places }: { places?: Places | undefined } = {}): Finder {
  return createSelection<Listing, FacetName, Result, FinderQuery, FinderState>(listings, {
    vocabulary,
    places,
    listOf,
    valuesOf,
    order: orderByText(listings, ({ name }) => name),
    searchable: (listing) => listing,
    placesOf: ({ place, branches = [] }) => (place ? [place, ...branches] : branches),
    isRemote: ({ formats, contact }) =>
      Boolean(contact?.phone ?? contact?.email ?? contact?.url) &&
      Boolean(formats?.some((format) => format === 'en-ligne' || format === 'telephone')),
    toResult: (listing, distance) => ({ listing, ...distance }),
    rest: {},
  });
}
