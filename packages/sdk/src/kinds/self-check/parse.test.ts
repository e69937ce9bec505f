import { expect } from 'chai';
import fc from 'fast-check';

import { everyWalk, flows, withTexts } from '../../testing/self-check-flows.js';
import { parseSelfCheck } from './parse.js';
import { SELF_CHECK_FORMAT, type Condition, type SelfCheck } from './schema.js';
import { validateSelfCheck } from './validate.js';

const holds = (when: Condition | undefined, given: Record<string, string>) =>
  !when ||
  when.some((line) =>
    Object.entries(line).every(([question, answers]) => given[question] !== undefined && answers.includes(given[question])),
  );

/** Two questions, the first of which may skip the second. */
const small = (): SelfCheck =>
  withTexts({
    format: SELF_CHECK_FORMAT,
    id: 'essai',
    version: '1',
    start: 'premiere',
    questions: [
      { id: 'premiere', next: 'seconde', answers: [{ id: 'oui' }, { id: 'non', next: 'review' }], notions: ['mot'] },
      { id: 'seconde', next: 'review', answers: [{ id: 'oui' }] },
    ],
    outcomes: [
      { id: 'double', when: [{ premiere: ['oui'], seconde: ['oui'] }], steps: ['toujours'] },
      { id: 'autre', steps: ['toujours'] },
    ],
    statements: [{ id: 'dit', part: 'know', when: [{ premiere: ['non'] }] }],
    steps: [{ id: 'toujours', to: 'notion', notion: 'mot' }],
    notions: [{ id: 'mot' }],
  });

/** What is wrong with `small` after a change, as code and place. */
function after(change: (document: SelfCheck) => void): string[] {
  const document = small();
  change(document);
  const problems = validateSelfCheck(document);
  for (const { field, advice } of problems) {
    // Both languages name the id that is to be mended, which is one of the last two parts of the place.
    const ids = field.split('.').slice(-2);
    for (const words of [advice.fr, advice.en])
      expect(
        ids.some((id) => words.includes(id)),
        words,
      ).to.equal(true);
    expect(advice.en).to.not.equal(advice.fr);
  }
  return problems.map(({ code, field }) => `${code} ${field}`);
}

