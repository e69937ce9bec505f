import { regions } from '../../reading/regions.js';
import type { Term, Vocabulary } from '../../reading/vocabulary.js';
import { terms } from '../listing/terms.js';

/** What a list says of an entry that does not say. */
const unknown: Term = { code: 'unknown', fr: 'Non communiqué', en: 'Not stated' };

/**
 * Our vocabulary with the lists that trainings use. Kinds, states and spans of hours are named in English; the other codes are the ASCII slug
 * of the French label. The aliases of a region are its départements.
 */
// prettier-ignore
export const trainingTerms = {
  ...terms,
  trainingKinds: [
    { code: 'certification', fr: 'Certification', en: 'Certification', aliases: ['certification professionnelle', 'formation certifiante', 'certifiante', 'certificat', 'CQP'], source: 'bretagne-addictologie l.19-21; guide-pdl l.1097-1103' },
    { code: 'university-diploma', fr: 'Diplôme universitaire (DU)', en: 'University diploma (DU)', aliases: ['DU', 'diplôme universitaire', 'DIU', 'diplôme interuniversitaire', 'DESIU', 'DUFA', 'university diploma'], source: 'guide-pdl l.1035-1047' },
    { code: 'bachelor', fr: 'Licence', en: 'Bachelor’s degree', aliases: ['licence professionnelle', 'L3', 'bachelor', 'degree'], source: 'guide-pdl l.1032' },
    { code: 'master', fr: 'Master', en: 'Master’s degree', aliases: ['M1', 'M2'] },
    { code: 'regulated', fr: 'Formation réglementaire', en: 'Regulated training', aliases: ['réglementaire', 'formation réglementée', 'ETP', 'formation ETP', 'éducation thérapeutique', 'éducation thérapeutique du patient', 'ETP 40 heures', 'ETP 40 h', 'ETP 40h', '40 heures ETP', '40 h ETP', '40h ETP', '40 heures', '40 h', '40h', 'regulated'], source: 'guide-pdl l.1068-1081' },
    { code: 'course', fr: 'Formation courte', en: 'Short course', aliases: ['formation', 'formation professionnelle', 'formation continue', 'courte', 'cours', 'module', 'atelier', 'course', 'short course'], source: 'guide-pdl l.1045' },
    { code: 'association', fr: 'Formation d’association', en: 'Association’s own training', aliases: ['association', 'associative', 'formation associative', 'formation interne', 'bénévole'] },
    { code: 'internship', fr: 'Stage', en: 'Internship', aliases: ['stage pratique', 'immersion', 'placement'], source: 'bretagne-addictologie l.113-115' },
    { code: 'directory', fr: 'Annuaire de formations', en: 'Directory of courses', aliases: ['annuaire', 'liste de formations', 'répertoire', 'directory'], source: 'guide-pdl l.1057-1065' },
  ],
  organisers: [],
  regions: [
    { code: 'a-distance', fr: 'À distance', en: 'Remote', aliases: ['en ligne', 'distanciel', 'visio', 'remote', 'online'] },
    ...regions.map(({ departements, aliases = [], ...region }) => ({ ...region, aliases: [...departements, ...aliases] })),
  ],
  sessionStates: [
    { code: 'last-week', fr: 'Dernière semaine', en: 'Last week to apply' },
    { code: 'open', fr: 'Inscriptions ouvertes', en: 'Open', aliases: ['ouvert', 'ouverte', 'ouvertes'] },
    { code: 'upcoming', fr: 'À venir', en: 'Upcoming', aliases: ['prévu', 'prévue', 'programmé', 'programmée'] },
    { code: 'full', fr: 'Complet', en: 'Full', aliases: ['complète'] },
    { code: 'closed', fr: 'Inscriptions closes', en: 'Closed', aliases: ['clos', 'close', 'fermé', 'fermée'] },
    { code: 'running', fr: 'En cours', en: 'Under way', aliases: ['commencé', 'commencée'] },
    { code: 'undated', fr: 'Dates non communiquées', en: 'Dates not stated' },
    { code: 'over', fr: 'Terminé', en: 'Over', aliases: ['terminée', 'fini', 'finie', 'passé', 'passée'] },
    { code: 'cancelled', fr: 'Annulé', en: 'Cancelled', aliases: ['annulée', 'canceled'] },
    { code: 'none', fr: 'Pas de date annoncée', en: 'No date announced' },
  ],
  costs: [
    { code: 'free', fr: 'Gratuit', en: 'Free', aliases: ['gratuite', 'sans frais', 'pris en charge', 'aucun', 'aucun frais', 'no charge'] },
    { code: 'amount', fr: 'Prix fixe', en: 'Fixed price', aliases: ['payant', 'montant'] },
    { code: 'from', fr: 'À partir de', en: 'From' },
    { code: 'depends', fr: 'Selon situation', en: 'Depends on your situation', aliases: ['selon la situation', 'selon votre situation', 'sur devis', 'devis', 'variable', 'selon statut', 'selon le financement', 'nous consulter', 'on request'] },
    { ...unknown, aliases: ['inconnu', 'non précisé', 'à préciser', 'unknown'] },
  ],
  fundings: [
    { code: 'cpf', fr: 'CPF', en: 'Personal training account (CPF)', aliases: ['compte personnel de formation', 'mon compte formation'] },
    { code: 'opco', fr: 'OPCO', en: 'Skills operator (OPCO)', aliases: ['opérateur de compétences', 'ANFH', 'uniformation'] },
    { code: 'employeur', fr: 'Employeur', en: 'Employer', aliases: ['plan de développement des compétences', 'plan de formation', 'employer'] },
    { code: 'france-travail', fr: 'France Travail', aliases: ['pôle emploi', 'AIF'] },
    { code: 'region', fr: 'Région', en: 'Region', aliases: ['conseil régional'] },
    { code: 'ars', fr: 'ARS', en: 'Regional health agency (ARS)', aliases: ['agence régionale de santé'] },
    { code: 'agefiph', fr: 'Agefiph', aliases: ['FIPHFP'] },
    { code: 'a-ses-frais', fr: 'À ses frais', en: 'Self-funded', aliases: ['autofinancement', 'financement personnel', 'individuel', 'self-funded'] },
  ],
  levels: [
    { code: '1', fr: 'Niveau 1, savoirs de base', en: 'Level 1, basic knowledge' },
    { code: '2', fr: 'Niveau 2, savoirs de base', en: 'Level 2, basic knowledge' },
    { code: '3', fr: 'Niveau 3, équivalent CAP', en: 'Level 3, vocational certificate (CAP)', aliases: ['CAP', 'BEP'] },
    { code: '4', fr: 'Niveau 4, équivalent bac', en: 'Level 4, end of secondary school (bac)', aliases: ['bac', 'baccalauréat'] },
    { code: '5', fr: 'Niveau 5, équivalent bac + 2', en: 'Level 5, two years after the bac', aliases: ['bac + 2', 'bac+2', 'BTS', 'DEUST'] },
    { code: '6', fr: 'Niveau 6, équivalent licence', en: 'Level 6, bachelor’s degree', aliases: ['licence', 'bac + 3', 'bac+3'] },
    { code: '7', fr: 'Niveau 7, équivalent master', en: 'Level 7, master’s degree', aliases: ['master', 'bac + 5', 'bac+5'] },
    { code: '8', fr: 'Niveau 8, équivalent doctorat', en: 'Level 8, doctorate', aliases: ['doctorat'] },
    unknown,
  ],
  registerStates: [
    { code: 'active', fr: 'Inscription active', en: 'Active entry', aliases: ['actif', 'active', 'en cours', 'oui', 'enregistré', 'enregistrée'] },
    { code: 'inactive', fr: 'Inscription échue', en: 'Lapsed entry', aliases: ['échu', 'échue', 'inactif', 'inactive', 'expirée', 'lapsed'] },
    { code: 'none', fr: 'Sans inscription', en: 'Not registered', aliases: ['aucune', 'non inscrit', 'non inscrite', 'non', 'non enregistré', 'not registered'] },
    unknown,
  ],
  durations: [
    { code: 'up-to-40', fr: '40 heures au plus', en: 'Up to 40 hours' },
    { code: 'up-to-150', fr: 'De 41 à 150 heures', en: '41 to 150 hours' },
    { code: 'up-to-400', fr: 'De 151 à 400 heures', en: '151 to 400 hours' },
    { code: 'over-400', fr: 'Plus de 400 heures', en: 'Over 400 hours' },
    unknown,
  ],
  prerequisites: [
    { code: 'experience-vecue', fr: 'Expérience vécue', en: 'Lived experience', aliases: ['expérience personnelle', 'une expérience vécue', 'savoir expérientiel', 'vécu', 'être concerné', 'être patient', 'lived experience'], source: 'bretagne-addictologie l.17' },
    { code: 'experience-d-un-proche', fr: 'Expérience d’un proche', en: 'Experience as a relative', aliases: ['être un proche', 'être aidant', 'famille', 'entourage', 'expérience de proche'], source: 'sante-mentale-portail l.60-69' },
    { code: 'retablissement', fr: 'Rétablissement engagé', en: 'Recovery under way', aliases: ['rétablissement', 'être rétabli', 'parcours de rétablissement', 'recovery'] },
    { code: 'projet', fr: 'Projet', en: 'A project', aliases: ['un projet', 'projet associé', 'projet de pair-aidance', 'projet professionnel', 'projet personnel', 'project'], source: 'guide-pdl l.1072' },
    { code: 'poste', fr: 'Poste ou promesse d’embauche', en: 'A post, or the promise of one', aliases: ['poste', 'emploi', 'être en poste', 'promesse d’embauche', 'employment'] },
    { code: 'diplome', fr: 'Diplôme', en: 'A diploma', aliases: ['un diplôme', 'diploma'] },
    { code: 'entretien', fr: 'Entretien', en: 'An interview', aliases: ['entretien préalable', 'interview'] },
    { code: 'none', fr: 'Aucun prérequis', en: 'No prerequisites', aliases: ['aucun', 'aucune', 'rien n’est demandé', 'sans', 'sans prérequis', 'none'] },
    unknown,
  ],
  internships: [
    { code: 'required', fr: 'Stage demandé', en: 'Internship required', aliases: ['obligatoire', 'oui', 'demandé', 'requis', 'yes', 'required'] },
    { code: 'depends', fr: 'Stage selon les cas', en: 'Internship in some cases', aliases: ['selon les cas', 'selon le parcours', 'depends'], source: 'guide-pdl l.1105-1106' },
    { code: 'advised', fr: 'Stage conseillé', en: 'Internship advised', aliases: ['conseillé', 'facultatif', 'optionnel', 'possible', 'optional'] },
    { code: 'none', fr: 'Sans stage', en: 'No internship', aliases: ['non', 'aucun', 'sans', 'no', 'none'] },
    unknown,
  ],
  freshness: [
    { code: 'fresh', fr: 'Vérifié il y a moins de 6 mois', en: 'Checked within 6 months' },
    { code: 'to-confirm', fr: 'À confirmer', en: 'To be confirmed' },
    { code: 'old', fr: 'Information ancienne', en: 'Old information' },
  ],
} satisfies Vocabulary;
