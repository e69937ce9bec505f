import { expect } from 'chai';

import { places } from '../../../data/src/index.js';
import type { Problem } from '../problems/problem.js';
import { parseDirectory } from './listing/parse.js';
import type { Listing } from './listing/schema.js';
import { parseTrainings } from './training/parse.js';
import type { Training } from './training/schema.js';

// Ten and more inputs of each kind of fault, made by hand after the code was, in the manner of what associations have. Nobody in them exists.

/** What is read, what is then shown in one line a record, and what is told: line, code and how often. */
interface Mutation {
  /** Lines of a spreadsheet, or a value. */
  input: unknown;
  shown: readonly string[];
  told: string;
}

// prettier-ignore
const directories: Record<string, readonly Mutation[]> = {
  persons: [
    { input: ['NOM;PRENOM;ASSOCIATION;COMMUNE;MOBILE;MAIL', 'KERVRAI;Ana;Vie Nouvelle;Brest;06 39 98 00 01;ana@example.org'], shown: ['Vie Nouvelle | Brest | 48.39 -4.49'], told: '1 person-column, 2 personal-contact, 2 personal-contact' },
    { input: ['Nom du responsable;Prénom du responsable;Association;Téléphone;Ville', 'Kervrai;Ana;Groupe Espoir;06 39 98 00 02;Brest'], shown: ['Groupe Espoir | Brest | 48.39 -4.49'], told: '1 person-column, 1 person-column, 2 personal-contact' },
    { input: ['Contact;Groupe;Ville;Jour', 'Ana Kervrai 06 39 98 00 03;Groupe du Port;Brest;lundi 20h', 'Tél : 02 61 91 00 03;Groupe du Quai;Rennes;mardi 20h'], shown: ['Groupe du Port | Brest | 48.39 -4.49 | lundi 20h', 'Groupe du Quai | Rennes | 48.11 -1.67 | mardi 20h | 02 61 91 00 03'], told: '2 contact-words, 2 personal-contact' },
    { input: ['Nom Prénom;Ville;Tél', 'Kervrai Ana;Brest;06 39 98 00 04', 'Le Goff Yann;Vannes;06 39 98 00 05'], shown: [], told: '1 person-column, 2 missing-consent ×2' },
    { input: ['Nom;Ville;Tel', 'Mme Kervrai;Brest;06 39 98 00 06', 'Groupe Espoir;Rennes;02 61 91 00 06'], shown: ['Groupe Espoir | Rennes | 48.11 -1.67 | 02 61 91 00 06'], told: '2 missing-consent' },
    { input: ['Civilité;Nom;Prénom;Fonction;Structure;Tél direct;Email', 'Mme;Kervrai;Ana;Présidente;GEM L’Escale;06 39 98 00 07;a.kervrai@example.org'], shown: ['GEM L’Escale'], told: '1 person-column, 1 person-column, 1 unknown-column, 2 personal-contact' },
    { input: ['Groupe;Ville;Téléphone', 'Groupe A;Brest;06 39 98 00 08 (Ana)', 'Groupe B;Rennes;Ana 02 61 91 00 08 ou Yann 06 39 98 00 09'], shown: ['Groupe A | Brest | 48.39 -4.49', 'Groupe B | Rennes | 48.11 -1.67 | 02 61 91 00 08'], told: '2 personal-contact ×2, 3 contact-words' },
    { input: ['Nom;Structure;Ville;Tél', 'Kervrai;Le Port;Brest;06 39 98 00 10', ';La Halte;Rennes;02 61 91 00 10', 'Goff;;Vannes;06 39 98 00 11'], shown: ['Le Port | Brest | 48.39 -4.49', 'La Halte | Rennes | 48.11 -1.67 | 02 61 91 00 10'], told: '1 person-column, 2 personal-contact, 4 missing-consent' },
    { input: ['Nom de l’asso;Président;Trésorier;Tél président;Adresse mail', 'Vie Nouvelle;Ana Kervrai;Yann Le Goff;06 39 98 00 12;vie.nouvelle@example.org'], shown: ['Vie Nouvelle | vie.nouvelle@example.org'], told: '1 person-column, 1 person-column, 1 person-column' },
    { input: ['Prénom;Ville;Téléphone;Thème;Rôle', 'Ana;Brest;06 39 98 00 13;alcool;pair-aidante'], shown: [], told: '2 missing-consent' },
    { input: ['first name,last name,organization,city,phone', 'Ana,Kervrai,The Port,Brest,06 39 98 00 15'], shown: ['The Port | Brest | 48.39 -4.49'], told: '1 person-column, 2 personal-contact' },
    { input: ['Nom;Association;Ville;Tél', 'Groupe de Brest;Vie Libre;Brest;06 39 98 00 16', 'Espoir;Vie Libre;Rennes;02 61 91 00 16'], shown: ['Groupe de Brest | Vie Libre | Brest | 48.39 -4.49 | 06 39 98 00 16', 'Espoir | Vie Libre | Rennes | 48.11 -1.67 | 02 61 91 00 16'], told: '' },
    { input: ['Nom;Ville', 'KERVRAI Ana;Brest', 'LE GOFF Yann;Vannes', 'BERNARD Léo;Dinan'], shown: [], told: '1 person-column, 2 missing-consent ×3' },
  ],
  internal: [
    { input: ['Nom;Ville;Observations', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;Notes internes', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;Description (interne)', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;NE PAS PUBLIER', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;Commentaires', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;Code d’accès', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;Digicode', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;Adresse (confidentielle)', 'Groupe A;Brest;1 rue X'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column' },
    { input: ['Nom;Ville;Suivi;À relancer', 'Groupe A;Brest;digicode 12B;oui'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 internal-column, 1 unknown-column' },
    { input: ['Nom;Ville;Présentation', 'Groupe A;Brest;Un café ouvert à tous'], shown: ['Groupe A | Brest | 48.39 -4.49 | Un café ouvert à tous'], told: '' },
    { input: ['Nom;Ville;Remarque publique', 'Groupe A;Brest;Un café ouvert à tous'], shown: ['Groupe A | Brest | 48.39 -4.49 | Un café ouvert à tous'], told: '' },
    { input: ['Nom;Ville;Colonne1', 'Groupe A;Brest;digicode 12B'], shown: ['Groupe A | Brest | 48.39 -4.49'], told: '1 unknown-column' },
  ],
  columns: [
    { input: ['Nom;Adresse;CP;Ville;Tel;Mail;Site;Horaires;Commentaire', 'Groupe A;1 rue X;35000;Rennes;06 39 98 00 18;g@example.org;example.org;lundi 20h;x', 'Espoir 35;2 rue X;35000;Rennes;02 61 91 00 18;;;;'], shown: ['Groupe A | 1 rue X | 35000 Rennes | 48.11 -1.67 | lundi 20h | 06 39 98 00 18 | g@example.org | https://example.org/', 'Espoir 35 | 2 rue X | 35000 Rennes | 48.11 -1.67 | 02 61 91 00 18'], told: '1 internal-column, 2 mended-link' },
    { input: ['NOM DE L’ASSOCIATION (obligatoire)\tADRESSE (n° et rue)\tCODE POSTAL\tVILLE\tTELEPHONE FIXE\tTELEPHONE PORTABLE', 'Vie Nouvelle\t1 rue X\t35000\tRennes\t02 61 91 00 20\t06 39 98 00 20'], shown: ['Vie Nouvelle | 1 rue X | 35000 Rennes | 48.11 -1.67 | 02 61 91 00 20 | 06 39 98 00 20'], told: '' },
    { input: ['Libellé,Adresse complète,Jours et heures,Lien', 'Groupe A,"1 rue X, 35000 Rennes","mardi, 20 h",example.org/a'], shown: ['Groupe A | 1 rue X | 35000 Rennes | 48.11 -1.67 | mardi, 20 h | https://example.org/a'], told: '2 mended-link' },
    { input: ['Structure;Tél. 1;Tél. 2;E-mail 1;E-mail 2;Complément;Adresse 1;Adresse 2', 'Groupe A;0261910021;02.61.91.00.22;a@example.org;accueil@example.org;Bât B;1 rue X;2e étage'], shown: ['Groupe A | 1 rue X | 2e étage, Bât B | 0261910021 | a@example.org | 02.61.91.00.22 | accueil@example.org'], told: '' },
    { input: ['Dispositif;Commune;Département;Public', 'Maison des parents;Brest;29;parents', 'La Parenthèse;Quimper;Finistère;jeunes'], shown: ['Maison des parents | Brest | 48.39 -4.49 | entourage | 29', 'La Parenthèse | Quimper | 48.00 -4.10 | jeunes | 29'], told: '' },
    { input: ['Numéro;Nom;Rue;Ville', '12;Groupe A;rue X;Brest', '3;Groupe B;rue Y;Rennes'], shown: ['Groupe A | 12 rue X | Brest | 48.39 -4.49', 'Groupe B | 3 rue Y | Rennes | 48.11 -1.67'], told: '' },
    { input: ['N°;Nom;Ville;Téléphone', '1;Groupe A;Brest;02 61 91 00 23', '2;Groupe B;Rennes;02 61 91 00 24'], shown: ['Groupe A | Brest | 48.39 -4.49 | 02 61 91 00 23', 'Groupe B | Rennes | 48.11 -1.67 | 02 61 91 00 24'], told: '1 unknown-column' },
    { input: ['Nom;Ville;Début;Fin;Jour', 'Groupe A;Brest;18h;20h;mercredi'], shown: ['Groupe A | Brest | 48.39 -4.49 | mercredi 18h-20h'], told: '' },
    { input: ['Groupe;Lieu;Quand;Contact tél', 'Groupe A;Salle Ouest, 1 rue X, 29200 Brest;1er lundi 20h;0261910025'], shown: ['Groupe A | Salle Ouest, 1 rue X | 29200 Brest | 48.39 -4.49 | 1er lundi 20h | 0261910025'], told: '' },
    { input: ['Nom;lundi;mardi;mercredi;jeudi;vendredi;Horaires', 'Groupe A;x;;x;;;14h-17h'], shown: ['Groupe A | lundi, mercredi 14h-17h'], told: '' },
    { input: ['Nom du GEM,Ville,Heures d’ouverture,Remarque interne', 'GEM A,Brest,"Lun-Ven 9h-17h",ne pas appeler'], shown: ['GEM A | Brest | 48.39 -4.49 | Lun-Ven 9h-17h'], told: '1 internal-column' },
    { input: ['Nom;Type de voie;Nom de voie;N° de voie;Ville', 'Groupe A;rue;du Port;12 bis;Brest'], shown: ['Groupe A | 12 bis rue du Port | Brest | 48.39 -4.49'], told: '' },
    { input: ['Nom;Code postal Ville;Coordonnées GPS', 'Groupe A;29200 Brest;48.39, -4.49'], shown: ['Groupe A | 29200 Brest | 48.39 -4.49'], told: '' },
  ],
  doubles: [
    { input: ['Nom;Adresse;Ville;Jour;Heure;Tél', 'G;1 rue X;Brest;lundi;20h;02 61 91 00 26', 'G;1 rue X;Brest;jeudi;20h;02 61 91 00 26'], shown: ['G | 1 rue X | Brest | 48.39 -4.49 | lundi 20h\njeudi 20h | 02 61 91 00 26'], told: '' },
    { input: ['Nom;Adresse;Ville;Horaires;Tél', 'G;1 rue X;Brest;lundi;02 61 91 00 26', 'G;1 rue X;Brest;lundi;02 61 91 00 27'], shown: ['G | 1 rue X | Brest | 48.39 -4.49 | lundi | 02 61 91 00 26', 'G | 1 rue X | Brest | 48.39 -4.49 | lundi | 02 61 91 00 27'], told: '' },
    { input: ['Nom;Adresse;Ville;Horaires;Public', 'G;1 rue X;Brest;lundi;proches', 'G;1 rue X;Brest;mardi;jeunes'], shown: ['G | 1 rue X | Brest | 48.39 -4.49 | lundi | entourage', 'G | 1 rue X | Brest | 48.39 -4.49 | mardi | jeunes'], told: '' },
    { input: ['Nom;Ville;Horaires', 'G;Brest;lundi', 'G;Rennes;lundi'], shown: ['G | Brest | 48.39 -4.49 | lundi', 'G | Rennes | 48.11 -1.67 | lundi'], told: '' },
    { input: ['Nom;Adresse;Ville', 'G;1 rue X;Brest', 'g ;1, RUE X;BREST'], shown: ['G | 1 rue X | Brest | 48.39 -4.49'], told: '3 duplicate-listing' },
    { input: ['Nom;Adresse;Ville;Activité', 'G;1 rue X;Brest;visite', 'G;1 rue X;Brest;groupe de parole'], shown: ['G | 1 rue X | Brest | 48.39 -4.49 | visite', 'G | 1 rue X | Brest | 48.39 -4.49 | groupe-de-parole'], told: '' },
    { input: ['Nom;Ville;Latitude;Longitude', 'G;Brest;48,39;-4,49', 'G;Brest;48,40;-4,50'], shown: ['G | Brest | 48.39 -4.49', 'G | Brest | 48.40 -4.50'], told: '' },
    { input: ['Id;Nom;Ville;Horaires', '1;G;Brest;lundi', '2;G;Brest;mardi'], shown: ['G | Brest | 48.39 -4.49 | lundi', 'G | Brest | 48.39 -4.49 | mardi'], told: '' },
    { input: ['Id;Nom;Ville', '1;G;Brest', '1;H;Brest'], shown: ['G | Brest | 48.39 -4.49'], told: '3 duplicate-id' },
    { input: ['Nom', 'G', 'G'], shown: ['G', 'G'], told: '' },
  ],
  values: [
    { input: ['Nom;Ville;Tél', 'G;Brest;+33 0261910030', 'H;Brest;0033 2 61 91 00 30', 'I;Brest;02 61 91 00', 'J;Brest;15'], shown: ['G | Brest | 48.39 -4.49 | +33 0261910030', 'H | Brest | 48.39 -4.49 | 0033 2 61 91 00 30', 'I | Brest | 48.39 -4.49', 'J | Brest | 48.39 -4.49 | 15'], told: '4 invalid-phone' },
    { input: ['Nom;CP;Ville;Lat;Lon', 'G;29200;Brest;-4,49;48,39', 'H;29200;Brest;0;0', 'I;29200;Brest;43,3;5,4', 'J;29200;Brest;4839;-449'], shown: ['G | 29200 Brest | 48.39 -4.49', 'H | 29200 Brest | 48.39 -4.49', 'I | 29200 Brest | 48.39 -4.49', 'J | 29200 Brest | 48.39 -4.49'], told: '2 swapped-point, 3 null-point, 4 far-point, 5 invalid-coordinates' },
    { input: ['Nom;Ville;Adresse', '#REF!;Brest;1 rue X', 'G;#N/A;#NOM?', 'H;Brest;####'], shown: ['G', 'H | Brest | 48.39 -4.49'], told: '2 spreadsheet-error, 2 missing-name, 3 spreadsheet-error, 3 spreadsheet-error ×2' },
    { input: ['Nom;Ville;Horaires', 'G;SAINT-MALO;"<b>lundi</b> 9h<br/>mardi 10h"', 'H;Brest;"9h &lt; 10h"'], shown: ['G | Saint-Malo | 48.65 -2.01 | lundi 9h mardi 10h', 'H | Brest | 48.39 -4.49 | 9h < 10h'], told: '2 html ×2' },
    { input: ['Nom;Ville', 'L’Ã‰tape;FougÃ¨res', 'H;ChÃ¢teaulin'], shown: ['L’Étape | Fougères | 48.35 -1.20', 'H | Châteaulin | 48.20 -4.09'], told: '2 double-encoding ×3' },
    { input: ['Nom;Site', 'G;http//example.org', 'H;HTTPS://EXAMPLE.ORG/A', 'I;javascript:alert(1)', 'J;en construction', 'K;example.org et www.example.org/b'], shown: ['G | http://example.org', 'H | HTTPS://EXAMPLE.ORG/A', 'I', 'J', 'K | https://example.org/'], told: '2 mended-link ×2, 4 unsafe-link ×2, 6 several-values' },
    { input: ['Nom;Mail', 'G;contact [at] example.org', 'H;mailto:accueil@example.org', 'I;"a@example.org ; b@example.org"', 'J;@groupe'], shown: ['G | contact@example.org', 'H | accueil@example.org', 'I | a@example.org | b@example.org', 'J'], told: '2 mended-email, 5 invalid-email' },
    { input: ['Nom;Ville;Vérifié le', 'G;Brest;12 mars', 'H;Brest;31/02/2026', 'I;Brest;2999-01-01', 'J;Brest;mars 2026'], shown: ['G | Brest | 48.39 -4.49', 'H | Brest | 48.39 -4.49', 'I | Brest | 48.39 -4.49', 'J | Brest | 48.39 -4.49 | 2026-03'], told: '2 invalid-date ×2, 4 future-date' },
    { input: ['Nom;CP;Ville', 'G;75013 Cedex 13;Paris', 'H;F-35000;Rennes', 'I;35 000;Rennes', 'J;2A004;Ajaccio', 'K;35;Rennes'], shown: ['G | 75013 Paris | 48.83 2.36', 'H | 35000 Rennes | 48.11 -1.67', 'I | 35000 Rennes | 48.11 -1.67', 'J | Ajaccio | 41.92 8.74', 'K | Rennes | 48.11 -1.67'], told: '5 invalid-postcode ×2' },
    { input: ['Nom;Ville;Latitude;Longitude', 'G;Rennes;48°06\'36" N;1°40\'48" O'], shown: ['G | Rennes | 48.11 -1.68'], told: '' },
  ],
  spreadsheets: [
    { input: ['Nom;Vérifié le', 'G;12-mars-26', 'H;mars-26', 'I;46093', 'J;lundi 2 mars 2026', 'K;1ER AOÛT 2025', 'L;2026-03-12 00:00:00'], shown: ['G | 2026-03-12', 'H | 2026-03', 'I | 2026-03-12', 'J | 2026-03-02', 'K | 2025-08-01', 'L | 2026-03-12'], told: '' },
    { input: ['Nom;CP;Ville', 'G;1000;Bourg-en-Bresse', 'H;6000;NICE', 'I;1000;Bruxelles', 'J;35000.0;Rennes', 'K;97400;St Denis'], shown: ['G | 01000 Bourg-en-Bresse | 46.21 5.23', 'H | 06000 Nice | 43.70 7.27', 'I | Bruxelles', 'J | 35000 Rennes | 48.11 -1.67', 'K | 97400 St Denis | -20.88 55.45'], told: '2 zero-restored ×2, 4 invalid-postcode, 4 unknown-place' },
    { input: ['Nom;Tél', 'G;261910031', 'H;33261910032', 'I;2.61910033E+08', 'J;261910034.0'], shown: ['G | 02 61 91 00 31', 'H | 02 61 91 00 32', 'I | 02 61 91 00 33', 'J | 02 61 91 00 34'], told: '2 zero-restored ×4' },
    { input: ['Nom;Départements', 'G A;35 - Ille-et-Vilaine', 'G B;Finistère (29)', 'G C;56 et 44', 'G D;1', 'G E;Bretagne', 'G F;toute la Normandie', 'G G;2a', 'G H;29 - Morbihan', 'G I;ici'], shown: ['G A | 35', 'G B | 29', 'G C | 56+44', 'G D | 01', 'G E | 22+29+35+56', 'G F | 14+27+50+61+76', 'G G | 2A', 'G H', 'G I'], told: '9 invalid-departement ×2' },
    { input: ['Nom;Ville', 'G;Paris 13e', 'H;LYON 3EME', 'I;Marseille 01', 'J;St-Denis (974)', 'K;Rennes (35)', 'L;RENNES CEDEX 7', 'M;35000 Rennes', 'N;St Malo'], shown: ['G | 75013 Paris 13e | 48.83 2.36', 'H | 69003 LYON 3EME | 45.76 4.85', 'I | 13001 Marseille 01 | 43.30 5.38', 'J | St-Denis (974) | -20.88 55.45', 'K | Rennes (35) | 48.11 -1.67', 'L | RENNES CEDEX 7 | 48.11 -1.67', 'M | 35000 Rennes | 48.11 -1.67', 'N | St Malo | 48.65 -2.01'], told: '' },
    { input: ['Nom;Ville;Tél', 'FINISTÈRE;;', 'G;Brest;02 61 91 00 35', 'Total : 1;;', 'Nom;Ville;Tél', 'H;Rennes;', 'Source : fédération;;'], shown: ['G | Brest | 48.39 -4.49 | 02 61 91 00 35', 'H | Rennes | 48.11 -1.67'], told: '2 heading-row ×4' },
    { input: ['Liste 2026;;', ';;', 'Nom;Ville;Tél', 'G;Brest;02 61 91 00 36'], shown: ['G | Brest | 48.39 -4.49 | 02 61 91 00 36'], told: '1 lines-above-header' },
    { input: ['sep=;', 'Nom;Ville', 'G;Brest'], shown: ['G | Brest | 48.39 -4.49'], told: '' },
    { input: ['Nom|Ville|Tél', 'G|Brest|02 61 91 00 37', 'H|Rennes|'], shown: ['G | Brest | 48.39 -4.49 | 02 61 91 00 37', 'H | Rennes | 48.11 -1.67'], told: '' },
    { input: ['"Nom";"Ville";"Horaires"', '"G ""le vrai""";"Brest";"9h-12h; 14h-17h"', '"H";"Rennes";"lundi', 'mardi"'], shown: ['G "le vrai" | Brest | 48.39 -4.49 | 9h-12h; 14h-17h', 'H | Rennes | 48.11 -1.67 | lundi\nmardi'], told: '' },
  ],
  formats: [
    { input: {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"Nom":"G A","Ville":"Brest","Tél.":"02 61 91 00 50"},"geometry":{"type":"Point","coordinates":[-4.49,48.39]}}]}, shown: ['G A | Brest | 48.39 -4.49 | 02 61 91 00 50'], told: '' },
    { input: {"features":[{"type":"Feature","properties":{"name":"G A","description":"**Accueil** [[https://example.org|le site]]{{https://example.org/a.png}}"},"geometry":{"type":"Point","coordinates":[-4.49,48.39]}}],"type":"FeatureCollection"}, shown: ['G A | 48.39 -4.49 | Accueil le site (https://example.org)'], told: '' },
    { input: {"type":"umap","layers":[{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"G A"},"geometry":{"type":"Point","coordinates":[-4.49,48.39]}}]},{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"G B"},"geometry":{"type":"Point","coordinates":[-4.49,48.39]}}]}]}, shown: ['G A | 48.39 -4.49', 'G B | 48.39 -4.49'], told: '' },
    { input: {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"G A","ville":"Brest"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,0]]]}}]}, shown: ['G A | Brest | 48.39 -4.49'], told: 'shape-without-point' },
    { input: {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"G A","commune":"Brest"},"geometry":{"type":"Point","coordinates":[48.39,-4.49]}}]}, shown: ['G A | Brest | 48.39 -4.49'], told: 'swapped-point' },
    { input: {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"G A","addr:housenumber":"12","addr:street":"rue X","addr:postcode":"29200","addr:city":"Brest","opening_hours":"Mo-Fr 09:00-12:00","contact:phone":"+33 2 61 91 00 51"},"geometry":{"type":"Point","coordinates":[-4.49,48.39]}}]}, shown: ['G A | 12 rue X | 29200 Brest | 48.39 -4.49 | Du lundi au vendredi\u00a0: 9\u00a0h à 12\u00a0h | +33 2 61 91 00 51'], told: '' },
    { input: [{"nom":"G A","adresse":{"rue":"1 rue X","cp":"29200","ville":"Brest"}}], shown: ['G A | 1 rue X | 29200 Brest | 48.39 -4.49'], told: '' },
    { input: {"annuaire":[{"Nom":"G A","Commune":"Brest","Téléphone":261910052}]}, shown: ['G A | Brest | 48.39 -4.49 | 02 61 91 00 52'], told: 'zero-restored' },
    { input: {"records":[{"id":"rec1","fields":{"Nom de la structure":"G A","Ville":"Brest"}}]}, shown: ['G A | Brest | 48.39 -4.49'], told: '' },
    { input: {"total_count":1,"results":[{"nom":"G A","ville":"Brest","geo_point_2d":{"lon":-4.49,"lat":48.39}}]}, shown: ['G A | Brest | 48.39 -4.49'], told: '' },
    { input: [{"structure":"G A","nom":"Kervrai","prénom":"Ana","portable":"06 39 98 00 53"}], shown: ['G A'], told: 'person-column, personal-contact' },
    { input: [{"nom":"G A","remarques":"clé chez Ana","horaires":["lundi 9h","mardi 9h"]}], shown: ['G A | lundi 9h\nmardi 9h'], told: 'internal-column' },
  ],
};

