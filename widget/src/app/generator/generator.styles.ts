import { css } from 'lit';

/** The card itself is drawn by the facade; here is only how it is divided. */
export const generatorStyles = css`
  :host {
    line-height: 1.5;
  }
  .panel {
    container-type: inline-size;
  }
  .opener {
    inline-size: 100%;
    min-block-size: 48px;
    border-radius: var(--vignette-radius-inner);
    font-size: 16px;
  }
  .panel[popover] {
    box-sizing: border-box;
    inline-size: min(720px, 100% - 24px);
    max-block-size: calc(100% - 24px);
    padding: 16px;
    border: 1px solid var(--vignette-line);
    border-radius: var(--vignette-radius);
    background: var(--vignette-paper);
    color: inherit;
    box-shadow: 0 16px 48px -16px rgb(0 0 0 / 0.4);
  }
  .panel::backdrop {
    background: rgb(0 0 0 / 0.3);
  }
  .close {
    display: flex;
    inline-size: 44px;
    margin-block: -8px 0;
    margin-inline: auto -8px;
    padding: 0;
  }
  .close svg {
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .invitation :is(h2, p) {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .invitation h2 {
    font: 400 22px/1.25 var(--vignette-font-display);
    letter-spacing: -0.005em;
  }
  .invitation p {
    margin-block-start: 2px;
    color: var(--vignette-muted);
    font-size: 14px;
  }
  .invitation ul {
    display: flex;
    gap: 8px;
    margin-inline: -16px;
    padding-inline: 16px;
    padding-block: 3px;
    overflow-x: auto;
    scrollbar-width: none;
    scroll-snap-type: x proximity;
    scroll-padding-inline: 16px;
  }
  .invitation li {
    flex: none;
    scroll-snap-align: start;
  }
  .invitation button {
    border-color: var(--vignette-line);
    background: var(--vignette-sheet);
    font-weight: 450;
    font-size: 14px;
    text-align: start;
  }
  /* Where there is one column, its thumb is close by. */
  .origin {
    display: none;
  }
  :host([dropping]) .compose {
    outline: 2px dashed var(--vignette-accent);
    outline-offset: 6px;
    border-radius: var(--vignette-radius-inner);
  }
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 14px 14px 0;
    font-size: 14px;
  }
  .connection {
    margin-block-end: 10px;
    padding: 8px 14px;
    border-radius: var(--vignette-radius-inner);
    background: color-mix(in oklab, #d9a441 20%, var(--vignette-sheet));
    font-size: 14px;
  }
  .footer {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 8px;
    min-block-size: 44px;
    margin-block-end: -8px;
    color: var(--vignette-muted);
    font-size: 14px;
  }
  /* In a narrow card its words take two lines, so that the row stays one. */
  .footer p {
    flex: 1 1 6em;
  }
  .footer button {
    padding-inline: 8px;
    margin-inline: -8px;
    white-space: nowrap;
    font-size: 14px;
  }
  .chevron {
    inline-size: 7px;
    block-size: 7px;
    margin-block-start: -4px;
    border: solid currentColor;
    border-width: 0 1.6px 1.6px 0;
    rotate: 45deg;
    transition: rotate 0.2s;
  }
  [aria-expanded='true'] .chevron {
    margin-block-start: 4px;
    rotate: 225deg;
  }
  .history {
    margin-block-end: 4px;
  }
  @container (inline-size < 280px) {
    .footer,
    .footer button {
      font-size: 13px;
    }
  }
  @container (inline-size >= 620px) {
    .grid {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      grid-template-rows: 1fr auto;
      gap: 12px 28px;
      padding: 8px;
    }
    .panel > slot {
      display: block;
      margin-inline: 8px;
    }
    .stage {
      grid-area: 1 / 2 / 3 / 3;
      align-self: start;
    }
    .footer {
      grid-area: 2 / 1;
      align-self: end;
    }
    .history {
      grid-column: 1 / -1;
    }
    .origin {
      display: block;
    }
    .invitation {
      padding: 4px 0;
    }
    .invitation :is(h2, p) {
      position: static;
      inline-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    .invitation ul {
      display: grid;
      margin-block-start: 14px;
      gap: 8px;
      justify-items: start;
      margin-inline: 0;
      padding-inline: 0;
      overflow: visible;
    }
  }
`;
