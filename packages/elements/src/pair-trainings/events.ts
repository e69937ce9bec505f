import type { PairErrorCode } from '@pair-aidance/sdk';

import type { Phase } from '../shared/phase.js';

/** What a catalogue is doing: waiting for an address, loading, loading for more than five seconds, shown, shown without any training, or failed. */
export type TrainingsPhase = Phase;

/** Dispatched on the element when its phase changes. `code` is given for `error`, and for `ready` when no newer list came; it says nothing about the visitor. */
export class PairTrainingsStateEvent extends Event {
  static readonly eventName = 'pair-trainings-state';
  readonly phase: TrainingsPhase;
  readonly code: PairErrorCode | undefined;

  constructor(phase: TrainingsPhase, code?: PairErrorCode) {
    super(PairTrainingsStateEvent.eventName, { bubbles: true });
    this.phase = phase;
    this.code = code;
  }
}
