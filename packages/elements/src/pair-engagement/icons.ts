import { svg } from 'lit';

import { draw } from '../shared/icons/draw.js';

/** Shapes of Lucide (see shared/icons/origin.json) that the explainer needs. */
export const plus = draw(svg`<path d="M5 12h14"/><path class="upright" d="M12 5v14"/>`);
