export { PairEngagement } from './pair-engagement/pair-engagement.js';
export { PairEngagementStateEvent } from './pair-engagement/events.js';
export { PairFinder } from './pair-finder/pair-finder.js';
export { type FinderPhase, PairFinderStateEvent } from './pair-finder/events.js';
export { PairHelpLines } from './pair-help-lines/pair-help-lines.js';
export { PairSelfCheck } from './pair-self-check/pair-self-check.js';
export { PairSelfCheckStateEvent, type SelfCheckPhase } from './pair-self-check/events.js';
export type { ContentPhase } from './shared/content-loading.js';
