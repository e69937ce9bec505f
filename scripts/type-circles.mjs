// A rule for ESLint: no circle of imports, those of types included, which `import-x/no-cycle` does not count. Two files that know each other's types
// cannot be read, moved or tested one at a time.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports = /^(?:import|export)\b[^;'"]*?\bfrom\s*['"](\.[^'"]+)['"]/gms;
const read = new Map();

/** The file that a relative import in another names. */
const fileOf = (importer, source) => join(dirname(importer), source.replace(/\.js$/, '.ts'));

/** What a file imports by relative names; read once a run. */
function importsOf(file) {
  if (!read.has(file)) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    read.set(
      file,
      [...text.matchAll(imports)].map(([, source]) => fileOf(file, source)),
    );
  }
  return read.get(file);
}

/** The way from one file to another by imports, the shortest first; undefined when there is none. */
function wayTo(target, from) {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    if (way.at(-1) === target) return way;
    for (const next of importsOf(way.at(-1)))
      if (!seen.has(next)) {
        seen.add(next);
        ways.push([...way, next]);
      }
  }
  return undefined;
}

const rule = {
  meta: { type: 'problem', schema: [], messages: { circle: 'A circle of imports: {{way}}.' } },
  create(context) {
    const check = (node) => {
      const source = node.source?.value;
      if (!source?.startsWith('.')) return;
      const way = wayTo(context.filename, fileOf(context.filename, source));
      const name = (file) => file.split('/').at(-1);
      if (way) context.report({ node, messageId: 'circle', data: { way: [context.filename, ...way].map(name).join(' → ') } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

export const circles = { rules: { none: rule } };