// prettier-ignore
const catalogues: Record<string, readonly Mutation[]> = {
  trainings: [
    { input: ['Intitulé;Organisme;Dates', 'A (fictif);O;selon demande'], shown: ['A (fictif) | ? selon demande'], told: '2 invalid-session-date' },
    { input: ['Intitulé;Organisme;Début;Fin', 'A (fictif);O;18 janvier 2024;26 juin 2024'], shown: ['A (fictif) | 2024-01-18 2024-06-26'], told: '' },
    { input: ['Intitulé;Organisme;Dates', 'A (fictif);O;du 12/01/2027 au 30/06/2027'], shown: ['A (fictif) | 2027-01-12 2027-06-30'], told: '' },
    { input: ['Intitulé;Organisme;Dates', 'A (fictif);O;3, 4 et 5 mars 2027'], shown: ['A (fictif) | 2027-03-03 2027-03-05'], told: '' },
    { input: ['Intitulé;Organisme;Dates', 'A (fictif);O;3, 10 et 17 mars 2027'], shown: ['A (fictif) | 2027-03-03 2027-03-17 3, 10 et 17 mars 2027'], told: '' },
    { input: ['Intitulé;Organisme;Début;Fin', 'A (fictif);O;18-janv-27;22-janv-27'], shown: ['A (fictif) | 2027-01-18 2027-01-22'], told: '' },
    { input: ['Intitulé;Organisme;Dates', 'A (fictif);O;automne 2027'], shown: ['A (fictif) | ? automne 2027'], told: '2 invalid-session-date' },
    { input: ['Intitulé;Organisme;Dates', 'A (fictif);O;janvier à juin 2027'], shown: ['A (fictif) | 2027-01 2027-06'], told: '' },
    { input: ['Intitulé;Organisme;Coût', 'A (fictif);O;1 100 € / 850 € (tarif réduit)'], shown: ['A (fictif) | 1 100 € / 850 € (tarif réduit)'], told: '2 price-as-written' },
    { input: ['Intitulé;Organisme;Coût', 'A (fictif);O;1100.0'], shown: ['A (fictif) | 1100'], told: '' },
    { input: ['Intitulé;Organisme;Contact', 'A (fictif);O;Ana Kervrai 06 39 98 00 54, formation@example.org'], shown: ['A (fictif) | formation@example.org'], told: '2 contact-words, 2 personal-contact' },
    { input: ['Intitulé;Organisme;Remarque;Formateur', 'A (fictif);O;dossier incomplet;Ana Kervrai'], shown: ['A (fictif)'], told: '1 internal-column, 1 person-column' },
    { input: ['Intitulé;Organisme;Début', 'Module A;O;18/01/2027', 'Module D;O;18/01/2027'], shown: ['Module A | 2027-01-18', 'Module D | 2027-01-18'], told: '' },
  ],
};

