import { expect } from 'chai';

import type { Engine, Page } from '../search/engine.js';
import type { ListingKind } from '../search/listing-engine.js';
import { perLanguage } from '../text/language.js';
import { createFinder } from './finder.js';

const page = (...names: string[]): Page<ListingKind> => ({
  results: names.map((name) => ({ listing: { id: name, name } })),
  total: names.length,
  facets: [],
});

/** An engine as one of a server: every answer waits until it is given, in any order. */
function slowEngine() {
  const asked: { words: string; limit: number; signal: AbortSignal; give(page: Page<ListingKind>): void; fail(): void }[] = [];
  const engine: Engine<ListingKind> = {
    facetNames: ['topic'],
    has: (_, value) => value === 'alcool',
    label: (_, code) => perLanguage(() => code),
    find: ({ words }, { limit, signal }) =>
      new Promise((give, fail) => asked.push({ words, limit, signal, give, fail: () => fail(new Error('offline')) })),
  };
  return { engine, asked };
}

describe('a store over an engine that takes its time', () => {
  const names = (finder: ReturnType<typeof createFinder>) => finder.get().results.map(({ listing }) => listing.name);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  let logged: unknown[][];
  const { error } = console;
  beforeEach(() => {
    logged = [];
    console.error = (...said: unknown[]) => logged.push(said);
  });
  afterEach(() => {
    console.error = error;
  });

  it('is busy and empty until the first answer, then shows it', async () => {
    const { engine, asked } = slowEngine();
    const finder = createFinder(engine);
    expect([finder.get().status, finder.get().total]).to.deep.equal(['busy', 0]);
    asked[0]!.give(page('Abri'));
    await settled();
    expect([finder.get().status, names(finder)]).to.deep.equal(['ready', ['Abri']]);
  });

  it('keeps what it shows while the next answer is awaited, and drops one that comes after a newer one', async () => {
    const { engine, asked } = slowEngine();
    const finder = createFinder(engine);
    asked[0]!.give(page('Abri'));
    await settled();
    const first = finder.search('a');
    const second = finder.search('ab');
    expect([finder.get().status, finder.get().query.words, names(finder)]).to.deep.equal(['busy', 'ab', ['Abri']]);
    expect([asked[1]!.signal.aborted, asked[2]!.signal.aborted], 'the older request may stop').to.deep.equal([true, false]);
    asked[2]!.give(page('newer'));
    await Promise.all([first, second]);
    asked[1]!.give(page('older'));
    await settled();
    expect([finder.get().status, names(finder)]).to.deep.equal(['ready', ['newer']]);
  });

  it('keeps what it shows when the engine fails, says so, and asks again for the same words', async () => {
    const { engine, asked } = slowEngine();
    const finder = createFinder(engine);
    asked[0]!.give(page('Abri'));
    await settled();
    const failing = finder.search('a');
    asked[1]!.fail();
    await failing;
    expect([finder.get().status, names(finder), logged.length]).to.deep.equal(['failed', ['Abri'], 1]);
    const again = finder.search('a');
    asked[2]!.give(page('found'));
    await again;
    expect([finder.get().status, names(finder)]).to.deep.equal(['ready', ['found']]);
  });

  it('says nothing of a failure that a newer question has replaced', async () => {
    const { engine, asked } = slowEngine();
    const finder = createFinder(engine);
    asked[0]!.fail();
    void finder.search('a');
    asked[1]!.give(page('found'));
    await settled();
    expect([finder.get().status, names(finder), logged]).to.deep.equal(['ready', ['found'], []]);
  });

  it('asks for 20 more of the same query, and only for values that the engine knows', async () => {
    const { engine, asked } = slowEngine();
    const finder = createFinder(engine);
    asked[0]!.give({ ...page('Abri'), total: 2 });
    await settled();
    void finder.more();
    await settled();
    expect(asked.map(({ limit }) => limit)).to.deep.equal([20, 40]);
    expect(await finder.toggleFilter('topic', 'nope').catch((error: unknown) => error)).to.be.instanceOf(RangeError);
    const off = { location: { lat: 999, lon: 0 } };
    expect(await finder.near(off).catch((error: unknown) => error)).to.be.instanceOf(RangeError);
    expect(asked.length).to.equal(2);
  });

  it('also fails in the open when the engine throws', () => {
    const { engine } = slowEngine();
    const finder = createFinder({ ...engine, find: () => { throw new Error('broken'); } }); // prettier-ignore
    expect([finder.get().status, logged.length]).to.deep.equal(['failed', 1]);
  });
});
