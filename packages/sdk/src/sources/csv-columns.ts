import type { ListName } from '../schemas/vocabulary.js';
import { keyOf } from './key.js';

/** What a column may hold: a field of a listing by its path, or what the file says of itself. */
export type FieldPath = keyof typeof titles;

/** The titles by which a column is known, in French and in English. Case, accents, plurals and punctuation do not matter. */
export const titles = {
  id: ['id', 'identifiant', 'référence', 'ref'],
  kind: ['type', 'type de structure', 'catégorie', 'nature', 'kind', 'category'],
  name: [
    'nom',
    'nom de la structure',
    'nom du groupe',
    'nom de l’association',
    'structure',
    'intitulé',
    'prénom',
    'pseudonyme',
    'name',
    'title',
  ],
  organisation: ['organisation', 'association', 'porteur', 'réseau', 'organisme', 'organization', 'network'],
  summary: ['résumé', 'description', 'présentation', 'commentaire', 'summary'],
  roles: ['rôle', 'fonction', 'role'],
  topics: ['thème', 'thématique', 'sujet', 'addiction', 'produit', 'topic'],
  activities: ['activité', 'action', 'intervention', 'activity', 'activities'],
  audiences: ['public', 'public accueilli', 'publics_accueillis', 'pour qui', 'bénéficiaire', 'audience'],
  formats: ['comment', 'format', 'modalité', 'modalité d’accueil', 'mode d’accueil', 'format'],
  statuses: ['statut', 'status'],
  stages: ['étape', 'étape du parcours', 'stage'],
  settings: ['lieu d’intervention', 'cadre', 'setting'],
  services: ['service', 'prestation', 'modalites_accompagnement', 'service proposé'],
  languages: ['langue', 'language'],
  'place.address': ['adresse', 'adresse postale', 'rue', 'voie', 'address', 'street'],
  'place.postcode': ['cp', 'code postal', 'code_postal', 'postcode', 'zip', 'zip code', 'postal code'],
  'place.commune': ['commune', 'ville', 'localité', 'city', 'town'],
  'place.location.lat': ['latitude', 'lat'],
  'place.location.lon': ['longitude', 'lon', 'lng', 'long'],
  serviceArea: ['département', 'départements couverts', 'territoire', 'zone d’intervention', 'secteur', 'area', 'service area'],
  meetings: [
    'horaire',
    'jour et horaire',
    'réunion',
    'rencontre',
    'date et horaire',
    'jour',
    'permanence',
    'meeting',
    'schedule',
    'time',
    'opening hours',
  ],
  'contact.phone': ['tél', 'téléphone', 'numéro de téléphone', 'numéro', 'portable', 'phone', 'telephone', 'tel'],
  'contact.email': ['e-mail', 'email', 'mail', 'courriel', 'adresse mail', 'adresse e-mail', 'adresse électronique'],
  'contact.url': ['site', 'site web', 'site internet', 'site_web', 'url', 'lien', 'adresse du site', 'web', 'website', 'link'],
  'contact.via': ['contact par', 'par', 'structure de contact', 'contact via', 'via'],
  access: ['condition d’accès', 'conditions_acces', 'accès', 'tarif', 'coût', 'access', 'cost'],
  accessibility: ['accessibilité', 'accès handicapé', 'accessibilité pmr', 'pmr', 'accessibility'],
  verifiedAt: [
    'mis à jour le',
    'mise à jour',
    'date de mise à jour',
    'date_maj',
    'vérifié le',
    'dernière mise à jour',
    'maj',
    'updated',
    'last updated',
    'verified',
  ],
  'consent.givenAt': ['accord donné le', 'date de l’accord', 'consentement', 'consentement donné le', 'consent given'],
  'consent.expiresAt': ['accord jusqu’au', 'fin de l’accord', 'consentement jusqu’au', 'fin du consentement', 'consent until'],
  'identifiers.finess': ['finess', 'n° finess'],
  'identifiers.rna': ['rna', 'n° rna'],
  'identifiers.siret': ['siret', 'n° siret', 'pivot'],
  publisher: ['éditeur', 'source', 'publié par', 'publisher'],
  licence: ['licence', 'license'],
} as const;

/** Fields that hold several values, and the vocabulary that names them (none for free words). */
export const lists = {
  roles: 'roles',
  topics: 'topics',
  activities: 'activities',
  audiences: 'audiences',
  formats: 'formats',
  statuses: 'statuses',
  stages: 'stages',
  settings: 'settings',
  serviceArea: 'departements',
  services: null,
  languages: null,
} as const satisfies Partial<Record<FieldPath, ListName | null>>;

export const columnsByTitle: ReadonlyMap<string, FieldPath> = new Map(
  (Object.keys(titles) as FieldPath[]).flatMap((field) => titles[field].map((title) => [keyOf(title), field] as const)),
);
