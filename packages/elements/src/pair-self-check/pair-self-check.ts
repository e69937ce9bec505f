import {
  createSelfCheck,
  type PairErrorCode,
  type SelfCheckRules,
  type SelfCheckState,
  type SelfCheckStore,
  type SelfCheckTexts,
} from '@pair-aidance/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { ContentElement } from '../shared/content-element.js';
import { commonStyles } from '../shared/common.styles.js';
import { helpLinesStyles } from '../shared/help-lines/help-lines.styles.js';
import { back } from '../shared/icons/screens.js';
import { Lazy } from '../shared/lazily.js';
import type { Phase } from '../shared/phase.js';
import { property, state } from '../shared/property.js';
import { saveFile } from '../shared/save-file.js';
import { StoreController } from '../shared/store-controller.js';
import { tokens } from '../shared/tokens.styles.js';
import { type Content, shippedContent, words } from './content.js';
import { PairSelfCheckStateEvent } from './events.js';
import { HistoryController } from './history-controller.js';
import type { Messages } from './i18n/fr.js';
import { introScreen } from './intro-screen.js';
import type { KeptAnswers } from './kept-answers.js';
import { styles } from './pair-self-check.styles.js';
import { questionScreen } from './question-screen.js';
import { resultStyles } from './result.styles.js';
import { resultScreen } from './result-screen.js';
import { reviewScreen } from './review-screen.js';
import { unfold, unfolded } from './unfold.js';
import type { View } from './view.js';
import { wayActions } from './ways.js';
import { wipeButton } from './wipe.js';

/** A page that is left, for another or into the memory of the browser (not a mere switch to another application), or printed. */
const pageEvents = ['pagehide', 'beforeprint', 'afterprint'];

/**
 * Helps a person think about becoming a peer supporter: one question a screen, then what the answers tell and what may come next. Answers stay
 * in memory, and go when the element or the page does.
 *
 * @slot - One link, shown without script, until the questions are there and when they cannot be loaded.
 * @slot heading - A heading of yours in place of ours.
 * @slot intro - What you say under the heading.
 * @slot local - Telephone lines of the page's owner: links with `tel:` or `sms:`.
 * @fires {PairSelfCheckStateEvent} pair-self-check-state - When the questions load, are ready or could not be loaded. Nothing is said of the visitor.
 * @csspart help - The help lines, in every state.
 * @csspart problems - What is wrong with the document, shown with `debug`.
 * @cssprop [--pair-accent=#23508e] - Colour of links and buttons.
 * @cssprop [--pair-ground=#ffffff] - Colour of the page behind.
 * @cssprop [--pair-size=17px] - Size of the text, at least 16px.
 * @cssprop [--pair-font=inherit] - Typeface.
 * @cssprop [--pair-radius=4px] - Corners of fields and buttons, at most 24px.
 * @cssprop [--pair-line=#d6d4d2] - Colour of the lines. Edges of fields and buttons take its hue, dark or light enough to be seen.
 */
export class PairSelfCheck extends ContentElement<Content, SelfCheckTexts, Messages> {
  static readonly tagName = 'pair-self-check';
  static override readonly styles = [tokens, commonStyles, helpLinesStyles, styles, resultStyles];

