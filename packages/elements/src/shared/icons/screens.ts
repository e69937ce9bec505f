import { svg } from 'lit';

import { draw } from './draw.js';

/** Shapes of Lucide (see origin.json) for going back and for paper. */
export const back = draw(svg`<path d="m12 19-7-7 7-7"/><path d="M19 12H5"/>`);
export const printer = draw(
  svg`<path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2"/><path d="M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6"/><rect x="6" y="14" width="12" height="8" rx="1"/>`,
);
