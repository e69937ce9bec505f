import * as z from 'zod/mini';

import {
  type Citation,
  citationSchema,
  citedDocumentsSchema,
  type ContentProblem,
  idSchema as id,
  languageTagSchema,
  majorOf,
  newerFormat,
  textSchema as text,
} from '../../reading/content.js';

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
      cells: z.object({
        project: text,
        actors: text,
        rhythm: text,
        framework: text,
        status: text,
        pay: text,
        training: text,
        prospects: text,
      }),
    }),
  ),
  /** The heading of each row of the table of cases; "structure" heads its columns. */
  cells: z.object({
    structure: text,
    project: text,
    actors: text,
    rhythm: text,
    framework: text,
    status: text,
    pay: text,
    training: text,
    prospects: text,
  }),
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
  sources: citedDocumentsSchema,
});
export type EngagementTexts = z.infer<typeof engagementTextsSchema>;

/** A whole explainer, as an owner gives it: outline, and words in one or more languages. */
// Not `z.extend`: it would cost a page more than the rest of this schema.
export const engagementSchema = z.object({ ...engagementOutlineSchema.shape, texts: z.record(languageTagSchema, engagementTextsSchema) });
export type Engagement = z.infer<typeof engagementSchema>;

/** What can be wrong with an explainer. Each one stops it from being shown. */
export type EngagementProblemCode =
  | 'not-an-engagement' // another kind of document
  | 'newer-format' // a major version that this SDK does not know
  | 'invalid-value' // a field is missing or has another form
  | 'duplicate-id'
  | 'dangling' // an id that names nothing
  | 'misplaced' // a passage of the hybrid that an answer names: it is met when both others are
  | 'unreachable' // a passage that no answer meets
  | 'missing-text';

/** One thing to mend in an explainer. */
export type EngagementProblem = ContentProblem<EngagementProblemCode>;

/**
 * Reads the value of a JSON document. `engagement` is null when anything is wrong, since a statement without its words or its source is not to be
 * shown; `problems` then says what. It never throws for data.
 */
export function parseEngagement(value: unknown): { engagement: Engagement | null; problems: EngagementProblem[] } {
  const major = majorOf(value, ENGAGEMENT_FORMAT);
  if (major !== '1') return { engagement: null, problems: [unreadableFormat(major)] };
  const parsed = engagementSchema.safeParse(value);
  if (!parsed.success) {
    return { engagement: null, problems: parsed.error.issues.map((issue) => invalidValue(issue.path.join('.'))) };
  }
  const problems = validateEngagement(parsed.data);
  return { engagement: problems.length === 0 ? parsed.data : null, problems };
}

/** Checks what a schema cannot: that no id is written twice, that each one names something, that each passage can be met, and that nothing lacks its words. */
export function validateEngagement(document: Engagement): EngagementProblem[] {
  return [...checkIds(document), ...checkTargets(document), ...checkPassages(document), ...checkTexts(document)];
}

function unreadableFormat(major: string | undefined): EngagementProblem {
  if (major && major !== '0') return newerFormat(major, ENGAGEMENT_FORMAT);
  return problem(
    'not-an-engagement',
    'format',
    `Ce document n’explique pas les façons de s’engager. Écrivez "format": "${ENGAGEMENT_FORMAT}", ou vérifiez l’adresse.`,
    `This document does not explain the ways to engage. Write "format": "${ENGAGEMENT_FORMAT}", or check the address.`,
  );
}

function invalidValue(where: string): EngagementProblem {
  const isSources = /(^|\.)sources$/.test(where);
  return problem(
    'invalid-value',
    where,
    isSources
      ? `« ${where} » manque ou est vide. Chaque phrase a sa source : "sources": [{ "id": "…", "lines": "12-15" }].`
      : `« ${where} » manque ou n’a pas la forme attendue. Comparez avec le schéma « engagement ».`,
    isSources
      ? `“${where}” is missing or empty. Each statement has its source: "sources": [{ "id": "…", "lines": "12-15" }].`
      : `“${where}” is missing or does not have the expected form. Compare with the “engagement” schema.`,
  );
}

/** Every block, with the place of it and of its words. */
const blocksOf = (document: EngagementOutline): { where: string; block: EngagementBlock }[] => [
  ...Object.entries(document.sections).map(([name, block]) => ({ where: `sections.${name}`, block })),
  ...(['modalities', 'supports', 'activities'] as const).flatMap((list) =>
    document[list].map((each) => ({ where: `${list}.${each.id}`, block: each })),
  ),
  ...Object.entries(document.degrees).map(([name, block]) => ({ where: `degrees.${name}`, block })),
];

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Ids written twice. */
function checkIds(document: Engagement): EngagementProblem[] {
  const { situate, facets } = document;
  const lists: [string, readonly string[]][] = [
    ...(['modalities', 'supports', 'activities', 'cases', 'studies', 'names', 'terms'] as const).map((list): [string, string[]] => [
      list,
      idsOf(document[list]),
    ]),
    ...blocksOf(document).map(({ where, block }): [string, string[]] => [`${where}.statements`, idsOf(block.statements)]),
    ['situate.questions', idsOf(situate.questions)],
    ...situate.questions.map((question): [string, string[]] => [`situate.questions.${question.id}.answers`, idsOf(question.answers)]),
    ['situate.passages', idsOf(situate.passages)],
    ...Object.entries(facets).map(([name, values]): [string, string[]] => [`facets.${name}`, values]),
  ];
  return lists.flatMap(([where, ids]) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
      problem(
        'duplicate-id',
        `${where}.${id}`,
        `« ${id} » est écrit deux fois dans « ${where} ». Renommez l’un des deux.`,
        `“${id}” is written twice in “${where}”. Rename one of them.`,
      ),
    ),
  );
}

