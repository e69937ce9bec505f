import { isPersonal, tidyContact } from '../../reading/contacts.js';
import { readDate, readVerified } from '../../reading/dates.js';
import type { CodeOf, Note } from '../../reading/fields.js';
import { documentHeadSchema } from '../../reading/parts.js';
import { settleOf } from '../../reading/settle.js';
import { readDepartements, splitList, tidyIdentifiers, tidyPlace } from '../../reading/values.js';
import { isObject } from '../../text/shape.js';
import { listed } from './lists.js';
import { type Listing, listingSchema } from './schema.js';

const listedFields = Object.entries(listed);
/** The parts of each cell, by the vocabulary that they were read with: the same words come again and again. */
const partsOf = new WeakMap<CodeOf, Map<string, readonly string[]>>();

export const settle = settleOf(listingSchema, 'name');
export const head = documentHeadSchema.shape;

/** Puts values as people write them into the form that the schema expects. */
export function tidyListing(value: Record<string, unknown>, said: 'row' | 'beside' | undefined, note: Note, codeOf: CodeOf): void {
  let parts = partsOf.get(codeOf);
  if (!parts) partsOf.set(codeOf, (parts = new Map()));
  for (const [field, list] of listedFields) {
    const cells = value[field];
    if (typeof cells !== 'string' && !Array.isArray(cells)) continue;
    value[field] = [cells].flat().flatMap((cell: unknown): readonly unknown[] => {
      const text = typeof cell === 'number' ? String(cell) : cell;
      if (typeof text !== 'string') return [text];
      const key = `${list} ${text}`;
      let words = parts.get(key);
      if (!words) {
        words = list === 'departements' ? (readDepartements(text, codeOf) ?? [text]) : splitList(text, list, codeOf);
        parts.set(key, words);
      }
      return words;
    });
  }
  if (value.consent !== undefined) value.consent = readConsent(value.consent);
  if (value.verifiedAt !== undefined) value.verifiedAt = readVerified(value.verifiedAt);
  const places = [value.place, ...(Array.isArray(value.branches) ? value.branches : [])];
  for (const place of places) if (isObject(place)) tidyPlace(place, (code, field, found) => note(code, `place.${field}`, found));
  if (isObject(value.identifiers)) tidyIdentifiers(value.identifiers, note);
  if (isObject(value.contact)) {
    const { contact } = value;
    const name = typeof value.name === 'string' ? value.name : '';
    tidyContact(contact, note, (reach, what) => (value.kind === 'person' ? false : isPersonal(reach, what, said === 'beside', name)));
  }
}

/** A consent, its dates as ISO where they can be read. */
export function readConsent(consent: unknown): unknown {
  return isObject(consent) ? { givenAt: readDate(consent.givenAt), expiresAt: readDate(consent.expiresAt) } : consent;
}

/** Leaves out of a person's contact the mobiles and the addresses that are not of the structure named there: they are likely their own. */
export function dropOwn({ contact }: Listing, note: Note): void {
  if (!contact) return;
  const isOwn = (what: 'phone' | 'email', value: string | undefined) =>
    value !== undefined && isPersonal({ value }, what, true, contact.via ?? '');
  for (const what of ['phone', 'email'] as const) {
    if (!isOwn(what, contact[what])) continue;
    note('personal-contact', `contact.${what}`, undefined);
    delete contact[what];
    delete contact[`${what}Label`];
  }
  const also = contact.also?.filter(({ phone, email }) => !isOwn('phone', phone) && !isOwn('email', email));
  if (!also || also.length === contact.also!.length) return;
  note('personal-contact', 'contact.also', undefined);
  if (also.length > 0) contact.also = also;
  else delete contact.also;
}
