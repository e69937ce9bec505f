import type { trainingsWordsFr } from './words-fr.js';

// What does not depend on a language: which trainings there are, their links, and the lines each fact stands in. The words are in words-fr.ts and
// words-en.ts, by the same ids. Sources are cited by document and lines; `fields` says which facts of the entry stand there. What no document says
// (prices, dates, levels, register codes) is absent. No link was followed since, hence no `verifiedAt`.

/** Lines of a document, and the facts of an entry that stand there: all of them without `fields`. */
export interface Source {
  id: string;
  lines: string;
  fields?: string[];
}

/** What is said of a training in every language. */
interface Training {
  id: string;
  kind: string;
  standing?: 'historical' | 'foreign';
  organisers?: string[];
  topics?: string[];
  audiences?: string[];
  regions?: string[];
  places?: { commune: string; location: { lat: number; lon: number }; approximate: boolean }[];
  hours?: number;
  prerequisites?: { required: string[] };
  internship?: 'required' | 'depends';
  url?: string;
  sources: Source[];
}

/** What is said of a training in one language. */
interface TrainingWords {
  /** As its organisers write it, where the documents say; else what it is. */
  title: string;
  organisers?: string[];
  summary: string;
  gives?: string;
  doesNotGive?: string;
  activities?: string[];
  candidates?: string[];
  complements?: string[];
  duration?: string;
  internship?: string;
  period?: string;
  country?: string;
}

/** A box of the picture: `trainings` are the ids of what it stands for. */
export interface PictureNode {
  id: string;
  label: string;
  trainings?: string[];
  sources: Source[];
}

/**
 * An arrow of the picture with the sentence that says the same. `step`: open to everyone there; `depends`: asked of some; `example`: one person
 * did so, nothing says that it is the rule.
 */
export interface PictureEdge {
  from: string;
  to: string;
  kind: 'step' | 'depends' | 'example';
  text: string;
  sources: Source[];
}

/** The certification path and the ways between trainings. The texts of `edges`, in their order, say all that the picture shows. */
export interface Picture {
  title: string;
  nodes: PictureNode[];
  edges: PictureEdge[];
}

type Words = typeof trainingsWordsFr;

const cite =
  (id: string) =>
  (lines: string, ...fields: string[]): Source => ({ id, lines, ...(fields.length > 0 && { fields }) });
const bretagne = cite('bretagne-addictologie');
const portail = cite('sante-mentale-portail');
const guide = cite('guide-pdl');
const dossier = cite('dossier-ireps');
const has = cite('has-2023');

/** The middle of a commune (GeoNames, CC BY 4.0): the documents name the town, never the street. */
const town = (commune: string, lat: number, lon: number) => [{ commune, location: { lat, lon }, approximate: true }];

const ccoms = 'Centre collaborateur de l’OMS pour la recherche et la formation en santé mentale (CCOMS)';
const familyDiploma =
  'https://centre-ressource-rehabilitation.org/formation-du-de-pair-aidance-familiale-en-sante-mentale-et-neuro-developpement-1442';

