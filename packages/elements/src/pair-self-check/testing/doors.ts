// The doors by which an answer could leave the page, for the privacy proof: pair-self-check.privacy.test.ts.
import { aTimeout } from '@open-wc/testing';

import { text } from './visitor.js';

export const workerPrototype = Worker.prototype; // the watch puts something else in place of `Worker`

/** Watches everything by which a page can speak to a server, to the next page, or to other scripts. Gives back what was seen. */
export function watch() {
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
