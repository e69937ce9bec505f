import type { Widen } from '../../shared/language.js';

const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });

/** Every text of the self-check that its document does not hold, in French: the language that the other is typed by. */
export const fr = {
  title: 'Questions pour réfléchir',
  start: 'Commencer',
  resume: 'Reprendre où j’en étais',
  next: 'Continuer',
  see: 'Voir ce que cela dit',
  back: 'Retour',
  question: (number: number, total: number | null) => (total === null ? `Question ${number}` : `Question ${number} sur ${total}`),
  unknown: 'Je ne sais pas',
  skipped: 'Je préfère ne pas répondre',
  missingTitle: 'Il manque une réponse',
  missing: 'Choisissez une réponse, ou «\u00a0Je préfère ne pas répondre\u00a0»',
  plain: 'Dire plus simplement',
  usual: 'Revenir à la première phrase',
  learn: (term: string) => `En savoir plus\u00a0: ${term}`,
  review: 'Relisez vos réponses',
  edit: 'Modifier',
  none: 'Sans réponse',
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  because: (quotes: string) => `Parce que vous avez dit\u00a0: ${quotes}`,
  steps: 'Vos pistes, dans l’ordre que vous voulez',
  print: 'Imprimer',
  printed: (date: Date) => `Imprimé le ${day.format(date)}`,
  save: 'Garder sur cet appareil',
  file: 'notes.txt',
  again: 'Revoir mes réponses',
  wipe: 'Effacer mes réponses',
  wiped: 'Vos réponses sont effacées.',
  stays: 'Rien ne sort de cet appareil.',
  sources: 'D’où viennent ces phrases',
  lines: (lines: string) => `lignes ${lines}`,
  loading: 'Les questions se chargent…',
  slow: 'C’est plus long que prévu. Les questions arrivent encore.',
  errorTitle: 'Les questions ne peuvent pas être affichées',
  error: 'Vérifiez votre connexion, puis réessayez.',
  errorDocument: 'Le document de ce site ne peut pas être lu. Les numéros d’aide restent là.',
  retry: 'Réessayer',
  owner: 'Pour la personne qui gère ce site',
} as const;

export type Messages = Widen<typeof fr>;
