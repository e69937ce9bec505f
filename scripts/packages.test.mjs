// What npm would publish: the packed tarballs, as their users get them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const scratch = join(root, '.cache/packed'); // inside the project, so that their dependencies are found
const packed = join(scratch, 'node_modules/@pair-aidance');
const names = ['sdk', 'data', 'elements'];
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const tarballOf = (name) => join(scratch, `pair-aidance-${name}-${json(root, `packages/${name}/package.json`).version}.tgz`);
const npm = (...args) => execFileSync('npm', args, { cwd: root, stdio: 'pipe', encoding: 'utf8', shell: process.platform === 'win32' });
const filesIn = (folder, ending) => readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending));

/** What users write that only types can tell right from wrong. */
const users = {
  program: `
    import { createEngagement, createSelfCheck } from '@pair-aidance/sdk';
    import { selfCheckRules } from '@pair-aidance/data/self-check/rules';
    import { engagementOutline } from '@pair-aidance/data/engagement/outline';
    createSelfCheck(selfCheckRules);
    createEngagement(engagementOutline);`,
  jsx: `
    import type {} from '@pair-aidance/elements/jsx';
    export const finder = <pair-finder src="a.csv" heading-level="3" debug onpair-finder-state={({ phase }) => phase.length}><a /></pair-finder>;
    // @ts-expect-error
    export const wrong = <pair-finder debug="yes" />;
    declare global { namespace JSX { interface IntrinsicElements { a: {} } } }`,
};

describe('the packages', () => {
  before(function () {
    this.timeout(60_000);
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(packed, { recursive: true });
    npm('pack', '--pack-destination', scratch, ...names.map((name) => `--workspace=packages/${name}`));
    for (const name of names) {
      execFileSync('tar', ['-xzf', tarballOf(name), '-C', scratch]);
      renameSync(join(scratch, 'package'), join(packed, name));
    }
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('have one version, which VERSION says', () => {
    const { version } = json(root, 'package.json');
    expect(readFileSync(join(packed, 'sdk/dist/version.js'), 'utf8')).to.include(`"${version}"`);
    for (const name of names) {
      const { version: own, dependencies = {} } = json(packed, name, 'package.json');
      expect(own, name).to.equal(version);
      for (const [dependency, range] of Object.entries(dependencies))
        if (dependency.startsWith('@pair-aidance/')) expect(range, `${name}: ${dependency}`).to.equal(version);
    }
  });

  it('are not packed without a build', () => {
    expect(() => execFileSync(process.execPath, [join(root, 'scripts/prepack.mjs')], { cwd: scratch, stdio: 'pipe' })).to.throw(
      'npm run build',
    );
  });

  for (const name of names) {
    describe(`@pair-aidance/${name}`, () => {
      it('holds its licences, no test and nothing that cannot be reached', () => {
        for (const file of ['LICENSE', 'NOTICE'])
          expect(readFileSync(join(packed, name, file), 'utf8')).to.equal(readFileSync(join(root, file), 'utf8'));
        const files = readdirSync(join(packed, name), { recursive: true });
        expect(files.filter((file) => /\.test\.|testing|\.tsbuildinfo$|\bcdn\b/.test(file))).to.deep.equal([]);
      });

      it('holds every file that its READMEs lead to', () => {
        const lost = filesIn(join(packed, name), 'README.md').flatMap((readme) =>
          [...readFileSync(join(packed, name, readme), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
            .map(([, path]) => join(dirname(readme), path))
            .filter((path) => path.startsWith('..') || !existsSync(join(packed, name, path))),
        );
        expect(lost).to.deep.equal([]);
      });

      it('has nothing that publint would mend', async () => {
        const { buffer, byteOffset, byteLength } = readFileSync(tarballOf(name));
        const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
        const { messages, pkg } = await publint({ pack: { tarball }, level: 'warning' });
        expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).to.deep.equal([]);
      }).timeout(30_000);

      it('has types that are right wherever modules are', async () => {
        const { problems = [] } = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarballOf(name)))));
        // CommonJS cannot load them at once, and TypeScript's oldest way of looking for modules reads no exports: both are out of reach on purpose.
        const ours = problems.filter(
          ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
        );
        expect(ours).to.deep.equal([]);
      }).timeout(60_000);
    });
  }

  it('declare types that a project with nothing but "strict" reads, libraries included', () => {
    const { options } = ts.convertCompilerOptionsFromJson(
      {
        strict: true,
        target: 'es2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        module: 'nodenext',
        jsx: 'preserve',
        types: [],
        noEmit: true,
      },
      scratch,
    );
    const declarations = names.flatMap((name) =>
      filesIn(join(packed, name, 'dist'), '.d.ts').map((file) => join(packed, name, 'dist', file)),
    );
    expect(declarations.length).to.be.above(50);
    const page = join(packed, 'page.mts');
    const jsx = page.replace('.mts', '.tsx');
    writeFileSync(page, users.program);
    writeFileSync(jsx, users.jsx);
    const faults = ts
      .getPreEmitDiagnostics(ts.createProgram([...declarations, page, jsx], options))
      .filter(({ file }) => file?.fileName.startsWith(packed))
      .map(({ file, messageText }) => `${relative(packed, file.fileName)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(faults).to.deep.equal([]);
  }).timeout(60_000);

  it('declare the content in less than 200 kB', () => {
    const folder = join(packed, 'data/dist');
    const bytes = filesIn(folder, '.d.ts').reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
    expect(bytes).to.be.below(200_000);
  });
});
