import { css } from 'lit';

export const styles = css`
  .title {
    padding-block: calc(var(--u) * 2) calc(var(--u) * 4);
  }
`;
