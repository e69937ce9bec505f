import type { Problem } from '@pair-aidance/sdk';
import { html, type ReactiveElement, type TemplateResult } from 'lit';

import type { Language } from '../language.js';
import type { ReportMessages } from './i18n/report.fr.js';

/** Copies all problems, a line each: to be sent to who keeps the file. */
export class CopyButton {
  readonly #host: ReactiveElement;
  #became: 'copied' | 'uncopied' | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  render(inOrder: () => readonly Problem[], m: ReportMessages, language: Language): TemplateResult {
    const copy = async () => {
      const lines = inOrder().map((problem) => lineOf(problem, m, language));
      try {
        await navigator.clipboard.writeText(lines.join('\n'));
        this.#became = 'copied';
      } catch {
        this.#became = 'uncopied'; // a page without https has no clipboard
      }
      this.#host.requestUpdate();
    };
    return html`<p>
      <button type="button" class="button" @click=${copy}>${m.copy}</button> <span role="status">${this.#became && m[this.#became]}</span>
    </p>`;
  }
}

/** A problem in one line of plain text. */
function lineOf(
  { severity, code, record, line, field, found, count, consequence, advice }: Problem,
  m: ReportMessages,
  language: Language,
) {
  const where = [
    line !== undefined && m.line(line),
    record?.name,
    field !== undefined && m.column(field),
    found,
    count > 1 && m.times(count),
  ];
  const said = `${m[severity]}\u00a0: ${m.kinds[code] ?? consequence[language]} (${where.filter(Boolean).join(', ')})`;
  return `${said}. ${consequence[language]} ${advice[language]}`;
}
