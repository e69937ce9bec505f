import type { Widen } from '../../language.js';

// By hand: the first `Intl` object of a page costs tens of milliseconds, for which the first rows would wait.
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
export const number = {
  format: (n: number): string =>
    String(n)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+(,|$))/g, '\u202f'),
};
/** A number and the word that agrees with it: in French the plural begins at two. */
export const count = (n: number, one: string, other: string) => `${number.format(n)}\u00a0${n < 2 ? one : other}`;
export const month = { format: (date: Date): string => `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}` };
/** "2026-03" as a month; a year alone as it is. */
const spoken = (iso: string) => (iso.length === 4 ? iso : month.format(new Date(iso)));
const day = {
  format: (date: Date): string => `${date.getDate() === 1 ? '1er' : date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`,
};
const clock = (time: Date) => time.toLocaleTimeString('fr', { timeStyle: 'short' });
const moment = (time: Date) => time.toLocaleString('fr', { dateStyle: 'long', timeStyle: 'short' });

/** "de" before the name of a town: de Brest, d’Angers, du Mans, des Ulis. */
const of = (place: string) =>
  /^Le /.test(place)
    ? `du ${place.slice(3)}`
    : /^Les /.test(place)
      ? `des ${place.slice(4)}`
      : /^[aeiouyàâéèêëîïôœ]/i.test(place)
        ? `d’${place}`
        : `de ${place}`;

