import { fold } from '../text/fold.js';
import { keyOf } from '../text/key.js';
import { isPhone } from '../text/phone.js';

/** What the columns of one kind of spreadsheet may hold. */
export interface Columns<Field extends string> {
  /** The titles by which each field is known. Case, accents, plurals and punctuation do not matter. */
  titles: Readonly<Record<Field, readonly string[]>>;
  /** The field without which a record cannot be. */
  name: Field;
  /** Fields that name a record where no column does it better, the likeliest first; `name` is what such a column then is. */
  names?: readonly Field[];
  /** Fields that may fill several columns: their cells are all read. */
  several?: ReadonlySet<Field>;
  /** Decides what a column alone cannot tell: by its neighbours and its cells. */
  inContext?(columns: Column<Field>[], cellsOf: (column: Column<Field>) => readonly string[]): void;
}

/** Why a column is read as it is. */
export type ColumnReason =
  | 'title' // its title is known
  | 'context' // its neighbours or its cells tell
  | 'likely' // nothing is sure: it is the likeliest name
  | 'internal' // its title says that it is not for the public
  | 'person' // it names a person, or how to reach one
  | 'twice' // another column is that field already
  | 'unknown';

/** What a column of a spreadsheet is, as it was decided. */
export interface Column<Field extends string = string> {
  /** As the file writes it. */
  title: string;
  /** Position in the file, from 0. */
  index: number;
  /** The field that it fills ("place.postcode"); absent when nothing of it is published. */
  field?: Field;
  why: ColumnReason;
  /** Up to three cells of what is shown; none of a column that is not published. */
  samples: string[];
  /** What else it could be. */
  others: Field[];
  /** What its title adds to its field: "secrétariat" in "Tél. secrétariat". */
  label?: string;
  /** What of a person a column holds that is not published. */
  person?: 'first-name' | 'surname' | 'contact' | 'reach';
}

const PRIVATE =
  /\b(internes?|prives?|privees?|private|internal|confidentiel\w*|confidential|secrets?|ne pas|non publi\w*|non diffus\w*|pas (publi|diffus)\w*|do not|digicodes?|codes? (porte|acces|entree|immeuble|portail|interne|alarme|wifi)|code d ?acces|mots? de passe|brouillon|todo|a faire|a verifier|a rappeler|relances?|suivi|historique|reservee?s? (a|aux)|seulement|uniquement|secretes?|hors annuaire|a garder|usage (du|interne))\b/;
const REMARK = /^(remarques?|observations?|commentaires?|notes?|memo|memos|nb$|divers|annotations?|comments|remarks?|obs|rq|rmq)\b/;
const PUBLIC = /\b(public|publique|publics|visiteurs?|publier|a afficher|seance|session)\b/;
const FIRST_NAME = /\b(prenoms?|first ?names?|given ?names?|forenames?)\b/;
const SURNAME = /\b(noms? (de )?famille|patronymes?|nom de naissance|nom d ?usage|surnames?|last ?names?|family ?names?|civilites?|civ)\b/;
const WHOLE_NAME = /\bnoms?\W+(et |ou |& |du |de la )?prenoms?\b|\bprenoms?\W+(et |ou |& )?noms?\b|\bfull ?name\b/;
/** Whom one asks for; not a structure. */
const WHO =
  /\b(responsables?|referente?s?|interlocut\w+|president\w*|animat\w+|benevoles?|correspondante?s?|coordinat\w+|coordonnat\w+|secretaire\w*|tresor\w+|direct(eur|rice)\w*|gestionnaires?|deleguee?s?|moderat\w+|parrains?|marraines?|intervenante?s?|formateurs?|formatrices?|personne (a contacter|contact|ressource|de contact|referente)|contact person|qui|who|titulaires?|adherente?s?|membres?|pair aidante?s?|pairs? aidante?s?|patiente? experte?s?|mediat\w+|nom (du|de la|d ?un) contact|contact (nom|personne)|nom contact|redacteurs?|noms? et (qualite|fonction)|identite|nom (de la personne|patronymique|du \d)|a contacter|contacter|demander|animee? par|geree? par|represente\w*|dirigeante?s?|gerante?s?|coordos?|chefs? de|cheffes? de|chargee?s? de|pilotes?|elue?s?|medecins?|psychologues?|infirmi\w+|educat\w+|travailleu\w+ socia\w+|assistante?s? socia\w+|facilitat\w+|accompagnante?s?|m ?mme|dr|permanents|mis a jour par|saisi par|ajoute par|verifie par|auteurs?)\b/;
