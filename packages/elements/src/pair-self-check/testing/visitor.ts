import { fixture, html, waitUntil } from '@open-wc/testing';
import type { SelfCheckRules, SelfCheckStore } from '@pair-aidance/sdk';

import { PairSelfCheck } from '../pair-self-check.js';

/** The element, with its store where a test can look into it. */
export class WatchedSelfCheck extends PairSelfCheck {
  store!: SelfCheckStore;
  protected override makeStore(rules: SelfCheckRules): SelfCheckStore {
    return (this.store = super.makeStore(rules));
  }
}
WatchedSelfCheck.define('pair-self-check');

export const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
export const one = (element: Element, selector: string) => all(element, selector)[0]!;
export const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const focused = (element: Element) => element.shadowRoot?.activeElement as HTMLElement | null;
export const button = (element: Element, words: string | RegExp) =>
  all(element, 'button').find((each) => (typeof words === 'string' ? text(each).startsWith(words) : words.test(text(each))))!;

/** An element in the page, ready. Its history is left alone unless a test asks for it: the test runner's own page is not to move. */
export async function make(attributes: Record<string, string> = {}): Promise<WatchedSelfCheck> {
  const element = document.createElement('pair-self-check') as WatchedSelfCheck;
  const link = document.createElement('a');
  link.href = '/reflechir';
  link.append('Nos questions');
  element.append(link);
  for (const [name, value] of Object.entries({ lang: 'fr', history: 'off', ...attributes })) element.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await waitUntil(() => one(element, '#heading') && all(element, 'a.number').length > 0, 'the first screen is shown', { timeout: 5000 });
  return element;
}

export async function press(element: WatchedSelfCheck, words: string | RegExp): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

export async function choose(element: WatchedSelfCheck, words: string): Promise<void> {
  const label = all(element, '.answer').find((each) => text(each) === words);
  if (!label) throw new Error(`No answer "${words}" to "${text(one(element, '#heading'))}"`);
  label.querySelector('input')!.click();
  await element.updateComplete;
}

/** From the first screen through these answers, each followed by "Continuer". */
export async function walk(element: WatchedSelfCheck, answers: readonly string[]): Promise<void> {
  await press(element, 'Commencer');
  for (const answer of answers) {
    await choose(element, answer);
    await press(element, 'Continuer');
  }
}

export const stabilised = [
  'Une addiction',
  'J’ai fait ce chemin, à ma façon',
  'Oui, et je sais bien comment cela se passe',
  'Ma vie a trouvé une certaine stabilité',
  'Oui, dans une association ou un groupe',
  'J’en parle avec du recul',
  'Je comprends, et je ne me laisse pas emporter',
  'Je cherche ce qui peut l’aider, elle',
  'Pour l’aider à avancer',
  'Oui, je peux dire « là, je ne sais pas »',
  'Oui',
  'Oui, un peu de temps régulièrement',
  'Oui, une ou plusieurs personnes',
];
export const hardToday = ['Une addiction', 'Je suis en chemin, et j’avance', 'Oui, un peu', 'Aujourd’hui, c’est difficile', 'Pas vraiment'];
export const relative = [
  'Un proche a vécu cela, et je l’accompagne ou je l’ai accompagné',
  'Je suis encore en plein dedans',
  'Cela dépend des jours',
  'Oui, dans un groupe ou une association',
  'J’en parle, mais cela me remue encore',
  'Je comprends, et cela me touche très fort',
  'Je lui dis tout ce qui a marché pour moi',
  'Un peu des deux',
  'J’ai du mal, je voudrais tout régler',
  'Oui',
  'Oui, de temps en temps',
  'Pas vraiment',
];
