import { isPairError, type Problem } from '@pair-aidance/sdk';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';

import { icon, type IconName } from '../icons/icons.js';
import type { Language } from '../language.js';
import type { Phase } from '../phase.js';
import { type AttributeFault, attributeFaults } from './attribute-faults.js';
import { clockDoubt } from './clock-doubt.js';
import { CopyButton } from './copy-problems.js';
import { places } from './content.js';
import { DOT } from './entry.js';
import { reportEn } from './i18n/report.en.js';
import { reportFr, type ReportMessages } from './i18n/report.fr.js';
import type { ListStore } from './list-store.js';
import type { Preset } from './preset.js';
import { reportStyles } from './problem-list.styles.js';

/** Most problems that are open at first, without those that were mended, and added to a kind by a press. */
const MOST = 30;

const severities = ['error', 'warning', 'mended'] as const;
const signs: Record<Problem['severity'], IconName> = { error: 'x', warning: 'triangle-alert', mended: 'badge-check' };
const dayIn = (language: Language, date: Date) => date.toLocaleDateString(language, { dateStyle: 'long' });
const messages: Record<Language, ReportMessages> = { fr: reportFr, en: reportEn };

/** Codes of the columns that are not shown. */
const columns: ReadonlySet<string> = new Set(['unknown-column', 'internal-column', 'person-column']);
const isColumn = ({ code }: Problem) => columns.has(code);

/** What a report is made of. */
export interface Reported {
  phase: Phase;
  /** Why there is no list. */
  error: unknown;
  /** How many entries are shown. */
  shown: number;
  problems: readonly Problem[];
  /** When the list says it was updated. */
  updated: string | undefined;
  /** What shows the list, once there is one. */
  store: ListStore | undefined;
  src: string | undefined;
  filters: Preset['filters'];
  language: Language;
  /** Level of the heading. */
  level: number;
}

/** Problems of one kind. */
interface Kind {
  key: string;
  code: Problem['code'];
  severity: Problem['severity'];
  problems: Problem[];
}

