import type { PairErrorCode } from '@pair-aidance/sdk';

import type { Phase } from '../shared/phase.js';

/** What a finder is doing: waiting for an address, loading, loading for more than five seconds, showing a list, showing one without any entry, or failed. */
export type FinderPhase = Phase;

/** Dispatched on the element when its phase changes. `code` is given for `error`, and for `ready` when no newer list came; it says nothing about the visitor. */
export class PairFinderStateEvent extends Event {
  static readonly eventName = 'pair-finder-state';
  readonly phase: FinderPhase;
  readonly code: PairErrorCode | undefined;

  constructor(phase: FinderPhase, code?: PairErrorCode) {
    super(PairFinderStateEvent.eventName, { bubbles: true });
    this.phase = phase;
    this.code = code;
  }
}
