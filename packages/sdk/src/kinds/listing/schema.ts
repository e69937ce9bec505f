import {
  codesSchema,
  contactSchema,
  dateSchema,
  documentHeadSchema,
  placeSchema,
  sourceSchema,
  textSchema,
  verifiedSchema,
} from '../../reading/parts.js';
import { vocabularySchema } from '../../reading/vocabulary.js';
import * as z from '../../text/zod.js';

const [text, codes] = [textSchema, codesSchema];

/** Agreement of a person to be listed. Both days count: valid from `givenAt` to `expiresAt`. */
export const consentSchema = z.object({ givenAt: dateSchema, expiresAt: dateSchema });
export type Consent = z.infer<typeof consentSchema>;

/** Kinds of listing that we know. A document may use others; they are shown as written. */
export const kinds = ['person', 'association', 'group', 'service', 'network', 'platform', 'online'] as const;

/**
 * One entry of a directory: a person, a group, an association or a service that offers peer support.
 * Coded fields hold codes of the vocabulary or, when a document uses its own word, that word as written.
 */
export const listingSchema = z.object({
  id: text,
  kind: z.optional(text),
  /** Kind in the publisher's word, when it says more than the code ("GEM" for a group). */
  kindWord: z.optional(text),
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
  /** Further places of the same organisation. */
  branches: z.optional(z.array(placeSchema).check(z.maxLength(50))),
  /** Codes of the départements where the listing is active ("35", "2A", "974"). */
  serviceArea: z.optional(z.array(z.string().check(z.regex(/^(\d{2}|2[AB]|9[78]\d)$/)))),
  /** When people meet, as the publisher wrote it. */
  meetings: z.optional(text),
  /** When it is open, as the publisher wrote it. */
  hours: z.optional(text),
  contact: z.optional(contactSchema),
  /** Who may come in and at what cost, in the publisher's words. */
  access: z.optional(text),
  /** Access for disabled people, in the publisher's words. */
  accessibility: z.optional(text),
  /** Day, month or year in which the publisher last checked this entry. */
  verifiedAt: z.optional(verifiedSchema),
  consent: z.optional(consentSchema),
  /** Documents that the entry was written from. */
  sources: z.optional(z.array(sourceSchema)),
  identifiers: z.optional(z.object({ finess: z.optional(text), rna: z.optional(text), siret: z.optional(text), other: z.optional(text) })),
});
export type Listing = z.infer<typeof listingSchema>;

/** The format that this SDK writes and reads. A newer minor version ("@1.2") reads; a newer major one is refused with advice. */
export const DIRECTORY_FORMAT = 'pair-aidance/directory@1';

/** A document of listings. `vocabulary` is ours completed with the owner's own terms. */
export const directorySchema = z.extend(documentHeadSchema, {
  format: z.string(),
  vocabulary: vocabularySchema,
  listings: z.array(listingSchema),
});
export type Directory = z.infer<typeof directorySchema>;
