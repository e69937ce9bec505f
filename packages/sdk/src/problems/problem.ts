import { perLanguage } from '../text/language.js';
import * as z from '../text/zod.js';

/** What can be wrong with a document. `code` is stable; a webmaster reads the words. */
export const problemCodes = [
  // the whole file
  'unreadable',
  'broken-json',
  'workbook',
  'empty',
  'not-a-directory',
  'not-a-catalogue',
  'newer-format',
  'encoding',
  'content-type',
  'lines-above-header',
  'no-header',
  'no-name',
  'name-proposed',
  'name-like-person',
  'unknown-column',
  'internal-column',
  'person-column',
  'duplicate-column',
  'shape-without-point',
  // one record
  'unclosed-quote',
  'not-a-record',
  'missing-name',
  'heading-row',
  'row-not-published',
  'missing-consent',
  'expired-consent',
  'duplicate-id',
  'duplicate-listing',
  'extra-cells',
  // one field
  'spreadsheet-error',
  'internal-cell',
  'double-encoding',
  'html',
  'invalid-value',
  'unknown-value',
  'invalid-departement',
  'invalid-date',
  'invalid-session-date',
  'future-date',
  'dates-out-of-order',
  'invalid-price',
  'price-as-written',
  'invalid-coordinates',
  'null-point',
  'swapped-point',
  'far-point',
  'invalid-postcode',
  'zero-restored',
  'invalid-phone',
  'invalid-email',
  'mended-email',
  'unsafe-link',
  'mended-link',
  'several-values',
  'different-values',
  'unknown-place',
  'ambiguous-place',
  'contact-words',
  'personal-contact',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

const recordSchema = z.object({ index: z.number(), name: z.optional(z.string()) });
const words = z.object(perLanguage(() => z.string()));

/** One thing to mend in a document, in words for the person who keeps it. */
export const problemSchema = z.object({
  /**
   * `error`: the file or the record is not shown. `warning`: shown, without the field or as it was written. `mended`: shown as it was surely
   * meant.
   */
  severity: z.enum(['error', 'warning', 'mended']),
  code: z.enum(problemCodes),
  /** Which record; `index` counts from 0 in the document. The name of a person withheld for want of consent is left out. */
  record: z.optional(recordSchema),
  /** Line of the file, from 1, where the record or the fault begins; given when the document came as text or bytes. */
  line: z.optional(z.number()),
  /** Column of the spreadsheet, or path in the JSON ("contact.url"), as the document names it. */
  field: z.optional(z.string()),
  /** What was read, cut at 120 characters. */
  found: z.optional(z.string()),
  /** How often it was found, with this record: one cause in one column is one problem. */
  count: z.number(),
  /** Where it was found after the first, up to four. */
  others: z.optional(z.array(z.object({ record: z.optional(recordSchema), line: z.optional(z.number()), found: z.optional(z.string()) }))),
  /** What happened to it, what was expected, and what to do. */
  consequence: words,
  expected: z.optional(words),
  advice: words,
});
export type Problem = z.infer<typeof problemSchema>;
