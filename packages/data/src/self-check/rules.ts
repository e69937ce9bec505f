// "Qui peut devenir pair-aidant ?": the routes, conditions and sources of the self-check; its words are in fr.ts and en.ts, by the same ids.
// Sources are cited by document and lines; fr.ts and en.ts say what each document is. A statement or a step is shown when one line of its
// `when` holds: each question named there has one of the answers listed. It never counts, and it never asks for how long.

/** Where a fact comes from: id of the document, and lines in it. */
interface Source {
  id: string;
  lines: string;
}

/** Answers by question: one line has to hold, and it holds when each of its questions has one of its answers. */
type When = Record<string, string[]>[];

/** The rules, in the form that the SDK reads as `SelfCheckRules`. */
interface Rules {
  format: string;
  id: string;
  version: string;
  start: string;
  questions: {
    id: string;
    next: string;
    answers: { id: string; next?: string; distress?: boolean; topic?: string }[];
    notions?: string[];
    sources?: Source[];
  }[];
  outcomes: { id: string; when?: When; steps: string[]; sources?: Source[] }[];
  statements: { id: string; part: 'brings' | 'know' | 'free' | 'care'; when?: When; sources?: Source[] }[];
  steps: { id: string; when?: When; to?: string; notion?: string; sources?: Source[] }[];
  notions: { id: string; sources?: Source[] }[];
}

const bretagne = (lines: string) => ({ id: 'bretagne-addictologie', lines });
const portail = (lines: string) => ({ id: 'sante-mentale-portail', lines });
const guide = (lines: string) => ({ id: 'guide-pdl', lines });
const dossier = (lines: string) => ({ id: 'dossier-ireps', lines });
const has = (lines: string) => ({ id: 'has-2023', lines });

/** Who helps others, or would like to: what is said of peer supporters concerns them. */
const helps = ['association', 'autour', 'equipe', 'envie'];
/** Every answer on support but the one that speaks of distress. */
const held = ['oui', 'peu', 'unknown', 'skipped'];
/** Everyone but those who come as a relative. */
const notRelative = ['addiction', 'psychique', 'rue', 'plusieurs', 'autre', 'unknown', 'skipped'];

