export { PairHelpLines } from './pair-help-lines.js';
