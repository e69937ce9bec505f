// What one page costs, measured from outside: the page does not know that it is measured.

/** How long, in milliseconds, the page must have been quiet to be at rest. */
const REST_MS = 500;
/** What follows a press is over by then: a page may wait before it searches, and again before it says how many there are. */
const PRESS_MS = 1000;
/** Tasks shorter than this, in milliseconds of CPU, are those of a page at rest: a caret that blinks. */
const REST_TASK_MS = 2;

/** Trace events that the tasks are read from, and those that a person opens in the Performance panel. */
const TASKS = ['toplevel', 'blink.user_timing'];
const ALL = [
  ...TASKS,
  'devtools.timeline',
  'loading',
  'v8',
  'v8.execute',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
];

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page, and keeps what it sees in `bench`; times are in milliseconds since the navigation began. */
function watch(row) {
  const bench = { longTasks: [], pressed: 0, painted: 0 };
  globalThis.bench = bench;
  new PerformanceObserver((list) =>
    bench.longTasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration])),
  ).observe({
    type: 'longtask',
    buffered: true,
  });

  /** The moment at which the frame that runs now, else the next one, is painted. */
  const paint = () =>
    new Promise((resolve) => {
      // It is told in the frame itself, after the layout; the message comes once the frame is painted.
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
      observer.observe(document.documentElement);
    });
  const keepPaint = () => void paint().then((painted) => (bench.painted = painted));

  // The last change of the page that follows the key counts, but for what is only said to screen readers.
  const changes = new MutationObserver((mutations) => {
    if (mutations.some(({ target }) => !(target.closest ? target : target.parentElement)?.closest('[role=status]'))) keepPaint();
  });
  const pressed = ({ timeStamp }) => {
    bench.pressed = timeStamp;
    keepPaint();
  };

  bench.firstRow = new Promise((resolve) => {
    const look = () => {
      const root = document.querySelector('pair-finder')?.shadowRoot ?? document;
      if (!root.querySelector(row)) return requestAnimationFrame(look);
      addEventListener('keydown', pressed, true);
      changes.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      paint().then(resolve);
    };
    requestAnimationFrame(look);
  });
}

/**
 * The tasks of a page's main thread since `begin`, from its trace: when each begins and ends, and its CPU time, in milliseconds. The promises
 * that a task settles run after its event and belong to it.
 */
function tasksOf(events, begin) {
  const tasks = [];
  const parts = events
    .filter(({ pid, tid, ts, ph }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ph === 'X')
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask' || name === 'BlinkScheduler_PerformMicrotaskCheckpoint')
    .map(({ name, ts, dur, tdur = 0 }) => ({ name, from: (ts - begin.ts) / 1000, to: (ts + dur - begin.ts) / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const part of parts) {
    const last = tasks.at(-1);
    if (last && part.from < last.to) continue; // inside the one before
    if (last && part.name.startsWith('Blink')) Object.assign(last, { to: part.to, cpu: last.cpu + part.cpu });
    else tasks.push(part);
  }
  return tasks;
}

const longest = (tasks) => Math.max(0, ...tasks.map(({ cpu }) => cpu));

/**
 * Opens a page with nothing in its cache.
 * @param row Selector of a row of results, inside the finder's shadow root where there is one.
 */
export async function openPage(browser, url, row) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.addInitScript(watch, row);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');

  /** Not by page.evaluate, whose own script would be compiled in the page. */
  async function evaluate(expression) {
    const { result } = await devtools.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return result.value;
  }

  /** CPU time that the page's main thread has used so far, in milliseconds. */
  async function cpu() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  }

  async function rest() {
    let before;
    do {
      before = await cpu();
      await pause(REST_MS);
    } while ((await cpu()) - before > REST_MS / 20);
  }

  /** The tasks from what an action sets off until the page is at rest again. `isBegin` tells the trace event that they are counted from. */
  async function trace(isBegin, action, path) {
    await browser.startTracing(page, { categories: path ? ALL : TASKS, path });
    const result = await action();
    await rest();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    return { result, tasks: tasksOf(traceEvents, traceEvents.find(isBegin)) };
  }

  return {
    page,
    close: () => context.close(),

    /**
     * Loads the page. Times are in milliseconds since the navigation began.
     * @param path Where the trace is kept, with all that the Performance panel shows; that slows the page down.
     */
    async load(path) {
      const isNavigation = ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url;
      const action = async () => {
        await page.goto(url, { waitUntil: 'commit' });
        return evaluate('bench.firstRow');
      };
      const { result: firstRow, tasks } = await trace(isNavigation, action, path);
      const before = tasks.filter(({ from }) => from < firstRow);
      const bodies = await evaluate(
        `performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= ${firstRow}).map(({ encodedBodySize }) => encodedBodySize)`,
      );
      return {
        firstRow,
        cpuFirstRow: before.reduce((sum, { cpu }) => sum + cpu, 0),
        longestTask: longest(tasks),
        requests: bodies.length + 1,
        bytes: bodies.reduce((sum, bytes) => sum + bytes, 0),
      };
    },

    /** Puts the focus into a field, for which the finder makes its index ready: how long that takes, and its longest task. */
    async focus(field) {
      const input = page.locator(field).first();
      await input.waitFor(); // the driver's own script comes into the page now
      await rest();
      const { tasks } = await trace(
        ({ name }) => name === 'focus',
        async () => {
          await evaluate("performance.mark('focus')");
          await input.focus();
        },
      );
      return { indexed: Math.max(0, ...tasks.filter(({ cpu }) => cpu > REST_TASK_MS).map(({ to }) => to)), longestSlice: longest(tasks) };
    },

    /** CPU time of what an action sets off, in milliseconds. */
    async cost(action) {
      const before = await cpu();
      await action();
      await pause(PRESS_MS);
      return (await cpu()) - before;
    },

    /** Milliseconds from the last key, when the system gave it, until what it changed was painted. */
    keyToPaint: () => evaluate('bench.painted - bench.pressed'),

    /** Durations of the tasks of more than 50 ms that began once the first row was painted, in milliseconds on the clock. */
    longTasks: () =>
      evaluate('bench.firstRow.then((first) => bench.longTasks.filter(([start]) => start > first).map(([, duration]) => duration))'),

    /** JavaScript heap and array buffers in bytes, after the garbage is collected. */
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
  };
}
