import { css } from 'lit';

/** The room of all the pictures of one generation, the same while they are in the making and when they are there. */
export const picturesStyles = css`
  .pictures {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: 8px;
    inline-size: min(100%, min(70vh, 560px) * var(--ratio, 1));
    margin-inline: auto;
  }
  .pictures > * {
    border-radius: var(--vignette-radius-inner);
    overflow: hidden;
  }
`;
