import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinderStateEvent } from './events.js';
import { PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);

let network: ReturnType<typeof fakeNetwork>;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => network.restore());

const text = (element: Element) => element.shadowRoot?.querySelector('.root')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const isShown = (node: Element) => node.getBoundingClientRect().height > 0;
const put = (src: string) =>
  fixture<PairFinder>(html`<pair-finder src=${src} lang="fr"><a href="/annuaire">Notre annuaire</a></pair-finder>`);
const json = (body: string) => async () => new Response(body, { headers: { 'content-type': 'application/json' } });

describe('<pair-finder> while the list is not there', () => {
  it('keeps the host’s link until the list is there, and gives it back when it could not be loaded (C3)', async () => {
    let arrive: (response: Response) => void = () => {};
    const element = await put(network.answer('slow.json', () => new Promise((resolve) => (arrive = resolve))));
    const link = element.querySelector('a')!;
    expect(isShown(link)).to.equal(true);
    arrive(await json('[{"name":"A"}]')());
    await waitUntil(() => element.shadowRoot?.querySelector('.row'));
    expect(isShown(link)).to.equal(false);
    element.src = network.answer('gone.json', async () => new Response('', { status: 404 }));
    await waitUntil(() => text(element).includes('n’a pas pu être chargée'));
    expect(isShown(link)).to.equal(true);
  });

  it('shows the help lines first, with their numbers, while it waits, loads, fails, is empty and is ready (C1)', async () => {
    const element = await put('');
    for (const [src, words] of [
      ['', 'Aucune liste indiquée'],
      [network.answer('never.json', () => new Promise(() => {})), 'La liste se charge'],
      [network.answer('gone.json', async () => new Response('', { status: 404 })), 'n’a pas pu être chargée'],
      [network.answer('empty.json', '[]'), 'aucune fiche'],
      [network.answer('full.json', '[{"name":"A"}]'), '1 résultat'],
    ] as const) {
      element.src = src;
      const root = element.shadowRoot!;
      await waitUntil(() => text(element).includes(words) && root.querySelector('.help .number'), words, { timeout: 3000 });
      const [first, title] = root.querySelectorAll('[part="help"], #title');
      expect(first?.matches('[part="help"]') && title?.id).to.equal('title');
      expect([...first!.querySelectorAll(':scope > .numbers b')].map((number) => number.textContent)).to.deep.equal([
        '3114',
        '15',
        'SMS au 114',
      ]);
      expect(await violationsIn(element)).to.deep.equal([]);
    }
  }).timeout(8000);

  it('says that it is loading after a second and that it takes long after five (C7)', async () => {
    const element = await put(network.answer('never.json', () => new Promise(() => {})));
    expect(text(element)).to.not.include('se charge');
    await waitUntil(() => text(element).includes('La liste se charge'), undefined, { timeout: 1500 });
    await waitUntil(() => text(element).includes('plus long que prévu'), undefined, { timeout: 5000 });
    element.remove();
  }).timeout(8000);

  it('has its own words for an error, a way to try again that works, and no fault that axe can see', async () => {
    let fails = true;
    const element = await put(
      network.answer('annuaire.json', async () => (fails ? new Response('', { status: 403 }) : json('[{"name":"A"}]')())),
    );
    await waitUntil(() => element.shadowRoot?.querySelector('[role="alert"]'));
    expect(text(element)).to.include('La liste n’a pas pu être chargée').and.include('Réessayez plus tard');
    expect(await violationsIn(element)).to.deep.equal([]);
    fails = false;
    element.shadowRoot?.querySelector<HTMLElement>('.main')?.click();
    await waitUntil(() => element.shadowRoot?.querySelector('.row'));
  });

  it('tells a page that came instead of the list from a list with nothing usable, and both from an empty list', async () => {
    const page = await put(network.answer('page.json', '<!doctype html>', 'text/html'));
    await waitUntil(() => text(page).includes('ne mène pas à une liste'));
    const broken = await put(network.answer('broken.json', '[{"name":""}]'));
    await waitUntil(() => text(broken).includes('aucune fiche ne peut être affichée'));
    const empty = await put(network.answer('empty.json', '[]'));
    await waitUntil(() => text(empty).includes('ne contient encore aucune fiche'));
    expect(await violationsIn(empty)).to.deep.equal([]);
  });

  it('tells the page each state by an event with a code (C6)', async () => {
    const seen: string[] = [];
    const note = ({ phase, code }: PairFinderStateEvent) => seen.push(code === undefined ? phase : `${phase} ${code}`);
    document.addEventListener(PairFinderStateEvent.eventName, note as unknown as EventListener);
    const element = await put('');
    await waitUntil(() => text(element).includes('Aucune liste indiquée'));
    element.src = network.answer('a.json', '[{"name":"A"}]');
    await waitUntil(() => seen.at(-1) === 'ready');
    element.src = network.answer('b.json', '[]');
    await waitUntil(() => seen.at(-1) === 'empty');
    element.src = network.answer('c.json', async () => new Response('', { status: 410 }));
    await waitUntil(() => seen.at(-1) === 'error http');
    element.src = network.answer('never.json', () => new Promise(() => {}));
    await waitUntil(() => seen.at(-1) === 'slow', undefined, { timeout: 6000 });
    document.removeEventListener(PairFinderStateEvent.eventName, note as unknown as EventListener);
    expect(seen).to.deep.equal(['idle', 'loading', 'ready', 'loading', 'empty', 'loading', 'error http', 'loading', 'slow']);
  }).timeout(9000);

  it('never shows the late answer of an address that was replaced', async () => {
    let arrive: (response: Response) => void = () => {};
    const element = await put(network.answer('first.json', () => new Promise((resolve) => (arrive = resolve))));
    element.src = network.answer('second.json', '[{"name":"Deuxième"}]');
    await waitUntil(() => text(element).includes('Deuxième'));
    arrive(await json('[{"name":"Première"}]')());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text(element)).to.include('Deuxième').and.not.include('Première');
  });

  it('goes on when it is moved, and asks again only when it was removed while loading', async () => {
    let arrive: (response: Response) => void = () => {};
    const src = network.answer('annuaire.json', () => new Promise((resolve) => (arrive = resolve)));
    const element = await put(src);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    arrive(await json('[{"name":"A"}]')());
    await waitUntil(() => text(element).includes('1 résultat'));
    expect(network.asked).to.deep.equal([src]);
    other.remove();
  });

  it('refuses an address that is not http or https', async () => {
    const element = await put('data:application/json,[{"name":"A"}]');
    await waitUntil(() => text(element).includes('n’est pas valable'));
    expect(network.asked).to.deep.equal([]);
  });

  it('tells an address that cannot be read from a network that does not answer', async () => {
    const element = await put('http://[');
    await waitUntil(() => text(element).includes('n’est pas valable'));
  });

  it('finds a file from the base of the page, whatever the page calls its images', async () => {
    const image = Object.assign(document.createElement('img'), { name: 'baseURI' });
    const base = Object.assign(document.createElement('base'), { href: network.answer('annuaire.json', '[{"name":"A"}]') });
    document.head.append(base, image);
    const element = await put('annuaire.json');
    await waitUntil(() => element.shadowRoot?.querySelector('.row'));
    base.remove();
    image.remove();
  });

  it('asks again by itself when the device is back on the network, and not when the list is there', async () => {
    let isOnline = false;
    const src = network.answer('annuaire.json', async () => (isOnline ? json('[{"name":"A"}]')() : new Response('', { status: 403 })));
    const element = await put(src);
    await waitUntil(() => element.shadowRoot?.querySelector('[role="alert"]'));
    isOnline = true;
    dispatchEvent(new Event('online'));
    await waitUntil(() => element.shadowRoot?.querySelector('.row'));
    const { length } = network.asked;
    dispatchEvent(new Event('online'));
    element.remove();
    dispatchEvent(new Event('online'));
    expect(network.asked).to.have.lengthOf(length);
  });

  it('keeps the list that it has when a newer one does not come, says so, and asks again on a press', async () => {
    let fails = false;
    const answer = async () => (fails ? new Response('', { status: 403 }) : json(`[{"name":"${network.asked.length}"}]`)());
    const src = network.answer('annuaire.json', answer);
    const later = (turn: number) => {
      const url = `${src}?v=${turn}`;
      network.alias(url, src);
      return url;
    };
    const element = await put(src);
    const name = () => element.shadowRoot?.querySelector('.row .lead')?.textContent;
    await waitUntil(() => name() === '1');
    fails = true;
    const phases: string[] = [];
    element.addEventListener(PairFinderStateEvent.eventName, ((event: PairFinderStateEvent) =>
      phases.push(`${event.phase} ${event.code ?? ''}`.trim())) as unknown as EventListener);
    element.src = later(2);
    await waitUntil(() => text(element).includes('n’a pas pu être mise à jour'));
    expect(name()).to.equal('1');
    expect(phases).to.deep.equal(['loading', 'ready http']);
    expect(await violationsIn(element)).to.deep.equal([]);
    fails = false;
    element.shadowRoot?.querySelector<HTMLElement>('.note .button')?.click();
    await waitUntil(() => name() === '3');
    expect(text(element)).to.not.include('mise à jour.');
    fails = true;
    element.src = network.answer('autre.json', answer);
    await waitUntil(() => text(element).includes('n’a pas pu être chargée'));
    expect(name()).to.equal(undefined);
  });

  it('says when a server that is busy wants to be asked again', async () => {
    const headers = { 'retry-after': '3600' };
    const element = await put(network.answer('annuaire.json', async () => new Response('', { status: 503, headers })));
    const hour = new Intl.DateTimeFormat('fr', { timeStyle: 'short' }).format(Date.now() + 3_600_000).slice(0, 3);
    await waitUntil(() => text(element).includes('Réessayez après le'));
    expect(text(element)).to.include(` ${hour}`);
  });

  it('says what to do with a list that needs a newer tool', async () => {
    const element = await put(network.answer('annuaire.json', '{"format":"pair-aidance/directory@2","listings":[]}'));
    await waitUntil(() => text(element).includes('demande une version plus récente'));
    expect(text(element)).to.include('Rechargez la page');
  });

  it('leaves the rest of the page in view when its tag is closed as none can be, and names the mistake', async () => {
    const { error } = console;
    const told: unknown[] = [];
    console.error = (words: unknown) => told.push(words);
    const src = network.answer('annuaire.json', '[{"name":"A"}]');
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const page = new DOMParser().parseFromString(`<pair-finder src="${src}" /><h2>Nous trouver</h2><p>4 rue du Lavoir</p>`, 'text/html');
    holder.append(...page.body.childNodes);
    const element = holder.querySelector('pair-finder')!;
    await waitUntil(() => element.shadowRoot?.querySelector('.row'));
    console.error = error;
    expect(isShown(holder.querySelector('h2')!)).to.equal(true);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.include('</pair-finder>');
  });
});
