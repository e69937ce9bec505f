import fc from 'fast-check';

import { SELF_CHECK_FORMAT, type Condition, type SelfCheck, type SelfCheckRules } from '../kinds/self-check/schema.js';

/** What one answer is in a test: its own id, or one of the two that every question has. */
export const choicesOf = (question: SelfCheckRules['questions'][number]) => [
  ...question.answers.map(({ id, next }) => ({ id, next: next ?? question.next })),
  { id: 'unknown', next: question.next },
  { id: 'skipped', next: question.next },
];

/** Every route of a small flow, with every set of answers: the slow and plain way. */
export function everyWalk(flow: SelfCheckRules, at = flow.start, given: Record<string, string> = {}): Record<string, string>[] {
  const question = flow.questions.find(({ id }) => id === at);
  if (!question) return [given];
  return choicesOf(question).flatMap(({ id, next }) => everyWalk(flow, next, { ...given, [at]: id }));
}

/** How many questions each way on from here has. */
export function everyLength(flow: SelfCheckRules, at: string): number[] {
  const question = flow.questions.find(({ id }) => id === at);
  if (!question) return [0];
  return [...new Set(choicesOf(question).flatMap(({ next }) => everyLength(flow, next)))].map((length) => length + 1);
}

/** Words for every id, so that a flow lacks nothing. */
export function withTexts(rules: SelfCheckRules): SelfCheck {
  const each = <Item extends { id: string }, Words>(items: readonly Item[], words: (item: Item) => Words) =>
    Object.fromEntries(items.map((item) => [item.id, words(item)]));
  return {
    ...rules,
    texts: {
      fr: {
        title: 'Essai',
        intro: { lead: 'a', purpose: 'b', duration: 'c', noTest: 'd', privacy: 'e', stop: 'f' },
        questions: each(rules.questions, ({ id, answers }) => ({
          text: id,
          plain: id,
          short: id,
          answers: each(answers, (answer) => answer.id),
        })),
        outcomes: each(rules.outcomes, ({ id }) => ({ title: id, text: id })),
        parts: { brings: 'a', know: 'b', free: 'c', care: 'd' },
        statements: each(rules.statements, ({ id }) => id),
        steps: each(rules.steps, ({ id }) => ({ title: id, text: id })),
        notions: each(rules.notions, ({ id }) => ({ term: id, text: id })),
        distress: 'a',
        contact: { title: 'a', text: 'b' },
        sources: {},
      },
    },
  };
}

/** Up to 5 questions that only lead forward and are all met. Their conditions are random: some outcomes, statements and steps may never show. */
export const flows: fc.Arbitrary<SelfCheck> = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const target = (index: number) => fc.integer({ min: index + 1, max: count }).map((next) => (next === count ? 'review' : `q${next}`));
  const questions = fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc
        .record({
          // The first answer leads to the very next question, so that all of them are met.
          next: target(index),
          others: fc.array(fc.record({ next: fc.option(target(index), { nil: null }), distress: fc.boolean() }), { maxLength: 2 }),
        })
        .map(({ next, others }) => ({
          id: `q${index}`,
          next,
          answers: [
            { id: 'a0', next: index + 1 === count ? 'review' : `q${index + 1}` },
            ...others.map((other, place) => ({
              id: `a${place + 1}`,
              ...(other.next && { next: other.next }),
              ...(other.distress && { distress: true }),
            })),
          ],
        })),
    ),
  );
  return questions.chain((all) => {
    const line = fc
      .subarray(all, { minLength: 1, maxLength: Math.min(2, all.length) })
      .chain((named) =>
        fc.tuple(
          ...named.map((question) =>
            fc.tuple(
              fc.constant(question.id),
              fc.subarray(
                choicesOf(question).map(({ id }) => id),
                { minLength: 1 },
              ),
            ),
          ),
        ),
      )
      .map((entries) => Object.fromEntries(entries));
    const when: fc.Arbitrary<Condition> = fc.array(line, { minLength: 1, maxLength: 2 });
    const several = fc.array(when, { maxLength: 3 });
    return fc.record({ outcomes: several, statements: several, step: when }).map(({ outcomes, statements, step }) =>
      withTexts({
        format: SELF_CHECK_FORMAT,
        id: 'essai',
        version: '1',
        start: 'q0',
        questions: all,
        outcomes: [
          ...outcomes.map((each, index) => ({ id: `o${index}`, when: each, steps: ['always', 'sometimes'] })),
          { id: 'default', steps: ['always', 'sometimes'] },
        ],
        statements: statements.map((each, index) => ({ id: `s${index}`, part: 'know', when: each })),
        steps: [{ id: 'always' }, { id: 'sometimes', when: step }],
        notions: [],
      }),
    );
  });
});
