import type { ListName } from '../../reading/vocabulary.js';
import type { Listing } from './schema.js';

/** Fields of a listing that hold several values, and the list that names them (none for free words). */
export const listed = {
  roles: 'roles',
  topics: 'topics',
  activities: 'activities',
  audiences: 'audiences',
  formats: 'formats',
  statuses: 'statuses',
  stages: 'stages',
  settings: 'settings',
  serviceArea: 'departements',
  services: null,
  languages: null,
} as const satisfies Partial<Record<keyof Listing, ListName | null>>;