const trainings: (Training & { id: keyof Words['trainings'] })[] = [
  {
    id: 'cpea',
    kind: 'certification',
    organisers: ['France Patients-Experts Addictions (FPEA)', 'Centre de développement des compétences de l’AP-HP'],
    topics: ['toutes-les-addictions'],
    audiences: ['personnes-concernees'],
    internship: 'depends',
    url: 'https://www.facebook.com/assoFpea/posts/-cpea-certification-patient-expert-addictions-de-quoi-parle-t-on-patientexpertad/405583447455611/',
    sources: [
      bretagne('17', 'summary'),
      bretagne('19-21', 'title', 'summary', 'organisers', 'gives', 'topics', 'audiences'),
      bretagne('85-98', 'activities'),
      guide('1071-1072, 1097-1103, 1115', 'summary', 'url'),
      guide('1092-1095, 1108', 'candidates'),
      guide('1105-1106', 'internship', 'complements'),
    ],
  },
  {
    id: 'licence-sss',
    kind: 'bachelor',
    organisers: ['Université Sorbonne Paris Nord', ccoms],
    topics: ['sante-mentale'],
    audiences: ['personnes-concernees'],
    regions: ['ile-de-france'],
    places: town('Paris', 48.853, 2.349),
    url: 'https://leps.univ-paris13.fr/fr/formations/licence-sss-mention-me%CC%81diateurs-de-sante%CC%81.html',
    sources: [
      guide('820-874, 1015-1021', 'summary', 'audiences'),
      guide('1032-1033, 1042, 1057', 'title', 'organisers', 'places', 'regions', 'url'),
      portail('21', 'topics'),
      dossier('1028', 'organisers', 'topics'),
    ],
  },
  {
    id: 'du-lyon',
    kind: 'university-diploma',
    organisers: ['Université Lyon 1', 'Centre de ressource de réhabilitation psychosociale'],
    topics: ['sante-mentale', 'neurodeveloppement'],
    audiences: ['personnes-concernees'],
    regions: ['auvergne-rhone-alpes'],
    places: town('Lyon', 45.748, 4.847),
    prerequisites: { required: ['experience-vecue'] },
    url: 'https://centre-ressource-rehabilitation.org/du-de-pair-aidance-en-sante-mentale-741',
    sources: [
      guide('1035-1036, 1040, 1058', 'title', 'organisers', 'topics', 'places', 'regions', 'url'),
      dossier('1442-1452', 'summary', 'candidates', 'audiences', 'prerequisites'),
    ],
  },
  {
    id: 'du-lyon-familles',
    kind: 'university-diploma',
    organisers: ['Université Lyon 1', 'Centre de ressource de réhabilitation psychosociale'],
    topics: ['sante-mentale', 'neurodeveloppement'],
    audiences: ['entourage'],
    regions: ['auvergne-rhone-alpes'],
    places: town('Lyon', 45.748, 4.847),
    prerequisites: { required: ['experience-d-un-proche'] },
    url: familyDiploma,
    sources: [
      portail('63-65', 'summary', 'gives', 'topics', 'prerequisites'),
      guide('1037-1040, 1051, 1059-1061', 'title', 'organisers', 'topics', 'audiences', 'candidates', 'places', 'regions', 'url'),
    ],
  },
  {
    id: 'intervenant-pair-arifts',
    kind: 'diploma',
    organisers: ['ARIFTS'],
    audiences: ['personnes-concernees'],
    regions: ['pays-de-la-loire'],
    places: town('Angers', 47.472, -0.552),
    url: 'https://arifts.fr/se-preparer-se-former-pour-acquerir-une-certification/entry-754-intervenant-pair.html',
    sources: [
      guide('1006-1007, 1015-1021', 'kind', 'summary', 'audiences'),
      guide('1044-1045, 1062', 'title', 'organisers', 'places', 'regions', 'url'),
    ],
  },
  {
    id: 'du-nantes',
    kind: 'university-diploma',
    organisers: ['UFR Médecine Nantes'],
    audiences: ['personnes-concernees'],
    regions: ['pays-de-la-loire'],
    places: town('Nantes', 47.217, -1.553),
    url: 'https://medecine.univ-nantes.fr/formation-continue/du-partenariat-patients-professionnels-en-sante',
    sources: [guide('1023-1027, 1047, 1063')],
  },
  {
    id: 'etp-40',
    kind: 'regulated',
    topics: ['maladie-chronique', 'toutes-les-addictions'],
    audiences: ['personnes-concernees'],
    hours: 40,
    url: 'https://sante.gouv.fr/systeme-de-sante/parcours-des-patients-et-des-usagers/education-therapeutique-du-patient/article/education-therapeutique-du-patient',
    sources: [
      guide('722-773', 'topics', 'doesNotGive'),
      guide('905-910', 'doesNotGive'),
      guide('1068-1084', 'title', 'organisers', 'summary', 'gives', 'candidates', 'topics', 'audiences', 'duration'),
      guide('1112', 'url'),
      dossier('1432-1438', 'summary'),
    ],
  },
  {
    id: 'stage-cpea',
    kind: 'internship',
    topics: ['toutes-les-addictions'],
    audiences: ['personnes-concernees', 'professionnels'],
    regions: ['bretagne'],
    sources: [
      guide('1105-1106', 'title', 'summary'),
      bretagne('113-115, 123-129', 'summary', 'gives', 'candidates', 'topics', 'audiences', 'regions'),
    ],
  },
  {
    id: 'annuaire-pair-aidance-com',
    kind: 'directory',
    organisers: ['pair-aidance.com'],
    url: 'https://www.pair-aidance.com/les-formations-de-pair-aidants/',
    sources: [guide('1052, 1055, 1064')],
  },
  {
    id: 'annuaire-crehpsy',
    kind: 'directory',
    organisers: ['Centre Ressource Handicap Psychique des Pays de la Loire (CREHPSY)'],
    regions: ['pays-de-la-loire'],
    url: 'https://www.crehpsy-pl.fr/pair-aidance/formations/',
    sources: [guide('1053, 1055, 1065')],
  },
  {
    id: 'liste-etp-pays-de-la-loire',
    kind: 'directory',
    organisers: ['sretp-pdl.org'],
    regions: ['pays-de-la-loire'],
    url: 'https://sretp-pdl.org/formation-en-etp/',
    sources: [guide('1083, 1113')],
  },

  // What the dossier of November 2019 documents in France. It does not say what came of it.
  {
    id: 'du-paris-8',
    kind: 'university-diploma',
    standing: 'historical',
    organisers: ['Université Paris 8', ccoms],
    topics: ['sante-mentale'],
    audiences: ['personnes-concernees'],
    prerequisites: { required: ['experience-vecue'] },
    internship: 'required',
    url: 'http://www.ccomssantementalelillefrance.org/?q=programme-%C2%AB%C2%A0m%C3%A9diateur-de-sant%C3%A9pair%C2%A0%C2%BB',
    sources: [dossier('714-723, 1026-1034'), dossier('840, 941-943', 'summary', 'period'), dossier('1038, 1059', 'period')],
  },
  {
    id: 'desiu-aix-marseille',
    kind: 'university-diploma',
    standing: 'historical',
    organisers: ['Université d’Aix-Marseille'],
    regions: ['provence-alpes-cote-d-azur'],
    sources: [dossier('1251-1265')],
  },
  {
    id: 'irts-montrouge',
    kind: 'programme',
    standing: 'historical',
    organisers: ['IRTS Montrouge – Neuilly-sur-Marne', 'Fondation de l’Armée du Salut'],
    regions: ['ile-de-france'],
    url: 'https://www.cairn.info/revue-vie-sociale-2019-1-page-225.htm?contenu=article',
    sources: [dossier('1456-1464')],
  },
  {
    id: 'universite-des-patients',
    kind: 'diploma',
    standing: 'historical',
    organisers: ['Université des patients'],
    topics: ['cancer'],
    audiences: ['personnes-concernees'],
    prerequisites: { required: ['experience-vecue'] },
    url: 'https://www.cairn.info/revue-vie-sociale-2019-1-page-159.htm?contenu=article',
    sources: [dossier('1311-1325')],
  },
  {
    id: 'patient-intervenant-cerfep',
    kind: 'programme',
    standing: 'historical',
    organisers: ['Cerfep'],
    topics: ['maladie-chronique'],
    audiences: ['personnes-concernees'],
    regions: ['hauts-de-france'],
    url: 'http://participations-democratie-en-sante.blogs.apf.asso.fr/media/01/02/2709629403.pdf',
    sources: [dossier('1432-1438')],
  },
  {
    id: 'topside',
    kind: 'programme',
    standing: 'historical',
    organisers: ['Adapei du Bas-Rhin (Adapei 67)'],
    topics: ['handicap'],
    audiences: ['personnes-concernees'],
    regions: ['grand-est'],
    url: 'http://participations-democratie-en-sante.blogs.apf.asso.fr/media/00/02/2469491564.pdf',
    sources: [dossier('1410-1416')],
  },
  {
    id: 'formateur-pair-emulation',
    kind: 'programme',
    standing: 'historical',
    organisers: ['Adapei du Bas-Rhin, service ETAPES'],
    regions: ['grand-est'],
    url: 'https://docplayer.fr/17568071-Une-equipe-pour-developper-l-accompagnement-par-l-entraide.html',
    sources: [dossier('1418')],
  },
  {
    id: 'croisement-des-savoirs',
    kind: 'programme',
    standing: 'historical',
    organisers: ['ATD Quart Monde'],
    topics: ['precarite'],
    audiences: ['personnes-concernees', 'professionnels'],
    url: 'http://participations-democratie-en-sante.blogs.apf.asso.fr/media/02/00/1805760477.pdf',
    sources: [dossier('1422-1428')],
  },
  {
    id: 'pactem',
    kind: 'programme',
    standing: 'historical',
    audiences: ['professionnels', 'etudiants'],
    regions: ['auvergne-rhone-alpes'],
    places: [...town('Lyon', 45.748, 4.847), ...town('Saint-Étienne', 45.434, 4.39)],
    url: 'http://www.pactem.hypotheses.org',
    sources: [dossier('1299-1307')],
  },
  {
    id: 'alfapsy',
    kind: 'programme',
    standing: 'historical',
    organisers: ['Alfapsy'],
    audiences: ['professionnels'],
    url: 'https://www.cairn.info/revue-vie-sociale-2019-1-page-209.htm',
    sources: [dossier('1497-1505')],
  },
  {
    id: 'irts-perpignan',
    kind: 'programme',
    standing: 'historical',
    organisers: ['Institut régional en travail social de Perpignan'],
    topics: ['precarite'],
    audiences: ['etudiants', 'professionnels'],
    regions: ['occitanie'],
    places: town('Perpignan', 42.698, 2.895),
    url: 'https://www.cairn.info/revue-vie-sociale-2019-1-page-255.htm',
    sources: [dossier('1470-1478')],
  },
  {
    id: 'emilia',
    kind: 'programme',
    standing: 'historical',
    topics: ['sante-mentale'],
    audiences: ['personnes-concernees'],
    url: 'http://sites.uclouvain.be/rec/index.php/rec/article/download/6924/6164',
    sources: [dossier('1285-1295')],
  },

  // Abroad.
  {
    id: 'pairs-aidants-reseau',
    kind: 'programme',
    standing: 'foreign',
    organisers: ['Association québécoise pour la réadaptation psychosociale'],
    topics: ['sante-mentale'],
    audiences: ['personnes-concernees'],
    url: 'https://aqrp-sm.org/',
    sources: [dossier('181-187', 'organisers', 'topics', 'url'), dossier('1361-1377')],
  },
  {
    id: 'georgia-cps',
    kind: 'programme',
    standing: 'foreign',
    topics: ['sante-mentale'],
    sources: [dossier('1367-1376')],
  },
  {
    id: 'scottish-recovery-network',
    kind: 'diploma',
    standing: 'foreign',
    organisers: ['Scottish Recovery Network'],
    topics: ['sante-mentale'],
    sources: [dossier('1190-1196')],
  },
  {
    id: 'denver',
    kind: 'programme',
    standing: 'foreign',
    topics: ['sante-mentale'],
    sources: [dossier('885-897')],
  },
  {
    id: 'wins',
    kind: 'programme',
    standing: 'foreign',
    topics: ['sante-mentale'],
    sources: [dossier('885-892, 898-900')],
  },
  {
    id: 'pairs-aidants-a-l-etranger',
    kind: 'directory',
    standing: 'foreign',
    organisers: ['Solidarités usagers psy'],
    topics: ['sante-mentale'],
    url: 'https://www.solidarites-usagerspsy.fr/s-engager/les-pairs-aidants/les-pair-aidants-a-l-etranger/',
    sources: [dossier('1201-1209')],
  },
];

