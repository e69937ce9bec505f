// `npm run contrast`: measures the colours of a real element in Chromium, on grounds that pages have, and writes the tables into
// packages/elements/DESIGN.md after `<!-- contrast -->`. A ratio under its least one stops it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { contrast, shownColour } from '../packages/elements/src/testing/contrast.ts';
import { ensureBrowsers } from './install.mjs';
import { buildStories, openStorybook } from './storybook.mjs';

const design = join(import.meta.dirname, '../packages/elements/DESIGN.md');

/** Grounds of pages: white, and the tinted ones that sites choose. */
const grounds = {
  light: { white: '#ffffff', cream: '#fbf6ec', grey: '#eef0f2' },
  dark: { brown: '#191715', slate: '#1b2027', black: '#000000' },
};
const roles = ['text', 'soft', 'fill', 'on-fill', 'alert', 'control', 'rule', 'ground', 'tint', 'warm', 'veil'];
/** A role, what it stands on, what for, and the least ratio (0: none, it informs of nothing). */
const pairs = [
  ['text', 'ground', 'text; outline of the focus', 4.5],
  ['soft', 'ground', 'hints, dates of check, icons', 4.5],
  ['fill', 'ground', 'links, main button, edge of a chip', 4.5],
  ['on-fill', 'fill', 'words of the main button', 4.5],
  ['ground', 'text', 'words of the main button under the pointer', 4.5],
  ['alert', 'ground', 'what failed', 4.5],
  ['text', 'tint', 'under the pointer', 4.5],
  ['soft', 'tint', 'under the pointer, a filter without result', 4.5],
  ['text', 'warm', 'help lines', 4.5],
  ['fill', 'warm', 'links of the help lines', 4.5],
  ['text', 'veil', 'quoted values', 4.5],
  ['control', 'ground', 'edges of fields and buttons', 3],
  ['rule', 'ground', 'lines between entries', 0],
];

const hex = (colour) => `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The colours of every role in the element shown, on a page of this ground. */
async function coloursOn(page, ground) {
  const computed = await page.evaluate(
    async ([names, colour]) => {
      document.documentElement.style.setProperty('--pair-ground', colour);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const probe = document.querySelector('pair-finder').shadowRoot.querySelector('.root').appendChild(document.createElement('i'));
      const found = names.map((name) => {
        probe.style.color = `var(--${name})`;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      return found;
    },
    [roles, ground],
  );
  const shown = await Promise.all(computed.map((colour) => page.evaluate(shownColour, colour)));
  return Object.fromEntries(roles.map((role, index) => [role, shown[index]]));
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Between the light grounds and the dark ones: the greys on which soft text is under 4.5:1. */
async function poorGreys(page) {
  const poor = [];
  for (let level = 0; level < 256; level += 1) {
    const { soft, ground } = await coloursOn(page, hex([level, level, level]));
    if (contrast(soft, ground) < 4.5) poor.push(level);
  }
  return [poor.at(0), poor.at(-1)].map((level) => hex([level, level, level]));
}

ensureBrowsers('chromium');
buildStories();
const storybook = await openStorybook();
const page = await storybook.newPage();
await storybook.show(page, 'pair-finder--idle');
const low = [];
const tables = [];
for (const [theme, named] of Object.entries(grounds)) {
  const measured = [];
  for (const ground of Object.values(named)) measured.push(await coloursOn(page, ground));
  const rows = pairs.map(([role, on, use, least]) => {
    const ratios = measured.map((colours) => contrast(colours[role], colours[on]));
    if (ratios.some((ratio) => ratio < least)) low.push(`${role} on ${on}, ${theme}: ${ratios}`);
    return [`${role} / ${on}`, `\`${hex(measured[0][role])}\``, ...ratios.map((ratio) => ratio.toFixed(1)), least || 'none', use];
  });
  const [first] = Object.keys(named);
  const titles = Object.entries(named).map(([name, colour]) => `${name} \`${colour}\``);
  tables.push(table([`${theme}: role / on`, `colour on ${first}`, ...titles, 'least', 'for'], rows));
}
const [from, to] = await poorGreys(page);
await storybook.close();
if (low.length > 0) throw new Error(`Under the least ratio: ${low.join('; ')}`);

const limit = `Grounds between light and dark serve nobody: on greys from \`${from}\` to \`${to}\`, soft text is under 4.5:1. A page of such a colour gives its \`--pair-ground\` a lighter or a darker one.`;
const text = readFileSync(design, 'utf8').replace(
  /(<!-- contrast -->)[^]*?(<!-- \/ -->)/,
  (_, begin, end) => `${begin}\n\n${tables.join('\n\n')}\n\n${limit}\n\n${end}`,
);
writeFileSync(design, await format(text, { ...(await resolveConfig(design)), filepath: design }));
console.log('The contrast is written to packages/elements/DESIGN.md.');
