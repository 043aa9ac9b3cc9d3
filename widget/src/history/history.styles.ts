import { css } from 'lit';

export const historyStyles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(60px, 1fr));
    gap: 8px;
  }
  p {
    color: var(--vignette-muted);
    font-size: 14px;
  }
  .item {
    inline-size: 100%;
    aspect-ratio: 1;
    padding: 0;
    border: 0;
    border-radius: calc(var(--vignette-radius-inner) * 0.8);
  }
  .item > * {
    inline-size: 100%;
    block-size: 100%;
    --ratio: 1 !important;
    border-radius: inherit;
    overflow: hidden;
  }
  .item[aria-current='true'] {
    outline: 2px solid var(--vignette-accent);
    outline-offset: 2px;
  }
  .more {
    inline-size: 100%;
    aspect-ratio: 1;
    padding: 4px;
    border-radius: calc(var(--vignette-radius-inner) * 0.8);
    border-style: dashed;
    font-size: 13px;
  }
`;
