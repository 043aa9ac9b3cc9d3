import { css } from 'lit';

export const pictureStyles = css`
  .frame {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: var(--ratio, 1);
    overflow: hidden;
    border-radius: inherit;
    background: color-mix(in oklab, var(--vignette-ink) 6%, transparent);
  }
  .frame > [role],
  .frame > [role] > * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .blurred {
    filter: blur(8px);
    scale: 1.08;
  }
  .sharp {
    opacity: 0;
  }
  .shown .sharp {
    opacity: 1;
    animation: develop 0.9s cubic-bezier(0.2, 0, 0.1, 1);
  }
  /* Out of a partial picture it only gets clearer: nothing moves, nothing blurs again. */
  .shown.partial .sharp {
    animation-name: clear;
  }
  .failure {
    position: absolute;
    inset-inline: 12px;
    inset-block-end: 12px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-radius: var(--vignette-radius-inner);
    background: var(--vignette-sheet);
    font-size: 14px;
  }
  @keyframes clear {
    from {
      opacity: 0;
    }
  }
  @keyframes develop {
    from {
      opacity: 0;
      filter: blur(18px) saturate(0.7);
      scale: 1.03;
    }
    45% {
      opacity: 1;
    }
  }
`;
