import type { Widen } from '../../language.js';

// By hand: the first `Intl` object of a page costs tens of milliseconds. Pages that search no list load no file to share this with.
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** "2020-03" → the month and its year. */
const month = (date: string) => `${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** "de mars 2020", "d’avril 2020". */
const of = (time: string) => (/^[ao]/.test(time) ? `d’${time}` : `de ${time}`);

/** Every text about the help lines, in French: the language that the other is typed by. */
export const helpFr = {
  title: 'Lignes d’écoute et d’urgence',
  question: 'Besoin de parler maintenant\u00a0?',
  others: 'Autres',
  numbers: 'numéros',
  close: 'Fermer',
  sources: 'Sources et dates',
  local: 'Près de chez vous',
  topics: {
    'urgence-vitale': 'Urgence vitale',
    suicide: 'Idées suicidaires',
    addictions: 'Addictions',
    jeunes: 'Jeunes',
    ecoute: 'Écoute',
    precarite: 'Sans abri, précarité',
    violences: 'Violences',
    enfance: 'Enfance en danger',
  },
  call: (name: string) => `, appeler ${name}`,
  write: (name: string) => `, écrire à ${name}`,
  sms: (number: string) => `SMS au ${number}`,
  /** `date` is the source's own: a year or a month, or null. */
  source: (name: string, date: string | null) =>
    `Source\u00a0: ${name}, ${date === null ? 'sans date' : `information ${of(date.length === 4 ? date : month(date))}`}`,
};

export type HelpMessages = Widen<typeof helpFr>;
