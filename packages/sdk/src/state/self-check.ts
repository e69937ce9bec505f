import type { Condition, ReservedAnswer, SelfCheckQuestion, SelfCheckRules, StatementPart } from '../kinds/self-check/schema.js';
import { createStore, type Store } from './store.js';

/** The answers that every question has besides its own, in the order in which they are shown: "Je ne sais pas", "Je préfère ne pas répondre". */
export const reservedAnswers: readonly ReservedAnswer[] = ['unknown', 'skipped'];

/** Answer ids by question id. Those off the route are kept, and count for nothing until the route meets them again. */
export type SelfCheckAnswers = Readonly<Record<string, string>>;

/** One answer that led to something. */
export interface GivenAnswer {
  question: string;
  answer: string;
}

/** The questions that the answers lead through, in order. The last one waits for its answer unless the route is complete. */
export interface SelfCheckRoute {
  questions: readonly string[];
  complete: boolean;
}

/** What the answers on the route show. `because` holds the answers that led there, in the order of the route; it is empty for what is always said. */
export interface SelfCheckResult {
  outcome: string;
  because: readonly GivenAnswer[];
  statements: readonly { id: string; part: StatementPart; because: readonly GivenAnswer[] }[];
  /** At least one, in the order in which they are shown. `to` is what the step opens, `notion` the one it explains. */
  steps: readonly { id: string; to?: string; notion?: string; because: readonly GivenAnswer[] }[];
  /** Whether an answer spoke of distress. */
  distress: boolean;
  /** Topics of the help lines that suit the answers. */
  topics: readonly string[];
}

export interface SelfCheckState {
  step: 'intro' | 'question' | 'review' | 'result';
  /** Id of the question shown, on the step "question". */
  question: string | null;
  /** Which question of the route it is, from 1. */
  number: number | null;
  /** How many questions the route has, when every way on from here has that length. */
  total: number | null;
  /** The route that the answers make. */
  route: SelfCheckRoute;
  answers: SelfCheckAnswers;
  /** Whether the visitor went on without an answer. */
  missing: boolean;
  /** Whether the answer to the question shown speaks of distress. */
  distress: boolean;
  canGoBack: boolean;
  /** How many screens lie behind this one: the only thing that a history entry may carry. */
  position: number;
  /** On the step "result". */
  result: SelfCheckResult | null;
}

/** The headless self-check. Nothing in it is stored or sent, nothing goes on by itself, and an action that does not apply changes nothing. */
export interface SelfCheckStore extends Store<SelfCheckState> {
  /** From the first screen to the first question. */
  start(): void;
  /** Gives or changes an answer; the screen stays. Throws RangeError when the flow has no such question or answer. */
  answer(question: string, answer: string): void;
  /** Goes on: to the next question, then the review, then the result; after `goTo`, only to what became needed. Without an answer `missing` becomes true. */
  next(): void;
  /** One screen back. */
  back(): void;
  /** From the review to a question of the route, to change its answer. */
  goTo(question: string): void;
  /** Shows the screen that had this `position`, as the browser's Back and Forward ask; the nearest one before it when answers have closed it since. */
  showScreen(position: number): void;
  /** Takes up answers kept elsewhere, and shows the first question without one, or the review. Unknown ids are left out. */
  resume(answers: SelfCheckAnswers): void;
  /** Forgets every answer and every screen. */
  clear(): void;
}

/** A screen that was shown. `changing`: reached from the review, to which the visitor returns as soon as nothing is missing. */
interface Screen {
  step: SelfCheckState['step'];
  question?: string;
  changing?: boolean;
}

const INTRO: Screen = { step: 'intro' };

