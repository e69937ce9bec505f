// What `npm run docs` writes of accessibility into docs/: the table for an audit, from `criteria.mjs`, and what a screen reader says, from the
// tests of the stories. A criterion that conforms names a test; one whose title is in no test file is a fault.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { announcements, parts } from '../../stories/testing/heard.mjs';
import { criteria, elements, proofs } from './criteria.mjs';

const root = join(import.meta.dirname, '../..');

const titlesIn = (text) => [...text.matchAll(/\bit\(\s*(['"`])(.*?)\1,/g)].map(([, , title]) => title).join('\n');

/** The titles of all tests, by file. */
const testFiles = () =>
  ['packages/elements/src', 'packages/sdk/src', 'packages/data/src', 'examples', 'stories', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => /\.test\.(ts|mjs)$/.test(file) && !file.includes('node_modules'))
      .map((file) => [file.split(/[\\/]/).at(-1), titlesIn(readFileSync(join(root, folder, file), 'utf8'))]),
  );

/** Criteria with what each element has, in the order of the elements: `{ id, title, states }`; a theme has no states. */
export function readCriteria(text = criteria) {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [head, states] = line.split(' | ');
      const [id, ...words] = head.split(' ');
      const each = states?.split(' ');
      return { id, title: words.join(' '), states: each && (each.length === 1 ? elements.map(() => each[0]) : each) };
    });
}

/** What is wrong with the table: a state that nobody knows, a proof without a name, a title that no test has. */
export function faultsOf(rows, titles = proofs, files = testFiles()) {
  const states = rows.flatMap((row) => row.states ?? []);
  const used = new Set(states.filter((state) => state.startsWith('C:')).map((state) => state.slice(2)));
  return [
    ...rows
      .filter(
        (row) =>
          row.states && (row.states.length !== elements.length || row.states.some((state) => !/^(C:\w+|NC|NA|page|\?)$/.test(state))),
      )
      .map(({ id }) => `RGAA ${id}: ${elements.length} states are wanted, each C:…, NC, NA, page or ?`),
    ...[...used].filter((key) => key !== 'hand' && !(key in titles)).map((key) => `RGAA: no proof is called ${key}`),
    ...Object.keys(titles)
      .filter((key) => !used.has(key))
      .map((key) => `RGAA: nothing uses the proof ${key}`),
    ...Object.values(titles)
      .filter((title) => !files.some(([, text]) => text.includes(title)))
      .map((title) => `RGAA: no test has the title: ${title}`),
  ];
}

const counted = (rows, column, is) => rows.filter(({ states }) => states && is.test(states[column])).length;

/** The table for an audit, in French. */
export function auditTable() {
  const rows = readCriteria();
  const keys = Object.keys(proofs);
  const files = testFiles();
  const cell = (state) =>
    state === '?'
      ? 'non évalué'
      : state === 'C:hand'
        ? 'C (lu)'
        : state.startsWith('C:')
          ? `C [${keys.indexOf(state.slice(2)) + 1}]`
          : state;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const kinds = [
    ['C, tenu par un test', /^C:(?!hand)/],
    ['C (lu), sans test', /^C:hand/],
    ['NC', /^NC/],
    ['NA', /^NA/],
    ['page', /^page/],
    ['non évalué', /^\?/],
  ];
  return [
    '# Accessibilité : ce qui est vérifié, critère par critère',
    'Pour préparer un audit RGAA 4.1. **Ce n’est ni un audit ni une déclaration de conformité** : seul un audit de vos pages, mené par une personne, en décide. Les intitulés sont raccourcis ; le texte du référentiel fait foi. Aucune personne concernée n’a encore essayé l’outil avec son lecteur d’écran.',
    '- **C [n]** : conforme, et le test n° n échoue si cela cesse de l’être. Un test ne voit que ce qu’il regarde : les états et les largeurs des exemples du projet.\n- **C (lu)** : jugé à la lecture du code et à l’œil, sans test.\n- **NC** : non conforme. **NA** : rien de tel dans l’élément.\n- **page** : seule la page qui reçoit l’élément peut répondre.\n- **non évalué** : personne n’a jugé. À regarder dans votre audit.',
    `Ce qu’un lecteur d’écran dit est sur [une autre page](lecteur-d-ecran.md).`,
    [
      line(['Nombre de critères', ...elements.map((tag) => `\`${tag}\``)]),
      line(['---', ...elements.map(() => '---')]),
      ...kinds.map(([name, is]) => line([name, ...elements.map((_, column) => counted(rows, column, is))])),
    ].join('\n'),
    ...rows
      .reduce((themes, row) => {
        if (row.states) themes.at(-1).lines.push(line([row.id, row.title, ...row.states.map(cell)]));
        else themes.push({ row, lines: [] });
        return themes;
      }, [])
      .map(
        ({ row, lines }) =>
          `## ${row.id}. ${row.title}\n\n${[line(['', 'Critère', ...elements.map((tag) => `\`${tag}\``)]), line(['---', '---', ...elements.map(() => '---')]), ...lines].join('\n')}`,
      ),
    `## Les tests\n\nLeur titre, en anglais, ou son début, et leur fichier.\n\n${keys.map((key, index) => `${index + 1}. « ${proofs[key]} » (\`${files.find(([, text]) => text.includes(proofs[key]))?.[0]}\`)`).join('\n')}`,
  ].join('\n\n');
}

/** What a screen reader says, in French. */
export const heardPage = () =>
  [
    '# Ce que dit un lecteur d’écran',
    'Les rôles, les noms, les états et, entre parenthèses, les descriptions que le navigateur (Chromium) donne aux lecteurs d’écran. Chacun les lit à sa façon et avec ses mots. `stories/heard.test.mjs` échoue dès qu’une ligne change. Les exemples sont fictifs.',
    ...parts.map(({ title, lines }) => `## ${title}\n\n\`\`\`text\n${lines.trim()}\n\`\`\``),
    '## Ce qui est annoncé\n\nSans qu’on le demande, une action après l’autre ; « focus » dit où l’on est porté.',
    ...announcements.map(
      ({ story, rows }) =>
        `\`${story.split('--')[0]}\`\n\n| Action | Mots entendus |\n| --- | --- |\n${rows.map(({ does, heard }) => `| ${does} | ${heard.map((words) => words.replaceAll('\u00a0', ' ')).join('<br>')} |`).join('\n')}`,
    ),
  ].join('\n\n');
