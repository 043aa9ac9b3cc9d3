import { css } from 'lit';

export const strengthStyles = css`
  label {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    padding-inline: 16px;
    font-size: 14px;
  }
  span {
    color: var(--vignette-muted);
  }
  input {
    flex: 1;
    min-inline-size: 0;
    block-size: 44px;
    margin: 0;
    accent-color: var(--vignette-accent);
    cursor: pointer;
  }
  output {
    min-inline-size: 5ch;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
