import type { PairErrorCode } from '@pair-aidance/sdk';
import type { PropertyValues } from 'lit';

import { addressOf } from './address.js';
import { DocumentController } from './document-controller.js';
import { LoadedHelpLines } from './help-lines/loaded-help-lines.js';
import { PairElement } from './pair-element.js';
import type { Phase } from './phase.js';

/** An element that shows a document: that of an address, one that the page gives, or our own. */
export abstract class DocumentElement<Content> extends PairElement {
  protected readonly help = new LoadedHelpLines(this);
  /** The cast: what the controller calls is not for the page. */
  protected readonly loading = new DocumentController<Content>(this as never);

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

  protected abstract load(src: string | undefined, signal: AbortSignal): Promise<Content>;
  protected abstract prepare(document: Content): Promise<() => void>;
  protected abstract tell(phase: Phase, code?: PairErrorCode): void;

  override handleEvent(): void {
    super.handleEvent();
    this.loading.resume();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('src')) this.reload();
  }

  /** Loads the document once more. */
  protected reload(): void {
    const src = this.src?.trim(); // null, once the attribute is taken away
    void this.loading.load(src && addressOf(src, this));
  }
}
