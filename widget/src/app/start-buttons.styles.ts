import { css } from 'lit';

export const startButtonStyles = css`
  .starts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  p.starts {
    color: var(--vignette-muted);
    font-size: 14px;
  }
  .starts button {
    padding-inline: 14px;
    border-color: var(--vignette-line);
    font-size: 14px;
    font-weight: 450;
  }
  .room {
    visibility: hidden;
  }
`;
