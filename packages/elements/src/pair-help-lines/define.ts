import { PairHelpLines } from './pair-help-lines.js';

PairHelpLines.define(PairHelpLines.tagName);
