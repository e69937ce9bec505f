// The explainer of the ways to engage: its ids, codes and sources; its words are in fr.ts and en.ts, by the same ids. Sources are cited by
// document and lines; fr.ts and en.ts say what each document is. The text of the guide lost the columns of its table of cases (l.723-997): a cell
// whose place it does not show is `unsure`. The degrees named beside the table (l.992-997) lost their place too: nothing here ties a case to a degree.

/** Where a fact comes from: id of the document, and lines in it. */
interface Source {
  id: string;
  lines: string;
}

/** Statements under one title, with the terms that their words use. */
interface Block {
  statements: {
    id: string;
    part?: 'characteristics' | 'framework' | 'support' | 'examples' | 'meaning' | 'conditions' | 'main' | 'project';
    study?: string;
    sources: Source[];
  }[];
  terms?: string[];
}

type NamedBlock = Block & { id: string };
type Cited = { id: string; sources: Source[] }[];
type Degree = 'participation' | 'hybrid' | 'partnership';
type Facet = 'structure' | 'rhythm' | 'status' | 'pay';

/** The outline, in the form that the SDK reads as `EngagementOutline`. */
interface Outline {
  format: string;
  id: string;
  sections: Record<
    | 'intro'
    | 'modalities'
    | 'supports'
    | 'activities'
    | 'degrees'
    | 'place'
    | 'situate'
    | 'cases'
    | 'certified'
    | 'effects'
    | 'limits'
    | 'names'
    | 'notice',
    Block
  >;
  modalities: NamedBlock[];
  supports: NamedBlock[];
  activities: NamedBlock[];
  degrees: Record<Degree, Block>;
  situate: {
    questions: { id: string; answers: { id: string; passages: string[] }[]; terms?: string[]; sources: Source[] }[];
    passages: { id: string; degree?: Degree; always?: boolean; sources: Source[] }[];
  };
  cases: (Record<'id' | Facet, string> & {
    cells: Record<
      'project' | 'actors' | 'rhythm' | 'framework' | 'status' | 'pay' | 'training' | 'prospects',
      { sources: Source[]; unsure?: boolean }
    >;
  })[];
  facets: Record<Facet, string[]>;
  studies: Cited;
  names: Cited;
  terms: Cited;
  links: { id: string; url: string; sources: Source[] }[];
}

const bretagne = (lines: string) => ({ id: 'bretagne-addictologie', lines });
const portail = (lines: string) => ({ id: 'sante-mentale-portail', lines });
const guide = (lines: string) => ({ id: 'guide-pdl', lines });
const dossier = (lines: string) => ({ id: 'dossier-ireps', lines });
const has = (lines: string) => ({ id: 'has-2023', lines });

/** A cell of the table of cases: all of them come from the guide. */
const cell = (lines: string) => ({ sources: [guide(lines)] });

