import {
  createFinder,
  type Directory,
  type Engine,
  type FinderStore,
  type FinderState,
  loadDirectory,
  type PairErrorCode,
  parseDirectory,
  type ListingKind,
  type ListingResult,
} from '@pair-aidance/sdk';
import { html, type TemplateResult } from 'lit';

import { fetchAsked } from '../shared/asked.js';
import { commonStyles } from '../shared/common.styles.js';
import { helpLinesStyles } from '../shared/help-lines/help-lines.styles.js';
import type { PairListChangeEvent } from '../shared/list/change-event.js';
import { places } from '../shared/list/content.js';
import { listStyles } from '../shared/list/list.styles.js';
import { ListElement } from '../shared/list/list-element.js';
import type { Loaded } from '../shared/list/list-store.js';
import { OpenedRows } from '../shared/list/opened-rows.js';
import { Localized } from '../shared/localized.js';
import type { Phase } from '../shared/phase.js';
import { property } from '../shared/property.js';
import { tokens } from '../shared/tokens.styles.js';
import { embeddedDirectory, words } from './content.js';
import { PairFinderStateEvent } from './events.js';
import type { Messages } from './i18n/fr.js';
import { resultRow, type RowContext } from './result-row.js';

/** An engine of the page's own, with what the page says of its records. */
export type FinderEngine = Engine<ListingKind> & Pick<Partial<Directory>, 'language' | 'publisher' | 'licence' | 'updated' | 'sources'>;

/**
 * Finds peer support in a directory: by words, near a town, by subject and the like.
 *
 * @slot - One link, shown without script, until the list is there and when it cannot be loaded.
 * @slot heading - A heading of yours in place of ours.
 * @slot intro - What you say under the heading.
 * @slot local - Telephone lines of the page's owner: links with `tel:` or `sms:`.
 * @fires {PairFinderStateEvent} pair-finder-state - When the list waits for an address, loads, is slow to come, is ready, has no entry or could not be loaded.
 * @fires {PairListChangeEvent} pair-finder-change - When words, filters or town have changed. It does not bubble.
 * @csspart help - The help lines, in every state.
 * @csspart row - One entry of the list.
 * @csspart title - The name of an entry.
 * @csspart meta - When or where, in an entry.
 * @csspart call - The link to call or to write, in an entry.
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
export class PairFinder extends ListElement<Directory | FinderEngine, FinderState, FinderStore, Messages> {
  static readonly tagName = 'pair-finder';
  static override readonly styles = [tokens, commonStyles, helpLinesStyles, listStyles];

  protected readonly local = new Localized<Messages>(this, (language) => words[language]());
  protected readonly opened = new OpenedRows(this, () => import('./listing-detail.js'));

  /** Address of the directory: CSV, JSON or GeoJSON, http or https. Without it, the organisations that our source documents name. */
  @property() override src: string | undefined;
  /** A directory of yours, from `parseDirectory` or `loadDirectory`; shown in place of that of `src`. */
  @property({ attribute: false }) directory: Directory | undefined;
  /** An engine of yours, such as one that asks a server; in place of a directory. */
  @property({ attribute: false }) engine: FinderEngine | undefined;
  /** Subjects chosen at first, as codes separated by commas ("alcool,tabac"). */
  @property() topics = '';
  /** Départements chosen at first, as codes separated by commas ("35,22"). */
  @property() departements = '';

  protected override given(): Directory | FinderEngine | undefined {
    return this.engine ?? this.directory;
  }

  protected override async loadList(src: string | undefined, signal: AbortSignal): Promise<Loaded<Directory>> {
    const { directory, problems } =
      src === undefined ? await parseDirectory(await embeddedDirectory()) : await loadDirectory(src, { signal, places, fetch: fetchAsked });
    return { document: directory, problems };
  }

  protected override makeStore(source: Directory | FinderEngine, pageSize: number): FinderStore {
    return createFinder(source, { places, pageSize });
  }

  protected override sizeOf(source: Directory | FinderEngine): number {
    return 'listings' in source ? source.listings.length : Math.max(1, this.store?.get().total ?? 0); // never empty
  }

  protected override tell(phase: Phase, code?: PairErrorCode): void {
    this.dispatchEvent(new PairFinderStateEvent(phase, code));
  }

  protected override presets() {
    return [
      ['topics', 'topic', this.topics],
      ['departements', 'departement', this.departements],
    ] as const;
  }

  protected override renderFound(finder: FinderStore, { language: spoken = 'fr', sources }: Directory | FinderEngine): TemplateResult {
    const { m } = this;
    const { language } = this.local;
    const lang = spoken.startsWith(language) ? undefined : spoken;
    const { opened } = this;
    const context: RowContext = {
      finder,
      m,
      language,
      lang,
      level: this.level(2),
      isOpen: (id) => opened.has(id),
      setOpen: (id, open) => opened.set(id, open),
      detail: (result) => opened.draw(({ listingDetail }) => listingDetail(result, { ...context, sources }), m),
    };
    const row = (result: ListingResult) => resultRow(result, context);
    return this.renderList(finder, {
      rows: ({ results }) =>
        html`<ul aria-labelledby="results" role="list">
          ${results.map(row)}
        </ul>`,
      row,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-finder': PairFinder;
  }
  interface HTMLElementEventMap {
    'pair-finder-state': PairFinderStateEvent;
    'pair-finder-change': PairListChangeEvent;
  }
}
