import { freshnessOf, type Training, type TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { distance, DOT, long, paragraph } from '../shared/list/entry.js';
import { firstWay, oneWay, type Way } from '../shared/list/one-way.js';
import { costOf, durationOf, unknownOf } from './brief.js';
import { nextInBrief } from './next-session.js';
import type { Keep } from './sessions.js';
import { labels, type View, whereOf } from './view.js';

export interface RowActions {
  /** Ids of the trainings to compare. */
  compared: ReadonlySet<string>;
  /** The training that could not be added, three being chosen. */
  refused: string | undefined;
  /** The training chosen last, beside which the comparison opens; none while there are not two. */
  last: string | undefined;
  /** The training of which a date could not be given. */
  unkept: string | undefined;
  compare(id: string): void;
  open(this: void): void;
  keep(result: TrainingResult, ...date: Parameters<Keep>): void;
  isOpen(id: string): boolean;
  setOpen(id: string, open: boolean): void;
  /** All the rest of a training, once it is opened: in a separate file. */
  detail(result: TrainingResult): unknown;
}

/** One training of the list: what it is, who gives it, when, where, how long or at what price, and one link; the rest opens. */
export function trainingRow(result: TrainingResult, view: View, actions: RowActions): TemplateResult {
  const { training, sessions } = result;
  const { m, level, lang } = view;
  const { id, title, standing = 'current', country, period, organisers, kind, verifiedAt } = training;
  const isCurrent = standing === 'current' && kind !== 'directory';
  const isCompared = actions.compared.has(id);
  const isOpen = actions.isOpen(id);
  const givers = labels(view, 'organisers', organisers).join(DOT);
  const place = training.places?.find(({ location }) => location) ?? training.places?.[0];
  const where = [country, whereOf(training, view)].filter(Boolean).join(', ');
  const far = distance({ ...result, ...(place && { place }) }, m);
  const [duration, cost] = [durationOf(training, m), costOf(training, m)];
  const brief = [m.standing[standing], period, duration, cost].filter(Boolean).join(DOT);
  const way = wayTo(training);
  const unknown = isCurrent && unknownOf({ place: where, duration, cost, dates: sessions.length > 0, contact: way }, m);
  return html`<li class="row short training ${isCompared ? 'chosen' : ''}" part="row" id="t-${id}">
    <div class="facts">
      <p class="lead" part="title" role="heading" aria-level=${level} tabindex="-1" lang=${lang}>${title}</p>
      ${paragraph(givers, `organisers${long(givers)}`)}
      ${isCurrent && sessions.length > 0 ? html`<p class="standing" part="meta">${nextInBrief(result, view)}</p>` : nothing}
      ${
        where || far !== nothing
          ? html`<p class="line brief${long(where + brief)}" part="meta">
              ${icon('map-pin')}<span>${far}${far !== nothing && where ? DOT : nothing}${[where, brief].filter(Boolean).join(DOT)}</span>
            </p>`
          : paragraph(brief, 'brief', undefined, undefined, 'meta')
      }
      ${verifiedAt && isCurrent && freshnessOf(training).freshness === 'old' ? paragraph(m.toCheck(verifiedAt), 'small') : nothing}
      ${paragraph(unknown || undefined, 'unknown small soft')}
    </div>
    <div class="rest">
      ${oneWay(way, whoAnswers(training, view), m)}
      ${
        isCurrent
          ? html`<div class="choose">
                <label class="choice">
                  <input type="checkbox" .checked=${isCompared} @change=${(event: Event) => choose(event, id, actions)} />
                  <span>${m.compare}<span class="sr">${m.compareThis(title)}</span></span>
                </label>
                ${
                  actions.last === id
                    ? html`<button type="button" class="button text" @click=${actions.open}>${m.compareAll(actions.compared.size)}</button>`
                    : nothing
                }
              </div>
              ${actions.refused === id ? html`<p class="small strong refused">${m.refused}</p>` : nothing}`
          : nothing
      }
    </div>
    <details class="more" .open=${isOpen} @toggle=${({ target }: Event) => actions.setOpen(id, (target as HTMLDetailsElement).open)}>
      <summary class="fold">${m.details}<span class="sr">${m.about(title)}</span>${icon('chevron-down')}</summary>
      ${isOpen ? actions.detail(result) : nothing}
    </details>
  </li>`;
}

/** The one link of a training at rest: its page, else how to call or to write; none for what may no longer be given. */
export function wayTo({ standing = 'current', kind, url, contact }: Training): Way | undefined {
  if (standing !== 'current' && kind !== 'directory') return undefined;
  return firstWay({ url: url ?? contact?.url }) ?? firstWay(contact);
}

/** Whom one reaches, after which links are named. */
export const whoAnswers = ({ title, organisers, places, contact }: Training, view: View) => ({
  name: labels(view, 'organisers', organisers).join(', ') || title,
  commune: places?.[0]?.commune,
  via: contact?.via,
});

/** The box shows what the comparison holds: a fourth training is not added to it. */
function choose(event: Event, id: string, actions: RowActions): void {
  const box = event.target as HTMLInputElement;
  actions.compare(id);
  box.checked = actions.compared.has(id);
}
