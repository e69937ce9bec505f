import type { Store } from '@pair-aidance/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again after each change of a store, as long as the host is in the page. */
export class StoreController<State, S extends Store<State>> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #store: S | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get store(): S | undefined {
    return this.#store;
  }

  set store(store: S | undefined) {
    this.hostDisconnected();
    this.#store = store;
    this.hostConnected();
  }

  hostConnected(): void {
    this.#unsubscribe ??= this.#store?.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
