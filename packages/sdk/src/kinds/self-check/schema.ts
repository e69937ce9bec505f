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
const reserved: readonly string[] = ['unknown', 'skipped'] satisfies ReservedAnswer[];

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
        /** What the step opens, when the page has it. */
        to: z.optional(z.enum(['finder', 'trainings', 'engagement', 'help-lines', 'notion'])),
        /** The notion that it opens, for "notion". */
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

/** What can be wrong with a self-check. Each one stops it from being shown. */
export type SelfCheckProblemCode =
  | 'not-a-self-check' // another kind of document
  | 'newer-format' // a major version that this SDK does not know
  | 'invalid-value' // a field is missing or has another form
  | 'duplicate-id'
  | 'reserved-id' // an id that the engine keeps for itself
  | 'dangling' // an id that names nothing
  | 'cycle' // a question that leads back to itself
  | 'endless' // a question from which no route ends
  | 'unreachable' // a question, outcome, statement or step that nobody can see
  | 'no-outcome' // a route could end without an outcome
  | 'no-step' // an outcome could have no next step
  | 'too-many-routes' // too many combinations to check them all
  | 'missing-text';

/** One thing to mend in a self-check. */
export type SelfCheckProblem = ContentProblem<SelfCheckProblemCode>;

/**
 * Reads the value of a JSON document. `selfCheck` is null when anything is wrong, since half of a self-check could leave a person without
 * an end; `problems` then says what. It never throws for data.
 */
export function parseSelfCheck(value: unknown): { selfCheck: SelfCheck | null; problems: SelfCheckProblem[] } {
  const major = majorOf(value, SELF_CHECK_FORMAT);
  if (major !== '1') return { selfCheck: null, problems: [unreadableFormat(major)] };
  const parsed = selfCheckSchema.safeParse(value);
  if (!parsed.success) {
    return { selfCheck: null, problems: parsed.error.issues.map((issue) => invalidValue(issue.path.join('.'))) };
  }
  const problems = validateSelfCheck(parsed.data);
  return { selfCheck: problems.length === 0 ? parsed.data : null, problems };
}

/** Checks what a schema cannot: that every id names something, every question and outcome can be met, every route ends, and nothing lacks its words. */
export function validateSelfCheck(document: SelfCheck): SelfCheckProblem[] {
  const names = [...checkIds(document), ...checkTargets(document)];
  // Routes are only followed where every target exists.
  const routes = names.length > 0 ? [] : checkRoutes(document);
  const ends = names.length > 0 || routes.length > 0 ? [] : checkEnds(document);
  return [...names, ...routes, ...ends, ...checkTexts(document)];
}

const REVIEW = 'review';

function unreadableFormat(major: string | undefined): SelfCheckProblem {
  if (major && major !== '0') return newerFormat(major, SELF_CHECK_FORMAT);
  return problem(
    'not-a-self-check',
    'format',
    `Ce document n’est pas un questionnaire de réflexion. Écrivez "format": "${SELF_CHECK_FORMAT}", ou vérifiez l’adresse.`,
    `This document is not a self-check. Write "format": "${SELF_CHECK_FORMAT}", or check the address.`,
  );
}

function invalidValue(where: string): SelfCheckProblem {
  return problem(
    'invalid-value',
    where,
    `« ${where} » manque ou n’a pas la forme attendue. Comparez avec le schéma « self-check ».`,
    `“${where}” is missing or does not have the expected form. Compare with the “self-check” schema.`,
  );
}