/** The route that the answers make: from the first question to the first without an answer, or to the review. */
export function routeOf(flow: SelfCheckRules, answers: SelfCheckAnswers): SelfCheckRoute {
  const questions: string[] = [];
  let at = flow.start;
  // A flow that was checked has no cycle; without the bound one that was not could keep the page waiting.
  while (questions.length < flow.questions.length) {
    const question = flow.questions.find(({ id }) => id === at);
    if (!question) break;
    questions.push(at);
    const next = targetOf(question, answerTo(question, answers));
    if (next === undefined) return { questions, complete: false };
    at = next;
  }
  return { questions, complete: true };
}

/** What the answers show: a pure function of the flow and of the answers on the route. */
export function resultOf(flow: SelfCheckRules, answers: SelfCheckAnswers): SelfCheckResult {
  const onRoute = routeOf(flow, answers).questions.flatMap((id) => {
    const question = flow.questions.find((candidate) => candidate.id === id);
    const answer = question && answerTo(question, answers);
    return answer === undefined ? [] : [{ question: id, answer, declared: question?.answers.find((candidate) => candidate.id === answer) }];
  });
  const given = onRoute.map(({ question, answer }) => ({ question, answer }));
  const reasons = (when: Condition | undefined) => reasonsFor(when, given);
  const outcome = flow.outcomes.find(({ when }) => reasons(when));
  return {
    outcome: outcome?.id ?? '',
    because: reasons(outcome?.when) ?? [],
    statements: flow.statements.flatMap(({ id, part, when }) => {
      const because = reasons(when);
      return because ? [{ id, part, because }] : [];
    }),
    steps: (outcome?.steps ?? []).flatMap((id) => {
      const step = flow.steps.find((candidate) => candidate.id === id);
      const because = reasons(step?.when);
      return step && because ? [{ id, ...(step.to && { to: step.to }), ...(step.notion && { notion: step.notion }), because }] : [];
    }),
    distress: onRoute.some(({ declared }) => declared?.distress),
    topics: [...new Set(onRoute.flatMap(({ declared }) => declared?.topic ?? []))],
  };
}

/** Creates a self-check over rules that `validateSelfCheck` found right. */
export function createSelfCheck(flow: SelfCheckRules): SelfCheckStore {
  const questions = new Map(flow.questions.map((question) => [question.id, question]));
  const lengths = lengthsOf(flow);

  let answers: SelfCheckAnswers = {};
  let screens: readonly Screen[] = [INTRO];
  let position = 0;

  const store = createStore(describe());
  const update = (missing = false) => store.set(describe(missing));

  function describe(missing = false): SelfCheckState {
    const { step, question } = screens[position] ?? INTRO;
    const route = routeOf(flow, answers);
    const shown = question === undefined ? undefined : questions.get(question);
    const number = shown ? route.questions.indexOf(shown.id) + 1 : null;
    const left = shown && lengths.get(shown.id);
    return {
      step,
      question: shown?.id ?? null,
      number,
      total: number !== null && left && left.shortest === left.longest ? number - 1 + left.longest : null,
      route,
      answers,
      missing,
      distress: shown?.answers.some(({ id, distress }) => distress && id === answerTo(shown, answers)) ?? false,
      canGoBack: position > 0,
      position,
      result: step === 'result' ? resultOf(flow, answers) : null,
    };
  }

  /** Shows a new screen; those that lay ahead are gone, as in a browser's history. */
  function show(screen: Screen): void {
    screens = [...screens.slice(0, position + 1), screen];
    position += 1;
    update();
  }

  function goBackTo(wanted: number): void {
    const route = routeOf(flow, answers);
    const isOpen = ({ step, question }: Screen) => step === 'intro' || (question ? route.questions.includes(question) : route.complete);
    let found = Math.max(0, Math.min(Math.trunc(wanted) || 0, screens.length - 1));
    while (!isOpen(screens[found] ?? INTRO)) found -= 1;
    if (found === position) return;
    position = found;
    update();
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    start() {
      if (screens[position]?.step === 'intro') show({ step: 'question', question: flow.start });
    },
    answer(id, answer) {
      const question = questions.get(id);
      // The message names neither: an answer appears nowhere but on the screen.
      if (!question || !isAnswerTo(question, answer)) throw new RangeError('No such answer.');
      if (answerTo(question, answers) === answer) return;
      answers = { ...answers, [id]: answer };
      update();
    },
    next() {
      const { step, question: id = '', changing } = screens[position] ?? INTRO;
      const question = questions.get(id);
      const route = routeOf(flow, answers);
      if (step === 'intro' || step === 'result') return;
      if (question && answerTo(question, answers) === undefined) return update(true);
      const following = changing ? undefined : route.questions[route.questions.indexOf(id) + 1];
      if (question && following !== undefined) return show({ step: 'question', question: following });
      if (!route.complete) return show({ step: 'question', question: route.questions.at(-1) ?? flow.start, changing: true });
      show({ step: question ? 'review' : 'result' });
    },
    back: () => goBackTo(position - 1),
    goTo(question) {
      if (store.get().step === 'review' && store.get().route.questions.includes(question))
        show({ step: 'question', question, changing: true });
    },
    showScreen: goBackTo,
    resume(kept) {
      answers = Object.fromEntries(
        Object.entries(kept).filter(([id, answer]) => {
          const question = questions.get(id);
          return question && isAnswerTo(question, answer);
        }),
      );
      const route = routeOf(flow, answers);
      const asked = route.questions.map((question): Screen => ({ step: 'question', question }));
      screens = [INTRO, ...asked, ...(route.complete ? [{ step: 'review' } as const] : [])];
      position = screens.length - 1;
      update();
    },
    clear() {
      if (position === 0 && screens.length === 1 && Object.keys(answers).length === 0) return;
      answers = {};
      screens = [INTRO];
      position = 0;
      update();
    },
  };
}

