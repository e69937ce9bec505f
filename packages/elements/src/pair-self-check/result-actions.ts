import { isSafeUrl } from '@pair-aidance/sdk';

import { addressOf } from '../shared/address.js';
import { goTo, otherElement } from '../shared/other-elements.js';
import { saveFile } from '../shared/save-file.js';
import type { ResultActions } from './result-screen.js';
import type { Unfolding } from './unfold.js';

/** The element that shows the result, with the pages that its owner gave. */
interface Host extends Node {
  finderHref: string | undefined;
  trainingsHref: string | undefined;
  engagementHref: string | undefined;
  readonly renderRoot: ParentNode;
}

/** Address of the owner's page for what a step opens: of this very site (which may have a name without a dot), or one that the allow-list takes. */
export function hrefOf(to: string, host: Host): string | undefined {
  const given =
    to === 'finder' ? host.finderHref : to === 'trainings' ? host.trainingsHref : to === 'engagement' ? host.engagementHref : undefined;
  const address = given && addressOf(given, host);
  return address && (isSafeUrl(address) || address.startsWith(`${location.origin}/`)) ? address : undefined;
}

/** What can be done on the result. Nothing of the answers goes to a page or an element that is opened. */
export const resultActions = (host: Host, unfolding: Unfolding, file: string, again: () => void): ResultActions => ({
  href: (to) => hrefOf(to, host),
  has: (to) => to === 'help-lines' || !!otherElement(to),
  open(to) {
    const own = to === 'help-lines' ? host.renderRoot.querySelector<HTMLDetailsElement>('#help-lines') : undefined;
    if (own) own.open = true;
    const target = own?.querySelector('summary') ?? otherElement(to);
    if (target) goTo(target);
  },
  print: () => print(),
  save() {
    unfolding.open();
    // The mark at the start tells old text editors that this is UTF-8.
    saveFile(`\ufeff${host.renderRoot.querySelector<HTMLElement>('#result')?.innerText ?? ''}`, file);
    unfolding.close();
  },
  again,
});
