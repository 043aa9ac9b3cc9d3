import { css } from 'lit';

export const copiesStyles = css`
  :host {
    position: relative;
    display: flex;
    justify-content: end;
  }
  :host([labelled]) {
    flex: 1 1 auto;
    flex-wrap: wrap;
    gap: 8px;
  }
  :host([labelled]) button {
    flex: 1 1 auto;
    padding-inline: 12px 14px;
    font-size: 14px;
  }
  button.quiet {
    inline-size: 44px;
    padding: 0;
  }
  @media (width < 480px) {
    :host([labelled]) {
      flex: none;
    }
    :host([labelled]) button {
      flex: none;
      inline-size: 44px;
      padding: 0;
    }
    .word {
      display: none;
    }
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .said {
    position: absolute;
    inset-block-end: calc(100% + 4px);
    inset-inline-end: 0;
    padding: 4px 12px;
    border-radius: 99px;
    background: var(--vignette-ink);
    color: var(--vignette-paper);
    font-size: 14px;
    white-space: nowrap;
    pointer-events: none;
  }
  .said:empty {
    opacity: 0;
  }
  @container (inline-size < 400px) {
    .prompt.quiet {
      display: none;
    }
  }
`;
