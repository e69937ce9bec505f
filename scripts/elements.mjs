import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The registry of the elements. Scripts in plain Node read its text: it is TypeScript. */
export const registry = join(import.meta.dirname, '../packages/elements/src/elements.ts');

/** The tag of every element of ours. */
export const tags = [...readFileSync(registry, 'utf8').matchAll(/^ {2}'([\w-]+)': \(\) => import\('\.\/\1\/define\.js'\),$/gm)].map(
  ([, tag]) => tag,
);
