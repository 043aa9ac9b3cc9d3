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
    display: flex;
    min-block-size: 44px;
    padding: 3px;
    border-radius: 999px;
    background: color-mix(in oklab, var(--vignette-ink) 7%, transparent);
  }
  .shapes label {
    position: relative;
    display: flex;
    flex: auto;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: 44px;
    padding: 0 6px;
    border-radius: 999px;
    color: var(--vignette-muted);
    font-size: 14px;
    white-space: nowrap;
    cursor: pointer;
    transition:
      background-color 0.15s,
      color 0.15s;
  }
  .shapes label:hover {
    color: var(--vignette-ink);
  }
  .shapes label:has(:checked) {
    background: light-dark(color-mix(in oklab, #fff 65%, var(--vignette-paper)), color-mix(in oklab, var(--vignette-ink) 22%, var(--vignette-paper)));
    color: var(--vignette-ink);
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.14);
  }
  .shapes label:has(:focus-visible) {
    outline: 2px solid var(--vignette-accent);
    outline-offset: 1px;
  }
  label input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
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
    text-wrap: balance;
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
  @media (forced-colors: active) {
    .shapes label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
