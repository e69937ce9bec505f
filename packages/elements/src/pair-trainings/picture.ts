import { html, nothing, svg, type TemplateResult } from 'lit';

import type { Picture } from './content.js';
import type { View } from './view.js';

/** Where each station of our picture stands: left, middle or right, and in which of six rows. The certification goes down on the left. */
const stations: Readonly<Record<string, readonly [column: 0 | 1 | 2, row: number]>> = {
  vous: [1, 0],
  parcours: [0, 1],
  etp: [2, 1],
  stage: [0, 2],
  programmes: [2, 2],
  formations: [0, 3],
  diplome: [2, 3],
  cpea: [0, 4],
  emploi: [2, 4],
  exercer: [0, 5],
};

const COLUMNS = [135, 175, 215] as const;
const ROW = 84;
const TOP = 58;
/** Characters of a label on one line. */
const LINE = 12;

type Point = readonly [x: number, y: number];

const pointOf = (id: string): Point | undefined => {
  const station = stations[id];
  return station && [COLUMNS[station[0]], TOP + station[1] * ROW];
};

/** Lines of a label, broken between words. */
const broken = (label: string): string[] =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);

/** A line from one station to another, and the tip that says which way it goes. */
function line([x1, y1]: Point, [x2, y2]: Point, kind: string): TemplateResult<2> {
  const [fromMiddle, level, straight] = [x1 === COLUMNS[1], y1 === y2, x1 === x2];
  const rows = Math.abs(y2 - y1) / ROW;
  const side = x1 < COLUMNS[1] ? 1 : -1;
  const path = fromMiddle
    ? `M${x1} ${y1}C${x1} ${y2 - 30} ${x1} ${y2} ${x2} ${y2}`
    : straight && rows > 1
      ? `M${x1} ${y1}C${x1 + side * 8 * rows} ${y1 + 40} ${x1 + side * 8 * rows} ${y2 - 40} ${x2} ${y2}`
      : level || straight
        ? `M${x1} ${y1}L${x2} ${y2}`
        : `M${x1} ${y1}C${x2} ${y1} ${x1} ${y2} ${x2} ${y2}`;
  const way = Math.sign(x2 - x1);
  const bend = straight && rows > 1 ? side : 0;
  const tip = straight
    ? `M${x2 - 5 + bend * 6} ${y2 - 17}l${5 - bend * 3} 7l${5 - bend * 1} -6`
    : `M${x2 - way * 17} ${y2 - 5}l${way * 7} 5l${way * -7} 5`;
  return svg`<path class=${kind} d=${path}/><path class="tip" d=${tip}/>`;
}

/** The certification path and the ways between trainings, drawn as lines of a map. It is passed over by assistive technology: the list says it all. */
export function picture({ title, nodes, edges }: Picture, { m, level, lang }: View): TemplateResult {
  const drawn = nodes.filter(({ id }) => pointOf(id));
  return html`<div class="picture whole" lang=${lang}>
    <p class="lead" role="heading" aria-level=${level}>${title}</p>
    <div class="map" aria-hidden="true">
      <svg viewBox="0 -18 350 546">
        ${edges.map(({ from, to, kind }) => {
          const [start, end] = [pointOf(from), pointOf(to)];
          return start && end ? line(start, end, kind) : nothing;
        })}
        ${drawn.map(({ id, label }) => {
          const [x, y] = pointOf(id)!;
          const lines = broken(label);
          const column = stations[id]![0];
          const first = column === 1 ? y - 20 * lines.length + 2 : y - 9.5 * (lines.length - 1) + 5;
          const at = x + (column - 1) * 16;
          return svg`<circle cx=${x} cy=${y} r="7"/>
            <text class=${['before', 'over', 'after'][column]!} y=${first}>${lines.map((words, index) => svg`<tspan x=${at} dy=${index === 0 ? 0 : 19}>${words}</tspan>`)}</text>`;
        })}
      </svg>
      <ul class="legend small" role="list">
        ${(['step', 'depends', 'example'] as const).map(
          (kind) =>
            html`<li>
              <svg viewBox="0 0 44 12"><path class=${kind} d="M2 6h40" /></svg> ${m.edges[kind]}
            </li>`,
        )}
      </ul>
    </div>
    <ul class="said same">
      ${edges.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}
