import { isSafeUrl, type Training, type TrainingResult } from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import { DOT } from '../shared/list/entry.js';
import { costOf, durationOf, joined, unknownOf } from './brief.js';
import type { Messages } from './i18n/fr.js';
import { sessionSummary } from './sessions.js';
import { labels, type View, whereOf } from './view.js';

export type FactName = keyof Messages['facts'];
/** What is known; nothing when it is not. */
type Value = TemplateResult | string | undefined;

const listed = (words: readonly string[] | undefined): Value => (words?.length ? words.join(DOT) : undefined);

/** What is asked, what is only advised, or that nothing is; empty when nobody says. */
function askedOf({ prerequisites }: Training, view: View): string {
  const { none, required, advised } = prerequisites ?? {};
  return [
    none ? view.m.nothingAsked : '',
    labels(view, 'prerequisites', required).join(DOT),
    advised?.length ? view.m.advised(labels(view, 'prerequisites', advised).join(DOT)) : '',
  ]
    .filter(Boolean)
    .join('. ');
}

function internshipOf({ internship }: Training, m: Messages): string {
  if (!internship) return '';
  const { necessity, hours, words } = internship;
  if (necessity === 'depends' && words !== undefined) return words;
  return joined(m.internship[necessity], hours === undefined ? undefined : m.hours(hours), words);
}

/** The number of the level and what it equals. */
const levelOf = ({ level }: Training, view: View): string =>
  level === undefined ? '' : (labels(view, 'levels', [String(level)])[0] ?? '');

/** The entry in the national register: its code, whether it is active, and its page when the document gives it. */
function registerOf({ register }: Training, view: View): Value {
  if (!register) return undefined;
  const { registry, code = registry ?? '', title, state, url } = register;
  const linked =
    code && url !== undefined && isSafeUrl(url)
      ? html`<a href=${url} data-print=${url} rel="noopener" referrerpolicy="no-referrer"
          >${code}<span class="sr">${view.m.registerPage}</span></a
        >`
      : code;
  const parts = [linked, state && labels(view, 'registerStates', [state])[0], title && `«\u00a0${title}\u00a0»`].filter(Boolean);
  return html`${parts.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`)}`;
}

/** All that is known of a training, in the order in which it is read in a detail and in a comparison. */
function factsOf(result: TrainingResult, view: View): Record<FactName, Value> {
  const { training } = result;
  const { m } = view;
  return {
    kind: listed(labels(view, 'trainingKinds', training.kind === undefined ? [] : [training.kind])),
    organiser: listed(labels(view, 'organisers', training.organisers)),
    audience: listed([...labels(view, 'audiences', training.audiences), ...(training.candidates ?? [])]),
    topic: listed(labels(view, 'topics', training.topics)),
    duration: durationOf(training, m),
    cost: costOf(training, m),
    funding: listed(labels(view, 'fundings', training.funding)),
    asked: askedOf(training, view),
    internship: internshipOf(training, m),
    complements: listed(training.complements),
    level: levelOf(training, view),
    register: registerOf(training, view),
    gives: training.gives,
    doesNotGive: training.doesNotGive,
    activities: listed(training.activities),
    place: whereOf(training, view),
    sessions: sessionSummary(result, view),
  };
}

/** One fact of several trainings. */
export interface FactRow {
  name: FactName;
  values: readonly Value[];
}

/** The facts of some trainings side by side: those that one of them has. */
export function factRows(results: readonly TrainingResult[], view: View): FactRow[] {
  const facts = results.map((result) => factsOf(result, view));
  return (Object.keys(view.m.facts) as FactName[])
    .map((name) => ({ name, values: facts.map((each) => each[name]) }))
    .filter(({ values }) => values.some(Boolean));
}

/** What a detail says to be unknown, beside what its row says so of. */
export const alsoUnknownOf = (training: Training, view: View): string =>
  unknownOf({ level: levelOf(training, view), asked: askedOf(training, view), verified: training.verifiedAt }, view.m);

/** A fact, or that it is not known. */
export const shown = (value: Value, m: Messages): Value | TemplateResult => value || html`<span class="soft">${m.unknown}</span>`;