/** What every list that is searched says, in French: the language that the other is typed by. */
export const listFr = {
  what: 'Que cherchez-vous\u00a0?',
  wordsFailed: 'La recherche par mots ne marche pas pour le moment. Vérifiez votre connexion, puis réessayez.',
  where: 'Commune ou code postal',
  radius: 'Distance',
  km: (km: number) => `${number.format(km)}\u00a0km`,
  search: 'Chercher',
  suggestions: 'Communes proposées',
  suggestionCount: (n: number) => (n === 0 ? 'Aucune commune proposée' : count(n, 'commune proposée', 'communes proposées')),
  placeUnknown: 'Aucune commune de ce nom. Vérifiez le nom ou le code postal.',
  placeSeveral: 'Plusieurs communes portent ce nom. Choisissez dans la liste, ou écrivez le code postal.',
  placeFailed: 'La recherche par lieu ne marche pas pour le moment. Vérifiez votre connexion, puis réessayez.',
  filters: 'Filtres',
  chosen: (n: number) => count(n, 'choisi', 'choisis'),
  results: (n: number) => count(n, 'résultat', 'résultats'),
  nearest: (n: number, place: string) => `${count(n, 'résultat', 'résultats')} près ${of(place)}`,
  danger: 'Vous pensez au suicide, ou vous avez peur pour quelqu’un\u00a0?',
  part: (words: string, count: string) => `Rien ne répond à tous vos mots. Voici pour «\u00a0${words}\u00a0»\u00a0: ${count}`,
  forCount: (n: number) => count(n, 'résultat', 'résultats'),
  allValues: (n: number) => `Voir les ${number.format(n)} choix`,
  fewerValues: 'Voir moins de choix',
  close: 'Fermer',
  see: (n: number) => (n === 0 ? 'Voir le résultat' : `Voir ${n === 1 ? 'le résultat' : `les ${number.format(n)} résultats`}`),
  clear: 'Tout effacer',
  more: (n: number) => `Afficher ${number.format(n)} de plus`,
  loading: 'La liste se charge…',
  slow: 'C’est plus long que prévu, le chargement continue.',
  empty: 'Cette liste ne contient encore aucune fiche.',
  idle: 'Aucune liste indiquée.',
  near: 'Autour de moi',
  nearHint: 'Votre position reste sur cet appareil.',
  locating: 'Recherche de votre position…',
  position: {
    refused: 'Votre appareil n’a pas donné sa position. Écrivez une commune ou un code postal.',
    unavailable: 'La position de cet appareil n’est pas disponible. Écrivez une commune ou un code postal.',
    late: 'Votre position n’a pas été trouvée à temps. Réessayez, ou écrivez une commune.',
  },
  myPosition: 'ma position',
  applied: 'Filtres actifs\u00a0:',
  remove: (label: string) => `Retirer le filtre ${label}`,
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  around: (km: string, place: string) => `À moins de ${km} ${of(place)}`,
  nothingFor: (words: string, where: string) => ['Rien', words && `pour «\u00a0${words}\u00a0»`, where].filter(Boolean).join(' '),
  within: (km: string, place: string) => `à moins de ${km} ${of(place)}`,
  meant: 'Vouliez-vous dire',
  found: (what: string, n: number) => `${what}\u00a0: ${count(n, 'résultat', 'résultats')}`,
  farther: 'Chercher plus loin',
  upTo: (km: string, n: number) => `Jusqu’à ${km}\u00a0: ${count(n, 'résultat', 'résultats')}`,
  fewer: 'Retirer un filtre',
  without: (label: string, n: number) => `Sans ${label}\u00a0: ${count(n, 'résultat', 'résultats')}`,
  nearestOne: 'Le plus proche',
  source: 'Source\u00a0: ',
  lines: (lines: string) => `lignes ${lines}`,
  errorTitle: 'La liste n’a pas pu être chargée',
  errors: {
    network: 'Vérifiez votre connexion, puis réessayez.',
    timeout: 'Le site n’a pas répondu à temps. Réessayez dans un moment.',
    http: 'La liste est introuvable pour le moment. Réessayez plus tard.',
    busy: 'Le site qui héberge la liste est très sollicité. Réessayez dans quelques minutes.',
    'too-large': 'La liste est trop grande pour être affichée ici.',
    'not-json': 'Cette adresse ne mène pas à une liste.',
    format: 'La liste a été lue, mais aucune fiche ne peut être affichée.',
    'invalid-url': 'L’adresse de la liste n’est pas valable.',
  },
  stale: (time: Date) => `La liste n’a pas pu être mise à jour. Voici celle de ${clock(time)}.`,
  newer:
    'Cette liste demande une version plus récente de cet outil. Rechargez la page\u00a0; si cela ne change rien, suivez le lien de ce site ou prévenez ses responsables.',
  busyUntil: (time: Date) => `Le site qui héberge la liste est très sollicité. Réessayez après le ${moment(time)}.`,
  retry: 'Réessayer',
  atAbout: 'à environ',
  under: 'à moins de',
  fromCentre: (commune: string) => `du centre ${of(commune)}`,
  detail: 'Voir le détail',
  about: (name: string) => ` de ${name}`,
  detailLoading: 'Le détail se charge…',
  partFailed: 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  call: (name: string, place: string, phone: string) =>
    `${phone}, appeler ${name}${!place || ` ${name} `.includes(` ${place} `) ? '' : `, ${place}`}`,
  write: 'Écrire',
  writeTo: (name: string) => `Écrire à ${name}`,
  site: 'Site internet',
  siteOf: (name: string) => `Site internet de ${name}`,
  via: (structure: string) => `par ${structure}`,
  branches: 'Autres lieux',
  allBranches: (n: number) => `Voir les ${number.format(n)} lieux`,
  otherContacts: (name: string) => `Autres contacts de ${name}`,
  verified: (iso: string) => `Vérifié en ${spoken(iso)}`,
  toConfirm: (months: number, iso: string) =>
    `À confirmer\u00a0: vérifié ${iso.length === 4 ? `en ${iso}` : `il y a ${count(months, 'mois', 'mois')}`}`,
  old: (iso: string) => `Information ancienne (${spoken(iso)})\u00a0: vérifiez avant de venir`,
  toCheck: (iso: string) => `À vérifier\u00a0: information ${of(spoken(iso))}`,
  neverVerified: 'Date de vérification inconnue',
  publisher: (name: string) => `Liste publiée par ${name}`,
  licence: (name: string) => `Licence\u00a0: ${name}`,
  updated: (iso: string) => `Mise à jour en ${spoken(iso)}`,
  printedOf: (shown: number, total: number) => `${number.format(shown)} résultats imprimés sur ${number.format(total)}`,
  printed: (date: Date) => `Imprimé le ${day.format(date)}`,
};

export type ListMessages = Widen<typeof listFr>;
