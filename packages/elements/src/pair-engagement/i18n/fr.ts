import type { Widen } from '../../shared/language.js';

const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });

/** Every text of the explainer that its document does not hold, in French: the language that the other is typed by. */
export const fr = {
  showAll: 'Tout afficher',
  hideAll: 'Tout refermer',
  print: 'Imprimer deux pages pour une réunion',
  more: 'Ce que dit le guide',
  plain: 'Version simple',
  words: 'Mots expliqués\u00a0:',
  about: (title: string) => `\u00a0: ${title}`,
  source: 'Sources',
  shortLines: (lines: string) => `l. ${lines}`,
  sources: 'Les documents cités',
  textVersion: 'Les numéros de lignes (l.) sont ceux de la version texte de chaque document.',
  study: 'L’étude\u00a0:',
  experience: 'Le savoir de l’expérience',
  team: 'Les savoirs de l’équipe',
  activity: 'Une activité, dont le cadre est défini',
  mission: 'La mission\u00a0:',
  met: 'Ce que le guide dit de vos réponses',
  unmet: 'Répondez à une question\u00a0: les passages du guide qui en parlent apparaissent ici.',
  because: (answers: string) => `Vous avez répondu\u00a0: ${answers}`,
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  passages: (count: number) => (count === 1 ? '1 passage du guide' : `${count} passages du guide`),
  another: 'Une autre mission',
  wiped: 'Vos réponses sont effacées.',
  stays: 'Rien ne sort de cet appareil.',
  filter: 'Choisir des exemples',
  examples: (count: number, total: number) => `${count} ${count === 1 ? 'exemple' : 'exemples'} sur ${total}`,
  none: 'Aucun exemple ne réunit ces choix.',
  clear: 'Revoir tous les exemples',
  cellSources: 'Sources de chaque case',
  next: 'Aller plus loin',
  to: {
    finder: 'Trouver un lieu ou une personne',
    trainings: 'Trouver une formation',
    'self-check': 'Réfléchir\u00a0: qui peut devenir pair-aidant\u00a0?',
  },
  printed: (date: Date) => `Imprimé le ${day.format(date)}`,
  loading: 'Les repères se chargent…',
  slow: 'C’est plus long que prévu, le chargement continue.',
  errorTitle: 'Les repères ne peuvent pas être affichés',
  error: 'Vérifiez votre connexion, puis réessayez.',
  errorDocument: 'Le document de ce site ne peut pas être lu. Les numéros d’aide restent là.',
  retry: 'Réessayer',
  owner: 'Pour la personne qui gère ce site',
} as const;

export type Messages = Widen<typeof fr>;
