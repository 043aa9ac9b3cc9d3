import { css } from 'lit';

/** A choice of one among few, side by side in one frame: radio buttons, each over the whole of its label. */
export const segments = css`
  .segments {
    display: flex;
    padding: 3px;
    border-radius: 999px;
    background: color-mix(in oklab, var(--vignette-ink) 7%, transparent);
  }
  .segments label {
    position: relative;
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: center;
    min-block-size: 38px;
    border-radius: 999px;
    color: var(--vignette-muted);
    cursor: pointer;
    transition:
      background-color 0.15s,
      color 0.15s;
  }
  .segments label:hover {
    color: var(--vignette-ink);
  }
  .segments label:has(:checked) {
    background: light-dark(
      color-mix(in oklab, #fff 65%, var(--vignette-paper)),
      color-mix(in oklab, var(--vignette-ink) 22%, var(--vignette-paper))
    );
    color: var(--vignette-ink);
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.14);
  }
  .segments label:has(:focus-visible) {
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
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
