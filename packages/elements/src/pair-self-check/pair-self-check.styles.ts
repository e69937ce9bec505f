import { css } from 'lit';

/** Every screen but what only the result has. */
export const styles = css`
  .screen {
    max-inline-size: 40em;
    padding-block-start: calc(var(--u) * 4);
  }
  .screen > * + :not(slot),
  form > * + * {
    margin-block-start: calc(var(--u) * 4);
  }
  .screen > .display:first-child,
  .screen > slot > .display {
    padding-block-start: calc(var(--u) * 3);
  }
  .back + * {
    margin-block-start: 0;
  }
  [dir='rtl'] .back .icon,
  [dir='rtl'] .strides {
    transform: scaleX(-1);
  }
  .promises li {
    display: flex;
    gap: 0.55em;
    align-items: baseline;
  }
  .promises li + li {
    margin-block-start: calc(var(--u) * 3);
  }
  .promises .icon {
    translate: 0 0.18em;
    color: var(--fill);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--u) * 2) calc(var(--u) * 4);
    align-items: center;
  }

  /* one question */
  .strides {
    display: block;
    margin-block: var(--u);
    max-inline-size: 100%;
    fill: none;
    stroke: var(--fill);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .asked > .title {
    padding-block: calc(var(--u) * 3) var(--u);
  }
  .screen .button.text {
    padding-inline: 0;
    text-align: start;
    justify-content: start;
  }
  .asked + form {
    margin-block-start: var(--u);
  }
  fieldset > p {
    padding-block-end: calc(var(--u) * 3);
  }
  .answers {
    display: grid;
    gap: calc(var(--u) * 2);
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-block-size: 52px;
    padding: 0.45em 0.9em;
    border: 2px solid var(--control);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .answer:hover {
    border-color: var(--text);
    background: var(--tint);
  }
  .answer input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    flex: none;
    accent-color: var(--fill);
  }
  .answer.chosen {
    border: 6px double var(--fill);
    padding: calc(0.45em - 4px) calc(0.9em - 4px);
    background: var(--ground);
    font-weight: 600;
  }
  .quiet {
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    margin-block-start: calc(var(--u) * 2);
  }
  .quiet .answer {
    border-color: transparent;
    min-block-size: 44px;
  }
  .quiet .answer:hover {
    border-color: var(--control);
  }
  .quiet .answer.chosen {
    border-color: var(--fill);
  }
  .warm {
    border-inline-start: 6px double var(--text);
    padding: calc(var(--u) * 3) calc(var(--u) * 4);
  }
  .warm > * + * {
    margin-block-start: calc(var(--u) * 2);
  }
  .none {
    display: contents;
  }
  .screen summary::-webkit-details-marker {
    display: none;
  }
  details > :not(summary) {
    border-inline-start: 2px solid var(--rule);
    padding-inline-start: calc(var(--u) * 3);
    max-inline-size: 62ch;
  }
  form > details + details {
    margin-block-start: 0;
  }

  /* the answers again */
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 calc(var(--u) * 4);
    align-items: center;
    padding-block: calc(var(--u) * 2);
    border-block-end: 1px solid var(--rule);
  }
  .review dd.soft {
    font-style: italic;
  }
  .review .edit {
    grid-column: 2;
    grid-row: 1 / span 2;
  }

  .screen > .wipe {
    justify-content: space-between;
    margin-block-start: calc(var(--u) * 9);
    border-block-start: 1px solid var(--rule);
    padding-block-start: calc(var(--u) * 2);
  }
  .owner {
    border: 1px dashed var(--control);
    padding: calc(var(--u) * 3) calc(var(--u) * 4);
    font-size: var(--small);
  }
  .owner li {
    padding-block: calc(var(--u) * 2);
  }
  @media (forced-colors: active) {
    .quiet .answer {
      border-color: Canvas;
    }
    .answer.chosen {
      border-color: Highlight;
    }
  }
`;
