import { css } from 'lit';

/** The help lines, as a bar and as a list. Not red: an open door, not an alarm. */
export const helpLinesStyles = css`
  .help,
  .warm {
    background: var(--warm);
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(var(--u) * 6);
    padding: calc(var(--u) * 2) calc(var(--u) * 4);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--u) * 6);
  }
  .number,
  .numbers ::slotted(a),
  .help summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    color: var(--text);
  }
  .number {
    flex-wrap: wrap;
    row-gap: 0;
  }
  .number b {
    font-size: var(--lead);
    font-weight: 700;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .help summary {
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    list-style: none;
  }
  .help summary::-webkit-details-marker {
    display: none;
  }
  .help summary:hover {
    text-decoration-thickness: 3px;
  }
  .help > details {
    margin-inline-start: auto;
    min-inline-size: 0;
  }
  .help > details[open],
  .help > .help-topic {
    flex-basis: 100%;
  }
  .help-topic {
    padding-block: calc(var(--u) * 3) calc(var(--u) * 2);
    border-block-start: 1px solid var(--rule);
  }
  .help-topic li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--u) calc(var(--u) * 3);
  }
  .help-topic li .strong {
    padding-block-start: 0;
  }
  .help-topic p {
    max-inline-size: 62ch;
  }
  @container pair (inline-size < 50em) {
    .help {
      padding-inline: calc(var(--u) * 3);
      column-gap: calc(var(--u) * 4);
    }
    .help .numbers {
      column-gap: calc(var(--u) * 4);
    }
    .help > p {
      inline-size: 100%;
    }
  }
  @container pair (inline-size < 30em) {
    .help {
      column-gap: calc(var(--u) * 2);
    }
    .help > .numbers {
      display: contents;
    }
    .help > .numbers .icon {
      display: none;
    }
    .help > .numbers li:first-child {
      inline-size: 100%;
    }
  }
  @container pair (inline-size >= 40em) {
    .help-topic li {
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: calc(var(--u) * 4);
    }
    .help-topic li > div:last-child {
      padding-block-start: 0.55em;
    }
  }
  @media print {
    .help,
    .warm {
      background: none;
      border: 1px solid;
    }
    .help summary {
      display: none;
    }
    .help-topic li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .help,
    .warm {
      border: 1px solid CanvasText;
    }
  }
`;
