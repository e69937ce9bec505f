// The registry is the one list of the elements; what a list in the language of a file cannot read is compared with it here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'chai';
import ts from 'typescript';

import { elements } from '../packages/elements/src/elements.ts';
import { tags } from './elements.mjs';
import { sources } from './workspace-sources.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'packages/elements');
const read = (file) => readFileSync(join(folder, file), 'utf8');

describe('the registry of the elements', () => {
  it('is what the scripts read of it, and every folder of an element', () => {
    expect(tags).to.deep.equal(Object.keys(elements));
    expect(readdirSync(join(folder, 'src')).filter((name) => name.startsWith('pair-'))).to.deep.equal(tags);
  });

  it('is what the package exports: each element with its class, and its entries', () => {
    expect(read('src/index.ts')).to.equal(tags.map((tag) => `export * from './${tag}/index.js';\n`).join(''));
    const { exports } = JSON.parse(read('package.json'));
    for (const tag of tags) {
      expect(exports[`./${tag}`]).to.equal(`./dist/${tag}/index.js`);
      expect(exports[`./${tag}/define`]).to.equal(`./dist/${tag}/define.js`);
    }
  });
});

describe('the entries of the packages', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);

  for (const [name, source] of Object.entries(sources)) {
    it(`${name} is ${source}, to TypeScript too`, () => {
      expect(existsSync(join(root, source))).to.equal(true);
      const { resolvedModule } = ts.resolveModuleName(name, join(root, 'stories/any.ts'), options, ts.sys);
      expect(resolvedModule?.resolvedFileName).to.equal(join(root, source));
    });
  }
});
