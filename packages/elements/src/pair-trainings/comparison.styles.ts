import { css } from 'lit';

/** Trainings side by side: it comes with the comparison. */
export const comparisonStyles = css`
  .comparison {
    padding-block-start: calc(var(--u) * 2);
  }
  .button.back,
  .across .button,
  .down .button {
    padding-inline: 0;
    text-align: start;
  }
  .on-paper {
    display: none;
  }
  .across {
    display: none;
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    margin-block-start: calc(var(--u) * 3);
  }
  .across :is(th, td) {
    padding: calc(var(--u) * 2) calc(var(--u) * 3) calc(var(--u) * 2) 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--rule);
  }
  .across th {
    font-weight: 600;
  }
  .across thead :is(th, td) {
    vertical-align: bottom;
    border: 0;
  }
  .across thead th {
    padding-block-end: 0;
    font-size: var(--lead);
    font-weight: 400;
    line-height: 1.25;
  }
  .across .outs > td {
    padding-block-start: 0;
    border-block-end: 6px double var(--fill);
  }
  .unknown {
    padding-block-start: calc(var(--u) * 3);
  }
  .across :is(th, td):first-child {
    inline-size: 8.5em;
  }
  .down > div {
    padding-block: calc(var(--u) * 4);
  }
  .down > div > .lead {
    border-block-start: 6px double var(--fill);
    padding-block-start: calc(var(--u) * 3);
  }
  @container pair (inline-size >= 40em) {
    .across {
      display: table;
    }
    .down {
      display: none;
    }
  }
  @media print {
    .on-paper {
      display: block;
    }
    .on-paper ~ div,
    .outs {
      display: none;
    }
    tr,
    .down > div {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
