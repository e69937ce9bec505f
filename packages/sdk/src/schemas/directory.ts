import * as z from 'zod/mini';

import { dateSchema, listingSchema, urlSchema } from './listing.js';
import { vocabularySchema } from './vocabulary.js';

/** The format that this SDK writes and reads. A newer minor version ("@1.2") reads; a newer major one is refused with advice. */
export const DIRECTORY_FORMAT = 'pair-aidance/directory@1';

const named = z.object({ name: z.string().check(z.minLength(1), z.maxLength(300)), url: z.optional(urlSchema) });

/** What a document says about itself. Everything may be missing: a spreadsheet often says nothing. */
export const directoryHeadSchema = z.object({
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

/** A document of listings. `vocabulary` is ours completed with the owner's own terms. */
export const directorySchema = z.extend(directoryHeadSchema, {
  format: z.string(),
  vocabulary: vocabularySchema,
  listings: z.array(listingSchema),
});
export type Directory = z.infer<typeof directorySchema>;
