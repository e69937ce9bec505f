// `npm run api`: writes what the SDK exports into packages/sdk/api.d.ts.txt, so that a change of a public name, type or signature is seen in review.
// `--check` compares instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const source = join(root, 'packages/sdk/src');
const report = join(root, 'packages/sdk/api.d.ts.txt');

/** The declarations that a build would write, in memory. */
function declarations() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const emitted = new Map();
  ts.createProgram([join(source, 'index.ts')], {
    ...options,
    noEmit: false,
    emitDeclarationOnly: true,
    declarationMap: false,
    types: [],
  }).emit(undefined, (file, text) => emitted.set(file, text));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => emitted.has(file) || (!file.startsWith(source) && fileExists(file));
  host.readFile = (file) => emitted.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) =>
    emitted.has(file) ? ts.createSourceFile(file, emitted.get(file), ...rest) : getSourceFile(file, ...rest);
  return ts.createProgram([join(source, 'index.d.ts')], { ...options, types: [] }, host);
}

const program = declarations();
const checker = program.getTypeChecker();
const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

/** The declarations of ours of a symbol; the comments are not part of what is promised. */
const ours = (symbol) => (symbol.declarations ?? []).filter((node) => node.getSourceFile().fileName.startsWith(source));
const statementOf = (node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node);
const flags = ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation;

/** A type that is read from a zod schema, or from a value, is written out: neither is public. */
const isInferred = (node) => ts.isTypeAliasDeclaration(node) && /\bz\.infer|\btypeof /.test(node.type.getText());
/** With the literals of a union in order: TypeScript writes them as it met them. */
const writtenOut = (node) =>
  checker
    .typeToString(checker.getTypeAtLocation(node), node, flags)
    .replace(/"[^"]*"( \| "[^"]*")+/g, (union) => union.split(' | ').sort().join(' | '));
const textOf = (node) =>
  isInferred(node)
    ? `type ${node.name.text} = ${inNames(writtenOut(node))};`
    : ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, statementOf(node), node.getSourceFile());

/** The symbols of ours that a declaration names. */
function namedIn(node) {
  const found = [];
  const visit = (each) => {
    const symbol = ts.isIdentifier(each) && checker.getSymbolAtLocation(each);
    if (symbol) found.push(resolved(symbol));
    ts.forEachChild(each, visit);
  };
  if (!isInferred(node)) visit(node);
  return found.filter(
    ({ flags: kind }) => kind & (ts.SymbolFlags.Type | ts.SymbolFlags.TypeAlias) && !(kind & ts.SymbolFlags.TypeParameter),
  );
}

const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(join(source, 'index.d.ts'))));
const symbols = new Set(exported.map(resolved));
const named = new Set();
for (const symbol of [...symbols, ...named]) collect(symbol);
function collect(symbol) {
  for (const other of ours(symbol).flatMap(namedIn)) {
    if (symbols.has(other) || named.has(other) || ours(other).length === 0) continue;
    named.add(other);
    collect(other);
  }
}

/** What is written out and has a name bears it inside the others. */
const shapes = [...symbols, ...named]
  .flatMap(ours)
  .filter(isInferred)
  .map((node) => ({ name: node.name.text, shape: writtenOut(node) }))
  .filter(({ shape }) => shape.startsWith('{'))
  .sort((a, b) => b.shape.length - a.shape.length);
const inNames = (text) => shapes.reduce((each, { name, shape }) => (each === shape ? each : each.replaceAll(shape, name)), text);

const write = (list) =>
  [...list]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((symbol) => ours(symbol).map(textOf))
    .map((text) => text.replace(/^export |^declare |^export declare /, ''))
    .join('\n\n');

const text = await format(
  `// What @pair-aidance/sdk exports. Written by npm run api.\n\n${write(symbols)}\n\n// Types that those name, and that are not exported.\n\n${write(named)}\n`,
  { ...(await resolveConfig(report)), parser: 'typescript' },
);
if (process.argv.includes('--check')) {
  if (!existsSync(report) || readFileSync(report, 'utf8') !== text) {
    console.error('packages/sdk/api.d.ts.txt is not what the SDK exports: run npm run api, and say in CHANGELOG.md what changed.');
    process.exitCode = 1;
  }
} else writeFileSync(report, text);
