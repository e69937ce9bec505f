/** Opens all that is closed in the result, for paper and for a file; then closes it again. */
export const unfold = (root: ParentNode, open: boolean): void =>
  root.querySelectorAll<HTMLDetailsElement>(`#result details${open ? ':not([open])' : '.unfolded'}`).forEach((each) => {
    each.open = open;
    each.classList.toggle('unfolded', open);
  });

/** The whole result as a text. The mark at its start tells old text editors that this is UTF-8. */
export function unfolded(root: ParentNode): string {
  unfold(root, true);
  const text = `\ufeff${root.querySelector<HTMLElement>('#result')?.innerText ?? ''}`;
  unfold(root, false);
  return text;
}
