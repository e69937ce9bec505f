import type { Training } from '@pair-aidance/sdk';

import type { Messages } from './i18n/fr.js';

/** What a training says in a few words, in its row and wherever it is compared. */
export const joined = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(', ');

/** How long it is, in hours, in the publisher's words, or both. */
export const durationOf = ({ duration }: Training, m: Messages): string =>
  joined(duration?.hours === undefined ? undefined : m.hours(duration.hours), duration?.words);

/** What it costs. What is not said is never free. */
export function costOf({ cost }: Training, m: Messages): string {
  const { state, euros, words } = cost ?? {};
  if (state === 'free') return joined(m.free, words);
  if (state === 'depends') return joined(m.depends, words);
  if (state === 'amount' && euros !== undefined) return joined(m.amount(euros), words);
  if (state === 'from' && euros !== undefined) return joined(m.from(euros), words);
  return words ?? '';
}

/** What nobody says, in one quiet line: "Non communiqué : coût, dates". */
export const unknownOf = (facts: { [name in keyof Messages['lacking']]?: unknown }, m: Messages): string => {
  const names = (Object.keys(m.lacking) as (keyof Messages['lacking'])[]).filter((name) => name in facts && !facts[name]);
  return names.length === 0 ? '' : m.missing(names.map((name) => m.lacking[name]));
};
