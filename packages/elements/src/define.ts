import './pair-finder/define.js';
