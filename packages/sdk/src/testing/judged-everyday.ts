/** A query as people in trouble type it, and what a careful person would expect of it over the judged listings. */
export interface EverydayQuery {
  query: string;
  /** Ids of all listings that answer it, or `part` of it: the complete answer. */
  must: readonly string[] | 'all';
  /** The wrong ones that an index is tempted to return. */
  mustNot?: readonly string[];
  /** Shown or not, nobody is misled. */
  may?: readonly string[];
  /** The words that are answered, when no listing answers all of them. */
  part?: string;
  /** It speaks of suicide or of hurting oneself: a line like the 3114 comes first. */
  danger?: true;
}

const alcool = 'vivre-libre noel fougeres quimper quimperle equipage paroles-femmes ascq riviera nadege forum carrefour'.split(' ');
const drogue = 'pause-fumee etape quai equipage nadege bonne-mere vauban sillage carrefour'.split(' ');
const opioides = 'etape quai equipage bonne-mere vauban carrefour'.split(' ');
const cocaine = 'nadege bonne-mere sillage'.split(' ');
const tabac = 'pause-fumee loeiz souffle aujourdhui carrefour'.split(' ');
const jeux = 'malouin oasis touraine carrefour'.split(' ');
const entourage = 'vitre bipolair mosaique ascq forum boussole'.split(' ');
const depression = 'renac maelys quimperle gourin demain'.split(' ');
const mentale = 'passerelle pair-maison fougeraies eclaircie tilleuls gaelle'.split(' ');
const deuil = 'abbe havre ligne-bleue veillee'.split(' ');
const talk =
  'vivre-libre pause-fumee vitre malouin quimper bipolair abbe oasis gourin paroles-femmes souffle touraine visio renac haye ariane occitan ligne-bleue demain lices n-diaye maelys leon havre tandem nadege vauban'.split(
    ' ',
  );

/**
 * Judged by hand. The rules of the search and this set were tuned together, on the same listings: precision and recall of 1 say that nothing was
 * lost since, not how the search does with queries that it has not met. To be reviewed by people who answer such calls, first the words of danger.
 */
