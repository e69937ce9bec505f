import type { Problem, ProblemCode } from '../schemas/problem.js';

/** A problem as a reader finds it, before it has words. */
export type Finding = Pick<Problem, 'code' | 'record' | 'line' | 'field' | 'found' | 'expected'>;

type Words = { fr: string; en: string };
type Entry = [severity: Problem['severity'], consequence: Words, advice: Words, expected?: Words];

const hidden: Words = { fr: 'Cette fiche n’est pas affichée.', en: 'This entry is not shown.' };
const without: Words = { fr: 'La fiche est affichée sans cette information.', en: 'The entry is shown without this information.' };
const asWritten: Words = { fr: 'La valeur est affichée telle qu’elle est écrite.', en: 'The value is shown as it is written.' };
const noList: Words = { fr: 'La liste ne peut pas être affichée.', en: 'The list cannot be shown.' };
const listShown: Words = { fr: 'La liste est affichée.', en: 'The list is shown.' };

const w = (fr: string, en: string): Words => ({ fr, en });

/** What each problem says to the person who keeps the file. */
const entries: Record<ProblemCode, Entry> = {
  unreadable: [
    'error',
    noList,
    w(
      'Vérifiez l’adresse : elle doit mener au fichier lui-même, non à une page qui le présente.',
      'Check the address: it must lead to the file itself, not to a page that presents it.',
    ),
    w('un fichier JSON ou CSV', 'a JSON or CSV file'),
  ],
  empty: [
    'error',
    noList,
    w(
      'Enregistrez de nouveau le fichier, avec ses titres de colonnes et ses lignes.',
      'Save the file again, with its column titles and its rows.',
    ),
    w('un fichier qui contient des fiches', 'a file with entries in it'),
  ],
  'not-a-directory': [
    'error',
    noList,
    w('Donnez une liste de fiches, ou un objet qui a une clé « listings ».', 'Give a list of entries, or an object with a “listings” key.'),
    w('{ "format": "pair-aidance/directory@1", "listings": [ … ] }', '{ "format": "pair-aidance/directory@1", "listings": [ … ] }'),
  ],
  'not-a-catalogue': [
    'error',
    noList,
    w(
      'Donnez une liste de formations, ou un objet qui a une clé « trainings ».',
      'Give a list of trainings, or an object with a “trainings” key.',
    ),
    w('{ "format": "pair-aidance/trainings@1", "trainings": [ … ] }', '{ "format": "pair-aidance/trainings@1", "trainings": [ … ] }'),
  ],
  'newer-format': [
    'error',
    noList,
    w(
      'Installez une version plus récente de pair-aidance, ou enregistrez le fichier au format 1.',
      'Install a newer version of pair-aidance, or save the file in format 1.',
    ),
  ],
  encoding: [
    'warning',
    w(
      'Le fichier n’est pas tout en UTF-8 : des lettres peuvent manquer ou être mal lues.',
      'The file is not all UTF-8: letters may be missing or misread.',
    ),
    w('Dans le tableur, enregistrez au format « CSV UTF-8 ».', 'In the spreadsheet, save as “CSV UTF-8”.'),
    w('UTF-8', 'UTF-8'),
  ],
  'content-type': [
    'warning',
    listShown,
    w('Demandez à l’hébergeur d’envoyer le bon type de fichier.', 'Ask the host to send the right file type.'),
    w('text/csv ou application/json', 'text/csv or application/json'),
  ],
  'lines-above-header': [
    'warning',
    w('Ces lignes ont été passées.', 'These lines were skipped.'),
    w('Gardez la ligne des titres de colonnes en premier.', 'Keep the line of column titles first.'),
    w('les titres des colonnes sur la première ligne', 'the column titles on the first line'),
  ],
  'no-header': [
    'error',
    noList,
    w(
      'Ajoutez une première ligne avec les titres des colonnes, dont « Nom ».',
      'Add a first line with the column titles, “Name” among them.',
    ),
    w('une colonne « Nom »', 'a “Name” column'),
  ],
  'unknown-column': [
    'warning',
    w('Cette colonne n’est pas affichée.', 'This column is not shown.'),
    w(
      'Donnez-lui l’un des titres que la documentation indique, ou laissez-la ainsi si elle ne doit pas être montrée.',
      'Give it one of the titles in the documentation, or leave it if it is not meant to be shown.',
    ),
    w('un titre de colonne connu', 'a known column title'),
  ],
  'duplicate-column': [
    'warning',
    w('Des colonnes de même sens, seule la première remplie est lue.', 'Of columns that mean the same, only the first filled one is read.'),
    w('Renommez ou retirez l’une des deux colonnes.', 'Rename or remove one of the two columns.'),
  ],
  'unclosed-quote': [
    'error',
    hidden,
    w('Ajoutez le guillemet qui manque, ou retirez celui qui est de trop.', 'Add the missing quotation mark, or remove the extra one.'),
    w('un guillemet à chaque bout de la cellule', 'a quotation mark at both ends of the cell'),
  ],
  'not-a-record': [
    'error',
    hidden,
    w('Remplacez-la par une fiche, avec au moins un nom.', 'Replace it with an entry that has at least a name.'),
    w('une fiche : { "name": "…" }', 'an entry: { "name": "…" }'),
  ],
  'missing-name': ['error', hidden, w('Écrivez un nom, ou retirez la ligne.', 'Write a name, or remove the row.'), w('un nom', 'a name')],
  'missing-consent': [
    'error',
    hidden,
    w(
      'Demandez à la personne son accord écrit, puis notez la date de l’accord et sa fin.',
      'Ask the person for written consent, then note the date given and the date it ends.',
    ),
    w('un accord avec sa date et sa fin', 'a consent with its date and its end'),
  ],
  'expired-consent': [
    'error',
    hidden,
    w(
      'Demandez à la personne si elle veut encore être dans la liste, puis notez la nouvelle date.',
      'Ask the person whether they still wish to be listed, then note the new date.',
    ),
    w('un accord en cours', 'a consent still valid'),
  ],
  'duplicate-id': [
    'error',
    hidden,
    w('Donnez à chaque fiche un identifiant différent.', 'Give each entry a different identifier.'),
    w('un identifiant qui ne sert qu’une fois', 'an identifier used only once'),
  ],
  'duplicate-listing': [
    'error',
    hidden,
    w('Gardez une seule des deux lignes.', 'Keep only one of the two rows.'),
    w('un seul enregistrement par nom et adresse', 'one entry for a name and address'),
  ],
  'extra-cells': [
    'warning',
    w('Les cellules en trop ne sont pas affichées.', 'The extra cells are not shown.'),
    w('Cherchez un séparateur de trop dans la ligne.', 'Look for one separator too many in the row.'),
    w('autant de cellules que de titres', 'as many cells as titles'),
  ],
  'invalid-value': ['warning', without, w('Corrigez la valeur, ou laissez-la vide.', 'Correct the value, or leave it empty.')],
  'unknown-value': [
    'warning',
    asWritten,
    w('Vérifiez l’orthographe. Si le mot est voulu, rien à faire.', 'Check the spelling. If the word is meant, nothing to do.'),
    w('un mot du vocabulaire', 'a word of the vocabulary'),
  ],
  'invalid-date': [
    'warning',
    without,
    w('Écrivez la date comme 12/03/2026, 05/2026 ou 2026-03-12.', 'Write the date as 12/03/2026, 05/2026 or 2026-03-12.'),
    w('une date qui existe', 'a date that exists'),
  ],
  'future-date': [
    'warning',
    without,
    w('Vérifiez le jour, le mois et l’année.', 'Check the day, the month and the year.'),
    w('une date déjà passée', 'a date already past'),
  ],
  'dates-out-of-order': [
    'warning',
    without,
    w('Vérifiez l’ordre des dates.', 'Check the order of the dates.'),
    w(
      'le début avant la fin, et la date limite avant la fin de la session',
      'the beginning before the end, and the deadline before the end of the session',
    ),
  ],
  'invalid-price': [
    'warning',
    w('Le coût est affiché comme « non communiqué ».', 'The cost is shown as “not stated”.'),
    w(
      'Écrivez une somme en euros, « gratuit », « à partir de 900 € » ou « selon situation ».',
      'Write a sum in euros, “free”, “from €900” or “depends”.',
    ),
    w('1 100 €, par exemple', '€1,100, for instance'),
  ],
  'invalid-coordinates': [
    'warning',
    without,
    w(
      'Mettez la latitude (entre −90 et 90) et la longitude (entre −180 et 180) chacune dans sa colonne.',
      'Put the latitude (−90 to 90) and the longitude (−180 to 180) each in its column.',
    ),
    w('48,117 et −1,678, par exemple', '48.117 and −1.678, for instance'),
  ],
  'invalid-postcode': [
    'warning',
    without,
    w(
      'Le tableur a peut-être effacé un zéro. Mettez la colonne au format texte.',
      'The spreadsheet may have dropped a zero. Set the column to text.',
    ),
    w('cinq chiffres', 'five digits'),
  ],
  'invalid-phone': [
    'warning',
    without,
    w(
      'Écrivez le numéro en entier, par exemple 02 61 91 00 12. Un seul numéro par cellule.',
      'Write the whole number, for instance 02 61 91 00 12. One number a cell.',
    ),
    w('un numéro de téléphone', 'a telephone number'),
  ],
  'invalid-email': [
    'warning',
    without,
    w('Écrivez une seule adresse, comme contact@example.org.', 'Write a single address, such as contact@example.org.'),
    w('une adresse électronique', 'an e-mail address'),
  ],
  'unsafe-link': [
    'warning',
    without,
    w(
      'Écrivez une adresse qui commence par https://, sans nom d’utilisateur.',
      'Write an address that starts with https://, without a user name.',
    ),
    w('une adresse https://', 'an https:// address'),
  ],
  'several-values': [
    'warning',
    w('Seule la première valeur est affichée.', 'Only the first value is shown.'),
    w('Mettez une seule valeur par cellule.', 'Put a single value in each cell.'),
    w('une seule valeur', 'a single value'),
  ],
  'different-values': [
    'warning',
    w('Ce qu’une ligne d’avant dit de la même fiche est affiché.', 'What an earlier row says of the same entry is shown.'),
    w(
      'Écrivez la même chose sur toutes les lignes de la fiche, ou laissez la cellule vide après la première.',
      'Write the same in all the rows of the entry, or leave the cell blank after the first.',
    ),
    w('ce que dit la première ligne de la fiche', 'what the first row of the entry says'),
  ],
  'unknown-place': [
    'warning',
    w('La fiche est affichée sans distance.', 'The entry is shown without a distance.'),
    w('Vérifiez la commune et le code postal.', 'Check the town and the postcode.'),
    w('une commune de France et son code postal', 'a French town and its postcode'),
  ],
  'ambiguous-place': [
    'warning',
    w('La fiche est affichée sans distance.', 'The entry is shown without a distance.'),
    w('Ajoutez le code postal : plusieurs communes portent ce nom.', 'Add the postcode: several towns have this name.'),
    w('un code postal', 'a postcode'),
  ],
  'personal-contact': [
    'warning',
    without,
    w(
      'Une personne se joint par une structure : indiquez laquelle dans « Contact par ».',
      'A person is reached through a structure: name it under “Contact via”.',
    ),
    w('la structure qui reçoit l’appel', 'the structure that takes the call'),
  ],
};

/** Gives a finding its severity and its words, in French and in English. */
export function describeProblem(finding: Finding): Problem {
  const [severity, consequence, advice, expected] = entries[finding.code];
  const found =
    finding.found === undefined ? {} : { found: finding.found.length > 120 ? `${finding.found.slice(0, 119)}…` : finding.found };
  return { severity, ...finding, ...found, consequence, ...(expected && { expected }), advice };
}
