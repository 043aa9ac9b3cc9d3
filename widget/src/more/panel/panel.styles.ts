import { css } from 'lit';

export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 14px;
    border: 1px solid var(--vignette-line);
    border-radius: var(--vignette-radius-inner);
    font-size: 14px;
  }
  label {
    display: block;
  }
  label > span:first-child,
  #count {
    display: block;
    margin-block-end: 4px;
    font-weight: 550;
  }
  p {
    color: var(--vignette-muted);
    font-size: 13px;
  }
  label + p {
    margin-block-start: 6px;
  }
  .over {
    color: var(--vignette-accent);
  }
  input,
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 9px 14px;
    border: 1px solid var(--vignette-edge);
    border-radius: 22px;
    background: var(--vignette-sheet);
    color: inherit;
    /* Smaller type would have a telephone zoom in. */
    font: 400 16px/1.5 var(--vignette-font);
  }
  textarea {
    display: block;
    max-block-size: 140px;
    resize: none;
    field-sizing: content;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  ::placeholder {
    color: var(--vignette-muted);
    opacity: 1;
  }
  .select {
    display: block;
    position: relative;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-inline-end: 18px;
    inset-block-start: 17px;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--vignette-muted);
    border-width: 0 1.6px 1.6px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  select {
    appearance: none;
    padding-inline-end: 36px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  option {
    background: var(--vignette-sheet);
    color: var(--vignette-ink);
  }
  .counts {
    display: flex;
    padding: 3px;
    border-radius: 999px;
    background: color-mix(in oklab, var(--vignette-ink) 7%, transparent);
  }
  .counts label {
    position: relative;
    display: grid;
    flex: 1;
    min-block-size: 38px;
    place-items: center;
    border-radius: 999px;
    color: var(--vignette-muted);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .counts label:has(:checked) {
    background: light-dark(var(--vignette-sheet), #4b443d);
    color: var(--vignette-ink);
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.14);
    font-weight: 550;
  }
  .counts label:has(:focus-visible) {
    outline: 2px solid var(--vignette-accent);
    outline-offset: 1px;
  }
  .counts input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: inherit;
  }
`;