/** The sentences of the page, in the order in which they are shown. */
const statements: { id: keyof Words['statements']; sources?: Source[] }[] = [
  { id: 'no-obligation', sources: [guide('1009')] },
  { id: 'often-asked', sources: [portail('40, 44')] },
  { id: 'recommended', sources: [has('7, 44, 79-83')] },
  { id: 'cpea', sources: [bretagne('17-21'), guide('1097-1098')] },
  { id: 'cpea-givers', sources: [bretagne('20')] },
  { id: 'cpea-complements', sources: [guide('1105-1106')] },
  { id: 'du', sources: [guide('1015-1021, 1035-1038, 1105-1106'), dossier('1442')] },
  { id: 'etp-40', sources: [guide('722-773, 905-910, 1080-1081')] },
  { id: 'brittany', sources: [bretagne('52-56')] },
  { id: 'funding', sources: [guide('1124-1135'), bretagne('102-104')] },
  { id: 'not-said', sources: [guide('52-60')] },
  { id: 'archive', sources: [dossier('5-8')] },
];

const nodes: { id: keyof Words['picture']['nodes']; trainings?: string[]; sources: Source[] }[] = [
  { id: 'vous', sources: [bretagne('62-72')] },
  { id: 'parcours', trainings: ['cpea'], sources: [bretagne('56'), guide('1097-1098')] },
  { id: 'formations', sources: [guide('1105-1106')] },
  { id: 'stage', trainings: ['stage-cpea'], sources: [guide('1105-1106'), bretagne('113-115')] },
  { id: 'cpea', trainings: ['cpea'], sources: [bretagne('19-20')] },
  { id: 'exercer', sources: [bretagne('86')] },
  { id: 'etp', trainings: ['etp-40'], sources: [guide('1068')] },
  { id: 'programmes', sources: [guide('1076-1081')] },
  {
    id: 'diplome',
    trainings: ['licence-sss', 'du-lyon', 'du-lyon-familles', 'intervenant-pair-arifts'],
    sources: [guide('1006-1007, 1032-1045')],
  },
  { id: 'emploi', sources: [guide('864-874')] },
];

