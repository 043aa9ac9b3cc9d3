import { css } from 'lit';

export const noticeStyles = css`
  :host {
    padding: 20px;
    border-radius: var(--vignette-radius-inner);
    background: color-mix(in oklab, var(--vignette-accent) 9%, var(--vignette-sheet));
  }
  .sentence {
    font: 400 18px/1.4 var(--vignette-font-display);
    text-wrap: pretty;
  }
  .words {
    margin-block-start: 6px;
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 14px;
  }
  .actions .words {
    flex: 1 0 100%;
    margin: 0;
    overflow-wrap: normal;
    text-wrap: pretty;
  }
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 8px;
    color: inherit;
    font-size: 15px;
    font-weight: 550;
    text-underline-offset: 0.2em;
  }
  a:first-child {
    margin-inline-start: -8px;
  }
  a.main {
    margin: 0;
    padding: 8px 18px;
    border-radius: 999px;
    background: var(--vignette-accent);
    color: var(--vignette-on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  a.main:hover {
    background: color-mix(in oklab, var(--vignette-accent) 90%, var(--vignette-ink));
  }
  .actions:not(:has(button, a)) {
    display: none;
  }
`;
