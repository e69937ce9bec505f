import { stem, tokenize } from '../text/fold.js';

/**
 * What people in trouble type for a value of the vocabulary, by list and code. These words are only searched: a spreadsheet that says "fille" means
 * girls, and who types "ma fille" looks for what is for a family. Codes that owners are likely to add are here too.
 */
// prettier-ignore
const same: Readonly<Record<string, string>> = {
  'topics:alcool': 'boire|bois|boit|boivent|buvait|buveur|boisson|verre|bière|vin|apéro|pastis|whisky|vodka|rhum|picole|picoler|pinard|ivre|ivresse|saoul|soûl|cuite|bourré|alcoolique|alcoolo|AA|alcooliques anonymes|sobre|sobriété|drink|drinking|drunk|beer|wine|alcoholic|alcoholism',
  'topics:tabac': 'fumer|fume|fument|fumeur|clope|vapoter|vape|vapotage|tabacologue|smoke|cigarettes',
  'topics:cannabis': 'joint|pétard|shit|weed|beuh|beuher|bédo|spliff|marijuana|haschich|hasch|THC|fumette|ganja|drogue|drogué|droguer|dope|NA|narcotiques anonymes|stup|toxico|toxicomane|toxicomanie|drug',
  'topics:opioides': 'héro|héroïne|héroïnomane|opium|morphine|codéine|tramadol|méthadone|subutex|buprénorphine|fentanyl|oxycodone|oxycontin|skenan|seringue|piquouse|heroin|drogue|drogué|droguer|dope|came|camé|NA|narcotiques anonymes|stup|toxico|toxicomane|toxicomanie|junkie|drug',
  'topics:nouveaux-produits-de-synthese': '3-MMC|3MMC|cathinone|PTC|spice|drogue|drogué|droguer|dope|NA|narcotiques anonymes|stup|toxico|toxicomane|toxicomanie|drug',
  'topics:drogues': 'drogué|droguer|dope|came|camé|défonce|défoncer|stup|toxico|toxicomane|toxicomanie|junkie|NA|narcotiques anonymes|coke|coco|cocaïne|cocaïnomane|crack|ecstasy|MDMA|amphétamine|speed|kétamine|kéta|LSD|GHB|GBL|poppers|protoxyde d’azote|proto|gaz hilarant|chemsex|drug',
  'topics:cocaine': 'coke|coco|cocaïnomane|crack|drogue|drogué|droguer|dope|NA|narcotiques anonymes|stup|toxico|toxicomane|toxicomanie|drug',
  'topics:toutes-les-addictions': 'accro|addict|addictif|addictologue|sevrage|désintox|désintoxication|postcure|rechute|rechuter',
  'topics:jeux-d-argent': 'casino|loto|poker|grattage|machine à sous|paris sportifs|pari sportif|paris en ligne|PMU|tiercé|parier|miser|ludopathe|joueur|addiction aux jeux|addiction au jeu|accro aux jeux|accro au jeu|gamble',
  'topics:jeux': 'casino|loto|poker|grattage|machine à sous|paris sportifs|pari sportif|paris en ligne|PMU|tiercé|parier|miser|joueur|addiction aux jeux|accro aux jeux|gamble',
  'topics:troubles-du-comportement-alimentaire': 'anorexie|anorexique|boulimie|boulimique|hyperphagie|vomir|anorexia|bulimia',
  'topics:dependance-affective-et-sexuelle': 'porno|pornographie|accro au sexe|addiction au sexe|sexaholique',
  'topics:ecrans': 'jeux vidéo|accro aux jeux vidéo|addiction aux jeux vidéo|console|smartphone|gaming|gamer|réseaux sociaux|tiktok',
  'topics:sante-mentale': 'psy|trouble mental|maladie mentale|malade mental',
  'topics:depression': 'déprime|déprimé|déprimer|dépressif|dépressive|burn-out',
  'topics:bipolarite': 'bipolaire|maniaco-dépressif',
  'topics:schizophrenie': 'schizo|schizophrène',
  'topics:entente-de-voix': 'entendre des voix|entends des voix|entend des voix',
  'topics:deuil': 'endeuillé|veuf|veuve|veuvage|décès|décédé|perdu mon mari|perdu ma femme|perdu mon épouse|perdu mon fils|perdu ma fille|perdu ma mère|perdu mon père|perdu mon frère|perdu ma sœur|perdu un proche|grief',
  'topics:vih': 'séropositif|séropo',
  'topics:cancer': 'tumeur|chimio|chimiothérapie|leucémie',
  'topics:autisme': 'asperger',
  'topics:parcours-d-exil': 'réfugié|migrant|demandeur d’asile|sans-papiers',
  'topics:vie-a-la-rue': 'dormir dehors|dors dehors|à la rue',
  'audiences:entourage': 'mère|maman|père|papa|fils|fille|mari|époux|épouse|compagnon|compagne|copain|copine|conjointe|frère|oncle|tante|cousin|neveu|ami|amie|belle-mère|petit-fils|husband|wife|son|daughter|mother|father|brother|friend',
  'audiences:femmes': 'femme|woman',
  'audiences:jeunes': 'lycéen|collégien|adolescence|teenager',
  'activities:groupe-de-parole': 'parler|discuter|talk',
  'activities:ecoute': 'parler|discuter|talk|appeler',
  'activities:permanence-telephonique': 'parler|discuter|talk|appeler',
  'activities:accompagnement': 'parler|discuter|talk',
  'formats:telephone': 'appeler',
};

