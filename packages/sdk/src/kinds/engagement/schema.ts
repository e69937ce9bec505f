import { citationSchema, citedDocumentsSchema, idSchema as id, languageTagSchema, textSchema as text } from '../../reading/content.js';
import * as z from '../../text/zod.js';

/** The format that this SDK reads. A newer minor version ("@1.2") reads; a newer major one is refused with advice. */
export const ENGAGEMENT_FORMAT = 'pair-aidance/engagement@1';

const sources = z.array(citationSchema).check(z.minLength(1), z.maxLength(10));

/**
 * What a statement is about, inside its block. Modalities: characteristics, framework, support, examples. Degrees: meaning, examples,
 * conditions. Fields of the certified patient-expert: main, project ("en fonction du projet").
 */
export const engagementParts = ['characteristics', 'framework', 'support', 'examples', 'meaning', 'conditions', 'main', 'project'] as const;
export type EngagementPart = (typeof engagementParts)[number];

const statementSchema = z.object({
  id,
  part: z.optional(z.enum(engagementParts)),
  /** Id of the study that found it. */
  study: z.optional(id),
  sources,
});

const block = {
  statements: z.array(statementSchema).check(z.minLength(1), z.maxLength(30)),
  /** Ids of the terms that the block's words use and that a reader can have explained there. */
  terms: z.optional(z.array(id).check(z.maxLength(20))),
};
const blockSchema = z.object(block);
/** A few statements under one title, with a version of them in plain language. */
export type EngagementBlock = z.infer<typeof blockSchema>;

const blocks = z.array(z.object({ id, ...block })).check(z.minLength(1), z.maxLength(12));

const sections = {
  /** The three things that are confused. */
  intro: blockSchema,
  /** The ways peer help happens. They complement each other. */
  modalities: blockSchema,
  /** The other axis, from soutien to accompagnement, which is an expertise. It is never merged with the degrees. */
  supports: blockSchema,
  /** The kinds of activity. */
  activities: blockSchema,
  /** The ways of engaging: a continuum, where no place is better than another. */
  degrees: blockSchema,
  /** Place and role, by project, people and context. */
  place: blockSchema,
  /** "Situez votre projet". */
  situate: blockSchema,
  cases: blockSchema,
  /** Fields of activity of the certified patient-expert. */
  certified: blockSchema,
  effects: blockSchema,
  limits: blockSchema,
  /** Names of the role. */
  names: blockSchema,
  /** That the guide does not bind, and that no national framework exists yet. */
  notice: blockSchema,
};
/** A chapter of the page. Their order is the element's. */
export type EngagementSection = keyof typeof sections;

/** A degree of engagement. Hybrid is the interface between the other two: their order is that of a continuum, not of a scale. */
export type EngagementDegree = 'participation' | 'hybrid' | 'partnership';

const cellSchema = z.object({
  sources,
  /** The source can be read in more than one way here: the reader is told so. */
  unsure: z.optional(z.boolean()),
});
const cells = {
  project: cellSchema,
  actors: cellSchema,
  rhythm: cellSchema,
  framework: cellSchema,
  status: cellSchema,
  pay: cellSchema,
  training: cellSchema,
  prospects: cellSchema,
};
/** A row of the table of cases, in the order in which they are shown. */
export type CaseCell = keyof typeof cells;

/** What cases can be filtered by. Never a degree: no case bears one. */
export type CaseFacet = 'structure' | 'rhythm' | 'status' | 'pay';

const facetValues = z.array(id).check(z.minLength(1), z.maxLength(20));

export const situateQuestionSchema = z.object({
  id,
  /** Each answer with the passages it meets; an answer may meet none. */
  answers: z.array(z.object({ id, passages: z.array(id) })).check(z.minLength(2), z.maxLength(8)),
  terms: z.optional(z.array(id)),
  sources,
});
export type SituateQuestion = z.infer<typeof situateQuestionSchema>;

export const situatePassageSchema = z.object({
  id,
  /**
   * The degree that the passage speaks of. Passages of participation and of partnership are met by the answers that name them; those of hybrid
   * when both others are met at once, and no answer names them.
   */
  degree: z.optional(z.enum(['participation', 'hybrid', 'partnership'])),
  /** Shown with whatever answers, also with none: that the degree may differ by mission, that the frame is built together. */
  always: z.optional(z.boolean()),
  sources,
});
export type SituatePassage = z.infer<typeof situatePassageSchema>;

