import { expect } from 'chai';

import { parseSelfCheck } from '../../../sdk/src/kinds/self-check/parse.js';
import { type SelfCheckRules, type SelfCheckTexts } from '../../../sdk/src/kinds/self-check/schema.js';
import { createSelfCheck, resultOf, routeOf } from '../../../sdk/src/state/self-check.js';
import { selfCheckEn } from './en.js';
import { selfCheckFr } from './fr.js';
import { selfCheckRules } from './rules.js';

const rules: SelfCheckRules = selfCheckRules;
const languages: [string, SelfCheckTexts][] = [
  ['fr', selfCheckFr],
  ['en', selfCheckEn],
];
const conditions = [...rules.outcomes, ...rules.steps].flatMap(({ when }) => when ?? []);

/** Every text of a language, with the path that leads to it. */
const textsIn = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));

/** What the result says: the words in which nobody may be judged. */
const verdictsIn = ({ outcomes, statements, steps, parts, contact, distress }: SelfCheckTexts) =>
  textsIn({ outcomes, statements, steps, parts, contact, distress });

/** The answers to a question, in groups of those that lead to the same place and stand in the same conditions of outcomes and steps. */
function groupsOf(question: SelfCheckRules['questions'][number]): { next: string; answers: string[] }[] {
  const groups = new Map<string, { next: string; answers: string[] }>();
  const reserved = [{ id: 'unknown' }, { id: 'skipped' }];
  for (const { id, next = question.next } of [...question.answers, ...reserved] as { id: string; next?: string }[]) {
    const named = conditions.map((line) => Number(line[question.id]?.includes(id) ?? 2)).join('');
    const group = groups.get(next + named) ?? { next, answers: [] };
    group.answers.push(id);
    groups.set(next + named, group);
  }
  return [...groups.values()];
}

const groups = new Map(rules.questions.map((question) => [question.id, groupsOf(question)]));

/**
 * Every route with every combination of answers that can change the route, the outcome or the steps. Answers that change none of them take
 * turns, one at each pass, until all of them were given.
 */
function* everyWalk(): Generator<Record<string, string>> {
  function* from(at: string, given: Record<string, string>, pass: number): Generator<Record<string, string>> {
    if (at === 'review') yield given;
    for (const { next, answers } of groups.get(at) ?? []) yield* from(next, { ...given, [at]: answers[pass % answers.length]! }, pass);
  }
  const passes = Math.max(...[...groups.values()].flat().map(({ answers }) => answers.length));
  for (let pass = 0; pass < passes; pass++) yield* from(rules.start, {}, pass);
}

/** Walks the store as a visitor does, and returns its last state. */
function walk(given: Record<string, string>) {
  const check = createSelfCheck(rules);
  check.start();
  for (const [question, answer] of Object.entries(given)) {
    expect(check.get().question).to.equal(question);
    check.answer(question, answer);
    check.next();
  }
  expect(check.get().step).to.equal('review');
  check.next();
  return check.get();
}

const stabilised = {
  vecu: 'addiction',
  chemin: 'fait',
  soins: 'bien',
  aujourdhui: 'stable',
  aider: 'association',
  recul: 'pose',
  comprendre: 'solide',
  choisir: 'tri',
  'pour-autre': 'autre',
  limites: 'dit',
  dire: 'oui',
  temps: 'regulier',
  soutien: 'oui',
};
const hardToday = { vecu: 'addiction', chemin: 'en-chemin', soins: 'peu', aujourdhui: 'difficile', soutien: 'peu' };
const mother = {
  vecu: 'proche',
  'famille-chemin': 'dedans',
  'famille-aujourdhui': 'variable',
  'famille-aider': 'envie',
  recul: 'remue',
  comprendre: 'touche',
  choisir: 'tout',
  'pour-autre': 'deux',
  limites: 'tout-regler',
  dire: 'oui',
  temps: 'ponctuel',
  soutien: 'peu',
};