// prettier-ignore
export const engagementOutline: Outline = {
  format: 'pair-aidance/engagement@1',
  id: 's-engager',

  sections: {
    intro: {
      statements: [
        { id: 'comment', sources: [guide('365-369')] },
        { id: 'quoi', sources: [guide('629-633')] },
        { id: 'engagement', sources: [guide('623-627, 659-669')] },
        { id: 'guide', sources: [guide('17-19, 25-35')] },
      ],
      terms: ['structure', 'usager'],
    },
    modalities: {
      statements: [
        { id: 'trois', sources: [guide('365-369')] },
        { id: 'complementaires', sources: [guide('369')] },
        { id: 'relation', sources: [guide('90-96')] },
        { id: 'anciennes', sources: [guide('86-90')] },
      ],
      terms: ['pair'],
    },
    supports: {
      statements: [
        { id: 'axe', sources: [guide('120-134')] },
        { id: 'autre-axe', sources: [guide('120-134, 616-617')] },
        { id: 'circonstances', sources: [guide('106')] },
      ],
    },
    activities: {
      statements: [
        { id: 'trois', sources: [guide('629-633')] },
        { id: 'complement', sources: [guide('266-272')] },
        { id: 'substitution', sources: [has('14')] },
        { id: 'ailleurs', sources: [guide('635-636')] },
      ],
    },
    degrees: {
      statements: [
        { id: 'deux', sources: [guide('625-627, 659-669')] },
        { id: 'maniere', sources: [guide('616-617')] },
        { id: 'opposition', sources: [guide('619')] },
        { id: 'missions', sources: [guide('619-621, 1002')] },
        { id: 'continuum', sources: [guide('644')] },
        { id: 'recits', sources: [guide('552-554')] },
        { id: 'notions', sources: [guide('644-646')] },
      ],
      terms: ['savoir-experientiel'],
    },
    place: {
      statements: [
        { id: 'adapter', sources: [guide('682')] },
        { id: 'projet', sources: [guide('674, 684-686')] },
        { id: 'personnes', sources: [guide('676-677, 689-694')] },
        { id: 'contexte', sources: [guide('679-680, 696-698')] },
        { id: 'dialogue', sources: [guide('1235-1243, 1255-1257')] },
        { id: 'cadre', sources: [guide('1259, 1262-1266')] },
        { id: 'reinterroger', sources: [guide('482-483, 1220-1224')] },
        { id: 'conditions', sources: [guide('1156-1167')] },
        { id: 'employeur', sources: [has('27, 42')] },
        { id: 'liberal', sources: [portail('50')] },
        { id: 'plateforme', sources: [dossier('1141-1145')] },
      ],
    },
    situate: {
      statements: [
        { id: 'se-demander', sources: [guide('1245-1247')] },
        { id: 'mission', sources: [guide('619-621, 1002')] },
      ],
    },
    cases: {
      statements: [
        { id: 'inspires', sources: [guide('998')] },
        { id: 'modalites', sources: [guide('710-712')] },
        { id: 'sans-facon', sources: [guide('992-1002')] },
      ],
      terms: ['caarud', 'csapa', 'smr', 'etp', 'mediateur'],
    },
    certified: {
      statements: [
        { id: 'certification', sources: [bretagne('17')] },
        { id: 'contrat', sources: [bretagne('86')] },
        { id: 'statuts', sources: [bretagne('86')] },
        { id: 'sans-obligation', sources: [guide('1009')] },
        { id: 'temoignage', sources: [bretagne('21')] },
        { id: 'stage', sources: [bretagne('115, 125, 129')] },
        { id: 'attentes', sources: [bretagne('125-127')] },
        { id: 'projet-de-soins', part: 'main', sources: [bretagne('89')] },
        { id: 'accompagnement', part: 'main', sources: [bretagne('90')] },
        { id: 'information', part: 'main', sources: [bretagne('91')] },
        { id: 'formation', part: 'main', sources: [bretagne('92')] },
        { id: 'etp', part: 'project', sources: [bretagne('95')] },
        { id: 'recherche', part: 'project', sources: [bretagne('96')] },
        { id: 'representation-pairs', part: 'project', sources: [bretagne('97')] },
        { id: 'representation-usagers', part: 'project', sources: [bretagne('98')] },
      ],
      terms: ['etp'],
    },
    effects: {
      statements: [
        { id: 'miroir', sources: [bretagne('28, 32'), has('52')] },
        { id: 'espoir', sources: [has('50')] },
        { id: 'passerelle', sources: [bretagne('34'), has('53')] },
        { id: 'decrochage', sources: [bretagne('30')] },
        { id: 'equipes', sources: [has('32, 54')] },
        { id: 'rehospitalisation', study: 'philadelphie', sources: [dossier('911-913')] },
        { id: 'ecosse-usagers', study: 'ecosse', sources: [dossier('920-924')] },
        { id: 'ecosse-equipes', study: 'ecosse', sources: [dossier('920-922, 926')] },
        { id: 'ecosse-pairs', study: 'ecosse', sources: [dossier('920-922, 928')] },
        { id: 'michigan', study: 'michigan', sources: [dossier('898-899')] },
        { id: 'yale', study: 'yale', sources: [dossier('907-909')] },
        { id: 'semblable', study: 'share', sources: [dossier('902-903')] },
        { id: 'share', study: 'share', sources: [dossier('901-905')] },
        { id: 'directives', study: 'directives', sources: [portail('74')] },
        { id: 'mediateurs', study: 'mediateurs', sources: [dossier('957-961')] },
        { id: 'injection', study: 'injection', sources: [dossier('1107')] },
      ],
      terms: ['retablissement', 'pouvoir-agir'],
    },
    limits: {
      statements: [
        { id: 'sante-mentale', sources: [dossier('855, 885-928')] },
        { id: 'preparation', study: 'denver', sources: [dossier('895-897')] },
        { id: 'salaire', study: 'michigan', sources: [dossier('898-900')] },
        { id: 'confidentialite', study: 'ecosse', sources: [dossier('920-922, 926')] },
        { id: 'compagnie', study: 'mediateurs', sources: [dossier('957-961')] },
        { id: 'soutien', study: 'injection', sources: [dossier('1107')] },
        { id: 'adelaide', study: 'adelaide', sources: [dossier('915-917')] },
        { id: 'moyens', sources: [dossier('567')] },
        { id: 'postes', sources: [portail('54, 56')] },
        { id: 'nombre', sources: [portail('40, 48')] },
        { id: 'fonds', sources: [guide('1131-1132')] },
        { id: 'statut', sources: [bretagne('102'), guide('1124-1125')] },
        { id: 'frais', sources: [guide('1134-1135')] },
      ],
    },
    names: {
      statements: [
        { id: 'polysemique', sources: [guide('229, 241-243')] },
        { id: 'definition', sources: [guide('249-253')] },
        { id: 'reconnaitre', sources: [guide('231')] },
        { id: 'ne-plus-etre', sources: [guide('261')] },
        { id: 'au-dela', sources: [guide('233, 263')] },
        { id: 'revendications', sources: [dossier('124')] },
        { id: 'visions', sources: [guide('235-237')] },
      ],
      terms: ['savoir-experientiel', 'retablissement'],
    },
    notice: {
      statements: [
        { id: 'opposable', sources: [guide('56')] },
        { id: 'dialogue', sources: [guide('54')] },
        { id: 'evolution', sources: [guide('58-60')] },
        { id: 'reglement', sources: [guide('700-712')] },
        { id: 'national', sources: [has('9, 17, 34')] },
        { id: 'recommandation', sources: [has('36')] },
      ],
    },
  },

  modalities: [
    {
      id: 'entraide-spontanee', terms: ['caarud'],
      statements: [
        { id: 'relation', part: 'characteristics', sources: [guide('282-287')] },
        { id: 'mutuelle', part: 'characteristics', sources: [guide('288-289')] },
        { id: 'informelle', part: 'framework', sources: [guide('305-308')] },
        { id: 'favorisee', part: 'framework', sources: [guide('309-312')] },
        { id: 'soutien', part: 'support', sources: [guide('331')] },
        { id: 'attentes', part: 'support', sources: [guide('398-400')] },
        { id: 'contextes', part: 'examples', sources: [guide('338-348')] },
      ],
    },
    {
      id: 'associations', terms: ['smr'],
      statements: [
        { id: 'membre', part: 'characteristics', sources: [guide('291-294')] },
        { id: 'binome', part: 'characteristics', sources: [guide('295-297')] },
        { id: 'anciennete', part: 'characteristics', sources: [guide('62-66')] },
        { id: 'formalise', part: 'framework', sources: [guide('314-315')] },
        { id: 'contrat', part: 'framework', sources: [guide('316-321')] },
        { id: 'evolution', part: 'support', sources: [guide('331-332, 402')] },
        { id: 'interventions', part: 'examples', sources: [guide('349-358')] },
      ],
    },
    {
      id: 'pairs-aidants', terms: ['retablissement'],
      statements: [
        { id: 'personne', part: 'characteristics', sources: [guide('299-303')] },
        { id: 'ponctuel', part: 'characteristics', sources: [guide('404')] },
        { id: 'benevoles', part: 'characteristics', sources: [guide('274-278')] },
        { id: 'entourage', part: 'characteristics', sources: [guide('264')] },
        { id: 'emergent', part: 'framework', sources: [guide('323-326')] },
        { id: 'projet', part: 'framework', sources: [guide('327-329')] },
        { id: 'situations', part: 'support', sources: [guide('334-336')] },
        { id: 'suite', part: 'examples', sources: [guide('358-361')] },
      ],
    },
  ],

  supports: [
    {
      id: 'soutien',
      statements: [
        { id: 'engagement', sources: [guide('126-130')] },
        { id: 'entraide', sources: [guide('108-112, 118')] },
      ],
    },
    {
      id: 'accompagnement', terms: ['savoir-experientiel'],
      statements: [
        { id: 'engagement', sources: [guide('130-134, 199-201')] },
        { id: 'expertise', sources: [guide('145-147')] },
        { id: 'distance', sources: [guide('187-191')] },
        { id: 'comprendre', sources: [guide('171-175')] },
        { id: 'choisir', sources: [guide('177-179')] },
        { id: 'mobiliser', sources: [guide('181-183')] },
        { id: 'limites', sources: [guide('185')] },
        { id: 'lieux', sources: [guide('203-209')] },
      ],
    },
  ],

  activities: [
    {
      id: 'usagers',
      statements: [
        { id: 'contact', sources: [guide('629')] },
        { id: 'fondement', sources: [guide('629, 642')] },
        { id: 'recits', sources: [guide('584-586, 588-590')] },
      ],
    },
    {
      id: 'equipe', terms: ['mediateur'],
      statements: [
        { id: 'contact', sources: [guide('630')] },
        { id: 'recit', sources: [guide('564, 570-571, 577-578')] },
      ],
    },
    {
      id: 'complementaires',
      statements: [
        { id: 'exemples', sources: [guide('631')] },
        { id: 'sans-usagers', sources: [guide('233, 263')] },
        { id: 'recit', sources: [guide('526-528')] },
      ],
    },
  ],

  degrees: {
    participation: {
      statements: [
        { id: 'mobilises', part: 'meaning', sources: [guide('659-661')] },
        { id: 'exemples', part: 'examples', sources: [guide('661')] },
        { id: 'cadre', part: 'conditions', sources: [guide('1262-1266')] },
      ],
      terms: ['savoir-experientiel'],
    },
    hybrid: {
      statements: [
        { id: 'interface', part: 'meaning', sources: [guide('623')] },
        { id: 'exemples', part: 'examples', sources: [guide('623')] },
        { id: 'cadre', part: 'conditions', sources: [guide('1262-1266')] },
      ],
    },
    partnership: {
      statements: [
        { id: 'egalite', part: 'meaning', sources: [guide('665-668')] },
        { id: 'regards', part: 'meaning', sources: [guide('667-668')] },
        { id: 'mobilises', part: 'meaning', sources: [guide('665-666')] },
        { id: 'equipe', part: 'meaning', sources: [guide('668-669')] },
        { id: 'exemples', part: 'examples', sources: [guide('665-669')] },
        { id: 'cadre', part: 'conditions', sources: [guide('1262-1266')] },
      ],
      terms: ['savoir-experientiel', 'conflictualite'],
    },
  },

  situate: {
    questions: [
      {
        id: 'activite', sources: [guide('629-633')],
        answers: [
          { id: 'usagers', passages: ['usagers', 'maniere'] },
          { id: 'equipe', passages: ['equipe', 'maniere'] },
          { id: 'complementaire', passages: ['complementaires', 'maniere'] },
          { id: 'ouvert', passages: ['dialogue'] },
        ],
      },
      {
        id: 'savoir', sources: [guide('659-668')], terms: ['savoir-experientiel'],
        answers: [
          { id: 'mobilise', passages: ['mobilises'] },
          { id: 'egalite', passages: ['egalite'] },
          { id: 'deux', passages: ['mobilises', 'egalite'] },
          { id: 'ouvert', passages: ['dialogue'] },
        ],
      },
      {
        id: 'regards', sources: [guide('668')], terms: ['conflictualite'],
        answers: [{ id: 'oui', passages: ['regards'] }, { id: 'non', passages: [] }, { id: 'ouvert', passages: ['dialogue'] }],
      },
      {
        id: 'construire', sources: [guide('668-669')],
        answers: [{ id: 'oui', passages: ['ensemble'] }, { id: 'non', passages: [] }, { id: 'ouvert', passages: ['dialogue'] }],
      },
    ],
    passages: [
      { id: 'usagers', sources: [guide('629, 642')] },
      { id: 'equipe', sources: [guide('630')] },
      { id: 'complementaires', sources: [guide('631')] },
      { id: 'maniere', sources: [guide('616-617')] },
      { id: 'mobilises', degree: 'participation', sources: [guide('659-661, 666')] },
      { id: 'interface', degree: 'hybrid', sources: [guide('623')] },
      { id: 'egalite', degree: 'partnership', sources: [guide('665-668')] },
      { id: 'regards', degree: 'partnership', sources: [guide('667-668')] },
      { id: 'ensemble', degree: 'partnership', sources: [guide('668-669')] },
      { id: 'dialogue', sources: [guide('1245-1247, 1255-1257')] },
      { id: 'missions', always: true, sources: [guide('619-621, 1002')] },
      { id: 'cadre', always: true, sources: [guide('1262-1266')] },
    ],
  },

  facets: {
    structure: ['caarud', 'csapa', 'hopital-de-jour', 'hospitalisation', 'smr'],
    rhythm: ['limite', 'revient', 'poste'],
    status: ['benevole', 'salarie', 'a-verifier'],
    pay: ['non', 'question', 'salaire'],
  },
  cases: [
    {
      id: 'caarud', structure: 'caarud', rhythm: 'limite', status: 'benevole', pay: 'question',
      cells: {
        project: cell('777-781'), actors: cell('783-789'), rhythm: cell('791-795'), framework: cell('797-799'),
        status: cell('801'), pay: cell('803-806'), training: cell('808'), prospects: cell('810-818'),
      },
    },
    {
      id: 'csapa', structure: 'csapa', rhythm: 'limite', status: 'benevole', pay: 'question',
      cells: {
        project: cell('922-928'), actors: cell('930-932'), rhythm: cell('934-938'), framework: cell('940-942'),
        status: cell('944'), pay: cell('946-949'), training: cell('951-954'), prospects: cell('956-962'),
      },
    },
    {
      id: 'hopital-de-jour', structure: 'hopital-de-jour', rhythm: 'revient', status: 'a-verifier', pay: 'non',
      cells: {
        project: cell('876-882'), actors: cell('884-886'), rhythm: cell('888-896'), framework: cell('898-901'),
        // Nothing stands between "charte" and "Non"; one "Bénévole" is left over after the headings of the table.
        status: { ...cell('898-903, 990'), unsure: true },
        pay: cell('903'), training: cell('905-910'), prospects: cell('912-920'),
      },
    },
    {
      id: 'hospitalisation', structure: 'hospitalisation', rhythm: 'limite', status: 'benevole', pay: 'non',
      cells: {
        project: cell('723-735'), actors: cell('737-741'), rhythm: cell('743-755'), framework: cell('757-761'),
        status: cell('763'), pay: cell('765'), training: cell('767-771'), prospects: cell('773-775'),
      },
    },
    {
      id: 'smr', structure: 'smr', rhythm: 'poste', status: 'salarie', pay: 'salaire',
      cells: {
        project: cell('820-837'), actors: cell('839-841'), rhythm: cell('843-854'), framework: cell('856-858'),
        status: cell('860'), pay: cell('862'), training: cell('864-868'), prospects: cell('870-874'),
      },
    },
  ],

  studies: [
    { id: 'philadelphie', sources: [dossier('911-913')] },
    { id: 'ecosse', sources: [dossier('920-922')] },
    { id: 'michigan', sources: [dossier('898-899')] },
    { id: 'yale', sources: [dossier('907-909')] },
    { id: 'share', sources: [dossier('901-902')] },
    { id: 'denver', sources: [dossier('895-896')] },
    { id: 'directives', sources: [portail('74')] },
    { id: 'mediateurs', sources: [dossier('941-943, 949-959')] },
    { id: 'injection', sources: [dossier('1099-1107')] },
    { id: 'adelaide', sources: [dossier('915-917')] },
  ],

  names: [
    { id: 'patient-expert', sources: [guide('259, 1080-1081')] },
    { id: 'patient-expert-addictions', sources: [bretagne('17-20')] },
    { id: 'patient-ressource', sources: [guide('259'), dossier('682')] },
    { id: 'mediateur', sources: [guide('259'), dossier('181')] },
    { id: 'travailleur-pair', sources: [guide('259'), dossier('347'), bretagne('15')] },
    { id: 'expert-du-vecu', sources: [guide('259'), dossier('90, 347')] },
    { id: 'intervenant-pair', sources: [guide('259')] },
    { id: 'famille', sources: [portail('63')] },
  ],

  terms: [
    { id: 'pair', sources: [guide('94-104, 116')] },
    { id: 'usager', sources: [guide('171-173, 282-287, 696')] },
    { id: 'structure', sources: [guide('17-19, 365-367')] },
    { id: 'caarud', sources: [guide('342, 777, 964-966')] },
    { id: 'csapa', sources: [guide('513, 922, 964-966')] },
    { id: 'smr', sources: [guide('355-356, 820-826')] },
    { id: 'etp', sources: [guide('1074-1078')] },
    { id: 'mediateur', sources: [dossier('181')] },
    { id: 'savoir-experientiel', sources: [guide('151-169')] },
    { id: 'retablissement', sources: [guide('213-215')] },
    { id: 'pouvoir-agir', sources: [dossier('149')] },
    { id: 'conflictualite', sources: [guide('667-669')] },
  ],

  links: [
    {
      id: 'has', sources: [guide('7, 80, 1171')],
      url: 'https://www.has-sante.fr/jcms/p_3201812/fr/soutenir-et-encourager-l-engagement-des-usagers-dans-les-secteurs-social-medico-social-et-sanitaire',
    },
    { id: 'prs', sources: [guide('19-23, 81')], url: 'https://www.projet-regional-de-sante-pays-de-la-loire.ars.sante.fr/media/30899/download?inline' },
    {
      id: 'federation-addiction', sources: [guide('213-220')],
      url: 'https://www.federationaddiction.fr/actualites/guide-participation-des-usagers-de-limplication-a-la-cooperation/',
    },
    { id: 'pomey', sources: [guide('644, 671')], url: 'https://www.cairn.info/revue-sante-publique-2015-HS-page-41.htm?ref=doi' },
    { id: 'loi-2002', sources: [guide('702, 718')], url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000227015' },
    { id: 'loi-2009', sources: [guide('704, 719')], url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000020879475/2023-05-10/' },
    { id: 'loi-2016', sources: [guide('706, 720')], url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000031912641' },
    { id: 'dejour', sources: [guide('1101-1103, 1116')], url: 'https://www.cairn.info/revue-psychotropes-2021-1-page-77.htm?contenu=resume' },
    { id: 'supervision', sources: [guide('1147-1148, 1172')], url: 'https://www.analysedespratiques.com/interventions-en-supervision-d-equipes/' },
  ],
};
