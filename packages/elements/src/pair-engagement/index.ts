export { PairEngagement } from './pair-engagement.js';
export { PairEngagementStateEvent } from './events.js';
export type { Phase } from '../shared/phase.js';
