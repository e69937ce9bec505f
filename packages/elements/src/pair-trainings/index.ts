export { PairTrainings } from './pair-trainings.js';
export type { CatalogueEngine } from './view.js';
export { PairTrainingsStateEvent } from './events.js';
export { PairListChangeEvent } from '../shared/list/change-event.js';
export type { Phase } from '../shared/phase.js';
