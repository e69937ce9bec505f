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
  /* at the foot of an element */
  :not(.crest) + .help {
    margin-block-start: calc(var(--u) * 4);
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
    list-style: none;
  }
  .help summary::-webkit-details-marker {
    display: none;
  }
  .help summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -25%;
  }
  .help [open] > summary::after {
    rotate: 225deg;
    translate: 0 25%;
  }
  .help summary:hover {
    text-decoration: underline;
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
  .help-topic p {
    max-inline-size: 62ch;
  }
  /* one line a number, in columns where there is room */
  .others {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: var(--u) calc(var(--u) * 6);
    padding-block: calc(var(--u) * 2);
  }
  .others li {
    display: grid;
    grid-template-columns: 8.8em minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--u) * 2);
  }
  .others b {
    font-size: 1em;
  }
  .others p {
    font-size: var(--small);
    line-height: 1.25;
  }
  /* One line: with less room the icons go, then the question, then what the numbers are for, which is still heard. */
  @container pair (inline-size < 72em) {
    .help,
    .help > .numbers {
      column-gap: calc(var(--u) * 4);
    }
    .help li .icon {
      display: none;
    }
    .help .wide {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container pair (inline-size < 57em) {
    .help > p {
      display: none;
    }
  }
  @container pair (inline-size < 43em) {
    .help {
      padding: var(--u) calc(var(--u) * 2);
    }
    .help,
    .help > .numbers {
      column-gap: var(--u);
    }
    .help > .numbers b {
      font-size: 1em;
    }
    .help > .numbers .small {
      display: none;
    }
    .help > .numbers .number {
      min-inline-size: 44px;
      justify-content: center;
    }
  }
  @container pair (inline-size < 18em) {
    .help,
    .help > .numbers {
      column-gap: 1px;
    }
    .help {
      padding-inline: 4px;
    }
    .help > details > summary {
      gap: 0.3em;
    }
  }
  @container pair (inline-size >= 40em) {
    .help-topic li {
      grid-template-columns: 14em minmax(0, 1fr);
      column-gap: calc(var(--u) * 4);
    }
    .help-topic li > p {
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
    .help-topic li,
    .others li {
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
