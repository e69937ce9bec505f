import { css } from 'lit';

/** The picture of the continuum. */
export const figureStyles = css`
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
    border-radius: var(--radius);
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
    flex-wrap: wrap;
    column-gap: 0.4em;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--u) * 4);
  }
  .of-answers .key {
    display: none;
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
  }
  @container pair (inline-size >= 50em) {
    /* the headings below name the places */
    .figure:not(.of-answers) .reach p {
      display: none;
    }
  }
`;
