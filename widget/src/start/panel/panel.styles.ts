import { css } from 'lit';

export const panelStyles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 14px 14px 0;
  }
  li {
    position: relative;
  }
  .thumb {
    inline-size: 76px;
    block-size: 76px;
    border-radius: calc(var(--vignette-radius-inner) * 0.8);
    transition: opacity 0.2s;
  }
  .unused .thumb,
  .arriving .thumb {
    opacity: 0.45;
  }
  .failed {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-inline-end: 36px;
    font-size: 14px;
  }
  .failed .thumb {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    opacity: 0.6;
  }
  .failed .remove {
    inset-block-start: 0;
  }
  .failed p {
    flex: 1 1 100px;
  }
  span.arriving {
    position: absolute;
    inset-inline: 4px;
    inset-block-end: 4px;
    padding: 0 4px;
    border-radius: 6px;
    background: var(--vignette-sheet);
    font-size: 11px;
    line-height: 18px;
    text-align: center;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    from {
      opacity: 0.65;
    }
  }
  /* Small to the eye, 44 pixels to the finger. */
  .remove {
    position: absolute;
    inset-block-start: -14px;
    inset-inline-end: -14px;
    inline-size: 44px;
    padding: 0;
    border: 0;
  }
  .remove:is(:hover, :active) {
    background: none;
  }
  .remove svg {
    padding: 4px;
    box-sizing: content-box;
    border: 1px solid var(--vignette-edge);
    border-radius: 50%;
    background: var(--vignette-sheet);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .remove:hover svg {
    background: var(--vignette-ink);
    color: var(--vignette-sheet);
  }
  .remove:focus-visible {
    outline: 0;
  }
  .remove:focus-visible svg {
    outline: 2px solid var(--vignette-accent);
    outline-offset: 1px;
  }
  .operations {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 12px 14px 0;
  }
  label {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0 14px;
    border: 1px solid var(--vignette-line);
    border-radius: 999px;
    font-size: 14px;
    cursor: pointer;
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  label:hover {
    border-color: var(--vignette-edge);
  }
  label:has(:checked) {
    border-color: var(--vignette-accent);
    background: color-mix(in oklab, var(--vignette-accent) 12%, transparent);
    font-weight: 550;
  }
  label:has(:focus-visible) {
    outline: 2px solid var(--vignette-accent);
    outline-offset: 1px;
  }
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .remark {
    padding: 10px 14px 0;
    color: var(--vignette-muted);
    font-size: 14px;
  }
  @media (forced-colors: active) {
    label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
