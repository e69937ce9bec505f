// Where the gazetteer is written, and the packages that it is built from.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('../../packages/data/src/places/', import.meta.url));
export const packageFile = (path) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
