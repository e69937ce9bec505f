import { css } from 'lit';

/** The communes proposed under the field. */
export const placeComboboxStyles = css`
  [role='listbox'] {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    background: var(--ground);
    border: 2px solid var(--text);
    border-radius: var(--radius);
  }
  [role='option'] {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.3em 0.65em;
    cursor: pointer;
  }
  [role='option'][aria-selected='true'],
  [role='option']:hover {
    background: var(--tint);
  }
  [role='option'][aria-selected='true'] {
    font-weight: 600;
    outline: 2px solid var(--text);
    outline-offset: -2px;
  }
`;
