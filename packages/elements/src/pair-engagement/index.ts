export { PairEngagement } from './pair-engagement.js';
export { PairEngagementStateEvent } from './events.js';
