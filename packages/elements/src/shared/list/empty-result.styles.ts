import { css } from 'lit';

/** An empty result, and ways out of it; entries follow the words of those that are strong. */
export const emptyResultStyles = css`
  .empty {
    display: grid;
    gap: calc(var(--u) * 4);
    padding-block: calc(var(--u) * 6) 0;
  }
  .drawing {
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: auto;
    color: var(--fill);
  }
  .drawing .edge {
    stroke: var(--text);
  }
  .drawing .core {
    stroke: var(--ground);
    stroke-width: 2.5;
  }
  .way {
    padding-block: calc(var(--u) * 3);
    border-block-start: 1px solid var(--rule);
  }
  .row + .way {
    border-block-start: 0;
  }
  .way.strong {
    padding-block-end: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 2) calc(var(--u) * 3);
    padding-block-start: calc(var(--u) * 2);
  }
`;
