import { createFinder, type Directory, type FacetName, type Finder, type FinderState, type NearTarget, RADII } from '@pair-aidance/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { helpBar, localLines } from '../shared/help-lines/help-lines.js';
import { helpLinesStyles } from '../shared/help-lines/help-lines.styles.js';
import { HelpLinesController } from '../shared/help-lines/help-lines-controller.js';
import { crest, icon } from '../shared/icons/icons.js';
import { LocalizeController } from '../shared/localize-controller.js';
import { PairElement } from '../shared/pair-element.js';
import type { PositionFault } from '../shared/position.js';
import { property, state } from '../shared/property.js';
import { StoreController } from '../shared/store-controller.js';
import { tokens } from '../shared/tokens.styles.js';
import type { AddressController } from './address-controller.js';
import type { Applied, appliedFilters as AppliedFilters } from './applied-filters.js';
import { places } from './content.js';
import { DirectoryController } from './directory-controller.js';
import type { emptyResult as EmptyResult } from './empty-result.js';
import type { FinderPhase, PairFinderStateEvent } from './events.js';
import { facetList } from './facet-list.js';
import { fr } from './i18n/fr.js';
import { styles } from './pair-finder.styles.js';
import { PlaceCombobox } from './place-combobox.js';
import type { problemList as ProblemList } from './problem-list.js';
import { resultRow } from './result-row.js';

/** Pauses, in milliseconds: before a search while typing, and before the count is said. */
const TYPING = 150;
const QUIET = 600;

/**
 * Finds peer support in a directory: by words, near a town, by subject and the like.
 *
 * @slot - One link, shown without script, until the list is there and when it cannot be loaded.
 * @slot local - Telephone lines of the page's owner: links with `tel:` or `sms:`.
 * @fires {PairFinderStateEvent} pair-finder-state - When the list waits for an address, loads, is slow to come, is ready, has no entry or cannot be had.
 * @csspart help - The help lines, first in every state.
 * @csspart result - One entry of the list.
 * @csspart field - A text field.
 * @csspart problems - What is wrong with the file, shown with `debug`.
 * @cssprop [--pair-accent=#23508e] - Colour of links and buttons.
 * @cssprop [--pair-ground=#ffffff] - Colour of the page behind.
 * @cssprop [--pair-size=17px] - Size of the text, at least 16px.
 * @cssprop [--pair-font=inherit] - Typeface.
 */
export class PairFinder extends PairElement {
  static readonly tagName = 'pair-finder';
  static override readonly styles = [tokens, helpLinesStyles, styles];

