import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The only thing that an entry of the history carries: the number of a screen. */
const KEY = 'pair-self-check';

const numberIn = (state: unknown): number | undefined => {
  const number = (state as Record<string, unknown> | null)?.[KEY];
  return typeof number === 'number' ? number : undefined;
};

/**
 * Keeps the browser's Back and Forward in step with the screens. An entry carries a number and nothing else; the address stays as it is, and
 * entries of the page are left to it.
 */
export class HistoryController implements ReactiveController {
  readonly #isOn: () => boolean;
  readonly #restore: (position: number) => number;
  /** Number that the first screen bears. Entries of an earlier visit have lower ones, and lead to the first screen. */
  #first = 0;
  /** Positions of the screens that have an entry, in order. */
  #entries: number[] = [];
  /** Whether the browser was asked to go back and has not done so: asked twice, it could leave the page. */
  #isMoving = false;

  /** `restore` shows the screen of a position, or the nearest that is still open, and says which. */
  constructor(host: ReactiveControllerHost, isOn: () => boolean, restore: (position: number) => number) {
    this.#isOn = isOn;
    this.#restore = restore;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  /** Marks the entry of the first screen, when the visitor leaves it. */
  begin(): void {
    if (!this.#isOn() || this.#current === 0) return;
    this.#first = (numberIn(history.state) ?? -1) + 1;
    if (this.#write('replaceState', 0)) this.#entries = [0];
  }

  /** Gives an entry to a screen that follows another. */
  push(position: number): void {
    const current = this.#current;
    this.#isMoving = false;
    if (!this.#isOn() || current === undefined) return;
    if (!this.#write('pushState', position)) return;
    this.#entries = [...this.#entries.slice(0, this.#entries.indexOf(current) + 1), position];
  }

  /** Goes one screen back by the history, when the screen before has an entry of its own. Says whether it did. */
  back(position: number): boolean {
    const index = this.#entries.indexOf(position);
    if (!this.#isOn() || index < 1 || this.#current !== position) return false;
    if (this.#entries[index - 1] === position - 1) {
      this.#go(-1);
      return true;
    }
    this.#entries[index] = position - 1;
    this.#write('replaceState', position - 1);
    return false;
  }

  /** Goes to the entry of the first screen, once nothing is left of the others. */
  rewind(): void {
    const index = this.#entries.indexOf(this.#current ?? 0);
    if (this.#isOn() && index > 0) this.#go(-index);
    this.#entries = this.#entries.slice(0, 1);
  }

  #go(by: number): void {
    if (!this.#isMoving) history.go(by);
    this.#isMoving = true;
  }

  /** Says whether the browser took it: some frames refuse, and Safari does after 100 entries in ten seconds. The link inside then goes back. */
  #write(how: 'pushState' | 'replaceState', position: number): boolean {
    try {
      // What a router keeps in its entries goes on with them.
      history[how]({ ...(history.state as object | null), [KEY]: this.#first + position }, '');
      return true;
    } catch {
      return false;
    }
  }

  /** Position of the entry shown, when it is ours. */
  get #current(): number | undefined {
    const position = (numberIn(history.state) ?? NaN) - this.#first;
    return this.#entries.includes(position) ? position : undefined;
  }

  readonly #follow = ({ state }: PopStateEvent): void => {
    this.#isMoving = false;
    const number = numberIn(state);
    // Entries of the page, links to its own parts for instance, are not ours to follow.
    if (!this.#isOn() || number === undefined || this.#entries.length === 0) return;
    const wanted = Math.max(0, number - this.#first);
    const shown = this.#restore(wanted);
    if (shown !== wanted) {
      const index = this.#entries.indexOf(wanted);
      if (index < 0) return;
      this.#entries[index] = shown;
      this.#write('replaceState', shown);
    }
  };
}
