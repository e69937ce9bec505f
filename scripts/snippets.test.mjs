// What the READMEs say is run: pages in a browser, programs in Node on the built packages, spreadsheets through the reader.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join, relative } from 'node:path';

import { expect } from 'chai';
import { build, transform } from 'esbuild';
import { chromium } from 'playwright-core';
import ts from 'typescript';

import { places } from '../packages/data/src/index.ts';
import { parseDirectory, parseTrainings } from '../packages/sdk/src/index.ts';
import { titles } from '../packages/sdk/src/kinds/listing/titles.ts';
import { trainingTitles } from '../packages/sdk/src/kinds/training/titles.ts';
import { knowTitles } from '../packages/sdk/src/reading/titles.ts';
import { browsers, chromiumArgs } from './browsers.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const scratch = join(root, '.cache/snippets'); // inside the project, so that the packages are found by their names
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const pages = ['', 'packages', 'examples', 'stories']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: folder !== '' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.md') && !/node_modules|dist\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
const snippets = pages
  .filter(({ file }) => file.endsWith('README.md'))
  .flatMap(({ file, text }) =>
    [...text.matchAll(/^```(\w*)\n(.*?)^```/gms)].map((match) => {
      const line = text.slice(0, match.index).split('\n').length;
      return { name: `${file}:${line}`, language: match[1], code: match[2] };
    }),
  );
const written = (...languages) => snippets.filter(({ language }) => languages.includes(language));
const directory = written('csv')[0].code;

describe('the READMEs', () => {
  it('hold no code of a kind that is not run', () => {
    const known = ['html', 'ts', 'js', 'csv', 'json', 'sh'];
    expect(snippets.filter(({ language }) => !known.includes(language)).map(({ name }) => name)).to.deep.equal([]);
  });

  for (const { name, code } of written('csv', 'json')) {
    it(`${name}: the reader has nothing to say of it`, async () => {
      const read = await parseDirectory(code, { places });
      expect(read.problems).to.deep.equal([]);
      expect(read.directory.listings).not.to.deep.equal([]);
    });
  }

  it('name scripts that package.json has, and files that are there', () => {
    const commands = pages.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script));
    expect(commands.filter((script) => !(script in scripts))).to.deep.equal([]);
    for (const { name, code } of written('sh')) {
      for (const line of code.trim().split('\n')) expect(line, name).to.match(/^npm (start|test|ci|run [\w:-]+)$/);
    }
    const links = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path]) => join(dirname(file), path)),
    );
    const paths = pages.flatMap(({ text }) =>
      [...text.matchAll(/`((?:packages|scripts|examples|stories)\/[\w./-]+)`/g)].map(([, path]) => path),
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).to.deep.equal([]);
  });
});

/** The rows of the tables of a README that follow a mark: what a column is, its titles, and values given as examples. */
function rowsOf(readme, mark) {
  const codesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text);
  const { text } = pages.find(({ file }) => file === readme);
  return [...text.matchAll(new RegExp(`<!-- ${mark} -->(.*?)<!-- / -->`, 'gs'))]
    .flatMap(([, table]) => table.trim().split('\n').slice(2))
    .map((row) => row.split(/(?<!\\)\|/).slice(1, -1))
    .map(([what, known, values]) => ({ what: what.trim(), titles: codesIn(known), values: codesIn(values) }));
}

