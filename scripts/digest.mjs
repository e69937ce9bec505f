import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A digest of files and of all that folders hold, tests left out, so that a build of the same sources can be kept. Paths count from the root. */
export function digestOf(...paths) {
  const files = paths.flatMap((path) =>
    statSync(join(root, path)).isFile()
      ? [path]
      : readdirSync(join(root, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.test\.m?[jt]s$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  const digest = createHash('sha256');
  for (const file of files.sort()) digest.update(`${file}\0`).update(readFileSync(join(root, file)));
  return digest.digest('hex');
}
