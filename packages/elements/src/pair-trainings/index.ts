export { type CatalogueEngine, PairTrainings } from './pair-trainings.js';
export { PairTrainingsStateEvent } from './events.js';
export { PairListChangeEvent } from '../shared/list/change-event.js';
export type { Phase } from '../shared/phase.js';
