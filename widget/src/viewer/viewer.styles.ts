import { css } from 'lit';

/** Measured by the window, not by the widget's box: the dialog fills it. */
export const viewerStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    border: 0;
    background: var(--vignette-paper);
    color: var(--vignette-ink);
    /* What is swiped and turned here moves nothing on the page behind. */
    overflow: hidden;
    overscroll-behavior: contain;
    touch-action: pan-x pinch-zoom;
  }
  dialog[open] {
    display: grid;
    grid-template: 'bar' auto 'track' minmax(0, 1fr) 'details' auto / minmax(0, 1fr);
    animation: grow 0.18s cubic-bezier(0.2, 0, 0.1, 1);
  }
  .bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 6px 8px;
    min-block-size: 56px;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .bar button {
    inline-size: 44px;
    padding: 0;
  }
  .bar svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .step:dir(rtl) svg {
    scale: -1 1;
  }
  .close {
    margin-inline-start: auto;
  }
  .track {
    grid-area: track;
    min-block-size: 0;
  }
  .words:focus-visible {
    outline-offset: -2px;
  }
  .details {
    grid-area: details;
    display: flex;
    flex-direction: column;
    max-block-size: 44dvh;
    padding: 12px 16px 16px;
    touch-action: pan-y pinch-zoom;
  }
  .words {
    flex: 0 1 auto;
    min-block-size: 64px;
    padding-block-end: 12px;
    overflow-y: auto;
    overscroll-behavior: contain;
    mask: linear-gradient(#000 calc(100% - 12px), transparent);
  }
  .prompt {
    max-inline-size: 68ch;
    font: 400 17px/1.45 var(--vignette-font-display);
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    white-space: pre-line;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 14px;
    margin-block-start: 8px;
    font-size: 14px;
  }
  dt {
    color: var(--vignette-muted);
  }
  .tools {
    flex: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions > button {
    flex: 1 1 auto;
    font-size: 14px;
  }
  .problem {
    margin-block-start: 8px;
    color: var(--vignette-accent);
    font-size: 14px;
  }
  @media (orientation: landscape) and (width >= 480px) {
    dialog[open] {
      grid-template: 'bar bar' auto 'track details' minmax(0, 1fr) / minmax(0, 1fr) clamp(220px, 30vw, 360px);
    }
    .track {
      margin-block-end: 16px;
    }
    .details {
      max-block-size: none;
      padding-block-start: 0;
      padding-inline-start: 8px;
    }
  }
  @media (height < 480px) {
    .details {
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .words {
      flex: none;
      overflow: visible;
      mask: none;
    }
    /* However long the prompt is, what can be done comes first where there is little room for both. */
    .tools {
      order: -1;
      padding-block-end: 12px;
    }
  }
  @keyframes grow {
    from {
      opacity: 0;
      scale: 0.92;
    }
  }
`;