const PERSONAL = /\b(perso|persos|personnel|personnels|personnelle|domicile|home|prive|privee)\b/;
const REACH = /\b(tel\w*|portables?|mobiles?|gsm|phone|e? ?mails?|courriels?|adresse)\b/;

/** Whether a title says of itself that it is not for the public. */
export function isInternal(title: string): boolean {
  const words = wordsOf(title);
  return PRIVATE.test(words) || (REMARK.test(words) && !PUBLIC.test(words));
}

/** Whether a title says that its column holds first names, and no surnames with them. */
export const isFirstName = (title: string): boolean => FIRST_NAME.test(wordsOf(title)) && !WHOLE_NAME.test(wordsOf(title));

/** What of a person a title says its column holds. */
export function personOf(title: string): Column['person'] {
  const words = wordsOf(title);
  if (REACH.test(words) && (PERSONAL.test(words) || WHO.test(words))) return 'reach';
  if (WHOLE_NAME.test(words)) return WHO.test(words) || /\bcontact\b/.test(words) ? 'contact' : 'surname';
  if (FIRST_NAME.test(words)) return WHO.test(words) || /\bcontact\b/.test(words) ? 'contact' : 'first-name';
  if (SURNAME.test(words)) return WHO.test(words) || /\bcontact\b/.test(words) ? 'contact' : 'surname';
  if (/^(pseudonymes?|pseudos?|nicknames?)$/.test(words)) return 'first-name';
  return WHO.test(words) && !REACH.test(words) ? 'contact' : undefined;
}

/** The words of a title, folded, with single blanks between. */
export const wordsOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim();

/** A title without what is a note for whoever fills the sheet: "Nom *", "Ville (obligatoire)", "E-mail :". */
export const withoutNote = (title: string): string =>
  title
    .replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' ')
    .replace(/\*.*$|:\s*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A title without the number that tells it from others: "Téléphone 2", "2e adresse". */
const withoutNumber = (title: string): string =>
  title
    .replace(/[\s_-]*(n° ?)?\d{1,2}$/, '')
    .replace(/^\d{1,2}(er|[eè]re|e|nd|[eè]me)?\s+/i, '')
    .replace(/\s+(bis|ter|suite|secondaire|principale?)$/i, '')
    .trim();

/** Words that a title may add to say which of several telephones or addresses it means. None names a person. */
const LABEL =
  /^(accueil|secretariat|standard|permanence|ecoute|bureau|siege|antenne|fixe|mobile|portable|association|asso|structure|groupe|service|local|general|generale|principal|principale|inscriptions?|renseignements?|infos?|information|informations|urgences?|astreinte|public|ligne|rdv|rendez vous|pro|professionnel|professionnelle|jour|nuit|soir|week end|whatsapp|sms|de l ?accueil|du secretariat|de la permanence|de permanence|de l ?association|de la structure|du groupe|du service|du siege|d ?ecoute|d ?urgence)$/;

/** What stands in brackets for whoever fills the sheet, and names nobody. */
const NOTE =
  /\d|^(obligat|facult|optionn|format|ex |exemple|si |en |ne |au |le |la |les |pour |ou |oui|non|fr\b|france|international|public|e mail|mail|courriel|tel|web|champ|a |requis|required|option)/;

/** Whether the brackets of a title may hold a name: "Tél (Léa)", and not "Tél (accueil)" or "Tél (10 chiffres)". */
function isNameInBrackets(title: string): boolean {
  const [, text = ''] = /[([{]\s*([^()[\]{}]*)[)\]}]/.exec(title) ?? [];
  return /^\p{Lu}/u.test(text) && !LABEL.test(wordsOf(text)) && !NOTE.test(wordsOf(text)) && !isSurelyThing(text);
}

/** Knows columns by their titles. */
export function knowTitles<Field extends string>({ titles }: Pick<Columns<Field>, 'titles'>) {
  // By all its words first: to a key "contact par" is "contact".
  const byWords = new Map<string, Field>();
  const byKey = new Map<string, Field>();
  for (const field of Object.keys(titles) as Field[]) {
    for (const title of titles[field]) {
      if (!byWords.has(wordsOf(title))) byWords.set(wordsOf(title), field);
      if (!byKey.has(keyOf(title))) byKey.set(keyOf(title), field);
    }
  }
  // What is done "by" somebody is not what is done: a key has no such word.
  const find = (title: string) =>
    byWords.get(wordsOf(title)) ?? (/\b(par|by)\b/.test(wordsOf(title)) ? undefined : byKey.get(keyOf(title)));
  const labelled = (Object.keys(titles) as Field[])
    .filter((field) => /\.(phone|email)$/.test(field))
    .flatMap((field) => titles[field].map((title) => ({ field, words: wordsOf(title) })));

  return function know(title: string): Pick<Column<Field>, 'field' | 'why' | 'person' | 'label'> {
    if (title.length > 200) return { why: 'unknown' };
    if (isInternal(title)) return { why: 'internal' };
    const plain = withoutNote(title);
    const numbered = withoutNumber(plain);
    // What stands in brackets may say whose it is: "Portable (perso)".
    const person =
      personOf(plain) ?? (personOf(title) === 'reach' || (REACH.test(wordsOf(plain)) && isNameInBrackets(title)) ? 'reach' : undefined);
    const exact = find(title) ?? find(plain) ?? find(numbered);
    // A title that we know says what it means, unless it means how a person is reached, or a surname.
    if (exact !== undefined && person !== 'reach' && person !== 'surname')
      return { field: exact, why: 'title', ...(person === 'first-name' && { person }) };
    if (person !== undefined) return { why: 'person', person };
    const words = wordsOf(numbered);
    for (const { field, words: known } of labelled) {
      const label = words.startsWith(`${known} `) ? words.slice(known.length + 1) : undefined;
      if (label !== undefined && LABEL.test(label)) return { field, why: 'title', label: numbered.slice(-label.length) };
    }
    return { why: 'unknown' };
  };
}

/** Words of groups, places and services: a cell that has one names no person. */
const THINGS =
  /\b(association|asso|groupes?|centres?|maisons?|club\w*|collectif|reseau|services?|hopital|hopitaux|clinique|espaces?|amicale|federation|union|fondation|entraide|structure|etablissement|foyer|residence|accueil|permanence|antenne|comite|delegation|section|unite|equipe|dispositif|plateforme|ligne|point|lieu|cafe|atelier|bureau|cooperative|mutuelle|institut|universite|ecole|faculte|departement|pole|csapa|caarud|gem|cmp|ch|chu|aa|na|anonymes?|libre|amis|croix|secours|alcool|addictions?|addicto\w*|sante|mentale|pairs?|parole|soutien|mairie|mission|relais|croisee|etape|programme|projet|formation|du|diu|module|parcours|certificat|certification|group|centre|center|house|network|support)\b/;
const ARTICLES = /(^|\s)(le|la|les|l'|un|une|des|du|de la|aux?|chez|pour|entre|ensemble|et|the)(\s|(?<='))/;

