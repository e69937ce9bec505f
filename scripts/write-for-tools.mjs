/** A type in words; that a value may be absent is no part of it, since every attribute may be. */
const type = (text) => ({ text: text.replace(' | undefined', '') });

/** The manifest that Storybook, editors and documentation tools read: https://github.com/webcomponents/custom-elements-manifest */
const manifest = (interfaces) => ({
  schemaVersion: '1.0.0',
  readme: 'README.md',
  modules: interfaces.map(({ tag, className, text, properties, events, slots, parts, cssProperties }) => ({
    kind: 'javascript-module',
    path: `dist/${tag}/index.js`,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        name: className,
        tagName: tag,
        description: text,
        attributes: properties
          .filter(({ name }) => name)
          .map((each) => ({
            name: each.name,
            fieldName: each.property,
            type: type(each.type),
            default: each.initial || undefined,
            description: each.text,
          })),
        members: properties.map((each) => ({
          kind: 'field',
          name: each.property,
          attribute: each.name || undefined,
          type: type(each.type),
          default: each.initial || undefined,
          description: each.text,
        })),
        events: events.map((each) => ({ name: each.name, type: type(each.type), description: each.text })),
        slots: slots.map((each) => ({ name: each.name, description: each.text })),
        cssParts: parts.map((each) => ({ name: each.name, description: each.text })),
        cssProperties: cssProperties.map((each) => ({ name: each.name, default: each.initial, description: each.text })),
      },
    ],
    exports: [
      { kind: 'js', name: className, declaration: { name: className } },
      { kind: 'custom-element-definition', name: tag, declaration: { name: className } },
    ],
  })),
});

/** Completion in VS Code (`html.customData`). */
const forEditor = (interfaces) => ({
  version: 1.1,
  tags: interfaces.map(({ tag, text, properties }) => ({
    name: tag,
    description: text,
    attributes: properties
      .filter(({ name }) => name)
      .map((each) => ({ name: each.name, description: each.text, ...(each.type === 'boolean' && { valueSet: 'v' }) })),
  })),
});

/** The tags in JSX: attributes, properties of another name, and events as React 19 listens to them. */
function forJsx(interfaces) {
  const events = interfaces.flatMap((each) => each.events.map((event) => event.type));
  const names = [...new Set([...interfaces.map(({ className }) => className), ...events])].sort();
  const rows = interfaces.map(({ tag, className, text, properties, events: fired }) => {
    const fields = properties.flatMap(({ name, property, text: said }) =>
      [...new Set([name, property])].filter(Boolean).map((key) => `/** ${said} */\n'${key}'?: ${className}['${property}'] | undefined;`),
    );
    const listeners = fired.map((event) => `/** ${event.text} */\n'on${event.name}'?: ((event: ${event.type}) => void) | undefined;`);
    return `/** ${text} */\n'${tag}': InAnyTag & {\n${[...fields, ...listeners].join('\n')}\n};`;
  });
  return `// Written by npm run docs.
import type { ${names.join(', ')} } from './dist/index.js';

/** What any tag takes; frameworks type these themselves, each in its own way. */
interface InAnyTag {
  children?: unknown;
  class?: string | undefined;
  className?: string | undefined;
  id?: string | undefined;
  key?: unknown;
  ref?: unknown;
  slot?: string | undefined;
}

/** The tags of this package, to add to the \`JSX.IntrinsicElements\` of a framework. */
export interface PairElements {
${rows.join('\n')}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends PairElements {}
  }
}
`;
}

/** The files beside the package.json of the elements that tools read, by name. */
export const forTools = (interfaces) => ({
  'custom-elements.json': JSON.stringify(manifest(interfaces)),
  'vscode.html-custom-data.json': JSON.stringify(forEditor(interfaces)),
  'jsx.d.ts': forJsx(interfaces),
});
