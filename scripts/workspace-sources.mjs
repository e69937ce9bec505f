import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The modules that a package exports, by their public names, each with its source: `dist/x.js` is built of `src/x.ts`. */
export function sourcesOf(name) {
  const folder = `packages/${name}`;
  const { exports } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const modules = Object.entries(exports).filter(([, target]) => /^\.\/dist\/.*\.js$/.test(target));
  return Object.fromEntries(
    modules.map(([path, target]) => [
      `@pair-aidance/${name}${path.slice(1)}`,
      `${folder}/${target.replace('./dist/', 'src/').replace(/\.js$/, '.ts')}`,
    ]),
  );
}

/** Our packages by their public names, and the file each name stands for. */
export const sources = { ...sourcesOf('sdk'), ...sourcesOf('data'), ...sourcesOf('elements') };

/** Rollup plugin: our packages are read from their sources, so that no build has to come before another. */
export const workspaceSources = () => ({
  name: 'workspace-sources',
  resolveId: (id) => (id in sources ? join(root, sources[id]) : null),
});
