const words = /[\p{L}\p{M}\p{N}\u00ad]+(?:['’‘´′][\p{L}\p{M}\p{N}\u00ad]+)*/gu;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };
/** An article or pronoun that lost its vowel. Before a consonant it is no elision: "N’Diaye". */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[aeiouyh])/;
const saints: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
]);
/** Words that carry no meaning in a search, French then English; "l" and "d" are elisions typed without apostrophe ("Villeneuve d Ascq"). */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a au aux avec ce ces chez d dans de des du elle elles en et eux il ils je l la le les leur leurs ma mes mon nos notre ou par pour pres ' +
    'qu que qui sa se ses son sur un une vos votre and at for in of the to with'
  ).split(' '),
);

/**
 * The same text without case, accents, ligatures and typographic apostrophes: "L’Œuvre d’Haÿ" gives "l'oeuvre d'hay".
 * Other characters, dots and hyphens included, stay.
 */
export function fold(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase(); // most words are ASCII, and normalising is slow
  return text
    .replace(/´/g, "'") // which would be taken apart
    .normalize('NFKD')
    .replace(/[’‘ʼ′]/g, "'")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[œæß]/g, (ligature) => ligatures[ligature]!);
}

/** The words of a text as they are written, each with its elided article and apostrophes. Hyphens separate. */
export function splitWords(text: string): readonly string[] {
  return text.match(words) ?? [];
}

/**
 * What a word means to the search: no accents, no elided article, "st" read as "saint"; nothing for a word like "de".
 * Any other apostrophe joins ("Entr’Aide", "entraide"); with `parts` the pieces follow ("entr", "aide"), so that an index finds both spellings.
 */
export function tokensOf(word: string, parts = false): string[] {
  const bare = fold(word).replace(elision, '');
  const joined = bare.replaceAll("'", '');
  const tokens = parts && joined !== bare ? [joined, ...bare.split("'")] : [joined];
  return tokens.map((token) => saints.get(token) ?? token).filter((token) => token !== '' && !stopWords.has(token));
}

/** The meaningful words of a text, folded, in their order: "Groupes de l’Haÿ" gives "groupes", "hay". `stem` takes number and gender away. */
export function tokenize(text: string): string[] {
  return splitWords(text).flatMap((word) => tokensOf(word));
}

/** A folded word without its plural: "hopitaux" gives "hopital". Short words, numbers, "stress" and "fils", no thread, stay as they are. */
export function singular(token: string): string {
  if (token.length < 4 || /\d|ss$|^fils$/.test(token)) return token;
  if (/[^e]aux$/.test(token)) return token.slice(0, -2) + 'l';
  return token.replace(/[sx]$/, '');
}

/** What the plural, feminine and masculine forms of a folded word share: "aidantes" and "aidant", "mediatrice" and "mediateurs". */
export function stem(token: string): string {
  const one = singular(token);
  if (one.length < 5 || /\d/.test(one)) return one;
  const root = one
    .replace(/trice$/, 'teur')
    .replace(/eu(?:se|r)$/, 'eu')
    .replace(/if$/, 'iv')
    .replace(one.length > 5 ? /([^e])e+$/ : /([^e])e$/, '$1'); // of five letters, "année" keeps its own stem beside "Anne"
  return /....(?:nn|ll|tt)$/.test(root) ? root.slice(0, -1) : root;
}
