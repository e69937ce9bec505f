import type { CalendarSubject, SessionView, TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { calendarPlus } from './icons.js';
import { application, dates, nextSession, tag } from './next-session.js';
import type { View } from './view.js';

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
