// `npm run new-element NAME`: makes the folder of an element that shows a title and the help lines, in French and in English, and puts it into the
// registry and the entries of the package. It passes every test; what it shows is then yours to write.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const id = (process.argv[2] ?? '').replace(/^pair-/, '');
const tag = `pair-${id}`;
const folder = `packages/elements/src/${tag}`;
const className = tag.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || existsSync(join(root, folder))) {
  console.error(
    existsSync(join(root, folder)) && id
      ? `${folder} is already there.`
      : 'npm run new-element NAME: NAME is in small letters, words joined by "-" ("diary" makes <pair-diary>).',
  );
  process.exit(1);
}

/** The languages of the elements, as the finder has them: a file each. */
const languages = readdirSync(join(root, 'packages/elements/src/pair-finder/i18n'))
  .map((file) => file.replace('.ts', ''))
  .sort();
const lineOf = (language) => `  ${language}: async () => (await import('./i18n/${language}.js')).${language},`;

const readme = `# \`<${tag}>\`

_[In English](#in-english)_

À écrire : ce que cet élément montre, et à qui.

\`\`\`html
<script type="module" src="pair-aidance/pair-aidance.js"></script>
<${tag}><a href="${id}.html">En savoir plus</a></${tag}>
\`\`\`

<!-- api ${tag} fr -->
<!-- / -->

---

## In English

To write: what this element shows, and to whom.

\`\`\`html
<script type="module" src="pair-aidance/pair-aidance.js"></script>
<${tag} lang="en"><a href="${id}.html">Learn more</a></${tag}>
\`\`\`

<!-- api ${tag} en -->
<!-- / -->
`;

const element = `import { html, nothing, type TemplateResult } from 'lit';

import { commonStyles } from '../shared/common.styles.js';
import { helpBar, localLines } from '../shared/help-lines/help-lines.js';
import { helpLinesStyles } from '../shared/help-lines/help-lines.styles.js';
import { LoadedHelpLines } from '../shared/help-lines/loaded-help-lines.js';
import { crest } from '../shared/icons/draw.js';
import { Localized } from '../shared/localized.js';
import { PairElement } from '../shared/pair-element.js';
import { tokens } from '../shared/tokens.styles.js';
import { words } from './content.js';
import type { Messages } from './i18n/fr.js';
import { styles } from './${tag}.styles.js';

/**
 * To write: what this element shows.
 *
 * @slot - One link, shown without script and until the words are there.
 * @slot heading - A heading of yours in place of ours.
 * @slot intro - What you say under the heading.
 * @slot local - Telephone lines of the page's owner: links with \`tel:\` or \`sms:\`.
 * @csspart help - The help lines, in every state.
 * @cssprop [--pair-accent=#23508e] - Colour of links and buttons.
 * @cssprop [--pair-ground=#ffffff] - Colour of the page behind.
 * @cssprop [--pair-size=17px] - Size of the text, at least 16px.
 * @cssprop [--pair-font=inherit] - Typeface.
 * @cssprop [--pair-radius=4px] - Corners of fields and buttons, at most 24px.
 * @cssprop [--pair-line=#d6d4d2] - Colour of the lines. Edges of fields and buttons take its hue, dark or light enough to be seen.
 */
export class ${className} extends PairElement {
  static readonly tagName = '${tag}';
  static override readonly styles = [tokens, commonStyles, helpLinesStyles, styles];

  readonly #help = new LoadedHelpLines(this);
  readonly #local = new Localized<Messages>(this, (language) => words[language]());

  protected override render(): TemplateResult {
    const help = this.#help.view(this.level());
    if (!help) return this.frame(this.#help.language, html\`\${this.renderTitle()}<slot></slot><slot name="local"></slot>\`);
    const { language, texts: m } = this.#local;
    return this.frame(
      language,
      html\`<section aria-label=\${this.nameOr(m?.title)}>
        \${crest} \${helpBar(help, localLines(help))} \${this.renderTitle(m?.title, 'title', 'title')}
        \${m ? nothing : html\`<slot></slot>\`}
      </section>\`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const test = `import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { violationsIn } from '../testing/network.js';
${languages.map((language) => `import { ${language} } from './i18n/${language}.js';`).join('\n')}
import { ${className} } from './${tag}.js';

${className}.define(${className}.tagName);

const one = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector);

