import { css } from 'lit';

/** What is asked: words, a place, a radius. A field is a label, what is typed in, and a hint. */
export const searchFormStyles = css`
  .search {
    display: grid;
    gap: calc(var(--u) * 3) calc(var(--u) * 4);
    padding-block: calc(var(--u) * 4);
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .box > .icon ~ .input {
    padding-inline-start: 2.4em;
  }
  .input {
    inline-size: 100%;
    min-block-size: 48px;
    margin: 0;
    padding: 0.4em 0.65em;
    font: inherit;
    color: var(--text);
    background: var(--ground);
    border: 2px solid var(--control);
    border-radius: var(--radius);
    appearance: none;
    text-overflow: ellipsis;
  }
  .input[aria-invalid] {
    border-color: var(--alert);
  }
  .input:hover {
    border-color: var(--text);
  }
  .select::after {
    content: '';
    box-sizing: border-box;
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
  .select > .input {
    padding-inline-end: 2em;
  }
  /* a button joined to a field, at its end */
  .box > .button {
    flex: 0 1 auto;
    min-inline-size: 0;
    padding-inline: 0.5em;
    min-block-size: 48px;
    border: 2px solid var(--control);
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .box:has(> .button) > .input {
    inline-size: auto;
    flex: 1 1 5em;
    min-inline-size: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .radius {
    grid-template-columns: auto minmax(0, 9em);
    align-items: center;
    gap: calc(var(--u) * 3);
  }
  @container pair (inline-size < 40em) {
    .search {
      gap: calc(var(--u) * 2);
      padding-block: calc(var(--u) * 2);
    }
    /* said to all, shown where there is room or something to do about it; beside a place that is set, the place has the room */
    .hint:not(.alert-text, .told),
    .beside > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container pair (inline-size >= 40em) {
    .search {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      align-items: start;
    }
    .radius {
      grid-row: 2;
      grid-column: 2;
      justify-content: start;
    }
    .search > .button {
      margin-block-start: calc(1.5em + var(--u));
      min-block-size: 48px;
      justify-self: start;
    }
  }
  @media print {
    .search {
      display: none !important;
    }
  }
`;
