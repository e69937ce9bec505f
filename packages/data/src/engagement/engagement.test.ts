import { expect } from 'chai';

import { parseEngagement } from '../../../sdk/src/kinds/engagement/parse.js';
import type { EngagementOutline, EngagementTexts } from '../../../sdk/src/kinds/engagement/schema.js';
import { createEngagement } from '../../../sdk/src/state/engagement.js';
import { engagementEn } from './en.js';
import { engagementFr } from './fr.js';
import { engagementOutline } from './outline.js';

const outline: EngagementOutline = engagementOutline;
const languages: [string, EngagementTexts][] = [
  ['fr', engagementFr],
  ['en', engagementEn],
];

/** Every text of a language, with the path that leads to it. */
const textsIn = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));

/** Every text of our own: not the titles of the documents. */
const ownTexts = ({ sources: _, ...texts }: EngagementTexts) => textsIn(texts);

interface Cited {
  id: string;
  sources: readonly { id: string; lines: string }[];
}

/** Everything of the outline that has sources. */
const blocks = [
  ...Object.entries(outline.sections).map(([name, block]) => ({ where: `sections.${name}`, block })),
  ...(['modalities', 'supports', 'activities'] as const).flatMap((list) =>
    outline[list].map((block) => ({ where: `${list}.${block.id}`, block })),
  ),
  ...Object.entries(outline.degrees).map(([name, block]) => ({ where: `degrees.${name}`, block })),
];
const cells = outline.cases.flatMap((each) =>
  Object.entries(each.cells).map(([name, cell]) => ({ id: `cases.${each.id}.${name}`, ...cell })),
);
const cited: Cited[] = [
  ...blocks.flatMap(({ where, block }) => block.statements.map((statement) => ({ ...statement, id: `${where}.${statement.id}` }))),
  ...cells,
  ...[outline.situate.questions, outline.situate.passages, outline.studies, outline.names, outline.terms].flat(),
];
const of = (id: string) => cited.find((each) => each.id === id)?.sources.map((source) => `${source.id} ${source.lines}`);

/** The passages met by these answers, without those that are always said. */
function passagesFor(answers: Record<string, string>): string[] {
  const explainer = createEngagement(outline);
  for (const [question, answer] of Object.entries(answers)) explainer.answer(question, answer);
  return explainer
    .get()
    .passages.filter(({ because }) => because.length > 0)
    .map(({ id }) => id);
}

