import type { StoryObj } from '@storybook/web-components-vite';
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
