import { expect } from 'chai';
import fc from 'fast-check';

import type { EngagementDegree, EngagementOutline } from '../kinds/engagement/schema.js';
import { smallOutline } from '../testing/engagement-documents.js';
import { createEngagement, type EngagementState } from './engagement.js';

const outline = smallOutline();
const degrees = ['participation', 'hybrid', 'partnership'] as const;
const facets = ['structure', 'rhythm', 'status', 'pay'] as const;

const met = ({ passages }: EngagementState) => passages.map(({ id }) => id);

/** Answers to the small outline, or to some of it. */
const someAnswers = fc.record(
  { savoir: fc.constantFrom('appele', 'egal', 'deux'), regards: fc.constantFrom('oui', 'non') },
  { requiredKeys: [] },
);

/** One press on something that changes a link. */
const press = fc.oneof(
  fc.constantFrom(...degrees).map((degree) => ({ degree })),
  fc
    .constantFrom(...facets.flatMap((facet) => outline.facets[facet].map((value) => [facet, value] as const)))
    .map(([facet, value]) => ({ facet, value })),
);

/** Search parameters that bear our names or others, with any value. */
const anyParameters = fc
  .array(fc.tuple(fc.constantFrom('open', ...facets, 'x'), fc.oneof(fc.string(), fc.constantFrom('hybrid', 'non', 'csapa'))))
  .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);

function pressed(presses: readonly (typeof press extends fc.Arbitrary<infer Press> ? Press : never)[]) {
  const explainer = createEngagement(outline);
  for (const each of presses) {
    if ('degree' in each) explainer.toggleDegree(each.degree);
    else explainer.toggleFilter(each.facet, each.value);
  }
  return explainer;
}

