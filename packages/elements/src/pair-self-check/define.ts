import { PairSelfCheck } from './pair-self-check.js';

PairSelfCheck.define(PairSelfCheck.tagName);
