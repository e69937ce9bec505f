import type { Directory, Listing } from '../kinds/listing/schema.js';
import type { FinderState } from '../state/finder.js';

export const vocabulary = {
  topics: [
    { code: 'alcool', fr: 'Alcool', en: 'Alcohol' },
    { code: 'tabac', fr: 'Tabac' },
  ],
  kinds: [{ code: 'group', fr: 'Groupe', aliases: ['GEM', 'club house'] }],
  departements: [{ code: '35', fr: 'Ille-et-Vilaine' }],
};

/** A directory of these listings, with a vocabulary that a test can overlook. */
export const directoryOf = (listings: Listing[]): Directory => ({ format: 'pair-aidance/directory@1', vocabulary, listings });

export const rennes = { lat: 48.117, lon: -1.678 };

/** A place at a point. */
export const at = (lat: number, lon: number, postcode = '35000') => ({ postcode, location: { lat, lon } });

/** Ids of the results, in their order. */
export const ids = ({ results }: FinderState) => results.map(({ listing }) => listing.id);