/** Ids written twice, and ids that the engine keeps for itself. */
function checkIds(document: SelfCheck): SelfCheckProblem[] {
  const problems: SelfCheckProblem[] = [];
  const check = (where: string, items: readonly { id: string }[], kept: readonly string[] = []) => {
    const seen = new Set<string>();
    for (const { id } of items) {
      if (kept.includes(id)) {
        problems.push(
          problem(
            'reserved-id',
            `${where}.${id}`,
            `« ${id} » est réservé. Donnez un autre nom dans « ${where} ».`,
            `“${id}” is reserved. Use another name in “${where}”.`,
          ),
        );
      } else if (seen.has(id)) {
        problems.push(
          problem(
            'duplicate-id',
            `${where}.${id}`,
            `« ${id} » est écrit deux fois dans « ${where} ». Renommez l’un des deux.`,
            `“${id}” is written twice in “${where}”. Rename one of them.`,
          ),
        );
      }
      seen.add(id);
    }
  };
  check('questions', document.questions, [REVIEW]);
  for (const question of document.questions) check(`questions.${question.id}.answers`, question.answers, reserved);
  check('outcomes', document.outcomes);
  check('statements', document.statements);
  check('steps', document.steps);
  check('notions', document.notions);
  return problems;
}

/** Ids that name nothing. */
function checkTargets(document: SelfCheck): SelfCheckProblem[] {
  const problems: SelfCheckProblem[] = [];
  const questions = new Map(document.questions.map((question) => [question.id, question]));
  const steps = new Set(document.steps.map(({ id }) => id));
  const notions = new Set(document.notions.map(({ id }) => id));
  const dangling = (where: string, id: string, kindFr: string, kindEn: string) =>
    problems.push(
      problem(
        'dangling',
        where,
        `« ${where} » renvoie à « ${id} », qui n’existe pas. Ajoutez ${kindFr} « ${id} », ou corrigez ce nom.`,
        `“${where}” names “${id}”, which does not exist. Add ${kindEn} “${id}”, or correct the name.`,
      ),
    );
  const toQuestion = (where: string, id: string | undefined, mayEnd = true) => {
    if (id !== undefined && !questions.has(id) && !(mayEnd && id === REVIEW)) dangling(where, id, 'la question', 'the question');
  };
  const toNotion = (where: string, id: string | undefined) => {
    if (id !== undefined && !notions.has(id)) dangling(where, id, 'la notion', 'the notion');
  };

  toQuestion('start', document.start, false);
  for (const question of document.questions) {
    toQuestion(`questions.${question.id}.next`, question.next);
    for (const answer of question.answers) toQuestion(`questions.${question.id}.answers.${answer.id}.next`, answer.next);
    for (const notion of question.notions ?? []) toNotion(`questions.${question.id}.notions`, notion);
  }
  for (const outcome of document.outcomes) {
    for (const step of outcome.steps) if (!steps.has(step)) dangling(`outcomes.${outcome.id}.steps`, step, 'l’étape', 'the step');
  }
  for (const step of document.steps) toNotion(`steps.${step.id}.notion`, step.notion);
  for (const [list, items] of conditioned(document)) {
    for (const item of items) {
      for (const [question, answers] of (item.when ?? []).flatMap((line) => Object.entries(line))) {
        const known = questions.get(question);
        if (!known) dangling(`${list}.${item.id}.when`, question, 'la question', 'the question');
        for (const answer of known ? answers : []) {
          if (!reserved.includes(answer) && !known?.answers.some(({ id }) => id === answer)) {
            dangling(`${list}.${item.id}.when.${question}`, answer, 'la réponse', 'the answer');
          }
        }
      }
    }
  }
  return problems;
}

/** Cycles, questions from which no route ends, questions that no route meets. */
function checkRoutes(document: SelfCheck): SelfCheckProblem[] {
  const targets = new Map(document.questions.map((question) => [question.id, targetsOf(question)]));
  const problems: SelfCheckProblem[] = [];

  for (const { id } of document.questions) {
    if (reach([...(targets.get(id) ?? [])], targets).has(id)) {
      problems.push(
        problem(
          'cycle',
          `questions.${id}`,
          `La question « ${id} » ramène à elle-même. Faites-la mener à une question qui vient après, ou à « ${REVIEW} ».`,
          `The question “${id}” leads back to itself. Make it lead to a later question, or to “${REVIEW}”.`,
        ),
      );
    }
    if (!reach([id], targets).has(REVIEW)) {
      problems.push(
        problem(
          'endless',
          `questions.${id}`,
          `À partir de la question « ${id} », aucun chemin ne finit. Faites mener une réponse à « ${REVIEW} ».`,
          `From the question “${id}” no route ends. Make an answer lead to “${REVIEW}”.`,
        ),
      );
    }
  }
  const met = reach([document.start], targets);
  for (const { id } of document.questions) {
    if (!met.has(id)) problems.push(unreachable(`questions.${id}`, 'La question', 'The question', id));
  }
  return problems;
}

