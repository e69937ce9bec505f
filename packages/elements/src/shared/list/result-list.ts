import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';

import { helpNumbers, type HelpView } from '../help-lines/help-lines.js';
import { icon } from '../icons/icons.js';
import type { Language } from '../language.js';
import { Lazy } from '../lazily.js';
import type * as appliedFile from './applied-filters.js';
import type { Applied } from './applied-filters.js';
import type * as emptyFile from './empty-result.js';
import type * as filtersFile from './facet-list.js';
import type { ListActions, ListFacet, ListState, ListStore } from './list-store.js';
import type { ListTexts } from './list-texts.js';

/** What a list of results is drawn from. */
export interface ResultView<State extends ListState> {
  store: ListStore<State>;
  m: ListTexts;
  language: Language;
  /** Level of the heading above the results. */
  level: number;
  /** How many results there are, in words. */
  count: string;
  /** The filters shown. */
  facets: readonly ListFacet[];
  /** How many results a press adds. */
  pageSize: number;
  /** Whether there is room for the filters beside the results. */
  wide: boolean;
  rows(found: State): TemplateResult;
  row(result: State['results'][number]): TemplateResult;
  /** The help lines: of which one comes first in an answer to words of danger. */
  help: HelpView | undefined;
  /** What stands below the results, and where there are none. */
  below?(found: State): TemplateResult | typeof nothing;
}

/** The line for suicide, whatever is found. */
const danger = (help: HelpView, m: ListTexts) =>
  html`<div class="warm note" role="alert">
    <p class="strong">${m.danger}</p>
    ${helpNumbers(['suicide'], help)}
  </div>`;

/** What narrows a list, its filters, and what is found: rows, or ways out when there are none. */
export class ResultList {
  readonly #host: ReactiveElement;
  readonly #actions: ListActions;
  /** Separate files: the rows come first, a list begins whole, and most visitors find something. */
  readonly #filters: Lazy<typeof filtersFile>;
  readonly #applied: Lazy<typeof appliedFile>;
  readonly #empty: Lazy<typeof emptyFile>;
  /** Whether the sheet of filters is open, where there is no room for them beside the results. */
  #sheet = false;
  /** Facets shown with all their values. */
  readonly #whole = new Set<string>();

  constructor(host: ReactiveElement, actions: ListActions) {
    this.#host = host;
    this.#actions = actions;
    this.#filters = new Lazy(host, () => import('./facet-list.js'));
    this.#applied = new Lazy(host, () => import('./applied-filters.js'));
    this.#empty = new Lazy(host, () => import('./empty-result.js'));
  }

  get heading(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#results');
  }

  /** Puts the focus on the heading of the results, and brings it into view. */
  arrive(): void {
    this.heading?.focus({ preventScroll: true });
    this.heading?.scrollIntoView({ block: 'start' });
  }

  /** Removes a filter; the focus goes to the one that takes its place, else to the results. */
  async #remove({ remove }: Applied, index: number): Promise<void> {
    await this.#actions.change(remove);
    const chips = this.#host.renderRoot.querySelectorAll<HTMLElement>('.chip');
    (chips[Math.min(index, chips.length - 1)] ?? this.heading)?.focus();
  }

  /** Does what a button asks that then goes away, such as a way out of an empty result: the focus goes to what is found. */
  readonly #take = async (action: (store: ListStore) => Promise<void>): Promise<void> => {
    await this.#actions.change(action);
    this.heading?.focus();
  };

  readonly #clear = (): void => void this.#take((store) => store.clear());

  /** Shows more, and puts the focus on the first of them. */
  async #more(store: ListStore): Promise<void> {
    const first = store.get().results.length;
    await store.more();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.row [role="heading"]')[first]?.focus();
  }

  async #openSheet(): Promise<void> {
    this.#sheet = true;
    this.#sheet = (await this.#filters.arrival()) !== undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('dialog')?.showModal();
  }

  readonly #closeSheet = (): void => {
    this.#sheet = false;
    this.#host.requestUpdate();
  };

  #unfold(facet: string): void {
    if (!this.#whole.delete(facet)) this.#whole.add(facet);
    this.#host.requestUpdate();
  }

  render<State extends ListState>(view: ResultView<State>): TemplateResult {
    const { store, m, language, wide, level, count, facets, pageSize, rows, help, below } = view;
    const found: State = store.get();
    const { query, results, total } = found;
    const chosen = facets.flatMap(({ values }) => values.filter(({ selected }) => selected)).length;
    const isNarrowed = query.words || query.near || Object.values(query.filters).flat().length > 0;
    const file = wide || this.#sheet ? this.#filters.get() : undefined;
    const context = {
      m,
      language,
      whole: this.#whole,
      toggle: (facet: string, value: string) => void this.#actions.act((asked) => asked.toggleFilter(facet, value)),
      unfold: (facet: string) => this.#unfold(facet),
      see: this.#actions.arrive,
    };
    return html`${
        isNarrowed
          ? this.#applied.get()?.appliedFilters(store, m, language, (applied, index) => void this.#remove(applied, index), this.#clear)
          : nothing
      }
      <div class="layout">
        ${wide ? html`<div class="filters" role="group" aria-label=${m.filters}>${file?.facetList(facets, total, context)}</div>` : nothing}
        <div>
          <div class="bar">
            <p class="title" id="results" role="heading" aria-level=${level} tabindex="-1">${count}</p>
            ${
              wide
                ? nothing
                : html`<button type="button" class="button" aria-haspopup="dialog" @click=${() => void this.#openSheet()}>
                    ${icon('sliders-horizontal')} ${m.filters}
                    ${chosen === 0 ? nothing : html`<span class="soft">${chosen}<span class="sr"> ${m.chosen(chosen)}</span></span>`}
                  </button>`
            }
          </div>
          ${this.#filters.failed && !file ? html`<p class="alert-text" role="alert">${m.partFailed}</p>` : nothing}
          ${found.danger && help ? danger(help, m) : nothing} ${total > 0 ? rows(found) : this.#renderEmpty(view, found)}
          ${
            results.length < total
              ? html`<p class="printed">${m.printedOf(results.length, total)}</p>
                  <button type="button" class="button" @click=${() => void this.#more(store)}>
                    ${m.more(Math.min(pageSize, total - results.length))}
                  </button>`
              : nothing
          }
          ${below?.(found)}
        </div>
      </div>
      ${!wide && file ? file.filterSheet(facets, total, { ...context, close: this.#closeSheet }) : nothing}`;
  }

  /** Ways out of an empty result; when their file does not come, the one that needs none. */
  #renderEmpty<State extends ListState>({ m, language, level, row }: ResultView<State>, found: State): unknown {
    const file = this.#empty.get();
    if (file) return file.emptyResult(found, { m, language, level: Math.min(6, level + 1), row, take: this.#take });
    if (!this.#empty.failed) return nothing;
    return html`<p>${m.notAlone}</p>
      <button type="button" class="button" @click=${this.#clear}>${m.clear}</button>`;
  }
}
