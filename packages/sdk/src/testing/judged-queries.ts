/** One query and what a careful person would expect of it over the judged listings. */
export interface JudgedQuery {
  query: string;
  /** Ids of all listings that answer the query: the complete answer. Any other listing, save those of `may`, is a wrong one. */
  must: readonly string[];
  /** The wrong ones that an index is tempted to return. */
  mustNot: readonly string[];
  /** Shown or not, nobody is misled. */
  may?: readonly string[];
  /** Accents, ligatures, elisions, apostrophes, hyphens, st/saint, plural, gender, typos. */
  hard?: true;
}

const alcool = [
  'vivre-libre',
  'noel',
  'fougeres',
  'quimper',
  'quimperle',
  'equipage',
  'paroles-femmes',
  'ascq',
  'riviera',
  'nadege',
  'forum',
  'carrefour',
];
const brieuc = ['eclaircie', 'n-diaye', 'coeur-armor', 'maelys'];
const rennes = ['passerelle', 'vivre-libre', 'pause-fumee', 'lices', 'pair-maison', 'noel'];
const talkGroups = [
  'vivre-libre',
  'pause-fumee',
  'vitre',
  'malouin',
  'quimper',
  'bipolair',
  'abbe',
  'oasis',
  'gourin',
  'paroles-femmes',
  'souffle',
  'touraine',
  'visio',
];

/**
 * Judged by hand before there was an index; a judgement changes only when it was itself mistaken. Three were: Anne says that she is a peer
 * supporter, and answers "pairs", "pairs aidants" and "paire aidante".
 */
