import { createListingEngine, parseDirectory } from '@pair-aidance/sdk';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { fakeNetwork } from '../testing/network.js';
import { type FinderEngine, PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);

const listings = [
  { name: 'Au bord de l’eau', topics: ['alcool'], place: { commune: 'Brest', location: { lat: 48.39, lon: -4.486 } } },
  { name: 'Le Quai', topics: ['tabac'], place: { commune: 'Rennes', location: { lat: 48.112, lon: -1.675 } } },
  { name: 'Le Port', topics: ['tabac', 'cannabis'], place: { commune: 'Brest', location: { lat: 48.39, lon: -4.486 } } },
];
const { directory } = await parseDirectory(listings);

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => {
  network.restore();
  history.replaceState(null, '', location.pathname + location.search.replace(/&d-[^&]*/g, ''));
});

const names = (element: PairFinder) => [...element.shadowRoot!.querySelectorAll('.row .lead')].map((name) => name.textContent);
const shown = async (element: PairFinder, ...expected: string[]) => {
  await waitUntil(() => names(element).sort().join() === [...expected].sort().join(), `${expected.join(', ')} shown`, {
    timeout: 4000,
  }).catch((error: Error) => expect.fail(`${error.message}, found ${names(element).join(', ')}`));
};
const all = ['Au bord de l’eau', 'Le Quai', 'Le Port'];
const put = async () => {
  const element = await fixture<PairFinder>(html`<pair-finder lang="fr" src="" .directory=${directory}></pair-finder>`);
  await shown(element, ...all);
  return element;
};

describe('<pair-finder> driven by its page', () => {
  it('shows a directory that it is given, without asking the network, and another when that changes', async () => {
    const element = await put();
    expect(element.phase).to.equal('ready');
    element.directory = (await parseDirectory([{ name: 'Une autre' }])).directory;
    await shown(element, 'Une autre');
    element.directory = undefined;
    element.src = network.answer('annuaire.json', '[{"name":"Du réseau"}]');
    await shown(element, 'Du réseau');
    expect(network.asked).to.deep.equal([element.src]);
  });

  it('shows what an engine of the page answers, late as it may be, and says when it fails', async () => {
    const local = createListingEngine(directory);
    const waiting: (() => void)[] = [];
    const late: FinderEngine = {
      ...local,
      publisher: { name: 'Un serveur' },
      find: (query, range) =>
        new Promise((give, fail) =>
          waiting.push(() => (query.words === 'panne' ? fail(new Error('offline')) : give(local.find(query, range)))),
        ),
    };
    const element = await fixture<PairFinder>(html`<pair-finder lang="fr" src="" .engine=${late}></pair-finder>`);
    await waitUntil(() => waiting.length === 1);
    waiting[0]!();
    await shown(element, ...all);
    expect(element.shadowRoot!.textContent).to.include('Un serveur');
    const found = element.search('quai');
    await waitUntil(() => waiting.length === 2);
    expect(names(element).length, 'what is shown stays meanwhile').to.equal(3);
    waiting[1]!();
    await found;
    await shown(element, 'Le Quai');
    const { error } = console;
    console.error = () => {};
    const failing = element.search('panne');
    await waitUntil(() => waiting.length === 3);
    waiting[2]!();
    await failing;
    console.error = error;
    await shown(element, 'Le Quai');
    expect(element.shadowRoot!.querySelector('#what-hint')!.className).to.include('alert-text');
    expect(network.asked).to.deep.equal([]);
  });

  it('lets its phase, code and problems be read by who comes late', async () => {
    const element = await fixture<PairFinder>(
      html`<pair-finder lang="fr" src=${network.answer('a.json', '[{"name":"A","contact":{"email":"x"}}]')}></pair-finder>`,
    );
    await waitUntil(() => element.phase === 'ready', undefined, { timeout: 5000 });
    expect([element.code, element.problems.map(({ code }) => code)]).to.deep.equal([undefined, ['invalid-email']]);
    element.src = network.answer('b.json', async () => new Response('', { status: 410 }));
    await waitUntil(() => element.phase === 'error');
    expect([element.code, element.problems]).to.deep.equal(['http', []]);
  });

  it('searches, opens a link and clears, as its fields then show', async () => {
    const element = await put();
    const links: string[] = [];
    element.addEventListener('pair-finder-change', ({ link }) => links.push(link));
    const field = () => element.shadowRoot!.querySelector<HTMLInputElement>('#what')!.value;
    await element.search('quai');
    await shown(element, 'Le Quai');
    expect(field()).to.equal('quai');
    await element.clear();
    await shown(element, ...all);
    expect(field()).to.equal('');
    await element.open(links[0]!);
    await shown(element, 'Le Quai');
    expect(field()).to.equal('quai');
    await element.search('quai');
    expect(links).to.deep.equal([links[0], '', links[0]]);
  });

  it('tells a change only to who listens on the element itself', async () => {
    const element = await put();
    const heard: Event[] = [];
    document.addEventListener('pair-finder-change', (event) => heard.push(event), { once: true });
    await element.search('quai');
    expect(heard).to.deep.equal([]);
  });

  it('applies what its page chooses after the list is there', async () => {
    const element = await put();
    element.topics = 'tabac';
    await shown(element, 'Le Quai', 'Le Port');
    element.topics = 'alcool,cannabis';
    await shown(element, 'Au bord de l’eau', 'Le Port');
    element.near = 'Brest';
    element.topics = '';
    await waitUntil(() => element.shadowRoot!.querySelector<HTMLInputElement>('#where')!.value.includes('Brest'));
    await shown(element, 'Au bord de l’eau', 'Le Port');
    element.radius = '500';
    await shown(element, ...all);
    element.radius = '';
    await shown(element, 'Au bord de l’eau', 'Le Port');
    element.near = '';
    await shown(element, ...all);
  });

  it('keeps in a new entry of the history what a router has there', async () => {
    const element = await put();
    history.replaceState({ position: 3, back: '/' }, '');
    element.urlPrefix = 'd-';
    await element.updateComplete;
    await waitUntil(async () => {
      await element.search('');
      await element.search('quai');
      return location.search.includes('d-q=quai');
    });
    expect(history.state).to.include({ position: 3, back: '/' });
  });

  it('speaks French for a language that it does not know, and says so once', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (words: string) => told.push(words);
    const element = await fixture<PairFinder>(html`<pair-finder lang="de" src=""></pair-finder>`);
    await waitUntil(() => element.shadowRoot!.querySelector('.note'));
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    expect(told).to.deep.equal(['<pair-finder lang="de">: French is used.']);
    expect(element.shadowRoot!.querySelector('.root')?.getAttribute('lang')).to.equal('fr');
  });

  it('never draws itself again because of its own drawing, which Lit warns of', async () => {
    const element = await put();
    await element.search('quai');
    const { litIssuedWarnings = new Set() } = globalThis as unknown as { litIssuedWarnings?: Set<string> };
    expect([...litIssuedWarnings].filter((words) => /change-in-update/.test(words))).to.deep.equal([]);
    expect([...litIssuedWarnings].join()).to.include('dev mode');
  });
});
