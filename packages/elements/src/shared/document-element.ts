import type { PairErrorCode } from '@pair-aidance/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { addressOf } from './address.js';
import { DocumentController } from './document-controller.js';
import { helpBar, localLines } from './help-lines/help-lines.js';
import { LoadedHelpLines } from './help-lines/loaded-help-lines.js';
import { crest } from './icons/draw.js';
import { PairElement } from './pair-element.js';
import type { Phase } from './phase.js';
import { property } from './property.js';

/** Where the help lines can stand: nowhere is no place. */
type HelpPlace = 'top' | 'foot';

/** An element that shows a document: that of an address, one that the page gives, or our own. */
export abstract class DocumentElement<Content> extends PairElement {
  protected readonly helpLines = new LoadedHelpLines(this);
  /** The cast: what the controller calls is not for the page. */
  protected readonly loading = new DocumentController<Content>(this as never);

  /** Where the help lines stand, "top" or "foot"; by default first in the finder and the self-check, last in the others. They are always there. */
  @property() help: HelpPlace | undefined;

  abstract src: string | undefined;
  abstract debug: boolean;

  /** What the element is doing, as its event says. */
  get phase(): Phase {
    return this.loading.phase;
  }

  /** Why there is no document, or no newer one; undefined when nothing failed. */
  get code(): PairErrorCode | undefined {
    return this.loading.code;
  }

  /** Where the help lines stand when the owner does not say. */
  protected readonly helpPlace: HelpPlace = 'top';
  /** What the document is about, as codes of the vocabulary: lines for it come first of all that open. */
  protected about: readonly string[] = [];

  protected abstract load(src: string | undefined, signal: AbortSignal): Promise<Content>;
  protected abstract prepare(document: Content): Promise<() => void>;
  protected abstract tell(phase: Phase, code?: PairErrorCode): void;

  override handleEvent(): void {
    super.handleEvent();
    this.loading.resume();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('help') && this.help && !isPlace(this.help))
      console.warn(`<${this.localName} help="${String(this.help)}">: expected "top" or "foot"; ${this.helpPlace} is used.`);
    if (!this.hasUpdated || changed.has('src')) this.reload();
  }

  /**
   * Everything inside: the opening rule, the help lines in one place in every state, and what the element shows now. The lines of the page's owner
   * stand with ours, unless what is shown has a place for them.
   */
  protected section(language: string, name: string, content: unknown, hasLocal = true): TemplateResult {
    const place = isPlace(this.help) ? this.help : this.helpPlace;
    const view = this.helpLines.view(this.level());
    const local = hasLocal ? html`<slot name="local"></slot>` : nothing;
    const bar = view ? helpBar({ ...view, name, about: this.about }, hasLocal ? localLines(view) : nothing) : local;
    return this.frame(
      language,
      html`<section aria-label=${name || nothing}>
        ${crest} ${place === 'top' ? bar : nothing} ${content} ${place === 'top' ? nothing : bar}
      </section>`,
    );
  }

  /** Loads the document once more. */
  protected reload(): void {
    const src = this.src?.trim(); // null, once the attribute is taken away
    void this.loading.load(src && addressOf(src, this));
  }
}

const isPlace = (place: unknown): place is HelpPlace => place === 'top' || place === 'foot';