/** Outcomes that are always there, steps that are always there, and things that no set of answers shows. */
function checkEnds(document: SelfCheck): SelfCheckProblem[] {
  const problems: SelfCheckProblem[] = [];
  const last = document.outcomes.at(-1);
  if (last?.when) {
    problems.push(
      problem(
        'no-outcome',
        `outcomes.${last.id}`,
        `La dernière issue, « ${last.id} », a une condition. Ajoutez à la fin une issue sans « when », pour toutes les autres réponses.`,
        `The last outcome, “${last.id}”, has a condition. Add at the end an outcome without “when”, for all other answers.`,
      ),
    );
  }
  const always = new Set(document.steps.filter((step) => !step.when).map(({ id }) => id));
  for (const outcome of document.outcomes) {
    if (!outcome.steps.some((step) => always.has(step))) {
      problems.push(
        problem(
          'no-step',
          `outcomes.${outcome.id}.steps`,
          `L’issue « ${outcome.id} » peut n’offrir aucune étape. Donnez-lui une étape sans « when ».`,
          `The outcome “${outcome.id}” could offer no step. Give it a step without “when”.`,
        ),
      );
    }
  }

  const possible = possibleOutcomes(document);
  if (!possible) {
    problems.push(
      problem(
        'too-many-routes',
        'outcomes',
        'Les conditions des issues se combinent de trop de façons pour être toutes vérifiées. Utilisez moins de questions dans « outcomes ».',
        'The conditions of the outcomes combine in too many ways to check them all. Use fewer questions in “outcomes”.',
      ),
    );
  }
  for (const { id } of document.outcomes) {
    if (possible && !possible.has(id)) problems.push(unreachable(`outcomes.${id}`, 'L’issue', 'The outcome', id));
  }
  for (const { id, when } of document.statements) {
    if (when && !canHold(document, when)) problems.push(unreachable(`statements.${id}`, 'La phrase', 'The statement', id));
  }
  const offered = new Set(document.outcomes.flatMap(({ steps }) => steps));
  for (const { id, when } of document.steps) {
    if (!offered.has(id) || (when && !canHold(document, when))) problems.push(unreachable(`steps.${id}`, 'L’étape', 'The step', id));
  }
  return problems;
}

