import { css } from 'lit';

export const noticeStyles = css`
  :host {
    padding: 20px;
    border-radius: var(--v-inner);
    background: color-mix(in oklab, var(--v-accent) 9%, var(--v-sheet));
  }
  .sentence {
    font: 400 18px/1.4 var(--v-serif);
    text-wrap: pretty;
  }
  .words {
    margin-block-start: 6px;
    color: var(--v-muted);
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
