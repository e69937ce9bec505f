export { PairSelfCheck } from './pair-self-check.js';
export { PairSelfCheckStateEvent } from './events.js';
export type { Phase } from '../shared/phase.js';
