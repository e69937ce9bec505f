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
  .far {
    font-weight: 700;
    font-size: var(--lead);
    line-height: 1.25;
    margin-block-end: var(--u);
  }
  .far small {
    font-size: 0.75em;
    font-weight: 400;
    color: var(--soft);
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
  .reach li a {
    display: inline-block;
    padding-block: 2px;
  }
  .branches:not(.whole) li:nth-child(n + 4) {
    display: none;
  }
  .branches .button {
    margin: 0;
    padding-inline: 0;
  }
  .rest {
    display: grid;
    gap: var(--u);
    align-content: start;
    margin-block-start: calc(var(--u) * 2);
    min-inline-size: 0;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 5);
    align-items: center;
  }
  .touch {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-variant-numeric: tabular-nums;
  }
  @container pair (inline-size >= 34em) {
    .placed {
      grid-template-columns: 6.5em minmax(0, 1fr);
    }
    .placed > :is(.facts, .rest) {
      grid-column: 2;
    }
    .far {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
    .far small {
      display: block;
    }
  }
  @container pair (inline-size >= 58em) {
    .row {
      grid-template-columns: minmax(0, 1fr) 15em;
    }
    .placed {
      grid-template-columns: 6.5em minmax(0, 1fr) 15em;
    }
    .row > .rest {
      grid-column: -2;
      grid-row: 1;
      margin-block-start: 0;
    }
    .reach {
      display: grid;
      /* the first line level with the name, as it has a target of 44px around it */
      margin-block-start: calc(0.735em - 22px);
    }
    .reach > p:first-child {
      margin-block-start: calc(22px - 0.735em);
    }
  }
  @media print {
    .row {
      display: block;
      contain: none;
      break-inside: avoid;
    }
    .far small {
      display: inline;
    }
    .reach,
    .touch {
      display: block;
      min-block-size: 0;
    }
    .reach .icon {
      display: none !important;
    }
    /* what a link hides, paper must say */
    [data-print]::after {
      content: '\\00a0:\\00a0' attr(data-print);
      overflow-wrap: anywhere;
    }
    .branches:not(.whole) li:nth-child(n) {
      display: block;
    }
  }
`;
