export { type FinderEngine, PairFinder } from './pair-finder.js';
export { PairFinderStateEvent } from './events.js';
export { PairListChangeEvent } from '../shared/list/change-event.js';
export type { Phase } from '../shared/phase.js';