/** Questions whose answers name passages of any kind but the hybrid's. */
const anyOutline = fc
  .array(fc.array(fc.subarray(['appele', 'egal', 'regards', 'autre']), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((questions): EngagementOutline => {
    const { sources } = outline.situate.questions[0]!;
    return {
      ...outline,
      situate: {
        questions: questions.map((answers, index) => ({
          id: `q${index}`,
          sources,
          answers: answers.map((passages, at) => ({ id: `a${at}`, passages })),
        })),
        passages: [...outline.situate.passages, { id: 'autre', sources }],
      },
    };
  });

describe('engagement store', () => {
  it('gives the same state until something changes, tells at once and after each change, and ends on request', () => {
    const explainer = createEngagement(outline);
    const told: EngagementState[] = [];
    const end = explainer.subscribe((state) => told.push(state));
    expect(told).to.deep.equal([explainer.get()]);
    const before = explainer.get();
    explainer.closeAll();
    explainer.clearAnswers();
    explainer.clearFilters();
    explainer.answer('savoir', null);
    explainer.open('?open=nothing&pay=gold');
    expect(explainer.get()).to.equal(before);
    explainer.toggleDegree('hybrid');
    explainer.answer('savoir', 'deux');
    explainer.answer('savoir', 'deux');
    explainer.toggleFilter('pay', 'non');
    expect(told).to.have.lengthOf(4);
    expect(told.at(-1)).to.equal(explainer.get());
    end();
    explainer.openAll();
    expect(told).to.have.lengthOf(4);
  });

  it('E4: opens several degrees at once, all of them, and each one without closing another', () => {
    const explainer = createEngagement(outline);
    expect(explainer.get()).to.include({ allOpen: false });
    explainer.toggleDegree('partnership');
    explainer.toggleDegree('participation');
    expect(explainer.get().open).to.deep.equal(['participation', 'partnership']);
    explainer.toggleDegree('partnership');
    expect(explainer.get().open).to.deep.equal(['participation']);
    explainer.openAll();
    expect(explainer.get()).to.deep.include({ open: degrees, allOpen: true });
    explainer.closeAll();
    expect(explainer.get()).to.deep.include({ open: [], allOpen: false });
  });

  it('shows the passages that the answers meet with the answers that led there, and always what is always said', () => {
    const explainer = createEngagement(outline);
    expect(explainer.get().passages).to.deep.equal([{ id: 'cadre', because: [] }]);
    explainer.answer('savoir', 'egal');
    expect(explainer.get().passages).to.deep.equal([
      { id: 'egal', degree: 'partnership', because: [{ question: 'savoir', answer: 'egal' }] },
      { id: 'cadre', because: [] },
    ]);
    explainer.answer('regards', 'non');
    expect(met(explainer.get())).to.deep.equal(['egal', 'cadre']);
    explainer.answer('savoir', null);
    expect(met(explainer.get())).to.deep.equal(['cadre']);
    explainer.answer('savoir', 'appele');
    explainer.clearAnswers();
    expect(explainer.get().answers).to.deep.equal({});
    expect(met(explainer.get())).to.deep.equal(['cadre']);
  });

  it('shows the hybrid when participation and partnership are met at once, by one answer or by two', () => {
    const explainer = createEngagement(outline);
    explainer.answer('savoir', 'deux');
    expect(met(explainer.get())).to.deep.equal(['appele', 'interface', 'egal', 'cadre']);
    explainer.answer('savoir', 'appele');
    expect(met(explainer.get())).to.deep.equal(['appele', 'cadre']);
    explainer.answer('regards', 'oui');
    expect(explainer.get().passages[1]).to.deep.equal({
      id: 'interface',
      degree: 'hybrid',
      because: [
        { question: 'savoir', answer: 'appele' },
        { question: 'regards', answer: 'oui' },
      ],
    });
  });

  it('shows the hybrid exactly when both others are met, whatever the questions', () => {
    fc.assert(
      fc.property(anyOutline, fc.array(fc.nat(3), { maxLength: 4 }), (any, choices) => {
        const explainer = createEngagement(any);
        any.situate.questions.forEach(({ id, answers }, index) => {
          const answer = answers[choices[index] ?? answers.length];
          if (answer) explainer.answer(id, answer.id);
        });
        const speaksOf = (degree: EngagementDegree) => explainer.get().passages.some((passage) => passage.degree === degree);
        expect(speaksOf('hybrid')).to.equal(speaksOf('participation') && speaksOf('partnership'));
        for (const { id, because } of explainer.get().passages) expect(because.length === 0).to.equal(id === 'cadre');
      }),
    );
  });

  it('gives the same passages for the same answers, in whatever order and after whatever others they were given', () => {
    fc.assert(
      fc.property(someAnswers, fc.array(someAnswers, { maxLength: 3 }), fc.boolean(), (answers, others, isReversed) => {
        const straight = createEngagement(outline);
        for (const [question, answer] of Object.entries(answers)) straight.answer(question, answer);
        const wandering = createEngagement(outline);
        for (const other of others) for (const [question, answer] of Object.entries(other)) wandering.answer(question, answer);
        const last = ['savoir', 'regards'].map((question) => [question, answers[question as 'savoir'] ?? null] as const);
        for (const [question, answer] of isReversed ? last.reverse() : last) wandering.answer(question, answer);
        expect(JSON.stringify(wandering.get())).to.equal(JSON.stringify(straight.get()));
      }),
    );
  });

  it('gives no figure, no place and no rank for the answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const explainer = createEngagement(outline);
        for (const [question, answer] of Object.entries(answers)) explainer.answer(question, answer);
        const { passages, ...rest } = explainer.get();
        expect(Object.keys(rest)).to.have.members(['open', 'allOpen', 'answers', 'filters', 'cases', 'facets']);
        expect(JSON.stringify(passages)).to.not.match(/[0-9%]/);
        for (const passage of passages)
          expect(Object.keys(passage)).to.satisfy((keys: string[]) => keys.every((key) => /^(id|degree|because)$/.test(key)));
      }),
    );
  });

  it('throws for a question, an answer, a facet or a value that does not exist, and changes nothing', () => {
    const explainer = createEngagement(outline);
    const before = explainer.get();
    for (const [question, answer] of [
      ['absente', 'oui'],
      ['savoir', 'absente'],
      ['constructor', 'name'],
      ['__proto__', null],
    ] as const) {
      expect(() => explainer.answer(question, answer)).to.throw(RangeError);
    }
    expect(() => explainer.toggleFilter('pay', 'or')).to.throw(RangeError);
    expect(() => explainer.toggleFilter('degree' as 'pay', 'partnership')).to.throw(RangeError);
    expect(explainer.get()).to.equal(before);
  });

  it('widens the cases with values of one facet, narrows them with facets, and counts what each value would keep', () => {
    const explainer = createEngagement(outline);
    const values = (name: string) =>
      explainer
        .get()
        .facets.find((facet) => facet.name === name)
        ?.values.map(({ value, count, selected }) => `${value} ${count}${selected ? ' ✓' : ''}`);
    expect(explainer.get().cases).to.deep.equal(['un', 'deux', 'trois']);
    expect(values('structure')).to.deep.equal(['csapa 2', 'smr 1', 'caarud 0']);
    explainer.toggleFilter('structure', 'csapa');
    expect(explainer.get().cases).to.deep.equal(['un', 'deux']);
    expect(values('structure')).to.deep.equal(['csapa 2 ✓', 'smr 1', 'caarud 0']);
    expect(values('pay')).to.deep.equal(['non 1', 'salaire 1']);
    explainer.toggleFilter('pay', 'salaire');
    expect(explainer.get().cases).to.deep.equal(['deux']);
    expect(values('structure')).to.deep.equal(['csapa 1 ✓', 'smr 0', 'caarud 0']);
    explainer.toggleFilter('structure', 'smr');
    explainer.toggleFilter('pay', 'salaire');
    expect(explainer.get().cases).to.deep.equal(['un', 'deux', 'trois']);
    expect(explainer.get().filters).to.deep.equal({ structure: ['csapa', 'smr'] });
    explainer.clearFilters();
    expect(explainer.get().filters).to.deep.equal({});
  });

  it('keeps the cases that a plain reading of the filters keeps, and never filters by a degree', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
        const { filters, cases, facets: shown } = pressed(presses).get();
        const kept = outline.cases.filter((each) =>
          Object.entries(filters).every(([facet, values]) => values.includes(each[facet as 'pay'])),
        );
        expect(cases).to.deep.equal(kept.map(({ id }) => id));
        expect(shown.map(({ name }) => name)).to.deep.equal(facets);
        expect(JSON.stringify([filters, shown])).to.not.match(/participation|hybrid|partnership|degree/);
      }),
    );
  });

  it('E5: says the open degrees and the filters in a link that another page reads back, beside parameters of the page', () => {
    fc.assert(
      fc.property(
        fc.array(press, { maxLength: 12 }),
        fc.constantFrom('', 'e-'),
        fc.constantFrom('', '?page=3', 'a=b&open=1'),
        (presses, prefix, into) => {
          const explainer = pressed(presses);
          const link = explainer.link(prefix, into);
          const other = createEngagement(outline);
          other.open(link, prefix);
          const { open, filters, cases } = explainer.get();
          expect(other.get()).to.deep.include({ open, filters, cases });
          expect(other.link(prefix, into)).to.equal(link);
          if (into.includes('page')) expect(new URLSearchParams(link).get('page')).to.equal('3');
          if (prefix && into.includes('open')) expect(new URLSearchParams(link).get('open')).to.equal('1');
        },
      ),
    );
  });

  it('says nothing in a link when there is nothing to say, and never what was answered', () => {
    const explainer = createEngagement(outline);
    expect(explainer.link()).to.equal('');
    explainer.answer('savoir', 'egal');
    expect(explainer.link()).to.equal('');
    explainer.toggleDegree('hybrid');
    explainer.toggleFilter('status', 'benevole');
    expect(explainer.link()).to.equal('?open=hybrid&status=benevole');
    explainer.open('');
    expect(explainer.get()).to.deep.include({ open: [], filters: {}, answers: { savoir: 'egal' } });
  });

  it('takes from a link only what the outline has, each thing once, whatever the link holds', () => {
    const explainer = createEngagement(outline);
    explainer.open(
      'https://exemple.org/?open=partnership&open=participation&open=gold&pay=non&pay=non&status=%00&degree=hybrid#open=hybrid',
    );
    expect(explainer.get()).to.deep.include({ open: ['participation', 'partnership'], filters: { pay: ['non'] } });
    const known = new Set([...degrees, ...facets.flatMap((facet) => outline.facets[facet])]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyParameters), (link) => {
        explainer.open(link);
        const { open, filters } = explainer.get();
        for (const value of [...open, ...Object.values(filters).flat()]) expect(known.has(value)).to.equal(true);
      }),
    );
    explainer.open(`?${'x=y&'.repeat(100_000)}open=hybrid`);
    expect(explainer.get().open).to.deep.equal([]);
  });
});
