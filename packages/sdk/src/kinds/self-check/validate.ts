import type { Citation } from '../../reading/content.js';
import { problem, type SelfCheckProblem } from './problem.js';
import { checkEnds, checkRoutes } from './routes.js';
import { reserved, REVIEW, type SelfCheck } from './schema.js';

/** Checks what a schema cannot: that every id names something, every question and outcome can be met, every route ends, and nothing lacks its words. */
export function validateSelfCheck(document: SelfCheck): SelfCheckProblem[] {
  const names = [...checkIds(document), ...checkTargets(document)];
  // Routes are only followed where every target exists.
  const routes = names.length > 0 ? [] : checkRoutes(document);
  const ends = names.length > 0 || routes.length > 0 ? [] : checkEnds(document);
  return [...names, ...routes, ...ends, ...checkTexts(document)];
}

/** What is said of a field that is missing or has another form. */
export function invalidValue(where: string): SelfCheckProblem {
  return problem(
    'invalid-value',
    where,
    `«\u00a0${where}\u00a0» manque ou n’a pas la forme attendue. Comparez avec le schéma «\u00a0self-check\u00a0».`,
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
            `«\u00a0${id}\u00a0» est réservé. Donnez un autre nom dans «\u00a0${where}\u00a0».`,
            `“${id}” is reserved. Use another name in “${where}”.`,
          ),
        );
      } else if (seen.has(id)) {
        problems.push(
          problem(
            'duplicate-id',
            `${where}.${id}`,
            `«\u00a0${id}\u00a0» est écrit deux fois dans «\u00a0${where}\u00a0». Renommez l’un des deux.`,
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
        `«\u00a0${where}\u00a0» renvoie à «\u00a0${id}\u00a0», qui n’existe pas. Ajoutez ${kindFr} «\u00a0${id}\u00a0», ou corrigez ce nom.`,
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
            `Il manque un texte en «\u00a0${language}\u00a0» pour «\u00a0${id}\u00a0». Écrivez-le dans «\u00a0texts.${language}.${where}\u00a0».`,
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

const conditioned = (document: SelfCheck) =>
  [
    ['outcomes', document.outcomes],
    ['statements', document.statements],
    ['steps', document.steps],
  ] as const;