describe('the self-check "Qui peut devenir pair-aidant ?"', () => {
  it('Q10: is a document in which validation finds nothing to mend', () => {
    const document: unknown = JSON.parse(JSON.stringify({ ...rules, texts: { fr: selfCheckFr, en: selfCheckEn } }));
    expect(parseSelfCheck(document).problems).to.deep.equal([]);
  });

  it('Q9: ends every walk with an outcome, a next step that is always there, a human contact and nothing left out', () => {
    const seen = { answers: new Set<string>(), outcomes: new Set<string>(), steps: new Set<string>(), statements: new Set<string>() };
    let walks = 0;
    for (const given of everyWalk()) {
      walks += 1;
      expect(routeOf(rules, given)).to.deep.equal({ questions: Object.keys(given), complete: true });
      const result = resultOf(rules, given);
      expect(result.outcome).to.be.oneOf(rules.outcomes.map(({ id }) => id));
      expect(result.steps).to.not.have.length(0);
      expect(result.statements.map(({ part }) => part)).to.include.members(['free', 'care']);
      for (const [question, answer] of Object.entries(given)) seen.answers.add(`${question} ${answer}`);
      seen.outcomes.add(result.outcome);
      for (const { id } of result.steps) seen.steps.add(id);
      for (const { id } of result.statements) seen.statements.add(id);
    }
    expect(walks).to.be.above(5000);
    const every = rules.questions.flatMap(({ id, answers }) =>
      [...answers.map((answer) => answer.id), 'unknown', 'skipped'].map((answer) => `${id} ${answer}`),
    );
    expect([...seen.answers]).to.have.members(every);
    expect([...seen.outcomes]).to.have.members(rules.outcomes.map(({ id }) => id));
    expect([...seen.steps]).to.have.members(rules.steps.map(({ id }) => id));
    expect([...seen.statements]).to.have.members(rules.statements.map(({ id }) => id));
    for (const [, { contact }] of languages) expect(contact.text).to.match(/association/);
  });

  it('a person stabilised and already helping in an association is led to talk about a project with a team', () => {
    const { result } = walk(stabilised);
    expect(result).to.include({ outcome: 'deja', distress: false });
    expect(result?.because.map(({ answer }) => answer)).to.deep.equal(['stable', 'association', 'pose']);
    expect(result?.steps[0]).to.deep.include({ id: 'equipe', because: [{ question: 'aider', answer: 'association' }] });
    const abilities = ['comprendre', 'choisir', 'pour-autre', 'limites'];
    expect(result?.statements.filter(({ part }) => part === 'brings').map(({ id }) => id)).to.include.members(abilities);
  });

  it('a person in recovery who answers that today is hard is led to somebody to talk to, in five questions', () => {
    const { result, route } = walk(hardToday);
    expect(route.questions).to.have.length(5);
    expect(result).to.include({ outcome: 'prendre-soin', distress: true });
    expect(result?.steps[0]).to.deep.include({ id: 'parler', to: 'help-lines' });
    expect(result?.topics).to.include('addictions');
  });

  it('a mother who supports a son is led to other families', () => {
    const { result } = walk(mother);
    expect(result).to.include({ outcome: 'famille', distress: false });
    expect(result?.steps[0]).to.deep.include({ id: 'familles', to: 'finder' });
    expect(result?.statements.map(({ id }) => id)).to.include.members(['vecu-proche', 'famille-existe']);
    expect(result?.steps.map(({ id }) => id)).to.include('formation-famille');
  });

  it('gives these three different outcomes, and no first step that another of them starts with', () => {
    const results = [stabilised, hardToday, mother].map((given) => walk(given).result);
    expect(new Set(results.map((result) => result?.outcome)).size).to.equal(3);
    expect(new Set(results.map((result) => result?.steps[0]?.id)).size).to.equal(3);
  });

  it('Q4: says the number of questions as soon as it is known', () => {
    const check = createSelfCheck(rules);
    check.start();
    const totals = Object.entries(stabilised).map(([question, answer]) => {
      const { total } = check.get();
      check.answer(question, answer);
      check.next();
      return total;
    });
    expect(totals).to.deep.equal([null, null, null, null, null, null, 13, 13, 13, 13, 13, 13, 13]);
  });

  it('offers the help lines after each answer that speaks of distress, and goes on', () => {
    const spoken = rules.questions.flatMap(({ id, answers }) =>
      answers.flatMap((answer) => (answer.distress ? [`${id} ${answer.id}`] : [])),
    );
    expect(spoken).to.deep.equal(['aujourdhui difficile', 'famille-aujourdhui difficile', 'soutien seul']);
    for (const given of everyWalk()) {
      const speaks = Object.entries(given).some(([question, answer]) => spoken.includes(`${question} ${answer}`));
      const { distress, outcome } = resultOf(rules, given);
      expect(distress).to.equal(speaks);
      expect(outcome === 'prendre-soin').to.equal(speaks);
    }
  });

  it('says what the Haute Autorité de santé recommends with its scope and year, and never to somebody in distress', () => {
    const fromHas = rules.statements.filter(({ sources }) => sources?.some(({ lines }) => lines === '42, 79-84' || lines === '42, 79-86'));
    expect(fromHas.map(({ id }) => id)).to.deep.equal(['temps-amenage', 'soutien-peu']);
    for (const [, { statements }] of languages)
      for (const { id } of fromHas)
        expect(statements[id])
          .to.match(/HAS|Haute Autorité/)
          .and.match(/2023/)
          .and.match(/précarité|hardship/)
          .and.match(/psychiques|mental/);
    const toHelpers = new Set([...fromHas.map(({ id }) => id), 'soin-pairs']);
    for (const given of everyWalk()) {
      const { distress, statements } = resultOf(rules, given);
      const said = statements.filter(({ id }) => toHelpers.has(id));
      if (distress) expect(said).to.deep.equal([]);
      for (const { because } of said) expect(because.map(({ question }) => question).join()).to.match(/aider/);
    }
  });

  it('has three ways on that lead somewhere first in every result: to another element, the help lines or an explanation', () => {
    const open = new Set<string>();
    for (const given of everyWalk()) {
      const { outcome, steps } = resultOf(rules, given);
      const leads = steps.slice(0, 3).filter(({ to, notion }) => to ?? notion);
      if (leads.length < 3) open.add(outcome);
    }
    expect([...open]).to.deep.equal([]);
  });

  it('says a result in one sentence', () => {
    for (const [, { outcomes }] of languages)
      for (const [id, { text }] of Object.entries(outcomes)) expect(text.split(/[.!?](?=\s|$)/), id).to.have.length(2);
  });

  it('C11: has the same texts in both languages, for all that the rules name and for nothing else', () => {
    const [fr, en] = [selfCheckFr, selfCheckEn].map((texts) => textsIn(texts).map(([path]) => path));
    expect(en).to.deep.equal(fr);
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    for (const list of ['questions', 'outcomes', 'statements', 'steps', 'notions'] as const) {
      expect(Object.keys(selfCheckFr[list]), list).to.have.members(ids(rules[list]));
    }
    for (const { id, answers } of rules.questions) {
      expect(Object.keys(selfCheckFr.questions[id as 'vecu'].answers)).to.deep.equal(ids(answers));
    }
    const same = textsIn(selfCheckFr).filter(
      ([path, text]) => !path.startsWith('sources.') && textsIn(selfCheckEn).some(([other, words]) => other === path && words === text),
    );
    expect(same).to.deep.equal([]);
  });

  it('cites a known document and lines for every statement, question, outcome and notion, and for every step that states a fact', () => {
    // As many lines as each document has.
    const lengths: Record<string, number> = {
      'bretagne-addictologie': 129,
      'sante-mentale-portail': 80,
      'guide-pdl': 1284,
      'dossier-ireps': 1516,
      'has-2023': 93,
    };
    const withFacts = [
      ...rules.questions,
      ...rules.outcomes,
      ...rules.statements,
      ...rules.notions,
      ...rules.steps.filter(({ id }) => id !== 'parler' && id !== 'revenir'),
    ];
    for (const { id, sources } of withFacts) {
      expect(sources, id).to.be.an('array').that.is.not.empty;
      for (const source of sources ?? []) {
        const numbers = source.lines.split(/, |-/).map(Number);
        expect(source.lines).to.match(/^\d+(-\d+)?(, \d+(-\d+)?)*$/);
        expect(numbers, `${id} ${source.id}`).to.deep.equal([...numbers].sort((a, b) => a - b));
        expect(numbers.at(-1)).to.be.at.most(lengths[source.id] ?? 0);
      }
    }
    const cited = new Set([...withFacts].flatMap(({ sources }) => sources?.map(({ id }) => id) ?? []));
    for (const [, texts] of languages) expect(Object.keys(texts.sources)).to.have.members([...cited]);
    expect(cited.size).to.equal(5);
  });

  it('names each document with its publisher and date, and none where it prints none', () => {
    const printed = Object.entries(selfCheckFr.sources).map(([id, source]) => [
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

  it('Q9: never judges, in either language', () => {
    const banned = {
      fr: /(?<!\p{L})((in)?aptes?|(in)?aptitudes?|scores?|échecs?|échou\p{L}*|(in|non-)?éligib\p{L}*|points?(?! d’appui)|niveaux?|qualifié\p{L}*|réussi\p{L}*|admis\p{L}*|refusé\p{L}*|note[sz]?|sélectionn\p{L}*|pas prêt\p{L}*|%)(?!\p{L})/iu,
      en: /(?<!\p{L})((un)?fit|(in)?apt|(un)?able|aptitudes?|scores?|fail\p{L}*|(in)?eligib\p{L}*|(un)?suitab\p{L}*|points?|levels?|(un|dis)?qualifi\p{L}*|succe(ss|ed)\p{L}*|passed|refused|grades?|selected|not ready|%)(?!\p{L})/iu,
    };
    for (const [language, texts] of languages) {
      const found = verdictsIn(texts).filter(([, text]) => banned[language as 'fr'].test(text));
      expect(found).to.deep.equal([]);
    }
  });

  it('asks for no time of abstinence and measures no duration', () => {
    const time = /abstinen|sobr|sevr|\d+\s*(jours?|semaines?|mois|ans?|années?|days?|weeks?|months?|years?)/i;
    for (const [, texts] of languages) expect(textsIn(texts).filter(([, text]) => time.test(text))).to.deep.equal([]);
  });

  it('says on its first screen what it is for, how long it takes, that it neither diagnoses nor selects, where answers stay and how to stop', () => {
    expect(selfCheckFr.intro.purpose).to.match(/réfléchir/);
    expect(selfCheckFr.intro.duration).to.match(/5\u00a0minutes/);
    expect(selfCheckFr.intro.noTest).to.match(/diagnostic.*sélection/);
    expect(selfCheckFr.intro.privacy).to.match(/restent sur cet appareil/);
    expect(selfCheckFr.intro.stop).to.match(/passer une question.*arrêter.*Effacer mes réponses/);
    expect(selfCheckEn.intro.noTest).to.match(/diagnosis.*selection/);
    expect(selfCheckEn.intro.privacy).to.match(/stay on this device/);
    expect(selfCheckEn.intro.stop).to.match(/skip a question.*stop.*Clear my answers/);
  });

  it('C17: keeps sentences short and questions plain', () => {
    for (const [, { sources: _, ...texts }] of languages) {
      for (const [path, text] of textsIn(texts)) {
        for (const sentence of text.split(/(?<=[.!?])\s/)) expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).to.be.at.most(24);
      }
    }
    const plainer = rules.questions.filter(({ id }) =>
      selfCheckFr.questions[id as 'vecu'].plain.split(/[.?]\s/).some((part) => part.split(' ').length > 13),
    );
    expect(plainer.map(({ id }) => id)).to.deep.equal([]);
  });

  it('writes French with its own spaces and apostrophes', () => {
    const wrong = textsIn(selfCheckFr).filter(([, text]) =>
      /['"]| [;:!?»]|« |[^\s\u202f][;!?]|[^\s\u00a0]:|\d (minutes|novembre)/.test(text),
    );
    expect(wrong).to.deep.equal([]);
    expect(textsIn(selfCheckEn).filter(([, text]) => /['"«»\u202f]| [;:!?]/.test(text))).to.deep.equal([]);
  });
});
