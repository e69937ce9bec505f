import type { CalendarSubject, SessionView, TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { calendarPlus, stateShape } from './icons.js';
import { labels, type View } from './view.js';

/** Where a session stands, in one state: words, and a shape for the eye. */
const tag = (state: SessionView['state'] | 'none', view: View): TemplateResult =>
  html`<span class="tag ${state === 'over' || state === 'cancelled' ? 'soft' : 'strong'}"
    >${stateShape(state)}<span>${labels(view, 'sessionStates', [state])}</span></span
  >`;

/** Until when one can apply, or since when one no longer can: the full date, and the days that are left as the page is drawn. */
function application(
  { session: { deadline, opens }, state, daysLeft }: SessionView,
  { m, catalogue }: View,
): TemplateResult | typeof nothing {
  if (state === 'upcoming' && opens !== undefined) return html`<p>${m.opens(opens)}</p>`;
  if (deadline === undefined) return nothing;
  if (state === 'closed' && deadline < catalogue.get().today) return html`<p>${m.closedOn(deadline)}</p>`;
  if (daysLeft === undefined) return nothing;
  return html`<p class="until">
    ${m.until}<b><time datetime=${deadline}>${m.deadline(deadline)}</time></b
    >, ${m.daysLeft(daysLeft)}.
  </p>`;
}

const dates = ({ session: { start, end } }: SessionView, { m }: View) => m.dates(start, end);

/** The session that matters first; without one, that no date is announced. Of one without dates the state says so. */
export function nextSession({ next }: TrainingResult, view: View): TemplateResult {
  if (!next) return html`<p>${tag('none', view)}</p>`;
  return html`<p>${tag(next.state, view)}</p>
    ${application(next, view)} ${next.state === 'undated' ? nothing : html`<p>${dates(next, view)}</p>`}`;
}

/** The same for a cell of a table. */
export function sessionSummary(result: TrainingResult, view: View): TemplateResult {
  return html`<div class="standing">${nextSession(result, view)}</div>`;
}

/** What a press on a date gives: a file for a calendar. */
export type Keep = (view: SessionView, subject: CalendarSubject) => void;

/** All sessions of a training, the past ones last and without anything to press: a past date is never offered. */
export function sessionList({ training, sessions }: TrainingResult, view: View, keep: Keep): TemplateResult | typeof nothing {
  if (sessions.length === 0) return nothing;
  const { m } = view;
  const button = (session: SessionView, subject: CalendarSubject, words: string) =>
    html`<button type="button" class="button text" @click=${() => keep(session, subject)}>
      ${calendarPlus} ${words}<span class="sr">${m.ofSession(training.title, dates(session, view))}</span>
    </button>`;
  return html`<p class="strong" role="heading" aria-level=${view.level + 1}>${m.sessions}</p>
    <ul class="sessions" role="list">
      ${sessions.map((each) => {
        const { start, end = start, deadline, place, seats, note } = each.session;
        const when = each.state === 'undated' ? '' : dates(each, view);
        const said = [when, place && `${place}.`, seats === undefined ? '' : m.seats(seats)].filter(Boolean).join(' ');
        return html`<li class=${each.offered ? '' : 'past'}>
          <p>${tag(each.state, view)}</p>
          <div>
            ${said ? html`<p>${said}</p>` : nothing} ${application(each, view)}
            ${note === undefined ? nothing : html`<p class="soft">${note}</p>`}
            ${
              each.offered
                ? html`<p class="keep">
                    ${start?.length === 10 && end?.length === 10 ? button(each, 'dates', m.calendarDates) : nothing}
                    ${deadline === undefined ? nothing : button(each, 'deadline', m.calendarDeadline)}
                  </p>`
                : nothing
            }
          </div>
        </li>`;
      })}
    </ul>`;
}
