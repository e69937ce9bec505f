import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ListState, ListStore } from './list-store.js';
import { inTime } from './preset.js';

type AnyList = ListStore<ListState>;

interface Kept {
  shown: number;
  scroll: number;
}

/**
 * Keeps the query of a list in the page's address, under a prefix that the owner gives, so that Back gives it back. A new filter is a new
 * entry of the history; letters typed one after the other are one. The device's position is never written: the SDK's links have none.
 */
export class AddressController implements ReactiveController {
  readonly #read: () => { list: AnyList | undefined; prefix: string };
  readonly #restored: () => void;
  #typing = false;
  /** The query of an address without ours: what the owner chose first. */
  #first = '';

  /** @param read What to keep, and under which prefix; an empty prefix leaves the address alone. */
  constructor(host: ReactiveControllerHost, read: () => { list: AnyList | undefined; prefix: string }, restored: () => void) {
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
  async begin(list: AnyList, prefix: string): Promise<void> {
    this.#first = list.link(prefix);
    if (this.#isOurs(prefix) || this.#kept(prefix).shown > 0) await inTime(this.#restore(list, prefix));
  }

  #isOurs(prefix: string): boolean {
    return [...new URLSearchParams(location.search).keys()].some((name) => name.startsWith(prefix));
  }

  async #restore(list: AnyList, prefix: string): Promise<void> {
    await list.open(this.#isOurs(prefix) ? location.search : this.#first, prefix);
    const kept = this.#kept(prefix);
    while (list.get().results.length < Math.min(kept.shown, list.get().total)) await list.more();
  }

  /** Puts the page back where it was left, once the list is drawn. */
  scroll(prefix: string): void {
    const { scroll } = this.#kept(prefix);
    if (prefix && scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** Writes the query after an action. */
  write(typing: boolean): void {
    const { list, prefix } = this.#read();
    if (!list || !prefix) return;
    const search = list.link(prefix, location.search);
    if (search === location.search) return;
    const address = location.pathname + search + location.hash;
    // What the host page keeps in its history entries stays with them.
    if (typing && this.#typing) history.replaceState(history.state, '', address);
    else {
      this.#leave();
      history.pushState(null, '', address);
    }
    this.#typing = typing;
  }

  readonly #back = async (): Promise<void> => {
    const { list, prefix } = this.#read();
    if (!list || !prefix) return;
    this.#typing = false;
    await this.#restore(list, prefix);
    this.#restored();
  };

  /** Notes how far the list was opened and scrolled, in the history entry that is being left. */
  readonly #leave = (): void => {
    const { list, prefix } = this.#read();
    if (!list || !prefix) return;
    const state = typeof history.state === 'object' ? history.state : {};
    const kept: Kept = { shown: list.get().results.length, scroll: Math.round(scrollY) };
    history.replaceState({ ...state, [prefix]: kept }, '');
  };

  #kept(prefix: string): Kept {
    const { shown, scroll } = ((history.state as Record<string, Partial<Kept>> | null)?.[prefix] ?? {}) as Partial<Kept>;
    return { shown: Number(shown) || 0, scroll: Number(scroll) || 0 };
  }
}
