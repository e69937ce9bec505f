import { consistsOf, partsOfAddress, wordsOfName } from '../text/local-part.js';
import { isForeign, isMobile, isPhone } from '../text/phone.js';
import { isSafeUrl } from '../text/safe-url.js';
import { isObject } from '../text/shape.js';
import type { Note } from './fields.js';
import { fullNumber, shortOf, withoutPoint } from './numbers.js';

/** Words that may stand before a telephone, or say what it is for; any other may be the name of a person. */
const PHONE_WORDS =
  /^(t[eé]ls?|t[eé]l[eé]ph\w*|tph|fixe|mobile|portable|port|num[eé]ro|n°|n|appel\w*|au|ou|et|standard|accueil|secr[eé]tariat|permanence\w*|[eé]coute|bureau|si[eè]ge|antenne|local|association|asso|structure|service|groupe|ligne|urgences?|astreinte|infos?|renseignements?|inscriptions?|rdv|rendez|vous|sms|fax|whatsapp|répondeur|repondeur|gratuit|num|vert|d|du|de|la|le|l|des|les|pour|jour|nuit|matin|soir|week|end|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|appel|non|surtaxé|phone|mails?|emails?|courriels?|e|site|par|or|and|office|h24|24h|24|7j|7|7j\/7)$/iu;

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

/** Whether all words of a text are such as stand beside telephones and addresses, and name no person. */
export const isPlain = (text: string): boolean =>
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
    const before = text.slice(end, index);
    end = index + run.length;
    // A fax is nothing to call.
    if (/\bfax\b[\s.:]*$/i.test(before) && !/t[eé]l[\wé]*\.?\s*([/&+-]|et|ou)\s*fax/i.test(before)) continue;
    // What stands between two numbers is of the one before when it is in brackets, else of the one after.
    const [, closing, opening = ''] = /^(\s*\([^()]{0,80}\)|\s*[-–:][^/;,|]{1,60}(?=[/;,|]))?([^]*)$/.exec(before) ?? [];
    if (closing && phones.length > 0) describe(phones.at(-1)!, closing);
    numbers.forEach((number, at) => {
      const reach: Reach = { value: number.value };
      if (at === 0) describe(reach, opening);
      phones.push(reach);
      mended ||= number.mended;
    });
    rest ||= numbers.length * 10 < digits - 4;
  }
  const last = phones.at(-1);
  if (last) describe(last, text.slice(end));
  return { phones, mended, rest: rest || phones.length === 0 };
}

/** The numbers of a row of digits: it as a whole, or what stands between slashes or wide gaps; a short one only by itself. */
function numbersOf(run: string, digits: number): { value: string; mended: boolean }[] {
  const whole = digits >= 9 || digits === 4 || digits === 6 ? oneNumber(run) : undefined;
  if (whole) return [whole];
  const glued = run.match(/0\d(?:[\s.-]?\d{2}){4}/g) ?? [];
  const parts = glued.length > 1 && glued.length * 10 === digits ? glued : run.split(/\s*\/\s*|\s+-\s+/);
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

/** Words of an e-mail address before the @ that are those of a structure, folded. */
const GENERIC =
  'contact contacts info infos accueil secretariat asso assos association bonjour hello groupe groupes permanence siege bureau communication com admin administration direction coordination antenne csapa caarud gem gems cmp ecoute entraide aide formation formations inscription inscriptions rdv mairie standard service services equipe team support office mail courrier reseau collectif maison centre pair pairs pairaidance aidance'.split(
    ' ',
  );

/** Whether a way to reach is a person's own, as far as one can tell: in doubt it is, in a row that names a person. */
export function isPersonal({ value, named = false }: Reach, what: 'phone' | 'email', isBeside: boolean, name: string): boolean {
  // Abroad, how a number begins does not tell a mobile.
  if (what === 'phone') return (isMobile(value) || isForeign(value)) && (named || isBeside);
  if (!isBeside) return false;
  // All of it must be the structure's: "contact-kerfictif" is a person's, and so is "luc.pont" beside "Club du Pont".
  const words = [...wordsOfName(name), ...GENERIC];
  const parts = partsOfAddress(value);
  return !(parts.some((part) => part.length > 2) && parts.every((part) => part.length < 3 || consistsOf(part, words)));
}

/** Whether a cell is one telephone or one address, and nothing else. */
const isOne = (value: unknown, what: 'phone' | 'email'): value is string =>
  typeof value === 'string' && (what === 'phone' ? isPhone(value) : value.length < 255 && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value));

/** More ways to reach than anything has; the schema says so too. */
const MOST_ALSO = 20;

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
  if (also.length > MOST_ALSO) note('several-values', 'contact.phone', undefined);
  if (also.length > 0) contact.also = also.slice(0, MOST_ALSO);
  if (contact.url !== undefined) {
    const { url, mended, several } = readUrl(contact.url);
    if (mended) note('mended-link', 'contact.url', contact.url);
    if (several) note('several-values', 'contact.url', contact.url);
    contact.url = url;
  }
}
