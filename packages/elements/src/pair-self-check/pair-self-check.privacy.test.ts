// The privacy proof of <pair-self-check>, written to be read by a privacy officer.
//
// A made-up visitor walks through the questionnaire at random: answers, changes their mind, goes back by the link and by the browser, asks for
// simpler words, opens explanations, erases everything, prints, saves, starts again. During all of it, every door by which an answer could
// leave the page is watched (testing/doors.ts lists them). A test fails when one of them opens. The same file runs in Chromium, Firefox and
// WebKit.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';

import { selfCheckFr } from '../../../data/src/self-check/fr.js';
import { watch, workerPrototype } from './testing/doors.js';
import { all, choose, hardToday, make, one, press, text, walk, type WatchedSelfCheck } from './testing/visitor.js';

/** Every answer that a visitor can give, in words and in code. */
const answers = Object.values(selfCheckFr.questions).flatMap((question) => [
  ...Object.values(question.answers),
  ...Object.keys(question.answers),
]);

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

  it('erases every answer once that was confirmed, the kept ones too', async () => {
    const element = await make({ resume: '' });
    await walk(element, hardToday);
    expect(sessionStorage.length).to.equal(1);
    await press(element, 'Effacer mes réponses');
    await press(element, 'Oui, tout effacer');
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
