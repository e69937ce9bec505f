import { css } from 'lit';

/** The filters: one group of boxes for each facet. */
export const facetListStyles = css`
  .filters {
    border-block: 1px solid var(--rule);
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
  @container pair (inline-size >= 50em) {
    .filters {
      border: 0;
    }
    .facet:first-of-type {
      border: 0;
      padding-block-start: var(--u);
    }
  }
  @media print {
    .filters {
      display: none !important;
    }
  }
`;