  readonly #check = new StoreController<SelfCheckState, SelfCheckStore>(this);
  readonly #history = new HistoryController(
    this,
    () => this.history !== 'off',
    (position) => this.#restore(position),
  );
  protected override readonly words = words;
  readonly #pages = new Lazy(this, () => import('./owner-pages.js'));
  readonly #keeping = new Lazy(this, () => import('./kept-answers.js'));
  /** With `resume`, what keeps the answers. */
  #kept: KeptAnswers | undefined;

  /** Address of another questionnaire: JSON in the format of this one, http or https. Without it, "Qui peut devenir pair-aidant ?". */
  @property() override src: string | undefined;
  /** "off" leaves the browser's history alone: then only the link inside goes back. */
  @property() history: 'on' | 'off' = 'on';
  /** Whether answers are kept until the tab is closed, so that the visitor may take up where they were. */
  @property({ type: Boolean }) resume = false;
  /** Whether what is wrong with the document of `src` is shown on the page, for the person who keeps it. */
  @property({ type: Boolean }) override debug = false;

  /** Address of your page of places and groups, http or https: the result leads there. Without it, to `<pair-finder>` when this page has it. */
  @property({ attribute: 'finder-href', reflect: true }) finderHref: string | undefined;
  /** Address of your page of trainings, http or https: the result leads there. Without it, to `<pair-trainings>` when this page has it. */
  @property({ attribute: 'trainings-href', reflect: true }) trainingsHref: string | undefined;
  /** Address of your page on the ways to take part, http or https: the result leads there. Without it, to `<pair-engagement>` when this page has it. */
  @property({ attribute: 'engagement-href', reflect: true }) engagementHref: string | undefined;

  @state() private plain = false;
  @state() private isAsking = false;
  @state() private said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of pageEvents) addEventListener(type, this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of pageEvents) removeEventListener(type, this.#follow);
    // A move in the document disconnects and connects at once: only what is still away afterwards was removed.
    queueMicrotask(() => this.isConnected || this.#forget());
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Not bound in the template, which does not see a choice and a new question that come within one frame.
    const { question, answers } = this.#check.store?.get() ?? {};
    for (const input of this.renderRoot.querySelectorAll('input')) input.checked = input.value === answers?.[question ?? ''];
  }

  /** Creates the store that holds the answers. */
  protected makeStore(rules: SelfCheckRules): SelfCheckStore {
    return createSelfCheck(rules);
  }

  protected override tell(phase: Phase, code?: PairErrorCode): void {
    this.dispatchEvent(new PairSelfCheckStateEvent(phase, code));
  }

  /** Loads all that the questions need; after that, nothing is asked of any server. */
  protected override async load(src: string | undefined, signal: AbortSignal): Promise<Content> {
    this.#forget();
    const [document] = await Promise.all([
      src === undefined
        ? shippedContent()
        : import('./owner-content.js').then(({ ownerContent }) => ownerContent(src, signal, (to) => this.hasAttribute(`${to}-href`))),
      this.resume && this.#keeping.arrival(),
      this.matches('[finder-href],[trainings-href],[engagement-href]') && this.#pages.arrival(),
      this.helpLines.arrival().catch(() => {}),
    ]);
    return document;
  }

  protected override begin({ rules }: Content): void {
    this.#kept = this.resume ? this.#keeping.part?.keptAnswers(rules) : undefined;
    this.#check.store = this.makeStore(rules);
  }

  readonly #follow = ({ type }: Event): void => (type === 'pagehide' ? this.#forget() : unfold(this.renderRoot, type === 'beforeprint'));

  /** Leaves no answer in memory nor on the screen. */
  readonly #forget = (): void => {
    this.#check.store?.clear();
    // Taken out of the page, the element hears nothing of its store.
    this.requestUpdate();
    this.plain = false;
    this.#quiet();
  };

  /** A new screen: nothing of the one before is asked or said. */
  #quiet(): void {
    this.isAsking = false;
    this.said = '';
  }

  /** Does what the visitor asked. A new screen gets its entry in the history, and its heading the focus; a missing answer is shown. */
  async #act(action: (store: SelfCheckStore) => void): Promise<void> {
    const { store } = this.#check;
    if (!store) return;
    const before = store.get().position;
    this.#quiet();
    action(store);
    const { position } = store.get();
    if (position > before) this.#history.push(position);
    await this.#focus();
  }

  /** Shows the screen of an entry of the history, or the nearest that is still open, and says which. */
  #restore(position: number): number {
    const { store } = this.#check;
    const before = store?.get().position;
    store?.showScreen(position);
    const after = store?.get().position ?? 0;
    if (after !== before) {
      this.#quiet();
      void this.#focus();
    }
    return after;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** The heading, once it is drawn. */
  async #focus(): Promise<void> {
    await this.updateComplete;
    this.#find(this.#check.store?.get().missing ? '#summary' : '#heading')?.focus();
    // A heading of the owner's, or none, takes no focus: what begins does.
    if (!this.shadowRoot!.activeElement) this.#find('.main')?.focus();
  }

  readonly #start = (): void => {
    this.#history.begin();
    void this.#act((store) => store.start());
  };

  readonly #takeUp = (): void => {
    this.#history.begin();
    void this.#act((store) => store.resume(this.#kept?.get() ?? {}));
  };

  readonly #next = (): void => void this.#act((store) => store.next());

  readonly #back = (): void => {
    const position = this.#check.store?.get().position ?? 0;
    if (!this.#history.back(position)) void this.#act((store) => store.back());
  };

  #answer(question: string, answer: string): void {
    const { store } = this.#check;
    store?.answer(question, answer);
    if (store) this.#kept?.set(store.get().answers);
  }

  /** Asks first, in words that are seen and said; then everything goes. */
  readonly #askToWipe = (): void => {
    if (this.isAsking) return void this.#wipe();
    this.isAsking = true;
    this.said = this.local?.m.sure ?? '';
  };

  /** Empties every place where an answer is, and says so. */
  readonly #wipe = async (): Promise<void> => {
    this.#kept?.drop();
    this.#forget();
    this.#history.rewind();
    await this.#focus();
    this.said = this.local?.m.wiped ?? '';
  };

  readonly #reword = (): void => {
    this.plain = !this.plain;
    const words = this.local?.content?.texts.questions[this.#check.store?.get().question ?? ''];
    this.said = (this.plain ? words?.plain : words?.text) ?? '';
  };

  protected override render(): TemplateResult {
    const help = this.helpLines.view(this.level());
    const { document } = this.loading;
    const { m, content } = this.local ?? {};
    const state = document && this.#check.store?.get();
    return this.section(
      content?.language ?? this.helpLines.language,
      this.nameOr(content?.texts.title ?? m?.title),
      html`<div class="screen">
          ${
            state && content && m && help
              ? this.#renderScreen({ m, help, rules: document.rules, texts: content.texts, state, level: this.level() })
              : html`${this.renderTitle()}<slot></slot>${this.renderWaiting()}`
          }
        </div>
        <p class="sr" role="status">${this.said}</p>`,
      state?.step !== 'result', // where they stand beside the person to talk to
    );
  }

  #renderScreen(view: View): TemplateResult {
    const { m, state } = view;
    return html`${
      state.canGoBack && state.step !== 'result'
        ? html`<button type="button" class="button text back" @click=${this.#back}>${back} ${m.back}</button>`
        : nothing
    }
    ${
      state.step === 'intro'
        ? introScreen(view, this.renderTitle(view.texts.intro.lead, 'heading'), {
            start: this.#start,
            takeUp: this.#kept?.get() ? this.#takeUp : undefined,
          })
        : state.step === 'question'
          ? questionScreen(view, this.plain, {
              answer: (question, answer) => this.#answer(question, answer),
              next: this.#next,
              toFirst: () => this.#find('#answer-0')?.focus(),
              reword: this.#reword,
            })
          : state.step === 'review'
            ? reviewScreen(view, (question) => void this.#act((store) => store.goTo(question)), this.#next)
            : resultScreen(view, {
                ...wayActions(this, this.#pages),
                print: () => print(),
                save: () => saveFile(unfolded(this.renderRoot), m.file),
                again: this.#back,
              })
    }
    ${wipeButton(view, this.isAsking, this.#askToWipe)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-self-check': PairSelfCheck;
  }
  interface HTMLElementEventMap {
    'pair-self-check-state': PairSelfCheckStateEvent;
  }
}
