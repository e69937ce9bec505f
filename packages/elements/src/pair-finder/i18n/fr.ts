import { count, listFr } from '../../shared/list/i18n/fr.js';
import type { Widen } from '../../shared/language.js';

const missing = { place: 'lieu', times: 'horaires', contact: 'contact' };

/** Every text of the finder, in French: the language that the other is typed by. */
export const fr = {
  ...listFr,
  title: 'Trouver quelqu’un qui est passé par là',
  whatHint: 'Un sujet, un nom, une activité. Les fautes de frappe sont tolérées.',
  facets: {
    topic: 'Sujet',
    activity: 'Activité',
    audience: 'Pour qui',
    format: 'Sur place ou à distance',
    kind: 'Type de structure',
    role: 'Rôle du pair',
    status: 'Statut du pair',
    stage: 'Étape du parcours',
    setting: 'Lieu d’intervention',
    departement: 'Département',
  },
  notAlone: 'Cela ne veut pas dire que vous êtes seul. Voici ce qui peut marcher.',
  remote: 'Sans se déplacer',
  serves: (names: string) => `Départements\u00a0: ${names}`,
  opening: 'Ouverture\u00a0:',
  otherPlaces: (n: number) => `et ${count(n, 'autre lieu', 'autres lieux')}`,
  allServices: (n: number) => `Voir ${n === 1 ? 'tout le service' : `les ${n} services`}`,
  missing: (what: readonly ('place' | 'times' | 'contact')[]) => {
    const words = what
      .map((each) => missing[each])
      .join(', ')
      .replace(/, (?!.*, )/, ' et ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} non ${what.length > 1 || what[0] === 'times' ? 'communiqués' : 'communiqué'}`;
  },
};

export type Messages = Widen<typeof fr>;
