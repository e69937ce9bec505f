// What a run is worth: the figures of a table, what is aimed at, and the tables as Markdown.
const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => percentile(values, 0.5);
const middle = (key) => (visits) => median(visits.map((visit) => visit[key]));
const all = (visits, field) => visits.flatMap((visit) => visit[field]);

/** Each figure: its name, how it comes from the visits of a page, and what is aimed at: at most so much, or so many times the floor. */
const FIRST = [
  ['first results, ms', middle('firstRow')],
  ['CPU until first results, ms', middle('cpuFirstRow')],
];

export const WHOLE = [
  ...FIRST,
  ['longest task of the load, CPU ms', middle('longestTask')],
  ['index of words, from the focus, ms', middle('indexed')],
  ['longest task of the index, CPU ms', middle('longestSlice')],
  ['a keystroke until painted, median, ms', (visits) => median(all(visits, 'keystrokes').map(({ wall }) => wall))],
  [
    'a keystroke until painted, 95th percentile, ms',
    (visits) =>
      percentile(
        all(visits, 'keystrokes').map(({ wall }) => wall),
        0.95,
      ),
    { most: 40 },
  ],
  ['a keystroke, median, CPU ms', (visits) => median(all(visits, 'keystrokes').map(({ cpu }) => cpu)), { times: 2.5 }],
  [
    'a keystroke, 95th percentile, CPU ms',
    (visits) =>
      percentile(
        all(visits, 'keystrokes').map(({ cpu }) => cpu),
        0.95,
      ),
  ],
  ['a filter until painted, median, ms', (visits) => median(all(visits, 'filters').map(({ wall }) => wall))],
  [
    'a filter until painted, 95th percentile, ms',
    (visits) =>
      percentile(
        all(visits, 'filters').map(({ wall }) => wall),
        0.95,
      ),
  ],
  ['a filter, median, CPU ms', (visits) => median(all(visits, 'filters').map(({ cpu }) => cpu)), { times: 2.5 }],
  ['tasks over 50 ms after the list is there, a visit', (visits) => median(visits.map(({ longTasks }) => longTasks.length))],
  ['the longest of them in any visit, ms', (visits) => Math.max(0, ...all(visits, 'longTasks')), { most: 50, from: 10_000 }],
  ['heap, MB', (visits) => middle('heap')(visits) / 1e6],
];

export const LATE = [
  ['first results, ms', middle('firstRow'), { times: 2, to: 10_000 }],
  FIRST[1],
  ['requests until then', middle('requests')],
  ['bytes until then, kB', (visits) => middle('bytes')(visits) / 1000],
];

const show = (value) => (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

function judge(size, aim, floor, value) {
  if (!aim || size < (aim.from ?? 0) || size > (aim.to ?? Infinity)) return '';
  const [text, isMet] = aim.times ? [`≤ ${aim.times}×`, value <= aim.times * floor] : [`≤ ${aim.most}`, value <= aim.most];
  return `${text}: ${isMet ? 'met' : '**missed**'}`;
}

const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** One table of a list of so many entries, from the visits of both pages. */
export function compare(figures, size, { floor, finder }) {
  const rows = figures.map(([name, of, aim]) => {
    const [least, ours] = [of(floor), of(finder)];
    return [name, show(least), show(ours), least > 0 ? `${(ours / least).toFixed(2)}×` : '', judge(size, aim, least, ours)];
  });
  return table(['', 'floor', 'finder', 'ratio', 'aim'], rows);
}

/** Files with their sizes in bytes: name, raw, gzip, brotli. */
export function sizeTable(files) {
  const program = files.filter(([name]) => !/^(data|csv)-?/.test(name));
  const sum = (some) => [1, 2, 3].map((column) => some.reduce((total, file) => total + file[column], 0).toLocaleString('en'));
  return table(
    ['file', 'raw', 'gzip', 'brotli'],
    [
      ...files.map(([name, ...sizes]) => [name, ...sizes.map((size) => size.toLocaleString('en'))]),
      ['**all**', ...sum(files)],
      ['**without data-*.js and the CSV reader**', ...sum(program)],
    ],
  );
}
