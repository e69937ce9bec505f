import type { EngagementStore } from '@pair-aidance/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the open degrees and the filters of the cases in the page's address, under a prefix that the owner gives, so that they can be shared and
 * Back works. Answers are never written.
 */
export class AddressController implements ReactiveController {
  readonly #read: () => { store: EngagementStore | undefined; prefix: string };

  /** @param read What to keep, and under which prefix; an empty prefix leaves the address alone. */
  constructor(host: ReactiveControllerHost, read: () => { store: EngagementStore | undefined; prefix: string }) {
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.follow);
  }

  /** Takes up what the address says. */
  readonly follow = (): void => {
    const { store, prefix } = this.#read();
    if (prefix) store?.open(location.search, prefix);
  };

  /** Writes what is open and chosen, as a new entry of the history. */
  write(): void {
    const { store, prefix } = this.#read();
    if (!store || !prefix) return;
    const search = store.link(prefix, location.search);
    // What the page keeps in its history entries goes on with them: a router that does not find it there stops.
    if (search !== location.search) history.pushState(history.state, '', location.pathname + search + location.hash);
  }
}
