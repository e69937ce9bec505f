import type { Training, TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { distance, DOT, paragraph } from '../shared/list/entry.js';
import { cited, contact, freshness } from '../shared/list/entry-detail.js';
import { askedOf, costOf, durationOf, factRows, internshipOf, levelOf, unknownOf } from './facts.js';
import { type Keep, nextSession, sessionList } from './sessions.js';
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
}

/** One training of the list: what it is, what it asks and costs, and until when one can apply; the rest in a part that opens. */
export function trainingRow(result: TrainingResult, view: View, actions: RowActions): TemplateResult {
  const { training, next } = result;
  const { m, level, lang } = view;
  const { id, title, summary, standing = 'current', country, period } = training;
  const kind = labels(view, 'trainingKinds', training.kind === undefined ? [] : [training.kind]);
  const organisers = labels(view, 'organisers', training.organisers);
  const isDirectory = training.kind === 'directory';
  const isCurrent = standing === 'current' && !isDirectory;
  const isCompared = actions.compared.has(id);
  const place = training.places?.find(({ location }) => location) ?? training.places?.[0];
  const where = [country, whereOf(training, view)].filter(Boolean).join(', ');
  const far = distance({ ...result, ...(place && { place }) }, m);
  const asked = askedOf(training, view);
  const brief = [durationOf(training, m), costOf(training, m), levelOf(training, view)].filter(Boolean);
  const canAsk = isReachable(training);
  const unknown = isCurrent
    ? unknownOf(
        {
          place: where,
          duration: durationOf(training, m),
          cost: costOf(training, m),
          level: levelOf(training, view),
          asked,
          dates: result.sessions.length > 0,
          contact: canAsk,
          verified: training.verifiedAt,
        },
        m,
      )
    : undefined;
  return html`<li class="row training ${isCompared ? 'chosen' : ''}" part="row" id="t-${id}">
    <div class="facts">
      ${paragraph([...kind, m.standing[standing], period].filter(Boolean).join(DOT), 'small soft')}
      <p class="lead" role="heading" aria-level=${level} tabindex="-1" lang=${lang}>${title}</p>
      ${paragraph(organisers.join(DOT))}
      ${
        where || far !== nothing
          ? html`<p class="line">${icon('map-pin')}<span>${far}${far !== nothing && where ? DOT : nothing}${where}</span></p>`
          : nothing
      }
      ${summary === undefined ? nothing : html`<p class="summary" lang=${lang}>${summary}</p>`}
      ${
        isCurrent
          ? html`${
              brief.length === 0
                ? nothing
                : html`<p class="brief">${brief.map((words) => html`<span>${words}<span class="sr">. </span></span>`)}</p>`
            }
            ${asked ? html`<p><b>${m.asked}</b>${asked}</p>` : nothing} ${paragraph(internshipOf(training, m))}`
          : nothing
      }
    </div>
    <div class="rest">
      ${
        isCurrent
          ? html`${result.sessions.length === 0 ? nothing : html`<div class="standing">${nextSession(result, view)}</div>`}
              ${isDated(next) || !canAsk ? nothing : reach(training, view)}
              <div class="choose">
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
          : isDirectory && canAsk
            ? reach(training, view)
            : nothing
      }
      ${training.verifiedAt === undefined ? nothing : freshness(training, m)}
    </div>
    ${
      isDirectory
        ? html`<div class="more">${cited(training.sources, view)}</div>`
        : html`<details class="more">
            <summary class="fold">
              ${m.details}<span class="sr">${m.about(title)}</span> <span class="turn">${icon('chevron-down')}</span>
            </summary>
            ${detail(result, view, actions)}
          </details>`
    }
    ${paragraph(unknown, 'unknown small soft')}
  </li>`;
}

/** Whether there is a date to begin with; else one has to ask. */
const isDated = (next: TrainingResult['next']) => next !== undefined && next.state !== 'undated';

/** Whether anything says whom to ask. */
const isReachable = ({ url, contact: given }: Training) => url !== undefined || given !== undefined;

/** Whom to ask about a training: links are named after who answers. */
const reach = ({ title, organisers, places, contact: given, url }: Training, view: View) =>
  contact(labels(view, 'organisers', organisers).join(', ') || title, places?.[0]?.commune, { url, ...given }, view.m);

/** All the rest about a training. */
function detail(result: TrainingResult, view: View, actions: RowActions): TemplateResult {
  const { training, next } = result;
  const { m, lang } = view;
  const told = factRows([result], view).filter(({ name, values: [value] }) => value && name !== 'sessions' && name !== 'kind');
  return html`<dl class="known" lang=${lang}>
      ${told.map(
        ({ name, values: [value] }) =>
          html`<div>
            <dt lang=${view.language}>${m.facts[name]}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${sessionList(result, view, (session, subject) => actions.keep(result, session, subject))}
    ${actions.unkept === training.id ? html`<p class="small strong">${view.m.errors.network}</p>` : nothing}
    ${isDated(next) && isReachable(training) ? reach(training, view) : nothing} ${cited(training.sources, view)}`;
}

/** The box shows what the comparison holds: a fourth training is not added to it. */
function choose(event: Event, id: string, actions: RowActions): void {
  const box = event.target as HTMLInputElement;
  actions.compare(id);
  box.checked = actions.compared.has(id);
}
