import { expect } from 'chai';
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a file once minified and compressed as a server sends it. */
async function brotliBytes(file: string): Promise<number> {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', minify: true, target: 'es2022', charset: 'utf8' });
  return brotliCompressSync(code).length;
}

describe('the weight of the explainer’s content', () => {
  for (const language of ['fr', 'en']) {
    it(`is at most 14 kB in brotli in one language, "${language}", outline included`, async () => {
      const [outline, words] = await Promise.all(['outline.ts', `${language}.ts`].map(brotliBytes));
      expect(words).to.be.above(1_000);
      expect((outline ?? 0) + (words ?? 0)).to.be.at.most(14_000);
    });
  }
});
