import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';

import '../define.js';
import { fakeNetwork, violationsIn } from '../testing/network.js';
import { openFilters } from '../testing/open.js';

const listings = Array.from({ length: 60 }, (_, index) => ({
  name: `Groupe ${index}`,
  topics: [index % 3 ? 'alcool' : 'tabac'],
  formats: [index % 2 ? 'en-ligne' : 'sur-place'],
  activities: [index % 2 ? 'visite' : 'entraide'],
}));

/** Each element, and what shows that it is ready. */
const elements = {
  'pair-finder': '.row',
  'pair-trainings': '.row',
  'pair-self-check': '.promises',
  'pair-engagement': '.chapters',
  'pair-help-lines': '.number',
};
const withBar = ['pair-finder', 'pair-trainings', 'pair-self-check', 'pair-engagement'] as const;

let network: ReturnType<typeof fakeNetwork>;
let warned: string[];
const { warn } = console;
beforeEach(() => {
  network = fakeNetwork();
  warned = [];
  console.warn = (words: unknown) => warned.push(String(words));
});
afterEach(() => {
  network.restore();
  console.warn = warn;
});

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const isShown = (node: Element) => node.checkVisibility() && node.getBoundingClientRect().height > 1;

async function put<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string>, inside = '', ready?: string) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang: 'fr', ...attributes })) element.setAttribute(name, value);
  element.innerHTML = inside;
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  const part = ready ?? elements[tag as keyof typeof elements];
  await waitUntil(() => one(element, part) && one(element, '.number'), `${tag} ${part}`, { timeout: 8000 });
  return element;
}
const list = () => network.answer('liste.json', JSON.stringify(listings));
/** What stands first and last of what is seen in an element: the lines or the rest. */
const place = (element: Element) => {
  const parts = all(element, '.help, #title, #heading, .search, .promises, .chapters, [role="alert"], .row').filter(isShown);
  return [parts[0], parts.at(-1)].map((part) => part!.matches('.help'));
};

