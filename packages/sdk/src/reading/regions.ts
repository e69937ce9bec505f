import { tokenize } from '../text/fold.js';
import { languages, type Localized } from '../text/language.js';

/** A region of France. */
export interface Region extends Partial<Localized> {
  /** The ASCII slug of its name, as trainings and links carry it. */
  code: string;
  /** Its French name, and its names in other languages where it has one of its own. */
  fr: string;
  /** Other words for the same region. */
  aliases?: readonly string[];
  /** Codes of its départements. */
  departements: readonly string[];
}

/** The regions and their départements (code officiel géographique). The overseas collectivities (975, 977 …) are in none. */
// prettier-ignore
export const regions: readonly Region[] = [
  { code: 'auvergne-rhone-alpes', fr: 'Auvergne-Rhône-Alpes', departements: ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'] },
  { code: 'bourgogne-franche-comte', fr: 'Bourgogne-Franche-Comté', departements: ['21', '25', '39', '58', '70', '71', '89', '90'] },
  { code: 'bretagne', fr: 'Bretagne', en: 'Brittany', departements: ['22', '29', '35', '56'] },
  { code: 'centre-val-de-loire', fr: 'Centre-Val de Loire', departements: ['18', '28', '36', '37', '41', '45'] },
  { code: 'corse', fr: 'Corse', en: 'Corsica', departements: ['2A', '2B'] },
  { code: 'grand-est', fr: 'Grand Est', departements: ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'] },
  { code: 'guadeloupe', fr: 'Guadeloupe', departements: ['971'] },
  { code: 'guyane', fr: 'Guyane', en: 'French Guiana', departements: ['973'] },
  { code: 'hauts-de-france', fr: 'Hauts-de-France', departements: ['02', '59', '60', '62', '80'] },
  { code: 'ile-de-france', fr: 'Île-de-France', aliases: ['IDF', 'région parisienne'], departements: ['75', '77', '78', '91', '92', '93', '94', '95'] },
  { code: 'la-reunion', fr: 'La Réunion', aliases: ['Réunion'], departements: ['974'] },
  { code: 'martinique', fr: 'Martinique', departements: ['972'] },
  { code: 'mayotte', fr: 'Mayotte', departements: ['976'] },
  { code: 'normandie', fr: 'Normandie', en: 'Normandy', departements: ['14', '27', '50', '61', '76'] },
  { code: 'nouvelle-aquitaine', fr: 'Nouvelle-Aquitaine', departements: ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'] },
  { code: 'occitanie', fr: 'Occitanie', departements: ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'] },
  { code: 'pays-de-la-loire', fr: 'Pays de la Loire', departements: ['44', '49', '53', '72', '85'] },
  { code: 'provence-alpes-cote-d-azur', fr: 'Provence-Alpes-Côte d’Azur', aliases: ['PACA'], departements: ['04', '05', '06', '13', '83', '84'] },
];

/** The names of a region, in each language and others. */
export const namesOf = (region: Region): string[] => [
  ...languages.flatMap((language) => region[language] ?? []),
  ...(region.aliases ?? []),
];

/** The region that a département is in; none for an overseas collectivity or another text. */
export const regionOf = (departement: string): Region | undefined => regions.find(({ departements }) => departements.includes(departement));

/** Not that of text/key, which pages that only search do without. */
const keyOf = (text: string) => tokenize(text).join(' ');

/** Made at the first question: most pages ask none. */
let byName: ReadonlyMap<string, readonly string[]> | undefined;

/** The codes of the départements of a region, by its code or one of its names, whatever the case and accents; empty when it is none. */
export function departementsOf(region: string): readonly string[] {
  byName ??= new Map(regions.flatMap((known) => [known.code, ...namesOf(known)].map((name) => [keyOf(name), known.departements] as const)));
  return byName.get(keyOf(region)) ?? [];
}
