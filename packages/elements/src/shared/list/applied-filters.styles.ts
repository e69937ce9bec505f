import { css } from 'lit';

/** What narrows the list, each with a press that removes it. */
export const appliedFiltersStyles = css`
  .applied {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 2) calc(var(--u) * 3);
    align-items: center;
    padding-block-end: calc(var(--u) * 2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 44px;
    padding: 0.3em 0.5em 0.3em 0.75em;
    font: inherit;
    line-height: 1.2;
    color: var(--text);
    background: var(--ground);
    border: 2px solid var(--fill);
    border-radius: var(--radius);
    cursor: pointer;
    text-align: start;
  }
  .chip:hover {
    background: var(--tint);
    border-color: var(--text);
  }
  @media print {
    .chip {
      border: 0;
      padding: 0;
      min-block-size: 0;
    }
    .chip .icon {
      display: none;
    }
  }
`;
