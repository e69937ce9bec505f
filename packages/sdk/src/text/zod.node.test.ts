import { execFileSync } from 'node:child_process';

import { expect } from 'chai';

/** What a program reads on a page, or beside a library, that adds to every object. */
const program = `
Object.prototype.extra = () => 'x';
const { parseDirectory, parseTrainings, parseSelfCheck, parseEngagement } = await import('./packages/sdk/src/index.ts');
const read = async (parse, document) => (await parse(document)).problems.map(({ code, field }) => [code, field].join());
const directory = { format: 'pair-aidance/directory@1', title: 'Liste', publisher: { name: 'Éditeur' },
  listings: [{ id: 'a', name: 'La Halte', place: { commune: 'Rennes' } }, { id: 'b', name: ' B ', place: { postcode: 'x' }, contact: { phone: '12' } }] };
const { directory: { listings } } = await parseDirectory(directory);
console.log(JSON.stringify([
  listings.map(({ name }) => name),
  await read(parseDirectory, directory),
  (await parseDirectory('Nom;CP\\nLa Halte;35000')).directory.listings.map(({ name, place }) => [name, place.postcode].join()),
  await read(parseSelfCheck, {}), await read(parseEngagement, {}), await read(parseSelfCheck, { format: 'pair-aidance/self-check@1', id: 'x' }),
  await read(parseTrainings, { format: 'pair-aidance/trainings@1', trainings: [{ title: 'DU', sessions: [{ start: '2030-03-04' }] }] }),
]));
`;

describe('validation where something is added to every object', () => {
  it('reads lists and says the same of them', () => {
    const run = (code: string) =>
      JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], { encoding: 'utf8' }));
    const extended = run(program);
    expect(extended).to.deep.equal(run(program.replace(/^Object.*$/m, '')));
    expect(extended[0]).to.deep.equal(['La Halte', 'B']);
    expect(extended[1].join()).to.include('invalid-phone');
  });
});
