import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

describe('npm run new-element', () => {
  let copy;
  const run = (...args) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

  before(function () {
    this.timeout(60_000);
    copy = mkdtempSync(join(tmpdir(), 'pair-aidance-new-'));
    for (const path of [
      'packages',
      'scripts',
      'stories',
      'examples',
      'docs',
      'package.json',
      'tsconfig.json',
      '.prettierrc.json',
      '.editorconfig',
      'README.md',
    ])
      cpSync(join(root, path), join(copy, path), { recursive: true, filter: (file) => !/\/(dist|node_modules)$/.test(file) });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { status, stderr } = run('scripts/new-element.mjs', 'big-notebook');
    expect(stderr).to.equal('');
    expect(status).to.equal(0);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('makes an element that the registry, the entries, the tables and the formatter know', () => {
    const registered = run('--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--reporter', 'json', 'scripts/elements.test.mjs');
    const { failures, passes } = JSON.parse(registered.stdout);
    expect(failures).to.deep.equal([]);
    expect(passes.map(({ title }) => title).join()).to.include('@pair-aidance/elements/pair-big-notebook/define');
    expect(run('scripts/build-docs.mjs', '--check').stderr).to.equal('');
    expect(readFileSync(join(copy, 'packages/elements/src/pair-big-notebook/README.md'), 'utf8')).to.include('`heading-level`');
    const made = ['packages/elements', 'stories/pair-big-notebook.stories.ts'];
    expect(run('node_modules/prettier/bin/prettier.cjs', '--list-different', ...made).stdout).to.equal('');
  }).timeout(60_000);

  it('makes an element, a test and a story that are right to the type checker', () => {
    const { config } = ts.readConfigFile(join(copy, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, copy);
    const folder = join(copy, 'packages/elements/src/pair-big-notebook');
    const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
    expect(files).to.include('pair-big-notebook.test.ts');
    const program = ts.createProgram(
      [...files.map((file) => join(folder, file)), join(copy, 'stories/pair-big-notebook.stories.ts')],
      options,
    );
    const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(faults).to.deep.equal([]);
  }).timeout(60_000);

  it('says what is wrong with a name, and overwrites nothing', () => {
    for (const name of ['', 'Carnet', '../carnet', 'carnet--', 'finder', 'pair-finder']) {
      const { status, stderr } = run('scripts/new-element.mjs', name);
      expect(status, name).to.equal(1);
      expect(stderr, name).to.match(/is already there|NAME is in small letters/);
    }
  });
});
