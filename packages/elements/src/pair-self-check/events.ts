import type { PairErrorCode } from '@pair-aidance/sdk';

import type { Phase } from '../shared/phase.js';

/** What a self-check is doing: waiting for an address, loading, loading for more than five seconds, ready, or failed. It is never `empty`. */
export type SelfCheckPhase = Phase;

/** Dispatched on the element when its phase changes, and never after: what a visitor does is nobody's business. `code` is given for `error`. */
export class PairSelfCheckStateEvent extends Event {
  static readonly eventName = 'pair-self-check-state';
  readonly phase: SelfCheckPhase;
  readonly code: PairErrorCode | undefined;

  constructor(phase: SelfCheckPhase, code?: PairErrorCode) {
    super(PairSelfCheckStateEvent.eventName, { bubbles: true });
    this.phase = phase;
    this.code = code;
  }
}