/** What is wrong with the list and with the tag, for the person who keeps them: the worst first, and no more of it than one can look at. */
export class ProblemReport {
  readonly styles = reportStyles;
  readonly #host: ReactiveElement;
  /** Kinds that were opened or closed by a press, and how much of each is shown. */
  readonly #pressed = new Set<string>();
  readonly #most = new Map<string, number>();
  readonly #copy: CopyButton;
  /** What was looked up for the last list. */
  #checked: unknown;
  #faults: readonly AttributeFault[] = [];
  #date: Date | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#copy = new CopyButton(host);
  }

  render(reported: Reported): TemplateResult | typeof nothing {
    const { phase, problems, language, level } = reported;
    if (phase === 'loading' || phase === 'slow') return nothing;
    void this.#check(reported);
    const m = messages[language];
    const isFailed = phase === 'error';
    return html`<section class="owner" part="problems" aria-labelledby="problems">
      <p class="lead" id="problems" role="heading" aria-level=${level}>${m.title}</p>
      ${isFailed ? failure(reported, m) : phase === 'idle' ? html`<p>${m.idle}</p>` : this.#summary(reported, m)}
      ${this.#date ? html`<p class="strong">${m.clock(dayIn(language, this.#date), dayIn(language, new Date()))}</p>` : nothing}
      ${this.#columns(problems.filter(isColumn), m, language)} ${this.#attributes(m)} ${this.#kinds(kindsOf(problems), m, language)}
      ${problems.length === 0 ? nothing : this.#copy.render(() => kindsOf(problems, true).flatMap((kind) => kind.problems), m, language)}
    </section>`;
  }

  /** Looks up what takes time, once for each list or failure: the town of `near`, and the date of the server. */
  async #check({ phase, store, error, filters, src, updated, problems }: Reported): Promise<void> {
    const now = store ?? error ?? phase;
    if (this.#checked === now) return;
    this.#checked = now;
    const [faults, date] = await Promise.all([
      attributeFaults(this.#host, store ? filters : [], store?.get().facets ?? [], places),
      clockDoubt(src, updated, problems),
    ]);
    if (this.#checked !== now) return;
    this.#faults = faults;
    this.#date = date;
    this.#host.requestUpdate();
  }

  #summary({ shown, problems }: Reported, m: ReportMessages): TemplateResult {
    if (problems.length + this.#faults.length === 0) return html`<p>${m.none}</p>`;
    const isHidden = ({ severity, record, line }: Problem) => severity === 'error' && (record ?? line) !== undefined;
    const hidden = sum(problems.filter(isHidden));
    const mended = sum(problems.filter(({ severity }) => severity === 'mended'));
    const points = sum(problems.filter((problem) => problem.severity !== 'mended' && !isHidden(problem))) + this.#faults.length;
    return html`<p>
      ${hidden > 0 ? html`<b>${m.hidden(hidden)}</b>, ` : nothing}${m.shown(shown)},
      ${[points > 0 && m.points(points), mended > 0 && m.mendedCount(mended)].filter(Boolean).join(', ')}.
    </p>`;
  }

  /** A few of many, and a way to see more of them. */
  #some<Item>(key: string, items: readonly Item[], draw: (items: readonly Item[]) => TemplateResult, m: ReportMessages): TemplateResult {
    const most = this.#most.get(key) ?? MOST;
    const rest = Math.min(MOST, items.length - most);
    const more = () => {
      this.#most.set(key, most + MOST);
      this.#host.requestUpdate();
    };
    return html`${draw(items.slice(0, most))}
    ${rest > 0 ? html`<button type="button" class="button" @click=${more}>${m.more(rest)}</button>` : nothing}`;
  }

  /** The columns that are not shown: a mistake in a title costs every entry. */
  #columns(columns: readonly Problem[], m: ReportMessages, language: Language): TemplateResult | typeof nothing {
    if (columns.length === 0) return nothing;
    const isOne = (words: 'advice' | 'expected') => new Set(columns.map((each) => each[words]?.[language])).size === 1;
    const once = (['advice', 'expected'] as const).filter(isOne);
    const each = (['advice', 'expected'] as const).filter((words) => !isOne(words));
    const says = (problem: Problem, words: 'advice' | 'expected') =>
      problem[words] && `${words === 'expected' ? m.expected : ''}${problem[words][language]}`;
    const row = (problem: Problem) =>
      html`<tr>
        <th scope="row"><code>${problem.field ?? problem.found}</code></th>
        <td>${problem.consequence[language]} ${each.map((words) => html`${says(problem, words)} `)}</td>
      </tr>`;
    return html`${this.#some(
      'columns',
      columns,
      (some) =>
        html`<table>
          <caption>
            ${m.columns}
          </caption>
          <thead>
            <tr>
              <th scope="col">${m.columnTitle}</th>
              <th scope="col">${m.columnDoes}</th>
            </tr>
          </thead>
          <tbody>
            ${some.map(row)}
          </tbody>
        </table>`,
      m,
    )}
    ${once.map((words) => html`<p class=${words === 'expected' ? 'soft' : ''}>${says(columns[0]!, words)}</p>`)}`;
  }

  #attributes(m: ReportMessages): TemplateResult | typeof nothing {
    if (this.#faults.length === 0) return nothing;
    return html`<p class="strong" id="attributes">${m.attributes}</p>
      <ul aria-labelledby="attributes" role="list">
        ${this.#faults.map(
          ({ attribute, value, say }) =>
            html`<li><code>${attribute}${value && `="${value.slice(0, 120)}"`}</code> ${say(m.attribute)}</li>`,
        )}
      </ul>`;
  }

  #kinds(kinds: readonly Kind[], m: ReportMessages, language: Language): TemplateResult[] {
    let open = 0;
    return kinds.map((kind) => {
      const { key, code, severity, problems } = kind;
      if (severity !== 'mended') open += problems.length;
      const isOpen = (severity !== 'mended' && open <= MOST) !== this.#pressed.has(key);
      const toggle = (event: Event) => {
        if ((event.target as HTMLDetailsElement).open === isOpen) return;
        if (!this.#pressed.delete(key)) this.#pressed.add(key);
        this.#host.requestUpdate();
      };
      const alert = severity === 'error' ? 'alert-text' : '';
      const isWhole = severity === 'error' && problems.every(({ record, line }) => !record && line === undefined);
      return html`<details class="kind" .open=${isOpen} @toggle=${toggle}>
        <summary class="fold">
          <span class=${alert}>${icon(signs[severity])}</span>
          <span
            ><span class=${alert}>${isWhole ? m.whole : m[severity]}</span
            >${DOT}${m.kinds[code] ?? problems[0]!.consequence[language]}</span
          >
          <span class="soft">${sum(problems) > 1 ? m.times(sum(problems)) : nothing}</span><span class="turn">${icon('chevron-down')}</span>
        </summary>
        ${isOpen ? this.#kind(kind, m, language) : nothing}
      </details>`;
    });
  }

  /** What was found and where; then what the page does and what to do, once when it is the same for all. */
  #kind({ key, problems }: Kind, m: ReportMessages, language: Language): TemplateResult {
    const says = ({ consequence, advice, expected }: Problem) =>
      html`<p>${consequence[language]} ${advice[language]}</p>
        ${expected ? html`<p class="soft">${m.expected}${expected[language]}</p>` : nothing}`;
    const isOne = new Set(problems.map(({ consequence, advice, expected }) => JSON.stringify([consequence, advice, expected]))).size === 1;
    const draw = (some: readonly Problem[]) =>
      html`<ul role="list">
        ${some.map((problem) => html`<li>${placesOf(problem, m)} ${isOne ? nothing : says(problem)}</li>`)}
      </ul>`;
    return html`${this.#some(key, problems, draw, m)} ${isOne ? says(problems[0]!) : nothing}`;
  }
}

/** How often these were found. */
const sum = (problems: readonly Problem[]) => problems.reduce((all, { count }) => all + count, 0);

/** The problems by kind: the worst first, then what was found most often. */
function kindsOf(problems: readonly Problem[], isWithColumns = false): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const problem of problems) {
    if (isColumn(problem) && !isWithColumns) continue;
    const { code, severity } = problem;
    const key = `${severity} ${code}`;
    const kind = kinds.get(key) ?? { key, code, severity, problems: [] };
    kind.problems.push(problem);
    kinds.set(key, kind);
  }
  const rank = ({ severity }: Kind) => severities.indexOf(severity);
  return [...kinds.values()].sort((a, b) => rank(a) - rank(b) || sum(b.problems) - sum(a.problems));
}

/** What was found and where: the first places, and how many there are. */
function placesOf({ record, line, field, found, count, others = [] }: Problem, m: ReportMessages): TemplateResult {
  const first = { record, line, found };
  const where = ({ record: at, line: on }: Pick<Problem, 'record' | 'line'>) =>
    [on === undefined ? (at ? m.record(at.index) : '') : m.line(on), at?.name].filter(Boolean).join(', ');
  const all = [first, ...others].map((place, index) => {
    const isSaid = place.found !== undefined && (index === 0 || place.found !== found);
    const quoted = !isSaid ? nothing : place.found === '' ? html`<i>${m.nothing}</i> ` : html`<code>${place.found}</code> `;
    return html`${index > 0 ? DOT : ''}${quoted}${where(place)}`;
  });
  const rest = count - all.length;
  return html`<p>
    ${field === undefined ? nothing : html`<span class="soft">${m.column(field)}</span> `}${all}${rest > 0 ? ` ${m.others(rest, count)}` : nothing}
  </p>`;
}

/** Why the file could not be loaded: its address, what its server said, and what to check. */
function failure({ error, src = '' }: Reported, m: ReportMessages): TemplateResult {
  if (!isPairError(error)) return html`<p class="strong">${m.failed.ours}</p>`;
  const { code, status, url = src.split(/[?#]/)[0] } = error;
  const isAddress = code === 'invalid-url';
  return html`<p class="strong">${m.failed[code]}</p>
    <dl>
      <div>
        <dt>${isAddress ? 'src' : m.address}</dt>
        <dd><code>${url}</code></dd>
      </div>
      ${
        status === undefined
          ? nothing
          : html`<div>
              <dt>${m.status}</dt>
              <dd>${m.statusWords(status)}</dd>
            </div>`
      }
    </dl>
    ${
      isAddress
        ? html`<p>${m.invalidUrl}</p>`
        : code === 'format'
          ? nothing
          : html`<p id="checks">${m.checks}</p>
              <ol aria-labelledby="checks">
                ${m.check.map((words) => html`<li>${words}</li>`)}
              </ol>`
    }`;
}
