import { createListingEngine, parseDirectory } from '@pair-aidance/sdk';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { type FinderEngine, PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);

const { directory } = await parseDirectory([
  { name: 'Au bord de l’eau', topics: ['alcool'] },
  { name: 'Le Quai', topics: ['tabac'] },
]);

/** An engine as one of a server, in no hurry: every request waits until it is answered, in any order, or fails. */
function server() {
  const { points: _, prepare: _prepare, ...local } = createListingEngine(directory);
  const asked: { answer(): void; fail(): void }[] = [];
  const engine: FinderEngine = {
    ...local,
    find: (query, { limit }) =>
      new Promise((give, refuse) =>
        asked.push({
          answer: () => void Promise.resolve(local.find(query, { limit, signal: new AbortController().signal })).then(give, refuse),
          fail: () => refuse(new Error('503')),
        }),
      ),
  };
  return { engine, asked };
}

const names = (element: PairFinder) => [...element.shadowRoot!.querySelectorAll('.row .lead')].map((name) => name.textContent).sort();
const all = ['Au bord de l’eau', 'Le Quai'];
/** Long enough for what an element does without an answer. */
const meanwhile = () => new Promise((resolve) => setTimeout(resolve, 200));

async function put(engine: FinderEngine, topics = '') {
  return fixture<PairFinder>(html`<pair-finder lang="fr" src="" topics=${topics} .engine=${engine}><a href="/">Liste</a></pair-finder>`);
}

describe('<pair-finder> asking a server', () => {
  const { error } = console;
  beforeEach(() => (console.error = () => {}));
  afterEach(() => {
    console.error = error;
  });

  it('loads until the first answer, and says no number of results before', async () => {
    const { engine, asked } = server();
    const element = await put(engine);
    await waitUntil(() => asked.length === 1);
    await meanwhile();
    expect([element.phase, element.shadowRoot!.querySelector('#results, .empty')]).to.deep.equal(['loading', null]);
    asked[0]!.answer();
    await waitUntil(() => names(element).join() === all.join());
    expect(element.phase).to.equal('ready');
  });

  it('says that the list could not be loaded when the first answer fails, never that there is nothing, and asks again on demand', async () => {
    const { engine, asked } = server();
    const element = await put(engine);
    await waitUntil(() => asked.length === 1);
    asked[0]!.fail();
    await waitUntil(() => element.shadowRoot!.querySelector('[role="alert"]'));
    expect([element.code, element.shadowRoot!.querySelector('#results, .empty')]).to.deep.equal(['network', null]);
    element.shadowRoot!.querySelector<HTMLElement>('button.main')!.click();
    await waitUntil(() => asked.length === 2);
    asked[1]!.answer();
    await waitUntil(() => names(element).join() === all.join());
  });

  it('keeps the owner’s choice, and drops an answer that a newer one has overtaken', async () => {
    const { engine, asked } = server();
    const element = await put(engine, 'tabac');
    await waitUntil(() => asked.length === 1);
    asked[0]!.answer();
    await waitUntil(() => asked.length === 2);
    asked[1]!.answer();
    await waitUntil(() => names(element).join() === 'Le Quai');
    void element.clear();
    const newest = element.search('eau');
    await waitUntil(() => asked.length === 4);
    asked[3]!.answer();
    await newest;
    asked[2]!.answer();
    await meanwhile();
    expect(names(element)).to.deep.equal(['Au bord de l’eau']);
  });
});
