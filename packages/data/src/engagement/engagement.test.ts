import { expect } from 'chai';

import { parseEngagement } from '../../../sdk/src/kinds/engagement/parse.js';
import { createEngagement } from '../../../sdk/src/state/engagement.js';
import { outline, of, cited, cells, blocks, ownTexts, textsIn, languages } from '../testing/engagement.js';
import { engagementEn } from './en.js';
import { engagementFr } from './fr.js';

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
    expect(Object.keys(engagementFr.links)).to.deep.equal(ids(outline.links ?? []));
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

  it('gives the addresses that the guide prints of what it cites, each beside its line', () => {
    const printed = (outline.links ?? []).map(({ id, url }) => [new URL(url).host, of(id)?.join().match(/\d+$/)?.[0]]);
    expect(printed).to.deep.equal([
      ['www.has-sante.fr', '1171'],
      ['www.projet-regional-de-sante-pays-de-la-loire.ars.sante.fr', '81'],
      ['www.federationaddiction.fr', '220'],
      ['www.cairn.info', '671'],
      ['www.legifrance.gouv.fr', '718'],
      ['www.legifrance.gouv.fr', '719'],
      ['www.legifrance.gouv.fr', '720'],
      ['www.cairn.info', '1116'],
      ['www.analysedespratiques.com', '1172'],
    ]);
  });

  it('says of each kind of service that the documents do not explain that they do not', () => {
    for (const id of ['caarud', 'csapa'] as const) {
      expect(engagementFr.terms[id].text).to.match(/Le guide le nomme sans l’expliquer/);
      expect(engagementEn.terms[id].text).to.match(/without explaining it/);
    }
  });

  it('marks the one cell whose place the text of the guide does not show, in the cell and in the filters', () => {
    expect(cells.filter(({ unsure }) => unsure).map(({ id }) => id)).to.deep.equal(['cases.hopital-de-jour.status']);
    expect(outline.cases.filter(({ status }) => status === 'a-verifier').map(({ id }) => id)).to.deep.equal(['hopital-de-jour']);
    expect(of('cases.hopital-de-jour.status')).to.deep.equal(['guide-pdl 898-903, 990']);
    expect(engagementFr.unsure).to.match(/^À vérifier/);
    expect(engagementFr.unsure).to.match(/perdu les colonnes.*reconstitué/);
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
});
