import { css } from 'lit';

/**
 * Colours, type and space, and the few things that all elements draw alike. Values are px on the root and em inside, never rem: the page
 * decides what a rem is. Everything is set on `.root`, not on the host, since a page's `* { … !important }` reaches the host.
 * See packages/elements/DESIGN.md for the reasons and the measured contrast.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .root {
    /* Nothing of the page's own text styles comes in but its typeface; text can always be selected, to copy a number. */
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: text;
    user-select: text;

    /* The owner's to change: --pair-accent, --pair-ground, --pair-size, --pair-font. */
    --accent: var(--pair-accent, #23508e);
    --ground: var(--pair-ground, var(--page, #ffffff));
    --size: max(16px, var(--pair-size, 17px));

    /* Sources: ink (brou de noix), honey for surfaces, brick for errors. */
    --ink: #261f1a;
    --honey: #e0ae20;
    --alert: #9c2a1c;
    --lightest: 0.45;
    --darkest: 0;
    --chroma: 1;
    --rule-share: 19%;
    --tint-share: 8%;
    --veil-share: 4.5%;

    /* Plain fallbacks, then mixed from the sources where the browser can. */
    --text: var(--ink);
    --soft: #58524d;
    --control: #77726e;
    --rule: #d6d4d2;
    --fill: #23508e;
    --on-fill: var(--ground);
    --tint: #edf1f6;
    --warm: #fcf3e2;
    --veil: #f5f4f4;

    --small: 0.8824em;
    --lead: 1.1765em;
    --title: 1.4118em;
    --display: 1.8824em;
    --u: calc(var(--size) / 4);

    box-sizing: border-box;
    container: pair / inline-size;
    color-scheme: light;
    background: var(--ground);
    color: var(--text);
    font-family: var(--pair-font, inherit);
    font-size: var(--size);
    line-height: 1.5;
    overflow-wrap: break-word;
    padding-block-end: calc(var(--u) * 4);
  }

  @supports (color: oklch(from red l c h)) {
    .root {
      --soft: color-mix(in oklab, var(--ink) 74%, var(--ground));
      --control: color-mix(in oklab, var(--ink) 59%, var(--ground));
      --rule: color-mix(in oklab, var(--ink) var(--rule-share), var(--ground));
      --fill: oklch(from var(--accent) clamp(var(--darkest), l, var(--lightest)) calc(c * var(--chroma)) h);
      --tint: color-mix(in oklab, var(--fill) var(--tint-share), var(--ground));
      --warm: color-mix(in oklab, var(--honey) 14%, var(--ground));
      --veil: color-mix(in oklab, var(--ink) var(--veil-share), var(--ground));
    }
  }

  .root[data-theme='dark'] {
    --ground: var(--pair-ground, var(--page, #191715));
    --ink: #f1ebe3;
    --honey: #e6b84a;
    --alert: #ffb4a4;
    --darkest: 0.8;
    --lightest: 1;
    --chroma: 0.72;
    --rule-share: 22%;
    --tint-share: 13%;
    --veil-share: 6%;
    color-scheme: dark;
  }
  @supports not (color: oklch(from red l c h)) {
    .root[data-theme='dark'] {
      --soft: #b6b0a9;
      --control: #93908b;
      --rule: #3f3c39;
      --fill: #a2c4f6;
      --tint: #22252a;
      --warm: #33291b;
      --veil: #221f1d;
    }
  }

  @media (forced-colors: active) {
    .root,
    .root[data-theme='dark'] {
      --text: CanvasText;
      --soft: CanvasText;
      --control: ButtonBorder;
      --rule: CanvasText;
      --fill: LinkText;
      --on-fill: Canvas;
      --ground: Canvas;
      --tint: Canvas;
      --warm: Canvas;
      --veil: Canvas;
      --alert: CanvasText;
    }
    /* else the browser lays a band of the page's colour under the word, which has that colour */
    .button.main {
      forced-color-adjust: none;
    }
  }

  @media print {
    .root,
    .root[data-theme='dark'] {
      --ground: #ffffff;
      --ink: #000000;
      --accent: #000000;
      --fill: #000000;
      --alert: #000000;
      --warm: #ffffff;
      --veil: #ffffff;
      color-scheme: light;
    }
  }

  .root *,
  .root *::before,
  .root *::after {
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
  a:hover {
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
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
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
  :dir(rtl) > .crest svg {
    transform: scaleX(-1);
  }
  .display {
    font-size: var(--display);
    line-height: 1.12;
    font-weight: 700;
    letter-spacing: -0.012em;
    text-wrap: balance;
    max-inline-size: 24ch;
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
    border-radius: 4px;
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
  .button.text:hover {
    text-decoration-thickness: 3px;
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
`;
