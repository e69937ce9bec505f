import { css } from 'lit';

/** What holds for all trainings, and the picture of the ways between them: it comes with the guide, when that is opened. */
export const guideStyles = css`
  .guide-parts {
    display: grid;
    gap: calc(var(--u) * 6) calc(var(--u) * 9);
    padding-block: calc(var(--u) * 2) calc(var(--u) * 6);
  }
  .guide-parts > * {
    min-inline-size: 0;
  }
  .cited summary {
    color: var(--soft);
    font-weight: 400;
  }
  .picture {
    display: grid;
    gap: calc(var(--u) * 4) calc(var(--u) * 9);
    align-items: start;
    align-content: start;
  }
  .map > svg {
    overflow: visible;
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: auto;
  }
  .map path {
    fill: none;
    stroke: var(--fill);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .map .depends {
    stroke-dasharray: 6 7;
    stroke-width: 3;
  }
  .map .example {
    stroke-dasharray: 0.1 6.5;
    stroke-width: 3;
  }
  .map .tip {
    stroke-width: 2.5;
  }
  .map circle {
    fill: var(--ground);
    stroke: var(--text);
    stroke-width: 3;
  }
  .map text {
    fill: var(--text);
    font-size: 17px;
  }
  .map .before {
    text-anchor: end;
  }
  .map .over {
    text-anchor: middle;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--u) calc(var(--u) * 4);
    padding-block-start: calc(var(--u) * 2);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend svg {
    inline-size: 44px;
    block-size: 12px;
  }
  .prose {
    display: grid;
    gap: calc(var(--u) * 2);
    align-content: start;
    max-inline-size: 62ch;
  }
  .said li {
    position: relative;
    max-inline-size: 62ch;
    padding-block-end: calc(var(--u) * 2);
    padding-inline-start: calc(var(--u) * 4);
  }
  .said li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.72em;
    inline-size: calc(var(--u) * 2);
    border-block-start: 2px solid var(--control);
  }
  @container pair (inline-size >= 58em) {
    .guide-parts {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .guide-parts > .whole {
      grid-column: 1 / -1;
    }
    /* the longest beside the two others */
    .prose:nth-child(2) {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container pair (inline-size >= 40em) {
    .picture {
      grid-template-columns: minmax(16em, 22em) minmax(0, 1fr);
    }
    .picture > .lead {
      grid-column: 1 / -1;
    }
  }
`;
