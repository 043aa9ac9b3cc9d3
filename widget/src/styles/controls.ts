import { css } from 'lit';

/** Buttons, captions, focus and hidden text, the same in every element. */
export const controls = css`
  :host {
    display: block;
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 18px;
    border: 1px solid var(--vignette-edge);
    border-radius: 999px;
    background: none;
    font-size: 15px;
    font-weight: 550;
    line-height: 1.3;
    text-wrap: balance;
    cursor: pointer;
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  button:hover {
    background: color-mix(in oklab, var(--vignette-ink) 6%, transparent);
  }
  /* At once, and by colour alone: a transform would have the page laid out again in the frame a press waits for. */
  button:active {
    background: color-mix(in oklab, var(--vignette-ink) 14%, transparent);
    transition: none;
  }
  button.main {
    border-color: transparent;
    background: var(--vignette-accent);
    color: var(--vignette-on-accent);
    font-weight: 600;
  }
  button.main:hover {
    background: color-mix(in oklab, var(--vignette-accent) 90%, var(--vignette-ink));
  }
  button.main:active {
    background: color-mix(in oklab, var(--vignette-accent) 78%, var(--vignette-ink));
  }
  button.quiet {
    border-color: transparent;
    color: var(--vignette-muted);
  }
  button.quiet:hover {
    color: var(--vignette-ink);
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
    transition: none;
  }
  :focus-visible {
    outline: 2px solid var(--vignette-accent);
    outline-offset: 2px;
  }
  .caption {
    margin-block-start: 10px;
    color: var(--vignette-muted);
    font: italic 400 14px/1.45 var(--vignette-font-display);
    text-wrap: pretty;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    button.main {
      border-color: ButtonBorder;
    }
  }
`;
