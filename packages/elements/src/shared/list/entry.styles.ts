import { css } from 'lit';

/**
 * One entry: rows and rules, not cards. Each is laid out by itself. Not `content-visibility`, which would spare a third of a keystroke: tools that
 * audit contrast, and whatever reads the text of a page, find nothing in rows that are not drawn.
 */
export const entryStyles = css`
  .row {
    contain: layout style;
    display: grid;
    gap: 0 calc(var(--u) * 4);
    padding-block: calc(var(--u) * 4);
    border-block-end: 1px solid var(--rule);
  }
  /* at rest: few lines, one way to call, and what opens the rest beside it */
  .short {
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: calc(var(--u) * 3);
  }
  .short > .facts {
    grid-column: 1 / -1;
    line-height: 1.35;
  }
  .short > .more {
    grid-column: 2;
    justify-self: end;
  }
  .short > .more[open] {
    grid-column: 1 / -1;
    justify-self: stretch;
  }
  .short .fold {
    min-block-size: 44px;
    font-weight: 400;
    color: var(--fill);
  }
  .short [open] > .fold .icon {
    rotate: 180deg;
  }
  @media screen {
    @supports selector(:has(a)) {
      .short:not(:has([open])) .long > span {
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
    }
  }
  .facts {
    display: grid;
    gap: var(--u);
    align-content: start;
    min-inline-size: 0;
  }
  .facts > * {
    max-inline-size: 62ch;
  }
  .line {
    display: flex;
    gap: 0.55em;
    align-items: baseline;
  }
  .line .icon {
    translate: 0 0.18em;
    color: var(--soft);
  }
  .when {
    font-weight: 600;
  }
  .when,
  .lines {
    white-space: pre-line;
  }
  .rest {
    display: grid;
    gap: var(--u);
    align-content: start;
    margin-block-start: calc(var(--u) * 2);
    min-inline-size: 0;
  }
  .touch {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-variant-numeric: tabular-nums;
  }
  @container pair (inline-size >= 58em) {
    .row {
      grid-template-columns: minmax(0, 1fr) 15em;
    }
    .short {
      grid-template-rows: auto 1fr;
    }
    .short > :is(.facts, .more[open]) {
      grid-column: 1;
    }
    .short > .facts {
      grid-row: 1 / span 2;
    }
    .short > .more {
      justify-self: start;
    }
    .row > .rest {
      grid-column: -2;
      grid-row: 1;
      margin-block-start: 0;
    }
  }
  @media print {
    .row {
      display: block;
      contain: none;
      break-inside: avoid;
    }
    .short .fold {
      display: none;
    }
    .touch {
      display: block;
      min-block-size: 0;
    }
    /* what a link hides, paper must say */
    [data-print]::after {
      content: '\\00a0:\\00a0' attr(data-print);
      overflow-wrap: anywhere;
    }
  }
`;
