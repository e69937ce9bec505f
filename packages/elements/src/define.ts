import './pair-finder/define.js';
import './pair-help-lines/define.js';
