import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

import { PairFinder } from '../pair-finder/pair-finder.js';
import { contrastFaults, focusContrast } from '../testing/contrast.js';
import { fakeNetwork } from '../testing/network.js';

PairFinder.define(PairFinder.tagName);

const listings = [
  {
    name: 'Abri',
    summary: 'On parle, ou on écoute seulement.',
    topics: ['alcool'],
    formats: ['sur-place'],
    meetings: 'Jeudi 18 h 30',
    place: { commune: 'Vitré', postcode: '35500', location: { lat: 48.123, lon: -1.21 } },
    contact: { phone: '02 61 91 00 12', email: 'abri@example.org', url: 'https://example.org/abri' },
    verifiedAt: '2020-01-10',
  },
  { name: 'Bateau', topics: ['tabac'], formats: ['en-ligne'], contact: { phone: '12' } },
];

/** Pages as hosts have them: the ground, and the ink that it calls for. */
const grounds = [
  ['white', '#ffffff', 'light'],
  ['cream', '#fbf6ec', 'light'],
  ['grey', '#eef0f2', 'light'],
  ['brown', '#191715', 'dark'],
  ['slate', '#1b2027', 'dark'],
  ['black', '#000000', 'dark'],
] as const;

/** Everything that reacts, by kind. */
const kinds = ['#what', '#where', '#radius', '.button.main', '.button.text', '.chip', '.help summary', '.row summary', '.choice', '.touch'];

/** Only Chromium lets a test choose for the visitor, and only Chromium has this. */
const canEmulate = 'userAgentData' in navigator;

let network: ReturnType<typeof fakeNetwork>;
beforeEach(async () => {
  network = fakeNetwork();
  await setViewport({ width: 1200, height: 800 }); // the filters stand beside the results
});
afterEach(() => {
  network.restore();
  document.body.style.background = '';
});

/** A finder with a filter, a result and the problems of its file, on a page of this colour. */
async function on(ground: string, theme: string): Promise<PairFinder> {
  document.body.style.background = ground;
  const src = network.answer('annuaire.json', JSON.stringify(listings));
  const element = await fixture<PairFinder>(
    html`<pair-finder lang="fr" topics="alcool" near="35500" radius="100" debug src=${src}></pair-finder>`,
  );
  await waitUntil(() => ['.row', '.owner', '.chip', '.help', '.choice', '#radius'].every((part) => one(element, part)), undefined, {
    timeout: 5000,
  });
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  expect(one(element, '.root').dataset.theme).to.equal(theme);
  return element;
}
const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => element.shadowRoot!.querySelector<E>(selector)!;

describe('the tokens of the elements', () => {
  for (const [name, ground, theme] of grounds) {
    it(`keep text at 4.5:1 and controls at 3:1 on a ${name} page (C9)`, async () => {
      expect(contrastFaults(await on(ground, theme))).to.deep.equal([]);
    });
  }

  for (const [name, ground, theme] of [grounds[1], grounds[4]]) {
    it(`keep that under the pointer on a ${name} page (C9)`, async () => {
      const element = await on(ground, theme);
      for (const kind of kinds) {
        const control = one(element, kind);
        control.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = control.getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.round(x + Math.min(width / 2, 30)), Math.round(y + height / 2)] });
        await waitUntil(() => control.matches(':hover'), kind);
        expect(contrastFaults(element), kind).to.deep.equal([]);
      }
    });

    it(`keep that with the focus, which is an outline at 3:1, on a ${name} page (C9)`, async () => {
      const element = await on(ground, theme);
      await sendKeys({ press: 'Tab' }); // what is focused after a key press shows it
      for (const kind of kinds) {
        const control = one(element, kind).querySelector('input') ?? one(element, kind);
        control.focus();
        expect(focusContrast(control), kind).to.be.at.least(3);
        expect(contrastFaults(element), kind).to.deep.equal([]);
      }
    });
  }

  it('keep any accent of the owner legible, light or dark (C9)', async () => {
    for (const [, ground, theme] of [grounds[2], grounds[4]]) {
      const element = await on(ground, theme);
      for (const accent of ['#ffff00', '#ff0000', '#00ff00', '#00ffff', '#ff00ff', '#ffffff', '#000000', '#808080', 'hotpink', 'orange']) {
        element.style.setProperty('--pair-accent', accent);
        expect(contrastFaults(element), `${accent} on ${ground}`).to.deep.equal([]);
      }
    }
  });

  it('keep edges of fields and buttons at 3:1 whatever colour the owner gives the lines, and corners within their limit (C9)', async () => {
    for (const [, ground, theme] of [grounds[2], grounds[4], grounds[5]]) {
      const element = await on(ground, theme);
      for (const line of ['#ffffff', '#000000', '#ffff00', '#0000ff', 'transparent', ground]) {
        element.style.setProperty('--pair-line', line);
        expect(contrastFaults(element), `${line} on ${ground}`).to.deep.equal([]);
      }
      element.remove();
    }
    const element = await on('#ffffff', 'light');
    const { style } = element;
    for (const [given, used] of [
      ['', '4px'],
      ['0', '0px'],
      ['0px', '0px'],
      ['12px', '12px'],
      ['-3px', '0px'],
      ['400px', '24px'],
    ] as const) {
      style.setProperty('--pair-radius', given);
      expect(getComputedStyle(one(element, '#what')).borderTopLeftRadius, given).to.equal(used);
      expect(getComputedStyle(one(element, '.button.main')).borderTopLeftRadius, given).to.equal(used);
    }
    style.setProperty('--pair-line', 'rgb(0, 128, 0)');
    expect(getComputedStyle(one(element, '.row')).borderBottomColor).to.equal('rgb(0, 128, 0)');
  }).timeout(60_000);

  it('keep a failure and a list to choose readable, light and dark (C9)', async () => {
    for (const [, ground] of [grounds[0], grounds[3]]) {
      document.body.style.background = ground;
      const src = network.answer('annuaire.json', async () => new Response('', { status: 404 }));
      const failed = await fixture<PairFinder>(html`<pair-finder lang="fr" src=${src}></pair-finder>`);
      await waitUntil(() => one(failed, '[role="alert"]'));
      expect(contrastFaults(failed)).to.deep.equal([]);
    }
  });

  it('move nothing (C10)', async () => {
    const element = await on('#ffffff', 'light');
    for (const node of element.shadowRoot!.querySelectorAll('*')) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
      expect([transitionDuration, animationName, scrollBehavior], node.outerHTML).to.deep.equal(['0s', 'none', 'auto']);
    }
  });

  if (canEmulate) {
    it('follow the visitor into the dark where the page does, and stay light where it does not (C9)', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      expect(contrastFaults(await on('', 'light'))).to.deep.equal([]);
      document.documentElement.style.colorScheme = 'light dark';
      expect(contrastFaults(await on('', 'dark'))).to.deep.equal([]);
      document.documentElement.style.colorScheme = '';
      await emulateMedia({ colorScheme: 'light' });
    });
  }
});
