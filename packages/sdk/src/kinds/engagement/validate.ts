import type { Citation, ContentProblem } from '../../reading/content.js';
import type { Localized } from '../../text/language.js';
import type { CaseFacet, Engagement, EngagementBlock, EngagementDegree, EngagementOutline } from './schema.js';

/** What can be wrong with an explainer. Each one stops it from being shown. */
export type EngagementProblemCode =
  | 'not-an-engagement' // another kind of document
  | 'newer-format' // a major version that this SDK does not know
  | 'invalid-value' // a field is missing or has another form
  | 'duplicate-id'
  | 'dangling' // an id that names nothing
  | 'misplaced' // a passage of the hybrid that an answer names: it is met when both others are
  | 'unreachable' // a passage that no answer meets
  | 'missing-text';

/** One thing to mend in an explainer. */
export type EngagementProblem = ContentProblem<EngagementProblemCode>;

/** Checks what a schema cannot: that no id is written twice, that each one names something, that each passage can be met, and that nothing lacks its words. */
export function validateEngagement(document: Engagement): EngagementProblem[] {
  return [...checkIds(document), ...checkTargets(document), ...checkPassages(document), ...checkTexts(document)];
}

/** What is said of a field that is missing or has another form. */
export function invalidValue(where: string): EngagementProblem {
  const isSources = /(^|\.)sources$/.test(where);
  return problem(
    'invalid-value',
    where,
    isSources
      ? `«\u00a0${where}\u00a0» manque ou est vide. Chaque phrase a sa source\u00a0: "sources": [{ "id": "…", "lines": "12-15" }].`
      : `«\u00a0${where}\u00a0» manque ou n’a pas la forme attendue. Comparez avec le schéma «\u00a0engagement\u00a0».`,
    isSources
      ? `“${where}” is missing or empty. Each statement has its source: "sources": [{ "id": "…", "lines": "12-15" }].`
      : `“${where}” is missing or does not have the expected form. Compare with the “engagement” schema.`,
  );
}

/** Every block, with the place of it and of its words. */
const blocksOf = (document: EngagementOutline): { where: string; block: EngagementBlock }[] => [
  ...Object.entries(document.sections).map(([name, block]) => ({ where: `sections.${name}`, block })),
  ...(['modalities', 'supports', 'activities'] as const).flatMap((list) =>
    document[list].map((each) => ({ where: `${list}.${each.id}`, block: each })),
  ),
  ...Object.entries(document.degrees).map(([name, block]) => ({ where: `degrees.${name}`, block })),
];

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Ids written twice. */
function checkIds(document: Engagement): EngagementProblem[] {
  const { situate, facets } = document;
  const lists: [string, readonly string[]][] = [
    ...(['modalities', 'supports', 'activities', 'cases', 'studies', 'names', 'terms'] as const).map((list): [string, string[]] => [
      list,
      idsOf(document[list]),
    ]),
    ['links', idsOf(document.links ?? [])],
    ...blocksOf(document).map(({ where, block }): [string, string[]] => [`${where}.statements`, idsOf(block.statements)]),
    ['situate.questions', idsOf(situate.questions)],
    ...situate.questions.map((question): [string, string[]] => [`situate.questions.${question.id}.answers`, idsOf(question.answers)]),
    ['situate.passages', idsOf(situate.passages)],
    ...Object.entries(facets).map(([name, values]): [string, string[]] => [`facets.${name}`, values]),
  ];
  return lists.flatMap(([where, ids]) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
      problem(
        'duplicate-id',
        `${where}.${id}`,
        `«\u00a0${id}\u00a0» est écrit deux fois dans «\u00a0${where}\u00a0». Renommez l’un des deux.`,
        `“${id}” is written twice in “${where}”. Rename one of them.`,
      ),
    ),
  );
}

/** Ids that name nothing. */
function checkTargets(document: Engagement): EngagementProblem[] {
  const { situate, facets } = document;
  const terms = { names: idsOf(document.terms), fr: 'le terme', en: 'the term' };
  const studies = { names: idsOf(document.studies), fr: 'l’étude', en: 'the study' };
  const passages = { names: idsOf(situate.passages), fr: 'le passage', en: 'the passage' };
  const check = (where: string, ids: readonly string[], known: { names: readonly string[] } & Localized) =>
    ids
      .filter((id) => !known.names.includes(id))
      .map((id) =>
        problem(
          'dangling',
          where,
          `«\u00a0${where}\u00a0» renvoie à «\u00a0${id}\u00a0», qui n’existe pas. Ajoutez ${known.fr} «\u00a0${id}\u00a0», ou corrigez ce nom.`,
          `“${where}” names “${id}”, which does not exist. Add ${known.en} “${id}”, or correct the name.`,
        ),
      );
  return [
    ...blocksOf(document).flatMap(({ where, block }) => [
      ...check(`${where}.terms`, block.terms ?? [], terms),
      ...block.statements.flatMap(({ id, study }) => check(`${where}.statements.${id}.study`, study ? [study] : [], studies)),
    ]),
    ...situate.questions.flatMap((question) => [
      ...check(`situate.questions.${question.id}.terms`, question.terms ?? [], terms),
      ...question.answers.flatMap((answer) =>
        check(`situate.questions.${question.id}.answers.${answer.id}.passages`, answer.passages, passages),
      ),
    ]),
    ...document.cases.flatMap((each) =>
      (['structure', 'rhythm', 'status', 'pay'] as const).flatMap((facet) =>
        check(`cases.${each.id}.${facet}`, [each[facet]], {
          names: facets[facet],
          fr: `dans «\u00a0facets.${facet}\u00a0» la valeur`,
          en: `to “facets.${facet}” the value`,
        }),
      ),
    ),
  ];
}

