// Writes NOTICE from every origin.json beside the data it speaks of. With --check, fails if NOTICE is not what it would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const files = ['examples', 'packages']
  .flatMap((folder) => readdirSync(new URL(folder, root), { recursive: true }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`))
  .filter((path) => /^(examples\/|packages\/[^/]+\/src\/)(.*\/)?origin\.json$/.test(path) && !path.includes('node_modules/'))
  .sort();

const lines = (entry) =>
  [
    entry.name,
    ['Publisher', entry.publisher ?? 'not printed'],
    ['Date', entry.date],
    ['Cited as', entry.id],
    ['Licence', [entry.licence, entry.licenceUrl].filter(Boolean).join(', ')],
    ['From', entry.package && `npm ${entry.package} ${entry.version}`],
    ['Use', entry.use],
  ]
    .filter((line) => typeof line === 'string' || line[1])
    .map((line) => (typeof line === 'string' ? line : `  ${line[0]}: ${line[1]}`))
    .join('\n');

const notice = [
  'pair-aidance',
  'The code is under the MIT licence (LICENSE). The data below keeps its own.',
  ...files.map((path) => `${path.replace('/origin.json', '')}\n${'-'.repeat(72)}\n\n${JSON.parse(read(path)).map(lines).join('\n\n')}`),
].join('\n\n');

if (process.argv.includes('--check')) {
  if (read('NOTICE') !== `${notice}\n`) {
    console.error('NOTICE is not up to date: run node scripts/build-notice.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(new URL('NOTICE', root), `${notice}\n`);
