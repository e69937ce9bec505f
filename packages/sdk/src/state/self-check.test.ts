import { expect } from 'chai';

import type { SelfCheckRules } from '../kinds/self-check/schema.js';
import { createSelfCheck, resultOf, routeOf, type SelfCheckState } from './self-check.js';

/** Health first; a hard day leads straight to the last question. "unknown" leads on like the other answers. */
const flow: SelfCheckRules = {
  format: 'pair-aidance/self-check@1',
  id: 'essai',
  version: '1',
  start: 'jour',
  questions: [
    { id: 'jour', next: 'aide', answers: [{ id: 'bien' }, { id: 'dur', next: 'soutien', distress: true, topic: 'ecoute' }] },
    { id: 'aide', next: 'temps', answers: [{ id: 'oui', topic: 'addictions' }, { id: 'non' }] },
    { id: 'temps', next: 'soutien', answers: [{ id: 'oui' }, { id: 'non' }] },
    { id: 'soutien', next: 'review', answers: [{ id: 'oui', topic: 'ecoute' }, { id: 'non' }] },
  ],
  outcomes: [
    { id: 'soin', when: [{ jour: ['dur'] }, { soutien: ['non'] }], steps: ['parler', 'lire'] },
    { id: 'agir', when: [{ jour: ['bien'], aide: ['oui'] }], steps: ['equipe', 'lire'] },
    { id: 'voir', steps: ['lire'] },
  ],
  statements: [
    { id: 'aide', part: 'brings', when: [{ aide: ['oui'] }] },
    { id: 'doute', part: 'know', when: [{ aide: ['unknown', 'skipped'] }] },
    { id: 'libre', part: 'free' },
  ],
  steps: [
    { id: 'parler', to: 'help-lines' },
    { id: 'equipe', when: [{ temps: ['oui'] }] },
    { id: 'lire', to: 'notion', notion: 'mot' },
  ],
  notions: [{ id: 'mot' }],
};

/** A self-check in which these answers were given one after the other, each followed by "Continuer". */
function walked(answers: Record<string, string>, rules = flow) {
  const check = createSelfCheck(rules);
  check.start();
  for (const [question, answer] of Object.entries(answers)) {
    check.answer(question, answer);
    check.next();
  }
  return check;
}
const place = ({ step, question, number }: SelfCheckState) => (step === 'question' ? `${question} ${number}` : step);

