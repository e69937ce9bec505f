import { join, relative } from 'node:path';

import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

import { workspaceSources } from './scripts/workspace-sources.mjs';

const root = import.meta.dirname;

const typescript = esbuild({
  tsconfig: join(root, 'tsconfig.json'),
  target: ['chrome111', 'firefox113', 'safari16.4'],
  charset: 'utf8',
  sourceMap: true,
});

/** zod's comments and its one known circle say nothing about our code; any other warning stops the build. */
function onLog(level, log, next) {
  const fromZod =
    log.code === 'INVALID_ANNOTATION' || (log.code === 'CIRCULAR_DEPENDENCY' && log.ids.every((id) => id.includes('/node_modules/zod/')));
  if (fromZod) return;
  next(level === 'warn' ? 'error' : level, log);
}

/** A package as files that mirror its sources; everything it depends on stays an import. */
const library = (name, ...entries) => ({
  input: entries.map((entry) => join(root, `packages/${name}/src/${entry}`)),
  external: (id) => !/^[./]/.test(id) && !id.startsWith(root),
  plugins: [typescript, nodeResolve({ extensions: ['.ts'] })],
  onLog,
  output: {
    dir: `packages/${name}/dist`,
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
  },
});

/** zod keeps its settings on the page's global object, where a zod of the page would share them; in our one folder a module holds them. */
const zodInside = {
  name: 'zod-inside',
  transform: (code, id) =>
    /\/zod\/v4\/core\/(core|registries)\.js$/.test(id)
      ? { code: `const inside = {};\n${code.replaceAll('globalThis', 'inside')}`, map: null }
      : undefined,
};

const vocabulary = join(root, 'packages/sdk/src/vocabulary/');
const data = join(root, 'packages/data/src/');

/** What every element needs: one file is smaller than several. */
const base =
  /\/(@lit|lit-element)\/|\/lit-html\/lit-html\.|\/shared\/([\w.-]*(-controller|element|styles)|icons\/draw)\.ts$|\/state\/store\.ts$|\/sdk\/src\/(errors\/pair-error|schemas\/(phone|safe-url)|sources\/merge-terms)\.ts$/;

/** What loads and checks a document of any kind. */
const documents =
  /\/node_modules\/(zod|ky)\/|\/sdk\/src\/(client\/load-document|sources\/(parse-document|fields|json|key)|schemas\/(quick-check|listing|directory|vocabulary|place))\.ts$/;

/** Vocabularies by themselves, and each of the files above as one; the rest as rollup finds it. */
function chunkOf(id) {
  if (id.startsWith(vocabulary)) return `data-${relative(vocabulary, id) === 'terms.ts' ? 'vocabulary' : 'vocabulary-trainings'}`;
  if (base.test(id)) return 'base';
  return documents.test(id) ? 'documents' : undefined;
}

/** Our own content goes into chunks of its own, so that its bytes can be told from those of the program; a library bears its package's name. */
function chunkName({ facadeModuleId, moduleIds }) {
  const library = facadeModuleId?.match(/\/node_modules\/(@[^/]+\/)?([^/]+)/)?.[2];
  if (library) return `${library}-[hash].js`;
  const isWords = moduleIds.length > 0 && moduleIds.every((id) => /\/i18n\/\w+\.ts$/.test(id));
  if (isWords) return 'data-words-[name]-[hash].js';
  const isData = moduleIds.length > 0 && moduleIds.every((id) => id.startsWith(data));
  if (!isData) return '[name]-[hash].js';
  const subject = relative(data, facadeModuleId ?? moduleIds[0])
    .replace(/(\/index)?\.\w+$/, '')
    .replaceAll('/', '-');
  return `data-${subject}-[hash].js`;
}

/** Templates without their indentation, and styles without what a browser does not read: terser leaves strings as they are. */
const compactTemplates = {
  name: 'compact-templates',
  transform(code, id) {
    if (!id.startsWith(join(root, 'packages/elements/src/'))) return null;
    const styles = (text) =>
      text
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}');
    const compact = code.replace(/\bcss`[^`]*`/g, styles).replace(/\n[ \t]+/g, '\n');
    return { code: compact, map: null };
  },
};

/** The one script asks for all files of an element at the same time, not for some of them once it has read another. */
const together = {
  name: 'together',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const needed = chunk.isEntry ? (getTargetChunkImports() ?? []).filter(({ type }) => type === 'internal') : [];
    if (needed.length === 0) return null;
    const imports = needed.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
    return { left: 'Promise.all([import(', right: `),${imports}]).then(([asked])=>asked)` };
  },
};

/** The folder to copy to any host: one script tag loads pair-aidance.js, the rest comes on demand. */
const cdn = {
  input: { 'pair-aidance': join(root, 'packages/elements/src/loader.ts') },
  plugins: [
    workspaceSources(),
    together,
    zodInside,
    typescript,
    compactTemplates,
    nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['browser', 'production'] }),
    commonjs({ include: '**/node_modules/papaparse/**', ignore: ['stream'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: /^!|@license/ } }),
  ],
  onLog,
  // What an element does not use of the SDK stays out of its files, schemas and their libraries first of all.
  treeshake: { moduleSideEffects: (id) => !/\/packages\/(sdk|data)\/src\//.test(id) },
  output: {
    dir: 'packages/elements/dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
  },
};

export default [
  library('sdk', 'index.ts'),
  library(
    'data',
    'index.ts',
    'directory/directory.ts',
    'help-lines/help-lines.ts',
    'self-check/rules.ts',
    'self-check/fr.ts',
    'self-check/en.ts',
    'trainings/fr.ts',
    'trainings/en.ts',
  ),
  library('elements', 'index.ts', 'define.ts', 'loader.ts'),
  cdn,
];
