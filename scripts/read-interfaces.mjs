// The public interface of the elements, read from their classes and JSDoc: what the tables of the READMEs, custom-elements.json and the like say.
import { join } from 'node:path';

import ts from 'typescript';

import { tags } from './elements.mjs';

const root = join(import.meta.dirname, '..');
const elements = join(root, 'packages/elements/src');

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

/** What an element offers: its attributes and properties, events, slots, parts and CSS properties, each with its sentence. */
export const interfaces = tags.map((tag) => {
  const found = classesOf(program.getSourceFile(join(elements, tag, `${tag}.ts`)))[0];
  return {
    tag,
    className: found.name.text,
    text: docOf(found),
    properties: propertiesOf(found),
    events: tagged(found, 'fires').map((event) => ({ ...event, fields: fieldsOf(event.type) })),
    slots: tagged(found, 'slot'),
    parts: tagged(found, 'csspart'),
    cssProperties: tagged(found, 'cssprop'),
  };
});
