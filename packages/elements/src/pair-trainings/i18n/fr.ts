import { count, listFr, number } from '../../shared/list/i18n/fr.js';
import type { Widen } from '../../shared/language.js';

const day = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const plainDay = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const euros = (n: number) =>
  new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR', minimumFractionDigits: n % 1 ? 2 : 0 }).format(n);

/** "1er" is how a first of the month is written. */
const first = (text: string) => text.replace(/\b1 (?=\p{L})/u, '1er ');
/** "2027-01-18" or "2027-01", without the day of the week. */
const plain = (iso: string) =>
  iso.length === 4 ? iso : iso.length === 7 ? month.format(new Date(iso)) : first(plainDay.format(new Date(iso)));
const inOrOn = (iso: string) => (iso.length === 7 ? `en ${plain(iso)}` : `le ${plain(iso)}`);
const from = (iso: string) => (iso.length === 7 ? `de ${plain(iso)}`.replace(/^de (?=[ao])/, 'd’') : `du ${plain(iso)}`);
const to = (iso: string) => (iso.length === 7 ? `à ${plain(iso)}` : `au ${plain(iso)}`);
/** The beginning without the month and the year that the end says too: "du 18 au 22 janvier 2027". */
const shortened = (text: string, start: string, end: string) =>
  start.length !== end.length || start.slice(0, 4) !== end.slice(0, 4)
    ? text
    : text.replace(start.length === 10 && start.slice(0, 7) === end.slice(0, 7) ? / \p{L}+ \d{4}$/u : / \d{4}$/, '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every text of the catalogue, in French: the language that the other is typed by. */
export const fr = {
  ...listFr,
  title: 'Se former à la pair-aidance',
  whatHint: 'Un sujet, une ville, un organisme. Les fautes de frappe sont tolérées.',
  notAlone: 'Cela ne veut pas dire qu’il n’existe rien pour vous. Voici ce qui peut marcher.',
  remote: 'À distance',
  old: (iso: string) => `Information ancienne (${plain(iso)})\u00a0: vérifiez avant de vous inscrire`,
  facets: {
    kind: 'Type',
    region: 'Région ou à distance',
    format: 'Sur place ou à distance',
    topic: 'Sujet',
    audience: 'Pour qui',
    session: 'Inscription',
    cost: 'Coût',
    funding: 'Qui peut payer',
    duration: 'Durée',
    level: 'Niveau',
    register: 'Inscription au registre',
    prerequisite: 'Prérequis',
    internship: 'Stage',
    organiser: 'Organisme',
    freshness: 'Vérification',
  },
  soonest: (n: number) => `${count(n, 'résultat', 'résultats')}, les inscriptions les plus proches d’abord`,
  sort: 'Trier par',
  sorts: {
    usual: 'Ordre proposé',
    date: 'Date',
    title: 'Titre, de A à Z',
    duration: 'Durée croissante',
    cost: 'Prix croissant',
  },
  guide: 'Comprendre ces formations',
  guideParts: [
    'Faut-il une formation\u00a0?',
    'CPEA, DU, ETP\u00a0: qu’est-ce que c’est\u00a0?',
    'Financement, et limites de cette liste',
  ] as const,
  ways: 'D’une formation à l’autre',
  edges: { step: 'une étape', depends: 'selon les cas', example: 'un exemple' },
  way: (from: string, to: string) => `De «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,
  sources: 'D’où viennent ces informations',
  unknown: 'Non communiqué',
  missing: (names: readonly string[]) => `Non communiqué\u00a0: ${names.join(', ')}.`,
  lacking: {
    place: 'lieu',
    duration: 'durée',
    cost: 'coût',
    level: 'niveau',
    asked: 'prérequis',
    dates: 'dates',
    contact: 'contact',
    verified: 'date de vérification',
  },
  hours: (n: number) => count(n, 'heure', 'heures'),
  free: 'Gratuit',
  amount: (n: number) => euros(n),
  from: (n: number) => `À partir de ${euros(n)}`,
  depends: 'Selon votre situation',
  asked: 'Prérequis\u00a0: ',
  nothingAsked: 'Aucun prérequis',
  advised: (what: string) => `Conseillé\u00a0: ${what}`,
  internship: {
    required: 'Stage demandé',
    depends: 'Stage demandé selon les cas',
    advised: 'Stage conseillé',
    none: 'Sans stage',
  } as Record<string, string>,
  registerPage: ', fiche du registre',
  facts: {
    kind: 'Type',
    organiser: 'Organisme',
    audience: 'Pour qui',
    topic: 'Sujets',
    duration: 'Durée',
    cost: 'Coût',
    funding: 'Qui peut payer',
    asked: 'Prérequis',
    internship: 'Stage',
    complements: 'Peut être demandé en plus',
    level: 'Niveau',
    register: 'Registre national',
    gives: 'Ce qu’elle donne',
    doesNotGive: 'Ce qu’elle ne donne pas',
    activities: 'Activités préparées',
    place: 'Lieu',
    sessions: 'Inscription',
  },
  site: 'Site',
  details: 'Détail',
  page: 'Lire cette page',
  pageAbout: {
    historical: 'Cette formation n’est peut-être plus donnée. Une page en parle\u00a0:',
    foreign: 'Cette formation est donnée à l’étranger. Une page en parle\u00a0:',
  },
  about: (title: string) => `, ${title}`,
  sessions: 'Dates',
  deadline: (iso: string) => first(day.format(new Date(iso))),
  until: 'Inscription jusqu’au ',
  daysLeft: (n: number) => (n === 0 ? 'dernier jour aujourd’hui' : `encore ${count(n, 'jour', 'jours')}`),
  opens: (iso: string) => `Inscription à partir du ${plain(iso)}.`,
  closedOn: (iso: string) => `Inscription close depuis le ${plain(iso)}.`,
  dates: (start: string | undefined, end: string | undefined) =>
    start && end && start !== end
      ? `${capital(shortened(from(start), start, end))} ${to(end)}.`
      : start
        ? end
          ? `${capital(inOrOn(start))}.`
          : `À partir ${from(start)}.`
        : end
          ? `Jusqu’${to(end)}.`
          : 'Dates non communiquées.',
  seats: (n: number) => `${count(n, 'place', 'places')}.`,
  calendarDates: 'Dates dans mon agenda',
  calendarDeadline: 'Date limite dans mon agenda',
  ofSession: (title: string, dates: string) => ` (fichier .ics), ${title}, ${dates}`,
  deadlineOf: (title: string) => `Dernier jour pour s’inscrire\u00a0: ${title}`,
  compare: 'Comparer',
  compareThis: (title: string) => ` ${title}`,
  toCompare: (n: number) => `${count(n, 'formation', 'formations')} à comparer.`,
  oneMore: 'Choisissez-en encore une.',
  mostCompared: 'Trois à la fois, c’est le maximum.',
  refused: 'Trois formations sont déjà choisies, c’est le maximum. Retirez-en une pour choisir celle-ci.',
  compareAll: (n: number) => `Comparer les ${number.format(n)}`,
  comparison: (n: number) => (n === 1 ? 'Une formation à comparer' : `Comparer ${number.format(n)} formations`),
  backTo: (n: number) => (n < 2 ? 'Retour à la liste' : `Retour aux ${count(n, 'résultat', 'résultats')}`),
  takeOut: 'Retirer',
  takenOut: (title: string) => `${title} est retirée de la comparaison.`,
  print: 'Imprimer',
  directories: 'D’autres listes de formations',
  archive: (n: number) => `Formations passées ou à l’étranger (${number.format(n)})`,
  archiveHint: 'Elles montrent ce qui a existé, ou ce qui existe ailleurs. Rien ne dit que l’on peut encore s’y inscrire.',
  standing: { current: '', historical: 'Décrite dans un document ancien', foreign: 'À l’étranger' },
  elsewhere: 'Sur cette page aussi',
  elements: {
    'self-check': 'Réfléchir à devenir pair-aidant',
    finder: 'Trouver des pairs près de chez vous',
    engagement: 'Voir les façons de s’engager',
  },
};

export type Messages = Widen<typeof fr>;
