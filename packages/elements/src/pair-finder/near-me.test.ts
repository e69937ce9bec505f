import { expect, fixture, html, waitUntil } from '@open-wc/testing';

import { fakeNetwork, violationsIn } from '../testing/network.js';
import { PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);

type Ask = (found: (position: { coords: { latitude: number; longitude: number } }) => void, failed: (error: object) => void) => void;

const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 };
let network: ReturnType<typeof fakeNetwork>;
let element: PairFinder;
let asked: number;
let answer: Ask;

beforeEach(async () => {
  network = fakeNetwork();
  asked = 0;
  // The device is the edge: what it answers is faked, what is done with it is not.
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition: ((...args) => ((asked += 1), answer(...args))) as Ask },
  });
  const listings = [
    { name: 'Le Port', place: { location: { lat: 48.39, lon: -4.48 } } },
    { name: 'Ailleurs', place: { location: { lat: 43, lon: 5 } } },
  ];
  element = await fixture<PairFinder>(
    html`<pair-finder lang="fr" url-prefix="p-" src=${network.answer('annuaire.json', JSON.stringify(listings))}></pair-finder>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('.row'));
});
afterEach(() => {
  network.restore();
  Reflect.deleteProperty(navigator, 'geolocation');
});

const text = () => element.shadowRoot?.querySelector('.root')?.textContent ?? '';
const press = () =>
  [...element.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent?.includes('Autour de moi'))!.click();

describe('<pair-finder> around the visitor', () => {
  it('asks the device only after a press that says so, and gives refusal, absence and delay their own words (F2)', async () => {
    expect([asked, text().includes('Votre position reste sur cet appareil')]).to.deep.equal([0, true]);
    for (const [code, words] of [
      [1, 'n’a pas donné sa position'],
      [2, 'n’est pas disponible'],
      [3, 'n’a pas été trouvée à temps'],
    ] as const) {
      answer = (_found, failed) => failed({ code, ...codes });
      press();
      await waitUntil(() => text().includes(words));
      expect(element.shadowRoot?.querySelector<HTMLInputElement>('#where')?.disabled).to.equal(false);
    }
    expect(asked).to.equal(3);
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it('keeps the position in memory: not in the address, storage, events or requests (F3)', async () => {
    // Every event of the page, whatever its name, with all that can be read of it: an event's fields are its prototypes'.
    const told: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      const fields: unknown[] = [];
      for (const name in event) fields.push(event[name as keyof Event]);
      told.push(JSON.stringify([event.type, ...fields.filter((field) => !(field instanceof EventTarget) && typeof field !== 'function')]));
      return dispatchEvent.call(this, event);
    };
    answer = (found) => found({ coords: { latitude: 48.391234, longitude: -4.481234 } });
    document.body.dispatchEvent(new CustomEvent('x', { detail: 'heard' }));
    press();
    await waitUntil(() => text().includes('à moins de\u00a0') || element.shadowRoot?.querySelector('.far'));
    EventTarget.prototype.dispatchEvent = dispatchEvent;
    expect(element.shadowRoot?.querySelectorAll('.row').length).to.equal(1);
    expect(told.join()).to.include('heard');
    const everything = [
      location.href,
      document.title,
      document.cookie,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      JSON.stringify(history.state),
      ...told,
      ...network.asked,
    ].join();
    expect(everything).not.to.match(/48[.,]39123|4[.,]48123/);
  });
});
