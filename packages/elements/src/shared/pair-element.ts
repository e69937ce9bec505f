import { VERSION } from '@pair-aidance/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { GroundController } from './ground-controller.js';
import { languageOf } from './language.js';
import { property } from './property.js';

/** What nobody gives as a link, or in a slot: a tag that is closed as `<pair-finder />` holds the rest of the page, which must stay in view. */
const REST = ':is(p+p,div+div,:not(a,a *,p,br,ul,li,b,strong,em,span,div)):not([slot],[slot] *)';

/** Keeps what is typed from the page's keyboard shortcuts; Escape and Tab are the page's, too. */
const isolate = (event: KeyboardEvent) => event.key.length === 1 && event.stopPropagation();

/** What every element shares: registration, heading levels, and the root that shields it from the page. */
export abstract class PairElement extends LitElement {
  /** To tell two copies on a page apart. */
  static readonly version = VERSION;

  readonly #ground = new GroundController(this);

  /** Language of the interface, "fr" or "en"; by default that of the page. */
  @property() override lang = '';
  /** Level of the main heading, 1 to 4; the others follow. */
  @property({ attribute: 'heading-level' }) headingLevel = '2';
  /** Main heading in place of ours; an empty one hides it. */
  @property() heading: string | undefined;

  /** Registers the class under `tag`. A tag already taken is left alone, with one notice: a throw would stop the page's other scripts. */
  static define(tag: string): void {
    const taken = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
    if (!taken) customElements.define(tag, this as unknown as CustomElementConstructor);
    else if ((taken as unknown) !== this) console.warn(`<${tag}> is defined: version ${taken.version}, not ${VERSION}.`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this);
    this.handleEvent();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this);
  }

  /** In the page, which may speak another language, and once the device is on the network again: an update asks for the files that did not come. */
  handleEvent(): void {
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang') && this.lang && !languageOf(this.lang))
      console.warn(`<${this.localName} lang="${this.lang}">: French is used.`);
  }

  protected override updated(_changed: PropertyValues): void {
    // Not an attribute of the template: a strict page refuses inline styles, not this.
    this.renderRoot.querySelector<HTMLElement>('.root')?.style.setProperty('--page', this.#ground.colour || null);
  }

  /** Level of a heading so many steps below the main one, never beyond 6. */
  protected level(below = 0): number {
    const level = Number(this.headingLevel);
    return Math.min(6, (Number.isInteger(level) && level >= 1 && level <= 4 ? level : 2) + below);
  }

  /** What the element is called: as its owner says, else as we do. */
  protected nameOr(words = ''): string {
    return this.querySelector(':scope > [slot="heading"]')?.textContent?.trim() || this.heading || words;
  }

  /** The main heading, in the owner's words or in these, and what the owner says under it. */
  protected renderTitle(words = '', id = 'title', kind = 'display'): TemplateResult {
    const text = this.heading ?? words;
    return html`<slot name="heading"
        >${text ? html`<p class=${kind} id=${id} role="heading" aria-level=${this.level()} tabindex="-1">${text}</p>` : nothing}</slot
      ><slot name="intro"></slot>`;
  }

  /** Everything inside: in the element's own language and direction. */
  protected frame(language: string, content: unknown): TemplateResult {
    return html`<div class="medium">
        <div
          class="root"
          lang=${language}
          dir="ltr"
          data-theme=${this.#ground.theme}
          @keydown=${isolate}
          @keypress=${isolate}
          @keyup=${isolate}
        >
          ${content}
        </div>
      </div>
      ${this.querySelector(REST) ? this.#keepRest() : nothing}`;
  }

  #keepRest(): TemplateResult {
    if (!this.hasUpdated) console.error(`<${this.localName}> holds the rest of the page: end it with </${this.localName}>, not "/>".`);
    return html`<slot></slot>`;
  }
}
