import { PairTrainings } from './pair-trainings.js';

PairTrainings.define(PairTrainings.tagName);
