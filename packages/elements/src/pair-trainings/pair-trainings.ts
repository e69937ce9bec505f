import {
  type CalendarSubject,
  type CatalogueStore,
  type CatalogueState,
  createCatalogue,
  type PairErrorCode,
  type SessionView,
  type TrainingResult,
  type TrainingCatalogue,
  withTrainingTerms,
} from '@pair-aidance/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { commonStyles } from '../shared/common.styles.js';
import { helpLinesStyles } from '../shared/help-lines/help-lines.styles.js';
import { icon } from '../shared/icons/icons.js';
import type { PairListChangeEvent } from '../shared/list/change-event.js';
import { places } from '../shared/list/content.js';
import { listStyles } from '../shared/list/list.styles.js';
import { ListElement } from '../shared/list/list-element.js';
import type { Loaded } from '../shared/list/list-store.js';
import { OpenedRows } from '../shared/list/opened-rows.js';
import { type Language, languageFor } from '../shared/language.js';
import { Lazy } from '../shared/lazily.js';
import { Localized } from '../shared/localized.js';
import type { Phase } from '../shared/phase.js';
import { property, state } from '../shared/property.js';
import { tokens } from '../shared/tokens.styles.js';
import { embedded, type Picture, words } from './content.js';
import { elsewhere } from './elsewhere.js';
import { PairTrainingsStateEvent } from './events.js';
import type { Messages } from './i18n/fr.js';
import { order } from './order.js';
import { styles } from './pair-trainings.styles.js';
import { type RowActions, trainingRow } from './training-row.js';
import type { CatalogueEngine, View } from './view.js';

/**
 * Shows trainings in peer support: what each asks, costs and gives, until when one can apply, and up to three side by side.
 *
 * @slot - One link, shown without script, until the trainings are there and when they cannot be loaded.
 * @slot heading - A heading of yours in place of ours.
 * @slot intro - What you say under the heading.
 * @slot local - Telephone lines of the page's owner: links with `tel:` or `sms:`.
 * @fires {PairTrainingsStateEvent} pair-trainings-state - When the list waits for an address, loads, is slow to come, is ready, has no entry or could not be loaded.
 * @fires {PairListChangeEvent} pair-trainings-change - When words, filters or town have changed. It does not bubble.
 * @csspart help - The help lines, in every state.
 * @csspart row - One entry of the list.
 * @csspart title - The name of an entry.
 * @csspart meta - When, where, or how long and at what price, in an entry.
 * @csspart call - The link of an entry.
 * @csspart chip - What narrows the list, with a press that removes it.
 * @csspart filter - A box of the filters, with its words.
 * @csspart field - A text field.
 * @csspart problems - What is wrong with the file, shown with `debug`.
 * @cssprop [--pair-accent=#23508e] - Colour of links and buttons.
 * @cssprop [--pair-ground=#ffffff] - Colour of the page behind.
 * @cssprop [--pair-size=17px] - Size of the text, at least 16px.
 * @cssprop [--pair-font=inherit] - Typeface.
 * @cssprop [--pair-radius=4px] - Corners of fields and buttons, at most 24px.
 * @cssprop [--pair-line=#d6d4d2] - Colour of the lines. Edges of fields and buttons take its hue, dark or light enough to be seen.
 */
export class PairTrainings extends ListElement<TrainingCatalogue | CatalogueEngine, CatalogueState, CatalogueStore, Messages> {
  static readonly tagName = 'pair-trainings';
  static override readonly styles = [tokens, commonStyles, helpLinesStyles, listStyles, styles];

  protected override readonly helpPlace = 'foot';
  protected readonly local = new Localized<Messages>(this, (language) => words[language]());
  /** Language that our own catalogue was last loaded in. */
  #spoken: Language | undefined;
  #picture: Picture | undefined;
  // Files of their own: many visitors look at one training only, and few ask for a date.
  readonly #comparison = new Lazy(this, () => import('./comparison.js'));
  readonly #keeping = new Lazy(this, () => import('./keep-date.js'));
  readonly #opened = new OpenedRows(this, () => import('./training-detail.js'));
  readonly #guide = new Lazy(this, () => import('./guide.js'));
  /** Training of which a date could not be given, since its file did not come. */
  #unkept: string | undefined;

