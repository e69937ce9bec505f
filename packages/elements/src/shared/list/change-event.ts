/**
 * Dispatched on the element when what is asked of its list has changed: words, filters, town. `link` is the query as search parameters, for
 * `open(link)`; a device's position is never in it. It does not bubble: only who listens on the element itself hears what a visitor looks for.
 */
export class PairListChangeEvent extends Event {
  readonly link: string;

  constructor(name: string, link: string) {
    super(name);
    this.link = link;
  }
}
