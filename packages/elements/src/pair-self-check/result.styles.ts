import { css } from 'lit';

/** The result: a first screen, and below it parts that open. */
export const resultStyles = css`
  #result > * + * {
    margin-block-start: calc(var(--u) * 3);
  }
  .ways li,
  .rest > * {
    border-block-end: 1px solid var(--rule);
  }
  .ways .strong {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.2em 0;
    line-height: 1.25;
    font-weight: 600;
  }
  .rest {
    border-block-start: 2px solid var(--text);
  }
  .rest li {
    padding-block: var(--u);
  }
  .on-paper {
    display: none;
  }
  @media print {
    button:not(.strong),
    .actions,
    .strides,
    .screen .icon,
    form summary {
      display: none !important;
    }
    li,
    .warm,
    .review > div {
      break-inside: avoid;
    }
    .button.button {
      color: inherit;
      text-decoration: none;
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
