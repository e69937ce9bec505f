export { PairFinder } from './pair-finder/pair-finder.js';
export { type FinderPhase, PairFinderStateEvent } from './pair-finder/events.js';
