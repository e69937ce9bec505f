import { citationSchema, citedDocumentsSchema, idSchema as id, languageTagSchema, textSchema as text } from '../../reading/content.js';
import * as z from '../../text/zod.js';

/** The format that this SDK reads. A newer minor version ("@1.2") reads; a newer major one is refused with advice. */
export const SELF_CHECK_FORMAT = 'pair-aidance/self-check@1';

const sources = z.optional(z.array(citationSchema));

/**
 * When something is shown: one of the lines holds, and a line holds when each question it names, being on the route, has one of the answers
 * listed. Without a condition a thing is always shown. "unknown" and "skipped" may be listed for any question.
 */
export const conditionSchema = z.array(z.record(id, z.array(id).check(z.minLength(1)))).check(z.minLength(1), z.maxLength(20));
export type Condition = z.infer<typeof conditionSchema>;

/** "Je ne sais pas" and "Je préfère ne pas répondre": every question has them, no document declares them. They lead where the question's `next` does. */
export type ReservedAnswer = 'unknown' | 'skipped';
export const reserved: readonly string[] = ['unknown', 'skipped'] satisfies ReservedAnswer[];

/** Where a question leads that is the last of its route: the screen where answers are read again. */
export const REVIEW = 'review';

export const selfCheckQuestionSchema = z.object({
  id,
  /** Id of the next question, or "review" for the screen where answers are read again. */
  next: id,
  answers: z
    .array(
      z.object({
        id,
        /** Where this answer leads, when not where the question does. */
        next: z.optional(id),
        /** Whether the answer speaks of distress: the help lines are offered at once, and nothing ends. */
        distress: z.optional(z.boolean()),
        /** Topic of the help lines that suit this answer ("addictions", "precarite"). */
        topic: z.optional(id),
      }),
    )
    .check(z.minLength(1), z.maxLength(12)),
  /** Notions that "En savoir plus" explains here. */
  notions: z.optional(z.array(id)),
  sources,
});
export type SelfCheckQuestion = z.infer<typeof selfCheckQuestionSchema>;

/** What the result says in: what you bring, what is good to know, what is not asked of you, care for yourself. */
export const statementParts = ['brings', 'know', 'free', 'care'] as const;
export type StatementPart = (typeof statementParts)[number];

/** Everything but the words: ids, routes, conditions and sources. It holds no code and no language. */
export const selfCheckRulesSchema = z.object({
  format: z.string(),
  id,
  /** Changes when questions or answers do: answers kept under another version are not taken up. */
  version: text,
  /** Id of the first question. */
  start: id,
  questions: z.array(selfCheckQuestionSchema).check(z.minLength(1), z.maxLength(60)),
  /** The first whose condition holds is the result; the last has none, so that every route has one. */
  outcomes: z
    .array(
      z.object({
        id,
        when: z.optional(conditionSchema),
        /** Ids of the next steps, in the order in which they are shown; at least one of them has no condition. */
        steps: z.array(id).check(z.minLength(1)),
        sources,
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
  statements: z.array(z.object({ id, part: z.enum(statementParts), when: z.optional(conditionSchema), sources })).check(z.maxLength(200)),
  steps: z
    .array(
      z.object({
        id,
        when: z.optional(conditionSchema),
        /** Id of what the step opens, where the page that shows it has such a thing ("finder", "trainings", "help-lines"). */
        to: z.optional(id),
        /** The notion that is explained beside the step. */
        notion: z.optional(id),
        sources,
      }),
    )
    .check(z.minLength(1), z.maxLength(60)),
  notions: z.array(z.object({ id, sources })).check(z.maxLength(30)),
});
export type SelfCheckRules = z.infer<typeof selfCheckRulesSchema>;

/** The words of one language, by the ids of the rules. */
export const selfCheckTextsSchema = z.object({
  title: text,
  /** The first screen: what it is for, how long it takes, that it neither diagnoses nor selects, where answers stay, how to stop. */
  intro: z.object({ lead: text, purpose: text, duration: text, noTest: text, privacy: text, stop: text }),
  questions: z.record(
    id,
    z.object({
      text,
      /** The same question in plainer words. */
      plain: text,
      /** A few words for the list of answers to read again. */
      short: text,
      hint: z.optional(text),
      answers: z.record(id, text),
    }),
  ),
  outcomes: z.record(id, z.object({ title: text, text })),
  /** The title of each part of the result. */
  parts: z.object({ brings: text, know: text, free: text, care: text }),
  statements: z.record(id, text),
  steps: z.record(id, z.object({ title: text, text })),
  notions: z.record(id, z.object({ term: text, text })),
  /** Shown at once, beside the help lines, after an answer that speaks of distress. */
  distress: text,
  /** The human contact that every result ends with. */
  contact: z.object({ title: text, text }),
  sources: citedDocumentsSchema,
});
export type SelfCheckTexts = z.infer<typeof selfCheckTextsSchema>;

/** A whole self-check, as an owner gives it: rules, and words in one or more languages. */
// Not `z.extend`: it would cost a page more than the rest of this schema.
export const selfCheckSchema = z.object({ ...selfCheckRulesSchema.shape, texts: z.record(languageTagSchema, selfCheckTextsSchema) });
export type SelfCheck = z.infer<typeof selfCheckSchema>;
