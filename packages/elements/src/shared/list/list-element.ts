import { isPairError, type NearTarget, type PairErrorCode, type Problem, RADII } from '@pair-aidance/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { addressOf } from '../address.js';
import { helpBar, localLines } from '../help-lines/help-lines.js';
import { HelpLinesController } from '../help-lines/help-lines-controller.js';
import { crest, icon } from '../icons/icons.js';
import { lazily } from '../lazily.js';
import type { LocalizeController } from '../localize-controller.js';
import { PairElement } from '../pair-element.js';
import type { PositionFault } from '../position.js';
import { property, state } from '../property.js';
import { StoreController } from '../store-controller.js';
import type { AddressController } from './address-controller.js';
import type { Applied, appliedFilters as AppliedFilters } from './applied-filters.js';
import { places } from './content.js';
import { DocumentController } from './document-controller.js';
import type { emptyResult as EmptyResult } from './empty-result.js';
import { facetList } from './facet-list.js';
import type { Further } from './further.js';
import type { ListMessages } from './i18n/fr.js';
import type { ListPhase } from './list-phase.js';
import type { ListState, ListStore } from './list-store.js';
import { PlaceCombobox, placeTitle } from './place-combobox.js';
import type { Preset } from './preset.js';
import type { ProblemReport } from './problem-list.js';

/** Pauses, in milliseconds: before a search while typing where answers are slow, and before the count is said. */
const TYPING = 150;
/** An answer within so many milliseconds is fast. */
const FAST = 50;
const QUIET = 600;

/** What a list says, with what each says in its own words. */
export interface ListTexts extends ListMessages {
  readonly title: string;
  readonly whatHint: string;
  readonly notAlone: string;
  readonly remote: string;
  readonly facets: Readonly<Record<string, string>>;
}

/** What a document says about itself. */
interface Head {
  publisher?: { name: string; url?: string | undefined } | undefined;
  licence?: { name: string; url?: string | undefined } | undefined;
  updated?: string | undefined;
}

/**
 * An element that loads a list and searches it: by words, near a place, by filters. What one entry looks like, and all that stands around the
 * list, is the element's own.
 */
export abstract class ListElement<
  Document extends Head,
  State extends ListState,
  List extends ListStore<State>,
  Texts extends ListTexts,
