import type { Finding } from '../../problems/finding.js';
import { quote } from '../../problems/quote.js';
import { type CodeOf, fieldsOf, idOf, isBlank, isFuture, isObject, type Note, readCodes, type RecordReader } from '../../reading/fields.js';
import type { ListName } from '../../reading/vocabulary.js';
import { fold } from '../../text/fold.js';
import { type Listing, listingSchema } from './schema.js';

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

const { prune, settle } = fieldsOf(listingSchema, 'name');

/** Words by which spreadsheets name a person, folded. */
const personWords = new Set(
  'pair pairs paire paires personne personnes person people peer patient patiente benevole volunteer mediateur mediatrice travailleur travailleuse aidant aidante'.split(
    ' ',
  ),
);

/**
 * Makes a listing of one raw record: keeps what is right, leaves out each field that is not and says so, withholds the record that has no
 * name and the person who has not agreed to be listed.
 */
export const readListing: RecordReader<Listing> = (raw, codeOf, today, freshIdOf) => {
  if (!isObject(raw)) return { findings: [{ code: 'not-a-record', found: quote(raw) }], unknownFields: [] };
  const findings: Finding[] = [];
  // A person is shown under a first name or pseudonym, never beside a surname.
  const pseudonym = isBlank(raw.pseudonym) ? undefined : raw.pseudonym;
  const { value, unknownFields } = prune(raw, 'pseudonym');
  const note: Note = (code, field, found) => findings.push({ code, field, found: quote(found) });
  const isPerson =
    pseudonym !== undefined && ((typeof value.kind === 'string' && codeOf('kinds', value.kind) === 'person') || seemsPerson(value, codeOf));
  if (pseudonym !== undefined && (isPerson || value.name === undefined)) value.name = pseudonym;
  if (value.name === undefined) return { findings: [{ code: 'missing-name', field: 'name', found: '' }], unknownFields };
  const freshId = () => freshIdOf(idOf(value.name, isObject(value.place) ? value.place.commune : undefined));
  value.id ??= freshId();
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
    value[field] = readCodes(words, list, codeOf, (code, word) => note(code, field, word));
  }

  const listing = settle(value, note, freshId);
  if (!listing) return { findings: [...findings, { code: 'missing-name', field: 'name', found: quote(value.name) }], unknownFields };
  if (listing.verifiedAt !== undefined && isFuture(listing.verifiedAt, today)) {
    note('future-date', 'verifiedAt', listing.verifiedAt);
    delete listing.verifiedAt;
  }
  if (listing.kind === 'person') reachThroughStructure(listing, note);
  return { record: listing, findings, unknownFields };
};

/** The finding that withholds a person, if any. It quotes only the date: a name would publish what was not agreed to. */
function judgeConsent(consent: unknown, today: string): Finding | undefined {
  const parsed = listingSchema.shape.consent.safeParse(consent);
  if (!parsed.success || !parsed.data || isFuture(parsed.data.givenAt, today)) {
    return { code: 'missing-consent', field: 'consent', found: isObject(consent) ? quote(consent.givenAt ?? consent.expiresAt ?? '') : '' };
  }
  const { expiresAt } = parsed.data;
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
  for (const part of ['phone', 'email'] as const) {
    if (contact[part] === undefined) continue;
    note('personal-contact', `contact.${part}`, '');
    delete contact[part];
  }
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