const isAnswerTo = (question: SelfCheckQuestion, answer: string) =>
  reservedAnswers.some((id) => id === answer) || question.answers.some(({ id }) => id === answer);

/** The answer given to a question, if it is one of its answers. */
function answerTo(question: SelfCheckQuestion, answers: SelfCheckAnswers): string | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer !== undefined && isAnswerTo(question, answer) ? answer : undefined;
}

/** Where an answer leads; undefined without an answer. */
function targetOf(question: SelfCheckQuestion, answer: string | undefined): string | undefined {
  if (answer === undefined) return undefined;
  return question.answers.find(({ id }) => id === answer)?.next ?? question.next;
}

/** The answers that make the condition hold, none when it always does; undefined when it does not hold. */
function reasonsFor(when: Condition | undefined, given: readonly GivenAnswer[]): readonly GivenAnswer[] | undefined {
  if (!when) return [];
  for (const line of when) {
    const reasons = given.filter(({ question, answer }) => Object.hasOwn(line, question) && line[question]?.includes(answer));
    if (reasons.length === Object.keys(line).length) return reasons;
  }
  return undefined;
}

/** For each question, how many questions the shortest and the longest way on from it have, itself included. */
function lengthsOf(flow: SelfCheckRules): ReadonlyMap<string, { shortest: number; longest: number }> {
  const questions = new Map(flow.questions.map((question) => [question.id, question]));
  const lengths = new Map<string, { shortest: number; longest: number }>();
  const lengthOf = (id: string): { shortest: number; longest: number } => {
    const known = lengths.get(id);
    const question = questions.get(id);
    if (known || !question) return known ?? { shortest: 0, longest: 0 };
    // Set before its ways on are followed, so that a cycle in a flow that was not checked ends.
    lengths.set(id, { shortest: 0, longest: 0 });
    const ways = [question.next, ...question.answers.map(({ next }) => next ?? question.next)].map(lengthOf);
    const length = {
      shortest: 1 + Math.min(...ways.map(({ shortest }) => shortest)),
      longest: 1 + Math.max(...ways.map(({ longest }) => longest)),
    };
    lengths.set(id, length);
    return length;
  };
  lengthOf(flow.start);
  return lengths;
}
