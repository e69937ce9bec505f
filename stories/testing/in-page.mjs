// What the tests of the stories do and measure inside the page; each function is sent there whole.

/** What sticks out of its element, from left to right and from right to left, or is cut off. */
export async function overflowing(directions = ['ltr', 'rtl']) {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const found = [];
  for (const root of [...document.querySelectorAll('#storybook-root *')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('.root') ?? [],
  )) {
    for (const direction of directions) {
      root.dir = direction;
      await drawn();
      for (const node of root.querySelectorAll('*')) {
        // What is only heard, and what a field or a part that opens gives whole.
        if (!node.checkVisibility() || node.closest('.sr, .wide, svg, input') || getComputedStyle(node).clipPath !== 'none') continue;
        if (node.localName === 'dialog') continue; // over the whole page, whatever the element's own width
        const { left, right } = (node.closest('dialog') ?? root).getBoundingClientRect();
        const box = node.getBoundingClientRect();
        if (box.right > right + 1 || box.left < left - 1) found.push(`${direction}: ${node.outerHTML.slice(0, 90)}`);
        const isCut = ['hidden', 'clip'].includes(getComputedStyle(node).overflowX);
        if (isCut && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1))
          found.push(`cut: ${node.outerHTML.slice(0, 90)}`);
      }
    }
    root.dir = 'ltr';
  }
  return found;
}

/** The spacing of text that WCAG 1.4.12 lets a visitor set, in every element of the story; taken away again by `false`. */
export function spaceText(isSpaced) {
  const sheet = (window.spacing ??= new CSSStyleSheet());
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  for (const { shadowRoot } of document.querySelectorAll('#storybook-root *')) {
    if (!shadowRoot) continue;
    for (const row of shadowRoot.querySelectorAll('.row > .more')) row.open = isSpaced; // at rest a row is short
    const others = shadowRoot.adoptedStyleSheets.filter((each) => each !== sheet);
    shadowRoot.adoptedStyleSheets = isSpaced ? [...others, sheet] : others;
  }
}

/** The largest share of the view, in percent of its height, that stays in place while one scrolls; of the sheet of filters too, once it is open. */
export async function stuckShare() {
  const { shadowRoot } = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot);
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  let most = 0;
  const measure = async (scroller) => {
    for (const share of [0, 0.5, 1]) {
      scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
      await drawn();
      let height = 0;
      for (const node of shadowRoot.querySelectorAll('*')) {
        if (!['sticky', 'fixed'].includes(getComputedStyle(node).position) || node.localName === 'dialog' || !node.checkVisibility())
          continue;
        const { top, bottom } = node.getBoundingClientRect();
        height += Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
      }
      most = Math.max(most, (100 * height) / innerHeight);
    }
  };
  await measure(document.scrollingElement);
  const opener = shadowRoot.querySelector('[aria-haspopup="dialog"]');
  if (opener) {
    opener.click();
    for (let tries = 0; tries < 50 && !shadowRoot.querySelector('dialog[open]'); tries++) await drawn();
    const dialog = shadowRoot.querySelector('dialog[open]');
    await measure(dialog);
    dialog.close();
  }
  document.scrollingElement.scrollTop = 0;
  return Math.round(most);
}

/**
 * Presses one control of each kind in the story, by the keyboard's own way, focus and click, and gives each press after which the focus is on
 * the page's body. Every press meets what the last one left.
 */
export async function pressEverything(most) {
  const { shadowRoot } = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot);
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const words = (control) => (control.textContent || control.closest('label')?.textContent || '').replace(/\s+/g, ' ').trim();
  const isMany = (control) => control.closest('.row, .options, .answers, .help, .chapters, .applied, label');
  const kindOf = (control) => {
    const many = isMany(control);
    return `${control.localName} ${control.className} ${many ? many.className.split(' ')[0] : words(control).slice(0, 24)}`;
  };
  const isLate = (control) => /Fermer|Quitter|Voir les|effacer|Retour|Close|Leave|Clear/i.test(words(control));
  window.print = () => {};
  const pressed = new Set();
  const lost = new Set();
  const isLost = () => !shadowRoot.activeElement;
  let name;
  for (let count = 0; count < most; count++) {
    if (name !== undefined && isLost()) lost.add(name); // what a press loads may take the focus away later
    const scope = shadowRoot.querySelector('dialog[open]') ?? shadowRoot;
    const controls = [...scope.querySelectorAll('button, summary, input[type="radio"], input[type="checkbox"], a[href^="#"]')].filter(
      (control) => control.checkVisibility() && !pressed.has(kindOf(control)),
    );
    const control = controls.find((each) => !isLate(each)) ?? controls[0];
    if (!control) break;
    pressed.add(kindOf(control));
    name = words(control);
    control.focus();
    control.click();
    await wait(150); // what a press loads may take the focus away a little later
    for (let tries = 0; tries < 25 && isLost(); tries++) await wait(40);
    if (isLost()) lost.add(name);
  }
  await wait(300);
  if (name !== undefined && isLost()) lost.add(name);
  return { lost: [...lost], pressed: pressed.size };
}

/** A page with one of each element and a first heading, in place of the story, once all are ready. */
export async function putAll(tags) {
  document.title = 'Tous les éléments';
  document.body.innerHTML = `<main id="storybook-root"><h1>Tous les éléments</h1>${tags.map((tag) => `<${tag} lang="fr"></${tag}>`).join('')}</main>`;
  const isReady = (element) => (element.phase === undefined ? element.shadowRoot?.querySelector('.number') : element.phase === 'ready');
  while (![...document.querySelectorAll('main > :not(h1)')].every(isReady)) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
