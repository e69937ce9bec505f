import type { Problem } from '@pair-aidance/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { DocumentElement } from '../document-element.js';
import { Lazy } from '../lazily.js';
import type { Localized } from '../localized.js';
import { property, state } from '../property.js';
import { StoreController } from '../store-controller.js';
import { PairListChangeEvent } from './change-event.js';
import { foot, type Head } from './foot.js';
import type { ListActions, ListState, ListStore, Loaded } from './list-store.js';
import type { ListTexts } from './list-texts.js';
import { placeTitle } from './place-combobox.js';
import type { Preset } from './preset.js';
import { ResultList, type ResultView } from './result-list.js';
import { placeFault, SearchForm } from './search-form.js';
import { PAGE, pageSizeOf, shownFacets, subjectsOf } from './shown.js';
import { stale, waiting } from './waiting.js';

/** Pause before the number of results is said, in milliseconds. */
const QUIET = 600;

/**
 * An element that loads a list and searches it: by words, near a place, by filters. What one entry looks like, and all that stands around the
 * list, is the element's own.
 */
export abstract class ListElement<
  Content extends Head,
  State extends ListState,
  Store extends ListStore<State>,
  Texts extends ListTexts,
> extends DocumentElement<Loaded<Content>> {
  readonly #stored = new StoreController<State, Store>(this);
  readonly #actions: ListActions = {
    store: () => this.store,
    act: (action, options) => this.act(action, options),
    change: (action) => this.change(action),
    arrive: () => {
      clearTimeout(this.#saying); // the focus says how many results there are
      this.#results.arrive();
    },
  };
  readonly #form = new SearchForm(this, this.#actions);
  readonly #results = new ResultList(this, this.#actions);
  // Files of their own: not every owner chooses something first or keeps the query in the address, and only webmasters look for problems.
  readonly #presets = new Lazy(this, () => import('./preset.js'));
  readonly #report = new Lazy(this, async () => new (await import('./problem-list.js')).ProblemReport(this));
  readonly #address = new Lazy(this, async () => {
    const { AddressController } = await import('./address-controller.js');
    const kept = () => ({ store: this.store, prefix: this.urlPrefix });
    return new AddressController(this, kept, () => void this.#restored());
  });
  #shown = false;
  #since = new Date(); // when the list shown came
  #atOnce = PAGE; // how many entries it shows at first
  #given: Content | undefined; // what the page gave when a list was last loaded
  #saying: ReturnType<typeof setTimeout> | undefined;
  #link = '';
  #resize: ResizeObserver | undefined;

  /** Town or postcode searched around at first. */
  @property() near = '';
  /** Radius at first, in kilometres, 1 to 1000; 20 without it. */
  @property() radius = '';
  /** Prefix under which words, filters and town are kept in the page's address ("annuaire-"), so that Back gives them back; without it the address is left alone. */
  @property({ attribute: 'url-prefix' }) urlPrefix = '';
  /** How many entries are shown at first, and added by a press: 5 to 50. */
  @property({ attribute: 'page-size' }) pageSize = '20';
  /** Names of the filters shown, in this order, separated by commas; without it all that tell entries apart. */
  @property() facets = '';
  /** Whether the problems of the file are shown on the page, for the person who keeps it. */
  @property({ type: Boolean }) override debug = false;

  @state() private said = '';
  /** Whether there is room for two columns. */
  @state() protected wide = false;

  /** Words of the element. */
  protected abstract readonly local: Localized<Texts>;
  /** A document that the page gives, in place of that of `src`. */
  protected abstract given(): Content | undefined;
  /** Loads the document at an address, or our own when there is none. */
  protected abstract loadList(src: string | undefined, signal: AbortSignal): Promise<Loaded<Content>>;
  /** How many entries a document has. */
  protected abstract sizeOf(document: Content): number;
  /** Creates the store that searches a document. */
  protected abstract makeStore(document: Content, pageSize: number): Store;
  /** Filters that the owner chose, each by the name of its attribute. */
  protected abstract presets(): Preset['filters'];
  /** What is found in a document, and all that stands around it. */
  protected abstract renderFound(store: Store, document: Content): TemplateResult;

  /** What is wrong with the file, also where it is shown in spite of it. */
  get problems(): readonly Problem[] {
    return this.loading.document?.problems ?? this.loading.error?.problems ?? [];
  }

  /** The words of the element; only where something is drawn or done with the list, which they come before. */
  protected get m(): Texts {
    return this.local.texts!;
  }

  /** What searches the list shown; undefined until there is one. */
  protected get store(): Store | undefined {
    return this.#stored.store;
  }

  /** Searches these words, as if they had been typed; without effect until the list is there. */
  search(words: string): Promise<void> {
    return this.change((store) => store.search(words));
  }

  /** Takes up the query of a link, as the event of a change carries it; without effect until the list is there. */
  open(link: string): Promise<void> {
    return this.change((store) => store.open(link));
  }

  /** Forgets words, filters and place. */
  clear(): Promise<void> {
    return this.change((store) => store.clear());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize ??= new ResizeObserver(([entry]) => {
      const root = this.renderRoot.querySelector('.root');
      const wide = root !== null && entry!.contentRect.width >= 50 * parseFloat(getComputedStyle(root).fontSize); // as in the styles
      // In the next frame: what it changes must not be measured again in this one.
      if (wide !== this.wide) requestAnimationFrame(() => (this.wide = wide));
    });
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
    clearTimeout(this.#saying);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.hasUpdated && this.given() !== this.#given) this.reload();
    if (!this.store) return;
    if (this.urlPrefix) this.#address.get();
    const filters = this.presets().filter(([attribute]) => changed.has(attribute as keyof ListElement<never, never, never, never>));
    const near = changed.has('near') ? this.near : undefined;
    const radius = changed.has('radius') ? this.radius : undefined;
    // What the owner chooses later takes the place of what was chosen.
    if (filters.length > 0 || near !== undefined || radius !== undefined)
      void this.change((store) => this.#preset(store, { filters, near, radius }));
  }

  protected override reload(): void {
    this.#given = this.given();
    if (this.#given) void this.loading.load(undefined);
    else super.reload();
  }

  protected override async load(src: string | undefined, signal: AbortSignal): Promise<Loaded<Content>> {
    return this.#given ? { document: this.#given, problems: [] } : this.loadList(src, signal);
  }

  protected isEmpty({ document }: Loaded<Content>): boolean {
    return this.sizeOf(document) === 0;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const isShown = this.phase === 'ready' && this.local.texts !== undefined;
    if (isShown === this.#shown) return;
    this.#shown = isShown;
    if (!isShown) return;
    this.#address.part?.scroll(this.urlPrefix);
    const { length } = this.problems;
    if (length > 0 && !this.debug)
      console.warn(`<${this.localName} src="${this.src}">: ${length} problem(s) in the file. Add the attribute "debug" to see them.`);
  }

  /** Creates the store of a document, with what the owner and the address ask at first. */
  protected override async prepare({ document }: Loaded<Content>): Promise<() => void> {
    const atOnce = pageSizeOf(this.pageSize);
    const store = this.makeStore(document, atOnce);
    await store.search(''); // settles with the first answer of a server, before which "0 results" would not be true
    if (store.get().status === 'failed') throw Error();
    const { near, radius, urlPrefix, facets, pageSize } = this;
    const filters = this.presets().filter(([, , text]) => text);
    if (filters.length > 0 || near || radius || facets || Number(pageSize) !== PAGE)
      await this.#preset(store, { filters, near: near || undefined, radius: radius || undefined, facets, pageSize });
    const subjects = subjectsOf(store.get().facets);
    if (urlPrefix) await (await this.#address.arrival())?.begin(store, urlPrefix);
    return () => {
      this.#stored.store = store;
      this.#since = new Date();
      this.#atOnce = atOnce;
      this.about = subjects;
      this.#link = store.link();
      this.#form.show(store.get().query);
    };
  }

  /** Asks what the owner chose; without its file the list is shown whole. */
  async #preset(store: Store, chosen: Omit<Preset, 'tag'>): Promise<void> {
    await (await this.#presets.arrival())?.preset(store, { tag: this.localName, ...chosen });
  }

  /** Shows a query that the address gave back, and the page where it was left. */
  async #restored(): Promise<void> {
    if (this.store) this.#form.show(this.store.get().query);
    this.#tellChange();
    await this.updateComplete;
    this.#address.part?.scroll(this.urlPrefix);
  }

  /** Tells the page of another query. */
  #tellChange(): void {
    const link = this.store?.link() ?? '';
    if (link === this.#link) return;
    this.#link = link;
    const { tagName } = this.constructor as unknown as { tagName: string };
    this.dispatchEvent(new PairListChangeEvent(`${tagName}-change`, link));
  }

  /** Says something to who cannot see it; the same words twice are read twice only if they differ, and a no-break space is not heard. */
  protected say(text: string): void {
    this.said = this.said === text ? `${text}\u00a0` : text;
  }

  /** Does what the visitor asked, then says the words, else how many results there are, once they pause; also when the number is the same. */
  protected async act(action: (store: Store) => Promise<void>, { typing = false, words = (): string => '' } = {}): Promise<void> {
    const { store } = this;
    if (!store) return;
    await action(store);
    if (store !== this.store) return;
    this.#address.part?.write(typing);
    this.#tellChange();
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.say(words() || (placeFault(store.get(), this.m) ?? this.count(store.get()))), QUIET);
  }

  /** Changes the query from elsewhere than the fields, which then show it. */
  protected async change(action: (store: Store) => Promise<void>): Promise<void> {
    await this.act(action);
    if (this.store) this.#form.show(this.store.get().query);
    await this.updateComplete;
  }

  protected count({ total, matched, query: { near } }: State): string {
    const count = near ? this.m.nearest(total, placeTitle(near) || this.m.myPosition) : this.m.results(total);
    return matched === undefined ? count : this.m.part(matched, count);
  }

  /** What is asked, what narrows it, and what is found. */
  protected renderList(store: Store, view: Pick<ResultView<State>, 'rows' | 'row' | 'below'>): TemplateResult {
    const { m, wide } = this;
    const found = store.get();
    const [level, count, pageSize] = [this.level(1), this.count(found), this.#atOnce];
    const [help, facets] = [this.helpLines.view(level), shownFacets(found.facets, this.facets)];
    return html`${this.#form.render(found, m, this.nameOr(m.title))}
    ${this.#results.render({ ...view, store, m, language: this.local.language, level, count, wide, pageSize, help, facets })}`;
  }

  protected override render(): TemplateResult {
    const { language, texts: m } = this.local;
    const [name, title] = [this.nameOr(m?.title), this.renderTitle(m?.title)];
    if (!m) return this.section(this.helpLines.language, name, html`${title}<slot></slot>`);
    const { store, loading, phase } = this;
    const document = loading.document?.document;
    return this.section(
      language,
      name,
      html`${title}
        ${
          document && store && phase !== 'empty'
            ? html`${stale(loading, m, this.#since)} ${this.renderFound(store, document)}`
            : html`<slot></slot>${waiting(loading, m, this.level(1))}`
        }
        <p class="sr" role="status">${this.said}</p>
        ${phase === 'ready' || phase === 'empty' ? foot(document ?? {}, m) : nothing} ${this.debug ? this.#renderReport() : nothing}`,
    );
  }

  /** What is wrong with the list, for its keeper. */
  #renderReport(): TemplateResult | typeof nothing | undefined {
    const { phase, error } = this.loading;
    const document = this.loading.document?.document;
    return this.#report.get()?.render({
      phase: document && phase === 'loading' ? 'ready' : phase,
      error,
      shown: document ? this.sizeOf(document) : 0,
      problems: this.problems,
      updated: document?.updated,
      store: document && this.store,
      src: this.src ?? undefined,
      filters: this.presets(),
      language: this.local.language,
      level: this.level(1),
    });
  }
}
