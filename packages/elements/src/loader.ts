import { elements } from './elements.js';

/**
 * The one script of a page: loads each element that the page uses, when it is there, and no other.
 */
const notLoaded = { ...elements };

const selector = Object.keys(elements).join(',');

/** The documents asked for before their elements are there; shared/asked.ts takes them, and is in a file that comes later. */
const asked = ((globalThis as Record<symbol, unknown>)[Symbol.for('pair-aidance')] = new Map<string, Promise<Response>>());

function loadUsed(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) use(element);
  if (root instanceof Element && root.matches(selector)) use(root);
}

function use(element: Element): void {
  const src = element.getAttribute('src');
  if (src && notLoaded[element.localName]) ask(src, element);
  load(element.localName);
}

/** Asks for the document of an element while its code comes, as the SDK does. */
function ask(src: string, { baseURI }: Element): void {
  try {
    const { href } = new URL(src, baseURI);
    if (asked.has(href)) return;
    const response = fetch(href, { cache: 'no-cache', referrerPolicy: 'no-referrer' });
    asked.set(href, response);
    response.catch(() => {}); // who takes it is told
  } catch {
    // The element says what is wrong with its address.
  }
}

function load(tag: string, define = notLoaded[tag]): void {
  delete notLoaded[tag];
  define?.().catch((error: unknown) => {
    // The link inside the tag stays; the file is asked for again once the device is back on the network.
    console.error(
      `<${tag}> could not be loaded: a file beside pair-aidance.js did not come, or a script of the page is in its way.`,
      error,
    );
    addEventListener('online', () => load(tag, define), { once: true });
  });
}

loadUsed(document);
// Pages add elements later: editors, tabs, frameworks.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) loadUsed(node);
}).observe(document, { childList: true, subtree: true });
