import { css } from 'lit';

export const composeStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .field {
    border: 1px solid var(--vignette-edge);
    border-radius: var(--vignette-radius-inner);
    background: var(--vignette-sheet);
    overflow: hidden;
    transition: border-color 0.15s;
  }
  .field:focus-within {
    border-color: var(--vignette-accent);
    outline: 1px solid var(--vignette-accent);
  }
  ::slotted(textarea) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 107px;
    max-block-size: 320px;
    margin: 0;
    padding: 12px 14px 44px;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: 400 19px/1.45 var(--vignette-font-display);
    resize: none;
    field-sizing: content;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  ::slotted(textarea)::placeholder {
    color: var(--vignette-muted);
    opacity: 1;
  }
  /* Over the last line of the field, which is left free for it from the start: so nothing moves when it comes. */
  .add {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: fit-content;
    min-block-size: 44px;
    padding: 0 14px;
    color: var(--vignette-muted);
    font-size: 14px;
    cursor: pointer;
  }
  slot:not([hidden]) + .add {
    margin-block-start: -44px;
  }
  .add:hover {
    color: var(--vignette-ink);
  }
  .add:has(:focus-visible) {
    outline: 2px solid var(--vignette-accent);
    outline-offset: -3px;
    border-radius: var(--vignette-radius-inner);
  }
  .count,
  .hint {
    color: var(--vignette-muted);
    font-size: 13px;
  }
  .count {
    padding: 0 14px 8px;
    text-align: end;
  }
  .over,
  .hint {
    color: var(--vignette-accent);
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .shapes {
    min-block-size: 44px;
  }
  .shapes label {
    flex: auto;
    gap: 6px;
    min-inline-size: 44px;
    padding: 0 6px;
    font-size: 14px;
    white-space: nowrap;
  }
  .shapes svg {
    flex: none;
  }
  label :is(rect, path) {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  :has(:checked) > svg :is(rect, path) {
    fill: color-mix(in oklab, var(--vignette-accent) 30%, transparent);
    stroke: var(--vignette-accent);
  }
  /* The room of a part until it has come, as the facade drew it. */
  ::slotted(:not(:defined)) {
    display: block;
    block-size: 44px;
    border-radius: 999px;
    background: var(--vignette-line);
  }
  .make {
    min-block-size: 48px;
    padding-inline: 8px;
    border-radius: var(--vignette-radius-inner);
    font-size: clamp(14px, 5.9cqi, 16px);
  }
  /* So many names find room nowhere: the chosen one is said, the others are drawn. */
  .following label:not(:has(:checked)) span {
    display: none;
  }
  .following label:has(:checked) {
    flex: 1 0 auto;
  }
  @container (inline-size < 400px) {
    .shapes label:has(:checked) {
      flex: 1 0 auto;
      padding-inline: 12px;
    }
    .shapes label:not(:has(:checked)) span {
      display: none;
    }
  }
  @container (inline-size < 240px) {
    .shapes label:has(:checked) span {
      display: none;
    }
  }
`;