const edges: { id: keyof Words['picture']['edges']; from: string; to: string; kind: PictureEdge['kind']; sources: Source[] }[] = [
  // The certification path.
  { id: 'enter', from: 'vous', to: 'parcours', kind: 'step', sources: [guide('1071-1072, 1097-1098')] },
  { id: 'complements', from: 'formations', to: 'cpea', kind: 'depends', sources: [guide('1105-1106')] },
  { id: 'internship', from: 'stage', to: 'cpea', kind: 'depends', sources: [guide('1105-1106'), bretagne('113-115')] },
  { id: 'certified', from: 'parcours', to: 'cpea', kind: 'step', sources: [bretagne('20'), guide('1097-1098')] },
  { id: 'practice', from: 'cpea', to: 'exercer', kind: 'step', sources: [bretagne('21, 86')] },
  // The ways between trainings.
  { id: 'etp', from: 'vous', to: 'etp', kind: 'step', sources: [guide('1068-1069')] },
  { id: 'programmes', from: 'etp', to: 'programmes', kind: 'step', sources: [guide('1080-1081')] },
  { id: 'etp-then-cpea', from: 'etp', to: 'parcours', kind: 'example', sources: [guide('876-910')] },
  { id: 'cpea-then-etp', from: 'cpea', to: 'etp', kind: 'example', sources: [guide('520-521')] },
  { id: 'diploma', from: 'vous', to: 'diplome', kind: 'step', sources: [guide('1006-1007, 1015-1020')] },
  { id: 'etp-in-diploma', from: 'etp', to: 'diplome', kind: 'depends', sources: [guide('1083-1084')] },
  { id: 'diploma-as-complement', from: 'diplome', to: 'formations', kind: 'depends', sources: [guide('1105-1106')] },
  { id: 'job', from: 'diplome', to: 'emploi', kind: 'example', sources: [guide('820-874')] },
];

