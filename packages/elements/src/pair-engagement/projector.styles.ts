import { css } from 'lit';

/** One idea a screen, to be read from the back of a room. */
export const projectorStyles = css`
  .projector {
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    border: 0;
    padding: 3vmin 5vmin;
    background: var(--ground);
    color: var(--text);
    font-size: clamp(18px, 1.2vw + 1.2vh, 48px);
    overflow: auto;
  }
  .projector[open] {
    display: flex;
    flex-direction: column;
    gap: 2vmin;
  }
  .stage {
    container: pair / inline-size;
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 2vmin;
  }
  .stage .display {
    max-inline-size: none;
    font-size: 1.7em;
  }
  /* the focus is there for a screen reader; a ring around the title of each screen says nothing to a room */
  .stage .display:focus {
    outline: none;
    box-shadow: none;
  }
  .projector .stage .figure .reach p {
    display: flex;
  }
  .stage > :is(p, ul):not(.display) {
    max-inline-size: 46ch;
    font-size: 1.15em;
  }
  .stage li {
    padding-block: 0.3em;
    border-block-end: 1px solid var(--rule);
  }
  .stage svg {
    max-block-size: 30vh;
  }
  .origin {
    font-size: max(15px, 0.6em);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    font-size: max(16px, 0.7em);
  }
  .steps > :last-child {
    margin-inline-start: auto;
  }
  @media print {
    .projector[open] {
      display: none;
    }
  }
`;
