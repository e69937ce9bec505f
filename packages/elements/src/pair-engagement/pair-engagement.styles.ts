import { css } from 'lit';

// One sheet over 250 lines: the chapters share most of their rules, and print as two sheets of paper.
export const styles = css`
  .page > * {
    margin-block-start: calc(var(--u) * 4);
  }
  .page > section {
    padding-block-start: calc(var(--u) * 6);
  }
  .page p,
  dd {
    max-inline-size: 62ch;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--u) * 4);
  }
  .said > div {
    break-inside: avoid;
    padding-block-end: calc(var(--u) * 2);
  }
  .situate {
    margin-block-start: calc(var(--u) * 3);
  }
  .part {
    padding-block-start: calc(var(--u) * 2);
  }
  .button.text {
    padding-inline: 0;
    text-align: start;
    justify-content: start;
  }
  [aria-expanded='true'] .upright,
  [open] > summary .upright {
    display: none;
  }
  .words,
  .choice + p,
  .filter + p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: calc(var(--u) * 4);
  }
  .note {
    margin-block: calc(var(--u) * 2);
  }

  /* the number of a source */
  .ref {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0 0.2em;
    border: 0;
    background: none;
    font: inherit;
    font-size: var(--small);
    color: var(--fill);
    cursor: pointer;
  }
  .ref:hover,
  .ref[aria-expanded='true'] {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .cited,
  .cited > span {
    display: block;
  }
  .on-paper,
  .blocks {
    display: none;
  }

  /* the continuum */
  .figure {
    margin-block: calc(var(--u) * 4);
    break-inside: avoid;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke-width: 12;
    stroke-linejoin: round;
    margin-block: var(--u);
  }
  .figure .narrow {
    stroke-width: 8;
  }
  .figure rect {
    stroke: var(--control);
    stroke-width: 1.5;
    fill: var(--veil);
  }
  path.experience {
    stroke: var(--fill);
  }
  path.team {
    stroke: var(--text);
  }
  path.hollow {
    stroke: var(--ground);
    stroke-width: 7;
  }
  .narrow .hollow {
    stroke-width: 4.5;
  }
  .key {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .key span {
    inline-size: 34px;
    block-size: 10px;
    flex: none;
    border: 2px solid var(--text);
    border-inline: 0;
  }
  .key .experience {
    border: 5px solid var(--fill);
    border-inline: 0;
  }
  .key.activity span {
    block-size: 20px;
    border: 1.5px solid var(--control);
    border-radius: 4px;
    background: var(--veil);
  }
  /* how far participation reaches, and partnership; between, both do */
  .reach {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    row-gap: 6px;
    margin-block-start: calc(var(--u) * 3);
    font-size: var(--small);
    font-weight: 600;
  }
  .reach::before,
  .reach::after {
    content: '';
    box-sizing: border-box;
    grid-area: 1 / 1 / 2 / 3;
    border: 2px solid var(--text);
    border-block-end: 0;
    block-size: 8px;
  }
  .reach::after {
    grid-area: 2 / 2 / 3 / 4;
  }
  .participation > .reach::before,
  .partnership > .reach::after {
    border: 0;
    border-block-start: 6px double var(--fill);
  }
  .reach p {
    grid-area: 3 / 1 / 4 / 4;
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
    white-space: nowrap;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--u) * 4);
  }
  .last {
    white-space: nowrap;
  }
  .of-answers .key {
    display: none;
  }

  /* three ways, side by side */
  .columns {
    display: grid;
    gap: calc(var(--u) * 4) calc(var(--u) * 9);
    margin-block: calc(var(--u) * 4);
  }
  .columns + p,
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
  thead .button {
    font-size: var(--small);
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
  @container pair (inline-size < 40em) {
    .figure .wide {
      display: none;
    }
  }
  @container pair (inline-size >= 40em) {
    .figure .narrow {
      display: none;
    }
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
    .figure:not(.of-answers) .reach {
      font-size: var(--title);
    }
    section > .said {
      columns: 2;
      column-gap: calc(var(--u) * 9);
    }
  }
  @media print {
    /* two pages for a meeting: the picture and the ways to engage, then the questions, the cases and where all comes from */
    .root {
      --size: 10.7px;
      line-height: 1.25;
    }
    .screen,
    .button,
    .words,
    .page .note[id],
    .page .cited,
    .of-answers,
    [aria-labelledby='situate'] > .said,
    .reach p,
    .situate .soft,
    .answered .choice:not(.chosen) {
      display: none !important;
    }
    .opened[hidden] {
      display: block !important;
    }
    .on-paper {
      display: initial;
    }
    p.on-paper {
      display: block;
    }
    .last {
      white-space: normal;
    }
    .ref {
      min-inline-size: 0;
      min-block-size: 0;
      padding: 0;
      color: inherit;
      text-align: start;
      line-height: 1;
    }
    .said > div {
      padding-block-end: var(--u);
    }
    .part {
      padding-block-start: 0;
    }
    .columns {
      margin-block: calc(var(--u) * 2);
    }
    .choice {
      display: inline-flex;
      min-block-size: 0;
      margin-inline-end: calc(var(--u) * 4);
    }
    .choice input {
      inline-size: 1em;
      block-size: 1em;
    }
    fieldset + fieldset {
      margin-block-start: calc(var(--u) * 2);
    }
    .page > section {
      padding-block-start: calc(var(--u) * 2);
    }
    .mission {
      border-block-end: 1px solid;
      max-inline-size: none;
    }
    .situate:not(.answered) {
      display: block;
    }
    .situate:not(.answered) > div {
      display: none;
    }
    table {
      font-size: 0.95em;
    }
    ol {
      columns: 2;
    }
    tr.on-paper {
      display: table-row;
    }
    .situate:not(.answered) form {
      columns: 2;
      column-gap: calc(var(--u) * 9);
    }
    .help,
    .help .number,
    .help .help-topic,
    .help ::slotted(a) {
      min-block-size: 0;
      padding-block: var(--u);
    }
    .help .help-topic:not([hidden]) {
      display: flex;
      gap: calc(var(--u) * 2);
      border: 0;
      flex-basis: auto;
    }
    .page .note {
      margin-block: 0 var(--u);
      padding-block: 0;
    }
    .choice + p {
      display: inline-block;
    }
    .title,
    .lead {
      break-after: avoid;
    }
    th:first-child {
      inline-size: 14%;
    }
    .figure {
      margin-block: var(--u);
    }
    th,
    td {
      padding-block: var(--u);
    }
    tr,
    fieldset,
    .note {
      break-inside: avoid;
    }
  }
`;
