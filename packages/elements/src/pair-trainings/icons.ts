import { svg } from 'lit';
import type { SessionState } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import { draw } from '../shared/icons/draw.js';

/** Shape of Lucide (see shared/icons/origin.json) that only the catalogue needs. */
export const calendarPlus = draw(
  svg`<path d="M16 18h6"/><path d="M16 2v3"/><path d="M19 15v6"/><path d="M21 11.5V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h8.3"/><path d="M3 9h18"/><path d="M8 2v3"/>`,
);

const ring = svg`<circle cx="6" cy="6" r="4.5" fill="none"/>`;

/** A shape of its own for each state, on a grid of 12: it helps the eye, and the words beside it say all. */
const shapes: Record<SessionState | 'none', TemplateResult<2>> = {
  open: svg`<circle cx="6" cy="6" r="5" stroke="none"/>`,
  'last-week': svg`${ring}<path d="M6 1.5a4.5 4.5 0 0 1 0 9z" stroke="none"/>`,
  upcoming: svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke-dasharray="2.4 1.6"/>`,
  full: svg`<path d="M1 1h10v10H1z" stroke="none"/>`,
  closed: svg`${ring}<path d="M2.8 9.2l6.4-6.4"/>`,
  running: svg`<path d="M1 4h10M1 8h10" stroke-width="2.2"/>`,
  over: svg`<path d="M1.8 1.8h8.4v8.4H1.8z" fill="none"/>`,
  cancelled: svg`<path d="M2 2l8 8M10 2l-8 8" stroke-width="2"/>`,
  undated: svg`<path d="M2 6h8" stroke-dasharray="1.6 1.6"/>`,
  none: svg`<path d="M2 6h8"/>`,
};

export const stateShape = (state: SessionState | 'none'): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">${shapes[state]}</svg>`;
