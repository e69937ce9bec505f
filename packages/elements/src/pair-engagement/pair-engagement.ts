import {
  createEngagement,
  type EngagementDegree,
  type EngagementState,
  type EngagementStore,
  type EngagementTexts,
  type PairErrorCode,
} from '@pair-aidance/sdk';
import { html, nothing, type TemplateResult } from 'lit';

import { ContentElement } from '../shared/content-element.js';
import { commonStyles } from '../shared/common.styles.js';
import { helpLinesStyles } from '../shared/help-lines/help-lines.styles.js';
import { Lazy } from '../shared/lazily.js';
import { goTo, otherElement } from '../shared/other-elements.js';
import type { Phase } from '../shared/phase.js';
import { property, state } from '../shared/property.js';
import { StoreController } from '../shared/store-controller.js';
import { tokens } from '../shared/tokens.styles.js';
import { type Content, shippedContent, words } from './content.js';
import { PairEngagementStateEvent } from './events.js';
import { places } from './degrees.js';
import { figureStyles } from './figure.styles.js';
import type { Messages } from './i18n/fr.js';
import { openable, page, type Tools } from './page.js';
import { styles } from './pair-engagement.styles.js';
import { printStyles } from './print.styles.js';
import type { View } from './view.js';

/**
 * Makes three things clear that are often confused: the ways in which peer help happens, what a peer supporter does, and how a peer supporter and a
 * team engage with each other. One screen says the whole; each part opens, down to its sources. Nothing ranks.
 *
 * @slot - One link, shown without script, until the content is there and when it cannot be loaded: "pair-engagement.html" says the same.
 * @slot heading - A heading of yours in place of ours.
 * @slot intro - What you say under the heading.
 * @slot local - Telephone lines of the page's owner: links with `tel:` or `sms:`.
 * @fires {PairEngagementStateEvent} pair-engagement-state - When the content loads, is ready or could not be loaded. Nothing is said of the visitor.
 * @csspart help - The help lines, in every state.
 * @csspart problems - What is wrong with the document, shown with `debug`.
 * @cssprop [--pair-accent=#23508e] - Colour of links and buttons.
 * @cssprop [--pair-ground=#ffffff] - Colour of the page behind.
 * @cssprop [--pair-size=17px] - Size of the text, at least 16px.
 * @cssprop [--pair-font=inherit] - Typeface.
 * @cssprop [--pair-radius=4px] - Corners of fields and buttons, at most 24px.
 * @cssprop [--pair-line=#d6d4d2] - Colour of the lines. Edges of fields and buttons take its hue, dark or light enough to be seen.
 */
export class PairEngagement extends ContentElement<Content, EngagementTexts, Messages> {
  static readonly tagName = 'pair-engagement';
  static override readonly styles = [tokens, commonStyles, helpLinesStyles, styles, figureStyles, printStyles];

