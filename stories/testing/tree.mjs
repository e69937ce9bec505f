// What a screen reader is given: the accessibility tree of one part of a page, as lines that can be read, one a node, two spaces a step inside.
// A line holds the role, the name, what is open, chosen or wrong, and last, in brackets, the description.

/** What a French screen reader calls a role; a role that is not here is given as it is. */
const roles = {
  heading: 'titre',
  link: 'lien',
  button: 'bouton',
  DisclosureTriangle: 'bouton qui ouvre',
  list: 'liste',
  listitem: 'élément',
  searchbox: 'champ de recherche',
  combobox: 'champ avec suggestions',
  ListBox: 'liste de suggestions',
  listbox: 'liste de suggestions',
  option: 'choix',
  radio: 'bouton radio',
  radiogroup: 'groupe',
  group: 'groupe',
  checkbox: 'case à cocher',
  region: 'région',
  search: 'recherche',
  form: 'formulaire',
  status: 'annonce',
  alert: 'alerte',
  image: 'image',
  img: 'image',
  dialog: 'fenêtre',
  term: 'terme',
  definition: 'définition',
  DescriptionListTerm: 'terme',
  DescriptionListDetail: 'définition',
};

/** What only groups others and is not said; and what says its words, all of which are in the name of the node around. */
const silent = /^(generic|none|paragraph|LabelText|Legend|Details|DescriptionList|strong|emphasis|time|RootWebArea|Iframe)$/;
const named = /^(link|button|heading|DisclosureTriangle|option|radio|checkbox|image|img)$/;

/** What holds what was typed or can be chosen: its value says it. */
const fields = /^(searchbox|textbox|combobox)$/;

/** What stands on lines of its own. */
const block = /^(P|BUTTON|DIV|LI|UL|DL|DT|DD|DETAILS|FIELDSET|FORM|SECTION|BR)$/;

const tidy = (text = '') => text.replace(/\s+/g, ' ').replaceAll(' ,', ',').replaceAll(' .', '.').trim();

/** The tree of the element that `find` returns in the page. */
export async function treeOf(page, find, argument) {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const handle = await page.evaluateHandle(find, argument);
  await handle.evaluate((node) => node.setAttribute('data-tree', ''));
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await handle.evaluate((node) => node.removeAttribute('data-tree'));
  await session.detach();
  const inside = (node) => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(inside)];
  const { backendNodeId } = inside(root).find(({ attributes = [] }) => attributes.includes('data-tree'));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tagOf = new Map(inside(root).map(({ nodeName, backendNodeId: id }) => [id, nodeName]));
  return linesOf(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === backendNodeId),
    byId,
    ({ backendDOMNodeId }) => tagOf.get(backendDOMNodeId),
  );
}

function linesOf(start, byId, tagOf) {
  const lines = [];
  const children = (node) => (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  let text = '';
  const flush = (depth) => {
    if (tidy(text)) lines.push(`${'  '.repeat(depth)}${tidy(text)}`);
    text = '';
  };
  const walk = (node, depth) => {
    const role = node.role?.value;
    if (role === 'InlineTextBox' || role === 'ListMarker') return;
    if (role === 'StaticText') {
      const more = node.name?.value ?? '';
      text += /^[\s,.;:)»]/.test(more) ? more : ` ${more}`;
      return;
    }
    if (/^(LABEL|LEGEND)$/.test(tagOf(node)))
      return children(node)
        .filter((child) => !isWords(child))
        .forEach((child) => walk(child, depth));
    if (node.ignored || silent.test(role) || (role === 'group' && !node.name?.value)) {
      const isLine = block.test(tagOf(node));
      if (isLine) flush(depth);
      for (const child of children(node)) walk(child, depth);
      if (isLine) flush(depth);
      return;
    }
    flush(depth);
    const isEmpty = role === 'status' && children(node).length === 0;
    if (!isEmpty) lines.push(`${'  '.repeat(depth)}${lineOf(node, role)}`);
    if (fields.test(role)) return;
    if (
      role === 'heading' &&
      lines
        .at(-2)
        ?.trim()
        .startsWith(`bouton qui ouvre : ${tidy(node.name?.value)},`)
    )
      lines.splice(-1); // said once
    for (const child of children(node)) if (!(named.test(role) && isWords(child))) walk(child, depth + 1);
    flush(depth + 1);
  };
  /** Whether there are only words in it, which the name of the node around says already. */
  const isWords = (node) =>
    node.role?.value === 'StaticText' ||
    node.role?.value === 'InlineTextBox' ||
    ((node.ignored || silent.test(node.role?.value)) && children(node).every(isWords));
  walk(start, 0);
  flush(0);
  return lines;
}

function lineOf({ name, description, properties = [], value }, role) {
  const is = Object.fromEntries(properties.map(({ name: key, value: { value: given } }) => [key, given]));
  const states = [
    is.expanded === true && 'déplié',
    is.expanded === false && 'replié',
    is.checked === 'true' && 'coché',
    (role === 'radio' || role === 'checkbox') && is.checked === 'false' && 'non coché',
    is.invalid === 'true' && 'non valable',
    value?.value !== undefined && value.value !== '' && `contient ${value.value}`,
  ].filter(Boolean);
  const title = `${roles[role] ?? role}${role === 'heading' && is.level ? ` ${is.level}` : ''}`;
  const said = tidy(name?.value);
  return [said ? `${title} : ${said}` : title, ...states].join(', ') + (tidy(description?.value) ? ` (${tidy(description.value)})` : '');
}
