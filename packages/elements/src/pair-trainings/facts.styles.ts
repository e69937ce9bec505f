import { css } from 'lit';

/** The facts of a training, a line each: in its detail and in the comparison. */
export const factsStyles = css`
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
  @container pair (inline-size >= 40em) {
    .known > div {
      grid-template-columns: 11em minmax(0, 1fr);
      display: grid;
      column-gap: calc(var(--u) * 4);
    }
  }
`;
