// What is said aloud without being asked for: what live regions and the focus bring. Each function is sent into the page whole.

/** Begins to note what the live regions of the story's element say. A region that comes with its words is heard only when it is an alert. */
export function listen() {
  const { shadowRoot } = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot);
  const known = new Map();
  window.heard = [];
  const look = (isFirst) => {
    for (const region of shadowRoot.querySelectorAll('[role="status"], [role="alert"]')) {
      const words = region.textContent;
      const before = known.get(region);
      known.set(region, words);
      const isHeard = words !== before && (before !== undefined || region.role === 'alert');
      if (!isFirst && isHeard && words.trim()) window.heard.push(words.replace(/\s+/g, ' ').trim());
    }
  };
  look(true);
  window.listening?.disconnect();
  window.listening = new MutationObserver(() => look(false));
  window.listening.observe(shadowRoot, { subtree: true, childList: true, characterData: true });
}

/** What was said since, and the heading or the group that has the focus. */
export function whatWasHeard() {
  const { activeElement } = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot).shadowRoot;
  const focused = activeElement?.matches('[role="heading"], [role="group"]')
    ? [`focus : ${activeElement.textContent.replace(/\s+/g, ' ').trim()}`]
    : [];
  return [...window.heard.splice(0), ...focused];
}

/** How many stops of the Tab key, and how many words, come before what the selector names. */
export function before(selector) {
  const { shadowRoot } = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot);
  const target = shadowRoot.querySelector(selector);
  const stops = [...shadowRoot.querySelectorAll('a[href], button, input, select, summary')].filter(
    (each) => each.checkVisibility() && target.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(target.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    if (node.parentElement?.checkVisibility() && !node.parentElement.closest('option, style'))
      words += node.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return { stops: stops.length, words };
}
