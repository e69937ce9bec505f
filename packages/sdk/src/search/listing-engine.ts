import type { Directory, Listing } from '../kinds/listing/schema.js';
import type { Places } from '../reading/place.js';
import type { ListName, Term } from '../reading/vocabulary.js';
import { spellingOf } from '../text/key.js';
import type { Engine } from './engine.js';
import { departementsOf } from './geo.js';
import { createLocalEngine, orderByText } from './local-engine.js';
import type { Distance } from './query.js';

/** What a directory can be filtered by, in the order in which filters are shown, and the lists of the vocabulary that name the values. */
export const listOf = {
  topic: 'topics',
  activity: 'activities',
  audience: 'audiences',
  format: 'formats',
  kind: 'kinds',
  role: 'roles',
  status: 'statuses',
  stage: 'stages',
  setting: 'settings',
  departement: 'departements',
} as const satisfies Record<string, ListName>;
export type ListingFacetName = keyof typeof listOf;
export const listingFacetNames = Object.keys(listOf) as readonly ListingFacetName[];

/** The values of a listing in a facet. A listing is in the départements of its postcodes and in those it serves. */
export function valuesOf(listing: Listing, facet: ListingFacetName): readonly string[] {
  if (facet === 'kind') return listing.kind === undefined ? [] : [listing.kind];
  return facet === 'departement' ? departementsOf(listing) : (listing[listOf[facet]] ?? []);
}

/** The code of a setting that a word is: its label or what is said for it, not what is only read as it ("hôpital" for a ward). */
function settingsOf(terms: readonly Term[] = []): (word: string) => string | undefined {
  const codes = new Map(
    terms.flatMap(({ code, fr, aliases = [], unsearched = [] }) =>
      [fr, ...aliases.filter((word) => !unsearched.includes(word))].map((word) => [spellingOf(word), code]),
    ),
  );
  return (word) => codes.get(spellingOf(word));
}

/** A listing that was found. */
export interface ListingResult extends Distance {
  listing: Listing;
}

/** How listings are searched. */
export interface ListingKind {
  facet: ListingFacetName;
  result: ListingResult;
  asks: object;
  says: object;
}

/** The engine of a directory. `places` finds the communes that words may mean. */
export function createListingEngine(
  { listings, vocabulary }: Directory,
  { places }: { places?: Places | undefined } = {},
): Engine<ListingKind> {
  const settingOf = settingsOf(vocabulary.settings);
  return createLocalEngine<Listing, ListingKind>(listings, {
    vocabulary,
    places,
    listOf,
    valuesOf(listing, facet) {
      const values = valuesOf(listing, facet);
      // The publisher's word for a kind may be where peers are: a "GEM", a "CSAPA".
      const setting = facet === 'setting' && listing.kindWord !== undefined ? settingOf(listing.kindWord) : undefined;
      return setting === undefined ? values : [...values, setting];
    },
    order: orderByText(listings, ({ name }) => name),
    searchable: (listing) => listing,
    placesOf: ({ place, branches = [] }) => (place ? [place, ...branches] : branches),
    isRemote: ({ formats, contact }) =>
      Boolean(contact?.phone ?? contact?.email ?? contact?.url) &&
      Boolean(formats?.some((format) => format === 'en-ligne' || format === 'telephone')),
    toResult: (listing, distance) => ({ listing, ...distance }),
    says: () => ({}),
  });
}
