import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

/** Longest wait for what a story shows, in milliseconds: a slow list says so after five seconds. */
const TIMEOUT = 10_000;

interface Shown {
  canvasElement: HTMLElement;
  /** Tag of the element that the stories are about. */
  component?: unknown;
}

/** A play function: the story's element is a real one, and its text holds each of these. Spaces of any kind and number count as one. */
export const shows =
  (...texts: string[]) =>
  async ({ canvasElement, component }: Shown): Promise<void> => {
    const root = canvasElement.querySelector(String(component))?.shadowRoot;
    await expect(root).toBeInstanceOf(ShadowRoot);
    const missing = () => {
      const shown = root?.textContent?.replace(/\s+/g, ' ') ?? '';
      return texts.filter((text) => !shown.includes(text));
    };
    await waitFor(() => expect(missing()).toEqual([]), { timeout: TIMEOUT });
  };

/** The same story in English, with what it then shows. */
export const inEnglish = <Attributes extends { lang: string }>(story: StoryObj<Attributes>, ...texts: string[]): StoryObj<Attributes> => ({
  ...story,
  args: { ...story.args, lang: 'en' } as Partial<Attributes>,
  play: shows(...texts),
});

/** The root of the story's element. */
const rootIn = ({ canvasElement, component }: Shown): ShadowRoot => canvasElement.querySelector(String(component))!.shadowRoot!;

/** The same story with every entry of its list open. */
export const rowsOpen =
  <Context extends Shown>(play: (context: Context) => unknown) =>
  async (context: Context): Promise<void> => {
    const rows = () => [...rootIn(context).querySelectorAll<HTMLDetailsElement>('.row .more')];
    await waitFor(() => expect(rows().length).toBeGreaterThan(0), { timeout: TIMEOUT });
    for (const row of rows()) row.open = true;
    await play(context);
  };

/** Puts the story into the width of an old telephone. */
export const narrow: Decorator = (story) => html`<div class="narrow">${story()}</div>`;

/** The same story, then laid out from right to left. */
export const fromRightToLeft =
  <Context extends Shown>(play: (context: Context) => unknown) =>
  async (context: Context): Promise<void> => {
    await play(context);
    const root = rootIn(context).querySelector<HTMLElement>('.root')!;
    root.dir = 'rtl';
    await expect(getComputedStyle(root).direction).toBe('rtl');
  };

/** The same story, then with the styles of paper on the screen; it shows each of these texts, and no button but the name of a step. */
export const onPaper =
  <Context extends Shown>(play: (context: Context) => unknown, ...texts: string[]) =>
  async (context: Context): Promise<void> => {
    await play(context);
    const root = rootIn(context);
    // Copies: the sheets themselves are shared with the stories that come after.
    root.adoptedStyleSheets = root.adoptedStyleSheets.map(({ cssRules }) => {
      const copy = new CSSStyleSheet();
      copy.replaceSync([...cssRules].map(({ cssText }) => cssText.replaceAll('@media print', '@media all')).join('\n'));
      return copy;
    });
    const isSeen = (node: Element) => node.getClientRects().length > 0;
    await expect([...root.querySelectorAll('button:not(.strong), input, .help summary')].filter(isSeen)).toEqual([]);
    await expect(root.querySelector<HTMLElement>('.root')!.innerText).toContain('3114');
    for (const text of texts) await expect(root.querySelector<HTMLElement>('.root')!.innerText).toContain(text);
  };
