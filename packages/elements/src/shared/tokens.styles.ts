import { css } from 'lit';

/**
 * Colours, type and space. Values are px on the root and em inside, never rem: the page
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

  /* Around the root, the size of text that the visitor set in the browser, whatever the page made of it and of rem. */
  .medium {
    display: contents;
    font-size: medium;
  }

  .root {
    /* Nothing of the page's own text styles comes in but its typeface; text can always be selected, to copy a number. */
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: text;
    user-select: text;

    /* The owner's to change: --pair-accent, --pair-ground, --pair-size, --pair-font, --pair-radius, --pair-line. */
    --accent: var(--pair-accent, #23508e);
    --ground: var(--pair-ground, var(--page, #ffffff));
    --size: max(16px, var(--pair-size, 17px));
    --radius: clamp(0px, var(--pair-radius, 4px), 24px);

    /* Sources: ink (brou de noix), honey for surfaces, brick for errors. */
    --ink: #261f1a;
    --honey: #e0ae20;
    --alert: #9c2a1c;
    --lightest: 0.45;
    --darkest: 0;
    --lightest-edge: 0.58;
    --darkest-edge: 0;
    --chroma: 1;
    --rule-share: 19%;
    --tint-share: 8%;
    --veil-share: 4.5%;

    /* Plain fallbacks, then mixed from the sources where the browser can. */
    --text: var(--ink);
    --soft: #58524d;
    --control: #77726e;
    --rule: var(--pair-line, #d6d4d2);
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
    /* as much larger or smaller as the visitor's own size is than the usual 16px */
    font-size: max(16px, var(--size) + (1em - 16px) * 1.0625);
    line-height: 1.5;
    overflow-wrap: break-word;
    padding-block-end: calc(var(--u) * 4);
  }

  @supports (color: oklch(from red l c h)) {
    .root {
      --soft: color-mix(in oklab, var(--ink) 74%, var(--ground));
      --control: oklch(
        from var(--pair-line, color-mix(in oklab, var(--ink) 59%, var(--ground))) clamp(var(--darkest-edge), l, var(--lightest-edge))
          min(c, 0.16) h / 1
      );
      --rule: var(--pair-line, color-mix(in oklab, var(--ink) var(--rule-share), var(--ground)));
      --fill: oklch(from var(--accent) clamp(var(--darkest), l, var(--lightest)) calc(c * var(--chroma)) h / 1);
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
    --darkest-edge: 0.55;
    --lightest-edge: 1;
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
      --rule: var(--pair-line, #3f3c39);
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
`;