describe('the explainer of the ways to engage', () => {
  it('is right, in both languages', () => {
    expect(parseEngagement({ ...outline, texts: Object.fromEntries(languages) }).problems).to.deep.equal([]);
  });

  it('C11: has the same texts in both languages, for all that the outline names and for nothing else', () => {
    const [fr, en] = languages.map(([, texts]) => textsIn(texts).map(([path]) => path));
    expect(en).to.deep.equal(fr);
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    for (const list of ['modalities', 'supports', 'activities', 'cases', 'studies', 'names', 'terms'] as const) {
      expect(Object.keys(engagementFr[list]), list).to.deep.equal(ids(outline[list]));
    }
    for (const { where, block } of blocks) {
      const [list, name] = where.split('.') as ['modalities', 'associations'];
      expect(Object.keys(engagementFr[list][name].statements), where).to.have.members(ids(block.statements));
    }
    for (const { id, answers } of outline.situate.questions) {
      expect(Object.keys(engagementFr.situate.questions[id as 'savoir'].answers)).to.deep.equal(ids(answers));
    }
    expect(Object.keys(engagementFr.situate.passages)).to.deep.equal(ids(outline.situate.passages));
    for (const facet of ['structure', 'rhythm', 'status', 'pay'] as const) {
      expect(Object.keys(engagementFr.facets[facet])).to.deep.equal(outline.facets[facet]);
    }
    const english = new Map(ownTexts(engagementEn));
    const same = ownTexts(engagementFr)
      .filter(([path, text]) => english.get(path) === text)
      .map(([, text]) => text);
    // Names of the guide, and words that both languages write alike.
    expect([...new Set(same)].sort()).to.deep.equal([
      'CAARUD',
      'CSAPA',
      'Intervenant pair',
      'Participation',
      'Patient-expert',
      'Patient-expert addictions',
      'SMR',
    ]);
  });

  it('E7: cites a known document and lines for every statement, cell, question, passage, study, name and term', () => {
    // As many lines as each document has.
    const lengths: Record<string, number> = {
      'bretagne-addictologie': 129,
      'sante-mentale-portail': 80,
      'guide-pdl': 1284,
      'dossier-ireps': 1516,
      'has-2023': 93,
    };
    for (const { id, sources } of cited) {
      expect(sources, id).to.be.an('array').that.is.not.empty;
      for (const source of sources) {
        const numbers = source.lines.split(/, |-/).map(Number);
        expect(source.lines, id).to.match(/^\d+(-\d+)?(, \d+(-\d+)?)*$/);
        expect(numbers, `${id} ${source.id}`).to.deep.equal([...numbers].sort((a, b) => a - b));
        expect(numbers.at(-1), id).to.be.at.most(lengths[source.id] ?? 0);
      }
    }
    const named = new Set(cited.flatMap(({ sources }) => sources.map(({ id }) => id)));
    for (const [, texts] of languages) expect(Object.keys(texts.sources)).to.have.members([...named]);
    expect(named.size).to.equal(5);
  });

  it('names each document with its publisher and date, and none where it prints none', () => {
    const printed = Object.entries(engagementFr.sources).map(([id, source]) => [
      id,
      'publisher' in source ? source.publisher : null,
      'date' in source ? source.date : null,
    ]);
    expect(printed).to.deep.equal([
      ['bretagne-addictologie', null, null],
      ['sante-mentale-portail', null, null],
      ['guide-pdl', 'SRAE Addictologie, Pays de la Loire', null],
      ['dossier-ireps', 'Ireps Bourgogne Franche-Comté', 'novembre 2019'],
      ['has-2023', 'Haute Autorité de santé', 'validée le 30\u00a0novembre 2023'],
    ]);
  });

  it('says no figure that is not in the lines it cites', () => {
    // Read by hand beside the lines; a text that is not here has no figure.
    const read: Record<string, string> = {
      'sections.degrees.statements.continuum': '2015',
      'sections.certified.statements.certification': '2020',
      'sections.effects.statements.rehospitalisation': '62 73',
      'sections.limits.statements.moyens': '2018',
      'sections.notice.plain': '2023',
      'sections.notice.statements.reglement': '2002 2009 2016',
      'sections.notice.statements.national': '2023',
      'facets.rhythm.revient': '2',
      'cases.caarud.plain': '3',
      'cases.caarud.cells.rhythm': '3',
      'cases.csapa.plain': '9',
      'cases.csapa.cells.rhythm': '9 15',
      'cases.csapa.cells.prospects': '9',
      'cases.hopital-de-jour.plain': '4 2 2',
      'cases.hopital-de-jour.cells.rhythm': '4 2 2 1',
      'cases.hopital-de-jour.cells.training': '40',
      'cases.hospitalisation.plain': '6',
      'cases.hospitalisation.cells.actors': '3',
      'cases.hospitalisation.cells.rhythm': '6 2020',
      'cases.hospitalisation.cells.training': '40',
      'cases.smr.cells.rhythm': '50 1',
      'cases.smr.cells.training': '3',
      'studies.philadelphie': '2007 106 378',
      'studies.ecosse': '2009 15',
      'studies.michigan': '1991 1993',
      'studies.share': '1995 1997 2 4 4',
      'studies.denver': '1986 1988 15',
      'studies.mediateurs': '2012 2014 74',
      'studies.injection': '2013',
      'names.patient-expert.text': '40',
      'names.patient-expert-addictions.text': '2020',
    };
    const figures = (texts: EngagementTexts) =>
      Object.fromEntries(ownTexts(texts).flatMap(([path, text]) => (/\d/.test(text) ? [[path, text.match(/\d+/g)?.join(' ')]] : [])));
    expect(figures(engagementFr)).to.deep.equal(read);
    // "once a fortnight"
    expect(figures(engagementEn)).to.deep.equal({ ...read, 'cases.csapa.cells.rhythm': '9' });
  });

  it('says that 62 against 73 % is rehospitalisation over three years, of 106 and 378 people, in Philadelphia in 2007', () => {
    const statement = outline.sections.effects.statements.find(({ id }) => id === 'rehospitalisation');
    expect(statement).to.deep.equal({
      id: 'rehospitalisation',
      study: 'philadelphie',
      sources: [{ id: 'dossier-ireps', lines: '911-913' }],
    });
    expect(engagementFr.sections.effects.statements.rehospitalisation).to.match(
      /^Réhospitalisation sur trois ans.*62\u00a0%.*par des pairs, 73\u00a0%/,
    );
    expect(engagementFr.studies.philadelphie).to.match(/^Philadelphie, 2007.*rétrospective.*106 suivis par des pairs, 378 non/);
    expect(engagementEn.sections.effects.statements.rehospitalisation).to.match(/^Rehospitalisation over three years: 62%.*by peers, 73%/);
    expect(engagementEn.studies.philadelphie).to.match(/^Philadelphia, 2007.*Retrospective.*106 followed by peers, 378 not/);
    const hospital = ownTexts(engagementFr).filter(([, text]) => /62|73/.test(text));
    expect(hospital).to.have.lengthOf(1);
  });

  it('E3: ranks no modality and no degree, in either language', () => {
    const banned: Record<string, RegExp> = {
      fr: /(?<!\p{L})(niveaux?|échelons?|échelles?|étapes?|rangs?|paliers?|marches|stades?|grades?|degrés?|supérieure?s?|inférieure?s?|meilleure?s?|pires?|idéale?s?|avancée?s?|aboutie?s?|class(ement|er|ée?s?)|plus (haute?|élevée?|forte?|complète?)s?|moins bonne?s?|progress\p{L}*|mont(e|er|ée)|atteindre|première? (modalité|façon)|mieux que|préférables?)(?!\p{L})/iu,
      en: /(?<!\p{L})(levels?|rungs?|ladders?|ranks?|ranking|steps?|stages?|tiers?|grades?|degrees?|superior|inferior|best|worst|better than|higher|highest|lower|lowest|ideal|advanced|preferable|progress\p{L}*|climb\p{L}*|reach(es|ed)?)(?!\p{L})/iu,
    };
    for (const [language, texts] of languages) {
      expect(ownTexts(texts).filter(([, text]) => banned[language]?.test(text))).to.deep.equal([]);
    }
  });

  it('E3: describes the hybrid as the interface of the other two, and the difference as one of manner', () => {
    expect(engagementFr.degrees.hybrid.statements.interface).to.match(/à l’interface entre participation et partenariat/);
    expect(engagementFr.sections.degrees.statements.maniere).to.match(/manière de s’engager/);
    expect(engagementFr.sections.degrees.statements.opposition).to.match(/ne s’opposent pas/);
    expect(engagementFr.sections.degrees.statements.missions).to.match(/selon ses missions/);
    expect(engagementFr.sections.modalities.statements.complementaires).to.match(/complémentaires/);
    // Soutien → accompagnement is an axis of its own: no degree speaks of it, and it speaks of no degree.
    const axis = textsIn([engagementFr.supports, engagementFr.sections.supports]).map(([, text]) => text);
    expect(axis.filter((text) => /participation|hybride|partenariat/i.test(text))).to.deep.equal([]);
    expect(textsIn(engagementFr.degrees).filter(([, text]) => /soutien|accompagne/i.test(text))).to.deep.equal([]);
  });

  it('ties no case to a degree, in a code or in a word', () => {
    expect(JSON.stringify([outline.cases, outline.facets])).to.not.match(/degree|participation|hybrid|partner|partena/i);
    for (const [, { cases, facets, cells: rows }] of languages) {
      expect(textsIn([cases, facets, rows]).filter(([, text]) => /participation|hybrid|partnership|partenariat/i.test(text))).to.deep.equal(
        [],
      );
    }
    expect(outline.cases.map(({ id }) => id)).to.deep.equal(['caarud', 'csapa', 'hopital-de-jour', 'hospitalisation', 'smr']);
  });

  it('marks the one cell whose place the text of the guide does not show, in the cell and in the filters', () => {
    expect(cells.filter(({ unsure }) => unsure).map(({ id }) => id)).to.deep.equal(['cases.hopital-de-jour.status']);
    expect(outline.cases.filter(({ status }) => status === 'a-verifier').map(({ id }) => id)).to.deep.equal(['hopital-de-jour']);
    expect(of('cases.hopital-de-jour.status')).to.deep.equal(['guide-pdl 898-903, 990']);
    expect(engagementFr.unsure).to.match(/^À vérifier/);
    expect(engagementFr.sections.cases.statements.reconstitue).to.match(/perdu les colonnes.*reconstitué.*vérifier/);
  });

  it('cites in each cell the lines of its own case, none of them twice', () => {
    const spans: Record<string, [first: number, last: number]> = {
      caarud: [777, 818],
      csapa: [922, 962],
      'hopital-de-jour': [876, 920],
      hospitalisation: [723, 775],
      smr: [820, 874],
    };
    for (const { id, cells: own } of outline.cases) {
      const certain = Object.values(own).filter(({ unsure }) => !unsure);
      const ranges = certain.map(({ sources }) => sources[0]?.lines.split('-').map(Number) ?? []);
      const [first, last] = spans[id] ?? [];
      expect(ranges[0]?.[0], id).to.equal(first);
      expect(ranges.at(-1)?.at(-1), id).to.equal(last);
      const flat = ranges.flatMap(([from = 0, to = from]) => [from, to]);
      expect(flat, id).to.deep.equal([...flat].sort((a, b) => a - b));
      for (const [index, [from = 0]] of ranges.entries()) expect(from, id).to.be.greaterThan(ranges[index - 1]?.at(-1) ?? 0);
    }
  });

  it('says that the guide does not bind and that no national framework existed yet, each with its date', () => {
    const { statements } = engagementFr.sections.notice;
    expect(statements.opposable).to.equal('Le guide n’est pas opposable.');
    expect(statements.reglement).to.match(/À la date du guide, aucun cadre réglementaire/);
    expect(statements.national).to.match(/^Fin 2023.*nationaux.*À cette date, ils restent à définir/);
    expect(of('sections.notice.opposable')).to.deep.equal(['guide-pdl 56']);
    expect(of('sections.notice.national')).to.deep.equal(['has-2023 9, 17, 34']);
    expect(engagementEn.sections.notice.statements.opposable).to.match(/not binding/);
  });

  it('meets with the answers what the guide distinguishes: called upon, on an equal footing, both at once', () => {
    expect(passagesFor({ savoir: 'mobilise' })).to.deep.equal(['mobilises']);
    expect(passagesFor({ savoir: 'egalite' })).to.deep.equal(['egalite']);
    expect(passagesFor({ savoir: 'deux' })).to.deep.equal(['mobilises', 'interface', 'egalite']);
    expect(passagesFor({ savoir: 'mobilise', regards: 'oui' })).to.deep.equal(['mobilises', 'interface', 'regards']);
    expect(passagesFor({ savoir: 'mobilise', construire: 'oui' })).to.deep.equal(['mobilises', 'interface', 'ensemble']);
    expect(passagesFor({ savoir: 'egalite', regards: 'oui', construire: 'oui' })).to.deep.equal(['egalite', 'regards', 'ensemble']);
    expect(passagesFor({ regards: 'non', construire: 'non' })).to.deep.equal([]);
    const open = { activite: 'ouvert', savoir: 'ouvert', regards: 'ouvert', construire: 'ouvert' };
    expect(passagesFor(open)).to.deep.equal(['dialogue']);
    // Whatever the activity, it leads to no degree: the difference is one of manner.
    for (const { id } of outline.situate.questions[0]?.answers ?? []) {
      const passages = passagesFor({ activite: id });
      expect(outline.situate.passages.some(({ id: passage, degree }) => degree && passages.includes(passage))).to.equal(false);
      if (id !== 'ouvert') expect(passages).to.include('maniere');
    }
    const always = createEngagement(outline).get().passages;
    expect(always.map(({ id }) => id)).to.deep.equal(['missions', 'cadre']);
  });

  it('names every study that an effect or a limit rests on, and every term that it lists, at least once', () => {
    const statements = blocks.flatMap(({ block }) => block.statements);
    expect(new Set(statements.flatMap(({ study }) => study ?? []))).to.deep.equal(new Set(outline.studies.map(({ id }) => id)));
    const terms = [...blocks.map(({ block }) => block), ...outline.situate.questions].flatMap((each) => each.terms ?? []);
    expect(new Set(terms)).to.deep.equal(new Set(outline.terms.map(({ id }) => id)));
  });

  it('C17: keeps sentences short, and those of plain language shorter', () => {
    const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    for (const [, texts] of languages) {
      for (const [path, text] of ownTexts(texts)) {
        for (const sentence of text.split(/(?<=[.!?])\s/)) {
          expect(words(sentence), `${path}: ${sentence}`).to.be.at.most(path.endsWith('.plain') ? 16 : 24);
        }
      }
    }
  });

  it('E8: gives plain words of its own to every block, question and case', () => {
    for (const [, texts] of languages) {
      const all = ownTexts(texts);
      const plain = all.filter(([path]) => path.endsWith('.plain'));
      expect(plain).to.have.lengthOf(blocks.length + outline.situate.questions.length + outline.cases.length);
      for (const [path, text] of plain) expect(all.filter(([other, words]) => other !== path && words === text)).to.deep.equal([]);
    }
  });

  it('E10: names nothing of the IAP2 Spectrum', () => {
    for (const [, texts] of languages) {
      expect(ownTexts(texts).filter(([, text]) => /iap2|spectrum|spectre|\bempower\b|we will keep you informed/i.test(text))).to.deep.equal(
        [],
      );
    }
  });

  it('writes French with its own spaces and apostrophes', () => {
    const wrong = textsIn(engagementFr).filter(([, text]) =>
      /['"]| [;:!?»%]|« |[^\s\u202f][;!?]|[^\s\u00a0]:|\d (h|mois|ans?|semaines|novembre)(?!\p{L})/u.test(text),
    );
    expect(wrong).to.deep.equal([]);
    expect(textsIn(engagementEn).filter(([, text]) => /['"«»\u202f]| [;:!?]/.test(text))).to.deep.equal([]);
  });
});
