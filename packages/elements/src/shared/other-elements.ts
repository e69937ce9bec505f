/** The elements of ours that another one can lead to. */
const tags = { finder: 'pair-finder', trainings: 'pair-trainings', engagement: 'pair-engagement', 'self-check': 'pair-self-check' };

export type OtherElement = keyof typeof tags;

/** The element of that kind on the page, when the page has one. */
export const otherElement = (name: string): HTMLElement | null =>
  Object.hasOwn(tags, name) ? document.querySelector<HTMLElement>(tags[name as OtherElement]) : null;

/** Puts the focus on a part of the page. Not by a link: its address would stay in the history, and tell. */
export function goTo(target: HTMLElement): void {
  if (!target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus();
  target.scrollIntoView();
}
