// A made-up visitor of <pair-self-check>, and the marks that tell the logs when the visit begins and ends.
//
// "begin.js" is asked for once the element is ready, "end.js" once it was removed. Between these two lines a log must be empty.
// After "end.js" the page sends requests on purpose: they show that the logs would have seen any.

const WALKS = 4;
const PRESSES = 100;

/** Numbers that look random, the same for the same seed, so that a walk which fails can be walked again (mulberry32). */
let seed = Number(new URLSearchParams(location.search).get('seed'));
function below(count) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
}
const oneOf = (list) => list[below(list.length)];
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// What leaves the page for the machine itself: a dialogue of the operating system, and a file. A test can close neither.
window.print = () => {};
HTMLAnchorElement.prototype.click = () => {};

/** Number that the entry of the browser's history bears, -1 when it bears none. */
const entry = () => history.state?.['pair-self-check'] ?? -1;

/** Does something, and waits for the browser when that made it go back. */
async function press(action) {
  let isAsked = false;
  const { go } = History.prototype;
  History.prototype.go = function (by) {
    isAsked = true;
    go.call(this, by);
  };
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  action();
  History.prototype.go = go;
  await (isAsked ? Promise.race([moved, wait(2000)]) : wait(1));
}

/** What the visitor met, to be sure that the walks went everywhere. */
const met = new Set();
const screens = { intro: '.promises', question: 'fieldset', distress: '.warm', review: '.review', result: '#result' };

/** Presses of all kinds: most often an answer and "Continuer", else anything that can be pressed, or the browser's Back. */
async function walk(element) {
  const all = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
  const first = entry() + 1;
  for (let count = 0; count < PRESSES; count++) {
    const main = all('button.main')[0];
    const answers = all('.answer input');
    const kind = below(10);
    if (kind < 8 && main) {
      if (answers.length > 0) await press(() => oneOf(answers).click());
      await press(() => main.click());
    } else if (kind === 8 && entry() > first) {
      await press(() => history.go(-1));
    } else {
      await press(() => oneOf(all('button, summary, .answer input')).click());
    }
    await element.updateComplete;
    for (const [name, selector] of Object.entries(screens)) if (all(selector).length > 0) met.add(name);
  }
}

/** The element, once it is ready. */
async function ready(element) {
  while (!element.shadowRoot?.querySelector('.promises')) await wait(10);
  await wait(100); // whatever was asked for while it loaded is answered
  return element;
}

const first = await ready(document.querySelector('pair-self-check'));
await import('./begin.js');
await walk(first);
for (let count = 1; count < WALKS; count++) {
  document.querySelector('pair-self-check').remove();
  document.querySelector('main').append(document.createElement('pair-self-check'));
  await walk(await ready(document.querySelector('pair-self-check')));
}
document.querySelector('pair-self-check').remove();
await wait(500); // a request that was put off would come now
await import(`./end.js?met=${[...met]}`);

fetch('/attempt-fetch').catch(() => {});
fetch(`http://localhost:${location.port}/attempt-elsewhere`, { mode: 'no-cors' }).catch(() => {});
navigator.sendBeacon('/attempt-beacon', 'x');
new Image().src = '/attempt-image';
await wait(1500);
await import('./done.js');
