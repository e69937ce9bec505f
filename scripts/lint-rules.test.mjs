import { join } from 'node:path';

import { expect } from 'chai';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';

const root = join(import.meta.dirname, '..');
const eslint = new ESLint({ cwd: root });

/** The rules that a text breaks when it stands in the place of a file. */
async function broken(file, text) {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: join(root, file) });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const sdk = 'packages/sdk/src';
const element = 'packages/elements/src/pair-finder/pair-finder.ts';
const template = (html) => `import { html } from 'lit';\nexport const view = html\`${html}\`;`;

/** Rule, file, text that must break it. */
const bad = {
  'the SDK importing the data': ['import-x/no-restricted-paths', `${sdk}/index.ts`, "export { places } from '@pair-aidance/data';"],
  'the SDK importing an element by import()': [
    'import-x/no-restricted-paths',
    `${sdk}/index.ts`,
    "export const load = () => import('@pair-aidance/elements');",
  ],
  'the SDK importing lit': ['no-restricted-imports', `${sdk}/index.ts`, "export { html } from 'lit';"],
  'the SDK importing lit by import()': ['no-restricted-syntax', `${sdk}/index.ts`, "export const load = () => import('lit/html.js');"],
  'the data importing the SDK, even a type': [
    'import-x/no-restricted-paths',
    'packages/data/src/index.ts',
    "export type { Listing } from '@pair-aidance/sdk';",
  ],
  'the ground importing a reader': ['import-x/no-restricted-paths', `${sdk}/text/key.ts`, "export * from '../formats/csv.js';"],
  'a format importing the client': ['import-x/no-restricted-paths', `${sdk}/formats/csv.ts`, "export * from '../client/load-document.js';"],
  'reading importing a kind': ['import-x/no-restricted-paths', `${sdk}/reading/document.ts`, "export * from '../kinds/listing/schema.js';"],
  'a kind importing the index': [
    'import-x/no-restricted-paths',
    `${sdk}/kinds/listing/record.ts`,
    "export * from '../../search/text-index.js';",
  ],
  'the search importing the state': ['import-x/no-restricted-paths', `${sdk}/search/facets.ts`, "export * from '../state/finder.js';"],
  'shipped code importing testing/': [
    'import-x/no-restricted-paths',
    `${sdk}/state/finder.ts`,
    "export * from '../testing/judged-queries.js';",
  ],
  'shipped code importing a script': ['import-x/no-restricted-paths', element, "export * from '../../../../scripts/serve.mjs';"],
  'a package reached by its folder': ['import-x/no-relative-packages', element, "export * from '../../../sdk/src/index.js';"],
  'an element importing the data': ['no-restricted-imports', element, "export { places } from '@pair-aidance/data';"],
  'an element importing the data by import() outside content.ts': [
    'no-restricted-syntax',
    element,
    "export const load = () => import('@pair-aidance/data');",
  ],
  'content.ts importing the data at once': [
    'no-restricted-imports',
    'packages/elements/src/pair-finder/content.ts',
    "export { places } from '@pair-aidance/data';",
  ],
  'an element importing another': ['no-restricted-imports', element, "export * from '../pair-help-lines/pair-help-lines.js';"],
  'a circle of types': ['circles/none', 'packages/elements/src/shared/list/list-store.ts', "export type { Preset } from './preset.js';"],
  'a circle of imports': ['import-x/no-cycle', `${sdk}/reading/place.ts`, "export { placeSchema } from './parts.js';"],
  'a global of the page in the SDK': ['no-restricted-globals', `${sdk}/state/store.ts`, 'export const title = document.title;'],
  'a global of the page by globalThis in the data': [
    'no-restricted-properties',
    'packages/data/src/places/places.ts',
    'export const address = globalThis.location;',
  ],
  unsafeHTML: ['no-restricted-imports', element, "export { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  innerHTML: ['no-restricted-syntax', element, "document.body.innerHTML = '<p>';"],
  'innerHTML in a template': ['no-restricted-syntax', element, template("<p .innerHTML=${''}></p>")],
  insertAdjacentHTML: ['no-restricted-syntax', element, "document.body.insertAdjacentHTML('beforeend', '<p>');"],
  'a style attribute in a template': ['no-restricted-syntax', element, template('<p style="color: red"></p>')],
  'a bound style attribute in a template': ['no-restricted-syntax', element, template("<p class=${'a'} style=${'b'}></p>")],
  'a style element in a template': ['lit/prefer-static-styles', element, template('<style>p { color: red }</style>')],
  'a test that runs alone': ['no-restricted-syntax', `${sdk}/text/fold.test.ts`, "it.only('runs', () => {});"],
  'a test that does not run': ['no-restricted-syntax', 'scripts/serve.test.mjs', "describe.skip('never', () => {});"],
  'a promise that nobody waits for': [
    '@typescript-eslint/no-floating-promises',
    `${sdk}/state/store.ts`,
    "Promise.reject(new Error('lost'));",
  ],
};

/** Texts that must break no rule. */
const good = {
  'content.ts loading the data on demand': [
    'packages/elements/src/pair-finder/content.ts',
    "export const load = () => import('@pair-aidance/data');",
  ],
  'the reading folding text as the search does': [`${sdk}/reading/fields.ts`, "export { fold } from '../text/fold.js';"],
  'a test importing anything': [`${sdk}/text/fold.test.ts`, "export * from '../testing/judged-queries.js';"],
  'an element importing the SDK': [element, "export { parseDirectory } from '@pair-aidance/sdk';"],
};

describe('lint rules', () => {
  before(async function () {
    this.timeout(60_000); // the first text waits for the whole program's types
    await broken(element, 'export {};');
  });

  for (const [title, [rule, file, text]] of Object.entries(bad)) {
    it(`refuse ${title}`, async () => expect(await broken(file, text)).to.include(rule));
  }

  for (const [title, [file, text]] of Object.entries(good)) {
    it(`accept ${title}`, async () => expect(await broken(file, text)).to.deep.equal([]));
  }
});

describe('lint rules of the styles', () => {
  const broken = async (declarations) => {
    const code = `import { css } from 'lit';\n\nexport const styles = css\`\n  .a {\n    ${declarations}\n  }\n\`;\n`;
    const { results } = await stylelint.lint({ code, codeFilename: join(root, 'packages/elements/src/pair-finder/pair-finder.styles.ts') });
    return results[0].warnings.map(({ rule }) => rule);
  };

  for (const [title, [rule, declarations]] of Object.entries({
    'a size that the page decides': ['unit-disallowed-list', 'margin: 1rem;'],
    'what moves': ['property-disallowed-list', 'transition: color 1s;'],
    'a colour outside the roles': ['color-named', 'color: red;'],
    'a property that does not exist': ['property-no-unknown', 'colour: inherit;'],
    'a property written twice': ['declaration-block-no-duplicate-properties', 'margin: 1px; padding: 0; margin: 2px;'],
  })) {
    it(`refuse ${title}`, async () => expect(await broken(declarations)).to.include(rule));
  }

  it('accept the tokens', async () => expect(await broken('margin: calc(var(--u) * 2);')).to.deep.equal([]));
});
