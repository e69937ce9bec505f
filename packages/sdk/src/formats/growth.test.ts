import { expect } from 'chai';
import Papa from 'papaparse';

import { parseDirectory } from '../kinds/listing/parse.js';
import { parseTrainings } from '../kinds/training/parse.js';

/** How many characters papaparse and regular expressions are given while something is read: work that is counted, and the same on any machine. */
async function workOf(read: () => Promise<unknown>): Promise<number> {
  let work = 0;
  const { parse } = Papa;
  const methods = ['exec', Symbol.replace, Symbol.match, Symbol.split, Symbol.search] as const;
  const before = methods.map((name) => Object.getOwnPropertyDescriptor(RegExp.prototype, name)!);
  try {
    Papa.parse = ((text: string, ...rest: unknown[]) => {
      work += text.length;
      return (parse as (...all: unknown[]) => unknown)(text, ...rest);
    }) as typeof Papa.parse;
    methods.forEach((name, at) => {
      const own = before[at]!.value as (text: string, ...rest: unknown[]) => unknown;
      Object.defineProperty(RegExp.prototype, name, {
        ...before[at],
        value(this: RegExp, text: string, ...rest: unknown[]) {
          work += String(text).length;
          return own.call(this, text, ...rest);
        },
      });
    });
    await read();
  } finally {
    Papa.parse = parse;
    methods.forEach((name, at) => Object.defineProperty(RegExp.prototype, name, before[at]!));
  }
  return work;
}

const rows = (n: number, row: (at: number) => string) => Array.from({ length: n }, (_, at) => row(at)).join('\n');

/** Files that cost more than they are long, each by its size. */
const files: Record<string, readonly [least: number, make: (n: number) => string]> = {
  'a stray quotation mark a line': [2000, (n) => `nom;ville\n${rows(n, (at) => `B${at};"Rennes ${at}`)}`],
  'a quotation mark left open a line': [2000, (n) => `nom;ville\n${rows(n, (at) => `"B${at};Rennes`)}`],
  'a broken mark every three hundred lines': [
    3000,
    (n) => `nom;ville\n${rows(n, (at) => (at % 300 === 0 ? `B${at};"x` : `B${at};Rennes`))}`,
  ],
  'one title in very many columns': [2000, (n) => `Nom;${'Thème;'.repeat(n)}\nA;${'x;'.repeat(n)}`],
  'rows shorter than their titles': [
    500,
    (n) => `Nom;${rows(n, (at) => `c${at}`).replaceAll('\n', ';')}\n${rows(4 * n, (at) => `A${at}`)}`,
  ],
  'many unknown words': [300, (n) => `Nom;Thèmes\n${rows(n, (at) => `A${at};"w${at}|x${at}|y${at}|z${at}"`)}`],
  'one name many times': [1000, (n) => `Nom;Horaires\n${rows(n, () => 'Même nom;lundi')}`],
  'one name at other times': [1000, (n) => `Nom;Ville;Horaires\n${rows(n, (at) => `Même nom;Brest;lundi ${at} h`)}`],
  'blanks in a telephone': [20_000, (n) => `Nom;Tél;Ville\nA;"02 61${' '.repeat(n)}x";Brest`],
  'an address without an end': [20_000, (n) => `Nom;Mail;Ville\nA;a@${'a.'.repeat(n)} x;Brest`],
  'cells that say nothing': [1000, (n) => `Nom;${'Thème;'.repeat(n)}\n${rows(20, () => `A;${'-;'.repeat(n)}`)}`],
};

describe('a file of twice the size', () => {
  for (const [title, [least, make]] of Object.entries(files)) {
    it(`costs at most 2.5 times the work: ${title}`, async () => {
      await parseDirectory(make(10)); // what is made once is made
      const once = await workOf(() => parseDirectory(make(least)));
      const twice = await workOf(() => parseDirectory(make(2 * least)));
      expect(once).to.be.above(least);
      expect(twice / once).to.be.at.most(2.5);
    });
  }

  it('costs at most 2.5 times the work: many sessions of one training, each at another place', async () => {
    const make = (n: number) => `Intitulé;Organisme;Ville;Début\n${rows(n, (at) => `A;B;v${at};18/01/2027`)}`;
    const once = await workOf(() => parseTrainings(make(200)));
    const twice = await workOf(() => parseTrainings(make(400)));
    expect(twice / once).to.be.at.most(2.5);
  });

  it('reads twenty thousand lines with a stray mark each, and reports them once', async () => {
    const { problems } = await parseDirectory(files['a stray quotation mark a line']![1](20_000));
    expect(problems.map(({ code, count }) => [code, count])).to.deep.equal([['unclosed-quote', 20_000]]);
  });
});