/** Ids that name nothing. */
function checkTargets(document: Engagement): EngagementProblem[] {
  const { situate, facets } = document;
  const terms = { names: idsOf(document.terms), fr: 'le terme', en: 'the term' };
  const studies = { names: idsOf(document.studies), fr: 'l’étude', en: 'the study' };
  const passages = { names: idsOf(situate.passages), fr: 'le passage', en: 'the passage' };
  const check = (where: string, ids: readonly string[], known: { names: readonly string[]; fr: string; en: string }) =>
    ids
      .filter((id) => !known.names.includes(id))
      .map((id) =>
        problem(
          'dangling',
          where,
          `« ${where} » renvoie à « ${id} », qui n’existe pas. Ajoutez ${known.fr} « ${id} », ou corrigez ce nom.`,
          `“${where}” names “${id}”, which does not exist. Add ${known.en} “${id}”, or correct the name.`,
        ),
      );
  return [
    ...blocksOf(document).flatMap(({ where, block }) => [
      ...check(`${where}.terms`, block.terms ?? [], terms),
      ...block.statements.flatMap(({ id, study }) => check(`${where}.statements.${id}.study`, study ? [study] : [], studies)),
    ]),
    ...situate.questions.flatMap((question) => [
      ...check(`situate.questions.${question.id}.terms`, question.terms ?? [], terms),
      ...question.answers.flatMap((answer) =>
        check(`situate.questions.${question.id}.answers.${answer.id}.passages`, answer.passages, passages),
      ),
    ]),
    ...document.cases.flatMap((each) =>
      (['structure', 'rhythm', 'status', 'pay'] as const).flatMap((facet) =>
        check(`cases.${each.id}.${facet}`, [each[facet]], {
          names: facets[facet],
          fr: `dans « facets.${facet} » la valeur`,
          en: `to “facets.${facet}” the value`,
        }),
      ),
    ),
  ];
}

/** Passages that no set of answers meets, and passages of the hybrid that an answer names. */
function checkPassages({ situate }: Engagement): EngagementProblem[] {
  const named = new Set(situate.questions.flatMap(({ answers }) => answers.flatMap(({ passages }) => passages)));
  const canMeet = (wanted: EngagementDegree) => situate.passages.some(({ id, degree }) => degree === wanted && named.has(id));
  return situate.passages.flatMap(({ id, degree, always }) => {
    const where = `situate.passages.${id}`;
    if (degree === 'hybrid' && named.has(id)) {
      return [
        problem(
          'misplaced',
          where,
          `Une réponse nomme « ${id} », passage de l’hybride. Il se montre seul quand la participation et le partenariat sont rencontrés : retirez-le des réponses.`,
          `An answer names “${id}”, a passage of the hybrid. It shows by itself when participation and partnership are both met: remove it from the answers.`,
        ),
      ];
    }
    if (always || (degree === 'hybrid' ? canMeet('participation') && canMeet('partnership') : named.has(id))) return [];
    return [
      problem(
        'unreachable',
        where,
        `Le passage « ${id} » ne peut jamais être vu. Nommez-le dans une réponse, ou retirez-le.`,
        `The passage “${id}” can never be seen. Name it in an answer, or remove it.`,
      ),
    ];
  });
}

/** Everything that has no words in one of the languages. */
function checkTexts(document: Engagement): EngagementProblem[] {
  const { situate } = document;
  const languages = Object.entries(document.texts);
  if (languages.length === 0) return [invalidValue('texts')];
  const blocks = blocksOf(document);
  const cited: readonly Citation[] = [
    ...blocks.flatMap(({ block }) => block.statements),
    ...document.cases.flatMap((each) => Object.values(each.cells)),
    ...[situate.questions, situate.passages, document.studies, document.names, document.terms].flat(),
  ].flatMap((each) => each.sources);
  return languages.flatMap(([language, texts]) => {
    const problems: EngagementProblem[] = [];
    const check = (where: string, ids: readonly string[], words: object | undefined) => {
      for (const id of new Set(ids)) {
        if (!words || Object.hasOwn(words, id)) continue; // words that are missing as a whole were reported where they are named
        problems.push(
          problem(
            'missing-text',
            `texts.${language}.${where}.${id}`,
            `Il manque un texte en « ${language} » pour « ${id} ». Écrivez-le dans « texts.${language}.${where} ».`,
            `“${id}” has no text in “${language}”. Write it in “texts.${language}.${where}”.`,
          ),
        );
      }
    };
    for (const list of ['modalities', 'supports', 'activities', 'cases', 'studies', 'names', 'terms'] as const) {
      check(list, idsOf(document[list]), texts[list]);
    }
    for (const { where, block } of blocks) {
      const [list = '', name = ''] = where.split('.');
      const words = texts[list as 'modalities'][name];
      check(`${where}.statements`, idsOf(block.statements), words?.statements);
    }
    check('situate.questions', idsOf(situate.questions), texts.situate.questions);
    for (const { id, answers } of situate.questions) {
      check(`situate.questions.${id}.answers`, idsOf(answers), texts.situate.questions[id]?.answers);
    }
    check('situate.passages', idsOf(situate.passages), texts.situate.passages);
    for (const [facet, values] of Object.entries(document.facets)) check(`facets.${facet}`, values, texts.facets[facet as CaseFacet]);
    check('sources', idsOf(cited), texts.sources);
    return problems;
  });
}

function problem(code: EngagementProblemCode, where: string, fr: string, en: string): EngagementProblem {
  return { code, where, advice: { fr, en } };
}
