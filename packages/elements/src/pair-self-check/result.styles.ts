import { css } from 'lit';

/** The result: a first screen, and below it parts that open. */
export const resultStyles = css`
  #result > * + * {
    margin-block-start: calc(var(--u) * 3);
  }
  .ways li {
    border-block-end: 1px solid var(--rule);
  }
  .ways :is(.strong, .button) {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.2em 0;
    line-height: 1.25;
    font-weight: 600;
  }
  .rest .ways li {
    padding-block-end: calc(var(--u) * 2);
  }
  #result > .warm {
    padding-block: calc(var(--u) * 2);
  }
  #result > .warm > * + * {
    margin-block-start: 0;
  }
  /* the numbers say whose they are */
  #person .help-topic > .strong {
    position: absolute;
    clip-path: inset(50%);
  }
  .rest {
    border-block-start: 2px solid var(--text);
  }
  .rest > details {
    border-block-end: 1px solid var(--rule);
  }
  .rest > details > summary {
    display: flex;
    justify-content: space-between;
    font-weight: 600;
  }
  .rest > details > summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .rest > details[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .rest > details > :not(summary) {
    border: 0;
    padding-inline-start: 0;
    padding-block-end: calc(var(--u) * 2);
  }
  .rest ul:not(.ways) > li {
    padding-block: var(--u);
  }
  .rest .help-topic:first-of-type {
    border: 0;
  }
  .on-paper {
    display: none;
  }
  @media print {
    .button:not(.strong),
    .actions,
    .wipe,
    .asked > .strides,
    form summary {
      display: none !important;
    }
    .screen {
      max-inline-size: none;
    }
    li,
    .warm,
    .review > div {
      break-inside: avoid;
    }
    .button.strong,
    .screen summary {
      color: inherit;
    }
    .button.strong,
    .screen summary span {
      text-decoration: none;
    }
    .screen summary > .icon,
    .rest > details > summary::after {
      display: none;
    }
    .lead,
    summary {
      break-after: avoid;
    }
    .on-paper {
      display: block;
    }
  }
`;
