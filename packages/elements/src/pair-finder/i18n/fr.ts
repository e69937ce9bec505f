import { listFr } from '../../shared/list/i18n/fr.js';
import type { Widen } from '../../shared/language.js';

/** Every text of the finder, in French: the language that the other is typed by. */
export const fr = {
  ...listFr,
  title: 'Trouver quelqu’un qui est passé par là',
  whatHint: 'Un sujet, un nom, une activité. Les fautes ne gênent pas.',
  facets: { topic: 'Sujet', activity: 'Activité', audience: 'Pour qui', format: 'Comment', kind: 'Qui', departement: 'Département' },
  notAlone: 'Cela ne veut pas dire que vous êtes seul. Voici ce qui peut marcher.',
  remote: 'Sans se déplacer',
  placeNotGiven: 'Lieu non communiqué',
  serves: (names: string) => `Départements\u00a0: ${names}`,
  opening: 'Ouverture\u00a0:',
  meetingsUnknown: 'Horaires non communiqués',
};

export type Messages = Widen<typeof fr>;
