import type { Training, TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { distance, DOT, paragraph } from '../shared/list/entry.js';
import { cited, contact, freshness } from '../shared/list/entry-detail.js';
import { askedOf, costOf, durationOf, factRows, internshipOf, levelOf, shown } from './facts.js';
import { type Keep, nextSession, sessionList } from './sessions.js';
import { labels, type View, whereOf } from './view.js';

export interface RowActions {
  /** Ids of the trainings to compare. */
  compared: ReadonlySet<string>;
  /** The training that could not be added, three being chosen. */
  refused: string | undefined;
  /** The training of which a date could not be given. */
  unkept: string | undefined;
  compare(id: string): void;
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
  const brief = [
    [m.facts.duration, durationOf(training, m)],
    [m.facts.cost, costOf(training, m)],
    [m.facts.level, levelOf(training, view)],
  ] as const;
  const known = brief.filter(([, words]) => words);
  const missing = brief.filter(([, words]) => !words).map(([name]) => name);
  return html`<li class="row training ${isCompared ? 'chosen' : ''}" part="result" id="t-${id}">
    <div class="facts">
      ${paragraph([...kind, m.standing[standing], period].filter(Boolean).join(DOT), 'small soft')}
      <p class="lead" role="heading" aria-level=${level} tabindex="-1" lang=${lang}>${title}</p>
      ${paragraph(organisers.join(DOT))}
      ${
        isDirectory && !where
          ? nothing
          : html`<p class=${where ? 'line' : 'line soft'}>
              ${icon('map-pin')}<span>${far}${far === nothing ? nothing : DOT}${where || m.placeNotGiven}</span>
            </p>`
      }
      ${summary === undefined ? nothing : html`<p lang=${lang}>${summary}</p>`}
      ${
        isDirectory || !isCurrent
          ? nothing
          : html`<p class="brief">
                ${known.map(([, words]) => html`<span>${words}</span>`)}
                ${missing.length > 0 ? html`<span class="soft">${m.missing(missing)}</span>` : nothing}
              </p>
              <p><b>${m.asked}</b>${asked || html`<span class="soft">${m.unknown}</span>`}</p>
              ${paragraph(internshipOf(training, m))}`
      }
    </div>
    <div class="rest">
      ${
        isCurrent
          ? html`<div class="standing">${nextSession(result, view)}</div>
              ${isDated(next) ? nothing : reach(training, view)}
              <label class="choice">
                <input type="checkbox" .checked=${isCompared} @change=${(event: Event) => choose(event, id, actions)} />
                <span>${m.compare}<span class="sr">${m.compareThis(title)}</span></span>
              </label>
              ${actions.refused === id ? html`<p class="small strong">${m.refused}</p>` : nothing}`
          : isDirectory
            ? reach(training, view)
            : nothing
      }
      ${freshness(training, m)}
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
  </li>`;
}

/** Whether there is a date to begin with; else one has to ask. */
const isDated = (next: TrainingResult['next']) => next !== undefined && next.state !== 'undated';

/** Whom to ask about a training. */
const reach = ({ title, places, contact: given, url }: Training, { m }: View) => contact(title, places?.[0]?.commune, { url, ...given }, m);

/** All the rest about a training. */
function detail(result: TrainingResult, view: View, actions: RowActions): TemplateResult {
  const { training, next } = result;
  const { m, lang } = view;
  return html`<dl class="known" lang=${lang}>
      ${factRows([result], view)
        .filter(({ name }) => name !== 'sessions' && name !== 'kind')
        .map(
          ({ name, values: [value] }) =>
            html`<div>
              <dt lang=${view.language}>${m.facts[name]}</dt>
              <dd>${shown(value, m)}</dd>
            </div>`,
        )}
    </dl>
    ${sessionList(result, view, (session, subject) => actions.keep(result, session, subject))}
    ${actions.unkept === training.id ? html`<p class="small strong">${view.m.errors.network}</p>` : nothing}
    ${isDated(next) ? reach(training, view) : nothing} ${cited(training.sources, view)}`;
}

/** The box shows what the comparison holds: a fourth training is not added to it. */
function choose(event: Event, id: string, actions: RowActions): void {
  const box = event.target as HTMLInputElement;
  actions.compare(id);
  box.checked = actions.compared.has(id);
}
