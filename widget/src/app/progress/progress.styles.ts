import { css } from 'lit';

export const progressStyles = css`
  .sheet {
    position: relative;
    aspect-ratio: var(--one, 1);
    background: color-mix(in oklab, var(--vignette-accent) 9%, var(--vignette-sheet));
  }
  .wash {
    position: absolute;
    inset: -40%;
    background:
      radial-gradient(closest-side, color-mix(in oklab, var(--vignette-accent) 34%, transparent), transparent) 20% 30% / 60% 60%
        no-repeat,
      radial-gradient(closest-side, color-mix(in oklab, #3f7f8c 30%, transparent), transparent) 80% 40% / 60% 60% no-repeat,
      radial-gradient(closest-side, color-mix(in oklab, #d9a441 32%, transparent), transparent) 50% 85% / 70% 60% no-repeat;
    animation: drift 9s ease-in-out infinite alternate;
  }
  /* One comes at once, and only then the other goes: the sheet never shows through between two pictures. */
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    opacity: 0;
    transition: opacity 0.6s 0.6s;
  }
  canvas.shown {
    opacity: 1;
    transition-delay: 0s;
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-start: 10px;
  }
  .row p {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
  }
  .row button {
    flex: none;
  }
  .usual {
    flex-basis: 100%;
    color: var(--vignette-muted);
    font-size: 13px;
    line-height: 18px;
  }
  .phase {
    font: italic 400 17px/22px var(--vignette-font-display);
  }
  .elapsed {
    color: var(--vignette-muted);
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    block-size: 4px;
    margin-block-start: 8px;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    background: var(--vignette-line);
    color: var(--vignette-accent);
  }
  progress::-webkit-progress-bar {
    background: var(--vignette-line);
  }
  progress::-webkit-progress-value {
    background: var(--vignette-accent);
    transition: inline-size 0.3s;
  }
  progress::-moz-progress-bar {
    background: var(--vignette-accent);
  }
  @keyframes drift {
    from {
      transform: rotate(-8deg) scale(1);
    }
    to {
      transform: rotate(14deg) scale(1.15);
    }
  }
`;
