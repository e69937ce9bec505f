import { isPlain } from './contacts.js';
import type { Cell } from './table.js';

/**
 * Puts into a contact what a column of contacts in any form holds: what can be called, written to or opened. Says whether more is written there,
 * which may be a person's name and is not kept.
 */
export function readReach(cells: readonly Cell[], contact: Record<PropertyKey, unknown>): boolean {
  let isNamed = false;
  for (const { text } of cells) {
    const cell = text.slice(0, 500);
    const emails = cell.match(/[^\s@<>(),;:"|/]+@[^\s@<>(),;:"|/]+\.[^\s@<>(),;:"|/]+/g) ?? [];
    const rest = emails.reduce((left, email) => left.replace(email, ' '), cell);
    const url = /\b(?:https?:\/\/|www\.)\S+/i.exec(rest)?.[0];
    const numbers = url ? rest.replace(url, ' ') : rest;
    if (emails.length > 0) contact.email = [contact.email ?? [], emails].flat();
    if (/\d{2}/.test(numbers)) contact.phone = [contact.phone ?? [], numbers].flat();
    if (url) contact.url ??= url;
    if (!isPlain(numbers.replace(/[^\p{L}’'-]+/gu, ' '))) isNamed = true;
  }
  return isNamed;
}
