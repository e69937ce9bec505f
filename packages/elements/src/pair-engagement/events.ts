import type { PairErrorCode } from '@pair-aidance/sdk';

import type { Phase } from '../shared/phase.js';

/** Dispatched on the element when it loads, is slow to load, is ready or has failed. `code` is given for `error`; nothing is said of the visitor. */
export class PairEngagementStateEvent extends Event {
  static readonly eventName = 'pair-engagement-state';
  readonly phase: Phase;
  readonly code: PairErrorCode | undefined;

  constructor(phase: Phase, code?: PairErrorCode) {
    super(PairEngagementStateEvent.eventName, { bubbles: true });
    this.phase = phase;
    this.code = code;
  }
}
