import { ENGAGEMENT_FORMAT, type Engagement, type EngagementBlock, type EngagementOutline } from '../kinds/engagement/schema.js';

/** New each time: a test may change one without the others. */
const sources = () => [{ id: 'guide', lines: '1-2' }];
const block = (): EngagementBlock => ({ statements: [{ id: 'dit', sources: sources() }] });
const cell = () => ({ sources: sources() });
const cells = () => ({
  project: cell(),
  actors: cell(),
  rhythm: cell(),
  framework: cell(),
  status: cell(),
  pay: cell(),
  training: cell(),
  prospects: cell(),
});

/** A small outline: two questions, five passages, three cases. */
export const smallOutline = (): EngagementOutline => ({
  format: ENGAGEMENT_FORMAT,
  id: 'essai',
  sections: {
    intro: block(),
    modalities: block(),
    supports: block(),
    activities: block(),
    degrees: block(),
    place: block(),
    situate: block(),
    cases: block(),
    certified: block(),
    effects: { statements: [{ id: 'dit', study: 'etude', sources: sources() }] },
    limits: block(),
    names: block(),
    notice: { statements: [{ id: 'dit', sources: sources() }], terms: ['mot'] },
  },
  modalities: [{ id: 'entraide', ...block() }],
  supports: [{ id: 'soutien', ...block() }],
  activities: [{ id: 'usagers', ...block() }],
  degrees: { participation: block(), hybrid: block(), partnership: block() },
  situate: {
    questions: [
      {
        id: 'savoir',
        sources: sources(),
        terms: ['mot'],
        answers: [
          { id: 'appele', passages: ['appele'] },
          { id: 'egal', passages: ['egal'] },
          { id: 'deux', passages: ['appele', 'egal'] },
        ],
      },
      {
        id: 'regards',
        sources: sources(),
        answers: [
          { id: 'oui', passages: ['regards'] },
          { id: 'non', passages: [] },
        ],
      },
    ],
    passages: [
      { id: 'appele', degree: 'participation', sources: sources() },
      { id: 'interface', degree: 'hybrid', sources: sources() },
      { id: 'egal', degree: 'partnership', sources: sources() },
      { id: 'regards', degree: 'partnership', sources: sources() },
      { id: 'cadre', always: true, sources: sources() },
    ],
  },
  cases: [
    { id: 'un', structure: 'csapa', rhythm: 'limite', status: 'benevole', pay: 'non', cells: cells() },
    { id: 'deux', structure: 'csapa', rhythm: 'poste', status: 'salarie', pay: 'salaire', cells: cells() },
    { id: 'trois', structure: 'smr', rhythm: 'limite', status: 'benevole', pay: 'non', cells: cells() },
  ],
  facets: {
    structure: ['csapa', 'smr', 'caarud'],
    rhythm: ['limite', 'poste'],
    status: ['benevole', 'salarie'],
    pay: ['non', 'salaire'],
  },
  studies: [{ id: 'etude', sources: sources() }],
  names: [{ id: 'pair', sources: sources() }],
  terms: [{ id: 'mot', sources: sources() }],
});

/** The small outline with words for everything. */
export function smallEngagement(): Engagement {
  const outline = smallOutline();
  const words = (each: EngagementBlock) => ({
    title: 'a',
    plain: 'b',
    statements: Object.fromEntries(each.statements.map(({ id }) => [id, id])),
  });
  const all = <Item extends { id: string }, Words>(items: readonly Item[], of: (item: Item) => Words) =>
    Object.fromEntries(items.map((item) => [item.id, of(item)]));
  const { sections, degrees, situate } = outline;
  const rows = { project: 'a', actors: 'b', rhythm: 'c', framework: 'd', status: 'e', pay: 'f', training: 'g', prospects: 'h' };
  return {
    ...outline,
    texts: {
      fr: {
        title: 'Essai',
        sections: {
          intro: words(sections.intro),
          modalities: words(sections.modalities),
          supports: words(sections.supports),
          activities: words(sections.activities),
          degrees: words(sections.degrees),
          place: words(sections.place),
          situate: words(sections.situate),
          cases: words(sections.cases),
          certified: words(sections.certified),
          effects: words(sections.effects),
          limits: words(sections.limits),
          names: words(sections.names),
          notice: words(sections.notice),
        },
        modalities: all(outline.modalities, words),
        supports: all(outline.supports, words),
        activities: all(outline.activities, words),
        degrees: {
          participation: words(degrees.participation),
          hybrid: words(degrees.hybrid),
          partnership: words(degrees.partnership),
        },
        parts: {
          characteristics: 'a',
          framework: 'b',
          support: 'c',
          examples: 'd',
          meaning: 'e',
          conditions: 'f',
          main: 'g',
          project: 'h',
        },
        situate: {
          questions: all(situate.questions, ({ id, answers }) => ({ text: id, plain: id, answers: all(answers, (answer) => answer.id) })),
          passages: all(situate.passages, ({ id }) => id),
        },
        cases: all(outline.cases, ({ id }) => ({ title: id, plain: id, cells: rows })),
        cells: { structure: 'z', ...rows },
        unsure: 'a',
        facets: {
          structure: { csapa: 'a', smr: 'b', caarud: 'c' },
          rhythm: { limite: 'a', poste: 'b' },
          status: { benevole: 'a', salarie: 'b' },
          pay: { non: 'a', salaire: 'b' },
        },
        studies: { etude: 'a' },
        names: { pair: { term: 'a' } },
        terms: { mot: { term: 'a', text: 'b' } },
        sources: { guide: { title: 'Guide' } },
      },
    },
  };
}
