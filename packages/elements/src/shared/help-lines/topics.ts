import { html, type TemplateResult } from 'lit';

import type { HelpLine, HelpTopic } from './content.js';
import { type HelpView, row, sources, vital } from './help-lines.js';

/** The topics in the order wanted, those where life is at stake included. */
export function topicsOf(lines: readonly HelpLine[], wanted: readonly string[] = []): readonly HelpTopic[] {
  const known = [...new Set(lines.map(({ topic }) => topic))];
  const chosen = wanted.filter((topic): topic is HelpTopic => known.some((each) => each === topic));
  return chosen.length === 0 ? known : [...new Set([...chosen, ...vital.filter((topic) => known.includes(topic))])];
}

/** Every line of these topics, with hours and cost. */
export const helpList = (topics: readonly HelpTopic[], view: HelpView): TemplateResult => {
  const { lines, level, m } = view;
  return html`${topics.map(
    (topic) =>
      html`<div class="help-topic">
        <p class="strong" role="heading" aria-level=${level}>${m.topics[topic]}</p>
        <ul role="list" aria-label=${m.topics[topic]}>
          ${lines.filter((line) => line.topic === topic).map((line) => row(line, view))}
        </ul>
      </div>`,
  )}
  ${sources(
    lines.filter(({ topic }) => topics.includes(topic)),
    view,
  )}`;
};
