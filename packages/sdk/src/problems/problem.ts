import * as z from 'zod/mini';

/** What can be wrong with a document. `code` is stable; a webmaster reads the words. */
export const problemCodes = [
  // the whole file
  'unreadable',
  'empty',
  'not-a-directory',
  'not-a-catalogue',
  'newer-format',
  'encoding',
  'content-type',
  'lines-above-header',
  'no-header',
  'unknown-column',
  'duplicate-column',
  // one record
  'unclosed-quote',
  'not-a-record',
  'missing-name',
  'missing-consent',
  'expired-consent',
  'duplicate-id',
  'duplicate-listing',
  'extra-cells',
  // one field
  'invalid-value',
  'unknown-value',
  'invalid-date',
  'future-date',
  'dates-out-of-order',
  'invalid-price',
  'invalid-coordinates',
  'invalid-postcode',
  'invalid-phone',
  'invalid-email',
  'unsafe-link',
  'several-values',
  'different-values',
  'unknown-place',
  'ambiguous-place',
  'personal-contact',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

const words = z.object({ fr: z.string(), en: z.string() });

/** One thing to mend in a document, in words for the person who keeps it. */
export const problemSchema = z.object({
  /** `error`: the file or the record is not shown. `warning`: shown, without the field or as it was written. */
  severity: z.enum(['error', 'warning']),
  code: z.enum(problemCodes),
  /** Which record; `index` counts from 0 in the document. The name of a person withheld for want of consent is left out. */
  record: z.optional(z.object({ index: z.number(), name: z.optional(z.string()) })),
  /** Line of the file, from 1, where the record or the fault begins; given when the document came as text or bytes. */
  line: z.optional(z.number()),
  /** Column of the spreadsheet, or path in the JSON ("contact.url"), as the document names it. */
  field: z.optional(z.string()),
  /** What was read, cut at 120 characters. */
  found: z.optional(z.string()),
  /** What happened to it, what was expected, and what to do. */
  consequence: words,
  expected: z.optional(words),
  advice: words,
});
export type Problem = z.infer<typeof problemSchema>;
