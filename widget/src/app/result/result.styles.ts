import { css } from 'lit';

export const resultStyles = css`
  :host {
    container-type: inline-size;
  }
  figure {
    margin: 0;
  }
  .pictures > * {
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 8px 28px -12px rgb(0 0 0 / 0.3);
  }
  .open {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    border: 0;
    border-radius: inherit;
    cursor: zoom-in;
  }
  .open:focus-visible {
    outline-offset: -2px;
    box-shadow: inset 0 0 0 4px var(--vignette-paper);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 10px;
  }
  .actions:not([role]) {
    flex-wrap: nowrap;
  }
  .actions > button {
    flex: 1 1 auto;
    min-inline-size: 56px;
    padding-inline: 8px;
    font-size: 14px;
  }
  .actions > .ask {
    flex: none;
    min-inline-size: 0;
    inline-size: 44px;
    padding: 0;
    margin-inline-end: -8px;
  }
  .copies {
    flex: none;
    inline-size: 44px;
    margin-inline-end: -8px;
  }
  .ask svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .question {
    flex: 1 1 100%;
    font-weight: 550;
    font-size: 15px;
  }
  .problem {
    margin-block-start: 8px;
    color: var(--vignette-accent);
    font-size: 14px;
  }
  @container (inline-size >= 400px) {
    .copies {
      inline-size: 88px;
    }
  }
  @container (inline-size < 280px) {
    .actions {
      gap: 4px;
    }
    .copies {
      margin-inline-end: -4px;
    }
    .actions > button {
      padding-inline: 4px;
      font-size: 13px;
    }
  }
`;
