import type { SelfCheckResult } from '@pair-aidance/sdk';

import { topicsOf } from '../shared/help-lines/help-lines.js';
import { partsOf, topicsFor } from './result-screen.js';
import { becauseText, type View } from './view.js';

/** The result as a plain text, which any telephone opens. */
export function resultText(view: View, result: SelfCheckResult): string {
  const { m, texts, lines, help } = view;
  const because = (given: SelfCheckResult['because']) => (given.length > 0 ? [`  ${becauseText(view, given)}`] : []);
  const topics = topicsOf(lines, topicsFor(result));
  const outcome = texts.outcomes[result.outcome];
  return [
    outcome?.title ?? '',
    '',
    outcome?.text ?? '',
    '',
    m.steps,
    ...result.steps.flatMap(({ id, because: given }) => [`- ${texts.steps[id]?.title}`, `  ${texts.steps[id]?.text}`, ...because(given)]),
    '',
    texts.contact.title,
    texts.contact.text,
    ...partsOf(result).flatMap((part) => {
      const said = result.statements.filter((each) => each.part === part);
      return said.length === 0
        ? []
        : ['', texts.parts[part], ...said.flatMap((each) => [`- ${texts.statements[each.id]}`, ...because(each.because)])];
    }),
    '',
    help.m.title,
    ...lines
      .filter(({ topic }) => topics.includes(topic))
      .map(({ number, name, hours }) => `- ${[number, name[help.language], hours?.[help.language]].filter(Boolean).join(', ')}`),
    '',
  ].join('\r\n');
}

/** Gives a text to keep on the device. The name of the file says nothing of what is in it. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken the text by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
