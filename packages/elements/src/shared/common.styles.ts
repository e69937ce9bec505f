import { css } from 'lit';

/** The few things that all elements draw alike: a blank page of their own, then links, icons, titles, buttons and notes. */
export const commonStyles = css`
  /* not of ::before and ::after: the browser would work them out for everything */
  .root * {
    box-sizing: border-box;
  }
  :where(p, ul, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  fieldset {
    min-inline-size: 0;
  }
  a {
    color: var(--fill);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover,
  .button.text:hover {
    text-decoration-thickness: 3px;
  }
  b,
  .strong {
    font-weight: 600;
  }
  :is(a, button, input, select, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--ground);
  }
  .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.22em;
  }
  .soft {
    color: var(--soft);
  }
  .small {
    font-size: var(--small);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* the opening rule: two lines that come from apart and go on level */
  .crest {
    display: flex;
    align-items: start;
    block-size: 30px;
    color: var(--fill);
  }
  .crest svg {
    inline-size: 104px;
    block-size: 26px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    overflow: visible;
  }
  .crest::after {
    content: '';
    flex: 1;
    margin-block-start: 10px;
    border-block-start: 6px double currentColor;
  }
  .display {
    font-size: var(--display);
    line-height: 1.12;
    font-weight: 700;
    letter-spacing: -0.012em;
    text-wrap: balance;
    max-inline-size: 24ch;
  }
  ::slotted([slot='heading']) {
    margin-block: calc(var(--u) * 3) var(--u);
  }
  ::slotted([slot='intro']) {
    margin-block: calc(var(--u) * 2);
    max-inline-size: 62ch;
  }
  .title {
    font-size: var(--title);
    line-height: 1.2;
    font-weight: 700;
  }
  .lead {
    font-size: var(--lead);
    line-height: 1.25;
    font-weight: 600;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.4em 1em;
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    border: 2px solid var(--control);
    border-radius: var(--radius);
    background: transparent;
    color: var(--text);
    cursor: pointer;
    text-align: center;
  }
  .button:hover {
    background: var(--tint);
    border-color: var(--text);
  }
  .button.main {
    background: var(--fill);
    border-color: var(--fill);
    color: var(--on-fill);
  }
  .button.main:hover {
    background: var(--text);
    border-color: var(--text);
    color: var(--ground);
  }
  .button.text {
    border: 0;
    padding-inline: 0.25em;
    color: var(--fill);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    font-weight: 400;
    background: none;
  }
  .note {
    margin-block: calc(var(--u) * 4);
    border-inline-start: 6px double var(--control);
    padding-block: var(--u);
    padding-inline-start: calc(var(--u) * 4);
  }
  .note.alert {
    border-color: var(--alert);
  }
  .note.alert .lead,
  .alert-text {
    color: var(--alert);
    font-weight: 600;
  }
  @container pair (inline-size < 30em) {
    .display {
      font-size: 1.5294em;
    }
    .title {
      font-size: 1.2942em;
    }
  }
  @media (forced-colors: active) {
    /* else the browser lays a band of the page's colour under the word, which has that colour */
    .button.main {
      forced-color-adjust: none;
    }
  }
`;
