import { elements } from './elements.js';

/**
 * The one script of a page: loads each element that the page uses, when it is there, and no other.
 */
const notLoaded = { ...elements };

const selector = Object.keys(elements).join(',');

/** Documents asked for, as the SDK does, while the code of their elements comes; shared/asked.ts, which is in a file that comes later, takes them. */
const asked = ((globalThis as { [key: symbol]: Record<string, Promise<Response>> })[Symbol.for('pair-aidance')] ??= Object.create(null));

function loadUsed(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) use(element);
  if (root instanceof Element && root.matches(selector)) use(root);
}

function use(element: Element): void {
  const tag = element.localName;
  const src = element.getAttribute('src');
  // Who takes an answer is told of its fault.
  if (src && !customElements.get(tag)) (asked[src] ??= fetch(src, { cache: 'no-cache', referrerPolicy: 'no-referrer' })).catch(() => {});
  load(tag);
}

function load(tag: string, define = notLoaded[tag]): void {
  delete notLoaded[tag];
  define?.().catch((error: unknown) => {
    // The link inside the tag stays; the file is asked for again once the device is back on the network.
    console.error(`<${tag}>`, error);
    addEventListener('online', () => load(tag, define), { once: true });
  });
}

loadUsed(document);
// Pages add elements later: editors, tabs, frameworks.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) loadUsed(node);
}).observe(document, { childList: true, subtree: true });
