import type { ProblemWords } from './finding.js';
import type { ProblemCode } from './problem.js';

/** What each problem says in French to the person who keeps the file: what the page does now, then what to do. */
export const words: Record<ProblemCode, ProblemWords> = {
  // the whole file
  unreadable: {
    consequence: 'La liste ne peut pas être affichée.',
    advice:
      'La page ne sait pas lire ce fichier : c’est une page web, une carte KML ou GPX, ou autre chose. Vérifiez que l’adresse mène au fichier lui-même ; s’il vient d’une carte, exportez-la en GeoJSON ou en CSV.',
    expected: 'un fichier CSV, JSON ou GeoJSON',
  },
  'broken-json': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Le fichier JSON est incomplet, ou un signe y est de trop ou manque : enregistrez-le de nouveau depuis l’outil qui l’a créé.',
    expected: 'un fichier JSON complet, de la première accolade à la dernière',
  },
  workbook: {
    consequence: 'La liste ne peut pas être affichée.',
    advice:
      'La page ne lit pas ce format. Si c’est un tableau, ouvrez-le dans le tableur, puis choisissez « Enregistrer sous » et « CSV UTF-8 ».',
    expected: 'un fichier enregistré en « CSV UTF-8 »',
  },
  empty: {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Enregistrez de nouveau le fichier, avec ses titres de colonnes et ses lignes.',
    expected: 'un fichier qui contient des fiches',
  },
  'not-a-directory': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Donnez une liste de fiches, ou un objet avec une clé « listings ».',
    expected: '{ "format": "pair-aidance/directory@1", "listings": [ … ] }',
  },
  'not-a-catalogue': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Donnez une liste de formations, ou un objet avec une clé « trainings ».',
    expected: '{ "format": "pair-aidance/trainings@1", "trainings": [ … ] }',
  },
  'newer-format': {
    consequence: 'La liste ne peut pas être affichée.',
    advice: 'Installez une version plus récente de pair-aidance, ou enregistrez le fichier au format 1.',
  },
  encoding: {
    consequence: 'Le fichier n’est pas entièrement en UTF-8 : des lettres peuvent manquer ou être mal lues.',
    advice: 'Dans le tableur, enregistrez au format « CSV UTF-8 ».',
    expected: 'UTF-8',
  },
  'content-type': {
    consequence: 'La liste est affichée.',
    advice: 'Rien à faire dans le fichier. Si vous le pouvez, demandez à l’hébergeur d’envoyer le bon type.',
    expected: 'text/csv ou application/json',
  },
  'lines-above-header': {
    consequence: 'Les lignes au-dessus des titres ont été ignorées.',
    advice: 'Rien à faire s’il s’agit d’un titre ou d’une date. Sinon, mettez la ligne des titres de colonnes en premier.',
    expected: 'les titres des colonnes sur la première ligne',
  },
  'no-header': {
    consequence: 'La liste ne peut pas être affichée.',
    advice:
      'Aucune ligne ne contient de titres connus. Si c’est bien votre tableau, ajoutez une première ligne avec les titres des colonnes, dont « Nom ». Sinon, vérifiez l’adresse.',
    expected: 'une ligne comme : Nom ; Adresse ; Code postal ; Ville ; Téléphone',
  },
  'no-name': {
    consequence: 'La liste ne peut pas être affichée.',
    advice:
      'Aucun de ces titres ne dit quelle colonne porte le nom. Renommez cette colonne « Nom » (ou « Nom de la structure » si des personnes sont nommées à côté).',
    expected: 'une colonne « Nom »',
  },
  'name-proposed': {
    consequence: 'Aucun titre n’annonce le nom : cette colonne, la plus vraisemblable, en tient lieu.',
    advice: 'Si c’est la bonne, renommez-la « Nom ». Sinon, donnez ce titre à la bonne colonne.',
    expected: 'une colonne « Nom »',
  },
  'name-like-person': {
    consequence: 'Ces fiches sont affichées, mais la plupart des noms ressemblent à des noms de personnes.',
    advice:
      'Si ce sont des personnes, nommez la colonne « Prénom » et demandez leur accord écrit. Si ce sont des structures, « Nom de la structure ».',
  },
  'unknown-column': {
    consequence: 'Cette colonne n’est pas affichée.',
    advice: 'Si elle est pour le public, donnez-lui un titre connu. Sinon, rien à faire : elle reste privée.',
    expected: 'un titre comme « Description », « Horaires » ou « Téléphone »',
  },
  'internal-column': {
    consequence: 'Cette colonne n’est pas affichée : son titre dit qu’elle est pour votre travail.',
    advice: 'Rien à faire. Si elle est pour le public, renommez-la « Description ».',
  },
  'person-column': {
    consequence: 'Cette colonne n’est pas affichée : elle nomme une personne, ou dit comment la joindre.',
    advice:
      'Rien à faire pour une personne. Si c’est le nom de la structure, écrivez « Nom de la structure » ; si c’est le téléphone de la structure, « Téléphone ».',
  },
  'duplicate-column': {
    consequence: 'Plusieurs colonnes ont le même sens : seule la première qui est remplie est lue.',
    advice: 'Renommez l’une des deux colonnes, ou réunissez-les.',
  },
  'shape-without-point': {
    consequence: 'La fiche est placée dans sa commune, si le fichier la donne ; sinon, elle est affichée sans distance.',
    advice: 'Un tracé ne dit pas où aller. Sur la carte, ajoutez un point, ou remplissez la ville.',
    expected: 'un point (« Point »)',
  },
  // one record
  'unclosed-quote': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Sur cette ligne, ajoutez le guillemet qui manque, ou retirez celui qui est de trop.',
    expected: 'un guillemet à chaque bout de la cellule',
  },
  'not-a-record': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Remplacez-la par une fiche, avec au moins un nom.',
    expected: 'une fiche : { "name": "…" }',
  },
  'missing-name': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice: 'Écrivez un nom sur cette ligne.',
    expected: 'un nom',
  },
  'heading-row': {
    consequence: 'Cette ligne n’est pas affichée : elle ne contient qu’une information, comme un intertitre, un total ou une note.',
    advice: 'Rien à faire si c’en est un. Si c’est une fiche, remplissez la ville ou un contact.',
    expected: 'un nom et au moins une autre information',
  },
  'row-not-published': {
    consequence: 'Cette ligne n’est pas affichée : une colonne dit de ne pas la publier, ou qu’elle n’est plus à jour.',
    advice: 'Rien à faire. Pour l’afficher, changez la réponse dans cette colonne.',
  },
  'missing-consent': {
    consequence: 'Cette fiche n’est pas affichée.',
    advice:
      'Si c’est une personne, demandez-lui son accord écrit, puis remplissez « Accord donné le » et « Accord jusqu’au ». Si c’est une structure, écrivez son nom dans une colonne « Nom de la structure ».',
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
    consequence: 'Cette ligne montre la même chose qu’une autre : elle n’est affichée qu’une fois.',
    advice: 'Rien à faire. Si ce sont deux rencontres, écrivez ce qui les distingue, par exemple l’horaire.',
  },
  'extra-cells': {
    consequence: 'Les cellules qui dépassent la dernière colonne ne sont pas affichées, ni celles qui ont pu glisser d’une colonne privée.',
    advice: 'Cherchez un séparateur de trop dans la ligne : les cellules d’après ont peut-être glissé d’une colonne.',
    expected: 'autant de cellules que de titres',
  },
  // one field
  'spreadsheet-error': {
    consequence: 'Cette cellule est considérée comme vide.',
    advice: 'Le tableur montre une erreur dans cette cellule : corrigez la formule, ou écrivez la valeur à la main.',
    expected: 'une valeur, ou rien',
  },
  'internal-cell': {
    consequence:
      'Cette cellule n’est pas affichée : elle dit de ne pas la publier, donne un code de porte, ou contient un lien à la place d’un lieu.',
    advice: 'Rien à faire. Écrivez sans le code ce qui est pour le public. Un lien pour le public va dans une colonne « Site ».',
  },
  'double-encoding': {
    consequence: 'Les lettres mal encodées ont été rétablies.',
    advice: 'Enregistrez le fichier au format « CSV UTF-8 » depuis le tableur d’origine.',
    expected: 'des lettres comme é, à, ’',
  },
  html: {
    consequence: 'Les balises ont été retirées ; le texte est gardé.',
    advice: 'Rien à faire si l’affichage vous convient. Sinon, écrivez du texte simple.',
    expected: 'du texte simple',
  },
  'invalid-value': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez une valeur de la forme attendue, ou laissez la cellule vide.',
    expected: 'un nombre entier comme 20, un texte de moins de 5 000 caractères, ou l’un des mots de la documentation',
  },
  'unknown-value': {
    consequence: 'La valeur est affichée telle qu’elle est écrite.',
    advice: 'Vérifiez l’orthographe. Si le mot est voulu, rien à faire.',
    expected: 'un mot que l’outil reconnaît, par exemple « alcool » ou « groupe de parole »',
  },
  'invalid-departement': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez le numéro ou le nom du département, ou celui de la région ; plusieurs, séparés par des virgules.',
    expected: '« 35 », « Ille-et-Vilaine » ou « Bretagne »',
  },
  'invalid-date': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez la date comme 12/03/2026, 12 mars 2026, 05/2026 ou 2026-03-12.',
    expected: 'une date qui existe, avec son année',
  },
  'invalid-session-date': {
    consequence:
      'La session est affichée sans cette date ; si elle n’en a aucune, la page dit « dates non communiquées » et ne l’annonce pas comme à venir.',
    advice: 'Écrivez la date comme 18/01/2027, 18 janvier 2027, 01/2027, ou « du 18 au 22 janvier 2027 ».',
    expected: 'une date qui existe, avec son année',
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
    consequence: 'Le coût est affiché comme « non communiqué ».',
    advice: 'Écrivez une somme en euros, « gratuit », « à partir de 900 € » ou « selon situation ».',
    expected: '1 100 €, par exemple',
  },
  'price-as-written': {
    consequence: 'Le coût est affiché tel qu’il est écrit ; le filtre par coût ne le connaît pas.',
    advice: 'Rien à faire si c’est clair. Pour le filtre, écrivez une seule somme en euros, « gratuit » ou « à partir de 900 € ».',
    expected: '1 100 €, par exemple',
  },
  'invalid-coordinates': {
    consequence: 'La position est ignorée ; la fiche est placée dans sa commune, si le fichier la donne.',
    advice:
      'Écrivez des degrés : la latitude entre −90 et 90, la longitude entre −180 et 180. Des nombres comme 352000 et 6789000 viennent d’un autre système (Lambert 93) : convertissez-les en WGS 84.',
    expected: '48,117 et −1,678, par exemple',
  },
  'null-point': {
    consequence: 'La fiche est placée dans sa commune, si le fichier la donne.',
    advice: '0 ; 0 est un point en mer : laissez les deux cellules vides, ou écrivez la vraie position.',
    expected: '48,117 et −1,678, par exemple, ou rien',
  },
  'swapped-point': {
    consequence: 'La position est ignorée ; la fiche est placée dans sa commune, si le fichier la donne.',
    advice:
      'La latitude et la longitude semblent inversées : en France, la latitude est entre 41 et 51. Échangez les deux nombres, ou les titres de leurs colonnes.',
  },
  'far-point': {
    consequence: 'La position est ignorée, car elle est trop loin de la commune : la fiche est placée dans sa commune.',
    advice: 'Vérifiez la latitude et la longitude, ou la commune et le code postal.',
  },
  'invalid-postcode': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez le code postal seul, en cinq chiffres. S’il commence par 0, mettez la colonne au format texte.',
    expected: 'cinq chiffres, par exemple 35000 ou 01500',
  },
  'zero-restored': {
    consequence: 'Le numéro a été complété : le tableur avait effacé le zéro ou le + du début.',
    advice: 'Rien d’urgent. Pour que cela ne se reproduise pas, mettez la colonne au format texte.',
    expected: '01500 ou 02 61 91 00 12, par exemple',
  },
  'invalid-phone': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez le numéro en entier, avec ses dix chiffres.',
    expected: '02 61 91 00 12, +33 2 61 91 00 12 ou 3114, par exemple',
  },
  'invalid-email': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez une adresse entière, avec un @.',
    expected: 'contact@example.org, par exemple',
  },
  'mended-email': {
    consequence: 'L’adresse électronique a été rétablie.',
    advice: 'Rien à faire si elle est juste. Sinon, écrivez l’adresse seule.',
    expected: 'contact@example.org, par exemple',
  },
  'unsafe-link': {
    consequence: 'La fiche est affichée sans cette information.',
    advice: 'Écrivez l’adresse entière de la page, qui commence par https://, sans nom d’utilisateur.',
    expected: 'https://example.org/groupe, par exemple',
  },
  'mended-link': {
    consequence: 'L’adresse du site a été complétée avec https://.',
    advice: 'Vérifiez que le lien s’ouvre, puis écrivez l’adresse entière.',
    expected: 'https://example.org/groupe, par exemple',
  },
  'several-values': {
    consequence: 'Seule la première valeur est affichée.',
    advice: 'Mettez une seule valeur par cellule.',
    expected: 'une seule valeur',
  },
  'different-values': {
    consequence: 'La page affiche ce que dit une ligne précédente de la même fiche.',
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
    advice: 'Vérifiez que la commune et le code postal vont ensemble ; si plusieurs communes portent ce nom, ajoutez le code postal.',
    expected: '35000 Rennes, par exemple',
  },
  'contact-words': {
    consequence:
      'Les mots de cette cellule ne sont pas affichés, car ils peuvent nommer une personne ; les téléphones, les adresses et les sites restent affichés.',
    advice: 'Rien à faire pour une personne. Si ces mots sont pour le public, mettez-les dans une colonne « Description ».',
  },
  'personal-contact': {
    consequence: 'La fiche est affichée sans ce contact : il semble être celui d’une personne.',
    advice:
      'Écrivez le téléphone ou l’adresse de la structure. Pour une personne, indiquez dans « Contact par » la structure qui reçoit l’appel.',
    expected: 'le contact d’une structure',
  },
};
