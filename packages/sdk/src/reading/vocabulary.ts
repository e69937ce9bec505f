import { perLanguage } from '../text/language.js';
import * as z from '../text/zod.js';

/** The lists of coded values that a listing uses. */
export const listNames = [
  'kinds',
  'roles',
  'topics',
  'activities',
  'audiences',
  'formats',
  'statuses',
  'stages',
  'settings',
  'departements',
] as const;

/** The lists of coded values that a training uses beside `topics`, `audiences` and `formats`. */
export const trainingListNames = [
  'trainingKinds',
  'organisers',
  'regions',
  'sessionStates',
  'costs',
  'fundings',
  'levels',
  'registerStates',
  'durations',
  'prerequisites',
  'internships',
  'freshness',
] as const;
export type ListName = (typeof listNames)[number] | (typeof trainingListNames)[number];

const labelSchema = z.string().check(z.minLength(1), z.maxLength(200));

/** One coded value. `code` is what documents and links carry; the labels are what people read. */
export const termSchema = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(120)),
  /** Labels; the French one is shown in a language that has none. */
  ...perLanguage(() => z.optional(labelSchema)),
  fr: labelSchema,
  /** Other words for the same thing, as spreadsheets write them. */
  aliases: z.optional(z.array(z.string())),
  /**
   * Those of the aliases that are read as the term and are not what it says: a part of it, or something beside it ("slam" for a workshop).
   * Who searches for one does not find every record of the term.
   */
  unsearched: z.optional(z.array(z.string())),
  /** Code of the broader term in the same list, as in SKOS: what is for all addictions is for this one. */
  broader: z.optional(z.string()),
  /** Where the term comes from: id and lines of a source document. */
  source: z.optional(z.string()),
});
export type Term = z.infer<typeof termSchema>;

/** Every list with its terms, in the order in which they are shown. An owner's document may add terms or rename ours. */
export const vocabularySchema = z.object(
  Object.fromEntries([...listNames, ...trainingListNames].map((name) => [name, z.optional(z.array(termSchema))])) as Record<
    ListName,
    z.ZodMiniOptional<z.ZodMiniArray<typeof termSchema>>
  >,
);
export type Vocabulary = z.infer<typeof vocabularySchema>;