  readonly #local = new LocalizeController(this, fr, async () => (await import('./i18n/en.js')).en);
  readonly #help = new HelpLinesController(this);
  readonly #finder = new StoreController<FinderState, Finder>(this);
  readonly #place = new PlaceCombobox(this, places, (target) => void this.#goTo(target));
  #address: AddressController | undefined;
  readonly #list = new DirectoryController(this, (directory) => this.#open(directory));
  /** Counts the places asked for: a position that comes after another choice is dropped. */
  #places = 0;
  #shown: FinderPhase | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  /** Address of the directory: JSON or CSV, http or https. Without it, the organisations that our source documents name. */
  @property() src: string | undefined;
  /** Subjects chosen at first, as codes separated by commas ("alcool,tabac"). */
  @property() topics = '';
  /** Départements chosen at first, as codes separated by commas ("35,22"). */
  @property() departements = '';
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
  @state() private wide = false;
  @state() private whole: ReadonlySet<FacetName> = new Set();
  @state() private appliedFilters: typeof AppliedFilters | undefined;
  @state() private emptyResult: typeof EmptyResult | undefined;
  @state() private problemList: typeof ProblemList | undefined;

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

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('src')) void this.#list.load(this.src);
    // Files of their own: a list begins whole, most visitors find something, and only webmasters look for problems.
    const { query, total } = this.#finder.store?.get() ?? {};
    const isNarrowed = query && (query.words || query.near || Object.values(query.filters).flat().length > 0);
    if (isNarrowed && !this.appliedFilters)
      void import('./applied-filters.js').then(({ appliedFilters }) => (this.appliedFilters = appliedFilters));
    if (total === 0 && !this.emptyResult) void import('./empty-result.js').then(({ emptyResult }) => (this.emptyResult = emptyResult));
    if (this.debug && !this.problemList) void import('./problem-list.js').then(({ problemList }) => (this.problemList = problemList));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#list.phase === this.#shown) return;
    this.#shown = this.#list.phase;
    if (this.#shown !== 'ready') return;
    void this.#restored();
    const { length } = this.#list.problems;
    if (length > 0 && !this.debug)
      console.warn(`<pair-finder src="${this.src}">: ${length} problem(s) in the file. Add the attribute "debug" to see them.`);
  }

  /** Makes the finder of a directory, with what the owner and the address ask at first. */
  async #open(directory: Directory): Promise<() => void> {
    const finder = createFinder(directory, { places });
    if (this.topics || this.departements || this.near || this.radius) await (await import('./preset.js')).preset(finder, this);
    if (this.urlPrefix) {
      const { AddressController } = await import('./address-controller.js');
      this.#address ??= new AddressController(
        this,
        () => ({ finder: this.#finder.store, prefix: this.urlPrefix }),
        () => void this.#restored(),
      );
      await this.#address.begin(finder, this.urlPrefix);
    }
    return () => (this.#finder.store = finder);
  }

  /** Puts a query that did not come from the fields into the fields. */
  #showQuery(): void {
    const query = this.#finder.store?.get().query;
    if (!query) return;
    if (this.words) this.words.value = query.words;
    this.#place.show(query.near ? titleOf(query.near.label) : '');
  }

  /** Shows a query that the address gave back, and the page where it was left. */
  readonly #restored = async (): Promise<void> => {
    this.#showQuery();
    await this.updateComplete;
    this.#address?.scroll(this.urlPrefix);
  };

  /** Does what the visitor asked, then says how many results there are once they pause, even when the number is the same. */
  async #act(action: (finder: Finder) => Promise<void>, typing = false): Promise<void> {
    const finder = this.#finder.store;
    if (!finder) return;
    await action(finder);
    this.#address?.write(typing);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const text = this.#count(finder.get());
      // The same words twice are read twice only if they differ: a no-break space is not heard.
      this.said = this.said === text ? `${text}\u00a0` : text;
    }, QUIET);
  }

  #count({ total, query: { near } }: FinderState): string {
    return near && total > 1 ? this.#local.texts.finder.nearest(total) : this.#local.texts.finder.results(total);
  }

  readonly #type = (): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(this.#search, TYPING);
  };

  readonly #search = (): void => {
    clearTimeout(this.#typing);
    void this.#act((finder) => finder.search(this.words?.value ?? ''), true);
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
    await this.#act((finder) => finder.near(target));
    const near = this.#finder.store?.get().query.near;
    if (near && this.#place.text === typed) this.#place.show(titleOf(near.label));
  }

  /** Asks the device where it is: only after this press, and the answer stays in memory. */
  readonly #aroundMe = async (): Promise<void> => {
    this.position = 'asking';
    const turn = (this.#places += 1);
    const found = await import('../shared/position.js').then(
      ({ askPosition }) => askPosition(),
      () => 'unavailable' as const, // a file that did not come
    );
    if (turn !== this.#places) return;
    this.position = typeof found === 'string' ? found : undefined;
    if (typeof found === 'string') return;
    this.#place.show('');
    await this.#act((finder) => finder.near({ location: found }));
  };

  /** Changes the query from elsewhere than the fields, which then show it. */
  async #change(action: (finder: Finder) => Promise<void>): Promise<void> {
    await this.#act(action);
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
    await this.#change((finder) => finder.clear());
    this.results?.focus();
  };

  /** Shows more, and puts the focus on the first of them. */
  readonly #more = async (): Promise<void> => {
    const first = this.#finder.store?.get().results.length ?? 0;
    await this.#finder.store?.more();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row [role="heading"]')[first]?.focus();
  };

  protected override render(): TemplateResult {
    const { finder: m } = this.#local.texts;
    const help = this.#help.view(this.level());
    return this.frame(
      this.#local.language,
      html`<section aria-labelledby="title">
        ${crest} ${help ? helpBar(this.#help.lines, help, localLines(help)) : html`<slot name="local"></slot>`}
        <p class="display" id="title" role="heading" aria-level=${this.level()}>${m.title}</p>
        ${this.#list.phase === 'ready' ? this.#renderFinder() : html`<slot></slot>${this.#renderWaiting()}`}
        <p class="sr" role="status">${this.said}</p>
        ${this.#renderFoot()}
        ${this.debug && this.#list.phase !== 'loading' ? this.problemList?.(this.#list.problems, this.#list.directory?.listings.length ?? 0, this.#local.texts.problems, this.#local.language, this.level(1)) : nothing}
      </section>`,
    );
  }

  #renderWaiting(): TemplateResult {
    const { finder: m } = this.#local.texts;
    if (this.#list.phase === 'empty' || this.#list.phase === 'idle') return html`<p class="note">${m[this.#list.phase]}</p>`;
    if (this.#list.phase !== 'error')
      return html`<p role="status" class="soft">${this.#list.phase === 'slow' ? m.slow : this.#list.late ? m.loading : nothing}</p>`;
    return html`<div class="note alert" role="alert">
        <p class="lead" role="heading" aria-level=${this.level(1)}>${m.errorTitle}</p>
        <p>${m.errors[this.#list.code ?? 'network']}</p>
      </div>
      <button type="button" class="button main" @click=${() => void this.#list.load()}>${icon('rotate-cw')} ${m.retry}</button>`;
  }

  #renderFinder(): TemplateResult | typeof nothing {
    const finder = this.#finder.store;
    if (!finder) return nothing;
    const { language } = this.#local;
    const { finder: m } = this.#local.texts;
    const found = finder.get();
    const chosen = Object.values(found.query.filters).flat().length;
    const row = { finder, m, language, level: this.level(2), sources: this.#list.directory?.sources };
    return html`${this.#renderSearch(found)}
      ${this.appliedFilters?.(
        finder,
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
            toggle: (facet, value) => void this.#act((store) => store.toggle(facet, value)),
            unfold: (facet) =>
              (this.whole = this.whole.has(facet)
                ? new Set([...this.whole].filter((name) => name !== facet))
                : new Set([...this.whole, facet])),
          })}
        </details>
        <div>
          <p class="title bar" id="results" role="heading" aria-level=${this.level(1)} tabindex="-1">${this.#count(found)}</p>
          ${
            found.total === 0
              ? this.emptyResult?.(found, {
                  ...row,
                  widen: (radiusKm) => void this.#change((store) => store.near({ radiusKm })),
                  without: (way) => void this.#change((store) => ('words' in way ? store.search('') : store.toggle(way.facet, way.value))),
                })
              : html`<ul aria-labelledby="results" role="list">
                  ${found.results.map((result) => resultRow(result, row))}
                </ul>`
          }
          ${found.results.length < found.total ? html`<button type="button" class="button" @click=${this.#more}>${m.more(Math.min(20, found.total - found.results.length))}</button>` : nothing}
        </div>
      </div>`;
  }

  #renderSearch({ query: { words, radiusKm }, place, status }: FinderState): TemplateResult {
    const { finder: m } = this.#local.texts;
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
            @focus=${() => void this.#finder.store?.prepare()}
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
            @change=${(event: Event) => void this.#act((finder) => finder.near({ radiusKm: Number((event.target as HTMLSelectElement).value) }))}
          >
            ${radii.map((km) => html`<option value=${km} ?selected=${km === radiusKm}>${m.km(km)}</option>`)}
          </select>
        </div>
      </div>
      <button type="button" class="button main" @click=${this.#submit}>${m.search}</button>
    </div>`;
  }

  #renderFoot(): TemplateResult | typeof nothing {
    if (this.#list.phase !== 'ready' && this.#list.phase !== 'empty') return nothing;
    const { finder: m } = this.#local.texts;
    const { publisher, licence, updated } = this.#list.directory ?? {};
    const linked = (named: { name: string; url?: string | undefined } | undefined, say: (name: string) => string, unknown: string) =>
      !named
        ? unknown
        : named.url === undefined
          ? say(named.name)
          : html`<a href=${named.url} rel="noopener" referrerpolicy="no-referrer">${say(named.name)}</a>`;
    return html`<footer class="small soft">
      <p>
        ${linked(publisher, m.publisher, m.publisherUnknown)}. ${linked(licence, m.licence, m.licenceUnknown)}.
        ${updated === undefined ? m.updatedUnknown : m.updated(updated)}.
      </p>
      <p class="printed">${m.printed(new Date())}</p>
    </footer>`;
  }

  /** The filters are open when there is room, until the visitor opens or closes them. */
  #keepFilters({ open }: HTMLDetailsElement): void {
    if (open !== (this.filtersOpen ?? this.wide)) this.filtersOpen = open;
  }
}

/** "35000 Rennes", as links write a commune, as people write it. */
const titleOf = (label: string) => label.replace(/^(\d{5}) (.+)$/, '$2 ($1)');

declare global {
  interface HTMLElementTagNameMap {
    'pair-finder': PairFinder;
  }
  interface HTMLElementEventMap {
    'pair-finder-state': PairFinderStateEvent;
  }
}
