import { css } from 'lit';

/** The select of styles once it is to show pictures. */
export const tileStyles = css`
  @position-try --squeezed {
    position-area: self-block-end span-self-inline-end;
    max-block-size: stretch;
  }
  @position-try --squeezed-above {
    position-area: self-block-start span-self-inline-end;
    max-block-size: stretch;
  }
  .select [tiled],
  [tiled]::picker(select) {
    appearance: base-select;
  }
  .select [tiled] {
    /* No ellipsis reaches what such a select shows, so a long name gets two lines. */
    display: flex;
    align-items: safe center;
    max-block-size: 44px;
    padding-block: 3px;
    overflow: clip;
    line-height: 1.3;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  [tiled]::picker-icon,
  [tiled] option::checkmark {
    display: none;
  }
  [tiled]::picker(select) {
    position-area: self-block-end span-self-inline-end;
    position-try-order: normal;
    position-try-fallbacks:
      self-block-end span-self-inline-start,
      self-block-start span-self-inline-end,
      self-block-start span-self-inline-start,
      --squeezed,
      --squeezed-above;
    box-sizing: border-box;
    inline-size: clamp(244px, 100% - 8px, 372px);
    max-block-size: none;
    margin-block: 6px;
    padding: 8px;
    border: 1px solid var(--vignette-edge);
    border-radius: var(--vignette-radius-inner);
    background: var(--vignette-sheet);
    color: var(--vignette-ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
    overscroll-behavior: contain;
  }
  [tiled]:open::picker(select) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(80px, 1fr));
    gap: 4px;
  }
  [tiled] option {
    display: block;
    min-block-size: 44px;
    padding: 4px 1px 6px;
    border: 2px solid transparent;
    border-radius: calc(var(--vignette-radius-inner) * 0.8);
    background: none;
    font-size: 12px;
    line-height: 1.3;
    text-align: center;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  [tiled] option:is(:hover, :focus) {
    background: color-mix(in oklab, var(--vignette-ink) 8%, transparent);
  }
  [tiled] option:focus-visible {
    outline: 2px solid var(--vignette-ink);
    outline-offset: -2px;
  }
  [tiled] option:checked {
    border-color: var(--vignette-accent);
    font-weight: 600;
  }
  [tiled] canvas {
    display: block;
    inline-size: calc(100% - 6px);
    aspect-ratio: 4 / 3;
    margin: 0 auto 4px;
    border-radius: calc(var(--vignette-radius-inner) * 0.55);
    background: color-mix(in oklab, var(--vignette-ink) 10%, transparent);
  }
  @media (forced-colors: active) {
    [tiled] option {
      border-color: Canvas;
    }
    [tiled] option:checked {
      border-color: Highlight;
    }
  }
`;
