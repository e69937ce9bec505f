import { css } from 'lit';

/** The filters: one group of boxes for each facet. */
export const facetListStyles = css`
  .skip:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
  }
  .facet {
    contain: layout style;
    padding-block: calc(var(--u) * 3);
    border-block-start: 1px solid var(--rule);
  }
  .facet-name {
    float: inline-start;
    inline-size: 100%;
    font-weight: 700;
    padding-block-end: var(--u);
  }
  .options {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 100%), 1fr));
    column-gap: calc(var(--u) * 6);
  }
  .facet .button.text {
    padding-inline: 0;
  }
  .filters > .facet:first-of-type {
    border: 0;
    padding-block-start: var(--u);
  }
  /* on a small screen: a sheet over all, what it leaves always in view */
  .sheet {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: 40em;
    max-block-size: 100%;
    padding: 0 calc(var(--u) * 4);
    border: 0;
    color: inherit;
    background: var(--ground);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet .facet {
    padding-block: 0;
  }
  .sheet-head,
  .sheet-foot {
    position: sticky;
    inset-block: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: calc(var(--u) * 2);
    background: var(--ground);
    border-block-end: 2px solid var(--text);
  }
  .sheet-foot {
    border-block: 1px solid var(--rule) 0;
  }
  .sheet-foot .button {
    flex: 1;
    min-block-size: 48px;
  }
  /* where little is seen at once, as at 400 %, they would hide the rest */
  @media (max-height: 30em) {
    .sheet-head,
    .sheet-foot {
      position: static;
    }
  }
  @media print {
    .filters,
    .sheet {
      display: none !important;
    }
  }
`;
