/** A text in both languages. */
interface Words {
  fr: string;
  en: string;
}

/** A telephone line where somebody listens or helps. What no source confirms is absent, and never guessed. */
export interface HelpLine {
  id: string;
  /** As people read it; without its spaces, as it is dialled in France. */
  number: string;
  /** Number to write to by SMS. */
  sms?: string;
  topic: 'urgence-vitale' | 'suicide' | 'addictions' | 'jeunes' | 'ecoute' | 'precarite' | 'violences' | 'enfance';
  /** What it is for, as codes of the vocabulary. */
  about?: readonly string[];
  name: Words;
  hours?: Words;
  cost?: Words;
  /** Where the line was read: site, and the sheets of service-public.fr. */
  sourceName: string;
  sourceUrls?: readonly string[];
  /** The source's own date, year or month, shown as it is; null when it prints none. */
  sourceDate: string | null;
  /** Who read the operator's own page, and the day they did (ISO 8601). Only that person writes them; `npm run release:check` asks for them. */
  verifiedBy?: string;
  verifiedAt?: string;
}

const always = { fr: 'Jour et nuit, tous les jours', en: 'Day and night, every day' };
const eightToTwo = { fr: 'Tous les jours, de 8\u00a0h à 2\u00a0h', en: 'Every day, 8\u00a0am to 2\u00a0am' };
const isFree = { fr: 'Gratuit', en: 'Free' };
const isFreeAndAnonymous = { fr: 'Gratuit et anonyme', en: 'Free and anonymous' };

