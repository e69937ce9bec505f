/** Longest time, in milliseconds, that work holds the page before it lets other tasks run; one step more at worst. */
const SLICE_MS = 15;

/** Long work cut in slices: `if (slices.over()) await slices.next();` between two steps. */
export interface Slices {
  /** Whether this slice has had its time. */
  over(): boolean;
  /** Lets the page's other tasks run, then begins a slice. Rejects with the signal's reason once it is aborted. */
  next(): Promise<void>;
}

export function createSlices(signal?: AbortSignal): Slices {
  let end = performance.now() + SLICE_MS;
  return {
    over: () => performance.now() > end,
    async next() {
      await nextTask();
      signal?.throwIfAborted();
      end = performance.now() + SLICE_MS;
    },
  };
}

/** A message, because timers are held back: by 4 ms each, and by a second in a page that is not in view. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
