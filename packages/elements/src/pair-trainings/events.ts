import type { PairErrorCode } from '@pair-aidance/sdk';

import type { Phase } from '../shared/phase.js';

/** Dispatched on the element when its phase changes. `code` is given for `error`, and for `ready` when no newer list came; it says nothing about the visitor. */
export class PairTrainingsStateEvent extends Event {
  static readonly eventName = 'pair-trainings-state';
  readonly phase: Phase;
  readonly code: PairErrorCode | undefined;

  constructor(phase: Phase, code?: PairErrorCode) {
    super(PairTrainingsStateEvent.eventName, { bubbles: true });
    this.phase = phase;
    this.code = code;
  }
}
