export { PairFinder } from './pair-finder.js';
export { type FinderPhase, PairFinderStateEvent } from './events.js';
