import {
  codesSchema,
  contactSchema,
  dateSchema,
  documentHeadSchema,
  placeSchema,
  sourceSchema,
  textSchema,
  urlSchema,
  verifiedSchema,
} from '../../reading/parts.js';
import { vocabularySchema } from '../../reading/vocabulary.js';
import * as z from '../../text/zod.js';

/** The format of catalogues that this SDK reads. A newer minor version ("@1.2") reads; a newer major one is refused with advice. */
export const TRAININGS_FORMAT = 'pair-aidance/trainings@1';

/** A day in the Gregorian calendar, as calendars in France show it: "2026-03-12". */
const daySchema = dateSchema.check(z.minLength(10));
const hoursSchema = z.number().check(z.gte(0.5), z.lte(20_000));

/** What is said of a price; what is not said is `unknown`, never `free`. */
export const costStates = ['free', 'amount', 'from', 'depends', 'unknown'] as const;
/** Whether something is asked; `depends`: of some people only. Not to be told is no `none`. */
export const necessities = ['required', 'depends', 'advised', 'none'] as const;
/** Where a training stands: on offer in France, known from the past whether or not it is still given, or given abroad. */
export const standings = ['current', 'historical', 'foreign'] as const;

/** What an organiser says of a session. */
export const sessionStatuses = ['open', 'full', 'closed', 'cancelled'] as const;

/** One run of a training. What it does not say is not known: without `deadline`, nobody says until when one can apply. */
export const sessionSchema = z.object({
  /** Unique in its training. */
  id: textSchema,
  /** First day, or the month when the day is not known yet. */
  start: z.optional(dateSchema),
  /** Last day, or its month. A session without one is taken to last its first day, or its first month. */
  end: z.optional(dateSchema),
  /** First day on which one can apply. */
  opens: z.optional(daySchema),
  /** Last day on which one can apply. */
  deadline: z.optional(daySchema),
  /** How many people it takes. */
  seats: z.optional(z.number().check(z.refine(Number.isInteger), z.gte(1), z.lte(100_000))),
  /** What its organiser says of it. Dates have the last word on what is past or not yet open. */
  status: z.optional(z.enum(sessionStatuses)),
  /** Where it is held, when the training has several places. */
  place: z.optional(textSchema),
  /** What else to know ("waiting list by e-mail"), in the publisher's words. */
  note: z.optional(textSchema),
});
export type Session = z.infer<typeof sessionSchema>;

/**
 * A training, a certification, or a directory of trainings. Coded fields hold codes of the vocabulary or, when a document uses its own word,
 * that word as written. A field that is absent is not known ("non communiqué"): nothing is ever concluded from it.
 */
export const trainingSchema = z.object({
  id: textSchema,
  /** Title as its organisers give it. */
  title: textSchema,
  /** Code of `trainingKinds`: a "directory" points to other trainings. */
  kind: z.optional(textSchema),
  /** `current` when absent; the others are shown apart. */
  standing: z.optional(z.enum(standings)),
  /** When it was given, for what is no longer; in the publisher's words. */
  period: z.optional(textSchema),
  /** Country of a foreign training, in the document's language. */
  country: z.optional(textSchema),
  /** Who gives it. */
  organisers: z.optional(codesSchema),
  summary: z.optional(textSchema),
  /** What one has at the end, in one sentence. */
  gives: z.optional(textSchema),
  /** What one might expect of it and does not get, in one sentence. */
  doesNotGive: z.optional(textSchema),
  /** What one is then able or allowed to do, in the publisher's words. */
  activities: z.optional(codesSchema),
  /** Who comes to it, in the publisher's words. */
  candidates: z.optional(codesSchema),
  topics: z.optional(codesSchema),
  audiences: z.optional(codesSchema),
  formats: z.optional(codesSchema),
  places: z.optional(z.array(placeSchema).check(z.maxLength(50))),
  /** Codes of `regions`, for what no postcode tells. */
  regions: z.optional(codesSchema),
  duration: z.optional(
    z.object({
      hours: z.optional(hoursSchema),
      /** As the publisher wrote it ("six months, two days a month"). */
      words: z.optional(textSchema),
    }),
  ),
  /** Level of the French framework of qualifications (cadre national des certifications), 1 to 8. */
  level: z.optional(z.number().check(z.refine(Number.isInteger), z.gte(1), z.lte(8))),
  /** Its entry in a national register. */
  register: z.optional(
    z.object({
      registry: z.optional(z.enum(['RNCP', 'RS'])),
      /** "RNCP12345" or "RS1234". */
      code: z.optional(z.string().check(z.regex(/^(RNCP|RS)\d{1,6}$/))),
      /** Title under which it is registered. */
      title: z.optional(textSchema),
      /** `none` when it is known not to be registered. */
      state: z.optional(z.enum(['active', 'inactive', 'none'])),
      /** Page of the register. */
      url: z.optional(urlSchema),
    }),
  ),
  /** Codes of `prerequisites`, lived experience among them, or words. Without any of the three, nothing is known. */
  prerequisites: z.optional(
    z.object({
      /** Whether it is said that nothing is asked. */
      none: z.optional(z.boolean()),
      required: z.optional(codesSchema),
      advised: z.optional(codesSchema),
    }),
  ),
  cost: z.optional(
    z.object({
      state: z.enum(costStates),
      /** In euros, all taxes included when the publisher says so; given with `amount` and `from`. */
      euros: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
      /** As the publisher wrote it. */
      words: z.optional(textSchema),
    }),
  ),
  /** Codes of `fundings`: who may pay. */
  funding: z.optional(codesSchema),
  internship: z.optional(z.object({ necessity: z.enum(necessities), hours: z.optional(hoursSchema), words: z.optional(textSchema) })),
  /** What may be asked beside it (other trainings, experience), in the publisher's words. */
  complements: z.optional(codesSchema),
  sessions: z.optional(z.array(sessionSchema).check(z.maxLength(500))),
  /** The organiser's page. */
  url: z.optional(urlSchema),
  contact: z.optional(contactSchema),
  /** Day, month or year in which the publisher last checked this entry. */
  verifiedAt: z.optional(verifiedSchema),
  /** Documents that facts were written from. `fields` says which facts ("cost", "prerequisites"); without it, all of them. */
  sources: z.optional(z.array(z.object({ ...sourceSchema.shape, fields: z.optional(codesSchema) }))),
});
export type Training = z.infer<typeof trainingSchema>;

/** What a catalogue says about itself and about its trainings together. */
export const trainingsHeadSchema = z.object({
  ...documentHeadSchema.shape,
  /** Sentences that hold for the catalogue as a whole ("No training is compulsory today."), in the order in which they are shown. */
  statements: z.optional(z.array(z.object({ id: textSchema, text: textSchema, sources: z.optional(z.array(sourceSchema)) }))),
  /** Ways from one training to another, by their ids: the first may be part of the second, asked by it, or lead to it. */
  ways: z.optional(
    z.array(z.object({ from: textSchema, to: textSchema, text: z.optional(textSchema), sources: z.optional(z.array(sourceSchema)) })),
  ),
});

/** A document of trainings. `vocabulary` is ours completed with the owner's own terms. */
export const trainingsSchema = z.extend(trainingsHeadSchema, {
  format: z.string(),
  vocabulary: vocabularySchema,
  trainings: z.array(trainingSchema),
});
export type TrainingCatalogue = z.infer<typeof trainingsSchema>;
