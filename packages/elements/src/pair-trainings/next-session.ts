import type { SessionView, TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { stateShape } from './icons.js';
import { labels, type View } from './view.js';

/** Where a session stands, in one state: words, and a shape for the eye. */
export const tag = (state: SessionView['state'] | 'none', view: View): TemplateResult =>
  html`<span class="tag ${state === 'over' || state === 'cancelled' ? 'soft' : 'strong'}"
    >${stateShape(state)}<span>${labels(view, 'sessionStates', [state])}</span></span
  >`;

/** Until when one can apply, or since when one no longer can: the full date, and the days that are left as the page is drawn. */
export function application({ session: { deadline, opens }, state, daysLeft }: SessionView, view: View): TemplateResult | typeof nothing {
  const { m, catalogue } = view;
  if (state === 'upcoming' && opens !== undefined) return html`<p>${m.opens(opens)}</p>`;
  if (deadline === undefined) return nothing;
  if (state === 'closed' && deadline < catalogue.get().today) return html`<p>${m.closedOn(deadline)}</p>`;
  if (daysLeft === undefined) return nothing;
  return html`<p>${untilDay(deadline, daysLeft, view)}</p>`;
}

/** The last day on which one can apply, and how many days are left as the page is drawn. */
const untilDay = (deadline: string, daysLeft: number, { m }: View) =>
  html`<span class="until"
    >${m.until}<b><time datetime=${deadline}>${m.deadline(deadline)}</time></b
    >, ${m.daysLeft(daysLeft)}.</span
  >`;

export const dates = ({ session: { start, end } }: SessionView, { m }: View) => m.dates(start, end);

/** The session that matters first, in a row: until when one can apply, else its state; and when it is. */
export function nextInBrief({ next }: TrainingResult, view: View): TemplateResult {
  if (!next) return tag('none', view);
  const { deadline } = next.session;
  const until = next.daysLeft !== undefined && deadline !== undefined;
  return html`${until ? html`${stateShape(next.state)} ${untilDay(deadline, next.daysLeft!, view)}` : tag(next.state, view)}
  ${next.state === 'undated' ? nothing : html`<span class="dates">${dates(next, view)}</span>`}`;
}

/** The session that matters first; without one, that no date is announced. Of one without dates the state says so. */
export function nextSession({ next }: TrainingResult, view: View): TemplateResult {
  if (!next) return html`<p>${tag('none', view)}</p>`;
  return html`<p>${tag(next.state, view)}</p>
    ${application(next, view)} ${next.state === 'undated' ? nothing : html`<p>${dates(next, view)}</p>`}`;
}
