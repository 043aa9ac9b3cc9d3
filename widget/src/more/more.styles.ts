import { css } from 'lit';

export const moreStyles = css`
  :host {
    min-block-size: 44px;
    font-size: 14px;
  }
  .row {
    display: flex;
    gap: 8px;
  }
  .select {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-inline-end: 18px;
    inset-block-end: 20px;
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--vignette-muted);
    border-width: 0 1.6px 1.6px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  :is(input, textarea, select):not([type]) {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 9px 16px;
    border: 1px solid var(--vignette-edge);
    border-radius: 22px;
    background: var(--vignette-sheet);
    color: inherit;
    /* Smaller type would have a telephone zoom in. */
    font: 400 16px/1.5 var(--vignette-font);
  }
  .row select,
  .row button {
    background: none;
    font-size: 14px;
    font-weight: 450;
  }
  .select select {
    appearance: none;
    padding-inline-end: 32px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  option {
    background: var(--vignette-sheet);
    color: var(--vignette-ink);
  }
  .row button {
    position: relative;
    max-inline-size: 50%;
    padding: 0 14px;
  }
  .row button:only-child {
    flex: 1;
    max-inline-size: none;
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  button span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button:has(.unseen)::after {
    content: '';
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 28px;
    inline-size: 9px;
    block-size: 9px;
    border-radius: 9px;
    background: var(--vignette-accent);
  }
  #further {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 8px;
    padding: 14px;
    border: 1px solid var(--vignette-line);
    border-radius: var(--vignette-radius-inner);
  }
  label {
    display: block;
  }
  label span,
  #count {
    display: block;
    margin-block-end: 4px;
    font-weight: 550;
  }
  p {
    color: var(--vignette-muted);
    font-size: 13px;
    text-wrap: pretty;
  }
  label + p,
  input + p,
  p + button {
    margin-block-start: 6px;
  }
  .over {
    color: var(--vignette-accent);
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
  .segments label:has(:checked) {
    font-weight: 550;
  }
`;
