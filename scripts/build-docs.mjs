// `npm run docs`: writes the tables of attributes, events, parts and the like into the READMEs, from the JSDoc of the elements. `--check`
// compares instead of writing. A table stands after `<!-- api pair-finder fr -->` (all of it) or `<!-- attributes pair-finder fr -->` and
// ends at `<!-- / -->`. The French sentences are in packages/elements/api.fr.json, by the English ones: a changed sentence asks for its translation.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

import { tags } from './elements.mjs';

const root = join(import.meta.dirname, '..');
const elements = join(root, 'packages/elements/src');
const frenchFile = join(root, 'packages/elements/api.fr.json');

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const program = ts.createProgram(
  tags.map((tag) => join(elements, tag, `${tag}.ts`)),
  options,
);
const checker = program.getTypeChecker();

const sentence = (comment) => (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
const docOf = (node) => sentence(ts.getJSDocCommentsAndTags(node).at(-1)?.comment);
const typeOf = (node) =>
  checker
    .typeToString(checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation)
    .replaceAll('"', "'");
const literal = (node, name) => node?.properties?.find((property) => property.name.text === name)?.initializer;

const classesOf = (file) => file.statements.filter(ts.isClassDeclaration);
const classNamed = (name) =>
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(elements))
    .flatMap(classesOf)
    .find((found) => found.name?.text === name);

/** The class and those of ours that it extends, the base first. */
function lineage(found) {
  const base = found.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.text;
  const parent = base && classNamed(base);
  return [...(parent ? lineage(parent) : []), found];
}

/** The members with `@property`, those of the base class last. */
function propertiesOf(found) {
  return lineage(found)
    .reverse()
    .flatMap(({ members }) => [...members])
    .flatMap((member) => {
      const decorator = ts.getDecorators(member)?.find(({ expression }) => expression.expression?.text === 'property');
      if (!decorator) return [];
      const attribute = literal(decorator.expression.arguments[0], 'attribute');
      return [
        {
          property: member.name.text,
          name: attribute?.kind === ts.SyntaxKind.FalseKeyword ? '' : (attribute?.text ?? member.name.text.toLowerCase()),
          type: member.type?.getText() ?? typeOf(member), // by its name, where it has one
          initial: member.initializer?.getText().replace(/^''$/, '') ?? '',
          text: docOf(member),
        },
      ];
    });
}

/** The class's own JSDoc tags of one name: "name - sentence", with a type in braces or a default after "=". */
function tagged(found, tag) {
  return ts
    .getJSDocTags(found)
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => {
      const parts = /^(?:\{(?<type>\w+)\} )?\[?(?<name>[\w-]*?)(?:=(?<initial>.*)\])? ?- (?<text>.*)$/.exec(sentence(comment))?.groups;
      if (!parts) throw new Error(`@${tag} of ${found.name.text}: expected "name - sentence", found "${sentence(comment)}"`);
      return parts;
    });
}

/** What an event says: its own public fields. */
const fieldsOf = (event) =>
  (classNamed(event)?.members ?? [])
    .filter(
      (member) => ts.isPropertyDeclaration(member) && !ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword),
    )
    .map((member) => `${member.name.text}: ${typeOf(member)}`);

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
function attributes(found, language) {
  const rows = propertiesOf(found).filter(({ name }) => name);
  const initialOf = ({ type, initial }) =>
    type !== 'boolean' && initial ? ` ${words[language].initial} ${code(initial.replaceAll("'", ''))}.` : '';
  return table(
    words[language].attributes,
    rows.map((row) => [code(row.name), inLanguage(row.text, language) + initialOf(row)]),
  );
}

/** The whole public interface, for a developer. */
function api(found, language) {
  const w = words[language];
  const say = ({ text }) => inLanguage(text, language);
  const rows = [
    [
      w.properties,
      propertiesOf(found).map((each) => [code(each.name), code(each.property), code(each.type), code(each.initial), say(each)]),
    ],
    [w.events, tagged(found, 'fires').map((each) => [code(each.name), fieldsOf(each.type).map(code).join('<br>'), say(each)])],
    [w.slots, tagged(found, 'slot').map((each) => [code(each.name) || w.slot, say(each)])],
    [w.parts, tagged(found, 'csspart').map((each) => [code(each.name), say(each)])],
    [w.cssProperties, tagged(found, 'cssprop').map((each) => [code(each.name), code(each.initial), say(each)])],
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
const prettierOptions = { ...(await resolveConfig(join(root, 'README.md'))), parser: 'markdown' };
for (const file of readmes) {
  const written = readFileSync(file, 'utf8');
  const filled = written.replace(
    /(<!-- (attributes|api) ([\w-]+) (fr|en) -->\n).*?(<!-- \/ -->)/gs,
    (_, start, kind, tag, language, end) => {
      const found = classesOf(program.getSourceFile(join(elements, tag, `${tag}.ts`)))[0];
      return `${start}\n${makers[kind](found, language)}\n\n${end}`;
    },
  );
  const text = await format(filled, prettierOptions);
  if (text === written) continue;
  if (isCheck) faults.push(`${relative(root, file)} is not up to date: run npm run docs`);
  else writeFileSync(file, text);
}
for (const text of Object.keys(french)) {
  if (!translated.has(text)) faults.push(`packages/elements/api.fr.json has a sentence that no README shows: ${text}`);
}

for (const fault of new Set(faults)) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
