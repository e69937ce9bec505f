/** The element of ours with that id, its tag without "pair-" ("finder"), when the page has one. */
export const otherElement = (id: string): HTMLElement | undefined =>
  document.getElementsByTagName(`pair-${id}`)[0] as HTMLElement | undefined;

/** Puts the focus on a part of the page. Not by a link: its address would stay in the history, and tell. */
export function goTo(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
  target.scrollIntoView();
}
