import { type Listing, listingSchema } from '../schemas/listing.js';
import type { ProblemCode } from '../schemas/problem.js';
import { quickCheckOf } from '../schemas/quick-check.js';
import type { ListName } from '../schemas/vocabulary.js';
import { fold } from '../search/normalize.js';
import { keyOf } from './key.js';
import type { Finding } from './problem-words.js';

/** Finds the code of a word in one list of the vocabulary, whatever its case, accents or plural. */
export type CodeOf = (list: ListName, word: string) => string | undefined;

/** Fields of a listing that hold codes, and the list that names them. */
const coded = {
  roles: 'roles',
  topics: 'topics',
  activities: 'activities',
  audiences: 'audiences',
  formats: 'formats',
  statuses: 'statuses',
  stages: 'stages',
  settings: 'settings',
  serviceArea: 'departements',
} as const satisfies Partial<Record<keyof Listing, ListName>>;
const codedFields = Object.entries(coded);

const fieldNames: ReadonlySet<string> = new Set(Object.keys(listingSchema.shape));
const isInOrder = quickCheckOf(listingSchema);
const groups: ReadonlySet<string> = new Set(['place', 'contact', 'identifiers', 'consent']);

/** Parts of a group that we know, so that a misspelt one is reported. */
const partsOf: Record<string, ReadonlySet<string>> = {
  place: new Set(['address', 'postcode', 'commune', 'location', 'approximate']),
  contact: new Set(['phone', 'email', 'url', 'via']),
  consent: new Set(['givenAt', 'expiresAt']),
};

/** What a failed field is called, by the start of its path. */
const codesByPath: [path: string, code: ProblemCode][] = [
  ['place.location', 'invalid-coordinates'],
  ['place.postcode', 'invalid-postcode'],
  ['contact.phone', 'invalid-phone'],
  ['contact.email', 'invalid-email'],
  ['contact.url', 'unsafe-link'],
  ['verifiedAt', 'invalid-date'],
];

/** Words by which spreadsheets name a person, folded. */
const personWords = new Set(
  'pair pairs paire paires personne personnes person people peer patient patiente benevole volunteer mediateur mediatrice travailleur travailleuse aidant aidante'.split(
    ' ',
  ),
);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a webmaster would recognise it. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '[…]'; // nested beyond what JSON.stringify can follow, or in a circle
  }
}

/**
 * Makes a listing of one raw record: keeps what is right, leaves out each field that is not and says so, withholds the record that has no
 * name and the person who has not agreed to be listed.
 * @param today ISO day against which dates are judged.
 * @param freshIdOf Makes an identifier that no other record has.
 */
