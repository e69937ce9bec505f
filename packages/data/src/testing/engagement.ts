// What the data of the explainer says, and where it cites what, for its tests.
import type { EngagementOutline, EngagementTexts } from '../../../sdk/src/kinds/engagement/schema.js';
import { engagementEn } from '../engagement/en.js';
import { engagementFr } from '../engagement/fr.js';
import { engagementOutline } from '../engagement/outline.js';

export const outline: EngagementOutline = engagementOutline;
export const languages: [string, EngagementTexts][] = [
  ['fr', engagementFr],
  ['en', engagementEn],
];

/** Every text of a language, with the path that leads to it. */
export const textsIn = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));

/** Every text of our own: not the titles of the documents. */
export const ownTexts = ({ sources: _, ...texts }: EngagementTexts) => textsIn(texts);

interface Cited {
  id: string;
  sources: readonly { id: string; lines: string }[];
}

/** Everything of the outline that has sources. */
export const blocks = [
  ...Object.entries(outline.sections).map(([name, block]) => ({ where: `sections.${name}`, block })),
  ...(['modalities', 'supports', 'activities'] as const).flatMap((list) =>
    outline[list].map((block) => ({ where: `${list}.${block.id}`, block })),
  ),
  ...Object.entries(outline.degrees).map(([name, block]) => ({ where: `degrees.${name}`, block })),
];
export const cells = outline.cases.flatMap((each) =>
  Object.entries(each.cells).map(([name, cell]) => ({ id: `cases.${each.id}.${name}`, ...cell })),
);
export const cited: Cited[] = [
  ...blocks.flatMap(({ where, block }) => block.statements.map((statement) => ({ ...statement, id: `${where}.${statement.id}` }))),
  ...cells,
  ...[outline.situate.questions, outline.situate.passages, outline.studies, outline.names, outline.terms, outline.links ?? []].flat(),
];
export const of = (id: string) => cited.find((each) => each.id === id)?.sources.map((source) => `${source.id} ${source.lines}`);