describe('self-check schema', () => {
  it('finds nothing wrong with a flow that is right', () => {
    expect(after(() => {})).to.deep.equal([]);
  });

  it('Q10: reports a target that does not exist, wherever it stands', () => {
    expect(after((flow) => (flow.start = 'absente'))).to.deep.equal(['dangling start']);
    expect(after((flow) => (flow.start = 'review'))).to.deep.equal(['dangling start']);
    expect(after((flow) => (flow.questions[0]!.next = 'absente'))).to.deep.equal(['dangling questions.premiere.next']);
    expect(after((flow) => (flow.questions[0]!.answers[1]!.next = 'absente'))).to.deep.equal([
      'dangling questions.premiere.answers.non.next',
    ]);
    expect(after((flow) => (flow.questions[0]!.notions = ['absente']))).to.deep.equal(['dangling questions.premiere.notions']);
    expect(after((flow) => flow.outcomes[0]!.steps.push('absente'))).to.deep.equal(['dangling outcomes.double.steps']);
    expect(after((flow) => (flow.outcomes[0]!.when = [{ absente: ['oui'] }]))).to.deep.equal(['dangling outcomes.double.when']);
    expect(after((flow) => (flow.statements[0]!.when = [{ seconde: ['absente'] }]))).to.deep.equal([
      'dangling statements.dit.when.seconde',
    ]);
    expect(after((flow) => (flow.steps[0]!.notion = 'absente'))).to.deep.equal(['dangling steps.toujours.notion']);
  });

  it('Q10: reports a cycle, and routes that never end', () => {
    const loops = after((flow) => (flow.questions[1]!.answers[0]!.next = 'premiere'));
    expect(loops).to.deep.equal(['cycle questions.premiere', 'cycle questions.seconde']);
    const endless = after((flow) => {
      flow.questions[0]!.answers = [{ id: 'oui' }];
      flow.questions[1]!.next = 'premiere';
      flow.statements = [];
    });
    expect(endless).to.include.members(['cycle questions.seconde', 'endless questions.premiere', 'endless questions.seconde']);
  });

  it('Q10: reports what nobody can ever see', () => {
    expect(after((flow) => (flow.questions[0]!.next = 'review'))).to.deep.equal(['unreachable questions.seconde']);
    // Without the second question the first outcome cannot be.
    expect(after((flow) => (flow.outcomes[0]!.when = [{ premiere: ['non'], seconde: ['oui'] }]))).to.deep.equal([
      'unreachable outcomes.double',
    ]);
    expect(after((flow) => (flow.statements[0]!.when = [{ premiere: ['non'], seconde: ['unknown'] }]))).to.deep.equal([
      'unreachable statements.dit',
    ]);
    expect(after((flow) => flow.steps.push({ id: 'cachee' }))).to.include('unreachable steps.cachee');
    expect(after((flow) => (flow.outcomes = flow.outcomes.reverse()))).to.include('unreachable outcomes.double');
  });

  it('reports a route that could end without an outcome or without a step', () => {
    expect(after((flow) => flow.outcomes.pop())).to.deep.equal(['no-outcome outcomes.double']);
    const steps = after((flow) => (flow.steps[0]!.when = [{ premiere: ['oui'] }]));
    expect(steps).to.deep.equal(['no-step outcomes.double.steps', 'no-step outcomes.autre.steps']);
  });

  it('reports ids that are written twice or reserved', () => {
    expect(after((flow) => flow.questions.push({ id: 'premiere', next: 'review', answers: [{ id: 'oui' }] }))).to.include(
      'duplicate-id questions.premiere',
    );
    expect(after((flow) => flow.questions[0]!.answers.push({ id: 'oui' }))).to.deep.equal(['duplicate-id questions.premiere.answers.oui']);
    expect(after((flow) => flow.notions.push({ id: 'mot' }))).to.deep.equal(['duplicate-id notions.mot']);
    expect(after((flow) => (flow.questions[1]!.answers[0]!.id = 'skipped'))).to.include('reserved-id questions.seconde.answers.skipped');
    expect(after((flow) => (flow.questions[1]!.id = 'review'))).to.include('reserved-id questions.review');
  });

  it('reports each text that is missing, in each language', () => {
    const missing = after((flow) => {
      const fr = flow.texts.fr!;
      flow.texts.en = { ...structuredClone(fr), outcomes: {} };
      fr.questions.premiere!.answers = { oui: 'Oui' };
      fr.notions = {};
      flow.outcomes[0]!.sources = [{ id: 'livre', lines: '1-2' }];
    });
    expect(missing).to.deep.equal([
      'missing-text texts.fr.questions.premiere.answers.non',
      'missing-text texts.fr.notions.mot',
      'missing-text texts.fr.sources.livre',
      'missing-text texts.en.outcomes.double',
      'missing-text texts.en.outcomes.autre',
      'missing-text texts.en.sources.livre',
    ]);
    expect(after((flow) => (flow.texts = {}))).to.deep.equal(['invalid-value texts']);
  });

  it('says so when the conditions combine in too many ways to be checked', () => {
    const document = small();
    const count = 20;
    document.questions = Array.from({ length: count }, (_, index) => ({
      id: `q${index}`,
      next: index + 1 < count ? `q${index + 1}` : 'review',
      answers: [{ id: 'oui' }],
    }));
    document.start = 'q0';
    document.statements = [];
    document.outcomes = [
      ...document.questions.map(({ id }, index) => ({ id: `o${index}`, when: [{ [id]: ['oui'], q19: ['oui'] }], steps: ['toujours'] })),
      { id: 'autre', steps: ['toujours'] },
    ];
    expect(validateSelfCheck(withTexts(document)).map(({ code }) => code)).to.deep.equal(['too-many-routes']);
  });

  it('Q10: agrees on random flows with a walk of every route', () => {
    fc.assert(
      fc.property(flows, (document) => {
        const walks = everyWalk(document);
        const outcomes = new Set(walks.map((given) => document.outcomes.find(({ when }) => holds(when, given))?.id));
        const hidden = (list: 'statements' | 'steps') =>
          document[list].filter(({ when }) => !walks.some((given) => holds(when, given))).map(({ id }) => `${list}.${id}`);
        const expected = [
          ...document.outcomes.filter(({ id }) => !outcomes.has(id)).map(({ id }) => `outcomes.${id}`),
          ...hidden('statements'),
          ...hidden('steps'),
        ];
        expect(validateSelfCheck(document).map(({ code, field }) => `${code} ${field}`)).to.deep.equal(
          expected.map((where) => `unreachable ${where}`),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('Q10: finds the one fault put into a random flow', () => {
    const faults: Record<string, (document: SelfCheck, index: number) => void> = {
      dangling: (document, index) => (document.questions[index]!.next = 'nulle-part'),
      cycle: (document, index) => (document.questions[index]!.answers[0]!.next = document.questions[0]!.id),
      unreachable: (document) => document.questions.push({ id: 'seule', next: 'review', answers: [{ id: 'a0' }] }),
      'duplicate-id': (document, index) => document.questions.push(document.questions[index]!),
      'reserved-id': (document, index) => document.questions[index]!.answers.push({ id: 'unknown' }),
      'missing-text': (document, index) => delete document.texts.fr!.questions[document.questions[index]!.id],
      'no-outcome': (document) => (document.outcomes.at(-1)!.when = [{ q0: ['a0'] }]),
      'no-step': (document) => (document.outcomes[0]!.steps = ['sometimes']),
    };
    fc.assert(
      fc.property(flows, fc.constantFrom(...Object.keys(faults)), fc.nat(), (document, fault, nat) => {
        const broken = structuredClone(document);
        faults[fault]!(broken, nat % broken.questions.length);
        expect(validateSelfCheck(broken).map(({ code }) => code)).to.include(fault);
        expect(parseSelfCheck(broken).selfCheck).to.equal(undefined);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a document, leaves out fields it does not know, and refuses other formats with advice', () => {
    const document = small();
    const { selfCheck, problems } = parseSelfCheck(
      JSON.parse(JSON.stringify({ ...document, format: 'pair-aidance/self-check@1.3', extra: 1 })),
    );
    expect(problems).to.deep.equal([]);
    expect(selfCheck).to.deep.equal({ ...document, format: 'pair-aidance/self-check@1.3' });
    const codes = (value: unknown) => parseSelfCheck(value).problems.map(({ code, field }) => `${code} ${field}`);
    expect(codes({ ...document, format: 'pair-aidance/self-check@2' })).to.deep.equal(['newer-format format']);
    for (const value of [null, [], 'x', {}, { format: 'pair-aidance/directory@1' }])
      expect(codes(value)).to.deep.equal(['not-a-self-check format']);
    expect(codes({ ...document, questions: [] })).to.deep.equal(['invalid-value questions']);
    expect(codes({ ...document, start: undefined, steps: [{ id: 'toujours', to: '<b>' }] })).to.deep.equal([
      'invalid-value start',
      'invalid-value steps.0.to',
    ]);
    // What a step opens is known to who shows it, not here.
    const elsewhere = { ...document, steps: document.steps.map((step) => ({ ...step, to: 'ailleurs' })) };
    expect(codes(elsewhere)).to.deep.equal([]);
  });
});
