import { css } from 'lit';

/** All the rest of an entry: how to reach it, its further places. Adopted with the file that draws it. */
export const entryDetailStyles = css`
  .detail {
    display: grid;
    gap: calc(var(--u) * 2);
    padding-block-end: calc(var(--u) * 2);
  }
  .detail > * {
    max-inline-size: 62ch;
  }
  .reach li a {
    display: inline-block;
    padding-block: 2px;
  }
  .branches:not(.whole) li:nth-child(n + 4) {
    display: none;
  }
  @media screen {
    .cut:not(.whole) p {
      display: -webkit-box;
      -webkit-line-clamp: 2;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
  }
  :is(.branches, .services) .button {
    margin: 0;
    padding-inline: 0;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 5);
    align-items: center;
  }
  @container pair (inline-size >= 58em) {
    .rest > .reach {
      display: grid;
      /* the first line level with the name, as it has a target of 44px around it */
      margin-block-start: calc(0.735em - 22px);
    }
    .rest > .reach > p:first-child {
      margin-block-start: calc(22px - 0.735em);
    }
  }
  @media print {
    .short .source .fold {
      display: block;
      min-block-size: 0;
    }
    .source .icon,
    .source ul {
      display: none !important;
    }
    .reach {
      display: block;
    }
    .reach .icon {
      display: none !important;
    }
    .branches:not(.whole) li:nth-child(n) {
      display: block;
    }
  }
`;
