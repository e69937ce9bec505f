import type { CaseCell, Engagement, EngagementSection } from '@pair-aidance/sdk';

const sources = [{ id: 'guide', lines: '1-2' }];
const block = { statements: [{ id: 'un', sources }] };
const words = (title: string, text = `${title} : une phrase.`) => ({ title, plain: `${title}, en simple.`, statements: { un: text } });
const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

const sections: readonly EngagementSection[] = [
  'intro',
  'modalities',
  'supports',
  'activities',
  'degrees',
  'place',
  'situate',
  'cases',
  'certified',
  'effects',
  'limits',
  'names',
  'notice',
];
const cells: readonly CaseCell[] = ['project', 'actors', 'rhythm', 'framework', 'status', 'pay', 'training', 'prospects'];
const facets = ['structure', 'rhythm', 'status', 'pay'] as const;
const parts = ['characteristics', 'framework', 'support', 'examples', 'meaning', 'conditions', 'main', 'project'] as const;

/** The smallest explainer of an owner, whose parts a test may change. */
export const small = (): Engagement => ({
  format: 'pair-aidance/engagement@1',
  id: 'petit',
  sections: each(sections, () => structuredClone(block)),
  modalities: [{ id: 'a', ...block }],
  supports: [{ id: 'a', ...block }],
  activities: [{ id: 'a', ...block }],
  degrees: each(['participation', 'hybrid', 'partnership'] as const, () => structuredClone(block)),
  situate: {
    questions: [
      {
        id: 'q',
        answers: [
          { id: 'oui', passages: ['p'] },
          { id: 'non', passages: [] },
        ],
        sources,
      },
    ],
    passages: [{ id: 'p', degree: 'participation', sources }],
  },
  cases: [{ id: 'cas', ...each(facets, () => 'v'), cells: each(cells, () => ({ sources })) }],
  facets: each(facets, () => ['v']),
  studies: [],
  names: [{ id: 'nom', sources }],
  terms: [],
  texts: {
    fr: {
      title: 'Petits repères',
      sections: each(sections, (name) => words(name, '<b>Du texte</b>')),
      modalities: { a: words('Modalité') },
      supports: { a: words('Soutien') },
      activities: { a: words('Activité') },
      degrees: each(['participation', 'hybrid', 'partnership'] as const, (degree) => words(degree)),
      parts: each(parts, (part) => part),
      situate: {
        questions: { q: { text: 'Question ?', plain: 'Question simple ?', answers: { oui: 'Oui', non: 'Non' } } },
        passages: { p: 'Passage.' },
      },
      cases: { cas: { title: 'Un cas', plain: 'Un cas, en simple.', cells: each(cells, (cell) => `Case ${cell}`) } },
      cells: { structure: 'Structure', ...each(cells, (cell) => cell) },
      unsure: 'À vérifier',
      facets: each(facets, () => ({ v: 'Valeur' })),
      studies: {},
      names: { nom: { term: 'Nom' } },
      terms: {},
      sources: { guide: { title: 'Un guide' } },
    },
  },
});