export function readRecord(
  raw: unknown,
  codeOf: CodeOf,
  today: string,
  freshIdOf: (base: string) => string,
): { listing?: Listing; findings: Finding[]; unknownFields: string[] } {
  if (!isObject(raw)) return { findings: [{ code: 'not-a-record', found: quote(raw) }], unknownFields: [] };
  const findings: Finding[] = [];
  const { value, unknownFields } = prune(raw);
  const note = (code: ProblemCode, field: string, found: unknown) => findings.push({ code, field, found: quote(found) });

  // A person is shown under a first name or pseudonym, never beside a surname.
  const pseudonym = isBlank(raw.pseudonym) ? undefined : raw.pseudonym;
  const isPerson =
    pseudonym !== undefined && ((typeof value.kind === 'string' && codeOf('kinds', value.kind) === 'person') || seemsPerson(value, codeOf));
  if (pseudonym !== undefined && (isPerson || value.name === undefined)) value.name = pseudonym;
  if (value.name === undefined) return { findings: [{ code: 'missing-name', field: 'name', found: '' }], unknownFields };
  value.id ??= freshIdOf(nameOfId(value));
  if (typeof value.kind === 'string') {
    const code = codeOf('kinds', value.kind);
    if (code !== undefined) value.kind = code;
    else if (!seemsPerson(value, codeOf)) note('unknown-value', 'kind', value.kind);
  }
  if (value.kind === 'person' || seemsPerson(value, codeOf)) {
    value.kind = 'person';
    const withheld = judgeConsent(value.consent, today);
    // Nothing else is said of someone who did not agree: not even a name.
    if (withheld) return { findings: [withheld], unknownFields };
  }
  for (const [field, list] of codedFields) {
    const words = value[field];
    if (!Array.isArray(words)) continue;
    const codes = new Set<string>();
    for (const word of words) {
      const code = typeof word === 'string' || typeof word === 'number' ? codeOf(list, String(word)) : undefined;
      if (code !== undefined) codes.add(code);
      else if (typeof word === 'string' && field !== 'serviceArea') {
        note('unknown-value', field, word);
        codes.add(word.trim());
      } else note('invalid-value', field, word);
    }
    value[field] = [...codes];
  }

  let result = isInOrder(value) ? { success: true as const, data: value as Listing } : listingSchema.safeParse(value);
  while (!result.success) {
    const path = result.error.issues[0]?.path ?? [];
    const [field = '', part] = path.map(String);
    if (field === 'id') {
      note('invalid-value', 'id', value.id);
      value.id = freshIdOf(nameOfId(value));
      result = listingSchema.safeParse(value);
      continue;
    }
    if (field === '' || field === 'name')
      return { findings: [...findings, { code: 'missing-name', field: 'name', found: quote(value.name) }], unknownFields };
    const group = value[field];
    const inGroup = part !== undefined && isObject(group);
    const name = inGroup ? `${field}.${part}` : field;
    const found = path.reduce<unknown>(
      (at, key) => (isObject(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined),
      value,
    );
    note(
      codesByPath.find(([start]) => name.startsWith(start))?.[1] ?? 'invalid-value',
      path
        .map(String)
        .filter((key) => !/^\d+$/.test(key))
        .join('.'),
      found ?? '',
    );
    // A part that is required and missing, or half of a consent, costs the whole group.
    if (inGroup && part in group && field !== 'consent') delete group[part];
    else delete value[field];
    result = listingSchema.safeParse(value);
  }

  const listing = result.data;
  if (listing.verifiedAt !== undefined && listing.verifiedAt > today.slice(0, listing.verifiedAt.length)) {
    note('future-date', 'verifiedAt', listing.verifiedAt);
    delete listing.verifiedAt;
  }
  if (listing.kind === 'person') reachThroughStructure(listing, note);
  return { listing, findings, unknownFields };
}

/** The finding that withholds a person, if any. It quotes only the date: a name would publish what was not agreed to. */
function judgeConsent(consent: unknown, today: string): Finding | undefined {
  const parsed = listingSchema.shape.consent.safeParse(consent);
  if (!parsed.success || !parsed.data || parsed.data.givenAt > today.slice(0, parsed.data.givenAt.length)) {
    return { code: 'missing-consent', field: 'consent', found: isObject(consent) ? quote(consent.givenAt ?? consent.expiresAt ?? '') : '' };
  }
  const { expiresAt } = parsed.data;
  return expiresAt < today.slice(0, expiresAt.length)
    ? { code: 'expired-consent', field: 'consent.expiresAt', found: expiresAt }
    : undefined;
}

/** A person's telephone and address are shown only as those of the structure that takes the call. */
function reachThroughStructure(listing: Listing, note: (code: ProblemCode, field: string, found: unknown) => void): void {
  const { contact } = listing;
  if (!contact || contact.via !== undefined) return;
  if (listing.organisation !== undefined) {
    contact.via = listing.organisation;
    return;
  }
  for (const part of ['phone', 'email'] as const) {
    if (contact[part] === undefined) continue;
    note('personal-contact', `contact.${part}`, '');
    delete contact[part];
  }
}

/** A copy with the fields we know, without what says nothing (null, blank text, empty list), so that "not given" has one form. */
function prune(raw: Record<string, unknown>): { value: Record<string, unknown>; unknownFields: string[] } {
  const value: Record<string, unknown> = {};
  const unknownFields: string[] = [];
  for (const field of Object.keys(raw)) {
    const found = raw[field];
    if (field === 'pseudonym') continue;
    if (!fieldNames.has(field)) unknownFields.push(field);
    else if (groups.has(field) && isObject(found)) {
      const parts = pruneGroup(found);
      for (const part of Object.keys(parts)) if (partsOf[field]?.has(part) === false) unknownFields.push(`${field}.${part}`);
      value[field] = parts;
    } else if (!isBlank(found)) value[field] = found;
  }
  if (typeof value.id === 'number') value.id = String(value.id);
  return { value, unknownFields };
}

function pruneGroup(raw: Record<string, unknown>): Record<string, unknown> {
  const group = { ...raw };
  for (const part of Object.keys(group)) if (isBlank(group[part])) delete group[part];
  return group;
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** What an identifier is made of, so that it is the same each time the file is read: the name and the commune. */
function nameOfId({ name, place }: Record<string, unknown>): string {
  const commune = isObject(place) ? place.commune : undefined;
  return [name, commune]
    .filter((part) => typeof part === 'string')
    .map((part) => keyOf(part).replaceAll(' ', '-'))
    .join('-')
    .slice(0, 80);
}

/**
 * Whether a record whose kind is not one of ours speaks of a person: by its kind ("médiatrice de santé pair", "bénévole"), or by a role or a
 * consent. In doubt it does: a person shown without having agreed is worse than a group that has to name its kind.
 */
function seemsPerson({ kind, roles, consent }: Record<string, unknown>, codeOf: CodeOf): boolean {
  if (typeof kind !== 'string') return roles !== undefined || consent !== undefined;
  if (codeOf('kinds', kind) !== undefined) return false;
  const words = fold(kind).split(/[^a-z]+/);
  const isGroup = words.some((word) => codeOf('kinds', word) !== undefined && codeOf('kinds', word) !== 'person');
  return (
    !isGroup &&
    (roles !== undefined || consent !== undefined || codeOf('roles', kind) !== undefined || words.some((word) => personWords.has(word)))
  );
}