/** Ways that the picture does not show. */
const otherWays: { id: keyof Words['ways']; from: string; to: string; sources: Source[] }[] = [
  { id: 'list-to-etp', from: 'liste-etp-pays-de-la-loire', to: 'etp-40', sources: [guide('1083')] },
  { id: 'cps-to-par', from: 'georgia-cps', to: 'pairs-aidants-reseau', sources: [dossier('1367')] },
];

const documents = [
  { id: 'bretagne-addictologie', title: 'Pair-aidance (page sur la pair-aidance en addictologie en Bretagne)' },
  { id: 'sante-mentale-portail', title: 'La pair-aidance en santé mentale' },
  {
    id: 'guide-pdl',
    title: 'Repères pour intégrer des pairs aidants en structure d’addictologie',
    publisher: 'SRAE Addictologie, Pays de la Loire',
  },
  { id: 'dossier-ireps', title: 'Dossier documentaire sur la pair-aidance (Anne Sizaret)', publisher: 'Ireps Bourgogne Franche-Comté' },
  {
    id: 'has-2023',
    title: 'Développer le recours aux pairs-aidants – Grande précarité et troubles psychiques',
    publisher: 'Haute Autorité de santé',
  },
];

/** Terms that our vocabulary lacks, as the documents write them. */
const vocabulary = {
  trainingKinds: [
    { code: 'diploma', fr: 'Formation diplômante', en: 'Training towards a diploma', source: 'guide-pdl l.1006; dossier-ireps l.1311' },
    { code: 'programme', fr: 'Programme de formation', en: 'Training programme', source: 'dossier-ireps l.1406' },
  ],
  topics: [
    {
      code: 'neurodeveloppement',
      fr: 'Troubles du neurodéveloppement',
      en: 'Neurodevelopmental conditions',
      source: 'sante-mentale-portail l.65; guide-pdl l.1035-1037',
    },
  ],
};

