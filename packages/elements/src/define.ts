import './pair-engagement/define.js';
import './pair-finder/define.js';
import './pair-help-lines/define.js';
import './pair-self-check/define.js';
import './pair-trainings/define.js';
