import { PairEngagement } from './pair-engagement.js';

PairEngagement.define(PairEngagement.tagName);
