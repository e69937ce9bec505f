import type { PairErrorCode } from '@pair-aidance/sdk';

/** What a self-check is doing: loading, loading for more than five seconds, ready, or failed. */
export type SelfCheckPhase = 'loading' | 'slow' | 'ready' | 'error';

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