/** Everything that has no words in one of the languages. */
function checkTexts(document: SelfCheck): SelfCheckProblem[] {
  const problems: SelfCheckProblem[] = [];
  const languages = Object.entries(document.texts);
  if (languages.length === 0) problems.push(invalidValue('texts'));
  const cited = [document.questions, document.outcomes, document.statements, document.steps, document.notions]
    .flatMap((items: readonly { sources?: Citation[] | undefined }[]) => items.flatMap(({ sources }) => sources ?? []))
    .map(({ id }) => id);
  for (const [language, texts] of languages) {
    const check = (where: string, ids: readonly string[], words: object) => {
      for (const id of new Set(ids)) {
        if (Object.hasOwn(words, id)) continue;
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
    const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    check('questions', idsOf(document.questions), texts.questions);
    for (const question of document.questions) {
      const words = texts.questions[question.id];
      if (words) check(`questions.${question.id}.answers`, idsOf(question.answers), words.answers);
    }
    check('outcomes', idsOf(document.outcomes), texts.outcomes);
    check('statements', idsOf(document.statements), texts.statements);
    check('steps', idsOf(document.steps), texts.steps);
    check('notions', idsOf(document.notions), texts.notions);
    check('sources', cited, texts.sources);
  }
  return problems;
}

function problem(code: SelfCheckProblemCode, where: string, fr: string, en: string): SelfCheckProblem {
  return { code, where, advice: { fr, en } };
}

function unreachable(where: string, kindFr: string, kindEn: string, id: string): SelfCheckProblem {
  return problem(
    'unreachable',
    where,
    `${kindFr} « ${id} » ne peut jamais être vue. Faites-y mener une réponse, changez sa condition, ou retirez-la.`,
    `${kindEn} “${id}” can never be seen. Make an answer lead to it, change its condition, or remove it.`,
  );
}

const conditioned = (document: SelfCheck) =>
  [
    ['outcomes', document.outcomes],
    ['statements', document.statements],
    ['steps', document.steps],
  ] as const;

/** Where each answer of a question leads, the reserved ones included. */
const targetsOf = (question: SelfCheckQuestion) => new Set([question.next, ...question.answers.map(({ next }) => next ?? question.next)]);

/** Everything that can be met from `from`, itself included. */
function reach(from: readonly string[], targets: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const met = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    waiting.push(...(targets.get(id) ?? []));
  }
  return met;
}

/** Every answer that can be given to a question, with where it leads. */
const choicesOf = (question: SelfCheckQuestion) => [
  ...question.answers.map(({ id, next }) => ({ id, next: next ?? question.next })),
  ...reserved.map((id) => ({ id, next: question.next })),
];

/** More combinations of half-met conditions than this are not followed: it would keep the page waiting. */
const MOST_COMBINATIONS = 20_000;

/**
 * The outcomes that some set of answers gives, or null when there are too many combinations. All routes are followed at once: two of them that
 * stand at the same question and have met the same parts of the same conditions are one.
 */
function possibleOutcomes(document: SelfCheck): Set<string> | null {
  const questions = new Map(document.questions.map((question) => [question.id, question]));
  const lines = document.outcomes.flatMap((outcome) =>
    (outcome.when ?? []).map((line) => ({ outcome: outcome.id, line: new Map(Object.entries(line)) })),
  );
  const possible = new Set<string>();
  // For each line how many of its questions were met with a listed answer, or -1 when one was met with another answer.
  const start = { at: document.start, met: lines.map(() => 0) };
  const seen = new Set<string>();
  const waiting = [start];
  for (let walk = waiting.pop(); walk; walk = waiting.pop()) {
    const { at, met } = walk;
    const key = `${at} ${met.join()}`;
    if (seen.has(key)) continue;
    if (seen.size === MOST_COMBINATIONS) return null;
    seen.add(key);
    const question = questions.get(at);
    if (!question) {
      const held = new Set(lines.flatMap(({ outcome, line }, index) => (met[index] === line.size ? [outcome] : [])));
      const outcome = document.outcomes.find(({ id, when }) => !when || held.has(id));
      if (outcome) possible.add(outcome.id);
      continue;
    }
    for (const choice of choicesOf(question)) {
      const after = met.map((count, index) => {
        const listed = lines[index]?.line.get(at);
        return count < 0 || !listed ? count : listed.includes(choice.id) ? count + 1 : -1;
      });
      waiting.push({ at: choice.next, met: after });
    }
  }
  return possible;
}

/** Whether some route meets all questions of one of the lines with answers it lists. */
function canHold(document: SelfCheck, when: Condition): boolean {
  const questions = new Map(document.questions.map((question) => [question.id, question]));
  return when.some((line) => {
    const most = new Map([[REVIEW, 0]]);
    /** How many questions of the line a route from here can meet with answers it lists. */
    const mostFrom = (id: string): number => {
      const known = most.get(id);
      const question = questions.get(id);
      if (known !== undefined || !question) return known ?? 0;
      const listed = Object.hasOwn(line, id) ? line[id] : undefined;
      const open = choicesOf(question).filter((choice) => !listed || listed.includes(choice.id));
      const count = Math.max(...open.map(({ next }) => mostFrom(next))) + (listed ? 1 : 0);
      most.set(id, count);
      return count;
    };
    return mostFrom(document.start) === Object.keys(line).length;
  });
}
