export { PairEngagement } from './pair-engagement.js';
export { PairEngagementStateEvent } from './events.js';
export type { ContentPhase } from '../shared/content-loading.js';
