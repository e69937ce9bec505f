/** What every headless widget offers: a value that is replaced, never changed in place, and news of each replacement. */
export interface Store<State> {
  /** The state; the same object until something changes. */
  get(): State;
  /** Calls `listener` at once and after each change. Returns a function that ends this. */
  subscribe(listener: (state: State) => void): () => void;
}

/** A store and the function that replaces its state. */
export function createStore<State>(initial: State): Store<State> & { set(next: State): void } {
  let state = initial;
  const listeners = new Set<(state: State) => void>();
  return {
    get: () => state,
    set(next) {
      state = next;
      // A copy: a listener may leave or come while it is told.
      for (const listener of [...listeners]) tell(listener, next);
    },
    subscribe(listener) {
      // A function of our own for each call, so that one listener given twice is two subscriptions.
      const own = (next: State) => listener(next);
      listeners.add(own);
      tell(own, state);
      return () => listeners.delete(own);
    },
  };
}

/** A listener that throws keeps neither the others nor the action from going on; its error reaches the console. */
function tell<State>(listener: (state: State) => void, state: State): void {
  try {
    listener(state);
  } catch (error) {
    console.error(error);
  }
}