  /** Address of the catalogue: CSV, JSON or GeoJSON, http or https. Without it, the trainings that our source documents name. */
  @property() override src: string | undefined;
  /** A catalogue of yours, from `parseTrainings` or `loadTrainings`; shown in place of that of `src`. */
  @property({ attribute: false }) trainings: TrainingCatalogue | undefined;
  /** An engine of yours, such as one that asks a server; in place of a catalogue. */
  @property({ attribute: false }) engine: CatalogueEngine | undefined;

  @state() private comparing = false;
  @state() private isGuideOpen = false;

  private get comparisonHeading(): HTMLElement | null {
    return this.renderRoot.querySelector('#comparison');
  }
  private get compareButton(): HTMLElement | null {
    return this.renderRoot.querySelector('.tray .button');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Our own catalogue speaks both languages; one that is given speaks its own.
    if (this.#spoken !== undefined && this.#spoken !== languageFor(this)) this.reload();
  }

  protected override given(): TrainingCatalogue | CatalogueEngine | undefined {
    return this.engine ?? this.trainings;
  }

  protected override reload(): void {
    this.#picture = undefined;
    this.comparing = false;
    this.#spoken = undefined;
    super.reload();
  }

  protected override async loadList(src: string | undefined, signal: AbortSignal): Promise<Loaded<TrainingCatalogue>> {
    if (src !== undefined) return (await import('./owner-content.js')).ownerTrainings(src, signal);
    const language = (this.#spoken = languageFor(this));
    const { trainings, picture } = await embedded[language]();
    const document = await withTrainingTerms(trainings);
    if (!signal.aborted) this.#picture = picture;
    return { document, problems: [] };
  }

  protected override makeStore(source: TrainingCatalogue | CatalogueEngine, pageSize: number): CatalogueStore {
    return createCatalogue(source, { places, pageSize });
  }

  protected override sizeOf(source: TrainingCatalogue | CatalogueEngine): number {
    return 'trainings' in source ? source.trainings.length : Math.max(1, this.store?.get().total ?? 0); // never empty
  }

  protected override tell(phase: Phase, code?: PairErrorCode): void {
    this.dispatchEvent(new PairTrainingsStateEvent(phase, code));
  }

  protected override presets() {
    return [];
  }

  protected override count(state: CatalogueState): string {
    const { total, query, results } = state;
    const isWhole = !query.near && !query.words && !query.sort && total > 1;
    return isWhole && results[0]?.next ? this.m.soonest(total) : super.count(state);
  }

  /** Chooses a training to compare, or leaves it; a fourth is explained. */
  async #compare(id: string): Promise<void> {
    await this.act((catalogue) => catalogue.compare(id), {
      words: () => {
        const { refused, compared } = this.store?.get() ?? {};
        return refused ? this.m.refused : this.m.toCompare(compared?.length ?? 0);
      },
    });
  }

  readonly #openComparison = async (): Promise<void> => {
    this.comparing = (await this.#comparison.arrival()) !== undefined;
    if (!this.comparing) return this.say(this.m.errors.network);
    await this.updateComplete;
    this.comparisonHeading?.focus();
  };

  readonly #closeComparison = async (): Promise<void> => {
    this.comparing = false;
    await this.updateComplete;
    (this.compareButton ?? this.renderRoot.querySelector<HTMLElement>('#results'))?.focus();
  };