/** Passages that no set of answers meets, and passages of the hybrid that an answer names. */
function checkPassages({ situate }: Engagement): EngagementProblem[] {
  const named = new Set(situate.questions.flatMap(({ answers }) => answers.flatMap(({ passages }) => passages)));
  const canMeet = (wanted: EngagementDegree) => situate.passages.some(({ id, degree }) => degree === wanted && named.has(id));
  return situate.passages.flatMap(({ id, degree, always }) => {
    const where = `situate.passages.${id}`;
    if (degree === 'hybrid' && named.has(id)) {
      return [
        problem(
          'misplaced',
          where,
          `Une réponse nomme «\u00a0${id}\u00a0», passage de l’hybride. Il se montre seul quand la participation et le partenariat sont rencontrés\u00a0: retirez-le des réponses.`,
          `An answer names “${id}”, a passage of the hybrid. It shows by itself when participation and partnership are both met: remove it from the answers.`,
        ),
      ];
    }
    if (always || (degree === 'hybrid' ? canMeet('participation') && canMeet('partnership') : named.has(id))) return [];
    return [
      problem(
        'unreachable',
        where,
        `Le passage «\u00a0${id}\u00a0» ne peut jamais être vu. Nommez-le dans une réponse, ou retirez-le.`,
        `The passage “${id}” can never be seen. Name it in an answer, or remove it.`,
      ),
    ];
  });
}

/** Everything that has no words in one of the languages. */
function checkTexts(document: Engagement): EngagementProblem[] {
  const { situate } = document;
  const languages = Object.entries(document.texts);
  if (languages.length === 0) return [invalidValue('texts')];
  const blocks = blocksOf(document);
  const cited: readonly Citation[] = [
    ...blocks.flatMap(({ block }) => block.statements),
    ...document.cases.flatMap((each) => Object.values(each.cells)),
    ...[situate.questions, situate.passages, document.studies, document.names, document.terms, document.links ?? []].flat(),
  ].flatMap((each) => each.sources);
  return languages.flatMap(([language, texts]) => {
    const problems: EngagementProblem[] = [];
    const check = (where: string, ids: readonly string[], words: object | undefined) => {
      for (const id of new Set(ids)) {
        if (!words || Object.hasOwn(words, id)) continue; // words that are missing as a whole were reported where they are named
        problems.push(
          problem(
            'missing-text',
            `texts.${language}.${where}.${id}`,
            `Il manque un texte en «\u00a0${language}\u00a0» pour «\u00a0${id}\u00a0». Écrivez-le dans «\u00a0texts.${language}.${where}\u00a0».`,
            `“${id}” has no text in “${language}”. Write it in “texts.${language}.${where}”.`,
          ),
        );
      }
    };
    for (const list of ['modalities', 'supports', 'activities', 'cases', 'studies', 'names', 'terms'] as const) {
      check(list, idsOf(document[list]), texts[list]);
    }
    check('links', idsOf(document.links ?? []), texts.links ?? {});
    for (const { where, block } of blocks) {
      const [list = '', name = ''] = where.split('.');
      const words = texts[list as 'modalities'][name];
      check(`${where}.statements`, idsOf(block.statements), words?.statements);
    }
    check('situate.questions', idsOf(situate.questions), texts.situate.questions);
    for (const { id, answers } of situate.questions) {
      check(`situate.questions.${id}.answers`, idsOf(answers), texts.situate.questions[id]?.answers);
    }
    check('situate.passages', idsOf(situate.passages), texts.situate.passages);
    for (const [facet, values] of Object.entries(document.facets)) check(`facets.${facet}`, values, texts.facets[facet as CaseFacet]);
    check('sources', idsOf(cited), texts.sources);
    return problems;
  });
}

export function problem(code: EngagementProblemCode, field: string, fr: string, en: string): EngagementProblem {
  return { severity: 'error', code, field, advice: { fr, en } };
}