export const judgedQueries: readonly JudgedQuery[] = [
  // A word, a town, both
  { query: 'alcool', must: alcool, mustNot: ['souffle'] },
  { query: 'alcool rennes', must: ['vivre-libre', 'noel'], mustNot: ['quimper', 'pause-fumee', 'passerelle'] },
  { query: 'cannabis', must: ['pause-fumee', 'carrefour'], mustNot: ['souffle'] },
  { query: 'tabac', must: ['pause-fumee', 'loeiz', 'souffle', 'aujourdhui', 'carrefour'], mustNot: [] },
  { query: 'deuil', must: ['abbe', 'havre', 'ligne-bleue', 'veillee'], mustNot: ['quai'] },
  { query: 'groupe de parole', must: talkGroups, mustNot: ['passerelle', 'anne'] },
  { query: 'groupe de parole quimper', must: ['quimper'], mustNot: ['quimperle', 'loeiz'] },
  { query: 'rennes', must: rennes, mustNot: ['renac'] },
  { query: 'groupe de parole près de Rennes', must: ['vivre-libre', 'pause-fumee'], mustNot: ['passerelle', 'quimper'] },
  { query: 'renac', must: ['renac'], mustNot: ['vivre-libre', 'lices'] },
  { query: 'quimper', must: ['quimper', 'loeiz'], mustNot: [], may: ['quimperle'] },
  { query: 'quimper alcool', must: ['quimper'], mustNot: ['quimperle', 'loeiz'] },
  { query: 'gem rennes', must: ['passerelle'], mustNot: ['eclaircie', 'fougeraies', 'vivre-libre'] },
  { query: 'femmes alcool', must: ['paroles-femmes'], mustNot: ['soeurs', 'n-diaye', 'quimper'] },
  { query: 'visite', must: ['noel', 'coeur-armor', 'hay', 'chevet'], mustNot: ['visio'] },
  { query: 'visio', must: ['visio'], mustNot: ['noel', 'hay'] },
  { query: 'temoignage jeunes', must: ['zoe'], mustNot: ['anne', 'maelys'] },
  { query: 'seringues brest', must: ['quai'], mustNot: ['zoe', 'etape'] },
  { query: 'sans alcool', must: ['ascq', 'forum'], mustNot: ['quimper', 'pause-fumee'] },
  { query: 'jour et nuit', must: ['forum'], mustNot: ['ligne-bleue', 'aujourdhui'] },
  { query: 'bénévole nuit', must: ['ligne-bleue'], mustNot: ['forum'] },
  { query: 'jeux d’argent', must: ['malouin', 'oasis', 'touraine', 'carrefour'], mustNot: ['pause-fumee'] },
  { query: 'diabète lannion', must: ['ndiaye'], mustNot: ['zarboutan', 'gironde'] },
  { query: 'saint vincent', must: ['chevet'], mustNot: ['malouin'] },
  { query: 'saint pol', must: ['leon'], mustNot: ['souffle', 'malouin'] },
  { query: 'saint-denis', must: ['souffle', 'zarboutan'], mustNot: ['malouin'] },
  { query: 'saint denis 97400', must: ['zarboutan'], mustNot: ['souffle'] },
  { query: 'tabac saint denis', must: ['souffle'], mustNot: ['zarboutan', 'loeiz'] },
  { query: 'visite hopital cancer', must: ['hay', 'chevet'], mustNot: ['soeurs', 'n-diaye', 'noel'] },
  { query: 'alcohol', must: alcool, mustNot: [] },
  { query: 'bereavement', must: ['abbe', 'havre', 'ligne-bleue', 'veillee'], mustNot: [] },
  { query: 'support group in brest', must: ['bipolair'], mustNot: ['zoe', 'quai'] },

  // The start of a word
  { query: 'ren', must: [...rennes, 'renac', 'mediateurs', 'visio'], mustNot: ['souffle'] },
  { query: 'alco', must: alcool, mustNot: [] },
  { query: 'addicto blavet', must: ['equipage'], mustNot: ['nadege', 'quai'] },

  // Postcodes and numbers
  { query: '35000', must: ['passerelle', 'vivre-libre', 'lices', 'noel'], mustNot: ['vitre', 'pair-maison', 'pause-fumee'] },
  { query: '35500', must: ['vitre'], mustNot: ['passerelle', 'vivre-libre'] },
  { query: '350', must: ['passerelle', 'vivre-libre', 'lices', 'noel', 'pair-maison'], mustNot: ['vitre', 'sustegnu'] },
  { query: '35010', must: [], mustNot: ['passerelle', 'pair-maison'] },
  { query: '53000 gem', must: ['fougeraies'], mustNot: ['passerelle'] },
  { query: '350 alcool', must: [], mustNot: ['vivre-libre', 'noel'] },

  // Words that look alike
  { query: 'vannes', must: [], mustNot: ['riviera'] },
  { query: 'nantes', must: ['paroles-femmes', 'addition', 'reseau-ouest'], mustNot: ['mosaique'] },
  { query: 'mantes', must: ['mosaique'], mustNot: ['paroles-femmes', 'addition'] },
  { query: 'tours', must: ['touraine'], mustNot: ['occitan'] },
  { query: 'addiction', must: ['quai', 'carrefour'], mustNot: ['addition'], may: ['equipage', 'nadege', 'sillage'] },
  { query: 'paris', must: ['ariane'], mustNot: ['visio', 'mediateurs', 'lices'] },
  { query: 'anne', must: ['anne', 'oasis', 'havre'], mustNot: ['riviera'] },
  { query: 'gme', must: [], mustNot: ['passerelle', 'eclaircie', 'fougeraies'] },
  { query: 'lyno', must: [], mustNot: ['mediateurs'] },

  // Nothing to find
  { query: 'deuil quimper', must: [], mustNot: ['abbe', 'quimper'] },
  { query: 'psoriasis', must: [], mustNot: [] },
  { query: 'alcool yoga', must: [], mustNot: ['vivre-libre'] },

  // Accents and ligatures
  { query: 'fougeres', must: ['fougeres'], mustNot: ['fougeraies'], hard: true },
  { query: 'FOUGÈRES ALCOOL', must: ['fougeres'], mustNot: ['riviera'], hard: true },
  {
    query: 'sante mentale',
    must: ['passerelle', 'pair-maison', 'fougeraies', 'eclaircie', 'tilleuls', 'gaelle'],
    mustNot: ['zarboutan', 'mediateurs'],
    hard: true,
  },
  { query: 'noel rennes', must: ['noel'], mustNot: ['vivre-libre'], hard: true },
  { query: 'coeur', must: ['coeur-armor', 'chevet'], mustNot: [], hard: true },
  { query: 'Cœur à cœur', must: ['coeur-armor'], mustNot: ['hay'], may: ['chevet'], hard: true },
  { query: 'soeur', must: ['soeurs'], mustNot: ['coeur-armor'], hard: true },
  { query: 'loeiz', must: ['loeiz'], mustNot: [], hard: true },

  // Elisions, apostrophes, hyphens
  { query: "l'éclaircie", must: ['eclaircie', 'maelys'], mustNot: ['etape'], hard: true },
  { query: 'l’etape', must: ['etape'], mustNot: ['eclaircie'], hard: true },
  { query: "jusqu'a demain", must: ['demain'], mustNot: [], hard: true },
  { query: "representants d'usagers", must: ['reseau-ouest'], mustNot: ['bonne-mere'], hard: true },
  { query: "l'hay les roses", must: ['hay'], mustNot: ['haye'], hard: true },
  { query: 'L’HAŸ', must: ['hay'], mustNot: [], may: ['haye'], hard: true },
  { query: 'lhay les roses', must: ['hay'], mustNot: ['haye'], hard: true },
  { query: 'ile rousse', must: ['sustegnu'], mustNot: [], hard: true },
  { query: 'villeneuve d ascq', must: ['ascq'], mustNot: ['nadege'], hard: true },
  { query: "pont l'abbé", must: ['abbe'], mustNot: ['phare'], hard: true },
  { query: 'n’diaye', must: ['n-diaye', 'ndiaye'], mustNot: [], hard: true },
  { query: "N'DIAYE", must: ['n-diaye', 'ndiaye'], mustNot: [], hard: true },
  { query: 'ndiaye', must: ['n-diaye', 'ndiaye'], mustNot: [], hard: true },
  { query: 'n diaye', must: ['n-diaye'], mustNot: ['demain'], may: ['ndiaye'], hard: true },
  { query: 'entraide', must: ['entraide', 'passerelle', 'redon'], mustNot: ['leon'], hard: true },
  { query: "entr'aide", must: ['entraide', 'passerelle', 'redon'], mustNot: ['leon'], hard: true },
  { query: 'bipol air', must: ['bipolair', 'zoe'], mustNot: ['ariane'], hard: true },
  { query: 'aujourd’hui', must: ['aujourdhui'], mustNot: ['forum'], hard: true },
  { query: 'rendez vous', must: ['passerelle', 'lices'], mustNot: ['tandem', 'entraide'], hard: true },
  { query: 'co animation', must: ['zoe', 'equipage'], mustNot: [], hard: true },
  { query: 'Saint-Pol de Léon', must: ['leon'], mustNot: ['malouin'], hard: true },

  // st and saint
  { query: 'st brieuc', must: brieuc, mustNot: ['malouin'], hard: true },
  { query: 'Saint-Brieuc', must: brieuc, mustNot: ['malouin'], hard: true },
  { query: 'St-Brieuc cancer', must: ['n-diaye'], mustNot: ['coeur-armor', 'chevet'], hard: true },
  { query: "ste anne d'auray", must: ['oasis', 'havre'], mustNot: ['tandem', 'anne'], hard: true },
  { query: 'Sainte Anne d’Auray', must: ['oasis', 'havre'], mustNot: ['tandem', 'anne'], hard: true },
  { query: 'sainte anne dauray', must: ['oasis', 'havre'], mustNot: ['tandem', 'anne'], hard: true },

  // Plural and gender
  { query: 'pairs aidants', must: ['lices', 'anne'], mustNot: ['visio', 'mediateurs'], may: ['pair-maison'], hard: true },
  { query: 'paire aidante', must: ['lices', 'anne'], mustNot: ['nadege', 'tandem'], may: ['pair-maison'], hard: true },
  { query: 'pair-aidance', must: ['pair-maison'], mustNot: ['visio'], may: ['lices'], hard: true },
  {
    query: 'pairs',
    must: ['lices', 'pair-maison', 'mediateurs', 'visio', 'tandem', 'nadege', 'anne', 'gaelle'],
    mustNot: ['ariane'],
    hard: true,
  },
  { query: 'hopitaux', must: ['reseau-ouest', 'noel', 'coeur-armor', 'hay', 'chevet'], mustNot: [], may: ['nadege', 'tandem'], hard: true },
  { query: 'usagère', must: ['pair-maison', 'equipage', 'reseau-ouest', 'nadege', 'bonne-mere'], mustNot: [], hard: true },
  { query: 'médiatrice de santé', must: ['mediateurs', 'gaelle'], mustNot: ['zarboutan', 'pair-maison'], hard: true },
  { query: 'travailleur pair', must: ['nadege'], mustNot: ['tandem'], hard: true },
  { query: 'patiente experte', must: ['reseau-ouest', 'gironde'], mustNot: ['noel'], hard: true },
  { query: 'ancienne', must: ['fougeres', 'n-diaye', 'nadege'], mustNot: [], hard: true },
  { query: 'dependants', must: ['vitre'], mustNot: [], hard: true },
  { query: 'bipolaire', must: ['bipolair', 'zoe', 'ariane'], mustNot: [], hard: true },
  { query: 'handicapé', must: ['redon'], mustNot: [], may: ['anne', 'sustegnu', 'entraide'], hard: true },
  { query: 'ecran', must: ['oasis', 'boussole'], mustNot: ['aujourdhui'], hard: true },

  // One typo in a long word
  { query: 'canabis renne', must: ['pause-fumee'], mustNot: ['lices', 'passerelle'], hard: true },
  { query: 'alcol', must: alcool, mustNot: [], hard: true },
  { query: 'depresion', must: ['renac', 'maelys', 'quimperle', 'gourin', 'demain'], mustNot: [], hard: true },
  { query: 'schizophrnie', must: ['tandem', 'mosaique', 'visio'], mustNot: [], hard: true },
  { query: 'fougerse', must: ['fougeres'], mustNot: ['fougeraies'], hard: true },
  { query: 'quipmer', must: ['quimper', 'loeiz'], mustNot: ['quimperle'], hard: true },
  { query: 'andicap', must: ['redon', 'anne', 'sustegnu', 'entraide'], mustNot: [], hard: true },
  { query: 'grouppe de parole nantes', must: ['paroles-femmes'], mustNot: ['reseau-ouest', 'addition'], hard: true },
  { query: 'entourrage', must: ['vitre', 'bipolair', 'mosaique', 'ascq', 'forum', 'boussole'], mustNot: [], hard: true },

  // Words of the vocabulary that are not on the page: aliases, and parts of a broader subject
  { query: 'alcoolisme', must: alcool, mustNot: ['souffle'] },
  { query: 'alcolisme', must: alcool, mustNot: ['souffle'], hard: true },
  { query: 'alcoolisme rennes', must: ['vivre-libre', 'noel'], mustNot: ['carrefour', 'passerelle'] },
  { query: 'tabagisme', must: ['pause-fumee', 'loeiz', 'souffle', 'aujourdhui', 'carrefour'], mustNot: ['vauban'] },
  { query: 'cannabis ain', must: ['carrefour'], mustNot: ['tilleuls', 'pause-fumee'] },
  { query: 'toutes les addictions', must: ['carrefour'], mustNot: ['vauban', 'sillage'], may: ['quai'] },
  { query: 'jeu de hasard', must: ['malouin', 'oasis', 'touraine', 'carrefour'], mustNot: ['equipage'] },
  {
    query: 'psychiatrie',
    must: ['passerelle', 'pair-maison', 'fougeraies', 'eclaircie', 'tilleuls', 'gaelle'],
    mustNot: ['zarboutan', 'tandem'],
  },
  { query: 'handicap psychique brieuc', must: ['eclaircie'], mustNot: ['maelys', 'n-diaye'] },
  { query: 'famille', must: ['vitre', 'bipolair', 'mosaique', 'ascq', 'forum', 'boussole'], mustNot: ['souffle'] },
  { query: 'réunion', must: talkGroups, mustNot: ['passerelle', 'redon'], may: ['zarboutan'] },
  { query: 'groupe d’échange vitré', must: ['vitre'], mustNot: ['pause-fumee'] },

  // A part is not the whole: what a value may be is not what it is
  { query: 'slam', must: [], mustNot: ['passerelle', 'eclaircie', 'ariane'] },
  { query: 'csapa', must: ['vauban'], mustNot: ['quai', 'etape', 'equipage', 'leon'] },
  { query: 'CSAPA Brest', must: [], mustNot: ['quai', 'vauban'] },
  { query: 'gem', must: ['passerelle', 'eclaircie', 'maelys', 'fougeraies', 'tilleuls'], mustNot: ['malouin', 'quimperle', 'mosaique'] },
  { query: 'gem ain', must: ['tilleuls'], mustNot: ['passerelle', 'carrefour'] },
  { query: 'hopital limoges', must: [], mustNot: ['sillage'] },
  { query: 'cdi', must: [], mustNot: ['gaelle'] },
  { query: 'visio deuil', must: [], mustNot: ['veillee'] },

  // Kind, role, status, stage, setting, format
  { query: 'association quimper', must: ['quimper'], mustNot: ['loeiz', 'quimperle'] },
  { query: 'service brest', must: ['quai'], mustNot: ['bipolair', 'zoe', 'vauban'] },
  { query: 'médiateur santé vendée', must: ['gaelle'], mustNot: ['mediateurs'] },
  { query: 'MSP', must: ['gaelle'], mustNot: ['mediateurs', 'etape'] },
  { query: 'salariée', must: ['gaelle'], mustNot: ['nadege'], hard: true },
  { query: 'rétablissement', must: ['gaelle'], mustNot: ['tandem'], may: ['noel'] },
  { query: 'addictologie', must: ['equipage', 'nadege', 'sillage', 'carrefour'], mustNot: ['addition', 'quai'] },
  { query: 'en ligne', must: ['veillee', 'forum', 'visio'], mustNot: ['renac'], may: ['ligne-bleue'] },
  { query: 'téléphone deuil', must: ['veillee', 'ligne-bleue'], mustNot: ['havre', 'renac'] },

  // When
  { query: 'mardi', must: ['vivre-libre', 'carrefour'], mustNot: ['fougeres'] },
  { query: 'alcool mardi', must: ['vivre-libre', 'carrefour'], mustNot: ['quimper'] },
  { query: 'minuit', must: ['veillee'], mustNot: ['ligne-bleue', 'forum'] },

  // Départements, regions, branches
  { query: 'ain', must: ['carrefour', 'tilleuls'], mustNot: ['abbe'] },
  {
    query: 'Finistere',
    must: ['quimper', 'loeiz', 'quimperle', 'bipolair', 'zoe', 'quai', 'soeurs', 'leon', 'abbe', 'vauban'],
    mustNot: ['gourin', 'eclaircie'],
    hard: true,
  },
  { query: 'finistère alcool', must: ['quimper', 'quimperle'], mustNot: ['equipage', 'quai'] },
  {
    query: 'bretagne alcool',
    must: ['vivre-libre', 'noel', 'fougeres', 'quimper', 'quimperle', 'equipage'],
    mustNot: ['paroles-femmes', 'riviera'],
  },
  { query: 'brittany depression', must: ['renac', 'maelys', 'quimperle', 'gourin'], mustNot: ['demain'] },
  { query: 'morbian', must: ['oasis', 'havre', 'tandem', 'equipage', 'phare', 'gourin'], mustNot: ['vitre'], hard: true },
  { query: 'ille et vilaine tabac', must: ['pause-fumee'], mustNot: ['souffle', 'loeiz'] },
  { query: 'tabac ille et vil', must: ['pause-fumee'], mustNot: ['souffle', 'loeiz'] },
  {
    query: 'Pays de la Loire',
    must: ['paroles-femmes', 'addition', 'reseau-ouest', 'entraide', 'fougeraies', 'demain', 'gaelle'],
    mustNot: ['touraine', 'vitre'],
  },
  { query: 'loire', must: [], mustNot: ['touraine', 'paroles-femmes', 'demain'] },
  { query: 'centre val de loire', must: ['touraine'], mustNot: ['equipage', 'demain'] },
  { query: 'centre', must: ['equipage', 'nadege', 'vauban', 'gaelle'], mustNot: ['touraine'] },
  { query: 'Île-de-France', must: ['ariane', 'mosaique', 'hay', 'souffle'], mustNot: ['sustegnu'], hard: true },
  { query: 'ile', must: ['sustegnu'], mustNot: ['ariane', 'souffle', 'vitre'] },
  { query: 'rhône', must: ['mediateurs', 'nadege'], mustNot: ['bonne-mere', 'carrefour'] },
  { query: 'paca', must: ['bonne-mere', 'riviera'], mustNot: ['nadege'] },
  { query: 'haute corse', must: ['sustegnu'], mustNot: [] },
  { query: 'grand est', must: ['boussole', 'ligne-bleue'], mustNot: ['ariane'] },
  { query: 'nancy', must: ['boussole'], mustNot: ['ligne-bleue'] },
  { query: 'moselle', must: ['boussole'], mustNot: ['ligne-bleue'] },
  { query: 'vosges entourage', must: ['boussole'], mustNot: ['mosaique'] },
];
