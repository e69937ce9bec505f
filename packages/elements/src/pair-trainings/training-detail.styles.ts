import { css } from 'lit';

/** All the rest of a training. Adopted with the file that draws it. */
export const trainingDetailStyles = css`
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
  @container pair (inline-size >= 40em) {
    .sessions li {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
`;
