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
  .actions:not(:has(button)) {
    display: none;
  }
`;
