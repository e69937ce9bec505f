import { css } from 'lit';

export const listStyles = css`
  .display {
    padding-block: calc(var(--u) * 4) calc(var(--u) * 2);
  }

  /* search */
  .search {
    display: grid;
    gap: calc(var(--u) * 3) calc(var(--u) * 4);
    padding-block: calc(var(--u) * 4);
  }
  .field {
    display: grid;
    gap: var(--u);
    align-content: start;
    min-inline-size: 0;
  }
  .field label {
    font-weight: 600;
  }
  .hint {
    font-size: var(--small);
    color: var(--soft);
  }
  .hint.alert-text {
    color: var(--alert);
  }
  .box {
    position: relative;
    display: flex;
    align-items: center;
  }
  .box > .icon {
    position: absolute;
    inset-inline-start: 0.65em;
    color: var(--soft);
    pointer-events: none;
  }
  .box > .icon ~ input {
    padding-inline-start: 2.4em;
  }
  input:not([type='checkbox']),
  select {
    inline-size: 100%;
    min-block-size: 48px;
    margin: 0;
    padding: 0.4em 0.65em;
    font: inherit;
    color: var(--text);
    background: var(--ground);
    border: 2px solid var(--control);
    border-radius: 4px;
    appearance: none;
    text-overflow: ellipsis;
  }
  input:not([type='checkbox']):hover,
  select:hover {
    border-color: var(--text);
  }
  input[aria-invalid] {
    border-color: var(--alert);
  }
  .select::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.9em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -25%;
    pointer-events: none;
  }
  select {
    padding-inline-end: 2em;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    background: var(--ground);
    border: 2px solid var(--text);
    border-radius: 4px;
  }
  [role='option'] {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.3em 0.65em;
    cursor: pointer;
  }
  [role='option'][aria-selected='true'],
  [role='option']:hover {
    background: var(--tint);
  }
  [role='option'][aria-selected='true'] {
    font-weight: 600;
    outline: 2px solid var(--text);
    outline-offset: -2px;
  }
  @container pair (inline-size >= 40em) {
    .search {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    .search > .button {
      margin-block-start: calc(1.5em + var(--u));
      min-block-size: 48px;
      justify-self: start;
    }
  }
  @container pair (inline-size >= 50em) {
    .search {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) 7.5em auto;
    }
  }

  .field .button.text {
    justify-self: start;
  }
  :is(.field, fieldset) .button.text {
    padding-inline: 0;
  }

  /* what narrows the list */
  .applied {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 2) calc(var(--u) * 3);
    align-items: center;
    padding-block-end: calc(var(--u) * 2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 44px;
    padding: 0.3em 0.5em 0.3em 0.75em;
    font: inherit;
    line-height: 1.2;
    color: var(--text);
    background: var(--ground);
    border: 2px solid var(--fill);
    border-radius: 4px;
    cursor: pointer;
    text-align: start;
  }
  .chip:hover {
    background: var(--tint);
    border-color: var(--text);
  }

  /* filters */
  .layout {
    display: grid;
    gap: calc(var(--u) * 6) calc(var(--u) * 9);
    margin-block-start: calc(var(--u) * 2);
  }
  .layout > * {
    min-inline-size: 0;
  }
  .filters {
    border-block: 1px solid var(--rule);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 52px;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .soft {
    font-weight: 400;
  }
  summary .turn {
    margin-inline-start: auto;
  }
  .filters[open] > summary .turn {
    rotate: 180deg;
  }
  fieldset {
    padding-block: calc(var(--u) * 3);
    border-block-start: 1px solid var(--rule);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    font-weight: 700;
    padding-block-end: var(--u);
  }
  legend + * {
    clear: both;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 100%), 1fr));
    column-gap: calc(var(--u) * 6);
  }
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
  @container pair (inline-size >= 50em) {
    .layout {
      grid-template-columns: 13.5em minmax(0, 1fr);
      align-items: start;
    }
    .filters {
      border: 0;
    }
    /* level with the filters' own title */
    .bar {
      padding-block-start: calc(26px - 0.6em);
    }
    fieldset:first-of-type {
      border: 0;
      padding-block-start: var(--u);
    }
    @media (hover: hover) and (pointer: fine) {
      .choice {
        min-block-size: 36px;
      }
    }
  }

  /* results: rows and rules, not cards */
  .bar {
    padding-block-end: calc(var(--u) * 3);
    border-block-end: 2px solid var(--text);
  }
  .row {
    display: grid;
    gap: 0 calc(var(--u) * 4);
    padding-block: calc(var(--u) * 4);
    border-block-end: 1px solid var(--rule);
  }
  .row + .button,
  ul + .button {
    margin-block-start: calc(var(--u) * 4);
  }
  .far {
    font-weight: 700;
    font-size: var(--lead);
    line-height: 1.25;
    margin-block-end: var(--u);
  }
  .far small {
    font-size: 0.75em;
    font-weight: 400;
    color: var(--soft);
  }
  .facts {
    display: grid;
    gap: var(--u);
    align-content: start;
    min-inline-size: 0;
  }
  .facts > * {
    max-inline-size: 62ch;
  }
  .line {
    display: flex;
    gap: 0.55em;
    align-items: baseline;
  }
  .line .icon {
    translate: 0 0.18em;
    color: var(--soft);
  }
  .when {
    font-weight: 600;
  }
  .when,
  .lines {
    white-space: pre-line;
  }
  .reach li a {
    display: inline-block;
    padding-block: 2px;
  }
  .branches:not(.whole) li:nth-child(n + 4) {
    display: none;
  }
  .branches .button {
    margin: 0;
    padding-inline: 0;
  }
  .rest {
    display: grid;
    gap: var(--u);
    align-content: start;
    margin-block-start: calc(var(--u) * 2);
    min-inline-size: 0;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 5);
    align-items: center;
  }
  .touch {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-variant-numeric: tabular-nums;
  }
  .empty {
    display: grid;
    gap: calc(var(--u) * 4);
    padding-block: calc(var(--u) * 6) 0;
  }
  .drawing {
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: auto;
    color: var(--fill);
  }
  .drawing .edge {
    stroke: var(--text);
  }
  .drawing .core {
    stroke: var(--ground);
    stroke-width: 2.5;
  }
  .way {
    padding-block: calc(var(--u) * 3);
    border-block-start: 1px solid var(--rule);
  }
  .row + .way {
    border-block-start: 0;
  }
  .way:has(+ .row) {
    padding-block-end: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 2) calc(var(--u) * 3);
    padding-block-start: calc(var(--u) * 2);
  }
  footer {
    padding-block-start: calc(var(--u) * 4);
  }
  @container pair (inline-size >= 34em) {
    .placed {
      grid-template-columns: 6.5em minmax(0, 1fr);
    }
    .placed > :is(.facts, .rest) {
      grid-column: 2;
    }
    .far {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
    .far small {
      display: block;
    }
  }
  @container pair (inline-size >= 58em) {
    .row {
      grid-template-columns: minmax(0, 1fr) 15em;
    }
    .placed {
      grid-template-columns: 6.5em minmax(0, 1fr) 15em;
    }
    .row > .rest {
      grid-column: -2;
      grid-row: 1;
      margin-block-start: 0;
    }
    .reach {
      display: grid;
      /* the first line level with the name, as it has a target of 44px around it */
      margin-block-start: calc(0.735em - 22px);
    }
    .reach > p:first-child {
      margin-block-start: calc(22px - 0.735em);
    }
  }
  .printed {
    display: none;
  }
  @media print {
    .search,
    .filters,
    .applied,
    .button,
    .reach .icon {
      display: none !important;
    }
    .layout,
    .row {
      display: block;
    }
    .row {
      break-inside: avoid;
    }
    .far small {
      display: inline;
    }
    .reach,
    .touch {
      display: block;
      min-block-size: 0;
    }
    /* what a link hides, paper must say */
    [data-print]::after {
      content: '\\00a0:\\00a0' attr(data-print);
      overflow-wrap: anywhere;
    }
    .printed,
    .branches:not(.whole) li:nth-child(n) {
      display: block;
    }
  }
`;
