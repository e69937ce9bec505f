import type { Vocabulary } from '../../reading/vocabulary.js';

/** Values of `publics_accueillis` in the national schema of places for digital inclusion: not from the five documents, but met in open data. */
const LIEUX = 'schéma national des lieux de médiation numérique';

/**
 * Our vocabulary. Terms come from the words of the documents named in `source`, as id and lines (NOTICE lists them).
 * A code is the ASCII slug of the French label, except kinds. Aliases are in the singular: case, accents, hyphens and plurals do not matter.
 *
 * What is for a whole public is for its parts: “parent” finds what is for family and friends; and what is for all addictions answers each
 * (`broader`, after bretagne-addictologie l.42). Elsewhere a part is not the whole: a workshop need not be a slam, nor a CSAPA a hospital.
 * Such aliases are `unsearched`; those of kinds are nearly all so, and none is searched.
 */
// prettier-ignore
export const terms = {
  kinds: [
    { code: 'person', fr: 'Personne', en: 'Person', aliases: ['pair-aidant', 'pair-aidante', 'pair', 'patient-expert', 'patiente-experte', 'médiateur de santé pair', 'travailleur pair', 'personne ressource', 'peer supporter', 'peer'] },
    { code: 'association', fr: 'Association', en: 'Association', aliases: ['asso', 'association d’usagers', 'association de patients', 'organisation', 'organization', 'charity'] },
    { code: 'group', fr: 'Groupe', en: 'Group', aliases: ['GEM', 'groupe d’entraide', 'groupe d’entraide mutuelle', 'groupe de parole', 'club house', 'clubhouse', 'support group', 'mutual help group', 'self-help group'] },
    { code: 'service', fr: 'Service ou établissement', en: 'Service or facility', aliases: ['service', 'structure', 'établissement', 'lieu', 'CSAPA', 'CAARUD', 'CMP', 'hôpital', 'centre', 'maison des usagers', 'facility', 'hospital', 'clinic', 'place'] },
    { code: 'network', fr: 'Réseau', en: 'Network', aliases: ['collectif', 'fédération'] },
    { code: 'platform', fr: 'Plateforme', en: 'Platform', aliases: ['plate-forme'] },
    { code: 'online', fr: 'Espace en ligne', en: 'Online space', aliases: ['en ligne', 'forum', 'forum d’entraide', 'forum en ligne', 'site internet', 'online', 'website'] },
  ],
  roles: [
    { code: 'pair-aidant', fr: 'Pair-aidant', en: 'Peer supporter', aliases: ['pair-aidante', 'paire aidante', 'pair', 'pair aidant certifié', 'pair praticien', 'pair ressource', 'pair accompagnant', 'peer support worker'], unsearched: ['pair aidant certifié'], source: 'bretagne-addictologie l.28; guide-pdl l.245-253' },
    { code: 'patient-expert', fr: 'Patient-expert', en: 'Expert patient', aliases: ['patiente-experte', 'patient expert certifié'], unsearched: ['patient expert certifié'], source: 'guide-pdl l.259; dossier-ireps l.680-682' },
    { code: 'patient-expert-addictions', fr: 'Patient-expert addictions', en: 'Expert patient in addictions', aliases: ['patiente-experte addictions', 'patient expert en addictologie', 'PEA', 'CPEA'], source: 'bretagne-addictologie l.17-21, l.56' },
    { code: 'mediateur-de-sante-pair', fr: 'Médiateur de santé pair', en: 'Peer health mediator', aliases: ['médiatrice de santé paire', 'médiatrice de santé pair', 'médiateur santé pair', 'médiatrice santé pair', 'médiateur pair', 'MSP'], source: 'bretagne-addictologie l.15; sante-mentale-portail l.21-25' },
    { code: 'travailleur-pair', fr: 'Travailleur pair', en: 'Peer worker', aliases: ['travailleuse paire', 'travailleuse pair', 'intervenant social pair'], source: 'bretagne-addictologie l.15; dossier-ireps l.330-349' },
    { code: 'intervenant-pair', fr: 'Intervenant pair', en: 'Peer practitioner', aliases: ['intervenante paire', 'intervenante pair', 'patient intervenant'], source: 'guide-pdl l.259, l.1045; dossier-ireps l.1438' },
    { code: 'pair-emulateur', fr: 'Pair-émulateur', en: 'Peer mentor', aliases: ['pairémulateur', 'pairémulatrice', 'pair-émulatrice', 'pair-émulation', 'pairémulation'], source: 'dossier-ireps l.245-251, l.573' },
    { code: 'patient-ressource', fr: 'Patient-ressource', en: 'Resource patient', aliases: ['patiente-ressource'], source: 'guide-pdl l.259; dossier-ireps l.682' },
    { code: 'patient-partenaire', fr: 'Patient partenaire', en: 'Patient partner', aliases: ['patiente partenaire'], source: 'sante-mentale-portail l.40' },
    { code: 'expert-du-vecu', fr: 'Expert du vécu', en: 'Expert by experience', aliases: ['experte du vécu', 'expert d’usage', 'experte d’usage'], source: 'guide-pdl l.259; dossier-ireps l.90, l.347, l.406' },
    { code: 'pair-aidant-famille', fr: 'Pair-aidant famille', en: 'Family peer supporter', aliases: ['pair-aidante famille', 'paire aidante famille', 'pair-aidant familial', 'pair-aidante familiale'], source: 'sante-mentale-portail l.60-69; guide-pdl l.264' },
    { code: 'benevole-d-association', fr: 'Bénévole d’association', en: 'Association volunteer', aliases: ['bénévole', 'membre d’association', 'membre d’association d’usagers', 'volunteer'], source: 'bretagne-addictologie l.48; guide-pdl l.274-278, l.291-297' },
  ],
  topics: [
    { code: 'alcool', fr: 'Alcool', en: 'Alcohol', aliases: ['alcoolisme', 'alcoologie', 'alcoolo-dépendance'], broader: 'toutes-les-addictions', source: 'bretagne-addictologie l.42; dossier-ireps l.1119' },
    { code: 'tabac', fr: 'Tabac', en: 'Tobacco', aliases: ['tabagisme', 'tabacologie', 'nicotine', 'cigarette', 'smoking'], broader: 'toutes-les-addictions', source: 'bretagne-addictologie l.42, l.123-127' },
    { code: 'cannabis', fr: 'Cannabis', en: 'Cannabis', broader: 'drogues', source: 'bretagne-addictologie l.42' },
    { code: 'opioides', fr: 'Opioïdes', en: 'Opioids', aliases: ['opiacé', 'opiate'], broader: 'drogues', source: 'bretagne-addictologie l.42' },
    { code: 'nouveaux-produits-de-synthese', fr: 'Nouveaux produits de synthèse', en: 'New synthetic drugs', aliases: ['produit de synthèse', 'drogue de synthèse', 'NPS'], broader: 'drogues', source: 'bretagne-addictologie l.42' },
    { code: 'drogues', fr: 'Drogues', en: 'Drugs', aliases: ['produit psychoactif', 'substance', 'stupéfiant'], broader: 'toutes-les-addictions', source: 'dossier-ireps l.1087-1107; guide-pdl l.573' },
    { code: 'troubles-du-comportement-alimentaire', fr: 'Troubles du comportement alimentaire', en: 'Eating disorders', aliases: ['TCA', 'trouble alimentaire', 'trouble des conduites alimentaires'], broader: 'addictions-comportementales', source: 'bretagne-addictologie l.42; guide-pdl l.535-540' },
    { code: 'jeux-d-argent', fr: 'Jeux d’argent', en: 'Gambling', aliases: ['jeux de hasard et d’argent', 'jeu de hasard', 'jeu', 'JHA'], broader: 'addictions-comportementales', source: 'bretagne-addictologie l.42' },
    { code: 'dependance-affective-et-sexuelle', fr: 'Dépendance affective et sexuelle', en: 'Love and sex addiction', aliases: ['dépendance affective', 'dépendance sexuelle', 'addiction sexuelle', 'affective et sexuelle'], broader: 'addictions-comportementales', source: 'bretagne-addictologie l.42' },
    { code: 'addictions-comportementales', fr: 'Addictions comportementales', en: 'Behavioural addictions', aliases: ['dépendance comportementale', 'addiction sans produit'], broader: 'toutes-les-addictions', source: 'bretagne-addictologie l.42' },
    { code: 'toutes-les-addictions', fr: 'Toutes les addictions', en: 'All addictions', aliases: ['addiction', 'toute addiction', 'addictologie', 'conduite addictive', 'polyaddiction', 'dépendance'], source: 'bretagne-addictologie l.42; guide-pdl l.98-104' },
    { code: 'sante-mentale', fr: 'Santé mentale', en: 'Mental health', aliases: ['trouble psychique', 'maladie psychique', 'handicap psychique', 'psychiatrie', 'psychique'], source: 'sante-mentale-portail l.3-9; has-2023 l.7' },
    { code: 'entente-de-voix', fr: 'Entente de voix', en: 'Hearing voices', aliases: ['entendeur de voix', 'voix'], source: 'dossier-ireps l.582, l.975' },
    { code: 'autisme', fr: 'Autisme', en: 'Autism', aliases: ['TSA', 'autiste', 'trouble du neuro-développement', 'neurodéveloppement', 'TND'], source: 'dossier-ireps l.446-484; sante-mentale-portail l.65' },
    { code: 'handicap', fr: 'Handicap', en: 'Disability', aliases: ['situation de handicap', 'polyhandicap', 'handicap moteur', 'handicap intellectuel'], unsearched: ['polyhandicap', 'handicap moteur', 'handicap intellectuel'], source: 'dossier-ireps l.357-411, l.1182-1188, l.1416' },
    { code: 'precarite', fr: 'Précarité', en: 'Poverty and insecurity', aliases: ['grande précarité', 'pauvreté', 'exclusion'], source: 'has-2023 l.7; dossier-ireps l.486-507' },
    { code: 'vie-a-la-rue', fr: 'Vie à la rue', en: 'Living on the streets', aliases: ['rue', 'parcours de rue', 'sans-abri', 'sans-abrisme', 'sans domicile', 'SDF', 'homelessness'], source: 'bretagne-addictologie l.7; dossier-ireps l.228, l.334' },
    { code: 'parcours-d-exil', fr: 'Parcours d’exil', en: 'Exile and migration', aliases: ['exil', 'migration', 'parcours de migration'], source: 'has-2023 l.27' },
    { code: 'prostitution', fr: 'Prostitution', en: 'Prostitution', source: 'dossier-ireps l.334' },
    { code: 'vih', fr: 'VIH', en: 'HIV', aliases: ['sida', 'VIH sida'], source: 'dossier-ireps l.88, l.628' },
    { code: 'cancer', fr: 'Cancer', en: 'Cancer', source: 'dossier-ireps l.1311-1323' },
    { code: 'maladie-chronique', fr: 'Maladie chronique', en: 'Long-term illness', aliases: ['maladie de longue durée', 'chronic illness'], source: 'guide-pdl l.1078; dossier-ireps l.628, l.654' },
  ],
  activities: [
    { code: 'groupe-de-parole', fr: 'Groupe de parole', en: 'Support group', aliases: ['groupe', 'groupe d’échange', 'réunion', 'meeting', 'talking group'], source: 'bretagne-addictologie l.13, l.44; guide-pdl l.349-353' },
    { code: 'permanence', fr: 'Permanence', en: 'Drop-in hours', aliases: ['permanence d’accueil', 'drop-in'], source: 'dossier-ireps l.775' },
    { code: 'permanence-telephonique', fr: 'Permanence téléphonique', en: 'Telephone line', aliases: ['écoute téléphonique', 'ligne d’écoute', 'helpline'], source: 'sante-mentale-portail l.19' },
    { code: 'visite', fr: 'Visite', en: 'Visit', aliases: ['visite à domicile', 'visite à l’hôpital', 'visite de première rencontre'], unsearched: ['visite à domicile', 'visite à l’hôpital', 'visite de première rencontre'], source: 'bretagne-addictologie l.46; guide-pdl l.354-356' },
    { code: 'temoignage', fr: 'Témoignage', en: 'Sharing one’s story', aliases: ['récit'], source: 'bretagne-addictologie l.46, l.79-83, l.127' },
    { code: 'accompagnement', fr: 'Accompagnement', en: 'One-to-one support', aliases: ['accompagnement individuel', 'soutien individuel', 'entretien individuel', 'soutien', 'écoute', 'orientation'], unsearched: ['écoute', 'orientation'], source: 'guide-pdl l.143-209; bretagne-addictologie l.90' },
    { code: 'entraide', fr: 'Entraide', en: 'Mutual help', aliases: ['auto-support', 'soutien par les pairs', 'entraide mutuelle', 'self-help', 'peer support'], source: 'guide-pdl l.86-118; dossier-ireps l.135-137, l.292-294' },
    { code: 'parrainage', fr: 'Parrainage', en: 'Sponsorship', aliases: ['marrainage'], source: 'guide-pdl l.306, l.343-346; dossier-ireps l.1416' },
    { code: 'rencontre', fr: 'Rencontre', en: 'Getting together', aliases: ['temps d’échange', 'moment convivial', 'convivialité', 'activité'], source: 'dossier-ireps l.464, l.482' },
    { code: 'accueil-collectif', fr: 'Accueil collectif', en: 'Group drop-in', aliases: ['accueil', 'temps d’accueil collectif'], source: 'guide-pdl l.341-342, l.777-781' },
    { code: 'atelier', fr: 'Atelier', en: 'Workshop', aliases: ['atelier d’expression', 'atelier slam', 'slam', 'psychoéducation'], unsearched: ['atelier d’expression', 'atelier slam', 'slam', 'psychoéducation'], source: 'guide-pdl l.515, l.569, l.589' },
    { code: 'marche', fr: 'Marche', en: 'Walk', aliases: ['balade', 'randonnée', 'sortie'], source: 'guide-pdl l.585' },
    { code: 'forum-d-entraide', fr: 'Forum d’entraide', en: 'Self-help forum', aliases: ['forum', 'forum sur internet'], source: 'guide-pdl l.531, l.636; sante-mentale-portail l.19' },
    { code: 'co-animation', fr: 'Co-animation', en: 'Co-facilitation', aliases: ['coanimation', 'animation'], source: 'guide-pdl l.513-524, l.661' },
    { code: 'education-therapeutique', fr: 'Éducation thérapeutique', en: 'Patient education', aliases: ['éducation thérapeutique du patient', 'ETP'], source: 'bretagne-addictologie l.95; guide-pdl l.1068-1081' },
    { code: 'information-collective', fr: 'Information collective', en: 'Information session', aliases: ['information', 'réunion d’information'], source: 'bretagne-addictologie l.46, l.83' },
    { code: 'prevention', fr: 'Prévention', en: 'Prevention', aliases: ['prévention par les pairs', 'action de prévention'], source: 'bretagne-addictologie l.86; guide-pdl l.661' },
    { code: 'reduction-des-risques', fr: 'Réduction des risques', en: 'Harm reduction', aliases: ['réduction des risques et des dommages', 'RDR', 'RDRD'], source: 'guide-pdl l.575; dossier-ireps l.1107' },
    { code: 'aller-vers', fr: 'Aller-vers', en: 'Outreach', aliases: ['maraude', 'porte à porte'], unsearched: ['maraude', 'porte à porte'], source: 'has-2023 l.61; dossier-ireps l.1174' },
    { code: 'acces-aux-droits', fr: 'Accès aux droits', en: 'Access to rights', aliases: ['accès aux soins', 'aide aux démarches'], unsearched: ['accès aux soins'], source: 'dossier-ireps l.191-192, l.379, l.1174' },
    { code: 'formation-des-professionnels', fr: 'Formation des professionnels', en: 'Training of professionals', aliases: ['formation', 'sensibilisation', 'training'], source: 'bretagne-addictologie l.92; guide-pdl l.526-528' },
    { code: 'recherche', fr: 'Recherche', en: 'Research', source: 'bretagne-addictologie l.96; guide-pdl l.631' },
    { code: 'representation-des-usagers', fr: 'Représentation des usagers', en: 'Representing service users', aliases: ['représentation', 'représentant des usagers'], source: 'bretagne-addictologie l.97-98; guide-pdl l.9' },
  ],
  audiences: [
    { code: 'tout-public', fr: 'Tout public', en: 'Everyone', aliases: ['tous publics', 'tous', 'toutes et tous', 'tout le monde', 'grand public', 'ouvert à tous', 'everybody'] },
    { code: 'personnes-concernees', fr: 'Personnes concernées', en: 'People with lived experience', aliases: ['usager', 'usagère', 'patient', 'patiente', 'personne accompagnée', 'service user'], source: 'guide-pdl l.9-11, l.231; sante-mentale-portail l.72' },
    { code: 'entourage', fr: 'Entourage', en: 'Family and friends', aliases: ['famille', 'proche', 'parent', 'conjoint', 'aidant', 'famille et proche', 'relative', 'carer'], source: 'guide-pdl l.62, l.264, l.455; bretagne-addictologie l.46-48' },
    { code: 'professionnels', fr: 'Professionnels', en: 'Professionals', aliases: ['professionnelle', 'soignant', 'professionnel de santé', 'travailleur social'], source: 'bretagne-addictologie l.81; guide-pdl l.39, l.457' },
    { code: 'etudiants', fr: 'Étudiants', en: 'Students', aliases: ['étudiante'], source: 'guide-pdl l.526-527; dossier-ireps l.1478' },
    { code: 'jeunes', fr: 'Jeunes', en: 'Young people', aliases: ['adolescent', 'ado'], source: 'dossier-ireps l.755-764' },
    { code: 'femmes', fr: 'Femmes', en: 'Women', aliases: ['uniquement femmes', 'woman'], source: LIEUX },
    { code: 'adultes', fr: 'Adultes', en: 'Adults', source: LIEUX },
    { code: 'familles-enfants', fr: 'Familles, enfants', en: 'Families, children', aliases: ['Familles/enfants', 'enfant'], source: LIEUX },
    { code: 'jeunes-16-26-ans', fr: 'Jeunes (16-26 ans)', en: 'Young people (16 to 26)', source: LIEUX },
    { code: 'seniors-65-ans', fr: 'Seniors (+ 65 ans)', en: 'Older people (over 65)', aliases: ['senior', 'personne âgée'], source: LIEUX },
    { code: 'surdite', fr: 'Surdité', en: 'Deaf or hard of hearing', source: LIEUX },
    { code: 'deficience-visuelle', fr: 'Déficience visuelle', en: 'Blind or partially sighted', source: LIEUX },
    { code: 'handicaps-mentaux', fr: 'Handicaps mentaux', en: 'Mental disabilities', aliases: ['Handicaps mentaux : déficiences limitant les activités d’une personne'], source: LIEUX },
    { code: 'personnes-en-situation-d-illettrisme', fr: 'Personnes en situation d’illettrisme', en: 'People who find reading hard', source: LIEUX },
    { code: 'public-langues-etrangeres', fr: 'Public langues étrangères', en: 'Speakers of other languages', source: LIEUX },
  ],
  formats: [
    { code: 'sur-place', fr: 'Sur place', en: 'In person', aliases: ['présentiel', 'en présentiel', 'en présence', 'face à face', 'on site'] },
    { code: 'a-domicile', fr: 'À domicile', en: 'At home', aliases: ['domicile', 'chez vous', 'home visit'] },
    { code: 'telephone', fr: 'Téléphone', en: 'Telephone', aliases: ['par téléphone', 'tél', 'téléphonique', 'phone', 'by phone'] },
    { code: 'en-ligne', fr: 'En ligne', en: 'Online', aliases: ['visio', 'visioconférence', 'distanciel', 'à distance', 'internet', 'video call'], unsearched: ['visio', 'visioconférence', 'video call'] },
  ],
  statuses: [
    { code: 'benevole', fr: 'Bénévole', en: 'Volunteer', aliases: ['bénévolat'], source: 'bretagne-addictologie l.86; guide-pdl l.763, l.801' },
    { code: 'salarie', fr: 'Salarié', en: 'Employee', aliases: ['salariée', 'CDI', 'CDD'], unsearched: ['CDI', 'CDD'], source: 'bretagne-addictologie l.86; guide-pdl l.860' },
    { code: 'independant', fr: 'Indépendant', en: 'Self-employed', aliases: ['indépendante', 'libéral', 'libérale', 'auto-entrepreneur', 'auto-entrepreneuse', 'freelance'], unsearched: ['libéral', 'libérale', 'auto-entrepreneur', 'auto-entrepreneuse'], source: 'bretagne-addictologie l.86; sante-mentale-portail l.50' },
    { code: 'mis-a-disposition', fr: 'Mis à disposition', en: 'On secondment', aliases: ['mise à disposition', 'plateforme'], unsearched: ['plateforme'], source: 'has-2023 l.27, l.42' },
    { code: 'interim', fr: 'Intérim', en: 'Temporary work', aliases: ['intérimaire'], source: 'dossier-ireps l.583' },
    { code: 'stagiaire', fr: 'Stagiaire', en: 'Trainee', aliases: ['stage', 'en stage'], source: 'bretagne-addictologie l.113-115, l.129' },
  ],
  stages: [
    { code: 'prevention', fr: 'Prévention', en: 'Prevention', source: 'guide-pdl l.445' },
    { code: 'reperage', fr: 'Repérage', en: 'Early detection', aliases: ['dépistage'], source: 'guide-pdl l.445, l.544' },
    { code: 'orientation', fr: 'Orientation', en: 'Finding the right help', source: 'guide-pdl l.447' },
    { code: 'soins', fr: 'Soins', en: 'Care', aliases: ['traitement', 'hospitalisation', 'treatment'], unsearched: ['hospitalisation'], source: 'guide-pdl l.447' },
    { code: 'accompagnement', fr: 'Accompagnement', en: 'Support', aliases: ['suivi', 'après les soins'], source: 'guide-pdl l.447' },
    { code: 'retablissement', fr: 'Rétablissement', en: 'Recovery', aliases: ['prévention de la rechute', 'recovery'], unsearched: ['prévention de la rechute'], source: 'bretagne-addictologie l.68-72; guide-pdl l.213-215' },
  ],
  settings: [
    { code: 'unite-d-addictologie', fr: 'Unité d’addictologie', en: 'Hospital addiction unit', aliases: ['service d’addictologie', 'hôpital', 'unité d’hospitalisation'], unsearched: ['hôpital', 'unité d’hospitalisation'], source: 'bretagne-addictologie l.46; guide-pdl l.522, l.723-727' },
    { code: 'unite-de-tabacologie', fr: 'Unité de tabacologie', en: 'Stop-smoking unit', source: 'bretagne-addictologie l.123-127' },
    { code: 'hopital-de-jour', fr: 'Hôpital de jour', en: 'Day hospital', aliases: ['HDJ', 'centre de jour'], source: 'guide-pdl l.580, l.876-878; sante-mentale-portail l.50' },
    { code: 'soins-medicaux-et-de-readaptation', fr: 'Soins médicaux et de réadaptation', en: 'Rehabilitation ward', aliases: ['SMR', 'SSR', 'SSRA'], source: 'guide-pdl l.354-356, l.820-826' },
    { code: 'csapa', fr: 'CSAPA', en: 'Addiction care centre (CSAPA)', source: 'guide-pdl l.513, l.922' },
    { code: 'caarud', fr: 'CAARUD', en: 'Harm reduction centre (CAARUD)', source: 'guide-pdl l.342, l.777' },
    { code: 'service-de-psychiatrie', fr: 'Service de psychiatrie', en: 'Psychiatric ward', aliases: ['psychiatrie'], source: 'sante-mentale-portail l.50; dossier-ireps l.723' },
    { code: 'cmp', fr: 'CMP', en: 'Community mental health centre (CMP)', aliases: ['centre médico-psychologique'], source: 'sante-mentale-portail l.50' },
    { code: 'equipe-mobile', fr: 'Équipe mobile', en: 'Mobile team', source: 'sante-mentale-portail l.50; dossier-ireps l.1063' },
    { code: 'samsah', fr: 'SAMSAH', en: 'Medical and social support (SAMSAH)', source: 'sante-mentale-portail l.50' },
    { code: 'savs', fr: 'SAVS', en: 'Social support (SAVS)', source: 'sante-mentale-portail l.50' },
    { code: 'gem', fr: 'GEM', en: 'Mutual help group (GEM)', aliases: ['groupe d’entraide mutuelle'], source: 'sante-mentale-portail l.19; dossier-ireps l.206, l.443' },
    { code: 'clubhouse', fr: 'Clubhouse', en: 'Clubhouse', aliases: ['club house'], source: 'sante-mentale-portail l.19' },
    { code: 'maison-des-usagers', fr: 'Maison des usagers', en: 'Users’ house in a hospital', source: 'dossier-ireps l.768-777' },
    { code: 'hebergement', fr: 'Hébergement', en: 'Shelter', aliases: ['structure avec hébergement'], source: 'has-2023 l.27; guide-pdl l.343-346' },
    { code: 'logement', fr: 'Logement', en: 'Housing', aliases: ['un chez soi d’abord'], unsearched: ['un chez soi d’abord'], source: 'dossier-ireps l.232, l.1158-1164; bretagne-addictologie l.15' },
    { code: 'lieu-d-accueil', fr: 'Lieu d’accueil', en: 'Day shelter', aliases: ['accueil de jour', 'dispositif d’accueil'], source: 'has-2023 l.27' },
    { code: 'milieu-festif', fr: 'Milieu festif', en: 'Parties and festivals', aliases: ['festival'], source: 'guide-pdl l.404, l.661' },
    { code: 'domicile', fr: 'Domicile', en: 'At home', aliases: ['à domicile'], source: 'bretagne-addictologie l.46' },
    { code: 'association', fr: 'Association', en: 'Association', aliases: ['asso', 'association d’usagers'], unsearched: ['association d’usagers'], source: 'guide-pdl l.203, l.635-636; sante-mentale-portail l.50' },
    { code: 'mdph', fr: 'MDPH', en: 'Disability office (MDPH)', source: 'dossier-ireps l.369, l.388' },
    { code: 'faculte', fr: 'Faculté', en: 'University', aliases: ['université', 'faculté de médecine'], unsearched: ['faculté de médecine'], source: 'guide-pdl l.526-527; dossier-ireps l.1307' },
    { code: 'entreprise', fr: 'Entreprise', en: 'Workplace', source: 'dossier-ireps l.406' },
    { code: 'en-ligne', fr: 'En ligne', en: 'Online', aliases: ['internet', 'forum'], unsearched: ['forum'], source: 'guide-pdl l.636' },
  ],
  departements: (
    '01 Ain|02 Aisne|03 Allier|04 Alpes-de-Haute-Provence|05 Hautes-Alpes|06 Alpes-Maritimes|07 Ardèche|08 Ardennes|09 Ariège|10 Aube|11 Aude|12 Aveyron|' +
    '13 Bouches-du-Rhône|14 Calvados|15 Cantal|16 Charente|17 Charente-Maritime|18 Cher|19 Corrèze|2A Corse-du-Sud|2B Haute-Corse|21 Côte-d’Or|' +
    '22 Côtes-d’Armor|23 Creuse|24 Dordogne|25 Doubs|26 Drôme|27 Eure|28 Eure-et-Loir|29 Finistère|30 Gard|31 Haute-Garonne|32 Gers|33 Gironde|34 Hérault|' +
    '35 Ille-et-Vilaine|36 Indre|37 Indre-et-Loire|38 Isère|39 Jura|40 Landes|41 Loir-et-Cher|42 Loire|43 Haute-Loire|44 Loire-Atlantique|45 Loiret|46 Lot|' +
    '47 Lot-et-Garonne|48 Lozère|49 Maine-et-Loire|50 Manche|51 Marne|52 Haute-Marne|53 Mayenne|54 Meurthe-et-Moselle|55 Meuse|56 Morbihan|57 Moselle|' +
    '58 Nièvre|59 Nord|60 Oise|61 Orne|62 Pas-de-Calais|63 Puy-de-Dôme|64 Pyrénées-Atlantiques|65 Hautes-Pyrénées|66 Pyrénées-Orientales|67 Bas-Rhin|' +
    '68 Haut-Rhin|69 Rhône|70 Haute-Saône|71 Saône-et-Loire|72 Sarthe|73 Savoie|74 Haute-Savoie|75 Paris|76 Seine-Maritime|77 Seine-et-Marne|78 Yvelines|' +
    '79 Deux-Sèvres|80 Somme|81 Tarn|82 Tarn-et-Garonne|83 Var|84 Vaucluse|85 Vendée|86 Vienne|87 Haute-Vienne|88 Vosges|89 Yonne|90 Territoire de Belfort|' +
    '91 Essonne|92 Hauts-de-Seine|93 Seine-Saint-Denis|94 Val-de-Marne|95 Val-d’Oise|971 Guadeloupe|972 Martinique|973 Guyane|974 La Réunion|' +
    '975 Saint-Pierre-et-Miquelon|976 Mayotte|977 Saint-Barthélemy|978 Saint-Martin|986 Wallis-et-Futuna|987 Polynésie française|988 Nouvelle-Calédonie'
  )
    .split('|')
    .map((line) => ({ code: line.slice(0, line.indexOf(' ')), fr: line.slice(line.indexOf(' ') + 1) })),
} satisfies Vocabulary;
