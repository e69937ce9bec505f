// Before `npm pack` or `npm publish` of a package, in its folder: a tarball without the build would be empty, and one without licences unlawful.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

if (!existsSync('dist/index.js') || !existsSync('dist/index.d.ts')) {
  console.error('There is no build to pack: run npm run build first.');
  process.exit(1);
}
for (const file of ['LICENSE', 'NOTICE']) copyFileSync(join(root, file), file);