/** The national lines whose number a source confirms. */
export const helpLines: readonly HelpLine[] = [
  {
    id: '3114',
    number: '3114',
    topic: 'suicide',
    name: { fr: 'Numéro national de prévention du suicide', en: 'National suicide prevention line' },
    hours: always,
    cost: { fr: 'Gratuit et confidentiel', en: 'Free and confidential' },
    sourceName: 'service-public.fr (A15206), ARS Mayotte',
    sourceUrls: [
      'https://www.service-public.fr/particuliers/actualites/A15206',
      'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
    ],
    sourceDate: '2021-09',
  },
  {
    id: '15',
    number: '15',
    topic: 'urgence-vitale',
    name: { fr: 'SAMU, urgence médicale', en: 'SAMU, medical emergency' },
    hours: always,
    cost: isFree,
    sourceName: 'service-public.fr (F33954)',
    sourceUrls: [
      'https://www.service-public.fr/particuliers/vosdroits/F33954',
      'https://comarquage.ville-agde.fr/particuliers/?xml=F33954',
    ],
    sourceDate: '2022-03',
  },
  {
    id: '112',
    number: '112',
    topic: 'urgence-vitale',
    name: { fr: 'Numéro d’urgence européen', en: 'European emergency number' },
    hours: always,
    cost: isFree,
    sourceName: 'service-public.fr (F32247)',
    sourceDate: '2020',
  },
  {
    id: '114',
    number: '114',
    sms: '114',
    topic: 'urgence-vitale',
    name: {
      fr: 'Urgences par SMS (personnes sourdes, malentendantes, ou qui ne peuvent pas parler)',
      en: 'Emergencies by text message (for people who are deaf, hard of hearing, or cannot speak)',
    },
    hours: always,
    cost: isFree,
    sourceName: 'service-public.fr (F1043, F12544, F1526)',
    sourceDate: '2020',
  },
  {
    id: '17',
    number: '17',
    topic: 'urgence-vitale',
    name: { fr: 'Police, gendarmerie', en: 'Police' },
    sourceName: 'service-public.fr (F32247)',
    sourceDate: '2018-11',
  },
  {
    id: '18',
    number: '18',
    topic: 'urgence-vitale',
    name: { fr: 'Pompiers', en: 'Fire brigade' },
    hours: always,
    cost: isFree,
    sourceName: 'service-public.fr (F33954)',
    sourceUrls: [
      'https://www.service-public.fr/particuliers/vosdroits/F33954',
      'https://comarquage.ville-agde.fr/particuliers/?xml=F33954',
    ],
    sourceDate: '2022-03',
  },
  {
    id: 'drogues-info-service',
    number: '0 800 23 13 13',
    topic: 'addictions',
    about: ['drogues', 'cannabis', 'opioides', 'nouveaux-produits-de-synthese', 'toutes-les-addictions'],
    name: { fr: 'Drogues Info Service', en: 'Drogues Info Service (drugs)' },
    hours: eightToTwo,
    cost: isFreeAndAnonymous,
    sourceName: 'service-public.fr (F740, N437, F197)',
    sourceDate: '2020-07',
  },
  {
    id: 'alcool-info-service',
    number: '0 980 980 930',
    topic: 'addictions',
    about: ['alcool', 'toutes-les-addictions'],
    name: { fr: 'Alcool Info Service', en: 'Alcool Info Service (alcohol)' },
    hours: eightToTwo,
    sourceName: 'service-public.fr (F20104, N437, F197)',
    sourceDate: '2020-03',
  },
  {
    id: 'joueurs-info-service',
    number: '09 74 75 13 13',
    topic: 'addictions',
    about: ['jeux-d-argent', 'addictions-comportementales', 'toutes-les-addictions'],
    name: { fr: 'Joueurs Info Service', en: 'Joueurs Info Service (gambling)' },
    hours: eightToTwo,
    cost: {
      fr: 'Service gratuit, prix d’un appel vers un fixe, non surtaxé',
      en: 'Free service, price of a call to a landline, no surcharge',
    },
    sourceName: 'service-public.fr (F15814, N437), inpes.santepubliquefrance.fr',
    sourceUrls: ['http://inpes.santepubliquefrance.fr/10000/themes/addiction-jeux/inpes-adalis.asp'],
    sourceDate: '2020',
  },
  {
    id: 'tabac-info-service',
    number: '39 89',
    topic: 'addictions',
    about: ['tabac', 'toutes-les-addictions'],
    name: { fr: 'Tabac Info Service', en: 'Tabac Info Service (tobacco)' },
    hours: { fr: 'Du lundi au samedi, de 8\u00a0h à 20\u00a0h', en: 'Monday to Saturday, 8\u00a0am to 8\u00a0pm' },
    cost: { fr: 'Service gratuit, plus le prix d’un appel', en: 'Free service, plus the price of a call' },
    sourceName: 'service-public.fr (F160, F33670, N437)',
    sourceDate: '2020',
  },
  {
    id: 'sos-amitie',
    number: '09 72 39 40 50',
    topic: 'ecoute',
    name: { fr: 'SOS Amitié', en: 'SOS Amitié (someone to listen)' },
    hours: always,
    sourceName: 'francebleu.fr',
    sourceUrls: [
      'https://www.francebleu.fr/infos/societe/sos-amitie-croule-sous-les-appels-d-un-nouveau-public-depuis-le-debut-du-confinement-1585652341',
    ],
    sourceDate: '2020-04',
  },
  {
    id: 'fil-sante-jeunes',
    number: '0 800 235 236',
    topic: 'jeunes',
    name: { fr: 'Fil Santé Jeunes (12–25\u00a0ans)', en: 'Fil Santé Jeunes (young people aged 12–25)' },
    hours: { fr: 'Tous les jours, de 9\u00a0h à 23\u00a0h', en: 'Every day, 9\u00a0am to 11\u00a0pm' },
    cost: isFreeAndAnonymous,
    sourceName: 'service-public.fr (F1100, F21829, F707)',
    sourceDate: '2020',
  },
  {
    id: '115',
    number: '115',
    topic: 'precarite',
    about: ['precarite', 'vie-a-la-rue'],
    name: { fr: 'Samu social, sans abri', en: 'Samu social, homelessness' },
    hours: always,
    cost: { fr: 'Gratuit, fixe et mobile, métropole et outre-mer', en: 'Free, landline and mobile, mainland and overseas France' },
    sourceName: 'service-public.fr (F12544, F2003)',
    sourceDate: '2020-09',
  },
  {
    id: '3919',
    number: '39 19',
    topic: 'violences',
    name: { fr: 'Violences Femmes Info', en: 'Violences Femmes Info (violence against women)' },
    hours: always,
    cost: { fr: 'Gratuit, anonyme, invisible sur les factures', en: 'Free, anonymous, not shown on bills' },
    sourceName: 'tf1info.fr',
    sourceUrls: [
      'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
    ],
    sourceDate: '2023-11',
  },
  {
    id: '116006',
    number: '116 006',
    topic: 'violences',
    name: { fr: 'France Victimes, aide aux victimes', en: 'France Victimes, help for victims' },
    hours: { fr: 'Tous les jours, de 9\u00a0h à 19\u00a0h', en: 'Every day, 9\u00a0am to 7\u00a0pm' },
    cost: isFree,
    sourceName: 'service-public.fr (F12544, F1435, F1514)',
    sourceDate: '2020',
  },
  {
    id: '119',
    number: '119',
    topic: 'enfance',
    name: { fr: 'Enfance en danger', en: 'Children in danger' },
    hours: always,
    cost: { fr: 'Gratuit, invisible sur les factures', en: 'Free, not shown on bills' },
    sourceName: 'service-public.fr (F1879, F197)',
    sourceDate: '2020',
  },
];