/** What is shown of a listing, in one line. */
function told({
  name,
  organisation,
  place,
  meetings,
  hours,
  contact,
  summary,
  verifiedAt,
  audiences,
  activities,
  serviceArea,
}: Listing): string {
  const { address, complement, postcode, commune, location } = place ?? {};
  const also = contact?.also?.map(({ phone, email }) => phone ?? email) ?? [];
  const town = [postcode, commune].filter(Boolean).join(' ');
  const point = location && `${location.lat.toFixed(2)} ${location.lon.toFixed(2)}`;
  const where = [address, complement, town, point];
  const reach = [contact?.phone, contact?.email, contact?.url, ...also];
  const what = [summary, verifiedAt, audiences?.join('+'), activities?.join('+'), serviceArea?.join('+')];
  return [name, organisation, ...where, meetings, hours, ...reach, ...what].filter(Boolean).join(' | ');
}

/** What is shown of a training, in one line; "?" for a session without a date. */
const toldOf = ({ title, sessions = [], cost, contact }: Training): string => {
  const dates = sessions.map(({ start = '?', end, note }) => [start, end, note].filter(Boolean).join(' '));
  return [title, ...dates, cost?.words ?? cost?.euros ?? cost?.state, contact?.phone, contact?.email].filter(Boolean).join(' | ');
};

const codesOf = (problems: readonly Problem[]): string =>
  problems.map(({ line, code, count }) => [line, code, count > 1 ? `×${count}` : undefined].filter(Boolean).join(' ')).join(', ');

/** Lines are those of a spreadsheet. */
const given = (input: unknown): unknown => (Array.isArray(input) && typeof input[0] === 'string' ? input.join('\n') : input);

describe('mutations by hand', () => {
  for (const [kind, mutations] of Object.entries(directories)) {
    mutations.forEach(({ input, shown, told: problems }, at) => {
      it(`${kind} ${at + 1}`, async () => {
        const parsed = await parseDirectory(given(input), { places });
        expect(parsed.directory.listings.map(told)).to.deep.equal(shown);
        expect(codesOf(parsed.problems)).to.equal(problems);
      });
    });
  }
  for (const [kind, mutations] of Object.entries(catalogues)) {
    mutations.forEach(({ input, shown, told: problems }, at) => {
      it(`${kind} ${at + 1}`, async () => {
        const parsed = await parseTrainings(given(input), { places });
        expect(parsed.trainings.trainings.map(toldOf)).to.deep.equal(shown);
        expect(codesOf(parsed.problems)).to.equal(problems);
      });
    });
  }
});