  async #takeOut({ training: { id, title } }: TrainingResult): Promise<void> {
    await this.act((catalogue) => catalogue.compare(id), { words: () => this.m.takenOut(title) });
    if (this.store?.get().compared.length === 0) return this.#closeComparison();
    await this.updateComplete;
    this.comparisonHeading?.focus();
  }

  /** A date for the visitor's calendar. */
  async #keep({ training }: TrainingResult, session: SessionView, subject: CalendarSubject): Promise<void> {
    const file = await this.#keeping.arrival();
    file?.keepDate(training, session, subject, this.m);
    this.#unkept = file ? undefined : training.id;
    if (!file) this.say(this.m.errors.network);
    this.requestUpdate();
  }

  protected override renderFound(catalogue: CatalogueStore, source: TrainingCatalogue | CatalogueEngine): TemplateResult {
    const [m, { language }] = [this.m, this.local];
    const { language: written = 'fr', sources, statements = [], ways = [] } = source;
    const { compared, refused, total } = catalogue.get();
    const lang = written.startsWith(language) ? nothing : written;
    const view: View = { m, language, lang, catalogue, sources, level: this.level(2) };
    const actions: RowActions = {
      compared: new Set(compared.map(({ training }) => training.id)),
      refused: refused?.id,
      last: compared.length > 1 ? compared.at(-1)?.training.id : undefined,
      unkept: this.#unkept,
      open: () => void this.#openComparison(),
      compare: (id) => void this.#compare(id),
      keep: (result, session, subject) => void this.#keep(result, session, subject),
      isOpen: (id) => this.#opened.has(id),
      setOpen: (id, open) => this.#opened.set(id, open),
      detail: (result) => this.#opened.draw(({ trainingDetail }) => trainingDetail(result, view, actions), m),
    };
    const row = (result: TrainingResult) => trainingRow(result, view, actions);
    const guide = this.isGuideOpen ? this.#guide.get() : this.#guide.part;
    const [first, ...others] = statements;
    const lead = first ? html`<p class="first" lang=${lang}>${first.text}</p>` : nothing;
    const isComparing = this.comparing && compared.length > 0;
    // Ready as soon as there is something to compare: what is chosen is what is printed.
    const comparing = compared.length > 1 ? this.#comparison.get() : this.#comparison.part;
    return html`${
        compared.length > 1 || isComparing
          ? comparing?.comparison(compared, view, {
              total,
              isShown: isComparing,
              close: () => void this.#closeComparison(),
              takeOut: (result) => void this.#takeOut(result),
              print: () => print(),
            })
          : nothing
      }
      <div ?hidden=${isComparing}>
        ${this.wide ? lead : nothing}
        ${this.renderList(catalogue, {
          rows: (found) => this.#renderRows(found, row),
          row,
          below: (found) => this.#renderBelow(found, row),
        })}
        ${this.wide ? nothing : lead}
        ${
          others.length > 0 || ways.length > 0
            ? html`<details class="guide" @toggle=${({ target }: Event) => (this.isGuideOpen = (target as HTMLDetailsElement).open)}>
                <summary class="fold">
                  <span role="heading" aria-level=${this.level(1)}>${m.guide}</span><span class="turn">${icon('chevron-down')}</span>
                </summary>
                ${guide ? guide.guide({ statements: others, ways }, this.#picture, view) : this.#guide.failed ? m.errors.network : nothing}
              </details>`
            : nothing
        }
        ${elsewhere(m)}
      </div>`;
  }

  /** What is found: trainings, then lists of trainings. */
  #renderRows({ results, query }: CatalogueState, row: (result: TrainingResult) => TemplateResult): TemplateResult {
    const directories = results.filter(({ training }) => training.kind === 'directory');
    const others = results.filter(({ training }) => training.kind !== 'directory');
    return html`${order(query.sort, this.m, (by) => void this.act((catalogue) => catalogue.sort(by)))}
      <ul aria-labelledby="results" role="list">
        ${others.map(row)}
      </ul>
      ${
        directories.length === 0
          ? nothing
          : html`<p class="title apart" id="directories" role="heading" aria-level=${this.level(1)}>${this.m.directories}</p>
              <ul aria-labelledby="directories" role="list">
                ${directories.map(row)}
              </ul>`
      }`;
  }

  /** What is no longer given or given abroad, folded, and what is chosen to be compared, whatever is found. */
  #renderBelow({ archive, compared }: CatalogueState, row: (result: TrainingResult) => TemplateResult): TemplateResult {
    const { m } = this;
    return html`${
      archive.length === 0
        ? nothing
        : html`<details class="archive">
            <summary class="fold">
              <span role="heading" aria-level=${this.level(1)}>${m.archive(archive.length)}</span
              ><span class="turn">${icon('chevron-down')}</span>
            </summary>
            <p>${m.archiveHint}</p>
            <ul role="list">
              ${archive.map(row)}
            </ul>
          </details>`
    }
    ${
      compared.length === 0
        ? nothing
        : html`<div class="tray">
            <p>
              <b>${m.toCompare(compared.length)}</b>
              ${compared.length === 1 ? m.oneMore : compared.length === 3 ? html`<span class="soft">${m.mostCompared}</span>` : nothing}
            </p>
            ${compared.length === 1 ? nothing : html`<button type="button" class="button main" @click=${this.#openComparison}>${m.compareAll(compared.length)}</button>`}
            ${this.#comparison.failed ? html`<p class="small strong">${m.errors.network}</p>` : nothing}
          </div>`
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-trainings': PairTrainings;
  }
  interface HTMLElementEventMap {
    'pair-trainings-state': PairTrainingsStateEvent;
    'pair-trainings-change': PairListChangeEvent;
  }
}
