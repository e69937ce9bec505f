// What the site's own pages do: copy a piece of code, and change what is shown with a form that writes the code of it.

for (const button of document.querySelectorAll('button[data-copy]')) {
  const code = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector('[role="status"]');
  button.hidden = false; // without this script there would be nothing behind it
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = 'Copié.';
    } catch {
      // Not allowed, or not a secure page: the reader copies what is selected.
      getSelection().selectAllChildren(code);
      said.textContent = 'Le code est sélectionné : copiez-le avec Ctrl + C, ou par un appui long.';
    }
  });
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const fileName = (address) => address.split('/').at(-1);

/** What a field says: its value, "" for a box that is ticked, nothing for what is left as it was. */
function valueOf(field) {
  if (field.type === 'checkbox') return field.checked ? '' : undefined;
  const value = field.value.trim();
  return value === '' || (field.type === 'color' && value === field.defaultValue) ? undefined : value;
}

/** The code of an element, as a webmaster pastes it: the folder and the list stand beside the page. */
function codeOf(element) {
  const tag = element.localName;
  const link = element.querySelector('a');
  const lines = ['<script type="module" src="pair-aidance/pair-aidance.js"></script>'];
  if (element.style.length > 0) lines.push(`<style>${tag} { ${element.style.cssText} }</style>`);
  const addressOf = (address) => (address === link.getAttribute('href') ? link.dataset.written : undefined) ?? fileName(address);
  const attributes = element
    .getAttributeNames()
    .filter((name) => name !== 'style')
    .map((name) => [name, element.getAttribute(name)])
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(name === 'src' ? addressOf(value) : value)}"`));
  const href = addressOf(link.getAttribute('href'));
  lines.push(`<${tag}${attributes.join('')}><a href="${escape(href)}">${escape(link.textContent)}</a></${tag}>`);
  return lines.join('\n');
}

/** Puts what a form says on an element. A field with `data-tags` is for these elements only. */
function set(element, form) {
  const fields = [...form.elements].filter(({ name }) => name && name !== 'tag');
  const suits = ({ dataset: { tags } }) => !tags || tags.split(' ').includes(element.localName);
  for (const field of fields) {
    field.closest('p').hidden = !suits(field);
    if (field.name.startsWith('--')) element.style.removeProperty(field.name);
    else element.removeAttribute(field.name);
  }
  for (const field of fields.filter(suits)) {
    const value = valueOf(field);
    if (value === undefined) continue;
    if (field.name.startsWith('--')) element.style.setProperty(field.name, value);
    else element.setAttribute(field.name, value);
  }
}

for (const form of document.querySelectorAll('form[data-shows]')) {
  const stage = document.getElementById(form.dataset.shows);
  const code = document.getElementById(form.dataset.code);
  const said = form.querySelector('[role="status"]');
  form.hidden = false;

  const change = () => {
    const element = stage.firstElementChild;
    const chosen = form.elements.namedItem('tag')?.selectedOptions[0];
    if (!chosen || chosen.value === element.localName) {
      set(element, form);
    } else {
      const other = document.createElement(chosen.value);
      const link = document.createElement('a');
      link.href = chosen.dataset.href;
      link.dataset.written = chosen.dataset.written;
      link.textContent = chosen.dataset.link;
      other.append(link);
      set(other, form);
      element.replaceWith(other);
    }
    code.textContent = codeOf(stage.firstElementChild);
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    change();
    said.textContent = 'L’aperçu et le code ont changé.';
  });
  change(); // a browser gives back what was chosen before
}
