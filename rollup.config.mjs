import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

import { sourcesOf, workspaceSources } from './scripts/workspace-sources.mjs';

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
const library = (name) => ({
  input: Object.values(sourcesOf(name)).map((source) => join(root, source)),
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

/**
 * zod keeps its settings on the page's global object, where a zod of the page would share them; in our one folder a module holds them. It also
 * takes what a page adds to every object for members of its own.
 */
const zodInside = {
  name: 'zod-inside',
  transform(code, id) {
    const [, name] = /\/zod\/v4\/core\/(core|registries|util)\.js$/.exec(id) ?? [];
    if (!name) return undefined;
    if (name === 'util') return { code: code.replaceAll(/ in (table|computes)\)/g, ' of Object.keys($1))'), map: null };
    return { code: `const inside = {};\n${code.replaceAll('globalThis', 'inside')}`, map: null };
  },
};

/**
 * A list in order is read without zod: the schemas of a listing are an outline of it (see text/zod-outline.ts). What reads values that are not in
 * order has the same schemas over zod, as modules of their own; so has each kind that is validated more rarely.
 */
const outlines = {
  name: 'outlines',
  async resolveId(source, importer, options) {
    if (!importer?.includes('/sdk/src/')) return null;
    const isWhole = /\.whole\.ts$|\/(reading\/(content|own-terms)|kinds\/(self-check|training|engagement)\/[\w-]+|listing\/tidy)\.ts$/.test(
      importer,
    );
    if (source.endsWith('/text/zod.js'))
      return isWhole ? this.resolve('zod/mini', importer, options) : join(root, 'packages/sdk/src/text/zod-outline.ts');
    const hasSchemas = /\/(parts|place|vocabulary)\.js$/.test(source) || (source === './schema.js' && importer.includes('/listing/'));
    if (!isWhole || !hasSchemas) return null;
    const { id } = await this.resolve(source, importer, { ...options, skipSelf: true });
    return id.replace(/\.ts$/, '.whole.ts');
  },
  load: (id) => (id.endsWith('.whole.ts') ? readFile(id.replace('.whole.ts', '.ts'), 'utf8') : null),
};

/**
 * Lit's styles also serve browsers that cannot share a sheet between roots, which ours can, and values in a template of styles, of which we have none:
 * half a kilobyte of every page.
 */
const stylesInside = {
  name: 'styles-inside',
  transform(code, id) {
    if (/css`[^`]*\$\{/.test(code) && id.includes('/elements/src/')) this.error(`${id}: a value in a template of styles would be lost.`);
  },
  load: (id) =>
    id.endsWith('/@lit/reactive-element/css-tag.js')
      ? `export const css = ([cssText]) => {
  let sheet;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
  };
};
export const adoptStyles = (root, styles) => (root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet));
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => css([text]);
export class CSSResult {}`
      : null,
};

const data = join(root, 'packages/data/src/');

/**
 * Files that several elements have in common, by the modules in them: one file is smaller than several. What every element needs; what the
 * elements that search a list need; what reads the document of an owner.
 */
const common = {
  'data-vocabulary': /\/(kinds\/listing\/terms|reading\/departements)\.ts$/,
  'data-vocabulary-trainings': /\/kinds\/training\/terms\.ts$/,
  base: /\/(@lit|lit-element)\/|\/lit-html\/lit-html\.|\/shared\/((document|ground|store)-controller|address|document-element|language|lazily|localized|other-elements|pair-element|property|[\w.-]*styles|icons\/draw|help-lines\/(?!topics)[\w.-]+)\.ts$|\/state\/store\.ts$|\/sdk\/src\/version\.ts$/,
  list: /\/shared\/asked\.ts$|\/shared\/list\/(change-event|content|entry|foot|list-element|one-way|opened-rows|(?!problem|applied|empty|facet|entry-detail)[\w-]+\.styles|place-combobox|result-list|search-form|shown|waiting)\.ts$|\/icons\/icons\.ts$|\/sdk\/src\/(state\/(link|selection)|kinds\/freshness|search\/(bits|broader|facets|geo|labels|local-engine|query)|text\/(fold|geo|language|phone|safe-url|slices)|reading\/merge-terms)\.ts$/,
  sheet: /\/sdk\/src\/reading\/(gates|header|realign|report-columns|rows|table|titles)\.ts$/,
  values: /\/sdk\/src\/(reading\/(contacts|dates|numbers|settle|values)|text\/local-part)\.ts$/,
  content: /\/shared\/(content-element|save-file|icons\/screens)\.ts$/,
  reading:
    /\/sdk\/src\/(client\/(download|list-reader|load-document|resolve-url)|formats\/(format|json|text)|problems\/(pair-error|quote)|reading\/(codes|document|fields|head|parts|place|quick-check|raw|vocabulary)|text\/(key|shape)|kinds\/listing\/schema|text\/zod-outline)\.ts$/,
};

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

/** The licences of what the folder holds, in a file of their own: they are not repeated in each script. */
const licences = {
  name: 'licences',
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const packages = new Set(modules.flatMap((id) => id.match(/[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []));
    packages.add(join(root, 'node_modules/lucide-static')); // whose drawings are copied into ours
    const texts = [...packages].sort().map(async (folder) => {
      const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const [file] = (await readdir(folder)).filter((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
    });
    const ours = `pair-aidance\n\n${await readFile(join(root, 'LICENSE'), 'utf8')}`;
    const source = [ours, ...(await Promise.all(texts)), await readFile(join(root, 'NOTICE'), 'utf8')].join(`\n${'-'.repeat(72)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
};

/** esbuild gives each file with decorators a helper for every kind of them: ours are one a field, and want its prototype and name. */
const shortDecorators = {
  name: 'short-decorators',
  transform(code, id) {
    if (!id.startsWith(join(root, 'packages/elements/src/')) || !code.includes('__decorateClass(')) return null;
    const short = code.replace(
      /var __decorateClass = [^]*?\n};/,
      'var __decorateClass = ([decorate], target, key) => decorate(target, key);',
    );
    return { code: short.replace(/var __(defProp|getOwnPropDesc) = .*\n/g, ''), map: null };
  },
};

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

/** The one script asks for all files of an element at the same time, not for some of them once it has read another; so does an element for its words. */
const together = {
  name: 'together',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const isWords = ({ resolvedImportPath }) => resolvedImportPath.includes('/data-words-');
    const all = (getTargetChunkImports() ?? []).filter(({ type }) => type === 'internal');
    const needed = chunk.isEntry ? all : all.filter(isWords);
    if (needed.length === 0) return null;
    const imports = needed.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
    // What the one script imports is not used there.
    return { left: 'Promise.all([import(', right: chunk.isEntry ? `),${imports}])` : `),${imports}]).then(([words])=>words)` };
  },
};

/** The folder to copy to any host: one script tag loads pair-aidance.js, the rest comes on demand. */
const cdn = {
  input: { 'pair-aidance': join(root, 'packages/elements/src/loader.ts') },
  plugins: [
    workspaceSources(),
    together,
    outlines,
    zodInside,
    stylesInside,
    typescript,
    shortDecorators,
    compactTemplates,
    nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['browser', 'production'] }),
    commonjs({ include: '**/node_modules/papaparse/**', ignore: ['stream'] }),
    terser({ ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
    licences,
  ],
  onLog,
  // What an element does not use of the SDK stays out of its files, schemas and their libraries first of all.
  treeshake: { moduleSideEffects: (id) => !/\/packages\/(sdk|data)\/src\//.test(id) },
  output: {
    dir: 'packages/elements/dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: (id) => Object.keys(common).find((name) => common[name].test(id)),
    onlyExplicitManualChunks: true,
  },
};

export default [library('sdk'), library('data'), library('elements'), cdn];
