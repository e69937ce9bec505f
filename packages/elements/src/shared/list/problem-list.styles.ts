import { css } from 'lit';

/** The report: adopted with the file that draws it, since only who keeps a list sees it. */
export const reportStyles = css`
  .owner {
    margin-block-start: calc(var(--u) * 6);
    border: 1px dashed var(--control);
    padding: calc(var(--u) * 3) calc(var(--u) * 4);
    font-size: var(--small);
    overflow-wrap: anywhere;
  }
  .owner > * + *,
  .kind > * + * {
    margin-block-start: calc(var(--u) * 2);
  }
  .owner code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.92em;
    background: var(--veil);
    padding-inline: 0.3em;
  }
  .owner table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .owner caption {
    font-weight: 600;
    text-align: start;
    padding-block-end: var(--u);
  }
  .owner :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    padding-block: var(--u);
    padding-inline-end: calc(var(--u) * 2);
    border-block-start: 1px solid var(--rule);
  }
  .owner th {
    inline-size: 40%;
  }
  .owner thead th {
    color: var(--soft);
    border: 0;
  }
  .owner ol {
    margin-block: var(--u) 0;
    padding-inline-start: 1.4em;
  }
  .owner dl > div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 0.8em;
  }
  .owner dt {
    color: var(--soft);
  }
  .owner li + li {
    margin-block-start: calc(var(--u) * 2);
  }
  .kind {
    border-block-start: 1px solid var(--rule);
  }
  .kind[open] {
    padding-block-end: calc(var(--u) * 3);
  }
  .kind > summary {
    min-block-size: 44px;
  }
  .kind > summary .turn {
    margin-inline-start: 0;
  }
  .kind > summary .soft {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .kind ul + .button {
    margin-block-start: calc(var(--u) * 4);
  }
  .kind ul {
    border-inline-start: 1px solid var(--rule);
    padding-inline-start: calc(var(--u) * 3);
  }
  @container pair (inline-size < 30em) {
    .owner {
      padding-inline: calc(var(--u) * 2);
    }
    .owner dl > div {
      display: block;
    }
  }
  @media print {
    .owner {
      display: none !important;
    }
  }
`;
