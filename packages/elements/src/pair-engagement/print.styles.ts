import { css } from 'lit';

/** The hand-out, two pages for a meeting: the picture and the ways to engage, then the questions, the cases and where all comes from. */
export const printStyles = css`
  @media print {
    .root {
      --size: 10.4px;
      font-size: var(--size);
      line-height: 1.25;
    }
    .screen,
    .button,
    .words,
    .ref,
    .more > summary,
    .chapter .icon,
    .of-answers,
    [id='situate-part'] .inside > :is(.said, .plain),
    .reach p,
    .situate .soft,
    .answered .choice:not(.chosen) {
      display: none !important;
    }
    /* what is closed on the screen */
    :is(.paper, .more)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .foot {
      display: block;
    }
    .on-paper {
      display: block;
    }
    .chapters,
    .chapter {
      border: 0;
    }
    .chapter > summary {
      min-block-size: 0;
      padding-block: calc(var(--u) * 2) 0;
    }
    .inside {
      padding-block: var(--u);
    }
    .notes {
      columns: 2;
      padding-block-start: var(--u);
    }
    .part {
      margin-block-start: var(--u);
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
    .situate:not(.answered) form {
      columns: 2;
      column-gap: calc(var(--u) * 9);
    }
    table {
      font-size: 0.95em;
    }
    ol {
      columns: 2;
    }
    .help {
      margin: 0;
      break-inside: avoid;
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
    p,
    fieldset,
    .note {
      break-inside: avoid;
    }
  }
`;