/** Everything but the words: ids, codes and sources. It holds no language. */
export const engagementOutlineSchema = z.object({
  format: z.string(),
  id,
  sections: z.object(sections),
  modalities: blocks,
  /** From soutien to accompagnement. */
  supports: blocks,
  activities: blocks,
  degrees: z.object({ participation: blockSchema, hybrid: blockSchema, partnership: blockSchema }),
  situate: z.object({
    questions: z.array(situateQuestionSchema).check(z.minLength(1), z.maxLength(12)),
    passages: z.array(situatePassageSchema).check(z.minLength(1), z.maxLength(40)),
  }),
  cases: z
    .array(z.object({ id, structure: id, rhythm: id, status: id, pay: id, cells: z.object(cells) }))
    .check(z.minLength(1), z.maxLength(40)),
  /** The values of each facet, in the order in which they are shown. */
  facets: z.object({ structure: facetValues, rhythm: facetValues, status: facetValues, pay: facetValues }),
  /** The studies that statements name. */
  studies: z.array(z.object({ id, sources })).check(z.maxLength(20)),
  names: z.array(z.object({ id, sources })).check(z.maxLength(30)),
  terms: z.array(z.object({ id, sources })).check(z.maxLength(40)),
  /** Texts on the web that the documents cite. */
  links: z.optional(z.array(z.object({ id, url: z.string().check(z.regex(/^https?:\/\/\S+$/)), sources })).check(z.maxLength(30))),
});
export type EngagementOutline = z.infer<typeof engagementOutlineSchema>;
export type EngagementCase = EngagementOutline['cases'][number];

const blockTextsSchema = z.object({
  title: text,
  /** The whole block in plain language. */
  plain: text,
  statements: z.record(id, text),
});
export type EngagementBlockTexts = z.infer<typeof blockTextsSchema>;

const partTexts = {
  characteristics: text,
  framework: text,
  support: text,
  examples: text,
  meaning: text,
  conditions: text,
  main: text,
  project: text,
};
const termTextsSchema = z.object({ term: text, text });

const cellTexts = {
  project: text,
  actors: text,
  rhythm: text,
  framework: text,
  status: text,
  pay: text,
  training: text,
  prospects: text,
};

/** The words of one language, by the ids of the outline. */
export const engagementTextsSchema = z.object({
  title: text,
  sections: z.object({
    intro: blockTextsSchema,
    modalities: blockTextsSchema,
    supports: blockTextsSchema,
    activities: blockTextsSchema,
    degrees: blockTextsSchema,
    place: blockTextsSchema,
    situate: blockTextsSchema,
    cases: blockTextsSchema,
    certified: blockTextsSchema,
    effects: blockTextsSchema,
    limits: blockTextsSchema,
    names: blockTextsSchema,
    notice: blockTextsSchema,
  }),
  modalities: z.record(id, blockTextsSchema),
  supports: z.record(id, blockTextsSchema),
  activities: z.record(id, blockTextsSchema),
  degrees: z.object({ participation: blockTextsSchema, hybrid: blockTextsSchema, partnership: blockTextsSchema }),
  /** The heading of each part of a block. */
  parts: z.object(partTexts),
  situate: z.object({
    questions: z.record(id, z.object({ text, plain: text, answers: z.record(id, text) })),
    passages: z.record(id, text),
  }),
  cases: z.record(
    id,
    z.object({
      title: text,
      plain: text,
      cells: z.object(cellTexts),
    }),
  ),
  /** The heading of each row of the table of cases; "structure" heads its columns. */
  cells: z.object({ structure: text, ...cellTexts }),
  /** What is said beside a cell that is not sure. */
  unsure: text,
  facets: z.object({
    structure: z.record(id, text),
    rhythm: z.record(id, text),
    status: z.record(id, text),
    pay: z.record(id, text),
  }),
  /** Who looked at what, where and when, in one sentence. */
  studies: z.record(id, text),
  /** Each name, and what the documents say of it when they do. */
  names: z.record(id, z.object({ term: text, text: z.optional(text) })),
  terms: z.record(id, termTextsSchema),
  links: z.optional(z.record(id, text)),
  sources: citedDocumentsSchema,
});
export type EngagementTexts = z.infer<typeof engagementTextsSchema>;

/** A whole explainer, as an owner gives it: outline, and words in one or more languages. */
// Not `z.extend`: it would cost a page more than the rest of this schema.
export const engagementSchema = z.object({ ...engagementOutlineSchema.shape, texts: z.record(languageTagSchema, engagementTextsSchema) });
export type Engagement = z.infer<typeof engagementSchema>;
