// The privacy proof of <pair-self-check>, written to be read by a privacy officer.
//
// A made-up visitor walks through the questionnaire at random: answers, changes their mind, goes back by the link and by the browser, asks for
// simpler words, opens explanations, erases everything, prints, saves, starts again. During all of it, every door by which an answer could
// leave the page is watched. A test fails when one of them opens. The same file runs in Chromium, Firefox and WebKit.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';

import { selfCheckFr } from '../../../data/src/self-check/fr.js';
import { all, choose, hardToday, make, one, press, text, walk, type WatchedSelfCheck } from './testing/visitor.js';

/** Every answer that a visitor can give, in words and in code. */
const answers = Object.values(selfCheckFr.questions).flatMap((question) => [
  ...Object.values(question.answers),
  ...Object.keys(question.answers),
]);

const workerPrototype = Worker.prototype; // the watch puts something else in place of `Worker`

/** Watches everything by which a page can speak to a server, to the next page, or to other scripts. Gives back what was seen. */
function watch() {
  const requests: string[] = [];
  const console_: string[] = [];
  const events: string[] = [];
  const undo: (() => void)[] = [];
  const replace = <T extends object>(owner: T, name: keyof T & string, by: unknown) => {
    const real = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: by });
    undo.push(() => (real ? Object.defineProperty(owner, name, real) : delete owner[name]));
  };

  // 1. Requests: each way in which a script can make one…
  replace(window, 'fetch', (url: unknown) => (requests.push(`fetch ${String(url)}`), Promise.reject(new TypeError('watched'))));
  replace(XMLHttpRequest.prototype, 'open', (_: string, url: string) => requests.push(`XMLHttpRequest ${url}`));
  replace(navigator, 'sendBeacon' as never, (url: string) => (requests.push(`beacon ${url}`), true));
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'Image'] as const)
    replace(window, name as never, function (url: string) {
      requests.push(`${name} ${url}`);
    });
  // …what the browser itself says that it fetched…
  const fetched = new PerformanceObserver((list) => requests.push(...list.getEntries().map(({ name }) => `resource ${name}`)));
  fetched.observe({ type: 'resource' });
  // …and elements that fetch when they are put into the page (images, scripts, prefetch links, frames, forms that are sent).
  const added = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const each of [node, ...node.querySelectorAll('*')])
            if (each.matches('img, script, link, iframe, object, embed, video, audio, source, [background]'))
              requests.push(`element ${each.outerHTML}`);
  });
  added.observe(document, { subtree: true, childList: true });
  undo.push(
    () => fetched.disconnect(),
    () => added.disconnect(),
  );

  // …and the doors to other pages, tabs and scripts: channels, stores of the browser, the clipboard and the name of the window.
  const notes = (owner: object | undefined, name: string, door: string) => {
    const real: unknown = owner && Reflect.get(owner, name);
    if (typeof real !== 'function') return; // a browser without this door
    replace(owner as Record<string, unknown>, name, function (this: unknown, ...rest: unknown[]): unknown {
      requests.push(`${door} ${rest.map(String).join(' ')}`);
      return Reflect.apply(real, this, rest);
    });
  };
  notes(BroadcastChannel.prototype, 'postMessage', 'broadcast');
  notes(MessagePort.prototype, 'postMessage', 'port');
  notes(workerPrototype, 'postMessage', 'worker');
  notes(window, 'postMessage', 'window');
  notes(IDBFactory.prototype, 'open', 'indexedDB');
  if ('CacheStorage' in window) notes(CacheStorage.prototype, 'open', 'caches');
  if ('Clipboard' in window) for (const name of ['write', 'writeText']) notes(Clipboard.prototype, name, 'clipboard');
  notes(Document.prototype, 'execCommand', 'execCommand');
  const { name } = window;
  undo.push(() => (window.name = name));

  // 2. The console, which support tools record.
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'table', 'trace'] as const)
    replace(console, name, (...words: unknown[]) => console_.push(words.map(String).join(' ')));

  // 3. Events that reach the page: what an audience-measuring script listens to. None may start from an answer.
  const listen = (event: Event) => {
    const [from] = event.composedPath();
    const holder = from instanceof Element ? from.closest('fieldset, .review dd:not(.edit)') : null;
    if (holder) events.push(`${event.type} from ${text(from as Element)}`);
    if (event instanceof CustomEvent || event.type.startsWith('pair-')) events.push(`${event.type} ${JSON.stringify(event)}`);
  };
  for (const type of ['click', 'input', 'change', 'submit', 'formdata', 'keydown', 'keyup', 'select', 'pair-self-check-state']) {
    document.addEventListener(type, listen);
    undo.push(() => document.removeEventListener(type, listen));
  }

  // Whatever its name, an event that a script makes and that others than the element's own parts can hear.
  const { dispatchEvent } = EventTarget.prototype;
  replace(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
    const isInside = this instanceof Node && this.getRootNode() instanceof ShadowRoot && !event.composed;
    if (!isInside && event.type !== 'context-request') events.push(`${event.type} dispatched`); // by which Lit's parts find their words
    return dispatchEvent.call(this, event);
  });

  return {
    requests,
    console: console_,
    events,
    stop: () => undo.forEach((each) => each()),
    /** What the browser still has to report. */
    settle: async () => {
      await aTimeout(50);
      if (window.name !== name) requests.push(`name ${window.name}`);
      for (const { name: address } of fetched.takeRecords()) requests.push(`resource ${address}`);
    },
  };
}

