import { expect } from 'chai';
import { transform } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { places } from './places.js';

interface OfficialCommune {
  code: string;
  nom: string;
  type: string;
  codesPostaux?: string[];
}

const communes = (createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json') as OfficialCommune[]).filter(
  ({ type }) => type === 'commune-actuelle',
);

/** Bytes of a file once minified and compressed as a server sends it. */
async function brotliBytes(file: string): Promise<number> {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', minify: true, target: 'es2022' });
  return brotliCompressSync(code).length;
}
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

describe('the 34,969 communes', function () {
  this.timeout(60_000);

  it('are each found by their name', async () => {
    expect(communes).to.have.length(34_969);
    const misses: string[] = [];
    for (const { nom, code } of communes) {
      if (!(await places(nom)).some((place) => place.code === code)) misses.push(`${code} ${nom}`);
    }
    expect(misses).to.deep.equal([]);
  });

  it('are each found by each of their postcodes', async () => {
    const codesOf = new Map<string, string[]>();
    for (const { code, codesPostaux = [] } of communes) {
      for (const postcode of codesPostaux) codesOf.set(postcode, [...(codesOf.get(postcode) ?? []), code]);
    }
    expect(codesOf.size).to.be.above(6_000);
    for (const [postcode, codes] of codesOf) {
      const found = await places(postcode);
      expect(found.map(({ code }) => code)).to.have.members(codes);
      expect(new Set(found.map((place) => place.postcode))).to.deep.equal(new Set([postcode]));
    }
  });
});

describe('the weight of the gazetteer', function () {
  this.timeout(60_000);

  it('is at most 25 kB in brotli for the first suggestions, code included', async () => {
    const files = ['first.ts', 'shards.ts', 'places.ts', 'commune.ts', 'fold.ts'];
    expect(sum(await Promise.all(files.map(brotliBytes)))).to.be.at.most(25_000);
  });

  it('is at most 60 kB more for any commune, by its name or by its postcode', async () => {
    const shards = readdirSync(new URL('shards/', import.meta.url));
    for (const kind of ['name', 'postcode']) {
      const bytes = await Promise.all(shards.filter((file) => file.startsWith(`${kind}-`)).map((file) => brotliBytes(`shards/${file}`)));
      const [largest = 0, second = 0] = bytes.sort((a, b) => b - a);
      expect(largest).to.be.above(0);
      // A search never loads more than two.
      expect(largest + second).to.be.at.most(60_000);
    }
  });
});
