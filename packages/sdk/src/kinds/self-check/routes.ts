import { problem, type SelfCheckProblem } from './problem.js';
import { type Condition, reserved, REVIEW, type SelfCheck, type SelfCheckQuestion } from './schema.js';

/** Cycles, questions from which no route ends, questions that no route meets. */
export function checkRoutes(document: SelfCheck): SelfCheckProblem[] {
  const targets = new Map(document.questions.map((question) => [question.id, targetsOf(question)]));
  const problems: SelfCheckProblem[] = [];

  for (const { id } of document.questions) {
    if (reach([...(targets.get(id) ?? [])], targets).has(id)) {
      problems.push(
        problem(
          'cycle',
          `questions.${id}`,
          `La question «\u00a0${id}\u00a0» ramène à elle-même. Faites-la mener à une question qui vient après, ou à «\u00a0${REVIEW}\u00a0».`,
          `The question “${id}” leads back to itself. Make it lead to a later question, or to “${REVIEW}”.`,
        ),
      );
    }
    if (!reach([id], targets).has(REVIEW)) {
      problems.push(
        problem(
          'endless',
          `questions.${id}`,
          `À partir de la question «\u00a0${id}\u00a0», aucun chemin ne finit. Faites mener une réponse à «\u00a0${REVIEW}\u00a0».`,
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
export function checkEnds(document: SelfCheck): SelfCheckProblem[] {
  const problems: SelfCheckProblem[] = [];
  const last = document.outcomes.at(-1);
  if (last?.when) {
    problems.push(
      problem(
        'no-outcome',
        `outcomes.${last.id}`,
        `La dernière issue, «\u00a0${last.id}\u00a0», a une condition. Ajoutez à la fin une issue sans «\u00a0when\u00a0», pour toutes les autres réponses.`,
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
          `L’issue «\u00a0${outcome.id}\u00a0» peut n’offrir aucune étape. Donnez-lui une étape sans «\u00a0when\u00a0».`,
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
        'Les conditions des issues se combinent de trop de façons pour être toutes vérifiées. Utilisez moins de questions dans «\u00a0outcomes\u00a0».',
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

function unreachable(where: string, kindFr: string, kindEn: string, id: string): SelfCheckProblem {
  return problem(
    'unreachable',
    where,
    `${kindFr} «\u00a0${id}\u00a0» ne peut jamais être vue. Faites-y mener une réponse, changez sa condition, ou retirez-la.`,
    `${kindEn} “${id}” can never be seen. Make an answer lead to it, change its condition, or remove it.`,
  );
}

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
