// What a visitor of the explainer sees and does, for its tests.
import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import { engagementFr } from '../../../../data/src/engagement/fr.js';
import { engagementOutline as outline } from '../../../../data/src/engagement/outline.js';
import { fakeNetwork } from '../../testing/network.js';
import { fr } from '../i18n/fr.js';
import { PairEngagement } from '../pair-engagement.js';

PairEngagement.define(PairEngagement.tagName);

export const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
export const one = (element: Element, selector: string) => all(element, selector)[0]!;
export const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const plainly = (words: string) => words.replace(/\s+/g, ' ');
export const isDrawn = (node: Element) => node.getClientRects().length > 0;
export const button = (element: Element, words: string | RegExp) =>
  all(element, 'button').find((each) => (typeof words === 'string' ? text(each) === words : words.test(text(each))))!;
export const more = (title: string) => `${fr.more}${plainly(fr.about(title))}`;
/** What opens a part, by its words. */
export const summary = (element: Element, words: string) => all(element, '.page summary').find((each) => text(each) === words)!;
export const isOpen = (element: Element, words: string) => (summary(element, words).parentElement as HTMLDetailsElement).open;
/** Presses what opens a part. What follows from it comes a moment later. */
export const toggle = async (element: PairEngagement, words: string) => {
  summary(element, words).click();
  await aTimeout(20);
  await element.updateComplete;
};
/** Opens all that opens. */
export const openAll = async (element: PairEngagement) => {
  for (const each of all(element, '.page details')) (each as HTMLDetailsElement).open = true;
  await aTimeout(20);
  await element.updateComplete;
};
/** Only Chromium lets a test choose for the visitor, and only Chromium has this. */
export const canEmulate = 'userAgentData' in navigator;

afterEach(async () => {
  if (canEmulate) await emulateMedia({ media: 'screen' });
});

export let network: ReturnType<typeof fakeNetwork>;
export const address = location.href;
beforeEach(() => (network = fakeNetwork()));
afterEach(() => {
  network.restore();
  document.body.style.background = '';
  history.replaceState(null, '', address);
});

/** An explainer in a page of this width, ready. */
export async function make(attributes: Record<string, string> = {}, width = 1100): Promise<PairEngagement> {
  const element = document.createElement('pair-engagement');
  element.innerHTML = '<a href="pair-engagement.html">Les façons de s’engager</a>';
  for (const [name, value] of Object.entries({ lang: 'fr', ...attributes })) element.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.inlineSize = `${width}px`;
  page.append(element);
  await waitUntil(() => one(element, '#title') && all(element, 'a.number').length > 0, 'it is ready', { timeout: 5000 });
  one(element, '.page').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await waitUntil(() => one(element, '#documents-part ol'), 'its chapters are there', { timeout: 5000 });
  return element;
}

/** Takes the plain version, or goes back to the sentences. */
export const simplify = async (element: PairEngagement) => {
  one(element, '.tools input').click();
  await element.updateComplete;
};
export const press = async (element: PairEngagement, words: string | RegExp) => {
  button(element, words).click();
  await element.updateComplete;
};
export const answer = async (element: PairEngagement, words: string) => {
  all(element, '.situate label')
    .find((label) => text(label) === plainly(words))!
    .querySelector('input')!
    .click();
  await element.updateComplete;
};
/** The words of the answers that meet passages of one degree, one answer a question. */
export const answersFor = (degree: string) =>
  outline.situate.questions.flatMap(({ id, answers }) => {
    const passagesOf = new Map(outline.situate.passages.map((passage) => [passage.id, 'degree' in passage ? passage.degree : undefined]));
    const found = answers.find((each) => each.passages.length > 0 && each.passages.every((passage) => passagesOf.get(passage) === degree));
    const texts: Record<string, { answers: Record<string, string> }> = engagementFr.situate.questions;
    return found ? [texts[id]!.answers[found.id]!] : [];
  });
