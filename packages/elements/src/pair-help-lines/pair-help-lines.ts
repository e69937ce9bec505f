import { html, type TemplateResult } from 'lit';

import { commonStyles } from '../shared/common.styles.js';
import { helpBar, type HelpView, localLines } from '../shared/help-lines/help-lines.js';
import { helpLinesStyles } from '../shared/help-lines/help-lines.styles.js';
import { LoadedHelpLines } from '../shared/help-lines/loaded-help-lines.js';
import { helpList, topicsOf } from '../shared/help-lines/topics.js';
import { crest } from '../shared/icons/draw.js';
import { PairElement } from '../shared/pair-element.js';
import { property } from '../shared/property.js';
import { tokens } from '../shared/tokens.styles.js';
import { styles } from './pair-help-lines.styles.js';

/**
 * Shows the telephone lines where somebody listens or helps, with hours, cost, source and the source's own date.
 *
 * @slot - Numbers or a link, shown without script and until the lines are there.
 * @slot heading - A heading of yours in place of ours.
 * @slot intro - What you say under the heading.
 * @slot local - Lines of the page's owner: links with `tel:` or `sms:`.
 * @csspart help - The whole, with `compact`.
 * @cssprop [--pair-accent=#23508e] - Colour of links and buttons.
 * @cssprop [--pair-ground=#ffffff] - Colour of the page behind.
 * @cssprop [--pair-size=17px] - Size of the text, at least 16px.
 * @cssprop [--pair-font=inherit] - Typeface.
 * @cssprop [--pair-radius=4px] - Corners of fields and buttons, at most 24px.
 * @cssprop [--pair-line=#d6d4d2] - Colour of the lines. Edges of fields and buttons take its hue, dark or light enough to be seen.
 */
export class PairHelpLines extends PairElement {
  static readonly tagName = 'pair-help-lines';
  static override readonly styles = [tokens, commonStyles, helpLinesStyles, styles];

  readonly #help = new LoadedHelpLines(this);
  #warned = '';

  /** Topics shown, in this order, as codes separated by commas ("addictions,precarite"); lines for danger to life are always there. */
  @property() topics = '';
  /** Whether only the two numbers for danger to life are shown at first, the others on a press. */
  @property({ type: Boolean }) compact = false;

  protected override render(): TemplateResult {
    const { language } = this.#help;
    const view = this.#help.view(this.level(this.compact ? 0 : 1));
    if (!view) return this.frame(language, html`${this.renderTitle()}<slot></slot><slot name="local"></slot>`);
    if (this.compact) return this.frame(language, html`${this.renderTitle()}${helpBar(view, localLines(view))}`);
    return this.frame(
      language,
      html`<section aria-label=${this.nameOr(view.m.title)}>
        ${crest} ${this.renderTitle(view.m.title, 'title', 'title')} ${localLines(view, view.level)}
        ${helpList(topicsOf(view.lines, this.#topics(view)), view)}
      </section>`,
    );
  }

  #topics({ lines }: HelpView): readonly string[] {
    const wanted = this.topics.split(/[\s,;]+/).filter(Boolean);
    const known = new Set<string>(lines.map(({ topic }) => topic));
    const unknown = wanted.filter((topic) => !known.has(topic));
    if (unknown.length > 0 && this.#warned !== this.topics)
      console.warn(
        `<pair-help-lines topics="${this.topics}">: no line for "${unknown.join('", "')}"; known topics are ${[...known].join(', ')}.`,
      );
    this.#warned = this.topics;
    return wanted;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pair-help-lines': PairHelpLines;
  }
}