describe('the owner of a page', () => {
  it('has the help lines where they stand by default, moves them, and never switches them off (C1)', async () => {
    for (const tag of withBar) {
      const isTop = tag === 'pair-finder' || tag === 'pair-self-check';
      expect(place(await put(tag, {})), tag).to.deep.equal([isTop, !isTop]);
      expect(place(await put(tag, { help: 'top' })), `${tag} top`).to.deep.equal([true, false]);
      expect(place(await put(tag, { help: 'foot' })), `${tag} foot`).to.deep.equal([false, true]);
      expect(warned).to.deep.equal([]);
      expect(place(await put(tag, { help: 'off' })), `${tag} off`).to.deep.equal([isTop, !isTop]);
      expect(warned.filter((words) => words.includes('help="off"'))).to.have.length(1);
      warned = [];
    }
  }).timeout(40_000);

  it('has them in the same place and of the same size in every state', async () => {
    const gone = network.answer('gone.json', async () => new Response('', { status: 404 }));
    const empty = network.answer('empty.json', '[]');
    const never = network.answer('never.json', () => new Promise(() => {}));
    for (const tag of withBar) {
      const heights = new Set<number>();
      const places = new Set<string>();
      for (const [src, ready] of [
        [undefined, elements[tag]],
        [gone, '[role="alert"]'],
        [never, '.help'],
        ...(tag === 'pair-finder' || tag === 'pair-trainings' ? ([[empty, '.note']] as const) : []),
      ] as const) {
        const element = await put(tag, src === undefined ? {} : { src }, '<a href="/">Notre page</a>', ready);
        heights.add(Math.round(one(element, '.help').getBoundingClientRect().height));
        places.add(one(element, 'section').lastElementChild === one(element, '.help') ? 'foot' : 'top');
      }
      expect([heights.size, places.size], tag).to.deep.equal([1, 1]);
    }
  }).timeout(40_000);

  it('shows the line for suicide first in the answer of a catalogue to words of danger, wherever the others stand', async () => {
    const element = await put('pair-trainings', {});
    await element.search('je veux mourir');
    await waitUntil(() => one(element, '.bar + [role="alert"] a[href="tel:3114"]'), undefined, { timeout: 5000 });
    expect(one(element, 'section').lastElementChild).to.equal(one(element, '.help'));
  });

  it('has first, among the lines that open, those for what the list is about; police and fire last', async () => {
    for (const [attributes, first] of [
      [{}, ['0 980 980 930', '39 89']],
      [{ topics: 'tabac' }, ['39 89', '0 980 980 930']],
    ] as const) {
      const numbers = all(await put('pair-finder', { src: list(), ...attributes }), '.others b').map(text);
      expect(numbers.slice(0, 2)).to.deep.equal(first);
      expect(numbers.slice(-2)).to.deep.equal(['17', '18']);
    }
  });

  it('replaces the heading of every element, hides it, and keeps a name for the section', async () => {
    for (const tag of Object.keys(elements) as (keyof typeof elements)[]) {
      const named = await put(tag, { heading: 'Nos groupes <b>' });
      const heading = all(named, '[role="heading"]').find((node) => text(node) === 'Nos groupes <b>')!;
      expect([heading.getAttribute('aria-level'), one(named, 'section').ariaLabel], tag).to.deep.equal(['2', 'Nos groupes <b>']);
      expect(await violationsIn(named), tag).to.deep.equal([]);
      const hidden = await put(tag, { heading: '' });
      expect(all(hidden, '#title, #heading').filter(isShown), tag).to.deep.equal([]);
      expect(one(hidden, 'section').ariaLabel, tag).to.match(/\S/);
      expect(await violationsIn(hidden), tag).to.deep.equal([]);
    }
  }).timeout(60_000);

  it('gives a heading and an introduction of its own, which are there in every state, and the link until the content is (C3)', async () => {
    const never = network.answer('never.json', () => new Promise(() => {}));
    const inside = '<a href="/">Notre page</a><h2 slot="heading">Près de vous</h2><p slot="intro">Un.</p><p slot="intro">Deux.</p>';
    for (const tag of Object.keys(elements) as (keyof typeof elements)[]) {
      for (const attributes of tag === 'pair-help-lines' ? [{}] : [{}, { src: never }]) {
        const isWaiting = 'src' in attributes;
        const element = await put(tag, attributes, inside, isWaiting ? '.help' : undefined);
        const [link, heading, ...intro] = [...element.children];
        expect([isShown(heading!), ...intro.map(isShown), isShown(link!)], tag).to.deep.equal([true, true, true, isWaiting]);
        expect(heading!.getBoundingClientRect().top, tag).to.be.below(intro[0]!.getBoundingClientRect().top);
        expect(one(element, 'section').ariaLabel, tag).to.equal('Près de vous');
        expect(all(element, '#title, #heading').filter(isShown), tag).to.deep.equal([]);
      }
    }
  }).timeout(60_000);

  it('gives the focus to what begins the self-check where its heading is the owner’s', async () => {
    const element = await put('pair-self-check', { heading: '' });
    one(element, '.main').click();
    await waitUntil(() => one(element, '.answers'));
    one(element, '.wipe .button').click();
    await element.updateComplete;
    one(element, '.wipe .button').click();
    await waitUntil(() => one(element, '.promises'));
    await waitUntil(() => element.shadowRoot!.activeElement?.matches('.main'));
  });

  it('chooses how many entries stand at once, in bounds; what is out of them is told and the nearest is used', async () => {
    for (const [size, shown, told] of [
      ['8', 8, 0],
      ['3', 5, 1],
      ['500', 50, 1],
      ['beaucoup', 20, 1],
      ['', 20, 0],
    ] as const) {
      warned = [];
      const element = await put('pair-finder', { src: list(), 'page-size': size });
      expect(all(element, '.row'), size).to.have.length(shown);
      expect(warned.filter((words) => words.includes('page-size')).length, size).to.equal(told);
      const more = all(element, 'button').find((button) => text(button).startsWith('Afficher'))!;
      expect(text(more)).to.equal(`Afficher ${Math.min(shown, 60 - shown)} de plus`);
      more.click();
      await waitUntil(() => all(element, '.row').length === Math.min(60, 2 * shown));
    }
    expect(all(await put('pair-trainings', { 'page-size': '5' }), '.layout .row:not(.archive *)')).to.have.length(5);
  }).timeout(20_000);

  it('chooses which filters are shown and in which order; an unknown name is told, with what is near', async () => {
    await setViewport({ width: 500, height: 700 });
    const named = async (facets: string) => {
      const element = await put('pair-finder', { src: list(), facets });
      await openFilters(element);
      const names = all(element, '.sheet .fold').map(text);
      element.remove();
      return names;
    };
    expect(await named('')).to.deep.equal(['Sujet', 'Activité', 'Sur place ou à distance']);
    expect(await named('format, topic, role')).to.deep.equal(['Sur place ou à distance', 'Sujet']);
    expect(warned).to.deep.equal([]);
    expect(await named('topics,activity')).to.deep.equal(['Activité']);
    expect(warned.join()).to.include('"topics"').and.include('"topic" is one');
    expect(await named('sujet')).to.deep.equal(['Sujet', 'Activité', 'Sur place ou à distance']);
    const trainings = await put('pair-trainings', { facets: 'organiser,kind' });
    await openFilters(trainings);
    expect(all(trainings, '.sheet .fold').map(text)).to.deep.equal(['Organisme', 'Type']);
    await setViewport({ width: 800, height: 600 });
  });
});
