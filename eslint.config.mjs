import { join } from 'node:path';

import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

import { circles } from './scripts/type-circles.mjs';
import { sources } from './scripts/workspace-sources.mjs';

const root = import.meta.dirname;
const tests = ['**/*.test.ts', '**/*.test.mjs', '**/testing/**'];

// What each folder of the SDK may import from the others; see DESIGN.md.
const layers = {
  text: [],
  problems: ['text'],
  formats: ['text', 'problems'],
  reading: ['text', 'problems', 'formats'],
  client: ['text', 'problems', 'formats', 'reading'],
  kinds: ['text', 'problems', 'formats', 'reading', 'client'],
  search: ['text', 'problems', 'reading', 'kinds'],
  state: ['text', 'problems', 'reading', 'kinds', 'search'],
};

const sdk = 'packages/sdk/src';
const layerZones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `${sdk}/${layer}`,
  from: sdk,
  except: [layer, ...allowed],
  message: `sdk/${layer} may import only ${allowed.join(', ') || 'itself'}.`,
}));

const packageZones = [
  { target: 'packages', from: ['stories', 'examples', 'scripts'], message: 'Packages import packages only.' },
  { target: 'packages/data', from: ['packages/sdk', 'packages/elements'], message: 'data imports nothing of ours.' },
  { target: 'packages/sdk', from: ['packages/data', 'packages/elements'], message: 'sdk imports neither data nor elements.' },
  { target: ['stories', 'examples'], from: 'scripts', message: 'Nothing imports a script.' },
  { target: ['packages', 'stories', 'examples'], from: 'packages/*/src/**/testing/**', message: 'Only tests import testing/.' },
];

/** `import()` of what matches; no-restricted-imports sees only the static ones. A selector ends its pattern at a slash. */
const dynamicImport = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
  message,
});

const unsafeHtml = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Text of others never becomes HTML.',
  },
  { selector: 'TaggedTemplateExpression TemplateElement[value.raw=/[.]innerHTML\\s*=/]', message: 'Text of others never becomes HTML.' },
];
const inlineStyle = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=/]',
  message: 'A strict Content-Security-Policy blocks inline styles: use static styles and classes.',
};
const unsafeDirectives = {
  regex: '^(lit|lit-html)/(directives/(unsafe-\\w+|style-map)|static-html)',
  importNames: ['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'styleMap'],
  message: 'Text of others never becomes HTML, and a strict Content-Security-Policy blocks inline styles.',
};
const browserGlobals = 'window self document customElements localStorage sessionStorage indexedDB navigator location history'.split(' ');
const headless = 'Runs in Node too: the page and its storage belong to the elements.';
const litPackages = { regex: '^(lit|lit-html|lit-element|@lit)(/|$)', message: headless };
const dataPackage = { regex: '^@pair-aidance/data', message: 'Load data by import() in a content.ts.' };
const otherElement = {
  regex: '^([.][.]/)+pair-(?!element[.]js)',
  message: 'Elements do not import each other: they share through shared/.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'storybook-static/**',
      '.cache/**',
      'coverage/**',
      'screenshots/**',
      'packages/elements/jsx.d.ts',
    ],
  },
  tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.js'],
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.mjs', '.js'],
          extensionAlias: { '.js': ['.ts', '.js'] },
          alias: Object.fromEntries(Object.entries(sources).map(([name, file]) => [`${name}$`, [join(root, file)]])),
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { circles },
    rules: { 'circles/none': 'error' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // @open-wc/testing types chai's equal() as a promise, which it is only for DOM snapshots.
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['packages/**', 'stories/**', 'examples/**'],
    ignores: tests,
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: [...packageZones, ...layerZones] }],
      'import-x/no-relative-packages': 'error',
      'no-restricted-syntax': ['error', ...unsafeHtml, inlineStyle],
      'no-restricted-imports': ['error', { patterns: [unsafeDirectives] }],
    },
  },
  {
    files: ['packages/sdk/**', 'packages/data/**'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...browserGlobals.map((name) => ({ name, message: headless }))],
      'no-restricted-properties': ['error', ...browserGlobals.map((property) => ({ object: 'globalThis', property, message: headless }))],
      'no-restricted-imports': ['error', { patterns: [litPackages] }],
      'no-restricted-syntax': ['error', ...unsafeHtml, dynamicImport(litPackages)],
    },
  },
  {
    files: ['packages/elements/**', 'stories/**'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'lit-a11y/accessible-name': 'off', // knows neither <label for> nor what axe sees in the tests
      'lit-a11y/click-events-have-key-events': 'off', // the keys of a combobox's options are handled by its field
      'lit-a11y/no-redundant-role': 'off', // Safari needs role="list" on a list without bullets
      'wc/guard-super-call': 'off', // LitElement has every lifecycle method
    },
  },
  {
    files: ['packages/elements/**'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [unsafeDirectives, dataPackage, otherElement] }],
      'no-restricted-syntax': ['error', ...unsafeHtml, inlineStyle, dynamicImport(dataPackage), dynamicImport(otherElement)],
    },
  },
  {
    files: ['packages/elements/**/content.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unsafeHtml, inlineStyle, dynamicImport(otherElement)] },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|describe|context|specify)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs.',
        },
        { selector: 'CallExpression[callee.name=/^x(it|describe|context|specify)$/]', message: 'Every test runs.' },
        { selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]', message: 'Every test runs.' },
      ],
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
    },
  },
);
