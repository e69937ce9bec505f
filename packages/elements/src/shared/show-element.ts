/** Brings another element of the page into view, and the focus to it. */
export function showElement(target: HTMLElement): void {
  // Not a link: its address would stay in the history, and tell.
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
  target.scrollIntoView();
}
