import { css } from 'lit';

export const styles = css`
  .first {
    max-inline-size: 62ch;
  }

  .guide,
  .archive,
  .elsewhere {
    margin-block-start: calc(var(--u) * 4);
    border-block-start: 1px solid var(--rule);
  }
  details[open] > summary .turn {
    rotate: 180deg;
  }

  /* the list */
  .order {
    display: flex;
    align-items: center;
    gap: calc(var(--u) * 3);
    padding-block: var(--u);
    border-block-end: 1px solid var(--rule);
  }
  .order .box {
    flex: 1;
    max-inline-size: 14em;
  }
  .order .input {
    min-block-size: 44px;
  }
  @supports selector(:has(*)) {
    @container pair (inline-size >= 58em) {
      .layout > :last-child {
        position: relative;
      }
      .bar:has(~ .order) {
        min-block-size: 56px;
        padding-inline-end: 20em;
      }
      .order {
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: 0;
        inline-size: 18em;
        padding: 0;
        border: 0;
      }
      /* what can be done with a training stands on one line */
      .short.training {
        grid-template-columns: minmax(0, 1fr) 11.5em 5.2em;
        column-gap: calc(var(--u) * 2);
      }
      .training > .rest {
        grid-column: 2;
      }
      .training > .more:not([open]) {
        grid-area: 1 / 3;
      }
    }
  }
  @container pair (inline-size < 58em) {
    .short.training {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: calc(var(--u) * 2);
    }
  }
  .training > .rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--u) * 3);
    margin: 0;
  }
  .training > .rest > .refused {
    flex-basis: 100%;
  }
  .training.chosen {
    border-inline-start: 6px double var(--fill);
    padding-inline-start: calc(var(--u) * 3);
  }
  .tag {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .shape {
    inline-size: 12px;
    block-size: 12px;
    flex: none;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  /* what the detail says whole */
  @media screen {
    .training:not(:has([open])) .organisers.long {
      display: -webkit-box;
      -webkit-line-clamp: 2;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
  }
  .dates {
    display: block;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--u) * 4);
  }
  .apart {
    padding-block: calc(var(--u) * 6) calc(var(--u) * 2);
    border-block-end: 2px solid var(--text);
  }
  /* what is chosen to be compared stays in sight */
  .tray {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 2) calc(var(--u) * 4);
    align-items: center;
    justify-content: space-between;
    padding-block: calc(var(--u) * 2);
    border-block-start: 6px double var(--fill);
    background: var(--ground);
  }
  /* where little is seen at once, as at 400 %, it would hide the rest: it stands at the end of the list */
  @media (max-height: 30em) {
    .tray {
      position: static;
    }
  }
  /* so that the tray never covers what has the focus (WCAG 2.4.11) */
  @media (min-height: 30em) {
    .layout * {
      scroll-margin-block: 2em 9em;
    }
  }
  .actions {
    padding-block-start: calc(var(--u) * 4);
  }
  .elsewhere {
    padding-block-start: calc(var(--u) * 4);
  }
  .elsewhere .button {
    padding-inline: 0;
    text-align: start;
  }
  @media print {
    .tray,
    .order,
    .elsewhere,
    .choose,
    .refused,
    :is(.guide, .archive):not([open]) {
      display: none !important;
    }
  }
`;