export const everydayQueries: readonly EverydayQuery[] = [
  // Products
  { query: 'drogue', must: drogue },
  { query: 'drogues', must: drogue },
  { query: 'dope', must: drogue },
  { query: 'NA', must: drogue, mustNot: ['paroles-femmes', 'addition'] },
  { query: 'narcotiques anonymes', must: drogue },
  { query: 'toxicomane marseille', must: ['bonne-mere'] },
  { query: 'drogue Brest', must: ['quai'], mustNot: ['zoe'] },
  { query: 'coke', must: cocaine, may: ['carrefour'] },
  { query: 'cocaïne', must: cocaine, may: ['carrefour'] },
  { query: 'héro', must: opioides, mustNot: ['nadege'] },
  { query: 'héroïne', must: opioides },
  { query: 'herione', must: opioides },
  { query: 'joint', must: ['pause-fumee', 'carrefour'], mustNot: ['vitre'] },
  { query: 'je fume trop de joints', must: ['pause-fumee', 'carrefour'], mustNot: ['souffle'] },
  { query: 'arrêter de fumer', must: tabac },
  { query: 'clopes', must: tabac },
  { query: 'boire', must: alcool },
  { query: 'je veux arrêter de boire', must: alcool },
  { query: 'Bonjour, je cherche de l’aide pour arrêter l’alcool', must: alcool },
  { query: 'je bois trop', must: alcool },
  { query: 'bière', must: alcool },
  { query: 'bierre', must: alcool },
  { query: 'verre', must: alcool },
  { query: 'AA', must: alcool },
  { query: 'alcoolique anonyme', must: alcool },
  { query: 'alcooliques anonymes Rennes', must: ['vivre-libre', 'noel'] },
  { query: 'dépendant à l’alcool', must: alcool },
  { query: 'cure alcool', must: alcool },
  { query: 'sevrage', must: ['carrefour'] },
  { query: 'casino', must: jeux },
  { query: 'machines à sous', must: jeux },
  { query: 'paris sportifs', must: jeux, mustNot: ['ariane'] },
  { query: 'addiction aux jeux', must: jeux },
  { query: 'accro aux jeux vidéo', must: ['oasis', 'boussole'], mustNot: ['touraine'] },

  // Family and friends
  { query: 'mon fils boit', must: ['ascq', 'forum'], mustNot: ['ariane', 'renac'], may: ['fougeres', 'vitre'] },
  { query: 'mon mari boit', must: ['ascq', 'forum'], mustNot: ['quimper'], may: ['fougeres', 'vitre'] },
  { query: 'ma femme boit', must: ['ascq', 'forum'], mustNot: ['paroles-femmes'], may: ['fougeres', 'vitre'] },
  { query: 'ma mère est alcoolique', must: ['ascq', 'forum'], mustNot: ['bonne-mere'], may: ['fougeres', 'vitre'] },
  { query: 'aide pour mon fils', must: entourage, mustNot: ['ariane', 'renac', 'leon'] },
  { query: 'ma fille est bipolaire', must: ['bipolair'], mustNot: ['zoe'] },
  { query: 'j’ai perdu mon mari', must: deuil, mustNot: ['vitre'] },
  { query: 'veuve', must: deuil },

  // How one feels
  { query: 'déprimé', must: depression, mustNot: mentale },
  { query: 'je suis dépressive', must: depression, mustNot: mentale },
  { query: 'schizo', must: ['tandem', 'mosaique', 'visio'], mustNot: ['passerelle'] },
  { query: 'angoisse', must: mentale },
  { query: 'besoin de parler', must: talk, mustNot: ['passerelle'], may: ['carrefour', 'bonne-mere', 'mosaique'] },
  { query: 'j’ai besoin d’aide', must: 'all' },

  // When, and who
  { query: 'mardi soir', must: ['vivre-libre'], mustNot: ['renac'], may: ['carrefour'] },
  { query: 'samedi', must: ['fougeres'] },
  { query: 'ce soir', must: ['vivre-libre', 'renac', 'veillee'] },
  { query: 'médiatrice', must: ['mediateurs', 'gaelle'] },
  { query: 'bénévole', must: ['ligne-bleue'] },
  { query: 'patient-expert', must: ['reseau-ouest', 'gironde'] },

  // No listing has all of it: the best part is shown, and said
  { query: 'alcool yoga', must: alcool, part: 'alcool' },
  { query: 'mon mari boit tous les soirs', must: ['ascq', 'forum'], part: 'mari boit', may: ['fougeres', 'vitre'] },
  { query: 'mon copain se drogue', must: drogue, part: 'drogue' },
  { query: 'je suis enceinte et je bois', must: alcool, part: 'bois' },
  { query: 'mon frère se drogue à Brest', must: ['quai'], part: 'drogue Brest' },

  // Words of danger; the last ones sound like them and are none
  { query: 'me suicider', must: [...depression, ...mentale], danger: true },
  { query: 'suicide', must: [...depression, ...mentale], danger: true },
  { query: 'sucide', must: [...depression, ...mentale], danger: true },
  { query: 'envie de mourir', must: [...depression, ...mentale], danger: true },
  { query: 'je veux en finir', must: 'all', danger: true },
  { query: 'je n’en peux plus', must: 'all', danger: true },
  { query: 'je veux mourir, je bois trop', must: alcool, danger: true },
  { query: 'j’ai plus envie de vivre', must: [...depression, ...mentale], may: ['vivre-libre', 'noel', 'vitre', 'quai'], danger: true },
  { query: 'en finir avec l’alcool', must: alcool },

  // Nothing to find
  { query: 'plombier Rennes', must: [], mustNot: ['vivre-libre', 'lices'] },
  { query: 'psoriasis Quimper', must: [], mustNot: ['quimper', 'loeiz'] },
  { query: 'restaurant Brest', must: [], mustNot: ['quai'] },
  { query: 'pharmacie de garde', must: [] },
  { query: 'coiffeur pour femmes', must: [], mustNot: ['paroles-femmes', 'soeurs'] },
  { query: 'piscine', must: [] },
  { query: 'permis de conduire', must: [] },
  { query: 'météo demain', must: [], mustNot: ['demain'] },
  { query: 'cours de yoga', must: [] },
  { query: 'recette de crêpes', must: [] },
  { query: 'vétérinaire Brest', must: [] },
  { query: 'dentiste Nantes', must: [], mustNot: ['paroles-femmes'] },
  { query: 'carte grise', must: [] },
  { query: 'pizza', must: [] },
  { query: 'billet de train Rennes Paris', must: [], mustNot: ['ariane', 'vivre-libre'] },
  { query: 'jeux de société', must: [], mustNot: jeux },
  { query: 'wifi gratuit', must: [] },
  { query: 'passeport', must: [] },
  { query: 'assurance auto', must: [] },
  { query: 'avocat divorce', must: [] },
  { query: 'babysitter', must: [] },
  { query: 'kinésithérapeute', must: [] },
  { query: 'location appartement Brest', must: [], mustNot: ['bipolair'] },
  { query: 'covid', must: [] },
  { query: 'jeudi', must: [], mustNot: ['vivre-libre'] },
  { query: 'lundi matin', must: [] },
  { query: 'impôts', must: [] },
  { query: 'horaires bus Rennes', must: [], mustNot: ['vivre-libre'] },
  { query: 'marche nordique', must: [], mustNot: ['quimperle', 'eclaircie'] },
  { query: 'garage ouvert dimanche', must: [], mustNot: ['quimperle'] },
  { query: 'asdfgh', must: [] },
  { query: 'groupe de rock', must: [], mustNot: ['vivre-libre'] },
  { query: 'bar à chats Nantes', must: [] },
];