describe('<${tag}>', () => {
  for (const [language, { title }] of Object.entries({ ${languages.join(', ')} })) {
    it(\`shows its title and the help lines, without a fault that axe can see (\${language})\`, async () => {
      const element = await fixture<${className}>(html\`<${tag} lang=\${language}><a href="/">Notre page</a></${tag}>\`);
      await waitUntil(() => one(element, '.title') && one(element, '.number'), undefined, { timeout: 5000 });
      expect(one(element, '.title')?.textContent).to.equal(title);
      expect(one(element, 'slot:not([name])')).to.equal(null);
      expect(await violationsIn(element)).to.deep.equal([]);
    });
  }
});
`;

const story = `import '@pair-aidance/elements/define';

import type { ${className} } from '@pair-aidance/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { inEnglish, shows } from './shows.js';

type Attributes = Pick<${className}, 'lang'>;
type Story = StoryObj<Attributes>;

/** To write: what this element shows. */
const meta: Meta<Attributes> = {
  title: '${tag}',
  component: '${tag}',
  args: { lang: 'fr' },
  render: ({ lang }) => html\`<${tag} lang=\${lang}><a href="${id}.html">\${lang === 'en' ? 'Learn more' : 'En savoir plus'}</a></${tag}>\`,
};
export default meta;

export const Ready: Story = { play: shows('À écrire') };
export const ReadyInEnglish = inEnglish(Ready, 'To write');
`;

const files = {
  [`${folder}/${tag}.ts`]: element,
  [`${folder}/${tag}.test.ts`]: test,
  [`${folder}/${tag}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  .title {
    padding-block: calc(var(--u) * 2) calc(var(--u) * 4);
  }
\`;
`,
  [`${folder}/index.ts`]: `export { ${className} } from './${tag}.js';\n`,
  [`${folder}/define.ts`]: `import { ${className} } from './${tag}.js';\n\n${className}.define(${className}.tagName);\n`,
  [`${folder}/content.ts`]: `import type { Language } from '../shared/language.js';
import type { Messages } from './i18n/fr.js';

/** The words, in a file of their own for each language. */
export const words: Record<Language, () => Promise<Messages>> = {
${['fr', ...languages.filter((language) => language !== 'fr')].map(lineOf).join('\n')}
};
`,
  [`${folder}/i18n/fr.ts`]: `import type { Widen } from '../../shared/language.js';

export const fr = {
  title: 'À écrire',
} as const;

/** The words in any language: the keys of the French ones. */
export type Messages = Widen<typeof fr>;
`,
  ...Object.fromEntries(
    languages
      .filter((language) => language !== 'fr')
      .map((language) => [
        `${folder}/i18n/${language}.ts`,
        `import type { Messages } from './fr.js';\n\nexport const ${language}: Messages = {\n  title: 'To write',\n};\n`,
      ]),
  ),
  [`${folder}/README.md`]: readme,
  [`stories/${tag}.stories.ts`]: story,
};

/** What a list in a file becomes with the new element in it. */
const lists = {
  'packages/elements/src/elements.ts': (text) => withLine(text, /^ {2}'pair-.*$/gm, `  '${tag}': () => import('./${tag}/define.js'),`),
  'packages/elements/src/index.ts': (text) => withLine(text, /^export \* from '.\/pair-.*$/gm, `export * from './${tag}/index.js';`),
  'packages/elements/package.json': (text) =>
    withLine(
      text,
      /^ {4}"\.\/pair-[\w-]+": .*\n.*$/gm,
      `    "./${tag}": "./dist/${tag}/index.js",\n    "./${tag}/define": "./dist/${tag}/define.js",`,
    ),
  'packages/elements/api.fr.json': (text) => {
    const french = JSON.parse(text);
    french['One link, shown without script and until the words are there.'] =
      'Un lien, affiché sans script et tant que les mots ne sont pas là.';
    return JSON.stringify(french);
  },
};

/** The lines that a pattern finds, and one more, in the order of the alphabet. */
function withLine(text, pattern, line) {
  const lines = text.match(pattern);
  const sorted = [...lines, line].sort();
  return text.replace(lines.join('\n'), () => sorted.join('\n'));
}

async function write(file, text) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

for (const [file, text] of Object.entries(files)) await write(file, text);
for (const [file, add] of Object.entries(lists)) await write(file, add(readFileSync(join(root, file), 'utf8')));
const { status } = spawnSync(process.execPath, [join(root, 'scripts/build-docs.mjs')], { stdio: 'inherit' });
process.exitCode = status ?? 1;
console.log(`${[...Object.keys(files), ...Object.keys(lists)].join('\n')}

<${tag}> is there. Write what it shows, and speak of it in README.md and packages/elements/README.md.`);
