import { elements } from './elements.js';

/**
 * The one script of a page: loads each element that the page uses, when it is there, and no other.
 */
const notLoaded = { ...elements };

const selector = Object.keys(elements).join(',');

function loadUsed(root: ParentNode): void {
  for (const element of root.querySelectorAll(selector)) load(element.localName);
  if (root instanceof Element && root.matches(selector)) load(root.localName);
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