/** The picture in one language. */
export const pictureIn = ({ picture }: Words): Picture => ({
  title: picture.title,
  nodes: nodes.map((node) => ({ ...node, label: picture.nodes[node.id] })),
  edges: edges.map(({ id, ...edge }) => ({ ...edge, text: picture.edges[id] })),
});

/** A way of the document goes from one training to one other: an arrow between two boxes that each stand for one. */
function waysIn(words: Words) {
  const trainingOf = (id: string) => {
    const { trainings: ids = [] } = nodes.find((node) => node.id === id) ?? {};
    return ids.length === 1 ? ids[0] : undefined;
  };
  const drawn = pictureIn(words).edges.flatMap(({ text, sources, ...edge }) => {
    const [from, to] = [trainingOf(edge.from), trainingOf(edge.to)];
    return from !== undefined && to !== undefined && from !== to ? [{ from, to, text, sources }] : [];
  });
  return [...drawn, ...otherWays.map(({ id, ...way }) => ({ ...way, text: words.ways[id] }))];
}

/** The catalogue in one language, as a document of trainings. */
export const catalogueIn = (language: string, words: Words) => ({
  format: 'pair-aidance/trainings@1',
  title: words.title,
  publisher: { name: words.publisher },
  language,
  sources: documents.map((document) => ({
    ...document,
    ...(document.id in words.dates && { date: words.dates[document.id as 'has-2023'] }),
  })),
  vocabulary,
  statements: statements.map(({ id, ...statement }) => ({ id, text: words.statements[id], ...statement })),
  ways: waysIn(words),
  trainings: trainings.map(({ hours, internship: necessity, ...facts }) => {
    const { duration, internship, ...texts }: TrainingWords = words.trainings[facts.id];
    return {
      ...facts,
      ...texts,
      ...((hours !== undefined || duration !== undefined) && {
        duration: { ...(hours !== undefined && { hours }), ...(duration !== undefined && { words: duration }) },
      }),
      ...(necessity && { internship: { necessity, ...(internship !== undefined && { words: internship }) } }),
    };
  }),
});