const entry = () => (history.state as Record<string, number> | null)?.['pair-self-check'] ?? -1;

/** Does something, and waits for the browser when that asked it to go back: it takes its time. */
async function arrived(action: () => unknown): Promise<void> {
  let isAsked = false;
  const { go, back } = history;
  Object.assign(history, {
    go: (by: number) => ((isAsked = true), go.call(history, by)),
    back: () => ((isAsked = true), back.call(history)),
  });
  const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  action();
  if (isAsked) await Promise.race([moved, aTimeout(2000)]);
  Object.assign(history, { go, back });
}

/** What a walk may do on a screen: everything that can be pressed there, and the browser's Back as long as it stays on this page. */
function actionsOn(element: WatchedSelfCheck, firstEntry: number): (() => unknown)[] {
  const pressed = all(element, '.answer input, button, summary').map((control) => () => control.click());
  return [...pressed, () => entry() > firstEntry && history.back()];
}

/** All that is outside the element: its own tag, the page's text, attributes, accessible names and title. What is inside is not in it. */
const outside = () => document.documentElement.outerHTML;

const holdsNone = (element: WatchedSelfCheck) => {
  expect(element.store.get().answers).to.deep.equal({});
  expect(element.store.get().result).to.equal(null);
  const shown = text(one(element, '.screen'));
  expect(answers.filter((answer) => answer.length > 12 && shown.includes(answer))).to.deep.equal([]);
};

