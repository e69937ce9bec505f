import * as z from 'zod/mini';

import { isPhone } from './phone.js';
import { locationSchema } from './place.js';
import { isSafeUrl } from './safe-url.js';

/** Longest text kept in one field, in UTF-16 units: more is a broken file, not a description. */
const LONGEST = 5000;

/** Text that says something. */
export const textSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST));
/** Codes of a list of the vocabulary, or words of the document's own. */
export const codesSchema = z.array(textSchema).check(z.maxLength(200));
const [text, codes] = [textSchema, codesSchema];
/** A day or a month in the Gregorian calendar: "2026-03-12" or "2026-03". */
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/), z.refine(isRealDate));
/** An address that a visitor may follow: http or https, without user name or password. */
export const urlSchema = z.string().check(z.maxLength(2000), z.refine(isSafeUrl));

/** Agreement of a person to be listed. Both days count: valid from `givenAt` to `expiresAt`. */
export const consentSchema = z.object({ givenAt: dateSchema, expiresAt: dateSchema });

/** Where something is. */
export const placeSchema = z.object({
  /** Street and number. */
  address: z.optional(text),
  /** Five digits. */
  postcode: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  commune: z.optional(text),
  location: z.optional(locationSchema),
  /** Whether `location` is the middle of the commune and not the place itself. */
  approximate: z.optional(z.boolean()),
});

/** How something is reached. */
export const contactSchema = z.object({
  /** Telephone as the publisher wrote it: ten digits, a short number, or an international one that starts with +. */
  phone: z.optional(text.check(z.refine(isPhone))),
  email: z.optional(z.string().check(z.maxLength(254), z.regex(/^[^\s@<>(),;:"?&%]+@[^\s@<>(),;:"?&%]+\.[^\s@<>(),;:"?&%]{2,}$/))),
  url: z.optional(urlSchema),
  /** The structure through which a person is reached. */
  via: z.optional(text),
});

/** The documents that something was written from: id of the document and its lines ("1086-1087, 1114"). */
export const sourceSchema = z.object({ id: text, lines: text });

/** Kinds of listing that we know. A document may use others; they are shown as written. */
export const kinds = ['person', 'association', 'group', 'service', 'network', 'platform', 'online'] as const;

/**
 * One entry of a directory: a person, a group, an association or a service that offers peer support.
 * Coded fields hold codes of the vocabulary or, when a document uses its own word, that word as written.
 */
export const listingSchema = z.object({
  id: text,
  kind: z.optional(text),
  /** Name; for a person the first name or pseudonym only. */
  name: text,
  organisation: z.optional(text),
  summary: z.optional(text),
  roles: z.optional(codes),
  topics: z.optional(codes),
  activities: z.optional(codes),
  audiences: z.optional(codes),
  formats: z.optional(codes),
  statuses: z.optional(codes),
  stages: z.optional(codes),
  settings: z.optional(codes),
  /** What one finds there, in the publisher's words. */
  services: z.optional(codes),
  languages: z.optional(codes),
  place: z.optional(placeSchema),
  /** Codes of the départements where the listing is active ("35", "2A", "974"). */
  serviceArea: z.optional(z.array(z.string().check(z.regex(/^(\d{2}|2[AB]|9[78]\d)$/)))),
  /** When people meet, as the publisher wrote it. */
  meetings: z.optional(text),
  contact: z.optional(contactSchema),
  /** Who may come in and at what cost, in the publisher's words. */
  access: z.optional(text),
  /** Access for disabled people, in the publisher's words. */
  accessibility: z.optional(text),
  /** Day or month on which the publisher last checked this entry. */
  verifiedAt: z.optional(dateSchema),
  consent: z.optional(consentSchema),
  /** Documents that the entry was written from. */
  sources: z.optional(z.array(sourceSchema)),
  identifiers: z.optional(z.object({ finess: z.optional(text), rna: z.optional(text), siret: z.optional(text), other: z.optional(text) })),
});
export type Listing = z.infer<typeof listingSchema>;

/** Whether the day exists ("2026-02-30" does not). */
export function isRealDate(iso: string): boolean {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10) || 1].map(Number) as [number, number, number];
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= 28 || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
