import { listEn } from '../../shared/list/i18n/en.js';
import type { Messages } from './fr.js';

/** Every text of the finder, in English. */
export const en: Messages = {
  ...listEn,
  title: 'Find someone who has been there',
  whatHint: 'A subject, a name, an activity. Spelling does not matter.',
  facets: { topic: 'Subject', activity: 'Activity', audience: 'For whom', format: 'How', kind: 'Who', departement: 'Département' },
  notAlone: 'It does not mean that you are alone. Here is what may work.',
  remote: 'Without travelling',
  placeNotGiven: 'Place not given',
  serves: (names) => `Départements: ${names}`,
  opening: 'Open:',
  meetingsUnknown: 'Times not given',
};
