export { PairTrainings } from './pair-trainings.js';
export { PairTrainingsStateEvent, type TrainingsPhase } from './events.js';
