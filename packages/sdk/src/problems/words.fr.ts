import type { ProblemWords } from './finding.js';
import type { ProblemCode } from './problem.js';

/** What each problem says in French to the person who keeps the file. */
export const words: Record<ProblemCode, ProblemWords> = {
  unreadable: {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Vérifiez l’adresse : elle doit mener au fichier lui-même, non à une page qui le présente.',
    expected: 'un fichier JSON ou CSV',
  },
  empty: {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Enregistrez de nouveau le fichier, avec ses titres de colonnes et ses lignes.',
    expected: 'un fichier qui contient des fiches',
  },
  'not-a-directory': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Donnez une liste de fiches, ou un objet qui a une clé « listings ».',
    expected: '{ "format": "pair-aidance/directory@1", "listings": [ … ] }',
  },
  'not-a-catalogue': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Donnez une liste de formations, ou un objet qui a une clé « trainings ».',
    expected: '{ "format": "pair-aidance/trainings@1", "trainings": [ … ] }',
  },
  'newer-format': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Installez une version plus récente de pair-aidance, ou enregistrez le fichier au format 1.',
  },
  encoding: {
    consequence: 'Le fichier n’est pas tout en UTF-8 : des lettres peuvent manquer ou être mal lues.',
    advice: 'Dans le tableur, enregistrez au format « CSV UTF-8 ».',
    expected: 'UTF-8',
  },
  'content-type': {
    consequence: 'La liste est affichée.',
    advice: 'Demandez à l’hébergeur d’envoyer le bon type de fichier.',
    expected: 'text/csv ou application/json',
  },
  'lines-above-header': {
    consequence: 'Ces lignes ont été passées.',
    advice: 'Gardez la ligne des titres de colonnes en premier.',
    expected: 'les titres des colonnes sur la première ligne',
  },
  'no-header': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Ajoutez une première ligne avec les titres des colonnes, dont « Nom ».',
    expected: 'une colonne « Nom »',
  },
  'unknown-column': {
    consequence: 'Cette colonne n’est pas affichée.',
    advice: 'Donnez-lui l’un des titres que la documentation indique, ou laissez-la ainsi si elle ne doit pas être montrée.',
    expected: 'un titre de colonne connu',
  },
  'duplicate-column': {
    consequence: 'Des colonnes de même sens, seule la première remplie est lue.',
    advice: 'Renommez ou retirez l’une des deux colonnes.',
  },
  'unclosed-quote': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Ajoutez le guillemet qui manque, ou retirez celui qui est de trop.',
    expected: 'un guillemet à chaque bout de la cellule',
  },
  'not-a-record': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Remplacez-la par une fiche, avec au moins un nom.',
    expected: 'une fiche : { "name": "…" }',
  },
  'missing-name': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Écrivez un nom, ou retirez la ligne.',
    expected: 'un nom',
  },
  'missing-consent': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Demandez à la personne son accord écrit, puis notez la date de l’accord et sa fin.',
    expected: 'un accord avec sa date et sa fin',
  },
  'expired-consent': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Demandez à la personne si elle veut encore être dans la liste, puis notez la nouvelle date.',
    expected: 'un accord en cours',
  },
  'duplicate-id': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Donnez à chaque fiche un identifiant différent.',
    expected: 'un identifiant qui ne sert qu’une fois',
  },
  'duplicate-listing': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Gardez une seule des deux lignes.',
    expected: 'un seul enregistrement par nom et adresse',
  },
  'extra-cells': {
    consequence: 'Les cellules en trop ne sont pas affichées.',
    advice: 'Cherchez un séparateur de trop dans la ligne.',
    expected: 'autant de cellules que de titres',
  },
  'invalid-value': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Corrigez la valeur, ou laissez-la vide.',
  },
  'unknown-value': {
    consequence: 'La valeur est affichée telle qu’elle est écrite.',
    advice: 'Vérifiez l’orthographe. Si le mot est voulu, rien à faire.',
    expected: 'un mot du vocabulaire',
  },
  'invalid-date': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez la date comme 12/03/2026, 05/2026 ou 2026-03-12.',
    expected: 'une date qui existe',
  },
  'future-date': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Vérifiez le jour, le mois et l’année.',
    expected: 'une date déjà passée',
  },
  'dates-out-of-order': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Vérifiez l’ordre des dates.',
    expected: 'le début avant la fin, et la date limite avant la fin de la session',
  },
  'invalid-price': {
    consequence: 'Le coût est affiché comme « non communiqué ».',
    advice: 'Écrivez une somme en euros, « gratuit », « à partir de 900 € » ou « selon situation ».',
    expected: '1 100 €, par exemple',
  },
  'invalid-coordinates': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Mettez la latitude (entre −90 et 90) et la longitude (entre −180 et 180) chacune dans sa colonne.',
    expected: '48,117 et −1,678, par exemple',
  },
  'invalid-postcode': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Le tableur a peut-être effacé un zéro. Mettez la colonne au format texte.',
    expected: 'cinq chiffres',
  },
  'invalid-phone': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez le numéro en entier, par exemple 02 61 91 00 12. Un seul numéro par cellule.',
    expected: 'un numéro de téléphone',
  },
  'invalid-email': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez une seule adresse, comme contact@example.org.',
    expected: 'une adresse électronique',
  },
  'unsafe-link': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez une adresse qui commence par https://, sans nom d’utilisateur.',
    expected: 'une adresse https://',
  },
  'several-values': {
    consequence: 'Seule la première valeur est affichée.',
    advice: 'Mettez une seule valeur par cellule.',
    expected: 'une seule valeur',
  },
  'different-values': {
    consequence: 'Ce qu’une ligne d’avant dit de la même fiche est affiché.',
    advice: 'Écrivez la même chose sur toutes les lignes de la fiche, ou laissez la cellule vide après la première.',
    expected: 'ce que dit la première ligne de la fiche',
  },
  'unknown-place': {
    consequence: 'La fiche est affichée sans distance.',
    advice: 'Vérifiez la commune et le code postal.',
    expected: 'une commune de France et son code postal',
  },
  'ambiguous-place': {
    consequence: 'La fiche est affichée sans distance.',
    advice: 'Ajoutez le code postal : plusieurs communes portent ce nom.',
    expected: 'un code postal',
  },
  'personal-contact': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Une personne se joint par une structure : indiquez laquelle dans « Contact par ».',
    expected: 'la structure qui reçoit l’appel',
  },
};
