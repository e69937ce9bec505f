import { PairFinder } from './pair-finder.js';

PairFinder.define(PairFinder.tagName);