describe('self-check store', () => {
  it('gives the same state until something changes, tells at once and after each change, and ends on request', () => {
    const check = createSelfCheck(flow);
    const told: SelfCheckState[] = [];
    const end = check.subscribe((state) => told.push(state));
    expect(told).to.deep.equal([check.get()]);
    const before = check.get();
    check.next();
    check.back();
    check.showScreen(3);
    check.goTo('aide');
    check.clear();
    expect(check.get()).to.equal(before);
    check.start();
    check.answer('jour', 'bien');
    expect(told.map(place)).to.deep.equal(['intro', 'jour 1', 'jour 1']);
    expect(told.at(-1)).to.equal(check.get());
    expect(check.get()).to.not.equal(before);
    const answered = check.get();
    check.answer('jour', 'bien');
    expect(check.get()).to.equal(answered);
    end();
    check.next();
    expect(told).to.have.length(3);
  });

  it('Q2 Q15: preselects nothing, takes "Je ne sais pas" and "Je préfère ne pas répondre" everywhere, and never goes on by itself', () => {
    const check = createSelfCheck(flow);
    check.start();
    for (const { id } of flow.questions) {
      expect(check.get()).to.include({ question: id });
      expect(check.get().answers).to.not.have.property(id);
      check.answer(id, 'unknown');
      check.answer(id, 'skipped');
      expect(check.get().question).to.equal(id);
      check.next();
    }
    expect(check.get().step).to.equal('review');
    expect(Object.values(check.get().answers)).to.deep.equal(['skipped', 'skipped', 'skipped', 'skipped']);
  });

  it('Q4: says the total only while every way on has that length', () => {
    const check = createSelfCheck(flow);
    check.start();
    expect(check.get()).to.include({ number: 1, total: null });
    // An answer that was only chosen promises nothing: it can still be changed here.
    check.answer('jour', 'bien');
    expect(check.get().total).to.equal(null);
    check.next();
    expect(check.get()).to.include({ number: 2, total: 4 });
    expect(walked({ jour: 'dur' }).get()).to.include({ question: 'soutien', number: 2, total: 2 });
  });

  it('Q5: says that an answer is missing, stays, and forgets it once there is one', () => {
    const check = createSelfCheck(flow);
    check.start();
    expect(check.get().missing).to.equal(false);
    check.next();
    expect(check.get()).to.include({ missing: true, question: 'jour' });
    check.answer('jour', 'skipped');
    expect(check.get().missing).to.equal(false);
    check.next();
    check.next();
    check.back();
    check.next();
    expect(check.get()).to.include({ missing: false, question: 'aide' });
  });

  it('Q6: goes one screen back with the answers kept', () => {
    const check = walked({ jour: 'bien', aide: 'oui' });
    expect(place(check.get())).to.equal('temps 3');
    check.back();
    expect(place(check.get())).to.equal('aide 2');
    expect(check.get().answers).to.deep.equal({ jour: 'bien', aide: 'oui' });
    check.back();
    check.back();
    expect(check.get()).to.include({ step: 'intro', canGoBack: false });
    check.start();
    expect(place(check.get())).to.equal('jour 1');
    expect(check.get().answers).to.deep.equal({ jour: 'bien', aide: 'oui' });
  });

  it('Q6: shows again the screen that a history entry numbers, forward too', () => {
    const check = walked({ jour: 'bien', aide: 'oui', temps: 'oui', soutien: 'oui' });
    check.next();
    const seen = Array.from({ length: 7 }, (_, position) => {
      check.showScreen(position);
      expect(check.get().position).to.equal(position);
      return place(check.get());
    });
    expect(seen).to.deep.equal(['intro', 'jour 1', 'aide 2', 'temps 3', 'soutien 4', 'review', 'result']);
    for (const odd of [-1, 99, Number.NaN, Infinity, 2.7]) check.showScreen(odd);
    expect(place(check.get())).to.equal('aide 2');
    // A reloaded page remembers nothing: the entry's number leads to the first screen.
    const reloaded = createSelfCheck(flow);
    reloaded.showScreen(4);
    expect(reloaded.get().step).to.equal('intro');
  });

  it('Q6 Q7: after a changed answer, Back passes over screens that the route no longer meets', () => {
    const check = walked({ jour: 'bien', aide: 'oui', temps: 'oui', soutien: 'oui' });
    check.goTo('jour');
    check.back();
    expect(check.get().step).to.equal('review');
    check.goTo('jour');
    check.answer('jour', 'dur');
    check.next();
    expect(check.get()).to.include({ step: 'review', position: 7 });
    check.showScreen(3);
    expect(place(check.get())).to.equal('jour 1');
  });

  it('Q7: a changed answer keeps the others, asks only what became needed, and ignores what left the route', () => {
    const check = walked({ jour: 'dur', soutien: 'oui' });
    expect(check.get().route).to.deep.equal({ questions: ['jour', 'soutien'], complete: true });
    check.goTo('jour');
    check.answer('jour', 'bien');
    check.next();
    expect(place(check.get())).to.equal('aide 2');
    check.answer('aide', 'oui');
    check.next();
    expect(place(check.get())).to.equal('temps 3');
    check.answer('temps', 'oui');
    check.next();
    // "soutien" was answered before and is not asked again.
    expect(check.get()).to.include({ step: 'review' });
    check.goTo('jour');
    check.answer('jour', 'dur');
    check.next();
    expect(check.get().route.questions).to.deep.equal(['jour', 'soutien']);
    expect(check.get().answers).to.include({ aide: 'oui', temps: 'oui' });
    expect(resultOf(flow, check.get().answers)).to.include({ outcome: 'soin' });
    expect(resultOf(flow, check.get().answers).statements.map(({ id }) => id)).to.deep.equal(['libre']);
    check.goTo('jour');
    check.answer('jour', 'bien');
    check.next();
    expect(check.get()).to.deep.include({ step: 'review', route: { questions: ['jour', 'aide', 'temps', 'soutien'], complete: true } });
  });

  it('Q8: the review comes before the result, and only leads to questions of the route', () => {
    const check = walked({ jour: 'dur', soutien: 'skipped' });
    expect(check.get()).to.include({ step: 'review', result: null });
    check.goTo('temps');
    expect(check.get().step).to.equal('review');
    check.next();
    expect(check.get().step).to.equal('result');
    check.next();
    expect(check.get().step).to.equal('result');
  });

  it('Q9: the result says which answers led to what, and holds neither count nor mark', () => {
    const check = walked({ jour: 'bien', aide: 'oui', temps: 'oui', soutien: 'oui' });
    check.next();
    const given = (question: string, answer: string) => ({ question, answer });
    expect(check.get().result).to.deep.equal({
      outcome: 'agir',
      because: [given('jour', 'bien'), given('aide', 'oui')],
      statements: [
        { id: 'aide', part: 'brings', because: [given('aide', 'oui')] },
        { id: 'libre', part: 'free', because: [] },
      ],
      steps: [
        { id: 'equipe', because: [given('temps', 'oui')] },
        { id: 'lire', to: 'notion', notion: 'mot', because: [] },
      ],
      distress: false,
      topics: ['addictions', 'ecoute'],
    });
    expect(resultOf(flow, { jour: 'bien', aide: 'skipped', temps: 'non', soutien: 'oui' })).to.deep.include({
      outcome: 'voir',
      because: [],
    });
  });

  it('Q16: an answer that speaks of distress is known at once and ends nothing', () => {
    const check = createSelfCheck(flow);
    check.start();
    check.answer('jour', 'dur');
    expect(check.get()).to.include({ distress: true, step: 'question' });
    check.next();
    expect(check.get()).to.include({ distress: false, question: 'soutien' });
    expect(resultOf(flow, check.get().answers)).to.deep.include({ distress: true, topics: ['ecoute'] });
    expect(resultOf(flow, { ...check.get().answers, jour: 'bien' }).distress).to.equal(false);
  });

  it('Q12: takes up answers kept elsewhere, leaving out what it does not know', () => {
    const check = createSelfCheck(flow);
    check.resume({ jour: 'bien', aide: 'unknown', temps: 'parfois', ailleurs: 'oui', constructor: 'oui' });
    expect(place(check.get())).to.equal('temps 3');
    expect(check.get().answers).to.deep.equal({ jour: 'bien', aide: 'unknown' });
    check.back();
    expect(place(check.get())).to.equal('aide 2');
    check.resume({ jour: 'dur', soutien: 'oui' });
    expect(check.get()).to.include({ step: 'review', position: 3 });
  });

  it('Q14: clearing empties answers, result and screens', () => {
    const check = walked({ jour: 'dur', soutien: 'non' });
    check.next();
    check.clear();
    expect(check.get()).to.deep.equal(createSelfCheck(flow).get());
    check.showScreen(4);
    expect(check.get()).to.deep.include({ step: 'intro', answers: {}, result: null });
  });

  it('refuses an answer that the flow does not have, without repeating it', () => {
    const check = createSelfCheck(flow);
    for (const [question, answer] of [
      ['jour', 'secret'],
      ['secret', 'oui'],
      ['jour', 'constructor'],
    ] as const) {
      expect(() => check.answer(question, answer))
        .to.throw(RangeError)
        .with.property('message')
        .that.does.not.include('secret');
    }
    expect(check.get().answers).to.deep.equal({});
  });

  it('takes ids that every object has for what they are: ids', () => {
    const odd: SelfCheckRules = {
      ...flow,
      start: 'constructor',
      questions: [{ id: 'constructor', next: 'review', answers: [{ id: 'valueof' }] }],
      outcomes: [
        { id: 'un', when: [{ constructor: ['valueof'] }], steps: ['lire'] },
        { id: 'deux', steps: ['lire'] },
      ],
    };
    const check = createSelfCheck(odd);
    check.start();
    expect(routeOf(odd, check.get().answers).complete).to.equal(false);
    check.next();
    expect(check.get().missing).to.equal(true);
    check.answer('constructor', 'valueof');
    check.next();
    check.next();
    expect(check.get().result).to.include({ outcome: 'un' });
  });

  it('ends on a flow that nobody checked, even one that goes in circles', () => {
    const circle: SelfCheckRules = {
      ...flow,
      questions: flow.questions.map((question) => ({ ...question, next: 'jour', answers: [{ id: 'oui' }] })),
    };
    const check = walked({ jour: 'oui', aide: 'oui' }, circle);
    expect(check.get().question ?? check.get().step).to.be.a('string');
  });
});
