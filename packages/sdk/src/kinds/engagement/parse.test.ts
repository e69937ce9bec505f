import { expect } from 'chai';
import fc from 'fast-check';

import { smallEngagement } from '../../testing/engagement-documents.js';
import { parseEngagement } from './parse.js';
import { type Engagement, ENGAGEMENT_FORMAT } from './schema.js';
import { validateEngagement } from './validate.js';

/** What is wrong with the small explainer after a change, as code and place. */
function after(change: (document: Engagement) => void): string[] {
  const document = smallEngagement();
  change(document);
  const problems = validateEngagement(document);
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

const codes = (value: unknown) => parseEngagement(value).problems.map(({ code, field }) => `${code} ${field}`);

describe('engagement schema', () => {
  it('finds nothing wrong with an explainer that is right', () => {
    expect(after(() => {})).to.deep.equal([]);
    expect(parseEngagement(smallEngagement()).engagement).to.deep.equal(smallEngagement());
  });

  it('refuses another kind of document and a newer major version, and reads a newer minor one without the fields it does not know', () => {
    for (const value of [null, [], 'texte', 3, {}, { format: 'pair-aidance/self-check@1' }, { format: `${ENGAGEMENT_FORMAT}x` }]) {
      expect(codes(value)).to.deep.equal(['not-an-engagement format']);
    }
    expect(codes({ ...smallEngagement(), format: 'pair-aidance/engagement@2' })).to.deep.equal(['newer-format format']);
    const newer = { ...smallEngagement(), format: 'pair-aidance/engagement@1.4', unknown: true };
    expect(parseEngagement(newer).engagement).to.deep.equal({ ...smallEngagement(), format: newer.format });
  });

  it('E7: refuses a statement, a cell, a passage, a study, a name or a term without its source, and says how to write one', () => {
    const document = smallEngagement();
    document.sections.intro.statements[0]!.sources = [];
    document.cases[1]!.cells.pay.sources = [];
    document.situate.passages[0]!.sources = [];
    document.studies[0]!.sources = [];
    document.names[0]!.sources = [];
    document.terms[0]!.sources = [];
    const { engagement, problems } = parseEngagement(document);
    expect(engagement).to.equal(undefined);
    expect(problems.map(({ field }) => field)).to.have.members([
      'sections.intro.statements.0.sources',
      'cases.1.cells.pay.sources',
      'situate.passages.0.sources',
      'studies.0.sources',
      'names.0.sources',
      'terms.0.sources',
    ]);
    for (const { code, advice } of problems) {
      expect(code).to.equal('invalid-value');
      expect(advice.fr).to.match(/Chaque phrase a sa source.*"lines": "12-15"/);
      expect(advice.en).to.match(/Each statement has its source.*"lines": "12-15"/);
    }
  });

  it('keeps no degree that an owner gives to a case', () => {
    const document = smallEngagement();
    Object.assign(document.cases[0]!, { degree: 'partnership' });
    Object.assign(document.cases[0]!.cells, { degree: { sources: [{ id: 'guide', lines: '1' }] } });
    Object.assign(document.facets, { degree: ['partnership'] });
    const { engagement } = parseEngagement(document);
    expect(JSON.stringify([engagement?.cases, engagement?.facets])).to.not.match(/degree|partnership/);
  });

  it('reports an id that is written twice', () => {
    expect(after(({ modalities }) => modalities.push(modalities[0]!))).to.deep.equal(['duplicate-id modalities.entraide']);
    expect(after(({ degrees: { hybrid } }) => hybrid.statements.push(hybrid.statements[0]!))).to.deep.equal([
      'duplicate-id degrees.hybrid.statements.dit',
    ]);
    expect(after(({ situate }) => situate.questions[1]!.answers.push({ id: 'oui', passages: [] }))).to.deep.equal([
      'duplicate-id situate.questions.regards.answers.oui',
    ]);
    expect(after(({ facets }) => facets.pay.push('non'))).to.deep.equal(['duplicate-id facets.pay.non']);
  });

  it('reports an id that names nothing, wherever it stands', () => {
    expect(after(({ degrees }) => (degrees.hybrid.terms = ['absent']))).to.deep.equal(['dangling degrees.hybrid.terms']);
    expect(after(({ activities }) => (activities[0]!.statements[0]!.study = 'absente'))).to.deep.equal([
      'dangling activities.usagers.statements.dit.study',
    ]);
    expect(after(({ situate }) => (situate.questions[1]!.terms = ['absent']))).to.deep.equal(['dangling situate.questions.regards.terms']);
    expect(after(({ situate }) => situate.questions[1]!.answers[1]!.passages.push('absent'))).to.deep.equal([
      'dangling situate.questions.regards.answers.non.passages',
    ]);
    expect(after(({ cases }) => (cases[2]!.pay = 'or'))).to.deep.equal(['dangling cases.trois.pay']);
  });

  it('reports a passage that nobody can see, and one of the hybrid that an answer names', () => {
    const alone = { sources: [{ id: 'guide', lines: '1' }] };
    const texts = ({ texts: { fr } }: Engagement) => fr!.situate.passages;
    expect(
      after((document) => {
        document.situate.passages.push({ id: 'seul', ...alone });
        texts(document)['seul'] = 'seul';
      }),
    ).to.deep.equal(['unreachable situate.passages.seul']);
    expect(
      after(({ situate }) => {
        for (const { answers } of situate.questions)
          for (const answer of answers) answer.passages = answer.passages.filter((id) => id === 'appele');
        situate.passages = situate.passages.filter(({ degree }) => degree !== 'partnership');
      }),
    ).to.deep.equal(['unreachable situate.passages.interface']);
    expect(after(({ situate }) => situate.questions[0]!.answers[2]!.passages.push('interface'))).to.deep.equal([
      'misplaced situate.passages.interface',
    ]);
  });

  it('reports everything that has no words in one of the languages', () => {
    const without = (change: (texts: Engagement['texts'][string]) => void) => after(({ texts }) => change(texts['fr']!));
    expect(after((document) => (document.texts = {}))).to.deep.equal(['invalid-value texts']);
    expect(without(({ sections }) => delete sections.intro.statements['dit'])).to.deep.equal([
      'missing-text texts.fr.sections.intro.statements.dit',
    ]);
    expect(without(({ modalities }) => delete modalities['entraide'])).to.deep.equal(['missing-text texts.fr.modalities.entraide']);
    expect(without(({ degrees }) => delete degrees.hybrid.statements['dit'])).to.deep.equal([
      'missing-text texts.fr.degrees.hybrid.statements.dit',
    ]);
    expect(without(({ situate }) => delete situate.questions['regards']!.answers['non'])).to.deep.equal([
      'missing-text texts.fr.situate.questions.regards.answers.non',
    ]);
    expect(without(({ situate }) => delete situate.passages['cadre'])).to.deep.equal(['missing-text texts.fr.situate.passages.cadre']);
    expect(without(({ cases }) => delete cases['deux'])).to.deep.equal(['missing-text texts.fr.cases.deux']);
    expect(without(({ facets }) => delete facets.pay['non'])).to.deep.equal(['missing-text texts.fr.facets.pay.non']);
    expect(without(({ studies }) => delete studies['etude'])).to.deep.equal(['missing-text texts.fr.studies.etude']);
    expect(without(({ sources }) => delete sources['guide'])).to.deep.equal(['missing-text texts.fr.sources.guide']);
  });

  it('never throws, and gives an explainer only when nothing is wrong, whatever the value', () => {
    const damaged = fc.tuple(fc.nat(), fc.jsonValue()).map(([at, value]) => {
      const document: unknown = smallEngagement();
      /** Every object and list of the document, so that one place of it can be replaced. */
      const holders: Record<string, unknown>[] = [];
      const collect = (inner: unknown): void => {
        if (typeof inner !== 'object' || inner === null) return;
        holders.push(inner as Record<string, unknown>);
        Object.values(inner).forEach(collect);
      };
      collect(document);
      const holder = holders[at % holders.length]!;
      const keys = Object.keys(holder);
      holder[keys[at % keys.length] ?? 'x'] = value;
      return document;
    });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.jsonValue()), (value) => {
        const { engagement, problems } = parseEngagement(value);
        expect(engagement === undefined).to.equal(problems.length > 0);
      }),
    );
  });

  it('reads names that JavaScript has a meaning for as any other', () => {
    const named = JSON.parse(
      JSON.stringify(smallEngagement()).replaceAll('"regards"', '"constructor"').replaceAll('"mot"', '"valueof"'),
    ) as Engagement;
    expect(parseEngagement(named).problems).to.deep.equal([]);
    delete named.texts['fr']!.situate.questions['constructor'];
    expect(codes(named)).to.deep.equal(['missing-text texts.fr.situate.questions.constructor']);
  });
});
