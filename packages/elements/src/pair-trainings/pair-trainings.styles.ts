import { css } from 'lit';

// One sheet over 250 lines: a row, its sessions and the comparison are the same facts at three widths.
export const styles = css`
  .first {
    max-inline-size: 62ch;
  }

  /* what holds for all, and the picture of the ways */
  .guide,
  .archive,
  .elsewhere {
    margin-block-start: calc(var(--u) * 4);
    border-block-start: 1px solid var(--rule);
  }
  details[open] > summary .turn {
    rotate: 180deg;
  }
  .guide-parts {
    display: grid;
    gap: calc(var(--u) * 6) calc(var(--u) * 9);
    padding-block: calc(var(--u) * 2) calc(var(--u) * 6);
  }
  .guide-parts > * {
    min-inline-size: 0;
  }
  .cited summary {
    color: var(--soft);
    font-weight: 400;
  }
  .picture {
    display: grid;
    gap: calc(var(--u) * 4) calc(var(--u) * 9);
    align-items: start;
    align-content: start;
  }
  .map > svg {
    overflow: visible;
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: auto;
  }
  .map path {
    fill: none;
    stroke: var(--fill);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .map .depends {
    stroke-dasharray: 6 7;
    stroke-width: 3;
  }
  .map .example {
    stroke-dasharray: 0.1 6.5;
    stroke-width: 3;
  }
  .map .tip {
    stroke-width: 2.5;
  }
  .map circle {
    fill: var(--ground);
    stroke: var(--text);
    stroke-width: 3;
  }
  .map text {
    fill: var(--text);
    font-size: 17px;
  }
  .map .before {
    text-anchor: end;
  }
  .map .over {
    text-anchor: middle;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--u) calc(var(--u) * 4);
    padding-block-start: calc(var(--u) * 2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend svg {
    inline-size: 44px;
    block-size: 12px;
  }
  .said li {
    position: relative;
    max-inline-size: 62ch;
    padding-block-end: calc(var(--u) * 2);
    padding-inline-start: calc(var(--u) * 4);
  }
  .said li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.72em;
    inline-size: calc(var(--u) * 2);
    border-block-start: 2px solid var(--control);
  }
  @container pair (inline-size >= 58em) {
    .guide-parts {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
  }
  @container pair (inline-size >= 40em) {
    .picture {
      grid-template-columns: minmax(16em, 22em) minmax(0, 1fr);
    }
    .picture > .lead {
      grid-column: 1 / -1;
    }
  }

  /* the list */
  .order {
    padding-block: calc(var(--u) * 3);
    border-block-end: 1px solid var(--rule);
  }
  .order .box {
    max-inline-size: 20em;
  }
  .training {
    row-gap: calc(var(--u) * 3);
  }
  .training.chosen {
    border-inline-start: 6px double var(--fill);
    padding-inline-start: calc(var(--u) * 3);
  }
  .brief {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 6);
  }
  .tag {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .shape {
    inline-size: 12px;
    block-size: 12px;
    flex: none;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .rest > .choice {
    justify-self: start;
  }
  .more {
    grid-column: 1 / -1;
  }
  .more > summary {
    display: inline-flex;
    min-block-size: 44px;
    font-weight: 400;
    color: var(--fill);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .more > summary:hover {
    text-decoration-thickness: 3px;
  }
  .more > * + * {
    margin-block-start: calc(var(--u) * 3);
  }
  .known > div {
    padding-block: calc(var(--u) * 2);
    border-block-start: 1px solid var(--rule);
  }
  .known dt {
    font-weight: 600;
  }
  .known dd {
    max-inline-size: 62ch;
  }
  .sessions li {
    display: grid;
    gap: 0 calc(var(--u) * 4);
    padding-block: calc(var(--u) * 2);
    border-block-start: 1px solid var(--rule);
  }
  .sessions .past {
    color: var(--soft);
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 5);
  }
  .keep .button {
    padding-inline: 0;
  }
  .apart {
    padding-block: calc(var(--u) * 6) calc(var(--u) * 2);
    border-block-end: 2px solid var(--text);
  }
  @container pair (inline-size >= 40em) {
    .known > div,
    .sessions li {
      grid-template-columns: 11em minmax(0, 1fr);
      display: grid;
      column-gap: calc(var(--u) * 4);
    }
  }

  /* what is chosen to be compared stays in sight */
  .tray {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 2) calc(var(--u) * 4);
    align-items: center;
    justify-content: space-between;
    padding-block: calc(var(--u) * 2);
    border-block-start: 6px double var(--fill);
    background: var(--ground);
  }
  /* so that the tray never covers what has the focus (WCAG 2.4.11) */
  .layout * {
    scroll-margin-block: 2em 9em;
  }

  /* side by side */
  .comparison {
    padding-block-start: calc(var(--u) * 2);
  }
  .button.back,
  .across .button,
  .down .button,
  .elsewhere .button {
    padding-inline: 0;
    text-align: start;
  }
  .across {
    display: none;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin-block-start: calc(var(--u) * 3);
  }
  .across :is(th, td) {
    padding: calc(var(--u) * 2) calc(var(--u) * 3) calc(var(--u) * 2) 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--rule);
  }
  .across thead :is(th, td) {
    vertical-align: bottom;
    border-block-end: 6px double var(--fill);
  }
  .across thead th > span {
    display: block;
    font-size: var(--lead);
    line-height: 1.25;
  }
  .across th {
    font-weight: 600;
  }
  .across :is(th, td):first-child {
    inline-size: 8.5em;
  }
  .down > div {
    padding-block: calc(var(--u) * 4);
  }
  .down > div > .lead {
    border-block-start: 6px double var(--fill);
    padding-block-start: calc(var(--u) * 3);
  }
  @container pair (inline-size >= 40em) {
    .across {
      display: table;
    }
    .down {
      display: none;
    }
  }
  .actions {
    padding-block-start: calc(var(--u) * 4);
  }
  .elsewhere {
    padding-block-start: calc(var(--u) * 4);
  }
  @media print {
    .tray,
    .order,
    .elsewhere,
    .rest > .choice,
    details:not([open]) {
      display: none !important;
    }
    .more > summary {
      display: none;
    }
    tr,
    .down > div {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
