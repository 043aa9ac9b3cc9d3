import { css } from 'lit';

export const trackStyles = css`
  ul {
    display: flex;
    block-size: 100%;
    overflow: auto hidden;
    overscroll-behavior: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  ul:focus-visible {
    outline-offset: -2px;
  }
  li {
    flex: 0 0 100%;
    display: grid;
    place-items: center;
    padding-inline: 16px;
    scroll-snap-align: center;
    scroll-snap-stop: always;
    container-type: size;
  }
  li > * {
    inline-size: min(100cqi, 100cqb * var(--ratio, 1));
    border-radius: var(--vignette-radius-inner);
    overflow: hidden;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
`;
