import { css } from 'lit';

import { entryStyles } from './entry.styles.js';
import { placeComboboxStyles } from './place-combobox.styles.js';
import { searchFormStyles } from './search-form.styles.js';

/** A list that is searched: what its parts stand in, and what several of them draw alike; then each part's own, which stands beside what draws it. */
export const listStyles = [
  css`
    .display {
      padding-block: calc(var(--u) * 3) var(--u);
    }
    .layout {
      display: grid;
      gap: calc(var(--u) * 6) calc(var(--u) * 9);
      margin-block-start: calc(var(--u) * 2);
    }
    .layout > * {
      min-inline-size: 0;
    }
    /* a line that opens what is folded below */
    .fold {
      display: flex;
      align-items: center;
      gap: 0.6em;
      min-block-size: 52px;
      font-weight: 600;
      cursor: pointer;
      list-style: none;
    }
    .fold::-webkit-details-marker {
      display: none;
    }
    .fold .soft {
      font-weight: 400;
    }
    .fold .turn {
      margin-inline-start: auto;
    }
    [open] > .fold .turn {
      rotate: 180deg;
    }
    /* a box to tick and its words */
    .choice {
      display: flex;
      align-items: center;
      gap: 0.6em;
      min-block-size: 44px;
      padding-block: 0.3em;
      line-height: 1.25;
      cursor: pointer;
    }
    .choice input {
      inline-size: 22px;
      block-size: 22px;
      margin: 0;
      flex: none;
      accent-color: var(--fill);
    }
    .choice .count {
      margin-inline-start: auto;
      padding-inline-start: 0.6em;
      color: var(--soft);
      font-variant-numeric: tabular-nums;
    }
    .choice.zero {
      color: var(--soft);
    }
    .choice:hover {
      background: var(--tint);
    }
    .choice.chosen {
      font-weight: 600;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--u) calc(var(--u) * 4);
      padding-block-end: calc(var(--u) * 2);
      border-block-end: 2px solid var(--text);
    }
    #results {
      scroll-margin-block-start: 5em;
    }
    .bar ~ .button {
      margin-block-start: calc(var(--u) * 4);
    }
    .foot {
      padding-block-start: calc(var(--u) * 4);
    }
    .printed {
      display: none;
    }
    @container pair (inline-size >= 50em) {
      .layout {
        grid-template-columns: 13.5em minmax(0, 1fr);
        align-items: start;
      }
      @media (hover: hover) and (pointer: fine) {
        .choice {
          min-block-size: 36px;
        }
      }
    }
    @media print {
      .button {
        display: none !important;
      }
      .layout,
      .printed {
        display: block;
      }
    }
  `,
  searchFormStyles,
  placeComboboxStyles,
  entryStyles,
];