describe('privacy of <pair-self-check>', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('over random walks: no request, nothing in address, title, storage, cookies, console, events or outside; history has a number (Q11)', async () => {
    const real = { print: window.print, click: HTMLAnchorElement.prototype.click };
    const saved: string[] = [];
    window.print = () => {}; // a dialogue of the operating system, which a test cannot close
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download); // the file would be written to this machine
    };
    const seen = { steps: new Set<string>(), answers: 0 };

    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 1e6 }), { minLength: 60, maxLength: 90 }), async (choices) => {
        const element = await make({ history: 'on' });
        const firstEntry = entry() + 1;
        const before = { address: location.href, title: document.title, outside: outside() };
        const doors = watch();
        try {
          // A visitor who answers most of the time, so that walks reach the result.
          for (const choice of choices) {
            const actions = actionsOn(element, firstEntry);
            const main = one(element, 'button.main');
            const inputs = all(element, '.answer input');
            if (choice % 10 < 8 && main) {
              inputs[choice % inputs.length]?.click();
              await element.updateComplete;
              main.click();
              await element.updateComplete;
            } else {
              await arrived(() => actions[choice % actions.length]?.());
            }

            seen.steps.add(element.store.get().step);
            seen.answers = Math.max(seen.answers, Object.keys(element.store.get().answers).length);
            expect(location.href).to.equal(before.address);
            expect(document.title).to.equal(before.title);
            expect(document.cookie).to.equal('');
            expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
            const state = history.state as object | null;
            if (state !== null) {
              expect(Object.keys(state)).to.deep.equal(['pair-self-check']);
              expect(Object.values(state)[0]).to.satisfy(Number.isInteger);
            }
            expect(outside()).to.equal(before.outside);
          }
          await doors.settle();
          expect(doors.requests).to.deep.equal([]);
          expect(doors.console).to.deep.equal([]);
          expect(doors.events).to.deep.equal([]);
        } finally {
          doors.stop();
          element.remove();
        }
      }),
      { numRuns: 12 },
    );

    Object.assign(window, { print: real.print });
    HTMLAnchorElement.prototype.click = real.click;
    // The walks are worth something only if they went everywhere.
    expect([...seen.steps].sort()).to.deep.equal(['intro', 'question', 'result', 'review']);
    expect(seen.answers).to.be.above(4);
    expect(saved.filter((name) => name !== 'notes.txt')).to.deep.equal([]);
  }).timeout(120_000);

  it('would be seen if it did: the watch notices each kind of door (the proof of the proof)', async () => {
    const realWorker = new Worker(URL.createObjectURL(new Blob([''])));
    const doors = watch();
    fetch('/x').catch(() => {});
    new XMLHttpRequest().open('GET', '/x');
    navigator.sendBeacon('/x');
    new Image();
    document.body.append(document.createElement('img'));
    console.log('x');
    const { port1 } = new MessageChannel();
    port1.postMessage('x');
    port1.close();
    const channel = new BroadcastChannel('x');
    channel.postMessage('x');
    channel.close();
    Reflect.apply(workerPrototype.postMessage, realWorker, ['x']);
    window.postMessage('x', location.origin);
    indexedDB.deleteDatabase('x');
    indexedDB.open('x').onsuccess = ({ target }) => (target as IDBOpenDBRequest).result.close();
    caches.open('x').catch(() => {});
    navigator.clipboard.writeText('x').catch(() => {});
    document.execCommand('copy');
    window.name = 'x';
    const field = (await fixture<HTMLElement>(html`<fieldset><button type="button">x</button></fieldset>`)).querySelector('button')!;
    field.click();
    document.body.dispatchEvent(new Event('any-name'));
    await doors.settle();
    doors.stop();
    document.querySelector('img')?.remove();
    expect(doors.requests.map((each) => each.split(' ')[0])).to.include.members([
      ...['fetch', 'XMLHttpRequest', 'beacon', 'Image', 'element'],
      ...['port', 'broadcast', 'worker', 'window', 'indexedDB', 'caches', 'clipboard', 'execCommand', 'name'],
    ]);
    realWorker.terminate();
    expect(doors.console).to.deep.equal(['x']);
    expect(doors.events).to.have.length(2);
    expect(doors.events).to.include('any-name dispatched');
  });

  it('forgets every answer when the page is left, also into the browser’s memory of pages; not when another application comes in front', async () => {
    const element = await make();
    await walk(element, hardToday.slice(0, 4));
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('blur'));
    await element.updateComplete;
    expect(Object.keys(element.store.get().answers)).to.have.length(4);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    holdsNone(element);
    await press(element, 'Commencer');
    await choose(element, 'Une addiction');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await element.updateComplete;
    holdsNone(element);
  });

  it('forgets every answer when it is taken out of the page; not when it is moved within it', async () => {
    const element = await make();
    await walk(element, hardToday);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    await aTimeout(0);
    expect(Object.keys(element.store.get().answers)).to.have.length(5);
    element.remove();
    await aTimeout(0);
    holdsNone(element);
  });

  it('erases every answer on a press, the kept ones too', async () => {
    const element = await make({ resume: '' });
    await walk(element, hardToday);
    expect(sessionStorage.length).to.equal(1);
    await press(element, 'Effacer mes réponses');
    await waitUntil(() => one(element, '.promises'));
    holdsNone(element);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('asks the browser not to remember the form', async () => {
    const element = await make();
    await press(element, 'Commencer');
    expect(one(element, 'form').getAttribute('autocomplete')).to.equal('off');
    expect(all(element, 'input').map((input) => input.getAttribute('autocomplete'))).to.satisfy((values: string[]) =>
      values.every((value) => value === 'off'),
    );
  });
});