/** Words that stand for a value only where no record has them: a place for mental health answers "dépression" unless some are for just that. */
// prettier-ignore
const near: Readonly<Record<string, string>> = {
  'topics:sante-mentale': 'dépression|dépressif|déprime|déprimé|burn-out|anxiété|anxieux|angoisse|stress|panique|phobie|TOC|bipolaire|bipolarité|schizophrénie|schizophrène|schizo|borderline|mal-être|moral|psychose|psychotique|psychologue|psychiatre|suicide|suicider|suicidaire|mourir|envie de vivre|goût de vivre|depressed|anxiety',
  'topics:depression': 'suicide|suicider|suicidaire|mourir|envie de vivre|goût de vivre',
  'audiences:entourage': 'sœur|sister',
  'topics:toutes-les-addictions': 'dépendant|médicament|anxiolytique|benzo|benzodiazépine|somnifère|xanax|lexomil|valium|cure|CSAPA|sexe|porno|écran|smartphone|anorexie|boulimie|casino',
  'topics:maladie-chronique': 'diabète|diabétique|sclérose|fibromyalgie|endométriose|parkinson|alzheimer',
  'topics:precarite': 'dette|surendettement|RSA|expulsion',
};

/** A value that words stand for, as its list and code; `isNear` when they do so only where no record has them. */
export interface Everyday {
  value: string;
  isNear: boolean;
}

let read: { byRoots: ReadonlyMap<string, readonly Everyday[]>; values: ReadonlySet<string>; words: readonly string[] } | undefined;

/** The everyday words: what they stand for by their stems with blanks between, the values that have some, and the single ones as they are spelt. */
export function everydayWords(): NonNullable<typeof read> {
  if (read) return read;
  const byRoots = new Map<string, Everyday[]>();
  const words = new Set<string>();
  for (const [list, isNear] of [
    [same, false],
    [near, true],
  ] as const) {
    for (const [value, said] of Object.entries(list)) {
      for (const text of said.split('|')) {
        const tokens = tokenize(text);
        const roots = tokens.map(stem).join(' ');
        const known = byRoots.get(roots);
        if (!known) byRoots.set(roots, [{ value, isNear }]);
        else if (!known.some((other) => other.value === value)) known.push({ value, isNear });
        if (tokens.length === 1) words.add(tokens[0]!);
      }
    }
  }
  read = { byRoots, values: new Set([...Object.keys(same), ...Object.keys(near)]), words: [...words].sort() };
  return read;
}