  readonly #engagement = new StoreController<EngagementState, EngagementStore>(this);
  protected override readonly helpPlace = 'foot';
  protected override readonly words = words;
  /** What the chapters hold: one screen says the whole, and many visitors need no more. */
  readonly #chapters = new Lazy(this, async () => (await import('./chapters.js')).inside);
  readonly #projector = new Lazy(this, async () => (await import('./projector.js')).project);
  readonly #paper = new Lazy(this, async () => {
    const { PaperController } = await import('./paper-controller.js');
    return new PaperController(this);
  });
  readonly #address = new Lazy(this, async () => {
    const { AddressController } = await import('./address-controller.js');
    return new AddressController(this, () => ({ store: this.#engagement.store, prefix: this.urlPrefix }));
  });

  /** Address of another explainer: JSON in the format of this one, http or https. Without it, that of the guide. */
  @property() override src: string | undefined;
  /** Prefix under which open degrees and chosen examples are kept in the page's address ("reperes-"), so that Back gives them back; without it the address is left alone. */
  @property({ attribute: 'url-prefix' }) urlPrefix = '';
  /** Whether what is wrong with the document of `src` is shown on the page, for the person who keeps it. */
  @property({ type: Boolean }) override debug = false;

  /** Names of the open parts that are not degrees. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** Whether the plain version stands in place of the sentences. */
  @state() private simple = false;
  @state() private said = '';

  protected override tell(phase: Phase, code?: PairErrorCode): void {
    this.dispatchEvent(new PairEngagementStateEvent(phase, code));
  }

  protected override async load(src: string | undefined, signal: AbortSignal): Promise<Content> {
    const [document] = await Promise.all([
      src === undefined ? shippedContent() : import('./owner-content.js').then(({ ownerContent }) => ownerContent(src, signal)),
      this.helpLines.arrival().catch(() => {}),
      this.urlPrefix ? this.#address.arrival() : undefined, // without it, the address is left alone
      CSS.supports('selector(::details-content)') ? undefined : this.#paper.arrival(), // else the styles of paper open what is closed
    ]);
    return document;
  }

  protected override begin({ outline }: Content): void {
    const store = (this.#engagement.store = createEngagement(outline));
    this.opened = new Set();
    this.#address.part?.follow();
    const [first] = store.get().open;
    // The address names a degree: the visitor came for it.
    if (first) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus());
  }

  /** Does what the visitor asked, and says what came of it where it is not beside the press. */
  readonly #act = (action: (store: EngagementStore) => void): void => {
    const { store } = this.#engagement;
    const m = this.local?.m;
    const { document } = this.loading;
    if (!store || !m || !document) return;
    const before = store.get();
    action(store);
    const { answers, passages, filters, cases } = store.get();
    this.said =
      filters !== before.filters
        ? m.examples(cases.length, document.outline.cases.length)
        : answers === before.answers
          ? ''
          : Object.keys(answers).length > 0
            ? m.passages(passages.filter(({ because }) => because.length > 0).length)
            : m.wiped;
    this.#address.part?.write();
  };

  /** Called by the browser as well when a part was opened here: what is known already changes nothing. */
  readonly #open = (key: string, isOpen: boolean): void => {
    const { store } = this.#engagement;
    const opened = new Set(this.opened);
    if (this.#paper.part?.isPrinting) return;
    if (isOpen) this.#turn();
    if (store && places.includes(key as EngagementDegree)) {
      if (store.get().open.includes(key as EngagementDegree) !== isOpen) this.#act(() => store.toggleDegree(key as EngagementDegree));
    } else if (opened.has(key) !== isOpen && (isOpen ? opened.add(key) : opened.delete(key))) this.opened = opened;
  };

  /** The visitor turns to the element. */
  readonly #turn = (): void => void this.#chapters.arrival();

  #tools(current: EngagementState): Tools {
    const allOpen = current.allOpen && openable.every((key) => this.opened.has(key));
    return {
      allOpen,
      openAll: () => {
        this.#turn();
        this.opened = new Set(allOpen ? [] : openable);
        this.#act((store) => (allOpen ? store.closeAll() : store.openAll()));
      },
      simplify: () => (this.simple = !this.simple),
      project: (view) =>
        void this.#projector.arrival().then((project) => project?.(this.renderRoot.querySelector<HTMLElement>('.root')!, view)),
      print: async () => {
        await this.#chapters.arrival();
        await this.updateComplete;
        print();
      },
      failed: this.#projector.failed || this.#chapters.failed,
    };
  }

  #view({ outline }: Content, texts: EngagementTexts, m: Messages, current: EngagementState): View {
    return {
      m,
      outline,
      texts,
      state: current,
      level: this.level(),
      simple: this.simple,
      isOpen: (key) => this.opened.has(key) || current.open.includes(key as EngagementDegree),
      open: this.#open,
      act: this.#act,
    };
  }

  protected override render(): TemplateResult {
    const { document } = this.loading;
    const { m, content } = this.local ?? {};
    const current = this.#engagement.store?.get();
    const title = this.renderTitle(content?.texts.title);
    return this.section(
      content?.language ?? this.helpLines.language,
      this.nameOr(content?.texts.title),
      html`<div class="page" @pointerover=${this.#turn} @focusin=${this.#turn}>
          ${title}
          ${
            document && content && m && current
              ? html`${page(this.#view(document, content.texts, m, current), this.#chapters.part, this.#tools(current))}
                  ${this.#renderNext(m)}
                  <p class="on-paper small">${m.printed(new Date())}</p>`
              : html`<slot></slot>${this.renderWaiting()}`
          }
        </div>
        <p class="sr" role="status">${this.said}</p>`,
    );
  }

  /** The other elements, when the page has them. Nothing of the answers goes to them. */
  #renderNext(m: Messages): TemplateResult | typeof nothing {
    const there = Object.entries(m.to).flatMap(([name, label]) => {
      const target = otherElement(name);
      return target ? [{ label, target }] : [];
    });
    if (there.length === 0) return nothing;
    return html`<section class="screen" aria-labelledby="next">
      <p class="title" id="next" role="heading" aria-level=${this.level(1)}>${m.next}</p>
      ${there.map(({ label, target }) => html`<button type="button" class="button" @click=${() => goTo(target)}>${label}</button> `)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-engagement': PairEngagement;
  }
  interface HTMLElementEventMap {
    'pair-engagement-state': PairEngagementStateEvent;
  }
}
