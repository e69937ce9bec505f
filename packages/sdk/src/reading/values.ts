import { isMobile, isPhone } from '../text/phone.js';
import { fold } from '../text/fold.js';
import { isSafeUrl } from '../text/safe-url.js';
import { isObject, wordOf } from '../text/shape.js';
import { readDate, readDates } from './dates.js';
import type { CodeOf, Note } from './fields.js';
import { departementsOf } from './regions.js';
import type { ListName } from './vocabulary.js';

/**
 * Reads values as people write them, whatever the format they came in: each function gives the form that the schemas expect, or what was
 * written when it cannot tell, which the schema then refuses and quotes.
 */

export { readDate, readDates };

/** Longest value, in UTF-16 units, in which something short is looked for: longer is a broken file. */
const LONGEST = 500;

/** A short value without blanks at its ends or in rows; nothing when it is no text or too long to be one. */
const shortOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= LONGEST ? value.replace(/\s+/g, ' ').trim() : undefined;
};

/** What a spreadsheet adds to a whole number, taken away: "35000.0". */
const withoutPoint = (text: string): string => text.replace(/^(\d+)[.,]0+$/, '$1');

/** Decimal degrees: "48,117", "48.117° N", "48°07'01\" N". */
export function readDegrees(value: unknown): unknown {
  if (typeof value === 'string' && value.length < 30 && /^-?\d{1,3}([.,]\d+)?$/.test(value)) return Number(value.replace(',', '.')); // as most are
  const text = shortOf(value);
  if (text === undefined || typeof value === 'number') return value;
  const [, sign = '', degrees, minutes = '0', seconds = '0', side = ''] =
    /^([-−–])?(\d{1,3}(?:[.,]\d+)?) ?°? ?(?:(\d{1,2}(?:[.,]\d+)?) ?['’′] ?)?(?:(\d{1,2}(?:[.,]\d+)?) ?(?:"|''|″|”) ?)?([NSEWO])?$/i.exec(
      text,
    ) ?? [];
  if (degrees === undefined) return value;
  const [d = 0, m = 0, s = 0] = [degrees, minutes, seconds].map((part) => Number(part.replace(',', '.')));
  return (sign || /[SWO]/i.test(side) ? -1 : 1) * (d + m / 60 + s / 3600);
}

/** "48.117, -1.678" or "48,117 ; -1,678": latitude first, as maps give it to be copied. */
export function readPoint(value: unknown): unknown {
  const text = shortOf(value) ?? '';
  const [lat, lon, ...more] = text
    .replace(/^(POINT|\[|\()\s*\(?|[)\]]+$/gi, '')
    .split(/\s*;\s*|,\s+|\s*,\s*(?=[-−]?\d{1,3}\.)|\s+(?=[-−]?\d)/);
  if (lat === undefined || lon === undefined || more.length > 0) return value;
  const point = { lat: readDegrees(lat), lon: readDegrees(lon) };
  if (typeof point.lat !== 'number' || typeof point.lon !== 'number') return value;
  // Where a format says so, longitude comes first.
  return /^(POINT|\[)/i.test(text) ? { lat: point.lon, lon: point.lat } : point;
}

/** A postcode, and the town when it stands beside it: "F-35000", "35000.0", "75013 Cedex 13", "35000 Rennes". */
export function readPostcode(value: unknown): { postcode: unknown; commune?: string; several?: boolean } {
  const text = shortOf(value);
  if (text === undefined) return { postcode: value };
  const [, first, last, rest = ''] = /^(?:F(?:R|rance)?[- ]*)?(\d{2}) ?(\d{3})(?:[.,]0+)?(?:$|[ ,/;-]+(.*))$/i.exec(text) ?? [];
  if (first === undefined || last === undefined) return { postcode: /^[\d ]+$/.test(text) ? text.replaceAll(' ', '') : withoutPoint(text) };
  const commune = rest.replace(/^\(|\)$/g, '');
  if (/\d{2} ?\d{3}/.test(rest)) return { postcode: first + last, several: true };
  return { postcode: first + last, ...(/^\p{L}[^\d]+$|^\p{L}.* \d{1,2}e/u.test(commune) && !/^cedex\b/i.test(commune) && { commune }) };
}

const CITIES: readonly (readonly [city: string, first: number, most: number])[] = [
  ['paris', 75000, 20],
  ['lyon', 69000, 9],
  ['marseille', 13000, 16],
];

/** "13e arrondissement de Paris", its two parts in the order of "Paris 13". */
const reversed = (folded: string): (string | undefined)[] => {
  const [, number, city] = /^(\d{1,2})(?:er|e|eme)? ?arr\w*\.? (?:de )?(paris|lyon|marseille)$/.exec(folded) ?? [];
  return [undefined, city, number];
};

/** A town, and its postcode where the town says it: "35000 Rennes", "Rennes (35000)", "Paris 13e". */
export function readCommune(value: unknown): { commune: unknown; postcode?: string } {
  const text = shortOf(value);
  if (text === undefined) return { commune: value };
  const [, before, name, after] = /^(?:(?:F[- ])?(\d{5})[ ,-]+)?(\D.*?)(?:[ ,]*\(?\b(\d{5})\)?)?$/.exec(text) ?? [];
  const postcode = before ?? after;
  if (name !== undefined && postcode !== undefined) return { commune: name.replace(/[\s,(-]+$/, ''), postcode };
  const [, city, number] =
    /^(paris|lyon|marseille)[ ,(-]*0?(\d{1,2})\)?(?: ?(?:er|e|eme|nd|nde))?(?: ?arr\w*\.?)?\)?$/.exec(fold(text)) ?? reversed(fold(text));
  const [, first = 0, most = 0] = CITIES.find(([name]) => name === city) ?? [];
  return Number(number) >= 1 && Number(number) <= most ? { commune: text, postcode: String(first + Number(number)) } : { commune: text };
}

/** "2 rue du Pont, 35000 Rennes": the address, and the town that ends it. */
export function readAddress(value: unknown): { address: unknown; postcode?: string; commune?: string } {
  const text = shortOf(value) ?? '';
  const [, address = '', postcode, commune] =
    /^(?:(.*?)[\s,;–-]+)??(\d{2} ?\d{3}|(?<=, ?)\d{4})[\s,-]+(\p{L}[\p{L}\d\s'’.-]{1,60}?)(?:[\s,]+france)?$/iu.exec(text) ?? [];
  if (postcode === undefined || commune === undefined) return { address: value };
  return { address: address === '' ? undefined : address, postcode: postcode.replace(' ', ''), commune };
}

/** Words that may stand before a telephone, or say what it is for; any other may be the name of a person. */
const PHONE_WORDS =
  /^(t[eé]l\w*|tph|fixe|mobile|portable|port|num[eé]ro|n°|n|appel\w*|au|ou|et|standard|accueil|secr[eé]tariat|permanence\w*|[eé]coute|bureau|si[eè]ge|antenne|local|association|asso|structure|service|groupe|ligne|urgences?|astreinte|infos?|renseignements?|inscriptions?|rdv|rendez-vous|rendez|vous|sms|whatsapp|répondeur|repondeur|gratuit|num|vert|d|du|de|la|le|l|des|les|pour|jour|nuit|matin|soir|week-end|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|appel|non|surtaxé|phone|mail|e-mail|email|courriel|office|h24|24h|24|7j|7|7j\/7)$/iu;

/** Ways to reach: a value with what it is for. */
export interface Reach {
  value: string;
  label?: string;
  /** Whether a word beside it may be the name of whom it reaches. */
  named?: boolean;
}

/** The label that a title or a bracket gives, without the words that only say "telephone". */
export function labelOf(text: string): string | undefined {
  const label = text
    .replace(/^[\s:()/,;–-]+|[\s:()/,;–-]+$/g, '')
    .replace(
      /^(num[eé]ro( de)? )?(t[eé]l(\.|[eé]phones?)?|tph|phone|e-?mails?|courriels?|mails?|adresse( e-?)?mail|appel(er|ez)?|au|ou|et)\b\.?\s*/iu,
      '',
    )
    .trim();
  return label === '' ? undefined : label;
}

const isPlain = (text: string) =>
  text
    .split(/[\s:()/,;.–'’-]+/)
    .filter(Boolean)
    .every((word) => PHONE_WORDS.test(word) || /^\d{1,2}h\d{0,2}$/.test(word));

/** The telephones of a cell: several, with labels, zeros lost by a spreadsheet put back where the length says so. */
export function readPhones(value: unknown): { phones: Reach[]; mended: boolean; rest: boolean } {
  if (typeof value === 'string' && isPhone(value)) return { phones: [{ value }], mended: false, rest: false };
  const text = shortOf(value);
  if (text === undefined || text === '') return { phones: [], mended: false, rest: true };
  const whole = oneNumber(withoutPoint(text));
  if (whole) return { phones: [{ value: whole.value }], mended: whole.mended, rest: false };
  const phones: Reach[] = [];
  let [mended, rest, end] = [false, false, 0];
  // Each row of digits is one number, or several; what else has six digits or more is told.
  for (const { 0: run, index } of text.matchAll(/\+?\d(?:[\s./-]*(?:\(0\)[\s./-]*)?\d)*/g)) {
    const digits = run.replace(/\D/g, '').length;
    const numbers = numbersOf(run, digits);
    if (numbers.length === 0) {
      rest ||= digits >= 6;
      continue;
    }
    // What stands between two numbers is of the one before when it is in brackets, else of the one after.
    const before = text.slice(end, index);
    const [, closing, opening = ''] = /^(\s*\([^()]{0,80}\)|\s*[-–:][^/;,|]{1,60}(?=[/;,|]))?([^]*)$/.exec(before) ?? [];
    if (closing && phones.length > 0) describe(phones.at(-1)!, closing);
    numbers.forEach((number, at) => {
      const reach: Reach = { value: number.value };
      if (at === 0) describe(reach, opening);
      phones.push(reach);
      mended ||= number.mended;
    });
    rest ||= numbers.length * 10 < digits - 4;
    end = index + run.length;
  }
  const last = phones.at(-1);
  if (last) describe(last, text.slice(end));
  return { phones, mended, rest: rest || phones.length === 0 };
}

/** The numbers of a row of digits: it as a whole, or what stands between slashes or wide gaps; a short one only by itself. */
function numbersOf(run: string, digits: number): { value: string; mended: boolean }[] {
  const whole = digits >= 9 || digits === 4 || digits === 6 ? oneNumber(run) : undefined;
  if (whole) return [whole];
  const glued = /^(0\d(?:[\s.-]?\d{2}){4})[\s./-]*(0\d(?:[\s.-]?\d{2}){4})$/.exec(run);
  const parts = glued ? glued.slice(1) : run.split(/\s*\/\s*|\s+-\s+/);
  const numbers = parts.filter((part) => part.replace(/\D/g, '').length >= 9).flatMap((part) => oneNumber(part) ?? []);
  return parts.length > 1 ? numbers : [];
}

function describe(reach: Reach, words: string): void {
  const label = labelOf(words.replace(/[|;]/g, ' '));
  if (label === undefined) return;
  if (!isPlain(label)) reach.named = true;
  else if (!/^(ou|et|au|\W*)$/i.test(label) && label.length <= 40) reach.label ??= label;
}

/** One number: as it is, or with the zero or the plus that a spreadsheet took away. */
function oneNumber(text: string): { value: string; mended: boolean } | undefined {
  const tidy = text.replace(/\//g, ' ').trim();
  const digits = tidy.replace(/\D/g, '');
  if (/^[1-9]\d{8}$/.test(digits) && !/^\+|^00/.test(tidy)) return { value: pairs(`0${digits}`), mended: true };
  if (/^33[1-9]\d{8}$/.test(digits) && !/^\+|^00/.test(tidy)) return { value: pairs(`0${digits.slice(2)}`), mended: true };
  const full = fullNumber(tidy);
  if (full) return oneNumber(full.value);
  return isPhone(tidy) ? { value: tidy.replace(/\s+/g, ' '), mended: false } : undefined;
}

const pairs = (digits: string) => (digits.match(/\d\d/g) ?? []).join(' ');

/** The e-mail addresses of a cell, as they are, or as they were surely meant: "mailto:", "(at)", blanks around the @, a name before <>. */
export function readEmails(value: unknown): { emails: string[]; mended: boolean } {
  const text = shortOf(value) ?? '';
  const tidy = text.replace(/\s*(?:\(at\)|\[at\]|\(arobase\)|\[arobase\]| @ )\s*/gi, '@');
  const found = tidy.match(/[^\s@<>(),;:"?&%/|]+@(?:[^\s@<>(),;:"?&%/|.]+\.)+[^\s@<>(),;:"?&%/|.]{2,}/g) ?? [];
  return { emails: [...new Set(found)], mended: tidy !== text && found.length > 0 };
}

/** A link as it was meant: "www.example.org" and "example.org/groupe" begin with https://, "https//" has its colon. */
export function readUrl(value: unknown): { url: unknown; mended: boolean; several?: boolean } {
  if (typeof value === 'string' && !/[\s;|]/.test(value) && isSafeUrl(value)) return { url: value, mended: false }; // as most are
  const text = shortOf(value);
  if (text === undefined || text === '') return { url: value, mended: false };
  const [first = '', ...others] = text.split(/\s*[\s;|]\s*/).filter((part) => !/^(ou|et|-)$/i.test(part));
  const several = others.length > 0 && others.every((part) => /\w\.\w/.test(part));
  const one = several ? first : text;
  if (isSafeUrl(one)) return { url: one, mended: false, several };
  const [, scheme, address] =
    /^(?:(ht?tps?):?\/{0,3})?((?:[a-z0-9à-ÿ](?:[a-z0-9à-ÿ-]*[a-z0-9à-ÿ])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?)$/i.exec(one) ?? [];
  if (address === undefined || /^\d+(\.\d+)*$/.test(address)) return { url: value, mended: false };
  const url = `${/^http:?\//i.test(one) && scheme?.toLowerCase() === 'http' ? 'http' : 'https'}://${address}`;
  const whole = scheme === undefined && !/^www\.|[/?#]/i.test(address) ? `${url}/` : url;
  return isSafeUrl(whole) ? { url: whole, mended: !/^www\./i.test(one), several } : { url: value, mended: false };
}

/** The codes of départements in one text: "35 - Ille-et-Vilaine", "56 et 44", "1", "Bretagne"; nothing when a part cannot be read. */
export function readDepartements(cell: string, codeOf: CodeOf): string[] | undefined {
  const text = shortOf(cell);
  if (text === undefined) return undefined;
  // "22-29-35" and "35 56" are several; "35 - Ille-et-Vilaine" is one.
  const numbers = /^(\d{1,3}|2[ab])([\s-]+(\d{1,3}|2[ab]))+$/i.test(text) ? text.split(/[\s-]+/) : undefined;
  if (numbers) return readDepartements(numbers.join(','), codeOf);
  const whole = oneDepartement(text, codeOf);
  if (whole) return whole;
  const parts = text
    .split(/\s*[,;/|+&\n]\s*|\s+(?:et|ou|and)\s+/i)
    .filter(Boolean)
    .map((part) => oneDepartement(part, codeOf));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function oneDepartement(text: string, codeOf: CodeOf): string[] | undefined {
  const plain = withoutPoint(text.trim())
    .replace(
      /^(toute?s? )?(la |le |les |l['’])?(d[eé]p(artement|t)?s?\.?|dpts?\.?|r[eé]gion)(?=[\s:])( de la| de l['’]| du| des| de| d['’])?\s*:?\s*/i,
      '',
    )
    .replace(/^(toute?s?|ensemble)( de)?( la| le| les)? /i, '')
    .replace(/^(la|le|les) (?=\p{Lu})|^l['’](?=\p{Lu})/u, '');
  const known = (word: string) => codeOf('departements', /^\d$/.test(word) ? `0${word}` : word);
  const code = known(plain);
  if (code !== undefined) return [code];
  const [, number, between, name] = /^(\d{1,3}|2[ab])([\s_–:(-]+)(\p{L}[^(),;/|+&]*?)\s*\)?$/iu.exec(plain) ?? [];
  const [, nameFirst, betweenLast, numberLast] = /^(\p{L}[^(),;/|+&]*?)([\s_–(-]+)(\d{1,3}|2[ab])\s*\)?$/iu.exec(plain) ?? [];
  const byNumber = known(number ?? numberLast ?? '');
  if (byNumber !== undefined) {
    // What the number and the name both say. A name that says another thing makes it unsure; so does one that says nothing to us after a mere blank.
    const byName = known(name ?? nameFirst ?? '');
    const isSure = byName === byNumber || (byName === undefined && /[–:(-]/.test(between ?? betweenLast ?? ''));
    return isSure ? [byNumber] : undefined;
  }
  const region = departementsOf(plain);
  return region.length > 0 ? [...region] : undefined;
}

/**
 * The values of a cell: `;`, `|` and line breaks always separate; `/`, `,`, "et", `&` and `+` only where the whole is not itself a known value,
 * and all but `/` only where each part is known, since a free value may hold one.
 */
export function splitList(text: string, list: ListName | null, codeOf: CodeOf): string[] {
  const cut = (part: string, by: RegExp) =>
    part
      .split(by)
      .map((piece) => piece.trim())
      .filter(Boolean);
  return cut(text, /[;|\n•]/).flatMap((part) => {
    if (list === null) return cut(part, /\s\/\s/);
    const isKnown = (word: string) => codeOf(list, word) !== undefined;
    if (part.length > LONGEST || isKnown(part)) return [part];
    return cut(part, /\//).flatMap((piece) => {
      for (const by of [/,/, /,|\s(?:et|ou|and)\s|[&+]/i]) {
        const words = cut(piece, by);
        if (words.length > 1 && words.every(isKnown)) return words;
      }
      return [piece];
    });
  });
}

/** Postcode, town and address of a place, each in its own field whichever it was written in; and its point. */
export function tidyPlace(place: Record<string, unknown>, note: Note): void {
  const put = (field: string, value: unknown) => {
    if (value !== undefined && value !== '') place[field] = value;
    else delete place[field];
  };
  if (place.postcode !== undefined && !/^\d{5}$/.test(wordOf(place.postcode))) {
    const { postcode, commune, several } = readPostcode(place.postcode);
    if (several) note('several-values', 'postcode', place.postcode);
    put('postcode', postcode);
    place.commune ??= commune;
  }
  if (place.commune !== undefined && /\d/.test(wordOf(place.commune))) {
    const { commune, postcode } = readCommune(place.commune);
    put('commune', commune);
    place.postcode ??= postcode;
  }
  if (place.address !== undefined && place.postcode === undefined && place.commune === undefined) {
    const { address, postcode, commune } = readAddress(place.address);
    put('address', address);
    place.postcode = postcode;
    place.commune = commune;
  }
  for (const field of ['postcode', 'commune']) if (place[field] === undefined) delete place[field];
  if (isObject(place.location)) {
    const { lat, lon } = place.location;
    place.location = { ...(lat !== undefined && { lat: readDegrees(lat) }), ...(lon !== undefined && { lon: readDegrees(lon) }) };
  } else if (place.location !== undefined) {
    const point = readPoint(place.location);
    if (isObject(point)) place.location = point;
    else {
      note('invalid-coordinates', 'location', place.location);
      delete place.location;
    }
  }
}

/** Parts of an e-mail address before the @ that are those of a structure, folded. */
const GENERIC =
  /^(contact|infos?|accueil|secretariat|asso|association|bonjour|hello|groupe|permanence|siege|bureau|communication|com|admin|administration|direction|coordination|antenne|csapa|caarud|gem|cmp|ecoute|entraide|aide|formation|inscription|rdv|mairie|standard|service|equipe|team|support|office|mail|courrier|reseau|collectif|maison|centre|pair|pairs|pair-?aidance)s?([._\d-].*)?$/;

/** Whether a way to reach is a person's own, as far as one can tell: in doubt it is, in a row that names a person. */
export function isPersonal({ value, named = false }: Reach, what: 'phone' | 'email', isBeside: boolean, name: string): boolean {
  if (what === 'phone') return isMobile(value) && (named || isBeside);
  if (!isBeside) return false;
  const [local = ''] = fold(value).split('@');
  const words = fold(name)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
  return !GENERIC.test(local) && !words.some((word) => local.includes(word));
}

/** Whether a cell is one telephone or one address, and nothing else. */
const isOne = (value: unknown, what: 'phone' | 'email'): value is string =>
  typeof value === 'string' && (what === 'phone' ? isPhone(value) : value.length < 255 && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value));

/** Telephones, e-mails and link of a group `contact`: one each in front, the others after with their labels; what is a person's own left out. */
export function tidyContact(contact: Record<string, unknown>, note: Note, isOwn: (reach: Reach, what: 'phone' | 'email') => boolean): void {
  const also: unknown[] = Array.isArray(contact.also) ? [...(contact.also as unknown[])] : [];
  for (const what of ['phone', 'email'] as const) {
    if (contact[what] === undefined) continue;
    const cells = [contact[what]].flat().map((cell: unknown) => (isObject(cell) && 'value' in cell ? cell : { value: cell }));
    // Most cells hold one, as it should be.
    const [only] = cells;
    if (cells.length === 1 && only?.label === undefined && isOne(only?.value, what) && !isOwn({ value: only.value }, what)) {
      contact[what] = only.value;
      continue;
    }
    const reaches = cells.flatMap(({ value, label }): Reach[] => {
      const own = typeof label === 'string' ? { label } : {};
      if (what === 'phone') {
        const { phones, mended, rest } = readPhones(value);
        if (mended) note('zero-restored', 'contact.phone', value);
        if (rest) note('invalid-phone', 'contact.phone', value);
        return phones.map((phone) => ({ ...own, ...phone }));
      }
      const { emails, mended } = readEmails(value);
      if (mended) note('mended-email', 'contact.email', value);
      if (emails.length === 0) note('invalid-email', 'contact.email', value);
      return emails.map((email) => ({ ...own, value: email }));
    });
    const known = new Set<string>();
    const kept = reaches.filter((reach) => {
      const key = reach.value.replace(/[^\w@]/g, '').toLowerCase();
      if (known.has(key)) return false;
      known.add(key);
      if (!isOwn(reach, what)) {
        if (reach.named) note('contact-words', `contact.${what}`, undefined);
        return true;
      }
      note('personal-contact', `contact.${what}`, undefined);
      return false;
    });
    delete contact[what];
    const [first, ...others] = kept;
    if (!first) continue;
    contact[what] = first.value;
    if (first.label !== undefined) contact[`${what}Label`] ??= first.label;
    also.push(...others.map(({ value, label }) => ({ ...(label !== undefined && { label }), [what]: value })));
  }
  if (also.length > 0) contact.also = also.slice(0, 20);
  if (contact.url !== undefined) {
    const { url, mended, several } = readUrl(contact.url);
    if (mended) note('mended-link', 'contact.url', contact.url);
    if (several) note('several-values', 'contact.url', contact.url);
    contact.url = url;
  }
}

/** How many digits an official number has. */
const DIGITS = { finess: 9, siret: 14 } as const;

/** Official numbers without what a spreadsheet made of them: ".0" after them, a zero lost before them; one that lost digits is left out. */
export function tidyIdentifiers(identifiers: Record<string, unknown>, note: Note): void {
  for (const name of ['finess', 'siret'] as const) {
    const text = withoutPoint(wordOf(identifiers[name]).replace(/\s/g, ''));
    if (text === '' || text.length > LONGEST) continue;
    if (/^\d[.,]\d+E\+/i.test(text)) {
      const { value } = fullNumber(text) ?? {};
      if (value === undefined) {
        note('invalid-value', `identifiers.${name}`, identifiers[name]);
        delete identifiers[name];
        continue;
      }
      identifiers[name] = value;
    } else identifiers[name] = text;
    const written = wordOf(identifiers[name]);
    if (/^\d+$/.test(written) && written.length === DIGITS[name] - 1) {
      note('zero-restored', `identifiers.${name}`, written);
      identifiers[name] = `0${written}`;
    }
  }
}

/** "2.61910033E+08" is a whole number as long as all its digits are written. */
function fullNumber(text: string): { value: string } | undefined {
  const [, first = '', rest = '', power] = /^(\d)[.,](\d+)E\+?0*(\d{1,2})$/i.exec(text) ?? [];
  return power !== undefined && rest.length === Number(power) ? { value: first + rest } : undefined;
}
