import { expect } from 'chai';
import fc from 'fast-check';

import { choicesOf, everyLength, everyWalk, flows } from '../testing/self-check-flows.js';
import { createSelfCheck, resultOf, routeOf, type SelfCheckState } from './self-check.js';

describe('self-check store on random flows', () => {
  it('gives every route an outcome and a step, from the answers of that route only', () => {
    fc.assert(
      fc.property(
        flows,
        fc.dictionary(fc.constantFrom('q0', 'q1', 'q2', 'q3', 'q4'), fc.constantFrom('a0', 'unknown')),
        (document, noise) => {
          for (const given of everyWalk(document)) {
            const answers = { ...noise, ...given };
            expect(routeOf(document, answers)).to.deep.equal({ questions: Object.keys(given), complete: true });
            const result = resultOf(document, answers);
            expect(result).to.deep.equal(resultOf(document, given));
            expect(result.outcome).to.not.equal('');
            expect(result.steps.map(({ id }) => id)).to.include('always');
            for (const { question, answer } of [result, ...result.statements, ...result.steps].flatMap(({ because }) => because)) {
              expect(given[question]).to.equal(answer);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('Q4 Q6 Q7: whatever is pressed, keeps its promises and is never stuck', () => {
    const action = fc.record({
      name: fc.constantFrom('start', 'answer', 'answer', 'answer', 'next', 'next', 'next', 'back', 'goTo', 'restore', 'resume', 'clear'),
      pick: fc.nat(1000),
    });
    fc.assert(
      fc.property(flows, fc.array(action, { maxLength: 40 }), (document, actions) => {
        const check = createSelfCheck(document);
        let told: SelfCheckState | undefined;
        check.subscribe((state) => (told = state));
        let promised: { total: number; question: string } | null = null;
        for (const { name, pick } of actions) {
          const before = check.get();
          const question = document.questions[pick % document.questions.length]!;
          const current = document.questions.find(({ id }) => id === before.question);
          const choices = choicesOf(current ?? question);
          if (name === 'answer' && current) check.answer(current.id, choices[pick % choices.length]!.id);
          if (name === 'start' || name === 'next' || name === 'back' || name === 'clear') check[name]();
          if (name === 'goTo') check.goTo(question.id);
          if (name === 'restore') check.showScreen(pick % 12);
          if (name === 'resume') check.resume({ [question.id]: choicesOf(question)[0]!.id });

          const state = check.get();
          expect(told).to.equal(state);
          expect(state.canGoBack).to.equal(state.position > 0);
          expect(state.step === 'question').to.equal(state.question !== null);
          expect(state.result).to.deep.equal(state.step === 'result' ? resultOf(document, state.answers) : null);
          if (state.step === 'review' || state.step === 'result') expect(state.route.complete).to.equal(true);
          if (name !== 'clear' && name !== 'resume') expect(state.answers).to.include(name === 'answer' ? {} : before.answers);
          if (state.question !== null) {
            expect(state.route.questions[state.number! - 1]).to.equal(state.question);
            const lengths = everyLength(document, state.question);
            expect(state.total).to.equal(lengths.length === 1 ? state.number! - 1 + lengths[0]! : null);
            // A total that was said stays true while the visitor only goes on.
            if (name === 'next' && promised && before.question === promised.question) expect(state.total).to.equal(promised.total);
          }
          promised = state.question !== null && state.total !== null ? { total: state.total, question: state.question } : null;
          if (state.step === 'review' && !before.route.complete) expect(name).to.be.oneOf(['resume', 'next']);
        }
        // From anywhere, "Je préfère ne pas répondre" and "Continuer" lead to a result.
        check.start();
        for (let presses = 0; check.get().step !== 'result'; presses++) {
          expect(presses).to.be.below(2 * document.questions.length + 3);
          const { question, answers } = check.get();
          if (question !== null && answers[question] === undefined) check.answer(question, 'skipped');
          check.next();
        }
        expect(check.get().result?.steps).to.not.have.length(0);
      }),
      { numRuns: 300 },
    );
  });
});
