export * from './pair-engagement/index.js';
export * from './pair-finder/index.js';
export * from './pair-help-lines/index.js';
export * from './pair-self-check/index.js';
export * from './pair-trainings/index.js';
