import { isSafeUrl } from '@pair-aidance/sdk';

import { addressOf } from '../shared/address.js';

/** Address of a page that the owner gave: of this very site (which may have a name without a dot), or one that the allow-list takes. */
export function pageOf(given: string, element: Node): string | undefined {
  const address = addressOf(given, element);
  return isSafeUrl(address) || address.startsWith(`${location.origin}/`) ? address : undefined;
}