// prettier-ignore
export const selfCheckRules: Rules = {
  format: 'pair-aidance/self-check@1',
  id: 'devenir-pair-aidant',
  version: '1',
  start: 'vecu',

  questions: [
    // The person's own way in.
    {
      id: 'vecu', next: 'chemin', notions: ['savoir-experientiel'], sources: [bretagne('7, 64-66'), has('27, 52'), dossier('228')],
      answers: [
        { id: 'addiction', topic: 'addictions' }, { id: 'psychique', topic: 'ecoute' }, { id: 'rue', topic: 'precarite' },
        { id: 'plusieurs', topic: 'ecoute' }, { id: 'proche', next: 'famille-chemin', topic: 'ecoute' }, { id: 'autre', topic: 'ecoute' },
      ],
    },
    {
      id: 'chemin', next: 'soins', notions: ['retablissement', 'cinq-c'], sources: [bretagne('67-72'), guide('213-215')],
      answers: [{ id: 'fait' }, { id: 'en-chemin' }, { id: 'debut' }],
    },
    {
      id: 'soins', next: 'aujourdhui', notions: ['bilinguisme'], sources: [guide('98-104, 151-169'), bretagne('66')],
      answers: [{ id: 'bien' }, { id: 'peu' }, { id: 'autrement' }],
    },
    {
      id: 'aujourdhui', next: 'aider', sources: [guide('249-253'), bretagne('72'), dossier('336')],
      answers: [{ id: 'stable' }, { id: 'variable' }, { id: 'difficile', next: 'soutien', distress: true }],
    },
    {
      id: 'aider', next: 'recul', sources: [bretagne('73')],
      answers: [{ id: 'association' }, { id: 'autour' }, { id: 'equipe' }, { id: 'envie' }, { id: 'pas' }],
    },

    // The relative's way in.
    {
      id: 'famille-chemin', next: 'famille-aujourdhui', notions: ['savoir-experientiel'], sources: [portail('63'), bretagne('48')],
      answers: [{ id: 'fait' }, { id: 'dedans' }, { id: 'debut' }],
    },
    {
      id: 'famille-aujourdhui', next: 'famille-aider', sources: [dossier('1390')],
      answers: [{ id: 'stable' }, { id: 'variable' }, { id: 'difficile', next: 'soutien', distress: true }],
    },
    {
      id: 'famille-aider', next: 'recul', sources: [portail('63'), dossier('484')],
      answers: [{ id: 'groupe' }, { id: 'autour' }, { id: 'envie' }, { id: 'pas' }],
    },

    // What both share: distance, the four abilities, saying it, time, support.
    {
      id: 'recul', next: 'comprendre', notions: ['savoir-experientiel'], sources: [guide('187-195'), dossier('316, 336')],
      answers: [{ id: 'pose' }, { id: 'remue' }, { id: 'trop-tot', next: 'soutien' }],
    },
    {
      id: 'comprendre', next: 'choisir', sources: [guide('171-175')],
      answers: [{ id: 'solide' }, { id: 'touche' }, { id: 'evite' }],
    },
    {
      id: 'choisir', next: 'pour-autre', notions: ['savoir-experientiel'], sources: [guide('177-179')],
      answers: [{ id: 'tri' }, { id: 'tout' }, { id: 'hesite' }],
    },
    {
      id: 'pour-autre', next: 'limites', notions: ['miroir'], sources: [guide('181-183')],
      answers: [{ id: 'autre' }, { id: 'recit' }, { id: 'deux' }],
    },
    {
      id: 'limites', next: 'dire', notions: ['miroir'], sources: [guide('185'), bretagne('32')],
      answers: [{ id: 'dit' }, { id: 'parfois' }, { id: 'tout-regler' }],
    },
    {
      id: 'dire', next: 'temps', notions: ['miroir'], sources: [dossier('120-122'), bretagne('21, 32')],
      answers: [{ id: 'oui' }, { id: 'une-part' }, { id: 'non' }],
    },
    {
      id: 'temps', next: 'soutien', sources: [guide('199-201, 404')],
      answers: [{ id: 'regulier' }, { id: 'ponctuel' }, { id: 'peu' }],
    },
    {
      id: 'soutien', next: 'review', sources: [has('42, 86'), guide('1158-1161')],
      answers: [{ id: 'oui' }, { id: 'peu' }, { id: 'seul', distress: true }],
    },
  ],

  // The first whose condition holds; three of its steps stand in the first screen, so those that lead somewhere come first. Somebody for whom today is hard is never told of projects first.
  outcomes: [
    {
      id: 'prendre-soin', sources: [bretagne('13, 72')],
      when: [{ aujourdhui: ['difficile'] }, { 'famille-aujourdhui': ['difficile'] }, { soutien: ['seul'] }],
      steps: ['parler', 'groupe-pour-vous', 'familles', 'lire', 'revenir'],
    },
    {
      id: 'famille', sources: [portail('60-63'), dossier('408')],
      when: [{ vecu: ['proche'] }],
      steps: ['familles', 'formation-famille', 'formes', 'equipe', 'lire', 'trouver-soutien', 'revenir'],
    },
    {
      id: 'deja', sources: [bretagne('62-73'), guide('249-253')],
      when: [{ aujourdhui: ['stable'], aider: ['association', 'autour', 'equipe'], recul: ['pose', 'remue'] }],
      steps: ['equipe', 'formation', 'formes', 'trouver-soutien', 'certification', 'reseau', 'action'],
    },
    {
      id: 'premier-pas', sources: [bretagne('44'), guide('291-297')],
      when: [{ aujourdhui: ['stable'], aider: ['envie'], recul: ['pose', 'remue'] }],
      steps: ['groupe', 'formation', 'formes', 'trouver-soutien', 'a-deux', 'action'],
    },
    {
      id: 'rien-ne-presse', sources: [bretagne('70-72'), dossier('336')],
      when: [{ aujourdhui: ['variable'] }, { recul: ['trop-tot'] }, { chemin: ['debut'] }, { aider: ['pas'] }],
      steps: ['groupe-pour-vous', 'lire', 'formes', 'trouver-soutien', 'revenir'],
    },
    { id: 'regarder', sources: [guide('365-369')], steps: ['formes', 'groupe', 'lire', 'revenir'] },
  ],

  statements: [
    { id: 'vecu', part: 'brings', when: [{ vecu: ['addiction', 'psychique', 'rue', 'plusieurs'] }], sources: [bretagne('5-9'), has('27')] },
    { id: 'vecu-plusieurs', part: 'brings', when: [{ vecu: ['plusieurs'] }], sources: [dossier('336')] },
    { id: 'vecu-autre', part: 'know', when: [{ vecu: ['autre'] }], sources: [has('27'), dossier('206, 334')] },
    { id: 'vecu-proche', part: 'brings', when: [{ vecu: ['proche'] }], sources: [bretagne('48')] },
    { id: 'chemin', part: 'brings', when: [{ chemin: ['fait', 'en-chemin'] }], sources: [bretagne('66')] },
    { id: 'chemin-debut', part: 'know', when: [{ chemin: ['debut'] }], sources: [bretagne('70-72')] },
    { id: 'soins', part: 'brings', when: [{ soins: ['bien'] }], sources: [bretagne('34, 66')] },
    { id: 'soins-peu', part: 'brings', when: [{ soins: ['peu'] }], sources: [bretagne('66')] },
    { id: 'soins-autrement', part: 'know', when: [{ soins: ['autrement'] }], sources: [guide('98-104')] },
    { id: 'stable', part: 'brings', when: [{ aujourdhui: ['stable'] }], sources: [guide('249-253')] },
    { id: 'variable', part: 'know', when: [{ aujourdhui: ['variable'] }], sources: [bretagne('72')] },
    { id: 'temps-amenage', part: 'know', when: [{ aujourdhui: ['variable'], aider: helps, soutien: held }], sources: [has('42, 79-84')] },
    { id: 'difficile', part: 'care', when: [{ aujourdhui: ['difficile'] }, { 'famille-aujourdhui': ['difficile'] }, { soutien: ['seul'] }], sources: [bretagne('13')] },
    { id: 'aide-association', part: 'brings', when: [{ aider: ['association'] }], sources: [bretagne('54, 73')] },
    { id: 'aide-autour', part: 'brings', when: [{ aider: ['autour'] }], sources: [bretagne('73')] },
    { id: 'aide-equipe', part: 'brings', when: [{ aider: ['equipe'] }], sources: [bretagne('73')] },
    { id: 'aide-envie', part: 'brings', when: [{ aider: ['envie'] }], sources: [portail('25')] },
    { id: 'famille-existe', part: 'know', when: [{ vecu: ['proche'] }], sources: [portail('60-65'), dossier('408'), guide('264')] },
    { id: 'famille-chemin', part: 'brings', when: [{ 'famille-chemin': ['fait'] }], sources: [portail('63')] },
    { id: 'famille-seule', part: 'know', when: [{ 'famille-chemin': ['dedans', 'debut'] }], sources: [dossier('484, 1390')] },
    { id: 'famille-stable', part: 'brings', when: [{ 'famille-aujourdhui': ['stable'] }], sources: [dossier('336')] },
    { id: 'famille-variable', part: 'know', when: [{ 'famille-aujourdhui': ['variable'] }], sources: [dossier('484')] },
    { id: 'famille-aide', part: 'brings', when: [{ 'famille-aider': ['groupe', 'autour'] }], sources: [dossier('484')] },
    { id: 'famille-envie', part: 'brings', when: [{ 'famille-aider': ['envie'] }], sources: [dossier('1390')] },
    { id: 'recul', part: 'brings', when: [{ recul: ['pose'] }], sources: [guide('187-195'), dossier('316')] },
    { id: 'recul-remue', part: 'know', when: [{ recul: ['remue'] }], sources: [dossier('316'), guide('1142-1143')] },
    { id: 'recul-trop-tot', part: 'know', when: [{ recul: ['trop-tot'] }], sources: [dossier('230, 336')] },
    { id: 'comprendre', part: 'brings', when: [{ comprendre: ['solide'] }], sources: [guide('171-175')] },
    { id: 'comprendre-touche', part: 'know', when: [{ comprendre: ['touche'] }], sources: [guide('171-175, 1142-1143')] },
    { id: 'comprendre-evite', part: 'know', when: [{ comprendre: ['evite'] }], sources: [guide('263, 629-633')] },
    { id: 'choisir', part: 'brings', when: [{ choisir: ['tri'] }], sources: [guide('177-179')] },
    { id: 'choisir-tout', part: 'know', when: [{ choisir: ['tout'] }], sources: [guide('177-179'), bretagne('66')] },
    { id: 'choisir-hesite', part: 'know', when: [{ choisir: ['hesite'] }], sources: [dossier('316, 881')] },
    { id: 'pour-autre', part: 'brings', when: [{ 'pour-autre': ['autre'] }], sources: [guide('181-183')] },
    { id: 'pour-autre-recit', part: 'know', when: [{ 'pour-autre': ['recit', 'deux'] }], sources: [bretagne('79'), guide('181-183')] },
    { id: 'limites', part: 'brings', when: [{ limites: ['dit'] }], sources: [guide('185')] },
    { id: 'limites-miroir', part: 'know', when: [{ limites: ['parfois', 'tout-regler'] }], sources: [guide('185'), bretagne('32')] },
    { id: 'soutenir', part: 'know', when: [{ temps: ['ponctuel', 'peu'] }], sources: [guide('126-134')] },
    { id: 'dire', part: 'brings', when: [{ dire: ['oui', 'une-part'] }], sources: [dossier('120'), bretagne('21')] },
    { id: 'dire-non', part: 'know', when: [{ dire: ['non'] }], sources: [dossier('88, 120-122')] },
    { id: 'temps-regulier', part: 'brings', when: [{ temps: ['regulier'] }], sources: [guide('199-201')] },
    { id: 'temps-ponctuel', part: 'know', when: [{ temps: ['ponctuel'] }], sources: [guide('199-201, 404')] },
    { id: 'temps-peu', part: 'know', when: [{ temps: ['peu'] }], sources: [guide('199-201, 404')] },
    { id: 'formation-psy', part: 'know', when: [{ vecu: ['psychique', 'plusieurs'] }], sources: [portail('10, 44')] },
    { id: 'soutien', part: 'brings', when: [{ soutien: ['oui'] }], sources: [guide('1156-1161')] },
    { id: 'soutien-peu', part: 'care', when: [{ aider: helps, soutien: ['peu'] }, { 'famille-aider': ['groupe', 'autour', 'envie'], soutien: ['peu'] }], sources: [has('42, 79-86')] },

    { id: 'reserve', part: 'know', sources: [guide('52-60')] },

    { id: 'sans-diplome', part: 'free', sources: [guide('1009-1011'), dossier('1263')] },
    { id: 'sans-certification', part: 'free', sources: [guide('1009-1011, 1092-1103')] },
    { id: 'sans-identique', part: 'free', sources: [has('52'), bretagne('66')] },
    { id: 'sans-association', part: 'free', sources: [bretagne('73'), guide('274-278'), portail('19')] },
    { id: 'sans-norme', part: 'free', sources: [bretagne('70')] },

    { id: 'soin', part: 'care', sources: [bretagne('13, 44')] },
    { id: 'soin-pairs', part: 'care', when: [{ aider: helps, soutien: held }], sources: [guide('1158-1161')] },
    { id: 'frais', part: 'know', when: [{ temps: ['regulier', 'ponctuel'] }], sources: [guide('1134-1135'), bretagne('104')] },
  ],

  steps: [
    { id: 'parler', to: 'help-lines' },
    { id: 'groupe', to: 'finder', sources: [bretagne('44')] },
    { id: 'groupe-pour-vous', to: 'finder', when: [{ vecu: notRelative }], sources: [bretagne('13, 44')] },
    { id: 'familles', to: 'finder', when: [{ vecu: ['proche'] }], sources: [dossier('484')] },
    { id: 'lire', notion: 'retablissement', sources: [bretagne('69-72')] },
    { id: 'revenir' },
    { id: 'equipe', to: 'engagement', when: [{ aider: ['association', 'autour', 'equipe'] }, { 'famille-aider': ['groupe'], 'famille-aujourdhui': ['stable'] }], sources: [guide('264, 1230-1264')] },
    { id: 'formation', to: 'trainings', sources: [guide('1009-1011')] },
    { id: 'formation-famille', to: 'trainings', when: [{ 'famille-aider': ['groupe', 'autour', 'envie'], recul: ['pose', 'remue'] }], sources: [portail('65'), guide('1009-1011, 1037-1038')] },
    { id: 'certification', to: 'trainings', when: [{ vecu: ['addiction', 'plusieurs'] }], sources: [bretagne('17-21'), guide('1009-1011, 1092-1103')] },
    { id: 'reseau', when: [{ aider: ['association', 'equipe'] }], sources: [guide('1086-1087'), has('83')] },
    { id: 'a-deux', to: 'finder', when: [{ temps: ['regulier', 'ponctuel'] }], sources: [guide('291-297')] },
    { id: 'action', when: [{ temps: ['ponctuel'] }], sources: [guide('404, 660-661')] },
    { id: 'formes', to: 'engagement', sources: [guide('365-369')] },
    { id: 'trouver-soutien', when: [{ soutien: ['peu'] }], sources: [guide('1142-1143, 1158-1161')] },
  ],

  notions: [
    { id: 'savoir-experientiel', sources: [bretagne('66'), guide('163-169'), dossier('230, 316')] },
    { id: 'retablissement', sources: [bretagne('69-72'), guide('213-215'), dossier('269-271')] },
    { id: 'cinq-c', sources: [bretagne('71')] },
    { id: 'miroir', sources: [bretagne('32'), has('52')] },
    { id: 'bilinguisme', sources: [bretagne('34'), guide('529-530')] },
  ],
};
