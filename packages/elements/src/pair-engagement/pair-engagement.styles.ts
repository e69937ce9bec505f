import { css } from 'lit';

export const styles = css`
  .page > *,
  .page > slot > * {
    margin-block-start: calc(var(--u) * 4);
  }
  .page p,
  dd {
    max-inline-size: 62ch;
  }
  .situate {
    margin-block-start: calc(var(--u) * 3);
  }
  .part,
  .said > * + *,
  .page .plain + * {
    margin-block-start: calc(var(--u) * 2);
  }
  .items {
    list-style: disc;
    padding-inline-start: 1.2em;
  }

  /* what is above all parts, and below a block */
  .tools,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(var(--u) * 6);
  }
  .foot {
    align-items: start;
  }
  .foot > [open] {
    flex-basis: 100%;
  }
  .button.text {
    padding-inline: 0;
    text-align: start;
    justify-content: start;
  }
  /* what opens */
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-block: var(--u);
    color: var(--fill);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration-thickness: 3px;
  }
  .page [open] > summary .upright {
    display: none;
  }
  .chapters {
    border-block-start: 1px solid var(--rule);
  }
  .chapter {
    border-block-end: 1px solid var(--rule);
  }
  .chapter > summary {
    display: flex;
    color: var(--text);
    text-decoration: none;
    padding-block: var(--u);
  }
  .chapter > summary:hover {
    text-decoration: underline;
  }
  .chapter > summary .icon {
    color: var(--fill);
  }
  .inside {
    padding-block: var(--u) calc(var(--u) * 6);
  }
  :is(.ref, .words) p,
  .ref li {
    padding-block-end: var(--u);
  }
  .note {
    margin-block: calc(var(--u) * 2);
  }

  .on-paper,
  .blocks {
    display: none;
  }

  /* three ways, side by side */
  .columns {
    display: grid;
    gap: calc(var(--u) * 4) calc(var(--u) * 9);
    margin-block: calc(var(--u) * 4);
  }
  fieldset + p {
    margin-block: calc(var(--u) * 4);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    flex: none;
    accent-color: var(--fill);
  }
  fieldset + fieldset {
    margin-block-start: calc(var(--u) * 4);
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: calc(var(--u) * 4);
    align-items: start;
  }
  .facets fieldset {
    margin: 0;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
  }
  th,
  td {
    vertical-align: top;
    text-align: start;
    padding-block: calc(var(--u) * 2);
    padding-inline: 0 calc(var(--u) * 3);
    border-block-end: 1px solid var(--rule);
    hyphens: auto;
  }
  thead th {
    border-block-end: 2px solid var(--text);
  }
  th {
    font-weight: 600;
  }
  ol {
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .blocks > div {
    padding-block: calc(var(--u) * 3);
    border-block-end: 1px solid var(--rule);
  }
  dt {
    padding-block-start: var(--u);
  }
  /* on paper the type is small enough for the table */
  @media screen {
    @container pair (inline-size < 58em) {
      table {
        display: none;
      }
      .blocks {
        display: block;
      }
    }
  }
  @container pair (inline-size >= 40em) {
    .situate,
    .names {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(var(--u) * 4) calc(var(--u) * 9);
    }
  }
  @container pair (inline-size >= 50em) {
    .columns {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .degrees {
      margin-block-start: 0;
    }
    .inside > .said {
      columns: 2;
      column-gap: calc(var(--u) * 9);
    }
    .said > * {
      break-inside: avoid;
    }
    .part {
      break-after: avoid;
    }
  }
`;
