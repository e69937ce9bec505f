import { isSafeUrl, type TrainingResult } from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { icon } from '../shared/icons/icons.js';
import { onPaper, paragraph } from '../shared/list/entry.js';
import { cited, contact, freshness, otherWays } from '../shared/list/entry-detail.js';
import { entryDetailStyles } from '../shared/list/entry-detail.styles.js';
import { alsoUnknownOf, factRows } from './facts.js';
import { factsStyles } from './facts.styles.js';
import { sessionList } from './sessions.js';
import { trainingDetailStyles } from './training-detail.styles.js';
import { type RowActions, wayTo, whoAnswers } from './training-row.js';
import type { View } from './view.js';

/** Adopted with this file. */
export const styles = [entryDetailStyles, factsStyles, trainingDetailStyles];

/** All that a training does not show at rest: what it is about, what it asks and gives, each of its dates, the other ways to reach it. */
export function trainingDetail(result: TrainingResult, view: View, actions: RowActions): TemplateResult {
  const { training } = result;
  const { m, lang, language } = view;
  const { standing = 'current', kind, summary, url, verifiedAt, sources } = training;
  const isCurrent = standing === 'current' && kind !== 'directory';
  const told = factRows([result], view).filter(({ name, values: [value] }) => value && name !== 'sessions');
  const { name, commune } = whoAnswers(training, view);
  const others = otherWays({ url, ...training.contact }, wayTo(training));
  return html`<div class="detail">
    ${paragraph(summary, '', undefined, lang === nothing ? undefined : String(lang))}
    <dl class="known" lang=${lang}>
      ${told.map(
        ({ name: fact, values: [value] }) =>
          html`<div>
            <dt lang=${language}>${m.facts[fact]}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${sessionList(result, view, (session, subject) => actions.keep(result, session, subject))}
    ${actions.unkept === training.id ? html`<p class="small strong">${m.errors.network}</p>` : nothing}
    ${others ? contact(name, commune, others, m) : nothing} ${pageAbout(result, view)}
    ${verifiedAt === undefined ? nothing : freshness(training, m)} ${cited(sources, view)}
    ${isCurrent ? paragraph(alsoUnknownOf(training, view), 'unknown small soft') : nothing}
  </div>`;
}

/** A page about what is no longer, or not known to be, given: said before the link, which is not how to apply. */
function pageAbout({ training: { title, standing = 'current', kind, url } }: TrainingResult, { m }: View) {
  if (standing === 'current' || kind === 'directory' || url === undefined || !isSafeUrl(url)) return nothing;
  return html`<p>
    ${m.pageAbout[standing]}
    <a class="touch" href=${url} data-print=${onPaper(url)} rel="noopener" referrerpolicy="no-referrer"
      >${icon('globe')}${m.page}<span class="sr">${m.about(title)}</span></a
    >
  </p>`;
}
