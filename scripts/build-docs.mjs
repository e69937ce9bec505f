// `npm run docs`: writes the tables of attributes, events, parts and the like into the READMEs, and the files that tools read of the package
// (custom-elements.json, the data of VS Code, types of JSX), from the JSDoc of the elements; and what is known of accessibility, into docs/. `--check`
// compares instead of writing. A table stands after `<!-- api pair-finder fr -->` (all of it) or `<!-- attributes pair-finder fr -->` and
// ends at `<!-- / -->`. The French sentences are in packages/elements/api.fr.json, by the English ones: a changed sentence asks for its translation.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { auditTable, faultsOf, heardPage, readCriteria } from './accessibility/docs.mjs';
import { tags } from './elements.mjs';
import { interfaces } from './read-interfaces.mjs';
import { forTools } from './write-for-tools.mjs';

const root = join(import.meta.dirname, '..');
const frenchFile = join(root, 'packages/elements/api.fr.json');

// --- Tables

const french = JSON.parse(readFileSync(frenchFile, 'utf8'));
const translated = new Set();
const faults = [];

/** A sentence of the JSDoc in the language asked. */
function inLanguage(text, language) {
  if (text === '') faults.push('A property without a sentence of its own.');
  if (language !== 'fr') return text;
  translated.add(text);
  if (!(text in french)) faults.push(`packages/elements/api.fr.json has no French for: ${text}`);
  return french[text] ?? text;
}

const words = {
  fr: {
    attributes: ['Attribut', 'Ce qu’il fait'],
    initial: 'Par défaut :',
    properties: ['Attribut', 'Propriété', 'Type', 'Par défaut', 'Ce qu’elle fait'],
    events: ['Événement', 'Ce qu’il porte', 'Quand'],
    slots: ['Emplacement', 'Ce qu’on y met'],
    parts: ['Partie', 'Ce que c’est'],
    cssProperties: ['Propriété CSS', 'Par défaut', 'Ce qu’elle change'],
    titles: ['Attributs et propriétés', 'Événements', 'Contenu de la balise', 'Parties (`::part`)', 'Propriétés CSS'],
    slot: 'dans la balise',
  },
  en: {
    attributes: ['Attribute', 'What it does'],
    initial: 'Default:',
    properties: ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
    events: ['Event', 'What it carries', 'When'],
    slots: ['Slot', 'What goes there'],
    parts: ['Part', 'What it is'],
    cssProperties: ['CSS property', 'Default', 'What it changes'],
    titles: ['Attributes and properties', 'Events', 'Inside the tag', 'Parts (`::part`)', 'CSS properties'],
    slot: 'inside the tag',
  },
};

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The attributes alone, for a webmaster. */
function attributes({ properties }, language) {
  const rows = properties.filter(({ name }) => name);
  const initialOf = ({ type, initial }) =>
    type !== 'boolean' && initial ? ` ${words[language].initial} ${code(initial.replaceAll("'", ''))}.` : '';
  return table(
    words[language].attributes,
    rows.map((row) => [code(row.name), inLanguage(row.text, language) + initialOf(row)]),
  );
}

/** The whole public interface, for a developer. */
function api({ properties, events, slots, parts, cssProperties }, language) {
  const w = words[language];
  const say = ({ text }) => inLanguage(text, language);
  const rows = [
    [w.properties, properties.map((each) => [code(each.name), code(each.property), code(each.type), code(each.initial), say(each)])],
    [w.events, events.map((each) => [code(each.name), each.fields.map(code).join('<br>'), say(each)])],
    [w.slots, slots.map((each) => [code(each.name) || w.slot, say(each)])],
    [w.parts, parts.map((each) => [code(each.name), say(each)])],
    [w.cssProperties, cssProperties.map((each) => [code(each.name), code(each.initial), say(each)])],
  ];
  return rows
    .map(([head, lines], index) => lines.length > 0 && `**${w.titles[index]}**\n\n${table(head, lines)}`)
    .filter(Boolean)
    .join('\n\n');
}

const makers = { attributes, api };
const isCheck = process.argv.includes('--check');
const readmes = ['', ...tags.map((tag) => `packages/elements/src/${tag}/`)]
  .map((folder) => join(root, folder, 'README.md'))
  .filter(existsSync);
const written = [];
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
for (const file of readmes) {
  const filled = read(file).replace(
    /(<!-- (attributes|api) ([\w-]+) (fr|en) -->\n).*?(<!-- \/ -->)/gs,
    (_, start, kind, tag, language, end) => {
      const found = interfaces.find((each) => each.tag === tag);
      return `${start}\n${makers[kind](found, language)}\n\n${end}`;
    },
  );
  written.push([file, filled]);
}
for (const [name, text] of Object.entries(forTools(interfaces))) written.push([join(root, 'packages/elements', name), text]);
faults.push(...faultsOf(readCriteria()));
written.push([join(root, 'docs/accessibilite.md'), auditTable()], [join(root, 'docs/lecteur-d-ecran.md'), heardPage()]);
for (const [file, filled] of written) {
  const text = await format(filled, { ...(await resolveConfig(file)), filepath: file });
  if (text === read(file)) continue;
  if (isCheck) faults.push(`${relative(root, file)} is not up to date: run npm run docs`);
  else writeFileSync(file, text);
}
for (const text of Object.keys(french)) {
  if (!translated.has(text)) faults.push(`packages/elements/api.fr.json has a sentence that no README shows: ${text}`);
}

for (const fault of new Set(faults)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