/** Whether a text names a thing and surely no person: a word for groups, a digit, a sign, or as many words as no name has. */
export function isSurelyThing(text: string): boolean {
  const folded = fold(text);
  return /\d|["«»&@/()!?]/.test(text) || THINGS.test(folded.replace(/[^a-z]+/g, ' ')) || folded.split(/\s+/).length > 4;
}

/** Whether a text may well name a thing: it begins with an article, as a name of our places does. */
export const isLikelyThing = (text: string): boolean => isSurelyThing(text) || ARTICLES.test(fold(text).replaceAll('’', "'"));

/** Whether a text addresses a person: "Mme Dupont". */
export const isTitled = (text: string): boolean =>
  /^(m|mr|mrs|ms|mme|mlle|melle|dr|pr|monsieur|madame|mademoiselle|docteur)\b\.?\s+\p{L}/iu.test(text);

/** Whether a text is written as a person: "Mme Dupont", "KERFICTIF Léa", "Léa KERFICTIF". */
export function isLikePerson(text: string): boolean {
  if (isTitled(text)) return true;
  return (
    !isSurelyThing(text) && /^(\p{Lu}\p{Ll}+([ -]\p{Lu}\p{Ll}+)?\s+\p{Lu}{3,}|\p{Lu}{3,}\s+\p{Lu}\p{Ll}+([ -]\p{Lu}\p{Ll}+)?)$/u.test(text)
  );
}

/**
 * Whether an e-mail address is that of the person of this name: "jm.bernard@" of "Jean-Michel BERNARD", and in that form of writing also
 * "bernard.jean-michel@". "entraide.brest@" of "Entraide Brest" says nothing.
 */
export function isAddressOf(name: string, email: string): boolean {
  const letters = (text: string) => fold(text).replace(/[^a-z]/g, '');
  const local = letters(email.split('@')[0]!);
  const words = name.trim().split(/\s+/);
  if (isSurelyThing(name) || words.length < 2 || words.length > 3 || /\d/.test(name)) return false;
  const isWritten = isLikePerson(name) && /\p{Ll}\s+\p{Lu}{3,}$/u.test(name);
  return words.some((word, at) => {
    const surname = letters(word);
    if (surname.length < 4) return false;
    const others = words.filter((_, other) => other !== at);
    const initials = others.flatMap((other) => other.split('-')).map((part) => letters(part).slice(0, 1)).join(''); // prettier-ignore
    const given = others.map(letters).join('');
    const forms = [...(words.length === 2 || isWritten ? [initials] : []), ...(isWritten ? [given] : [])];
    return forms.some((form) => form !== '' && (local === form + surname || local === surname + form));
  });
}

/** Whether a cell is surely or likely the name of a person, in a column of which nothing is known: two words or more with capitals, none of a thing. */
export const mayBePerson = (cell: string): boolean =>
  isLikePerson(cell) || (!isLikelyThing(cell) && /^\p{Lu}[\p{L}'’-]+(\s+(de |du |le )?\p{Lu}[\p{L}'’-]*\.?){1,2}$/u.test(cell));

