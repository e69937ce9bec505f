import type { Finding } from '../../problems/finding.js';
import type { ProblemCode } from '../../problems/problem.js';
import { quote } from '../../problems/quote.js';
import { type CodeOf, fieldsOf, idOf, isFuture, type Note, readCodes, type RecordReader } from '../../reading/fields.js';
import { quickCheckOf } from '../../reading/quick-check.js';
import { PERSON } from '../../reading/raw.js';
import { fold } from '../../text/fold.js';
import { keyOf } from '../../text/key.js';
import { isBlank, isObject, wordOf } from '../../text/shape.js';
import { listed } from './lists.js';
import { type Consent, consentSchema, type Listing, listingSchema } from './schema.js';
import type * as Tidy_ from './tidy.js';

type Tidy = typeof Tidy_;

const { prune, isInOrder } = fieldsOf(listingSchema);
const isConsent = quickCheckOf(consentSchema) as (value: unknown) => value is Consent;
const listedFields = Object.entries(listed);

/** Words by which spreadsheets name a person, folded. */
const personWords = new Set(
  'pair pairs paire paires personne personnes person people peer patient patiente benevole volunteer mediateur mediatrice travailleur travailleuse aidant aidante'.split(
    ' ',
  ),
);

/** Words for a kind that say no more than our label does. */
const plainKinds = new Set(
  [
    'asso',
    'organisation',
    'organization',
    'charity',
    'service',
    'structure',
    'établissement',
    'lieu',
    'facility',
    'place',
    'centre',
    'plate-forme',
    'personne ressource',
    'pair',
    'peer',
    'en ligne',
    'site internet',
    'online',
    'website',
  ].map(keyOf),
);

/**
 * Creates a listing of one raw record: keeps what is right, leaves out each field that is not and says so, withholds the record that has no
 * name and the person who has not agreed to be listed.
 */
export const readListing: RecordReader<Listing, Tidy> = (raw, context) => {
  const { codeOf, today, freshIdOf, tidy } = context;
  if (!isObject(raw)) return { findings: [{ code: 'not-a-record', found: raw === null ? 'null' : typeof raw }], unknownFields: [] };
  const findings: Finding[] = [];
  const said = (raw as { [PERSON]?: 'row' | 'beside' })[PERSON];
  const note: Note = (code, field, found) => {
    // Of a row that names a person beside a structure, only what cannot be of the person is quoted.
    const isQuiet = found === undefined || (said !== undefined && /^(id|name|organisation|contact|consent|identifiers)/.test(field));
    findings.push({ code, field, ...(!isQuiet && { found: quote(found) }) });
  };
  const pseudonym = isBlank(raw.pseudonym) ? undefined : raw.pseudonym;
  const { value, unknownFields } = prune(raw, note, 'pseudonym');
  const speaks = seemsPerson(value, codeOf, said);
  // Whatever it is: who said no is not shown.
  if (isObject(value.consent) && isRefusal(value.consent))
    return { findings: [{ code: 'missing-consent', field: 'consent', found: '' }], unknownFields };
  const isPerson = said === 'row' || (pseudonym !== undefined && said !== 'beside') || isKind(value.kind, 'person', codeOf) || speaks;
  if (isPerson) {
    // A person is shown under a first name or pseudonym, never beside a surname.
    if (said === 'beside' && pseudonym !== undefined) value.organisation ??= value.name;
    if (pseudonym !== undefined) value.name = pseudonym;
    else if (said !== undefined) delete value.name;
    value.kind = 'person';
    if (!tidy && isObject(value.consent) && !isConsent(value.consent)) return undefined;
    const withheld = judgeConsent(tidy ? tidy.readConsent(value.consent) : value.consent, today);
    // Nothing else is said of someone who did not agree: not even a name.
    if (withheld) return { findings: [withheld], unknownFields };
  } else if (said === 'beside') {
    // What is said of the person who is named there is not said of the structure.
    delete value.roles;
    delete value.statuses;
  }
  if (value.name === undefined) return { findings: [{ code: 'missing-name', field: 'name', found: '' }], unknownFields };
  const freshId = () => freshIdOf(idOf(value.name, isObject(value.place) ? value.place.commune : undefined));
  const hasOwnId = value.id !== undefined;
  if (!isPerson && typeof value.kind === 'string') {
    const code = codeOf('kinds', value.kind);
    if (code === undefined) note('unknown-value', 'kind', value.kind);
    else {
      if (code !== value.kind && !isLabelOf(code, value.kind) && !plainKinds.has(keyOf(value.kind))) value.kindWord ??= value.kind;
      value.kind = code;
    }
  }
  tidy?.tidyListing(value, said, note, codeOf);
  const unread: [ProblemCode, string, unknown][] = [];
  for (const [field, list] of listedFields) {
    const words = value[field];
    if (list && Array.isArray(words)) value[field] = readCodes(words, list, codeOf, (code, word) => unread.push([code, field, word]));
  }
  // An identifier is made last: what is read again would else be counted twice.
  const isRight = isInOrder(hasOwnId ? value : { ...value, id: '-' });
  if (!tidy && (!isRight || unread.some(([code]) => code === 'invalid-departement'))) return undefined;
  for (const [code, field, word] of unread) note(code, field, word);
  value.id ??= freshId();

  const listing = isRight ? (value as Listing) : tidy?.settle(value, note, freshId);
  if (!listing) return { findings: [...findings, { code: 'missing-name', field: 'name', found: '' }], unknownFields };
  if (listing.verifiedAt !== undefined && isFuture(listing.verifiedAt, today)) {
    note('future-date', 'verifiedAt', listing.verifiedAt);
    delete listing.verifiedAt;
  }
  if (listing.place?.location?.lat === 0 && listing.place.location.lon === 0) {
    note('null-point', 'place.location', '0 ; 0');
    delete listing.place.location;
  }
  if (listing.kind === 'person') {
    reachThroughStructure(listing, note);
    if (mayBeOwn(listing)) {
      if (!tidy) return undefined;
      tidy.dropOwn(listing, note);
    }
  }
  return { record: listing, findings, unknownFields, hasOwnId };
};

