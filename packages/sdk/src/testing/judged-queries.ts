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

/** Judged by hand before there was an index; a judgement changes only when it was itself mistaken. */
export const judgedQueries: readonly JudgedQuery[] = [
  // A word, a town, both
  { query: 'alcool', must: alcool, mustNot: ['souffle'] },
  { query: 'alcool rennes', must: ['vivre-libre', 'noel'], mustNot: ['quimper', 'pause-fumee', 'passerelle'] },
  { query: 'cannabis', must: ['pause-fumee'], mustNot: ['souffle'] },
  { query: 'tabac', must: ['pause-fumee', 'loeiz', 'souffle', 'aujourdhui'], mustNot: [] },
  { query: 'deuil', must: ['abbe', 'havre', 'ligne-bleue'], mustNot: ['quai'] },
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
  { query: 'jeux d’argent', must: ['malouin', 'oasis', 'touraine'], mustNot: ['pause-fumee'] },
  { query: 'diabète lannion', must: ['ndiaye'], mustNot: ['zarboutan', 'gironde'] },
  { query: 'saint vincent', must: ['chevet'], mustNot: ['malouin'] },
  { query: 'saint pol', must: ['leon'], mustNot: ['souffle', 'malouin'] },
  { query: 'saint-denis', must: ['souffle', 'zarboutan'], mustNot: ['malouin'] },
  { query: 'saint denis 97400', must: ['zarboutan'], mustNot: ['souffle'] },
  { query: 'tabac saint denis', must: ['souffle'], mustNot: ['zarboutan', 'loeiz'] },
  { query: 'visite hopital cancer', must: ['hay', 'chevet'], mustNot: ['soeurs', 'n-diaye', 'noel'] },
  { query: 'alcohol', must: alcool, mustNot: [] },
  { query: 'bereavement', must: ['abbe', 'havre', 'ligne-bleue'], mustNot: [] },
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
  { query: 'addiction', must: ['quai'], mustNot: ['addition'], may: ['equipage', 'nadege'] },
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
    must: ['passerelle', 'pair-maison', 'fougeraies', 'eclaircie'],
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
  { query: 'pairs aidants', must: ['lices'], mustNot: ['visio', 'mediateurs'], may: ['pair-maison'], hard: true },
  { query: 'paire aidante', must: ['lices'], mustNot: ['nadege', 'tandem'], may: ['pair-maison'], hard: true },
  { query: 'pair-aidance', must: ['pair-maison'], mustNot: ['visio'], may: ['lices'], hard: true },
  { query: 'pairs', must: ['lices', 'pair-maison', 'mediateurs', 'visio', 'tandem', 'nadege'], mustNot: ['ariane'], hard: true },
  { query: 'hopitaux', must: ['reseau-ouest', 'noel', 'coeur-armor', 'hay', 'chevet'], mustNot: [], may: ['nadege', 'tandem'], hard: true },
  { query: 'usagère', must: ['pair-maison', 'equipage', 'reseau-ouest', 'nadege', 'bonne-mere'], mustNot: [], hard: true },
  { query: 'médiatrice de santé', must: ['mediateurs'], mustNot: ['zarboutan', 'pair-maison'], hard: true },
  { query: 'travailleur pair', must: ['nadege'], mustNot: ['tandem'], hard: true },
  { query: 'patiente experte', must: ['reseau-ouest', 'gironde'], mustNot: ['noel'], hard: true },
  { query: 'ancienne', must: ['fougeres', 'n-diaye', 'nadege'], mustNot: [], hard: true },
  { query: 'dependants', must: ['vitre'], mustNot: [], hard: true },
  { query: 'bipolaire', must: ['bipolair', 'zoe', 'ariane'], mustNot: [], hard: true },
  { query: 'handicapé', must: ['redon'], mustNot: [], may: ['anne', 'sustegnu', 'entraide'], hard: true },
  { query: 'ecran', must: ['oasis'], mustNot: ['aujourdhui'], hard: true },

  // One typo in a long word
  { query: 'canabis renne', must: ['pause-fumee'], mustNot: ['lices', 'passerelle'], hard: true },
  { query: 'alcol', must: alcool, mustNot: [], hard: true },
  { query: 'depresion', must: ['renac', 'maelys', 'quimperle', 'gourin', 'demain'], mustNot: [], hard: true },
  { query: 'schizophrnie', must: ['tandem', 'mosaique', 'visio'], mustNot: [], hard: true },
  { query: 'fougerse', must: ['fougeres'], mustNot: ['fougeraies'], hard: true },
  { query: 'quipmer', must: ['quimper', 'loeiz'], mustNot: ['quimperle'], hard: true },
  { query: 'andicap', must: ['redon', 'anne', 'sustegnu', 'entraide'], mustNot: [], hard: true },
  { query: 'grouppe de parole nantes', must: ['paroles-femmes'], mustNot: ['reseau-ouest', 'addition'], hard: true },
  { query: 'entourrage', must: ['vitre', 'bipolair', 'mosaique', 'ascq', 'forum'], mustNot: [], hard: true },
];