/** Share of the filled cells for which something holds; 0 when none is filled. */
export function shareOf(cells: readonly string[], holds: (cell: string) => boolean): number {
  const filled = cells.filter(Boolean);
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}

/** Whether a cell holds a number that one can call: ten digits or an international one, and not the number of a house. */
export const isLongPhone = (cell: string): boolean =>
  cell.replace(/\D/g, '').length >= 9 && (isPhone(cell.split(/[/;,|(]/)[0]!.trim()) || /\d(?:[\s./-]?\d){8}/.test(cell));

/** The likeliest name among columns that nothing is known of: mostly text, nearly unique, near the front, and no names of persons. */
export function likeliestName<Field extends string>(
  columns: readonly Column<Field>[],
  cellsOf: (column: Column<Field>) => readonly string[],
): { column?: Column<Field>; isLikely: boolean } {
  const isFree = ({ why, title }: Column<Field>) => why === 'unknown' && /\p{L}{2}/u.test(title);
  const scored = columns.filter(isFree).map((column) => {
    const cells = cellsOf(column).filter(Boolean);
    const texts = shareOf(cells, (cell) => /\p{L}{2}/u.test(cell) && cell.length <= 120 && !/^\S+@\S+$|^https?:/.test(cell));
    const unique = cells.length === 0 ? 0 : new Set(cells).size / cells.length;
    const filled = cells.length / Math.max(1, cellsOf(column).length);
    const things = shareOf(cells, isLikelyThing);
    const isLikely = texts > 0.8 && unique > 0.8 && filled > 0.8 && things > 0.6 && !cells.some(isLikePerson);
    return { column, isLikely, score: texts + unique + filled + things - column.index * 0.1 };
  });
  const best = scored.filter(({ isLikely }) => isLikely).sort((a, b) => b.score - a.score)[0];
  if (best) return { column: best.column, isLikely: true };
  const guess =
    scored.sort((a, b) => b.score - a.score)[0] ?? columns.filter(({ person }) => person === 'contact').map((column) => ({ column }))[0];
  return { ...(guess && { column: guess.column }), isLikely: false };
}

/** What cells of a field look like, for columns whose title says nothing to us. */
const LOOKS: readonly (readonly [field: RegExp, looks: (cell: string) => boolean])[] = [
  [/email$/, (cell) => /^\S+@\S+\.\S+$/.test(cell)],
  [/phone$/, isLongPhone],
  [/url$/, (cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell)],
  [/postcode$/, (cell) => /^\d{5}$/.test(cell)],
  [/^(verifiedAt|sessions\.start)$/, (cell) => /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(cell)],
  [/^meetings$/, (cell) => /\b(lun|mar|mer|jeu|ven|sam|dim)(\.|di|credi|dredi|edi|anche)?\b.*\d/i.test(cell)],
];

/** What a column that we do not know may be: by its cells, else by a known title that its own begins or ends with. */
export function likelyFields<Field extends string>(
  { title }: Column<Field>,
  cells: readonly string[],
  { titles }: Columns<Field>,
): Field[] {
  const fields = Object.keys(titles) as Field[];
  const byCells = LOOKS.filter(([, looks]) => shareOf(cells, looks) > 0.6).flatMap(([name]) =>
    fields.filter((field) => name.test(field)).slice(0, 1),
  );
  if (byCells.length > 0) return byCells;
  const words = ` ${wordsOf(withoutNote(title))} `;
  return fields
    .filter((field) =>
      titles[field].some((known) => known.length > 3 && (words.startsWith(` ${wordsOf(known)} `) || words.endsWith(` ${wordsOf(known)} `))),
    )
    .slice(0, 2);
}