const isKind = (kind: unknown, code: string, codeOf: CodeOf) => typeof kind === 'string' && codeOf('kinds', kind) === code;

/** Whether a word for a kind is our own: its code, or a label's first word. */
const isLabelOf = (code: string, word: string) =>
  keyOf(word) === keyOf(code) ||
  /^(groupe|réseau|plateforme|association|personne|espace en ligne|service ou établissement)s?$/i.test(word.trim());

const isRefusal = ({ givenAt }: Record<string, unknown>) =>
  givenAt === false || (typeof givenAt === 'string' && /^(no|non|(refus|retir)\p{L}*)$/iu.test(givenAt.trim().normalize('NFC')));

/** The finding that withholds a person, if any. It quotes only the date: a name would publish what was not agreed to. */
function judgeConsent(consent: unknown, today: string): Finding | undefined {
  if (!isConsent(consent) || isFuture(consent.givenAt, today)) {
    const given = isObject(consent) ? wordOf(consent.givenAt ?? consent.expiresAt) : '';
    return { code: 'missing-consent', field: 'consent', found: /^[\d/. -]{4,12}$/.test(given) ? given : '' };
  }
  const { expiresAt } = consent;
  return expiresAt < today.slice(0, expiresAt.length)
    ? { code: 'expired-consent', field: 'consent.expiresAt', found: expiresAt }
    : undefined;
}

/** A person's telephone and address are shown only as those of the structure that takes the call. */
function reachThroughStructure(listing: Listing, note: Note): void {
  const { contact } = listing;
  if (!contact || contact.via !== undefined) return;
  if (listing.organisation !== undefined) {
    contact.via = listing.organisation;
    return;
  }
  for (const part of ['phone', 'email', 'also'] as const) {
    if (contact[part] === undefined) continue;
    note('personal-contact', `contact.${part}`, undefined);
    delete contact[part];
  }
  delete contact.phoneLabel;
  delete contact.emailLabel;
}

/** Whether a person has a telephone or an address, which may be their own: then it is looked at more closely. */
const mayBeOwn = ({ contact }: Listing) => contact && [contact, ...(contact.also ?? [])].some(({ phone, email }) => phone ?? email);

/**
 * Whether a record whose kind is not one of ours speaks of a person: by its kind ("médiatrice de santé pair", "bénévole"), or by a role or a
 * consent. In doubt it does: a person shown without having agreed is worse than a group that has to name its kind. Beside the name of a
 * structure a role must be one that peers have: "présidente" is whom one calls.
 */
function seemsPerson({ kind, roles, consent }: Record<string, unknown>, codeOf: CodeOf, said: 'row' | 'beside' | undefined): boolean {
  const hasRole =
    said === 'beside'
      ? Array.isArray(roles) && roles.some((role) => typeof role === 'string' && codeOf('roles', role) !== undefined)
      : roles !== undefined;
  if (typeof kind !== 'string') return hasRole || consent !== undefined;
  if (codeOf('kinds', kind) !== undefined) return false;
  const words = fold(kind).split(/[^a-z]+/);
  const isGroup = words.some((word) => codeOf('kinds', word) !== undefined && codeOf('kinds', word) !== 'person');
  return (
    !isGroup && (hasRole || consent !== undefined || codeOf('roles', kind) !== undefined || words.some((word) => personWords.has(word)))
  );
}
