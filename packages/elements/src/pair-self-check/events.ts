import type { PairErrorCode } from '@pair-aidance/sdk';

import type { Phase } from '../shared/phase.js';

/** Dispatched on the element when its phase changes, and never after: what a visitor does is nobody's business. `code` is given for `error`. */
export class PairSelfCheckStateEvent extends Event {
  static readonly eventName = 'pair-self-check-state';
  readonly phase: Phase;
  readonly code: PairErrorCode | undefined;

  constructor(phase: Phase, code?: PairErrorCode) {
    super(PairSelfCheckStateEvent.eventName, { bubbles: true });
    this.phase = phase;
    this.code = code;
  }
}
