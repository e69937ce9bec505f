import { expect } from 'chai';

import { places } from '../../../../data/src/index.js';
import { parseTrainings } from '../training/parse.js';
import type { Training } from '../training/schema.js';
import { readSession } from '../training/session.js';
import { parseDirectory } from './parse.js';
import type { Listing } from './schema.js';

// What associations, hospitals and town halls write, by kind of fault, made by hand against the code. Nobody in it exists.

/** A case: what it is, the lines of the file, a line for each record that is shown, and what is told of which column. */
type Case = readonly [name: string, lines: readonly string[], shown: readonly string[], told: string];

// prettier-ignore
const directories: Record<string, readonly Case[]> = {
  persons: [
    ['title of address, name, first name and structure, in capitals', ['CIVILITÉ;NOM;PRÉNOM;STRUCTURE;TÉL.;MAIL', 'Mme;KERFICTIF;Léa;CSAPA du Port;06 39 98 00 14;lea.kerfictif@example.org'], ['CSAPA du Port'], 'person-column CIVILITÉ, person-column NOM, personal-contact TÉL., personal-contact MAIL'],
    ['a column of contacts that holds names', ['Association;CP;Ville;Contact;Téléphone', 'La Halte;29200;Brest;Mme Kerfictif;06 39 98 00 14', 'Le Quai;35000;Rennes;Léa Kerfictif;06 39 98 00 15', 'Le Port;56000;Vannes;;02 61 91 00 12'], ['La Halte | 29200 Brest', 'Le Quai | 35000 Rennes', 'Le Port | 56000 Vannes | 02 61 91 00 12'], 'contact-words Contact ×2, personal-contact Téléphone ×2'],
    ['a name and a number in one cell', ['Nom du groupe;Contact', 'La Halte;Léa Kerfictif - 06 39 98 00 14', 'Le Quai;Kerfictif L. 06.39.98.00.15', 'Le Port;accueil 02 61 91 00 12'], ['La Halte', 'Le Quai', 'Le Port | accueil: 02 61 91 00 12'], 'contact-words Contact ×2, personal-contact ×2'],
    ['first names in cells of telephone', ['Nom;Tél', 'La Halte;06 39 98 00 14 (Léa)', 'Le Quai;Léa Kerfictif : 06 39 98 00 15', 'Le Port;02 61 91 00 12 - demander Mme Kerfictif'], ['La Halte', 'Le Quai', 'Le Port | 02 61 91 00 12'], 'personal-contact Tél ×2, contact-words Tél'],
    ['telephone of whom is responsible, personal mail, mail of the group', ['Groupe;Responsable;Tél. du responsable;Mail perso;Mail du groupe', 'La Halte;Kerfictif Léa;06 39 98 00 14;lea.kerfictif@example.org;halte@example.org'], ['La Halte | du groupe: halte@example.org'], 'person-column Responsable, person-column Tél. du responsable, person-column Mail perso'],
    ['name and first name in one column', ['Nom Prénom;Téléphone;Email', 'KERFICTIF Léa;06 39 98 00 14;lea@example.org'], [], 'person-column Nom Prénom, missing-consent'],
    ['persons with a title of address', ['Nom;Portable', 'Mme Kerfictif;06 39 98 00 14', 'Mr. Morvanfictif Yann;06 39 98 00 15', 'Melle L. Tanguyfictif;06 39 98 00 16'], [], 'person-column Nom, missing-consent ×3'],
    ['the president at home', ['Nom de l’association;Président(e);Adresse du Président;CP;Ville;Tél Président;Courriel Président', 'Alcool Secours;KERFICTIF Léa;12 rue Privée;29200;Brest;06 39 98 00 14;lea.kerfictif@example.org'], ['Alcool Secours | 29200 Brest'], 'person-column Président(e), person-column Adresse du Président, person-column Tél Président, person-column Courriel Président'],
    ['a personal address beside a post box', ['Association;Président;Adresse perso;CP;Ville;Mobile', 'La Halte;Kerfictif;12 rue Privée;29200;Brest;06 39 98 00 14'], ['La Halte | 29200 Brest'], 'person-column Président, person-column Adresse perso, personal-contact Mobile'],
    ['seat, president, telephone', ['ASSOCIATION;SIEGE SOCIAL;PRESIDENT;TEL;MAIL', 'La Halte;2 rue du Pont 29200 BREST;KERFICTIF;06 39 98 00 14;kerfictif.lea@example.org'], ['La Halte | 2 rue du Pont | 29200 Brest'], 'person-column PRESIDENT, personal-contact TEL, personal-contact MAIL'],
    ['a number that is a mobile beside whom one asks for', ['GEM;Nom du référent;Numéro;Mail', 'Le Phare;Léa Kerfictif;06 39 98 00 14;gemlephare@example.org'], ['Le Phare | gemlephare@example.org'], 'person-column Nom du référent, personal-contact Numéro'],
    ['two to ask for', ['Groupe;Référent 1;Tél 1;Référent 2;Tél 2', 'La Halte;Léa K.;06 39 98 00 14;Yann M.;02 61 91 00 12'], ['La Halte | 02 61 91 00 12'], 'person-column Référent 1, person-column Référent 2, personal-contact Tél 1'],
    ['a first name alone beside a group', ['Prénom;Groupe;Jour;Heure;Tél', 'Léa;La Halte;mardi;20h;06 39 98 00 14'], ['La Halte | mardi 20h'], 'personal-contact Tél'],
    ['first name, name and mobile of who leads', ['Groupe;Prénom de l’animateur;Nom de l’animateur;Portable animateur', 'La Halte;Léa;Kerfictif;06 39 98 00 14'], ['La Halte'], 'person-column Prénom de l’animateur, person-column Nom de l’animateur, person-column Portable animateur'],
    ['correspondents of a federation', ['Délégation;Correspondant;Coordonnées', 'Finistère;Mme Léa KERFICTIF;06 39 98 00 14 - lea.kerfictif@example.org'], ['Finistère'], 'person-column Correspondant, personal-contact ×2'],
    ['two columns of contact', ['Nom;Contact 1;Contact 2', 'La Halte;Léa Kerfictif;06 39 98 00 14'], ['La Halte'], 'contact-words Contact 1, personal-contact'],
    ['answers of a form', ['Horodateur;Votre nom;Votre prénom;Nom de votre structure;Votre e-mail;Votre téléphone', '12/03/2026 10:00:00;Kerfictif;Léa;La Halte;lea.kerfictif@example.org;06 39 98 00 14'], ['La Halte'], 'unknown-column Horodateur, person-column Votre nom, personal-contact Votre téléphone, personal-contact Votre e-mail'],
    ['telephones at home and at the office', ['Structure;Nom;Prénom;Tél. domicile;Tél. bureau', 'La Halte;Kerfictif;Léa;02 61 91 00 12;02 61 91 00 13'], ['La Halte | bureau: 02 61 91 00 13'], 'person-column Nom, person-column Tél. domicile'],
    ['commas and capitals', ['NOM,PRENOM,ASSOCIATION,MAIL,TEL', 'KERFICTIF,LEA,LA HALTE,LEA.KERFICTIF@EXAMPLE.ORG,0639980014'], ['LA HALTE'], 'person-column NOM, personal-contact TEL, personal-contact MAIL'],
    ['what stands between brackets says whose', ['Structure;Nom (contact);Prénom (contact);Tél (contact)', 'La Halte;Kerfictif;Léa;06 39 98 00 14'], ['La Halte'], 'person-column Nom (contact), personal-contact Tél (contact)'],
    ['names at birth and in use', ['Nom d’usage;Nom de naissance;Prénom usuel;Organisme', 'Kerfictif;Morvanfictif;Léa;La Halte'], ['La Halte'], 'person-column Nom d’usage, person-column Nom de naissance, person-column Prénom usuel'],
    ['name beside the title that names the structure', ['Nom de l’asso;Nom;Téléphone', 'La Halte;Kerfictif;06 39 98 00 14'], ['La Halte'], 'person-column Nom, personal-contact Téléphone'],
    ['who may come to a role without consent', ['Nom;Rôle;Ville;Tél', 'Léa Kerfictif;pair-aidante;Brest;06 39 98 00 14'], [], 'missing-consent'],
    ['a person who agreed, under the first name, without ways to reach of their own', ['Nom;Prénom;Tél;Mail;Consentement;Accord jusqu’au', 'Kerfictif;Léa;06 39 98 00 14;lea.kerfictif@example.org;01/01/2026;01/01/2999'], ['Léa | person'], 'personal-contact Tél, personal-contact Mail'],
    ['a doctor among places', ['Nom;Adresse;Tél', 'Dr KERFICTIF Léa;1 rue du Pont 29200 Brest;02 61 91 00 12', 'CMP du Port;2 rue du Pont 29200 Brest;02 61 91 00 13'], ['CMP du Port | 2 rue du Pont | 29200 Brest | 02 61 91 00 13'], 'missing-consent'],
    ['a mobile in many forms', ['Structure;Référent;Tél', 'Groupe A;Kerfictif;+33 6 39 98 00 14', 'Groupe B;Kerfictif;0033639980014', 'Groupe C;Kerfictif;639980014', 'Groupe D;Kerfictif;06.39.98.00.14 / 02 61 91 00 12', 'Groupe E;Kerfictif;+33(0)6 39 98 00 14', 'Groupe F;Kerfictif;(06) 39 98 00 14', 'Groupe G;Kerfictif;06 39 98 00 14 ou 15', 'Groupe H;Kerfictif;06/39/98/00/14', 'Groupe I;Kerfictif;O6 39 98 00 14'], ['Groupe A', 'Groupe B', 'Groupe C', 'Groupe D | 02 61 91 00 12', 'Groupe E', 'Groupe F', 'Groupe G', 'Groupe H', 'Groupe I'], 'person-column Référent, personal-contact Tél ×9, zero-restored Tél ×2'],
    ['an e-mail in many forms', ['Structure;Référent;Courriel', 'Groupe A;Kerfictif;Léa Kerfictif <lea.kerfictif@example.org>', 'Groupe B;Kerfictif;lea.kerfictif (at) example.org', 'Groupe C;Kerfictif;LEA.KERFICTIF@EXAMPLE.ORG', 'Groupe D;Kerfictif;contact@example.org, lea.kerfictif@example.org', 'Groupe E;Kerfictif;mailto:lea.kerfictif@example.org', 'Groupe F;Kerfictif;lea.kerfictif@@example.org'], ['Groupe A', 'Groupe B', 'Groupe C', 'Groupe D | contact@example.org', 'Groupe E', 'Groupe F'], 'person-column Référent, personal-contact Courriel ×5, mended-email Courriel, invalid-email Courriel'],
    ['who and how in one column', ['Groupe;Référent(e) et coordonnées', 'La Halte;Léa Kerfictif, 06 39 98 00 14, lea.kerfictif@example.org'], ['La Halte'], 'person-column Référent(e) et coordonnées'],
    ['a telephone named after somebody', ['Groupe;WhatsApp de Léa', 'La Halte;06 39 98 00 14'], ['La Halte'], 'unknown-column WhatsApp de Léa'],
    ['no person: groups whose names look odd, with a mobile as their contact', ['Nom;Adresse;CP;Ville;Tel;Mail;Site;Horaires;Commentaire', 'Espoir 35;1 rue du Pont;35000;Rennes;06 39 98 00 20;espoir35@example.org;www.example.org;lundi 20h;rappeler', 'ALCOOL ASSISTANCE Fougères;2 rue du Pont;35300;Fougères;06 39 98 00 21;alcool.assistance@example.org;;mardi 20h;', 'Le Goff;3 rue du Pont;29200;Brest;06 39 98 00 22;legoff@example.org;;;', 'VIE LIBRE Vannes;5 rue du Pont;56000;Vannes;06 39 98 00 24;;;;'], ['Espoir 35 | 1 rue du Pont | 35000 Rennes | lundi 20h | 06 39 98 00 20 | espoir35@example.org | https://www.example.org', 'ALCOOL ASSISTANCE Fougères | 2 rue du Pont | 35300 Fougères | mardi 20h | 06 39 98 00 21 | alcool.assistance@example.org', 'Le Goff | 3 rue du Pont | 29200 Brest | 06 39 98 00 22 | legoff@example.org', 'VIE LIBRE Vannes | 5 rue du Pont | 56000 Vannes | 06 39 98 00 24'], 'internal-column Commentaire'],
    ['no person: groups of an association, by a word or by a town', ['Nom;Réseau;CP;Tél', 'Espoir;Vie Nouvelle;29200;06 39 98 00 24', 'Saint-Malo;Vie Nouvelle;35400;06 39 98 00 25'], ['Espoir | Vie Nouvelle | 29200 | 06 39 98 00 24', 'Saint-Malo | Vie Nouvelle | 35400 | 06 39 98 00 25'], ''],
    ['no person: nobody is named in that row', ['Structure;Référent;Portable', 'Le Phare;;06 39 98 00 24'], ['Le Phare | 06 39 98 00 24'], 'person-column Référent'],
    ['no person: names that begin as a title does', ['Nom', 'M’Aider', 'Pr’Essentiel'], ['M’Aider', 'Pr’Essentiel'], ''],
  ],
  internal: [
    ['comments, observations, door codes', ['Nom;Commentaires internes;Observations (ne pas publier);Code porte;Remarques diverses;N.B.;Infos internes', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ'], ['La Halte'], 'internal-column Commentaires internes, internal-column Observations (ne pas publier), internal-column Code porte, internal-column Remarques diverses, unknown-column N.B., internal-column Infos internes'],
    ['keys and codes', ['Nom;Code d’entrée;Digicode / interphone;Clé;Mot de passe wifi;Code d’accès;Alarme', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ'], ['La Halte'], 'unknown-column Code d’entrée, internal-column Digicode / interphone, unknown-column Clé, internal-column Mot de passe wifi, internal-column Code d’accès, unknown-column Alarme'],
    ['abbreviations', ['Nom;Rq.;Obs.;Rmq;NB;Mémo', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ'], ['La Halte'], 'internal-column Rq., internal-column Obs., internal-column Rmq, internal-column NB, internal-column Mémo'],
    ['notes of a team', ['Nom;À noter;Nota;Note;Avis de l’équipe;Point de vigilance;Compte rendu', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ'], ['La Halte'], 'unknown-column À noter, unknown-column Nota, internal-column Note, unknown-column Avis de l’équipe, unknown-column Point de vigilance, unknown-column Compte rendu'],
    ['informations of no known use', ['Nom;Informations;Infos complémentaires;Précisions;Détails;AUTRES INFOS', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ'], ['La Halte'], 'unknown-column Informations, unknown-column Infos complémentaires, unknown-column Précisions, unknown-column Détails, unknown-column AUTRES INFOS'],
    ['what a known title says of itself', ['Nom;Adresse (confidentielle);Tél (interne);Horaires - ne pas diffuser;Téléphone hors annuaire;Description interne', 'La Halte;GARDÉ;02 61 91 00 12;GARDÉ;02 61 91 00 13;GARDÉ'], ['La Halte'], 'internal-column Adresse (confidentielle), internal-column Tél (interne), internal-column Horaires - ne pas diffuser, internal-column Téléphone hors annuaire, internal-column Description interne'],
    ['reserved', ['Nom;Réservé au secrétariat;Usage interne;À ne pas communiquer;Pas sur le site;Tél à ne pas donner;Tél - CONFIDENTIEL', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;02 61 91 00 12;02 61 91 00 13'], ['La Halte'], 'unknown-column Réservé au secrétariat, internal-column Usage interne, internal-column À ne pas communiquer, unknown-column Pas sur le site, internal-column Tél à ne pas donner, internal-column Tél - CONFIDENTIEL'],
    ['in English', ['Name;Internal notes;Comments;Remarks;Door code;Do not publish;Private phone', 'The Halt;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ;02 61 91 00 12'], ['The Halt'], 'internal-column Internal notes, internal-column Comments, internal-column Remarks, unknown-column Door code, internal-column Do not publish, internal-column Private phone'],
    ['a public comment beside remarks', ['Nom;Commentaire public;Remarques', 'La Halte;Ouvert à tous;GARDÉ'], ['La Halte | Ouvert à tous'], 'internal-column Remarques'],
    ['a remark that is not public', ['Nom;Remarque (non publique);Observations sur le public accueilli', 'La Halte;GARDÉ;GARDÉ'], ['La Halte'], 'internal-column Remarque (non publique), unknown-column Observations sur le public accueilli'],
    ['capitals and signs', ['NOM*;COMMENTAIRE*;OBSERVATION :;REMARQUES ÉVENTUELLES', 'LA HALTE;GARDÉ;GARDÉ;GARDÉ'], ['LA HALTE'], 'internal-column COMMENTAIRE*, internal-column OBSERVATION :, internal-column REMARQUES ÉVENTUELLES'],
    ['what an association keeps of its members', ['Nom;Statut adhésion;Cotisation 2026;IBAN;Date de relance;Date de naissance', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ'], ['La Halte'], 'unknown-column Statut adhésion, unknown-column Cotisation 2026, unknown-column IBAN, internal-column Date de relance, unknown-column Date de naissance'],
    ['texts that are not ready', ['Nom;Présentation (interne);Résumé du suivi;Description à valider;Texte libre;Divers', 'La Halte;GARDÉ;GARDÉ;GARDÉ;GARDÉ;GARDÉ'], ['La Halte'], 'internal-column Présentation (interne), internal-column Résumé du suivi, unknown-column Description à valider, unknown-column Texte libre, internal-column Divers'],
  ],
  columns: [
    ['what most have', ['Nom;Adresse;CP;Ville;Tel;Mail;Site;Horaires;Commentaire', 'La Halte;2 rue du Pont;29200;Brest;02 61 91 00 12;contact@example.org;www.example.org;mardi 20h;rien'], ['La Halte | 2 rue du Pont | 29200 Brest | mardi 20h | 02 61 91 00 12 | contact@example.org | https://www.example.org'], 'internal-column Commentaire'],
    ['capitals, notes, plurals in brackets', ['NOM DE L’ASSO (obligatoire);ADRESSE (n° et rue);C.P.*;VILLE*;JOUR(S);HEURE DÉBUT;HEURE FIN', 'La Halte;2 rue du Pont;29200;BREST;mardi;19h;21h'], ['La Halte | 2 rue du Pont | 29200 Brest | mardi 19h-21h'], ''],
    ['a number beside parts of a street', ['Raison sociale;N°;Type de voie;Libellé de voie;Code postal;Commune;Tél.', 'La Halte;15;rue;des Lilas;29200;Brest;0261910012', 'Le Quai;17;place;du Port;56000;Vannes;'], ['La Halte | 15 rue des Lilas | 29200 Brest | 0261910012', 'Le Quai | 17 place du Port | 56000 Vannes'], ''],
    ['a number beside an address, and one to call', ['Nom;N°;Adresse;CP;Ville;N° de tel', 'La Halte;15;rue des Lilas;29200;Brest;02 61 91 00 12', 'Le Quai;17;quai Nord;56000;Vannes;'], ['La Halte | 15, rue des Lilas | 29200 Brest | 02 61 91 00 12', 'Le Quai | 17, quai Nord | 56000 Vannes'], ''],
    ['a number that says nothing', ['Nom;Ville;Numéro vert;Numéro', 'La Halte;Brest;01 99 00 00 12;15'], ['La Halte | Brest | 01 99 00 00 12'], 'unknown-column Numéro'],
    ['short numbers where a title says telephone', ['Nom;Tél', 'Prévention;3114', 'Écoute;01 99 00 00 12'], ['Prévention | 3114', 'Écoute | 01 99 00 00 12'], ''],
    ['days with crosses, and hours', ['STRUCTURE;LUNDI;MARDI;MERCREDI;JEUDI;VENDREDI;HORAIRES', 'La Halte;X;-;X;-;-;14h-18h'], ['La Halte | lundi, mercredi 14h-18h'], ''],
    ['several columns of times', ['Nom;Horaire 1;Horaire 2', 'La Halte;mardi 19h;jeudi 20h30'], ['La Halte | mardi 19h\njeudi 20h30'], ''],
    ['days and hours of opening', ['Nom;Jours d’ouverture;Heures d’ouverture', 'La Halte;lundi et jeudi;14h-17h'], ['La Halte | lundi et jeudi\n14h-17h'], ''],
    ['a day, an hour and how often', ['Groupe;Fréquence;Jour;Heure', 'La Halte;2 fois par mois;mardi;20 h'], ['La Halte | mardi 2 fois par mois 20 h'], ''],
    ['addresses in two columns', ['Nom;Adresse 1;Adresse 2;CP;Ville', 'La Halte;2 rue du Pont;Bâtiment C;29200;Brest'], ['La Halte | 2 rue du Pont | Bâtiment C | 29200 Brest'], ''],
    ['an address with its town, days and hours', ['Groupe;Adresse complète;Tél.;Jours/horaires', 'La Halte;Salle Nord - 2 rue du Pont - 29200 Brest;02 61 91 00 12;mardi 20h'], ['La Halte | Salle Nord - 2 rue du Pont | 29200 Brest | mardi 20h | 02 61 91 00 12'], ''],
    ['postcode and town in one', ['Nom;Adresse;CP/Ville', 'La Halte;2 rue du Pont;29200 BREST'], ['La Halte | 2 rue du Pont | 29200 Brest'], ''],
    ['a postcode in brackets', ['Nom;Ville (CP)', 'La Halte;Brest (29200)'], ['La Halte | 29200 Brest'], ''],
    ['three telephones', ['Nom;Tél1;Tél2;Tél3', 'La Halte;02 61 91 00 12;02 61 91 00 13;06 39 98 00 24'], ['La Halte | 02 61 91 00 12 | 02 61 91 00 13 | 06 39 98 00 24'], ''],
    ['telephones with what they are for', ['Nom;Tél. fixe;Tél. portable;Tél. secrétariat', 'La Halte;02 61 91 00 12;06 39 98 00 24;02 61 91 00 15'], ['La Halte | fixe: 02 61 91 00 12 | portable: 06 39 98 00 24 | secrétariat: 02 61 91 00 15'], ''],
    ['tabs, and separators within quotes', ['Nom\tAdresse\tCP\tVille', 'La Halte\t"2, rue du Pont; bât. C"\t29200\tBrest'], ['La Halte | 2, rue du Pont; bât. C | 29200 Brest'], ''],
    ['commas, and semicolons within cells', ['Nom,Horaires,Ville', 'La Halte,lundi; mardi; jeudi,Brest', 'Le Quai,mercredi; vendredi,Rennes'], ['La Halte | Brest | lundi; mardi; jeudi', 'Le Quai | Rennes | mercredi; vendredi'], ''],
    ['a row of sections above the titles', [';;COORDONNÉES;;;PERMANENCES;', 'Nom;Adresse;CP;Ville;Tél;Jour;Heure', 'La Halte;2 rue du Pont;29200;Brest;02 61 91 00 12;mardi;20h'], ['La Halte | 2 rue du Pont | 29200 Brest | mardi 20h | 02 61 91 00 12'], 'lines-above-header'],
    ['a title and a blank line above', ['ANNUAIRE DES GROUPES D’ENTRAIDE - mars 2026;;;', ';;;', 'Groupe;Ville;Tél;Jour et heure', 'La Halte;Brest;02 61 91 00 12;mardi 20h'], ['La Halte | Brest | mardi 20h | 02 61 91 00 12'], 'lines-above-header'],
    ['titles on two lines within quotes', ['"Nom du', 'groupe";"Code', 'postal";Ville;"N° de', 'tél."', 'La Halte;29200;Brest;02 61 91 00 12'], ['La Halte | 29200 Brest | 02 61 91 00 12'], ''],
    ['a name under a title of its own', ['Intitulé du groupe;Localité', 'La Halte;Brest', 'Le Quai;Rennes'], ['La Halte | Brest', 'Le Quai | Rennes'], 'name-proposed Intitulé du groupe'],
    ['a name under two words', ['Association / Groupe;Ville', 'La Halte;Brest'], ['La Halte | Brest'], 'name-proposed Association / Groupe'],
    ['a name under a long title', ['Nom de l’association ou de l’établissement;Ville', 'La Halte;Brest'], ['La Halte | Brest'], 'name-proposed Nom de l’association ou de l’établissement'],
    ['a name under an unknown title', ['Partenaire;Ville;Téléphone', 'La Halte;Brest;02 61 91 00 12', 'Le Quai;Rennes;02 61 91 00 13'], ['La Halte | Brest | 02 61 91 00 12', 'Le Quai | Rennes | 02 61 91 00 13'], 'name-proposed Partenaire'],
    ['initials beside the whole name', ['Sigle;Nom complet;Ville', 'AFR;Association fictive de Rennes;Rennes'], ['Association fictive de Rennes | Rennes'], 'unknown-column Sigle'],
  ],
  doubles: [
    ['other telephones', ['Nom;Adresse;Horaires;Tél', 'La Halte;2 rue du Pont;mardi 20h;02 61 91 00 12', 'La Halte;2 rue du Pont;jeudi 20h;02 61 91 00 13'], ['La Halte | 2 rue du Pont | mardi 20h | 02 61 91 00 12', 'La Halte | 2 rue du Pont | jeudi 20h | 02 61 91 00 13'], ''],
    ['a telephone in one row only', ['Nom;Adresse;Horaires;Tél', 'La Halte;2 rue du Pont;mardi 20h;02 61 91 00 12', 'La Halte;2 rue du Pont;jeudi 20h;'], ['La Halte | 2 rue du Pont | mardi 20h | 02 61 91 00 12', 'La Halte | 2 rue du Pont | jeudi 20h'], ''],
    ['other times', ['Nom;Tél;Horaires', 'La Halte;02 61 91 00 12;mardi', 'La Halte;02 61 91 00 12;mercredi', 'La Halte;02 61 91 00 12;mardi'], ['La Halte | mardi\nmercredi | 02 61 91 00 12'], 'duplicate-listing Nom'],
    ['other publics at one time', ['Nom;Adresse;Horaires;Public', 'La Halte;2 rue du Pont;mardi 20h;proches', 'La Halte;2 rue du Pont;mardi 20h;jeunes'], ['La Halte | entourage | 2 rue du Pont | mardi 20h', 'La Halte | jeunes | 2 rue du Pont | mardi 20h'], ''],
    ['other publics and other times', ['Nom;Adresse;Horaires;Public', 'La Halte;2 rue du Pont;mardi 20h;proches', 'La Halte;2 rue du Pont;jeudi 20h;jeunes', 'La Halte;2 rue du Pont;samedi 10h;proches'], ['La Halte | entourage | 2 rue du Pont | mardi 20h\nsamedi 10h', 'La Halte | jeunes | 2 rue du Pont | jeudi 20h'], ''],
    ['what is internal does not make two', ['Nom;Adresse;Horaires;Observations', 'La Halte;2 rue du Pont;mardi 20h;GARDÉ', 'La Halte;2 rue du Pont;mardi 20h;GARDÉ aussi'], ['La Halte | 2 rue du Pont | mardi 20h'], 'internal-column Observations, duplicate-listing Nom'],
    ['whom one asks for does not make two, and is not shown', ['Nom de l’asso;Adresse;Référent;Tél référent', 'La Halte;2 rue du Pont;Kerfictif;06 39 98 00 24', 'La Halte;2 rue du Pont;Morvanfictif;06 39 98 00 25'], ['La Halte | 2 rue du Pont'], 'person-column Référent, person-column Tél référent, duplicate-listing Nom de l’asso'],
    ['other words of presentation', ['Nom;Adresse;Horaires;Description', 'La Halte;2 rue du Pont;mardi 20h;Groupe ouvert', 'La Halte;2 rue du Pont;jeudi 20h;Groupe fermé'], ['La Halte | Groupe ouvert | 2 rue du Pont | mardi 20h', 'La Halte | Groupe fermé | 2 rue du Pont | jeudi 20h'], ''],
    ['other rooms', ['Nom;Adresse;Salle;Horaires', 'La Halte;2 rue du Pont;salle A;mardi 20h', 'La Halte;2 rue du Pont;salle B;mardi 20h'], ['La Halte | 2 rue du Pont | salle A | mardi 20h', 'La Halte | 2 rue du Pont | salle B | mardi 20h'], ''],
    ['dates, the last twice', ['Nom;Adresse;Date et heure', 'Café des pairs;2 rue du Pont;12/01/2027 14h', 'Café des pairs;2 rue du Pont;09/02/2027 14h', 'Café des pairs;2 rue du Pont;09/02/2027 14h'], ['Café des pairs | 2 rue du Pont | 12/01/2027 14h\n09/02/2027 14h'], 'duplicate-listing Nom'],
    ['one day at two hours', ['Nom;Adresse;Jour;Début;Fin', 'La Halte;2 rue du Pont;lundi;10h;12h', 'La Halte;2 rue du Pont;lundi;14h;16h', 'La Halte;2 rue du Pont;mardi;10h;12h'], ['La Halte | 2 rue du Pont | lundi 10h-12h\nlundi 14h-16h\nmardi 10h-12h'], ''],
    ['other links', ['Nom;Modalité;Horaires;Site', 'Visio du soir;en ligne;mardi 20h;https://example.org/a-b', 'Visio du soir;en ligne;mardi 20h;https://example.org/ab'], ['Visio du soir | mardi 20h | https://example.org/a-b', 'Visio du soir | mardi 20h | https://example.org/ab'], ''],
    ['e-mails that differ by a dot', ['Nom;Mail', 'La Halte;ab@example.org', 'La Halte;a.b@example.org'], ['La Halte | ab@example.org', 'La Halte | a.b@example.org'], ''],
    ['other towns', ['Nom;CP;Ville;Horaires', 'La Halte;29200;Brest;mardi', 'La Halte;35000;Rennes;mardi'], ['La Halte | 29200 Brest | mardi', 'La Halte | 35000 Rennes | mardi'], ''],
    ['capitals, accents and commas are no difference', ['Nom;Adresse;Ville;Tél', 'L’Éclaircie;2 rue du Pont;Brest;02 61 91 00 12', 'L\'ECLAIRCIE;2, Rue du Pont;BREST;02 61 91 00 12'], ['L’Éclaircie | 2 rue du Pont | Brest | 02 61 91 00 12'], 'duplicate-listing Nom'],
  ],
};

// prettier-ignore
const trainings: readonly Case[] = [
  ['words for when it begins', ['Intitulé;Début', 'A;selon demande', 'B;à définir', 'C;printemps 2027', 'D;rentrée 2027', 'E;T1 2027', 'F;nous consulter', 'G;tous les mardis', 'H;courant 2027'], ['A | selon demande undated', 'B | à définir undated', 'C | printemps 2027 undated', 'D | rentrée 2027 undated', 'E | T1 2027 undated', 'F | nous consulter undated', 'G | tous les mardis undated', 'H | courant 2027 undated'], 'invalid-session-date Début ×8'],
  ['no year, no day, no such month', ['Intitulé;Début', 'A;janvier', 'B;12 mars', 'C;12/03', 'D;lundi', 'E;2027', 'F;31/02/2027', 'G;12/13/2027'], ['A | janvier undated', 'B | 12 mars undated', 'C | 12/03 undated', 'D | lundi undated', 'E | 2027 undated', 'F | 31/02/2027 undated', 'G | 12/13/2027 undated'], 'invalid-session-date Début ×7'],
  ['what is past, in words', ['Intitulé;Début', 'A;septembre 2024', 'B;12 et 13 janvier 2024', 'C;janvier-juin 2024', 'D;3 mars 2024, 4 avril 2024', 'E;automne 2024', 'F;année universitaire 2024/2025'], ['A | 2024-09 over', 'B | 2024-01-12 2024-01-13 over', 'C | 2024-01 2024-06 over', 'D | 2024-03-03 2024-04-04 3 mars 2024, 4 avril 2024 over', 'E | automne 2024 undated', 'F | année universitaire 2024/2025 undated'], 'invalid-session-date Début ×2'],
  ['a date with more beside it', ['Intitulé;Début', 'A;12/01/2027 (complet)', 'B;janvier 2027 (sous réserve)', 'C;avant le 12/01/2027', 'D;12/01/2027 ou 15/02/2027'], ['A | 12/01/2027 (complet) undated', 'B | janvier 2027 (sous réserve) undated', 'C | avant le 12/01/2027 undated', 'D | 12/01/2027 ou 15/02/2027 undated'], 'invalid-session-date Début ×4'],
  ['dates as people write them', ['Intitulé;Début', 'A;du 12 au 14 janvier 2027', 'B;12, 13 et 14 janvier 2027', 'C;de janvier à juin 2027', 'D;12.01.27', 'E;46399', 'F;Sept 27', 'G;12 janvier 2027 à 9h'], ['A | 2027-01-12 2027-01-14 upcoming', 'B | 2027-01-12 2027-01-14 upcoming', 'C | 2027-01 2027-06 upcoming', 'D | 2027-01-12 upcoming', 'E | 2027-01-12 upcoming', 'F | 2027-09 upcoming', 'G | 2027-01-12 upcoming'], ''],
  ['an end before the beginning', ['Intitulé;Début;Fin', 'A;26/06/2027;18/01/2027'], ['A | 2027-06-26 upcoming'], 'dates-out-of-order Fin'],
  ['cancelled and full', ['Intitulé;Début;État', 'A;12/01/2027;annulé', 'B;12/01/2027;COMPLET !'], ['A | 2027-01-12 cancelled', 'B | 2027-01-12 full'], ''],
  ['no date at all', ['Intitulé;Organisme', 'A;Université'], ['A | Université'], ''],
  ['costs that are shown as written', ['Intitulé;Coût', 'A;1 100 € / 850 € (tarif réduit)', 'B;900 à 1200 €', 'C;gratuit pour les adhérents', 'D;env. 500 €', 'E;500 € par jour', 'F;Payant', 'G;Non gratuit', 'H;gratuit ou 50 €', 'I;adhésion 20 €'], ['A | unknown 1 100 € / 850 € (tarif réduit)', 'B | unknown 900 à 1200 €', 'C | unknown gratuit pour les adhérents', 'D | unknown env. 500 €', 'E | unknown 500 € par jour', 'F | unknown Payant', 'G | unknown Non gratuit', 'H | unknown gratuit ou 50 €', 'I | unknown adhésion 20 €'], 'price-as-written Coût ×8'],
  ['costs that are read', ['Intitulé;Coût', 'A;1100€ TTC', 'B;0 €', 'C;à partir de 900', 'D;1.100,50 €', 'E;sur devis', 'F;Non communiqué'], ['A | amount 1100', 'B | free', 'C | from 900', 'D | amount 1100.5', 'E | depends', 'F | unknown'], ''],
  ['nothing of whom one asks for', ['Intitulé;Organisme;Responsable pédagogique;Tél;Mail;Contact', 'A;Université;Léa Kerfictif;06 39 98 00 24;lea.kerfictif@example.org;Léa Kerfictif 06 39 98 00 25'], ['A | Université'], 'person-column Responsable pédagogique, contact-words Contact, personal-contact Tél ×2, personal-contact Mail'],
  ['telephone and mail of who teaches', ['Formation;Formateur;Téléphone du formateur;Mail formateur;Observations', 'A;Léa Kerfictif;06 39 98 00 24;lea.kerfictif@example.org;GARDÉ'], ['A'], 'person-column Formateur, person-column Téléphone du formateur, person-column Mail formateur, internal-column Observations'],
];

/** What of persons and of a team's own is in the inputs. The mobiles of groups end in 2x. */
const KEPT = /kerfictif|morvanfictif|tanguyfictif|rue privée|06[ /.-]?39[ /.-]?98[ /.-]?00[ /.-]?1\d|gardé/i;

const reach = (label: string | undefined, value: string | undefined) => [label, value].filter(Boolean).join(': ');

function lineOf({ name, kind, organisation, summary, topics = [], audiences = [], place, meetings, hours, access, contact = {} }: Listing) {
  return [
    name,
    kind,
    organisation,
    summary,
    ...topics,
    ...audiences,
    place?.address,
    place?.complement,
    place?.directions,
    [place?.postcode, place?.commune].filter(Boolean).join(' '),
    meetings,
    hours,
    access,
    reach(contact.phoneLabel, contact.phone),
    reach(contact.emailLabel, contact.email),
    ...(contact.also ?? []).map(({ label, phone, email }) => reach(label, phone ?? email)),
    contact.url,
  ]
    .filter(Boolean)
    .join(' | ');
}

function lineOfTraining({ title, organisers = [], cost, contact, sessions = [] }: Training) {
  const words = (...parts: (string | number | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');
  return [
    title,
    ...organisers,
    cost && words(cost.state, cost.euros, cost.words),
    contact?.phone,
    contact?.email,
    ...sessions.map((session) =>
      words(session.start, session.end, session.deadline, session.note, readSession(session, '2026-11-26').state),
    ),
  ]
    .filter(Boolean)
    .join(' | ');
}

describe('what associations write', () => {
  for (const [kind, cases] of Object.entries(directories)) {
    for (const [name, lines, shown, told] of cases) {
      it(`${kind}: ${name}`, async () => {
        const { directory, problems, columns } = await parseDirectory(lines.join('\n'), { places });
        expect(directory.listings.map(lineOf)).to.deep.equal(shown);
        expect(
          problems
            .map(({ code, field = '', count }) => `${code} ${field}${count > 1 ? ` ×${count}` : ''}`.replace('  ', ' ').trim())
            .join(', '),
        ).to.equal(told);
        if (!name.startsWith('no person')) expect(JSON.stringify([directory.listings, problems, columns])).not.to.match(KEPT);
      });
    }
  }
  for (const [name, lines, shown, told] of trainings) {
    it(`trainings: ${name}`, async () => {
      const { trainings: read, problems, columns } = await parseTrainings(lines.join('\n'));
      expect(read.trainings.map(lineOfTraining)).to.deep.equal(shown);
      expect(problems.map(({ code, field = '', count }) => `${code} ${field}${count > 1 ? ` ×${count}` : ''}`.trim()).join(', ')).to.equal(
        told,
      );
      expect(JSON.stringify([read.trainings, problems, columns])).not.to.match(KEPT);
    });
  }
});
