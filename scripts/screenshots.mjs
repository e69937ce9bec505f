// `npm run screenshots`: every story at three widths, light and dark, in screenshots/, with a page that shows them side by side.
// `npm run screenshots -- --reference ../design pair-finder--ready` takes only the stories whose id begins so, and puts the pictures of a
// folder that end in the same width and scheme ("-320-dark.png") above them.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureBrowsers } from './install.mjs';
import { buildStories, openStorybook } from './storybook.mjs';

const folder = join(import.meta.dirname, '../screenshots');
const sizes = [320, 768, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));
const nameOf = ({ width, colorScheme }) => `${width}-${colorScheme}`;

const { values, positionals } = parseArgs({ options: { reference: { type: 'string' } }, allowPositionals: true });

ensureBrowsers('chromium');
const stories = buildStories().filter(({ id }) => positionals.length === 0 || positionals.some((begin) => id.startsWith(begin)));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const storybook = await openStorybook();
const waiting = [...stories];
async function takeAll() {
  const page = await storybook.newPage();
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const faults = await storybook.show(page, story);
    if (faults.length > 0) console.error(`${story.id}: ${faults.join('\n')}`);
    for (const size of sizes) {
      await page.setViewportSize({ width: size.width, height: 900 });
      await page.emulateMedia({ colorScheme: size.colorScheme });
      await page.screenshot({ path: join(folder, `${story.id}-${nameOf(size)}.png`), fullPage: true });
    }
  }
}
await Promise.all([takeAll(), takeAll()]);
await storybook.close();

const image = (src, size) =>
  `<td class="${size.colorScheme}"><a href="${src}"><img src="${src}" alt="${nameOf(size)}" loading="lazy" width="${size.width / 2}"></a></td>`;
const row = (title, cells) => `<tr><th>${title}</th>${cells.join('')}</tr>`;
const referenceRow = (reference) =>
  row(
    'Reference',
    sizes.map((size) =>
      readdirSync(reference)
        .filter((name) => name.endsWith(`-${nameOf(size)}.png`))
        .map((name) => image(relative(folder, join(resolve(reference), name)), size))
        .join('')
        .replaceAll(/<\/td><td[^>]*>/g, ''),
    ),
  );
const sheet = `<!doctype html>
<meta charset="utf-8"><title>Screenshots</title>
<style>
  body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; }
  td, th { vertical-align: top; text-align: start; padding: 6px; }
  td.dark { background: #444; }
  td a { display: block; max-height: 640px; overflow: hidden; margin-block-end: 6px; }
</style>
<table>
${row(
  '',
  sizes.map((size) => `<th>${nameOf(size)}</th>`),
)}
${values.reference ? referenceRow(values.reference) : ''}
${stories
  .map(({ id, title, name }) =>
    row(
      `${title}<br>${name}`,
      sizes.map((size) => image(`${id}-${nameOf(size)}.png`, size)),
    ),
  )
  .join('\n')}
</table>
`;
writeFileSync(join(folder, 'index.html'), sheet);
console.log(`${stories.length * sizes.length} screenshots: ${join(folder, 'index.html')}`);
