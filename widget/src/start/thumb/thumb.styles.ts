import { css } from 'lit';

export const thumbStyles = css`
  :host {
    display: block;
    overflow: hidden;
    background: color-mix(in oklab, var(--vignette-ink) 8%, transparent);
  }
  canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  :host([whole]) {
    border-radius: var(--vignette-radius-inner);
  }
  :host([whole]) canvas {
    block-size: auto;
    max-block-size: 480px;
    object-fit: contain;
  }
`;
