import { isPhone } from '../text/phone.js';
import { isSafeUrl } from '../text/safe-url.js';
import { locationSchema } from './place.js';
import * as z from '../text/zod.js';

/** Longest text kept in one field, in UTF-16 units: more is a broken file, not a description. */
const LONGEST = 5000;

/** Text that says something. */
export const textSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST));
/** Codes of a list of the vocabulary, or words of the document's own. */
export const codesSchema = z.array(textSchema).check(z.maxLength(200));
/** A day or a month in the Gregorian calendar: "2026-03-12" or "2026-03". */
export const dateSchema = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/), z.refine(isRealDate));
/** When something was checked: a day, a month, or a year where a sheet says no more. */
export const verifiedSchema = z.string().check(
  z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  z.refine((iso) => isRealDate(iso.length === 4 ? `${iso}-01` : iso)),
);
/** An address that a visitor may follow: http or https, without user name or password. */
export const urlSchema = z.string().check(z.maxLength(2000), z.refine(isSafeUrl));

/** Where something is. */
export const placeSchema = z.object({
  /** Street and number. */
  address: z.optional(textSchema),
  /** What completes the address: building, floor, hamlet. */
  complement: z.optional(textSchema),
  /** How to get there and in, in the publisher's words ("entrance by the courtyard, tram A"). */
  directions: z.optional(textSchema),
  /** Five digits. */
  postcode: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  commune: z.optional(textSchema),
  location: z.optional(locationSchema),
  /** Whether `location` is the middle of the commune and not the place itself. */
  approximate: z.optional(z.boolean()),
});

export type ListedPlace = z.infer<typeof placeSchema>;

const phoneSchema = textSchema.check(z.refine(isPhone));
/** No part of the expression can take what another could: it stays linear on long texts. */
const emailSchema = z.string().check(z.maxLength(254), z.regex(/^[^\s@<>(),;:"?&%]+@([^\s@<>(),;:"?&%.]+\.)+[^\s@<>(),;:"?&%.]{2,}$/));

/** How something is reached. */
export const contactSchema = z.object({
  /** Telephone as the publisher wrote it: ten digits, a short number, or an international one that starts with +. */
  phone: z.optional(phoneSchema),
  /** What or whom this telephone is for ("secretariat"). */
  phoneLabel: z.optional(textSchema),
  email: z.optional(emailSchema),
  emailLabel: z.optional(textSchema),
  url: z.optional(urlSchema),
  /** The structure through which a person is reached. */
  via: z.optional(textSchema),
  /** Further telephones and e-mail addresses, each with what it is for. */
  also: z.optional(
    z
      .array(z.object({ label: z.optional(textSchema), phone: z.optional(phoneSchema), email: z.optional(emailSchema) }))
      .check(z.maxLength(20)),
  ),
});

/** The documents that something was written from: id of the document and its lines ("1086-1087, 1114"). */
export const sourceSchema = z.object({ id: textSchema, lines: textSchema });

const named = z.object({ name: z.string().check(z.minLength(1), z.maxLength(300)), url: z.optional(urlSchema) });

/** What a document says about itself. Everything may be missing: a spreadsheet often says nothing. */
export const documentHeadSchema = z.object({
  title: z.optional(z.string().check(z.maxLength(300))),
  /** Who publishes the list. */
  publisher: z.optional(named),
  /** Under which licence. */
  licence: z.optional(named),
  /** When the list as a whole was last updated. */
  updated: z.optional(dateSchema),
  /** The documents that entries cite, as readers should see them. */
  sources: z.optional(
    z.array(z.object({ id: z.string(), title: z.string(), publisher: z.optional(z.string()), date: z.optional(z.string()) })),
  ),
  /** BCP 47 tag of the language the texts are written in ("fr"). */
  language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
});

/** Whether the day exists ("2026-02-30" does not). */
export function isRealDate(iso: string): boolean {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10) || 1].map(Number) as [number, number, number];
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= 28 || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