> extends PairElement {
  readonly #help = new HelpLinesController(this);
  protected readonly found = new StoreController<State, List>(this);
  protected readonly list = new DocumentController<Document>(this, {
    load: (src, signal) => this.load(src === undefined ? src : addressOf(src, this), signal),
    prepare: (document) => this.#open(document),
    isEmpty: (document) => this.sizeOf(document) === 0,
    tell: (phase, code) => this.dispatchEvent(this.stateEvent(phase, code)),
  });
  readonly #place = new PlaceCombobox(this, places, (target) => void this.#goTo(target));
  #address: AddressController | undefined;
  /** Counts the places asked for: a position that comes after another choice is dropped. */
  #places = 0;
  #shown: ListPhase | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** How long the last answer to words took, in milliseconds; none was given yet. */
  #answered = Infinity;
  #saying: ReturnType<typeof setTimeout> | undefined;

  abstract src: string | undefined;
  /** Town or postcode searched around at first. */
  @property() near = '';
  /** Radius at first, in kilometres, 1 to 1000; 20 without it. */
  @property() radius = '';
  /** Prefix under which words, filters and town are kept in the page's address ("annuaire-"), so that Back gives them back; without it the address is left alone. */
  @property({ attribute: 'url-prefix' }) urlPrefix = '';
  /** Whether the problems of the file are shown on the page, for the person who keeps it. */
  @property({ type: Boolean }) debug = false;

  @state() private position: PositionFault | 'asking' | undefined;
  @state() private said = '';
  @state() private filtersOpen: boolean | undefined;
  @state() protected wide = false;
  @state() private whole: ReadonlySet<string> = new Set();
  @state() private appliedFilters: typeof AppliedFilters | undefined;
  @state() private emptyResult: typeof EmptyResult | undefined;
  @state() private furtherFile: Parameters<Parameters<Further>[0]>[0] | undefined;
  @state() private report: ProblemReport | undefined;

  /** A file of its own: few entries have several telephones or places. */
  protected readonly further: Further = (draw) => {
    if (this.furtherFile) return draw(this.furtherFile);
    void lazily(import('./further.js'), (file) => (this.furtherFile = file));
    return nothing;
  };

  private get words(): HTMLInputElement | null {
    return this.renderRoot.querySelector('#what');
  }
  private get results(): HTMLElement | null {
    return this.renderRoot.querySelector('#results');
  }

  readonly #resize = new ResizeObserver(([entry]) => {
    // In the next frame: what it changes must not be measured again in this one.
    if (entry) requestAnimationFrame(() => (this.wide = entry.contentRect.width >= 850));
  });

  /** Words of the element. */
  protected abstract readonly local: LocalizeController<Texts>;
  /** Loads the document at an address, or our own when there is none. */
  protected abstract load(src: string | undefined, signal: AbortSignal): Promise<{ document: Document; problems: readonly Problem[] }>;
  /** Makes the store that searches a document. */
  protected abstract makeList(document: Document): List;
  /** How many entries a document has. */
  protected abstract sizeOf(document: Document): number;
  protected abstract stateEvent(phase: ListPhase, code?: PairErrorCode): Event;
  /** Filters that the owner chose first. */
  protected abstract presets(): Preset['filters'];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('src')) void this.list.load(this.src ?? undefined); // null, once the attribute is taken away
    // Files of their own: a list begins whole, most visitors find something, and only webmasters look for problems.
    const { query, total } = this.found.store?.get() ?? {};
    const isNarrowed = query && (query.words || query.near || Object.values(query.filters).flat().length > 0);
    if (isNarrowed && !this.appliedFilters)
      void lazily(import('./applied-filters.js'), ({ appliedFilters }) => (this.appliedFilters = appliedFilters));
    if (total === 0 && !this.emptyResult) void lazily(import('./empty-result.js'), ({ emptyResult }) => (this.emptyResult = emptyResult));
    if (this.debug && !this.report)
      void lazily(import('./problem-list.js'), ({ ProblemReport }) => (this.report ??= new ProblemReport(this)));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.list.phase === this.#shown || !this.local.ready) return;
    this.#shown = this.list.phase;
    if (this.#shown !== 'ready') return;
    void this.#restored();
    const { length } = this.list.problems;
    if (length > 0 && !this.debug)
      console.warn(`<${this.localName} src="${this.src}">: ${length} problem(s) in the file. Add the attribute "debug" to see them.`);
  }

  /** Makes the store of a document, with what the owner and the address ask at first. */
  async #open(document: Document): Promise<() => void> {
    const list = this.makeList(document);
    const { localName: tag, near, radius } = this;
    const filters = this.presets().filter(([, , text]) => text);
    if (filters.length > 0 || near || radius) await (await import('./preset.js')).preset(list, { tag, filters, near, radius });
    if (this.urlPrefix) {
      const { AddressController } = await import('./address-controller.js');
      this.#address ??= new AddressController(
        this,
        () => ({ list: this.found.store, prefix: this.urlPrefix }),
        () => void this.#restored(),
      );
      await this.#address.begin(list, this.urlPrefix);
    }
    return () => (this.found.store = list);
  }

  /** Puts a query that did not come from the fields into the fields. */
  #showQuery(): void {
    const query = this.found.store?.get().query;
    if (!query) return;
    if (this.words) this.words.value = query.words;
    this.#place.show(placeTitle(query.near));
  }

  /** Shows a query that the address gave back, and the page where it was left. */
  readonly #restored = async (): Promise<void> => {
    this.#showQuery();
    await this.updateComplete;
    this.#address?.scroll(this.urlPrefix);
  };

  /** Says something to who cannot see it; the same words twice are read twice only if they differ, and a no-break space is not heard. */
  protected say(text: string): void {
    this.said = this.said === text ? `${text}\u00a0` : text;
  }

  /** Does what the visitor asked, then says the words, else how many results there are, once they pause; also when the number is the same. */
  protected async act(action: (list: List) => Promise<void>, { typing = false, words = (): string => '' } = {}): Promise<void> {
    const list = this.found.store;
    if (!list) return;
    await action(list);
    this.#address?.write(typing);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.say(words() || this.count(list.get())), QUIET);
  }

  protected count({ total, query: { near } }: State): string {
    return near && total > 1 ? this.local.texts.nearest(total) : this.local.texts.results(total);
  }

  /**
   * Searches in the next frame once answers come fast; waits for a pause while there is no index yet, and where words find nothing so far, since
   * what they may have meant is then looked up.
   */
  readonly #type = (): void => {
    clearTimeout(this.#typing);
    cancelAnimationFrame(this.#frame);
    const isFast = this.#answered <= FAST && this.found.store?.get().total !== 0 && this.words?.value.trim().length !== 1;
    if (isFast) this.#frame = requestAnimationFrame(this.#search);
    else this.#typing = setTimeout(this.#search, TYPING);
  };

  readonly #search = (): void => {
    clearTimeout(this.#typing);
    cancelAnimationFrame(this.#frame);
    const asked = performance.now();
    void this.act((list) => list.search(this.words?.value ?? ''), { typing: true }).then(
      () => (this.#answered = performance.now() - asked),
    );
  };

  readonly #submit = (): void => {
    this.#place.commit();
    this.#search();
  };

  /** Searches around what the field holds, which then says which commune that is. */
  async #goTo(target: NearTarget | null): Promise<void> {
    this.#places += 1;
    this.position = undefined;
    const typed = this.#place.text;
    await this.act((list) => list.near(target));
    const near = this.found.store?.get().query.near;
    if (near && this.#place.text === typed) this.#place.show(placeTitle(near));
  }

  /** Asks the device where it is: only after this press, and the answer stays in memory. */
  readonly #aroundMe = async (): Promise<void> => {
    this.position = 'asking';
    const turn = (this.#places += 1);
    const found = await import('../position.js').then(
      ({ askPosition }) => askPosition(),
      () => 'unavailable' as const, // a file that did not come
    );
    if (turn !== this.#places) return;
    this.position = typeof found === 'string' ? found : undefined;
    if (typeof found === 'string') return;
    this.#place.show('');
    await this.act((list) => list.near({ location: found }));
  };

  /** Changes the query from elsewhere than the fields, which then show it. */
  async #change(action: (list: List) => Promise<void>): Promise<void> {
    await this.act(action);
    this.#showQuery();
    await this.updateComplete;
  }

  /** Removes a filter; the focus goes to the one that takes its place, else to the results. */
  readonly #remove = async (applied: Applied, index: number): Promise<void> => {
    await this.#change(applied.remove);
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
    (chips[Math.min(index, chips.length - 1)] ?? this.results)?.focus();
  };

  readonly #clear = async (): Promise<void> => {
    await this.#change((list) => list.clear());
    this.results?.focus();
  };

  /** Takes a way out of an empty result: its button goes away, and the focus goes to what is found. */
  readonly #takeWay = async (action: (list: ListStore) => Promise<void>): Promise<void> => {
    await this.#change(action);
    this.results?.focus();
  };

  /** Shows more, and puts the focus on the first of them. */
  readonly #more = async (): Promise<void> => {
    const first = this.found.store?.get().results.length ?? 0;
    await this.found.store?.more();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row [role="heading"]')[first]?.focus();
  };

  /** What is found in a document, and all that stands around it. */
  protected abstract renderFound(list: List, document: Document): TemplateResult;

  protected override render(): TemplateResult {
    const help = this.#help.view(this.level());
    const bar = html`${crest} ${help ? helpBar(this.#help.lines, help, localLines(help)) : html`<slot name="local"></slot>`}`;
    if (!this.local.ready) return this.frame(this.#help.language, html`${bar}<slot></slot>`);
    const { language, texts: m } = this.local;
    const { phase, document } = this.list;
    const list = this.found.store;
    return this.frame(
      language,
      html`<section aria-labelledby="title">
        ${bar}
        <p class="display" id="title" role="heading" aria-level=${this.level()}>${m.title}</p>
        ${document && list && phase !== 'empty' ? html`${this.#renderStale()} ${this.renderFound(list, document)}` : html`<slot></slot>${this.#renderWaiting()}`}
        ${this.#renderFoot()}
      </section>`,
    );
  }

  /** What stands in place of the list until it is there, or when it cannot be had. */
  #renderWaiting(): TemplateResult {
    const m = this.local.texts;
    const { phase, late } = this.list;
    if (phase === 'empty' || phase === 'idle') return html`<p class="note">${m[phase]}</p>`;
    if (phase !== 'error') return html`<p role="status" class="soft">${phase === 'slow' ? m.slow : late ? m.loading : nothing}</p>`;
    return html`<div class="note alert" role="alert">
        <p class="lead" role="heading" aria-level=${this.level(1)}>${m.errorTitle}</p>
        <p>${this.#why()}</p>
      </div>
      ${this.#renderRetry('main')}`;
  }

  /** Why there is no list, or no newer one, and what a visitor can do. */
  #why(): string {
    const m = this.local.texts;
    const { error } = this.list;
    if (!isPairError(error)) return m.errors.network;
    const { code, retryAt, problems } = error;
    return retryAt ? m.busyUntil(retryAt) : problems[0]?.code === 'newer-format' ? m.newer : m.errors[code];
  }

  #renderRetry(style = ''): TemplateResult {
    return html`<button type="button" class="button ${style}" @click=${() => void this.list.again()}>
      ${icon('rotate-cw')} ${this.local.texts.retry}
    </button>`;
  }

  /** That the list shown is the one of before, since the new one did not come. */
  #renderStale(): TemplateResult | typeof nothing {
    const { error, loadedAt } = this.list;
    if (!error) return nothing;
    return html`<div class="note" role="status">
      <p>${this.local.texts.stale(loadedAt)} ${this.#why()}</p>
      ${this.#renderRetry()}
    </div>`;
  }

  /** What is asked, what narrows it, and what is found: rows, or ways out when there are none; then what stands below in both cases. */
  protected renderList(
    list: List,
    rows: (found: State) => TemplateResult,
    row: (result: State['results'][number]) => TemplateResult,
    below: (found: State) => TemplateResult | typeof nothing = () => nothing,
  ): TemplateResult {
    const { language, texts: m } = this.local;
    const found = list.get();
    const chosen = found.facets.flatMap(({ values }) => values.filter(({ selected }) => selected)).length;
    return html`${this.#renderSearch(found)}
      ${this.appliedFilters?.(
        list,
        m,
        language,
        (applied, index) => void this.#remove(applied, index),
        () => void this.#clear(),
      )}
      <div class="layout">
        <details
          class="filters"
          .open=${this.filtersOpen ?? this.wide}
          @toggle=${(event: Event) => this.#keepFilters(event.target as HTMLDetailsElement)}
        >
          <summary>
            ${icon('sliders-horizontal')} ${m.filters} ${chosen === 0 ? nothing : html`<span class="soft">${m.chosen(chosen)}</span>`}<span
              class="turn"
              >${icon('chevron-down')}</span
            >
          </summary>
          ${facetList(found.facets, {
            m,
            language,
            whole: this.whole,
            toggle: (facet, value) => void this.act((store) => store.toggle(facet, value)),
            unfold: (facet) =>
              (this.whole = this.whole.has(facet)
                ? new Set([...this.whole].filter((name) => name !== facet))
                : new Set([...this.whole, facet])),
          })}
        </details>
        <div>
          <p class="title bar" id="results" role="heading" aria-level=${this.level(1)} tabindex="-1">${this.count(found)}</p>
          ${
            found.total > 0
              ? rows(found)
              : this.emptyResult?.(found, {
                  m,
                  language,
                  level: this.level(2),
                  row,
                  take: this.#takeWay,
                })
          }
          ${found.results.length < found.total ? html`<button type="button" class="button" @click=${this.#more}>${m.more(Math.min(20, found.total - found.results.length))}</button>` : nothing}
          ${below(found)}
        </div>
      </div>`;
  }

  #renderSearch({ query: { words, radiusKm }, place, status }: State): TemplateResult {
    const m = this.local.texts;
    const radii = [...new Set([...RADII, radiusKm])].sort((a, b) => a - b);
    return html`<div class="search" role="search">
      <div class="field">
        <label for="what">${m.what}</label>
        <div class="box">
          ${icon('search')}
          <input
            id="what"
            type="search"
            part="field"
            autocomplete="off"
            maxlength="200"
            aria-describedby="what-hint"
            value=${words}
            @focus=${() => void this.found.store?.prepare()}
            @input=${this.#type}
            @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#search()}
          />
        </div>
        <p class="hint ${status === 'failed' ? 'alert-text' : ''}" id="what-hint">${status === 'failed' ? m.wordsFailed : m.whatHint}</p>
      </div>
      <div class="field">
        ${this.#place.render(m, place === 'unknown' ? m.placeUnknown : place === 'failed' ? m.placeFailed : undefined)}
        <button type="button" class="button text" aria-describedby="position" @click=${this.#aroundMe}>
          ${icon('locate-fixed')} ${m.near}
        </button>
        <p class="hint ${this.position && this.position !== 'asking' ? 'alert-text' : ''}" id="position" role="status">
          ${this.position === undefined ? m.nearHint : this.position === 'asking' ? m.locating : m.position[this.position]}
        </p>
      </div>
      <div class="field">
        <label for="radius">${m.radius}</label>
        <div class="box select">
          <select
            id="radius"
            @change=${(event: Event) => void this.act((list) => list.near({ radiusKm: Number((event.target as HTMLSelectElement).value) }))}
          >
            ${radii.map((km) => html`<option value=${km} ?selected=${km === radiusKm}>${m.km(km)}</option>`)}
          </select>
        </div>
      </div>
      <button type="button" class="button main" @click=${this.#submit}>${m.search}</button>
    </div>`;
  }

  /** The live region, who publishes the list, and for its keeper what is wrong with it. */
  #renderFoot(): TemplateResult {
    const { language, texts: m } = this.local;
    const { phase, document, problems, error } = this.list;
    const { publisher, licence, updated } = document ?? {};
    const linked = (named: Head['publisher'], say: (name: string) => string, unknown: string) =>
      !named
        ? unknown
        : named.url === undefined
          ? say(named.name)
          : html`<a href=${named.url} rel="noopener" referrerpolicy="no-referrer">${say(named.name)}</a>`;
    return html`<p class="sr" role="status">${this.said}</p>
      ${
        phase === 'ready' || phase === 'empty'
          ? html`<footer class="small soft">
              <p>
                ${linked(publisher, m.publisher, m.publisherUnknown)}. ${linked(licence, m.licence, m.licenceUnknown)}.
                ${updated === undefined ? m.updatedUnknown : m.updated(updated)}.
              </p>
              <p class="printed">${m.printed(new Date())}</p>
            </footer>`
          : nothing
      }
      ${
        this.debug
          ? this.report?.render({
              phase: document && phase === 'loading' ? 'ready' : phase,
              error,
              shown: document ? this.sizeOf(document) : 0,
              problems,
              updated,
              list: document && this.found.store,
              src: this.src ?? undefined,
              filters: this.presets(),
              language,
              level: this.level(1),
            })
          : nothing
      }`;
  }

  /** The filters are open when there is room, until the visitor opens or closes them. */
  #keepFilters({ open }: HTMLDetailsElement): void {
    if (open !== (this.filtersOpen ?? this.wide)) this.filtersOpen = open;
  }
}
