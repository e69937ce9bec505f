import { listEn } from '../../shared/list/i18n/en.js';
import type { Messages } from './fr.js';

const missing = { place: 'place', times: 'times', contact: 'contact' };

/** Every text of the finder, in English. */
export const en: Messages = {
  ...listEn,
  title: 'Find someone who has been there',
  whatHint: 'A subject, a name, an activity. Typing mistakes are fine.',
  facets: {
    topic: 'Subject',
    activity: 'Activity',
    audience: 'For whom',
    format: 'In person or remote',
    kind: 'Kind of organisation',
    role: 'The peer’s role',
    status: 'The peer’s status',
    stage: 'Stage of the journey',
    setting: 'Where peers work',
    departement: 'Département',
  },
  notAlone: 'This does not mean that you are alone. Here is what may help.',
  remote: 'Without travelling',
  serves: (names) => `Départements: ${names}`,
  opening: 'Open:',
  otherPlaces: (n) => `and ${n} other ${n < 2 ? 'place' : 'places'}`,
  allServices: (n) => (n === 1 ? 'See all of the service' : `See the ${n} services`),
  missing: (what) =>
    `${what
      .map((each) => missing[each])
      .join(', ')
      .replace(/, (?!.*, )/, ' and ')
      .replace(/^./, (first) => first.toUpperCase())} not given`,
};
