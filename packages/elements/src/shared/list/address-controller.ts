import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ListStore } from './list-store.js';
import { inTime } from './preset.js';

interface Kept {
  shown: number;
  scroll: number;
}

/** What the history entry holds, ours and the page's. */
const stateOf = (): Record<string, unknown> => (typeof history.state === 'object' && history.state !== null ? history.state : {});

/** Some frames refuse, and Safari does after 100 entries in ten seconds: the search goes on without the address. */
function tried(write: () => void): void {
  try {
    write();
  } catch (error) {
    console.warn(error);
  }
}

/**
 * Keeps the query of a list in the page's address, under a prefix that the owner gives, so that Back gives it back. A new filter is a new
 * entry of the history; letters typed one after the other are one. The device's position is never written: the SDK's links have none.
 */
export class AddressController implements ReactiveController {
  readonly #read: () => { store: ListStore | undefined; prefix: string };
  readonly #restored: () => void;
  #typing = false;
  /** The query of an address without ours: what the owner chose first. */
  #first = '';

  /** @param read What to keep, and under which prefix; an empty prefix leaves the address alone. */
  constructor(host: ReactiveControllerHost, read: () => { store: ListStore | undefined; prefix: string }, restored: () => void) {
    this.#read = read;
    this.#restored = restored;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#back);
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#back);
    removeEventListener('pagehide', this.#leave);
  }

  /** Takes up what the address or the history entry says of ours, over what the owner chose first. */
  async begin(store: ListStore, prefix: string): Promise<void> {
    this.#first = store.link(prefix);
    if (this.#isOurs(prefix) || this.#kept(prefix).shown > 0) await inTime(this.#restore(store, prefix));
  }

  #isOurs(prefix: string): boolean {
    return [...new URLSearchParams(location.search).keys()].some((name) => name.startsWith(prefix));
  }

  async #restore(store: ListStore, prefix: string): Promise<void> {
    await store.open(this.#isOurs(prefix) ? location.search : this.#first, prefix);
    const kept = this.#kept(prefix);
    while (store.get().results.length < Math.min(kept.shown, store.get().total)) await store.more();
  }

  /** Puts the page back where it was left, once the list is drawn. */
  scroll(prefix: string): void {
    const { scroll } = this.#kept(prefix);
    if (prefix && scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** Writes the query after an action. */
  write(typing: boolean): void {
    const { store, prefix } = this.#read();
    if (!store || !prefix) return;
    const search = store.link(prefix, location.search);
    if (search === location.search) return;
    const address = location.pathname + search + location.hash;
    // What the page keeps in its history entries goes on with them: a router that does not find it there stops.
    if (typing && this.#typing) tried(() => history.replaceState(history.state, '', address));
    else {
      this.#leave();
      const { [prefix]: _, ...kept } = stateOf();
      tried(() => history.pushState(kept, '', address));
    }
    this.#typing = typing;
  }

  readonly #back = async (): Promise<void> => {
    const { store, prefix } = this.#read();
    if (!store || !prefix) return;
    this.#typing = false;
    await this.#restore(store, prefix);
    this.#restored();
  };

  /** Notes how far the list was opened and scrolled, in the history entry that is being left. */
  readonly #leave = (): void => {
    const { store, prefix } = this.#read();
    if (!store || !prefix) return;
    const kept: Kept = { shown: store.get().results.length, scroll: Math.round(scrollY) };
    tried(() => history.replaceState({ ...stateOf(), [prefix]: kept }, ''));
  };

  #kept(prefix: string): Kept {
    const { shown, scroll } = (stateOf()[prefix] ?? {}) as Partial<Kept>;
    return { shown: Number(shown) || 0, scroll: Number(scroll) || 0 };
  }
}
