export { PairSelfCheck } from './pair-self-check.js';
export { PairSelfCheckStateEvent, type SelfCheckPhase } from './events.js';