describe('the columns in the README', () => {
  const rows = rowsOf('README.md', 'columns');
  const know = knowTitles({ titles });
  const fieldOf = (title) => know(title).field;

  it('are all that the reader knows, in French and in English', () => {
    const fields = rows.map(({ titles }) => [...new Set(titles.map(fieldOf))]);
    for (const field of Object.keys(titles)) expect(fields.filter((each) => each.includes(field)).length, field).to.equal(2);
  });

  for (const { what, titles, values } of rows) {
    it(`${what}: each title is known, and each value given as an example is right`, async () => {
      expect(values).not.to.deep.equal([]);
      const fields = [...new Set(titles.map(fieldOf))];
      expect(fields).not.to.include(undefined);
      // One column for each field of the row, under each of its titles in turn.
      for (const title of titles) {
        const columns = fields.map((field) => (field === fieldOf(title) ? title : titles.find((other) => fieldOf(other) === field)));
        const isName = fields.includes('name');
        for (const value of values) {
          // A record without a type that speaks of a role or a consent is a person, who needs both dates; so is one with a first name.
          const isKind = fields.includes('kind');
          const isPerson = fields.includes('pseudonym');
          const consent = isPerson
            ? [
                ['Accord donné le', 'Accord jusqu’au'],
                ['01/01/2026', '01/01/2999'],
              ]
            : [[], []];
          const header = [...(isName ? [] : ['Nom']), ...(isKind ? [] : ['Type']), ...columns, ...consent[0]];
          const cells = [...(isName ? [] : ['Groupe du Port']), ...(isKind ? [] : ['Groupe']), ...columns.map(() => value), ...consent[1]];
          const { problems } = await parseDirectory([header, cells].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n'));
          expect(problems, `${title}: ${value}`).to.deep.equal([]);
        }
      }
    });
  }
});

describe('the columns of trainings in the SDK’s README', () => {
  const rows = rowsOf('packages/sdk/README.md', 'training columns');
  const know = knowTitles({ titles: trainingTitles });
  const fieldOf = (title) => know(title).field;

  it('are all that the reader knows', () => {
    expect(rows.flatMap(({ titles }) => [...new Set(titles.map(fieldOf))]).sort()).to.deep.equal(Object.keys(trainingTitles).sort());
  });

  for (const { what, titles, values } of rows) {
    it(`${what}: each title is known, and each value given as an example is right`, async () => {
      expect(values).not.to.deep.equal([]);
      const fields = [...new Set(titles.map(fieldOf))];
      for (const title of titles) {
        const columns = fields.map((field) => (field === fieldOf(title) ? title : titles.find((other) => fieldOf(other) === field)));
        const named = fields.includes('title') ? [[], []] : [['Intitulé'], ['DU']];
        for (const value of values) {
          const table = [
            [...named[0], ...columns],
            [...named[1], ...columns.map(() => value)],
          ];
          const { problems } = await parseTrainings(table.map((row) => row.join(';')).join('\n'));
          expect(problems, `${title}: ${value}`).to.deep.equal([]);
        }
      }
    });
  }
});

describe('the programs in the READMEs', () => {
  const programs = written('ts', 'js').map((snippet, index) => ({
    ...snippet,
    file: join(scratch, `${index}.ts`),
    isPage: snippet.code.includes('@pair-aidance/elements'),
  }));
  let server;

  before(async () => {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const trainings = readFileSync(join(root, 'examples/fictional/formations.csv'));
    server = createServer(({ url }, response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end(url === '/formations.csv' ? trainings : directory),
    );
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const here = `http://127.0.0.1:${server.address().port}/`;
    for (const { file, code } of programs) writeFileSync(file, `${code.replaceAll('https://example.org/', here)}\nexport {};\n`);
  });
  after(() => server?.close());

  /** Ours, and what most projects have: the packages' declarations must hold in both. */
  const strictness = { 'as strict as here': {}, strict: { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false } };
  for (const [title, lax] of Object.entries(strictness)) {
    it(`are right to the type checker, ${title}`, () => {
      const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
      // Without `paths`, the packages are what their users get: their built declarations.
      const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...lax, paths: {}, types: ['node'] }, root);
      const program = ts.createProgram(
        programs.map(({ file }) => file),
        options,
      );
      const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
        const name = programs.find((each) => each.file === file?.fileName)?.name ?? relative(root, file?.fileName ?? '');
        return `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      });
      expect(faults).to.deep.equal([]);
    });
  }

  for (const { name, file, code } of programs.filter(({ isPage }) => !isPage)) {
    it(`${name}: prints what it says`, async () => {
      const { code: javascript } = await transform(readFileSync(file, 'utf8'), { loader: 'ts' });
      writeFileSync(`${file}.mjs`, javascript);
      const program = spawn(process.execPath, [`${file}.mjs`]);
      let [printed, errors] = ['', ''];
      program.stdout.on('data', (data) => (printed += data));
      program.stderr.on('data', (data) => (errors += data));
      await new Promise((resolve) => program.on('close', resolve));
      expect(errors).to.equal('');
      const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
      expect(said).not.to.deep.equal([]);
      expect(printed.trim().split('\n')).to.deep.equal(said);
    });
  }

  describe('and the pages', () => {
    let site, browser, page, errors;
    before(async () => {
      site = await serve();
      browser = await chromium.launch({ executablePath: browsers.chromium(), args: chromiumArgs });
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });
    beforeEach(async () => {
      page = await browser.newPage();
      errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
    });
    afterEach(() => page.close());

    /** Opens a page that holds nothing else, beside the spreadsheet of the README and the folder of the build. */
    async function open(body) {
      const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><body>${body}`;
      await page.route('**/annuaire.csv', (route) => route.fulfill({ contentType: 'text/csv', body: directory }));
      await page.route('**/page.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(`${site.url}/page.html`);
      // A row of a list, or a number to call: every element has one or the other.
      await page.locator('.row, .number').first().waitFor();
      expect(errors).to.deep.equal([]);
    }
    const script = '<script type="module" src="pair-aidance/pair-aidance.js"></script>';
    const finder = '<pair-finder src="annuaire.csv"></pair-finder>';

    for (const { name, code } of written('html')) {
      it(`${name}: shows results`, () => open(`${code.includes('pair-aidance.js') ? '' : script}${code}`));
    }

    for (const { name, file } of programs.filter(({ isPage }) => isPage)) {
      it(`${name}: shows results`, async () => {
        const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false, tsconfigRaw: {} });
        await open(`${finder}<script type="module">${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`);
      });
    }
  });
});
