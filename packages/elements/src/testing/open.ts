// What a visitor opens, for the tests of lists.
import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** Opens the sheet of filters, unless the filters stand beside the results or it is open. */
export async function openFilters(element: LitElement): Promise<void> {
  await element.updateComplete;
  if (all(element, '.filters').length > 0) await waitUntil(() => all(element, '.filters .choice').length > 0);
  if (all(element, '.filters, dialog').length > 0) return;
  const [opener] = all(element, '.bar .button');
  opener!.focus();
  opener!.click();
  await waitUntil(() => all(element, 'dialog[open]').length > 0);
  for (const group of all(element, 'dialog details')) (group as HTMLDetailsElement).open = true;
}

/** Closes the sheet. */
export async function closeFilters(element: LitElement): Promise<void> {
  all(element, '.sheet-foot .button')[0]?.click();
  await waitUntil(() => all(element, 'dialog').length === 0);
}

/** Opens every entry, and waits for the rest of each. */
export async function openRows(element: LitElement): Promise<void> {
  for (const row of all(element, '.row .more')) (row as HTMLDetailsElement).open = true;
  const rows = all(element, '.row').length;
  await waitUntil(() => all(element, '.row .detail').length === rows, 'every entry is open', { timeout: 5000 });
}
